### 「結果はどれほど確か？」のページ。

## ページ

solid-title = 結果はどれほど確か？
solid-page-title = 結果はどれほど確か？{ $title } – { -brand }
solid-back = 戻る
solid-opening = セッションを開いています…
solid-not-shown = このセッションは表示できません
solid-numbers = 数値
solid-numbers-label = 数値：{ $title }
solid-how = 計算のしかた
solid-criterion = 基準
solid-option = 選択肢
solid-incomplete = 未完
solid-out-label = 失格
solid-out = 必須条件を満たさないため、以下の分析には含まれません：
solid-still-open = 採点はまだ続いており、以下の内容も変わります。各選択肢が1位になる頻度、1人を除いた場合の影響、セカンドオピニオンは、ラウンドの終了後に表示されます。
solid-nothing = まだ何も言えません
solid-nothing-ended = 分析できるものがありません
solid-working = 計算しています。
solid-unscored = 採点がありません。まだ誰も採点していないか、すべての回答が「判断なし」です。最初の採点があれば、このページは自動的に更新されます。
solid-unscored-ended = 採点がありません。誰も採点しなかったか、すべての回答が「判断なし」でした。
solid-never-revealed = 合計点が公開されないまま、セッションは終了しました。
solid-waiting = 合計点を見られるようになると、結果の確かさがここに表示されます。このページは自動で切り替わります。

## 要点

short-label = 要点
short-when = 「明確」の条件は？
short-clear = <b>明確</b>：上位2つのどちらにも3人以上が採点した基準があり、空欄のセルがない。1位の差が{ SCORE($steps) }点以上ある。1つの重みを5ポイント未満変えただけでは1位が入れ替わらない。今の重みに近い重みで、{ PERCENT(0.9) }以上の割合で1位になる。人による差から見て、本当に1位である確率が{ PERCENT(0.9) }以上ある。実際には差がなかったとしても、いずれかの選択肢が同じくらい明確に首位に立つ会議は{ PERCENT(0.05) }以下である。誰を除いても1位のままである。4人以上が、ほかの選択肢と比べている。採点中は、さらにすべてのセルで採点者が半数を超えている必要があります。
short-compared = 加えて、足りない採点がどうなってもほかの選択肢が1位にならず、各自の採点をその人自身の採点とだけ比べた場合も1位がほかのすべてを上回るときに限り、結果は「明確」になります。
short-weights = 重みだけで決まってもいけません。基準間で重みをどう移しても、5ポイント未満では1位が入れ替わらないことが条件です。メンバーが重みを付けた場合は、その半数以上の重みで1位になり、1人のメンバーに近い重みで{ PERCENT(0.9) }以上の割合で1位になることも条件です。
short-not-clear = <b>明確な1位なし</b>：首位が同点であるか、今の重みに近い重みで1位になる割合、または本当に1位である確率が{ PERCENT(0.6) }未満。<b>僅差</b>：その中間のすべて。この規則はどのセッションでも同じで、Quorumの文書（docs/solidity.md）に説明があります。

## 1位は入れ替わるか

flips-title = 1位は入れ替わる？
flips-try = 試す
flips-try-spoken = ：{ $criterion }を{ PERCENT($weight) }にして
flips-now = 現在の重み
flips-where = ほかの選択肢が首位になる範囲
flips-dominance = { $better_option }は、どの基準でも{ $worse_option }と同等以上です。各自の採点をその人自身の採点とだけ比べた場合も同じです。そのため、どんな重みでも{ $worse_option }が上回ることはありません。
flips-dominance-more = 同じ関係の選択肢の組がほかに{ $count }組
flips-margin = 1位の差は{ SCORE($margin) }点です。
flips-no-margin = 差と言えるほどの差はありません。
flips-weight = 現在の重み
flips-from = 下限
flips-to = 上限
flips-first = 1位
flips-cells = 結果を最も左右するセル。ほかがそのままなら、平均がどれだけ動くと別の選択肢が1位になるかを示します。
flips-cell = セル
flips-steps = 点差
flips-cell-name = { $option } – { $criterion }
flips-lower = { SCORE($steps) }点を超えて下がる
flips-higher = { SCORE($steps) }点を超えて上がる
flips-no-cell = 採点のあるセルの平均がどれか1つ変わっても、別の選択肢は1位になりません。
flips-how = 重みを1つだけ変え、ほかの重みの比率は保ちます。0から{ PERCENT(1) }までのすべての重みについて、どこで別の選択肢が並ぶか、その先でどこまでどれが首位かを調べます。範囲の両端では同点になります。数値は、文が正しくなる側に丸めています。重みのある基準が2つだけなら、一方が増えた分だけ他方が減るので、1回だけ述べます。1つの基準にすべての重みがある場合は、ほかの基準がどれだけ増える必要があるかを述べます。
flips-source = 参考：{ $source }

## 重みをまとめて変えたら

together-title = 重みをまとめて変えたら？
together-moved = 最も小さな変更
together-criterion = 基準
together-before = 現在の重み
together-after = 変更後の重み
together-how = 複数の重みを同時に動かします。1位が相手を最も引き離している基準から重みを取り、最も遅れている、またはリードが最も小さい基準に移します。これより小さな変更では足りません。2つの選択肢は、両方に採点がある基準で比べます。
together-order-how = 重みの順番だけが確かだとした場合は、その順番のすべての重みを調べます。等しい重みは等しいまま、重みのない基準は除いたままです。同点は1位に数えます。

## もしも

whatif-title = もしも重みが違ったら？
whatif-promise = ほかの重みを試せます。セッションには影響しません。
whatif-reset = リセット
whatif-nothing = 採点がありません。
whatif-tried = { COUNT($options) ->
    [1] この重みでは、{ $options }が{ SCORE($total) }点で最高です。
   *[other] この重みでは、{ $options }が{ SCORE($total) }点で並んで最高です。
}
whatif-given = { COUNT($options) ->
    [1] セッションの重みでは、{ $options }が{ SCORE($total) }点で最高です。
   *[other] セッションの重みでは、{ $options }が{ SCORE($total) }点で並んで最高です。
}
whatif-same-raters = { COUNT($options) ->
    [1] ただし、各自の採点をその人自身の採点とだけ比べると、1位は{ $options }です。
   *[other] ただし、各自の採点をその人自身の採点とだけ比べると、{ $options }が首位で並びます。
}
whatif-was-rank = 元は{ $rank }位
whatif-was-weight = 元は{ PERCENT($weight) }
whatif-how = 合計点は、ボードと同じく、チームの平均点の加重平均です。誰も採点していないものは除き、低いほど良い基準は尺度を反転します。1つの重みを動かすと、ほかの重みは比率を保ち、合計は常に{ PERCENT(1) }になります。
whatif-source = これは加重和です（{ $source }）。

## 数値で採点する基準

numbers-title = 数値はどう点数になる？
numbers-how = 数値はその価値に応じて点数になります。最低は1点、最良は{ $steps }点に相当し、間は比例します。合計点と分析では、セルの点数は数値の価値の平均です。ボードには数値そのものの平均も表示されます。
numbers-source = これは価値関数です：{ $source }

## 1位になる頻度

shares-title = どれくらいの割合で1位になる？
shares-any = すべての重み
shares-any-about = どんな重み付けも同じ確率とみなす
shares-near = 今の重みの近く
shares-near-about = 今の重みを毎回少しだけ変える
shares-members = メンバーの重みの近く
shares-members-about = 無作為に選んだメンバーの重みを、毎回少しだけ変える
shares-people = 本当に1位
shares-people-about = 今の重みのまま、この{ $members }人のような人すべてを考えたときに1位である確率
shares-caption = 各選択肢が1位になる割合
shares-wins = 1位
shares-error = 最大誤差
shares-error-figure = ± { PERCENT($error, 1) }、{ NUMBER($draws) }回の試行
shares-places = { $view }：各選択肢が各順位になる割合
shares-how = 重みを無作為に何度も選び、どの選択肢が何位になるかを数えます。すべての重み付けを同じ確率とみなす場合と、今の重みの周りに散らばらせる場合があります。試行による不確かさは、{ PERCENT(0.95) }区間の幅の半分で示します。3つ目の見方では、今の重みのまま、私たちのような人すべてが何と言うかを問います。ここにいる人はその小さな標本で、人による差が大きいほど、合計点からわかることは少なくなります。ほぼ互角の選択肢がいくつかあれば、どれかが偶然首位に立ちますが、この見方はそれも考慮しています。
shares-source = 順位の受容度：{ $source }
shares-people-source = 本当に1位：{ $source }

## 1人に左右されるか

one-person-title = 1人に左右される？
one-person-how = 採点した人、または必須条件に答えた人を1人ずつ除き、合計点と失格を計算し直します。誰を除いたかは表示されません。統計学でジャックナイフ法と呼ばれる方法です。
one-person-changed-how = 次に、採点票を1枚ずつ極端に変えます。その人が採点したセルで、1つの選択肢を最高点、ほかをすべて最低点にし、必須条件の回答も同様にします。採点のないセルは空欄のままです。これは最悪の場合で、実際にこのように採点する人はまずいません。

## セカンドオピニオン

opinions-title = セカンドオピニオン
opinions-ballots = 加重和と刈り込み平均は全員の採点を使います。ほかの方法は、同じ基準ですべての選択肢を採点した{ $judges }人の採点票を使います。
opinions-way = 集計方法
opinions-order = 良い順
opinions-caption = 集計方法ごとの結果
opinions-winner = 1位
opinions-agrees-head = 一致
opinions-verdict = { $verdict ->
    [same] 一致
    [ties] 同点
    [narrows] 一部一致
   *[differs] 不一致
}
opinions-tied = 同点
opinions-how = 各自の加重合計から、その人による選択肢の順位が決まります。以下の方法は、その順位や合計点をそれぞれの規則で集計します。すべてが同じ選択肢を選ぶなら、結果は集計方法によりません。同点の中にボードの1位を含む方法は、一致とも不一致ともみなしません。
opinions-trimmed = 各セルで上下それぞれ1割（少なくとも1件ずつ）の点数を除いた加重和。極端な点数1つで決まらないようにします（{ $source }）。
opinions-borda = ある人が自分より下に置いた選択肢1つにつき1点、並べた選択肢1つにつき0.5点。
opinions-copeland = 選択肢を2つずつ比べ、勝った回数が最も多いもの。
opinions-kemeny = 各自の順位との食い違いが最も少ない並べ方。
opinions-majority = 評価の中央値が最も高いもの。合計点を段階に丸めたものを評価とします（{ $source }）。
opinions-star = 合計が最も高い2つのうち、より多くの人が上に置いたもの（“score then automatic runoff”）。

## 同じ人どうしの比較

raters-title = 同じ人の採点で比べても同じ？
raters-rank = 順位
raters-total = 同じ人どうしの合計点
raters-how = 厳しい人も甘い人もおり、全員がすべてを採点するわけでもないので、甘い人が採点しただけで合計点が高くなることがあります。ここでは、点数を「選択肢の良さ」と「人の甘さ」の和とみなし、基準ごとに最小二乗法で両方を求めます。つまり点数は、同じ人のほかの点数とだけ比べられます。合計点は、採点者を通じてこれらの選択肢がすべてつながる基準を対象とし、平均がボードと同じになるようにずらしてあります。全員がすべてを採点した場合は、ボードの合計点と一致します。
raters-source = 不完備ブロックの加法モデル：{ $source }

## 見方を絞る

views-title = 詳しい人に限っても同じ？
views-confident = 自信のある採点のみ
views-experienced = 運用経験者の採点のみ
views-none = 比べられるものがありません。2つ以上の選択肢に自信のある人が3人以上いるか、運用経験者が十分にいる必要があります。
views-all-other = 詳しいはずの人たちは、別の選択肢を1位にしています。
views-some-other = 詳しいはずの人たちの1位は、すべて同じではありません。
views-all-same = 詳しいはずの人たちも、同じ選択肢を1位にしています。
views-gaps = * すべての選択肢を比べた人が3人未満の基準は除いています。
views-gaps-hidden = * すべての選択肢を比べた人が3人未満の基準と、除かれるのが1〜2人だけになる基準は除いています。
views-how = どの見方でも、点数は1件ずつ「数える」か「数えない」かのどちらかで、誰の点数もほかの人より重くなりません。「{ views-confident }」は、「まあまあ」または「確信あり」とされた点数を使います。「{ views-experienced }」は、本番環境で運用したことのある選択肢への点数を使います。誰が何を運用したかは伏せたままなので、比べるのは1位だけで、絞り込みの内側にも外側にも十分な人数（5人、アカウントでサインインする場合は3人）がいるセルに限ります。選択肢を比べるのは、複数の選択肢を採点した人だけです。対象は、選択肢すべてに共通する基準のうち、そうした人が3人以上いるセルです。「全員」は、同じ選択肢と基準を全員の採点で比べたものです。
views-how-hidden = { views-how }名前が非表示のため、絞り込みから外れる人も0人か3人以上でなければなりません。

## 意見は一致しているか

agree-title = 意見は一致している？
agree-later = 各自の順位がどれほど近いかは、ラウンドの終了後にわかります。
agree-show = 数値を表示
agree-hide = 数値を隠す
agree-caption = セルごとの一致度
agree-all = すべての基準
agree-w = ケンドールのW：{ $w }（{ $judges }人）。全員の順位が同じなら1、互いに打ち消し合うなら0です。
agree-figures = 表のAはファン・デル・アイクの一致度で、−1（両端に半々）から0（均等に分布）、1（全員同じ）までの値です。Cはタスルとウィアマンの合意度で、0から1までの値です。
agree-how = 「一致」：Aが{ SCORE(0.6, 1) }以上で、中央の半数の人が1段階以内に収まる。「二極化」：Aが0未満。「ばらつき」：その中間のすべて。「件数不足」：採点したのが3人未満。3人以上の場合、Wは{ SCORE(0.7, 1) }以上を「強い一致」、{ SCORE(0.5, 1) }以上を「中程度の一致」、{ SCORE(0.3, 1) }以上を「弱い一致」と呼びます。

## 前のラウンドからの変化

moved-title = 第{ $round }ラウンドから何が変わった？
moved-caption = 第{ $round }ラウンドからの各セルの平均の動き
moved-no-scores = 採点なし
moved-new = 新規
moved-first = 初めての採点
moved-gone = 消失
moved-none-now = 今回は採点なし
moved-few = 件数不足
moved-few-back = { $people_before }人中{ $people }人が再び採点。少なすぎて比べられません
moved-hidden = 非表示
moved-hidden-why = 比較なし。名前が非表示で、片方のラウンドだけで採点した少数の人が特定されるおそれがあるためです
moved-means = { SCORE($before, 1) }から{ SCORE($after, 1) }へ。{ $people_before }人のうち再び採点した{ $people }人による
moved-compared = 両ラウンドでほぼ同じ人が採点したセル
moved-stable = そのうち、平均の動きが{ SCORE(0.25) }点未満のセル
moved-spread = セルのばらつきの平均の変化（点）
moved-w = ケンドールのW（前と後）
moved-how = 同じ人の点数だけを比べます。対象は、前に採点した人の過半数が再び採点したセルに限ります。矢印は、平均が尺度の上で何点動いたかを示し、どちらが良いかとは関係ありません。「=」は0.25点未満です。セルのばらつきが平均して小さくなれば、意見が近づいたことになります。もう1ラウンド行う価値があるのは、回答がまだ動いている間だけです。

## もう1ラウンド行うか

stopping-title = もう1ラウンド行う価値はある？
stopping-how = { $measure ->
    [agreed] この目安は、都合の良いところで止めないように、最初の採点の前にロビーで決めたものです。下の判定が「一致」であれば、そのセルは一致しているとみなします。採点が3件未満のセルは数えず、過半数のセルが対象になる必要があります。目安はお知らせにすぎず、進行役は次のラウンドを始められます。
   *[stable] この目安は、都合の良いところで止めないように、最初の採点の前にロビーで決めたものです。前のラウンドから平均の動きが0.25点未満であれば、そのセルは安定しているとみなします。両ラウンドでほぼ同じ人が採点したセルを数え、過半数のセルが対象になる必要があります。目安はお知らせにすぎず、進行役は次のラウンドを始められます。
}
stopping-source = 合意に達したとするデルファイ法の研究のうち、その定義を事前に示すものはわずかです：{ $source }

## 誰の重みか

whose-title = これは誰の重み？
whose-own = 各メンバーの重みを、チームの平均点に当てはめた結果：
whose-own-option = 選択肢
whose-own-alone = 1位
whose-own-tied = 同率1位
whose-how = 採点の前に、互いの重みを見ずに、100ポイント・スイング・順位付けのいずれかで重みを付けました。各自の重みは合計で割り、チームの重みはその平均です。重みは最初の採点の前に確定しています。フィンガープリントはそのSHA-256の先頭で、SHA-256全体はセッションのログにあります。
whose-sources = 各自の重みの平均：{ $mean_source } スイング：{ $swing_source } 順位からの重み：{ $order_source }
