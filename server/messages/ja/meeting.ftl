### セッションの各ページ（採点票、プロジェクター、進行役のページ、分析）で共通のテキスト。

## 接続

connection-connecting = 接続しています…
connection-lost = 接続が切れました。再接続しています。
connection-lost-kept = 接続が切れました。再接続しています。入力した内容はこの端末に残り、つながり次第送信されます。

## セッションの段階

phase-lobby = 開始前
phase-weighting = 重み付け中
phase-scoring = 採点中
phase-revealed = 公開済み
phase-closed = 終了
phase-round = 第{ $round }ラウンド
timer-over = 時間です
options-added = 第{ $round }ラウンドから追加：{ $options }。
options-dropped = 第{ $round }ラウンドから除外：{ $options }。

## 参加者

roster-label = 参加者
roster-done = 完了：
roster-facilitator = 進行役
roster-observer = 見学者
roster-away = （未接続）
roster-entered = 点数は進行役が入力
roster-more = ほか{ $count }人

## 回答と段階の呼び方

answer-label-met = 満たす
answer-label-not-met = 満たさない
answer-counts = { $met ->
    [0] { $not_met ->
        [0] 回答なし
       *[other] 満たさない{ $not_met }人
    }
   *[other] { $not_met ->
        [0] 満たす{ $met }人
       *[other] 満たす{ $met }人、満たさない{ $not_met }人
    }
}
anchor-very-poor = とても悪い
anchor-poor = 悪い
anchor-fair = ふつう
anchor-good = 良い
anchor-excellent = とても良い
anchor-very-low = とても低い
anchor-low = 低い
anchor-medium = 中くらい
anchor-high = 高い
anchor-very-high = とても高い
criterion-knock-out = 必須
