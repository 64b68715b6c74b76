### 採点票：参加、待機、重み付け、採点、比較。

## ページ

ballot-not-open = このセッションは開けません
ballot-removed = このセッションから外れています
ballot-stopped = サーバーが接続を終了しました
ballot-opening = セッションを開いています…
ballot-unsent = <count>{ $all }件中{ $count }件が未送信</count>（接続なし）。この端末に保存してあり、つながり次第送信されます。
ballot-weights-refused = 直前の重みは受け付けられませんでした。
ballot-name = あなたの名前
ballot-facilitate = 進行役のページを開く
ballot-my-data = 自分のデータ
ballot-erase = 自分の名前を消去
ballot-rename = 名前を変更
ballot-rename-send = 変更

## 参加

join-session = セッション { $code }
join-no-question = 議題はまだ書かれていません
join-role = 参加のしかた
join-score = 選択肢を採点する
join-watch = 見学のみ
join-send = 参加
join-no-name = 誰が参加しているかわかるように、名前を入力してください。
join-names-hidden = 名前は非表示です。参加していることは見えますが、採点・集計値・ダウンロードにあなたの名前は載りません。
join-names-shown = 名前は表示されます。誰が何点を付けたかが結果に載ります。
join-totals-live = 合計点はリアルタイムです。採点に合わせてグラフが動きます。
join-totals-wait = 合計点は、進行役が公開するまで隠れています。変化が見えると、複数のウィンドウを開いた人がほかの人の採点を割り出せるためです。
join-totals-later = 合計点は、進行役が公開するまで隠れています。
experience-question = 本番環境で運用したことがあるものはどれですか？
experience-question-optional = 本番環境で運用したことがあるものはどれですか？<quiet>（任意）</quiet>
experience-help = ここで選んだ内容は誰にも知らされません。公開後に、運用経験のある人も同じ選択肢を1位にしたかどうかだけが全員に示されます。どちらでも、あなたの採点の扱いは同じです。
experience-own = 本番環境で運用したことがあるもの：<b>{ $options }</b>
experience-none = 本番環境で運用したことがあるもの：<b>なし</b>

## 待機

waiting-in = 参加しました。
waiting-voter = 採点はまだ始まっていません。始まると、このページは自動で切り替わります。
waiting-observer = 採点はまだ始まっていません。グラフは大画面に表示されます。
waiting-scoring = 採点中です。
waiting-watch = 見学者として参加しています。経過は<link>スクリーンのページ</link>で見られます。
waiting-options = 選択肢{ $count }件
waiting-criteria = 評価の基準
waiting-roster = 参加者

## 採点

scoring-round-kept = 第{ $round }ラウンドです。前回の採点が残っています。考えが変わったところを直してください。
scoring-round-blank = 第{ $round }ラウンドです。すべて空欄に戻りました。改めて採点してください。
scoring-cell = { $option } – { $criterion }
scoring-share = <b>{ $all }件の選択肢のうち、担当は{ $count }件です。</b><quiet>残りはほかの人が採点します。</quiet>
scoring-share-all = 残り{ $count }件も採点する
scoring-nav = 採点票の移動
scoring-previous = 前のセル
scoring-forward = 次のセル
scoring-next = 次へ
scoring-complete = { $count }件すべて採点しました。完了したことをほかの人に知らせてください。
scoring-progress = { $all }件中{ $count }件採点済み
cell-knock-out = 必須条件
cell-rule-any = 1人でも「満たさない」と答えた選択肢は失格になります。
cell-rule-majority = 「満たさない」が「満たす」より多い選択肢は失格になります。
cell-lower = この基準は低いほど良い評価です。
cell-last-round = 第{ $round }ラウンド：あなた { $own }、チーム { $team }
cell-clear = 消す
cell-undo = 元に戻す
cell-undo-label = 元に戻す：{ $option } – { $criterion }
score-label = { $criterion }の点数
score-no-view = 判断なし<quiet>（集計に入りません）</quiet>
delivery-stored = 保存済み
delivery-sending = 送信中
delivery-unsent = 未送信（この端末に保存）
delivery-refused = 受け付けられませんでした
delivery-empty = 未採点
reason-title = 理由と自信
reason-why = 理由
reason-hint = 見聞きしたこと、知っていること
reason-sure = どのくらい自信がありますか？
reason-guessing = 推測
reason-fairly = まあまあ
reason-certain = 確信あり
reason-later = 点数と一緒に送信されます。
facts-title = { $option }についてわかっていること
facts-on = { $criterion }について
facts-general = 全般
facts-source = 出典：{ $source }
done-yes = <b>完了しました。</b><quiet>公開までは、どの点数も変更できます。</quiet>
done-left = <b>残り{ $count }件。</b><quiet>判断できないものは空欄のままでかまいません。</quiet>
done-all = <b>{ $count }件すべて採点しました。</b><quiet>完了したことをほかの人に知らせてください。</quiet>
done-undo = 完了済み
done-tell = 完了にする
overview-title = あなたの採点票
overview-orders = 採点の順番
overview-by-option = 選択肢ごと
overview-by-criterion = 基準ごと
overview-advance = 採点したら、次の未採点のセルに進む
overview-keys = キー操作：数字で採点、?で判断なし、矢印で移動、Backspaceで取り消し、Enterで次へ。
overview-met = ○
overview-not-met = ×
overview-cell = { $option }、{ $criterion }：{ $state }
overview-cell-answer = { $option }、{ $criterion }：{ $answer }、{ $state }

## 根拠

panel-title = 根拠
panel-title-on = 根拠<about>：{ $option } – { $criterion }</about>
panel-title-measured = { $source ->
    [article] 記事の記述と実測
   *[facts] 事実情報と実測
}
panel-count = チームから{ $count }件
