### 進行役のページ：準備、進行、結果。

## ページ

facilitate-opening = セッションを開いています…
facilitate-not-you = このページは進行役専用です
facilitate-not-open = このセッションは開けません
facilitate-no-key = このセッションを進められるのは進行役だけです。進行役用リンクから開くか、セッションを始めた人に頼んでください。
facilitate-dismissed = このセッションの進行役ではなくなりました。再び進行役になると、このページに戻ります。
facilitate-title = { $title } – 進行 – { -brand }
facilitate-no-question = 議題は未記入です
facilitate-projector = プロジェクター
facilitate-score-too = 自分も採点する
facilitate-weigh-too = 自分も重みを付ける
facilitate-your-scores = 自分の採点
facilitate-go-back = 戻る

## サーバーのデータが失われたとき

facilitate-loss = サーバーで、このセッションの最新の記録{ $entries }件が失われました。データが壊れたか、古いバックアップから復元されたためです。
facilitate-loss-reported = メンバーのページに届いたはずの記録{ $entries }件が、サーバーにありません。データが壊れたか、古いバックアップから復元された可能性があります。
facilitate-loss-returned = 保存済みと通知されていた内容を、メンバーのページが再送しています：保存{ $returned }件、拒否{ $refused }件。
facilitate-loss-back = その後{ $back }人が接続しました。ほかの人の入力は、まだ欠けているかもしれません。
facilitate-loss-check = その間に進行役が行った操作と新しい参加は、自動では戻りません。段階・ラウンド・参加者を確認してください。

## 参加の案内

invite-label = 参加方法
invite-with = 参加コード
invite-copy-join = 参加用リンクをコピー
invite-copy-facilitate = 進行役用リンクをコピー

## 参加者

people-label = 参加者
people-scored = { $members }人中{ $started }人が採点
people-weighted = { $members }人中{ $started }人が重み付け済み
people-in = 採点者{ $members }人
people-in-watched = { people-in }、見学者{ $watching }人
people-nobody = まだ誰も参加していません
people-facilitator = 進行役
people-observer = 見学者
people-done = 完了
people-scoring = 採点中
people-away = 未接続
people-states = { $first }、{ $other }
people-remove = { $name }さんを退出させる
people-appoint = { $name }さんも進行役にする
people-dismiss = { $name }さんを採点者に戻す
people-appoint-title = { $name }さんも進行役にしますか？
people-appoint-help = このページのすべての操作が2人ともできるようになります。あとで取り消せます。
people-appoint-how = その人のセッションのページにリンクが表示されます。参加した端末で { $address } を開いてもかまいません
people-appoint-copy = リンクをコピー
people-appoint-confirm = 進行役にする
people-remove-label = 退出させる人
people-remove-title = { $name }さんを退出させますか？
people-remove-help = すぐにセッションから外れます。まだ公開されていない入力も消えます。
people-remove-confirm = 退出させる

## 準備

setup-question = 議題
setup-totals = 合計点
setup-totals-live = 採点中にリアルタイム表示
setup-totals-later = 公開後に表示
setup-language = プロジェクターと書き出しの言語
setup-names = 名前
setup-names-shown = 結果に表示
setup-names-hidden = 非表示
setup-names-hidden-live = 非表示<quiet>（数値は3人分の変更ごとに動きます）</quiet>
setup-names-hidden-wait = 非表示<quiet>（合計点は公開まで隠れます。変化が見えると、複数のウィンドウを開いた人がほかの人の採点を割り出せるためです）</quiet>
setup-stop = 終了の目安<quiet>（お知らせのみ。自動では終わりません）</quiet>
setup-stop-rule = <check>次の割合に達したラウンドで終える：</check><share>セルの割合（%）</share>%のセルが<measure>セルの条件</measure>
setup-stop-agreed = 一致している
setup-stop-stable = 前のラウンドから変わらない
setup-unsaved = 保存していない変更があります。
setup-save = 変更を保存
# Read out once the changes are saved.
setup-saved = 保存しました。
setup-undo = 元に戻す
setup-name = 名前
setup-move = { $name }を移動（{ $count }件中{ $place }番目）、矢印キーで操作
setup-move-help = ドラッグするか、矢印キーで移動
setup-moved = { $name }は{ $count }件中{ $place }番目になりました。

setup-options = 選択肢 <quiet>{ $count }</quiet>
setup-option-name = 選択肢{ $number }の名前
setup-option-summary = 選択肢{ $number }の概要
setup-option-summary-hint = 短い説明（任意）
setup-remove = { $name }を削除
setup-remove-option = この選択肢を削除
setup-remove-criterion = この基準を削除
setup-add-option = 選択肢を追加
setup-each-rule = <check>1人が採点する件数を絞る：</check><number>1人が採点する選択肢の件数</number>件（全{ $count }件中）
setup-each-help = 担当は均等に分かれて一部が重なるので、すべての選択肢を比べられます。担当以外も採点できます。
setup-each-suggested = 丁寧に採点するには、{ $count }件の選択肢は多すぎます。1人{ $each }件ずつ分担しても、採点は比べられます。

setup-criteria = 基準 <quiet>{ $count }</quiet>
setup-sum-exact = 重みの合計は{ PERCENT(1) }です
setup-sum = 重みの合計は{ PERCENT($total) }です。比率で計算されます
setup-criterion-name = 基準{ $number }の名前
setup-knock-out = 必須
setup-knock-out-help = ：基準{ $number }は「満たす」「満たさない」で答えます
setup-knock-out-row = 満たすか満たさないか。重みなし
setup-scoring = 基準{ $number }の採点方法
setup-steps = 1〜{ $steps }の段階
setup-numbers = 数値
setup-ten = 0〜10
setup-hundred = 0〜100
setup-number = 任意の数値
setup-higher = 高いほど良い
setup-lower = 低いほど良い
setup-weight-slider = 基準{ $number }の重み、スライダー
setup-weight = 基準{ $number }の重み（%）
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count }件の基準で、最低と最高の段階の説明がありません。重みは、まさにこの両端を比べて決めるものです。
setup-end = { $end ->
    [worst] 基準{ $number }の最低の段階の意味
   *[best] 基準{ $number }の最高の段階の意味
}
setup-end-hint = { $end ->
    [worst] 最低（{ $steps }段階中{ $step }）の説明
   *[best] 最高（{ $steps }段階中{ $step }）の説明
}
setup-add-criterion = 基準を追加
setup-add-group = グループを追加
setup-groups-help = グループ内の基準の重みは、グループの中での割合です。矢印の先が全体での重み、つまりその割合とグループの重みの積です。
setup-group = グループ
setup-group-empty = このグループにはまだ基準がありません。
setup-group-name = グループ{ $number }の名前
setup-group-weight = グループ{ $number }の重み（%）
setup-group-remove = グループ{ $number }を解除
setup-group-unnamed = グループ{ $number }
setup-group-of = 基準{ $number }のグループ
setup-in-group = グループ：
setup-no-group = なし
setup-knock-out-rule = 必須条件で失格になるのは
setup-knock-out-any = 1人でも「満たさない」と答えたとき
setup-knock-out-majority = 「満たさない」が「満たす」より多いとき

## ロビーの後

reword-open = 表現を直す
reword-help = 採点はそのまま残ります。元の表現は記録に残ります。
reword-options = 選択肢
reword-criteria = 基準
reword-saved = 新しい表現が全員に表示されます。

## 数値で採点する基準

numeric-unit = 単位
numeric-worst = 最低の数値
numeric-best = 最良の数値
numeric-more = 範囲と追加の点
numeric-low = 入力できる最小値
numeric-high = 入力できる最大値
numeric-whole = 整数のみ
numeric-point = 点{ $number }
numeric-value = 良さ（%）
numeric-remove = 点{ $number }を削除
numeric-add = 点を追加
numeric-missing = 最低と最良の数値を入力してください。最良のほうが小さければ、低いほど良い基準になります。

## 選び方

guide-title = 選び方
guide-about = いくつかの質問から、出発点となる重みを提案します
guide-how-far = どの程度当てはまるかを選んでください。
guide-not-at-all = 当てはまらない
guide-partly = 少し
guide-fully = 当てはまる
guide-none = { $source ->
    [article] 当てはまるルールがないため、記事からの提案はありません。
   *[facts] 当てはまるルールがないため、事実情報からの提案はありません。
}
guide-names = { $source ->
    [article] この場合、記事が挙げるのは{ $options }です。
   *[facts] この場合、事実情報が挙げるのは{ $options }です。
}
guide-names-gone = { $source ->
    [article] この場合、記事が挙げるのは{ $gone_options }ですが、選択肢から外れています。
   *[facts] この場合、事実情報が挙げるのは{ $gone_options }ですが、選択肢から外れています。
}
guide-tie = { $source ->
    [article] 同点です。この場合、記事が挙げるのは{ $options }です。
   *[facts] 同点です。この場合、事実情報が挙げるのは{ $options }です。
}
guide-tie-gone = { $source ->
    [article] 同点です。この場合、記事が挙げるのは{ $options }と、選択肢から外れた{ $gone_options }です。
   *[facts] 同点です。この場合、事実情報が挙げるのは{ $options }と、選択肢から外れた{ $gone_options }です。
}
guide-caption = 提案された重みと現在の重み
guide-criterion = 基準
guide-now = 現在
guide-new = 提案
guide-kept = { $source ->
    [article] 記事にない基準は、今の重みのままです。
   *[facts] 事実情報にない基準は、今の重みのままです。
}
guide-same = 現在の重みと同じです
guide-take = この重みを使う
guide-undo = 前の重みに戻す
guide-only-a-start = これは出発点にすぎません。プロジェクトの種類だけを見た提案です。重みはすべて下で変更でき、結果を決めるのは採点です。
guide-source = 出典：{ $guide_source }。{ $source }。

## 会議を進める

run-label = 会議を進める
run-lobby = 参加者を待つあいだにセッションを準備し、採点を始めてください。
run-open-scoring = 採点を始める
run-missing = 採点を始める前に必要なこと：
run-missing-shown = 付けられた重みを公開してください。
run-missing-locked = 重みを確定してください。
run-open-weighting = 先に全員で重みを決める
run-open-weighting-help = 互いの重みを見ずに、全員が重みを付けます。確定するのは最初の採点の前です。
run-shortcut = Ctrl + Enterで大きなボタンを押せます。
run-undo-shortcut = Ctrl + Zでも取り消せます。
run-open-fixes = 始めると、選択肢・基準・重みは変更できません。直せるのは表現だけです。
run-alone-title = まだ誰も参加していません。進めますか？
run-alone = 後からでも参加できます。
run-early-title = { $members }人中{ $done }人が完了しています。公開しますか？
run-early-fixes = ここまでの採点は有効ですが、このラウンドには追加できなくなります。
run-early-undo = 10秒以内なら取り消せます。
run-early-final = 名前が非表示のため、取り消せません。差から個人の採点がわかってしまうためです。
run-remind = 未完了の人に知らせる
run-remind-help = 表示されるのは未完了の人だけです。それが誰かは、誰にもわかりません。
run-reminded = 知らせました。表示されたのは未完了の人だけです。
run-reveal-fixes = 公開すると、このラウンドの採点は変更できません。
run-undo = 公開を取り消す（{ $seconds }秒）
run-undo-help = 採点が続きます。合計点が一度見えたことは記録に残ります。
run-weights-early-title = { $members }人中{ $done }人が重みを付けました。公開しますか？
run-weights-early = 公開中は、まだ付けていない人も重みを付けられません。
run-done = { $members }人中{ $done }人が完了。
run-scoring-left = { $left }人がまだ完了していません。
run-end-round = ラウンドを終える
run-reveal = 合計点を公開
run-revealed = 第{ $round }ラウンドを公開しました。
run-revealed-next = 話し合ってから、終了するか、もう一度採点してください。
run-close = 決定して終了
run-close-session = セッションを終了…
run-next-round = 第{ $round }ラウンドを始める
run-keep = 今回の採点を引き継ぐ
next-options-open = 第{ $round }ラウンドの選択肢を変更
next-options-help = 投票とこれまでのラウンドはそのまま残ります。なくなる選択肢の採点は引き継がれません。
next-options-stay = 残す選択肢
next-options-back = 戻す
next-options-name = 新しい選択肢{ $number }の名前
next-options-few = 選択肢を2件以上残してください。
run-weighted = { $members }人中{ $done }人が重みを付けました。
run-weighting-left = { $left ->
    [0] 全員が重みを付け終わりました。
   *[other] { $left }人が重みを検討中です。
}
run-show-weights = 重みを公開
run-weights-shown = 重みを公開しました。
run-weights-shown-next = 話し合ってから確定してください。確定すると変更できません。
run-lock-team = チームの重みで確定
run-no-mean = 確定できるチーム平均がありません。自分で決めた重みで確定してください。
run-weigh-again = もう一度全員で重みを付ける
run-weigh-once = 名前が非表示のため、重みを付けられるのは一度だけです。変化から誰の重みかがわかってしまうためです。
run-weights-locked = 重みは確定しました。
run-fingerprint = フィンガープリント <digest>{ $digest }</digest>（ログにも残ります）。

timer-label = タイマー
timer-minutes = { $minutes }<quiet>分</quiet>
timer-stop = 停止
timer-more = 1分延長
timer-own = 時間（分）
timer-start = 開始

reopen-start = 再検討する
reopen-help = 議題・選択肢・基準・重みを引き継いで、新しいセッションを始めます。内容はロビーで変更できます。このセッションはそのまま残ります。

close-title = セッションを終了
close-help = 終了すると何も変更できません。結果はその後もダウンロードできます。
close-decision = 決定
close-no-decision = 決定しない
close-choice = { $option }（{ $rank }位、{ $total }点）
close-why = 理由と今後の対応
close-aside = { $choice ->
    [none] ランキングの1位は{ $first_options }です。決定しない理由を書いてください。後で必ず聞かれます。
   *[other] ランキングの1位は{ $first_options }です。それを選ばない理由を書いてください。後で必ず聞かれます。
}
close-look-again = 見直す日（空欄でもかまいません）
close-in-months = 6か月後
close-in-a-year = 1年後
close-confirm = 完全に終了する

## 重み

weighting-label = 重み付け
weighting-what = 重みを付ける基準
weighting-locked-label = 確定した重み
weighting-locked = 重みは確定しました
weighting-gave-label = みんなが付けた重み
weighting-gave = みんなが付けた重み

adjust-label = ほかの重みで確定
adjust-or = ほかの重みで確定する場合
adjust-own = 自分で決めた重みで確定
adjust-seen = あなたが決めた重みであることが全員に表示されます。
adjust-seen-mean = あなたが決めた重みであることと、チーム平均との差が全員に表示されます。
adjust-open = 調整する
adjust-leave = 調整をやめる
adjust-slider = { $criterion }、スライダー
adjust-sum-exact = 合計は100です。
adjust-sum = 合計は{ $sum }です。比率で計算されます。
adjust-lock = この重みで確定
adjust-back-mean = チーム平均に戻す
adjust-back-set-up = 最初の重みに戻す

## 結果

results-ranking = ランキング
results-never-revealed = 合計点が公開されないまま、セッションは終了しました。
results-solidity-label = 結果の確かさ
results-solidity = 結果はどれほど確か？
results-solidity-none = 結果の確かさは、採点があればここに表示されます。
results-scores = 採点
results-downloads-label = ダウンロード
results-downloads = ダウンロード
results-hidden = 合計点が隠れている間は、どのダウンロードにも点数は載りません。
results-attachments = チームの根拠 <quiet>{ $count }</quiet>

topics-title = 次に話し合うこと
topics-about = 重みが大きく、意見が分かれ、1位が入れ替わる可能性のあるセルです。
topics-back = マトリックスに戻る
topics-show-next = 次を表示
topics-discussed-next = 話し合い済み、次へ
topics-discussed-all = 話し合い済み、これで最後
topics-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
topics-cell-spoken = ：{ $option } – { $criterion }
topics-flips = 1位が入れ替わる可能性
topics-on-projector = プロジェクターに表示中
topics-show = プロジェクターに表示
topics-discussed = 話し合い済み
topics-first = 先頭だけを表示
topics-all = { $count }件すべてを表示
topics-none = 重要なところでは意見が一致しています。話し合うことはありません。
topics-none-few = 意見の違いは見当たりませんが、採点が3件未満のセルは判定していません。
topics-histogram = 採点の分布、{ $scores }
topics-step = { $step }点：{ $people }人
topics-measured = 実測あり
topics-measured-verdict = 実測：<verdict></verdict>
topics-attachments = チームから{ $count }件

## ほかのサイトへの埋め込み

embed-title = Wikiに埋め込む
embed-help = このHTMLをWikiのページに貼り付けてください。結果をリアルタイムに、終了後は決定を表示します。表示専用なので採点はできません。見た人にはセッションのコードがわかります。
embed-sites = 次のサイトのページで使えます：{ $sites }。
embed-end = 進行役用リンクを新しくすると、埋め込みは表示されなくなります。
embed-copy = HTMLをコピー

## プロジェクターのリモコン

remote-label = プロジェクター
remote-previous = 前のページ
remote-next = 次のページ
remote-views = 表示
remote-auto = 会議の進行に合わせる
remote-join = 大きなQRコード
remote-ranking = ランキング
remote-matrix = マトリックス
remote-discussion = 話し合い
remote-weights = 重み
remote-which = 操作するプロジェクター
remote-all = すべてのプロジェクター
remote-one = プロジェクター{ $number }
remote-help = 2台目のプロジェクターは、アドレスに番号が付きます：{ $address }。全画面表示はプロジェクター側で切り替えます（F）。

## ほかのセッションのための設定

reuse-title = この設定をもう一度使う
reuse-help = 議題、選択肢、基準、重み、設定を使います。参加者と採点は含みません。
reuse-duplicate = この設定で新しいセッションを始める
reuse-template = テンプレートファイルとして保存

## リハーサル：同じ設定と模擬メンバー

rehearse-title = リハーサル
rehearse-help = 自動で重みを付けて採点する模擬メンバーと、会議を最長30分まで試せます。ページとファイルのすべてに、リハーサルと表示されます。何も決定されず、決定一覧にも載りません。
rehearse-members = 模擬メンバーの人数
rehearse-start = 新しいタブでリハーサルを始める
rehearse-open = リハーサルを開く
