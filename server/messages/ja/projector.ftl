### プロジェクター：10メートル離れて読む画面。

projector-not-shown = このセッションは表示できません
projector-ranking = ランキング
projector-never = 合計点は公開されませんでした。
projector-solid = 結果の確かさ
projector-scores = 採点

## 参加方法

projector-join-short = <b>{ $host }</b> で参加、コードは
projector-join = 読み取るか、<b>{ $host }</b> を開いて入力

## 採点の前

names-more = ほか{ $count }件

projector-options = 選択肢{ $count }件
projector-criteria = 評価の基準
projector-nobody = まだ誰もいません
projector-people = { $count }人が参加しています
projector-weigh = 何をどれだけ重視しますか？スマートフォンで重みを付けてください。
projector-locked = 重みは確定しました

## 参加者

projector-people-label = 参加者
projector-done = { $members }人中<big>{ $done }</big>人が完了
projector-scored = { $members }人中<big>{ $started }</big>人が採点
projector-devices = 接続中の端末{ $count }台
projector-observers = 見学者{ $count }人

## 話し合い

discussion-label = 話し合い中
discussion-cell = { $option } <quiet>–</quiet> { $criterion }
discussion-knock-out = 必須条件
discussion-weight = 重み{ PERCENT($weight) }
discussion-mean = 平均{ $mean }
discussion-flips = 1位が入れ替わる可能性
discussion-count = { $count }人
discussion-ask = 最低点と最高点の人、理由を聞かせてください。
discussion-ask-knock-out = 満たす？満たさない？知っていることを聞かせてください。
discussion-unscored = ここはまだ誰も採点していません。
discussion-more = ほか{ $count }件の理由

## 表示とキー

projector-weights = 何をどれだけ重視するか
projector-no-discussion = 話し合い中のものはありません。
keys-controls = 操作
keys-title = キー操作
keys-close = 閉じる
keys-next = 次のページ
keys-back = 前のページ
keys-ranking = ランキング
keys-matrix = マトリックス
keys-discussion = 話し合い中のセル
keys-weights = 重み
keys-join = 参加用の大きなQRコード
keys-auto = 会議の進行に合わせる
keys-full-screen = 全画面表示
keys-leave-full-screen = 全画面表示を終了
keys-sound = 時間切れの音
keys-help = キー操作

## 決定

ending-qr = 結果のアドレスのQRコード
ending-results = すべての結果
ending-scan = 読み取るとすべての結果を表示
ending-apart = ランキングの1位は{ $first_options }ですが、決定は別の選択肢です。
ending-totals = { $decided }点（1位は{ $first }点）

## 根拠

projector-evidence = 根拠
projector-says = { $source ->
    [article] <quiet>記事の記述：</quiet>{ $items }
   *[facts] <quiet>事実情報：</quiet>{ $items }
}
projector-measured = 実測：
projector-team = チームから
projector-from = { $name }：
projector-from-team = チーム：
projector-disagreements-on-phones = 食い違い{ $disagreements }件（スマートフォンで表示）
projector-on-phones = { $disagreements ->
    [0] チームからほか{ $attachments }件（スマートフォンで表示）
   *[other] { $attachments ->
        [0] ほかに食い違い{ $disagreements }件（スマートフォンで表示）
       *[other] ほかに食い違い{ $disagreements }件、チームから{ $attachments }件（スマートフォンで表示）
    }
}
projector-occasion = { $date }、{ $machine }
