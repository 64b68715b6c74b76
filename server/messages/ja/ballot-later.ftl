### 採点票のうち、採点の前には要らない部分：重み、比較、根拠。

## 参加の許可を待つ

outside-title = 参加の許可を待っています
outside-help = このセッションでは、進行役が参加を許可します。このページを開いたままにしてください。許可されると自動で切り替わります。

## 進行役からの案内

reminder-text = { $what ->
    [scores] 進行役からのお願いです。残りの点数を付けて、「完了にする」を押してください。この案内はあなたにだけ表示されています。
   *[weights] 進行役からのお願いです。重みを送信してください。この案内はあなたにだけ表示されています。
}
reminder-dismiss = わかりました

## 自分の名前を消去する

erase-title = 名前を消去しますか？
erase-help = このセッションからも、保存データからも、これから表示・ダウンロードされるものからも名前が消え、代わりに「元メンバー」と番号が載ります。この操作は取り消せません。
erase-leaves = 同時にセッションから抜け、この端末では戻れなくなります。まだ公開されていないラウンドの採点は消えます。データが必要なら、先にダウンロードしてください。
erase-closed = 入力した内容は、名前なしで結果に残ります。
erase-confirm = 名前を消去

## 数値で採点する

number-label = 数値
number-label-unit = 数値（{ $unit }）

## 重みを付ける

weigh-title = 何をどれだけ重視しますか？
weigh-about = 重みは、ある基準が最低から最高の段階に上がることに、あなたにとってどれだけの価値があるかを表します。公開されるまで、あなたの重みは誰にも見えません。
weigh-ways = 重みの付け方
weigh-points = 100ポイント
weigh-points-help = 100ポイントを割り振ります。ポイントが2倍なら、重みも2倍です。
weigh-swing = スイング
weigh-swing-help = すべての基準で最低の選択肢を思い浮かべてください。最初に最高まで引き上げたい基準を100とし、ほかの基準には、それに比べて引き上げる価値がどれだけあるかを付けます。
weigh-order = 順位
weigh-order-help = どの選択肢もすべての基準で最低だと考えてください。最低から最高へ最初に引き上げたい基準を先頭に、次に引き上げたいものをその下に並べます。重みは順番から決まります。
weigh-fit-points = 合計を100にそろえる
weigh-fit-swing = 最大を100にそろえる
weigh-ready = 送信できます
weigh-changed = 送信後に変更あり
weigh-progress = { $members }人中{ $done }人が重みを付けました。公開までは変更できます。
weigh-send = 送信
weigh-send-again = もう一度送信
weigh-less = { $criterion }：1ポイント減らす
weigh-more = { $criterion }：1ポイント増やす
weigh-share = ＝{ PERCENT($share) }
order-up = { $criterion }：上へ
order-down = { $criterion }：下へ
order-moved = { $criterion }は{ $count }件中{ $place }番目になりました
order-adjust = ポイントで調整する
weighed-locked = 重みは確定しました
weighed-locked-help = これからのすべての採点に適用されます。次は採点です。始まると、このページは自動で切り替わります。
weighed-shown = みんなが付けた重み

## 間に合わなかった採点

late-label = 間に合わなかった採点
late-title = 第{ $round }ラウンドに、あなたの採点{ $count }件が間に合いませんでした。この端末から送信する前に、ラウンドが終わっていました。
late-score = { $option } – { $criterion }：<b>{ $answer }</b>
late-cleared = { $option } – { $criterion }：<b>消去</b>
late-kept = 結果には含まれていません。この端末に残っているので、次のラウンドが始まれば、そこで使えます。
late-closed = 結果には含まれていません。セッションは終了しました。
late-offer = そのラウンドの結果には含まれていません。自動で反映されることはありません。
late-put = { $count ->
    [1] 第{ $round }ラウンドに入れる
   *[other] { $count }件すべてを第{ $round }ラウンドに入れる
}
late-drop = 入れない
late-dismiss = 確認しました

## 比較

compare-never = 合計点が公開されないまま、セッションは終了しました。
compare-end = 最終結果
compare-round = 第{ $round }ラウンド
compare-you = あなた
compare-team = チーム
compare-now = 画面に表示中
compare-incomplete = 採点のない基準があります。
compare-cell = あなた <b>{ $own }</b> <quiet>・</quiet> チーム <b>{ SCORE($mean, 1) }</b><quiet>（{ $count }人）</quiet>
compare-cell-none = あなた <b>{ $own }</b> <quiet>・</quiet> チーム <b>–</b>
compare-cell-number = あなた <b>{ $own }</b> <quiet>・</quiet> チーム <b>{ $mean }</b><quiet>（{ $count }人）</quiet>
compare-cell-knock-out = あなた <b>{ $own }</b> <quiet>・</quiet> チーム
compare-solid = 結果はどれほど確か？
compare-downloads = ダウンロード

## 根拠

panel-loading = 測定データを取得しています…
panel-measured = 実測
panel-team = チームの根拠
panel-team-none = ありません。
panel-team-first = まだありません。参考になるページ、見聞きしたこと、手元の数値はありませんか？
panel-add = 根拠を追加
panel-cell = { $option } <quiet>–</quiet> { $criterion }
measured-on = 測定：{ $date }、{ $machine }
measured-nothing = { $criterion }に関わる測定はありません。
measured-reading = <b>読み方：</b>{ $text }
measured-more = ほか{ $count }件の数値
measured-table = { $count }件の数値を表で見る
measured-table-caption = { $criterion }に関するすべての数値
measured-how = 測定方法
measured-informs = 参考情報です。点数にどう反映するかは、あなたの判断です。
attach-kinds = 根拠の種類
attach-link = リンク
attach-note = メモ
attach-figure = 数値
attach-address = アドレス
attach-what = 内容<quiet>（任意）</quiet>
attach-seen = 見聞きしたこと
attach-measured = 測定したもの
attach-measured-hint = 自社APIの1秒あたりのリクエスト数
attach-number = 数値
attach-unit = 単位<quiet>（任意）</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] あなたの名前付きで、すぐに全員に見えます。
       *[hidden] 名前なしで、すぐに全員に見えます。
    }
   *[later] { $names ->
        [shown] あなたの名前付きで、公開後にほかの人に見えます。
       *[hidden] 名前なしで、公開後にほかの人に見えます。
    }
}
attach-offline = 根拠の追加には接続が必要ですが、今はつながっていません。
attach-send = 追加

## 終了したセッションを再検討するとき、前回入力されたもの

last-time-both = 前回：あなた { $own }、チーム { $team }
last-time-own = 前回：あなた { $own }
last-time-team = 前回：チーム { $team }
last-time-moved = { $option }、{ $criterion }：前回の答えは{ $before }、今回は{ $now }です。
compare-last-time = 前回：順位{ $rank }、合計点{ SCORE($total) }
