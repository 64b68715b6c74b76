### 分析の結果。サーバーはコードと数値を送り、ここで文にする。

## 見出し：結果はどれほど明確か、なぜか

headline-so-far = 途中経過：{ $headline }

headline-lead = { $margin ->
    [0] { $option }が首位ですが、差は{ SCORE(0.01) }点未満です。
   *[other] { $option }が{ SCORE($margin) }点差で首位です。
}
headline-flip = { COUNT($rival_options) ->
    [1] { $criterion }の重みが{ PERCENT($from, maximumFractionDigits: 6) }ではなく{ PERCENT($to, $digits) }なら、{ $rival_options }が1位になります。
   *[other] { $criterion }の重みが{ PERCENT($from, maximumFractionDigits: 6) }ではなく{ PERCENT($to, $digits) }なら、{ $rival_options }が同率1位になります。
}
headline-unweighed = { $unweighed_options }は、重みのある基準ではまったく採点されていません。
headline-doubt = { $split_option }が{ $split_criterion }を満たすかどうかで1位が変わりますが、意見は分かれています（はい{ $met }人、いいえ{ $not_met }人）。

headline-few = { $few_option }には、{ $people }人を超える人が採点した基準がありません。
headline-without-one = { $members }人のうち1人を除くだけで、結果が変わることがあります。
headline-decides = これは1つの回答で決まります。{ $answer_option }が{ $answer_criterion }を満たすかどうかです。
headline-thin = { $scored ->
    [0] { $thin_option }の{ $thin_criterion }は、まだ誰も採点していません。
   *[other] { $thin_option }の{ $thin_criterion }を採点したのは、まだ{ $members }人中{ $scored }人だけです。
}
headline-thin-share = { $scored ->
    [0] { $thin_option }の{ $thin_criterion }は、まだ誰も採点していません。
   *[other] { $thin_option }の{ $thin_criterion }を採点したのは、担当の約{ $members }人のうち、まだ{ $scored }人だけです。
}

headline-all-knocked-out = すべての選択肢が、必須条件を満たさず失格です。
headline-only-left = { $out ->
    [0] 選択肢は{ $option }だけです。
   *[other] 残ったのは{ $option }だけです。ほかの{ $out }件は必須条件を満たしません。
}
headline-only-left-split = { headline-only-left }{ headline-doubt }
headline-only-left-few-people = { headline-only-left }{ headline-few }
headline-only-left-one-answer = { headline-only-left }{ headline-decides }
headline-only-left-left-out = { headline-only-left }{ headline-without-one }
headline-only-left-still-scoring = { headline-only-left }{ headline-thin }
headline-only-left-still-scoring-share = { headline-only-left }{ headline-thin-share }
headline-one-scored = { $out ->
    [0] 採点があるのは、まだ{ $option }だけです。
   *[other] 失格でない選択肢のうち、採点があるのはまだ{ $option }だけです。
}
headline-one-weighs = { $out ->
    [0] 重みのある基準で採点があるのは、{ $option }だけです。
   *[other] 失格でない選択肢のうち、重みのある基準で採点があるのは{ $option }だけです。
}
headline-nothing-scored = { $out ->
    [0] 採点がありません。
   *[other] 失格でない選択肢には、採点がありません。
}
headline-nothing-weighs = { $out ->
    [0] 重みのある基準には、採点がありません。
   *[other] 失格でない選択肢には、重みのある基準での採点がありません。
}
headline-tied = { $options }が{ SCORE($total) }点で同点です。
headline-near = { headline-lead }重みを少し変えた場合、1位になる割合は{ FLOOR($share) }です。
headline-people = { headline-lead }この{ $members }人の差から見ると、{ $option }が本当に1位である確率は約{ FLOOR($share) }です。
headline-still-scoring = { headline-lead }{ headline-thin }
headline-still-scoring-share = { headline-lead }{ headline-thin-share }
headline-hardly-compared = { headline-lead }ほかと比べて採点した人が2人に満たないため、偶然かもしれません。
headline-coincidence = { headline-lead }ただし、選択肢の間に差がなくても、約{ PERCENT($share) }の会議では、どれかが同じくらい明確に首位に立ちます。
headline-coincidence-rival = { headline-lead }ただし、{ $rival_option }が同じくらい良いとしても、約{ PERCENT($share) }の会議では、2つのうちどちらかが同じくらい明確に首位に立ちます。
headline-blind-so-far = { headline-lead }ただし、無作為に選んだとしても、最大で{ PERCENT($share) }の会議では{ $people }人が同じ選択肢を1位にします。
headline-blind-two = { headline-lead }ただし、迷っている選択肢が2つだけで、そこから無作為に選んだとしても、{ PERCENT($share) }の会議では{ $people }人の意見がそろいます。
headline-chance-so-far = { headline-lead }人による点数の差が大きく、偶然の可能性を否定できません。公開すれば、もう少しわかります。
headline-few-people = { headline-lead }{ headline-few }
headline-empty-cell = { headline-lead }{ $empty_option }の{ $empty_criterion }には採点がありません。
headline-same-raters = { headline-lead }ただし、各自の採点をその人自身の採点とだけ比べると、{ $ahead_options }が{ $option }を上回ります。
headline-same-raters-level = { headline-lead }ただし、各自の採点をその人自身の採点とだけ比べると、{ $level_options }が{ $option }に並びます。
headline-not-compared = { headline-lead }ただし、同じ人による採点が少なすぎるため、{ LIST($apart_options, type: "or") }とは比べられません。
headline-compared-in-part = { headline-lead }ただし、重みの{ FLOOR($share) }でしか比べられない選択肢があります。残りは同じ人が採点していません。
headline-thin-cell = { headline-lead }{ $people ->
    [0] { $thin_option }の{ $thin_criterion }は誰も採点しておらず、ここで決まる可能性があります。
   *[other] { $thin_option }の{ $thin_criterion }を採点したのは{ $asked }人中{ $people }人だけで、ここで決まる可能性があります。
}
headline-unscored = { headline-lead }{ $unscored_options }は重みのある基準で採点されておらず、まだ1位になる可能性があります。
headline-split = { headline-lead }{ headline-doubt }
headline-weight = { headline-lead }{ headline-flip }
headline-weight-unweighed = { headline-lead }{ headline-unweighed }{ headline-flip }
headline-joint-wins = { headline-lead }{ weighed-joint-wins }
headline-joint-ahead = { headline-lead }{ weighed-joint-ahead }
headline-joint-level = { headline-lead }{ weighed-joint-level }
headline-joint-already = { headline-lead }{ weighed-joint-already }
headline-own-weights = { headline-lead }自分で付けた重みでもこれが1位になるのは、{ $members }人中{ $count }人です。
headline-near-members = { headline-lead }無作為に選んだメンバーに近い重みで1位になる割合は、{ FLOOR($share) }です。
headline-little = { headline-lead }差はわずかです。
headline-one-answer = { headline-lead }{ headline-decides }
headline-left-out = { headline-lead }{ headline-without-one }
headline-one-decides = { headline-lead }決め手は{ $criterion }だけです。
headline-no-weight = { headline-lead }1つの重みをどう変えても、ほかの選択肢は並びません。
headline-firm = { headline-lead }結果が変わるには、大きな変更が必要です。{ headline-flip }
headline-firm-unweighed = { headline-lead }{ headline-unweighed }1位が変わるには、大きな変更が必要です。{ headline-flip }

## 1つの基準の重みが違う場合の首位

flip-above = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }を超えると、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }を超えると、{ $options }が同率1位になります。
}
flip-below = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($high, maximumFractionDigits: 6) }未満だと、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($high, maximumFractionDigits: 6) }未満だと、{ $options }が同率1位になります。
}
flip-between = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }と{ PERCENT($high, maximumFractionDigits: 6) }の間だと、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }と{ PERCENT($high, maximumFractionDigits: 6) }の間だと、{ $options }が同率1位になります。
}
flip-at = { COUNT($options) ->
    [1] { $criterion }がちょうど{ PERCENT($to, maximumFractionDigits: 6) }だと、{ $options }が1位になります。
   *[other] { $criterion }がちょうど{ PERCENT($to, maximumFractionDigits: 6) }だと、{ $options }が同率1位になります。
}
flip-above-pair = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }を超えると（{ $other_criterion }は{ PERCENT($other_high, maximumFractionDigits: 6) }未満）、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }を超えると（{ $other_criterion }は{ PERCENT($other_high, maximumFractionDigits: 6) }未満）、{ $options }が同率1位になります。
}
flip-below-pair = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($high, maximumFractionDigits: 6) }未満だと（{ $other_criterion }は{ PERCENT($other_low, maximumFractionDigits: 6) }超）、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($high, maximumFractionDigits: 6) }未満だと（{ $other_criterion }は{ PERCENT($other_low, maximumFractionDigits: 6) }超）、{ $options }が同率1位になります。
}
flip-between-pair = { COUNT($options) ->
    [1] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }と{ PERCENT($high, maximumFractionDigits: 6) }の間だと（{ $other_criterion }は{ PERCENT($other_low, maximumFractionDigits: 6) }と{ PERCENT($other_high, maximumFractionDigits: 6) }の間）、{ $options }が1位になります。
   *[other] { $criterion }が{ PERCENT($low, maximumFractionDigits: 6) }と{ PERCENT($high, maximumFractionDigits: 6) }の間だと（{ $other_criterion }は{ PERCENT($other_low, maximumFractionDigits: 6) }と{ PERCENT($other_high, maximumFractionDigits: 6) }の間）、{ $options }が同率1位になります。
}
flip-at-pair = { COUNT($options) ->
    [1] { $criterion }がちょうど{ PERCENT($to, maximumFractionDigits: 6) }だと（{ $other_criterion }は{ PERCENT($other_to, maximumFractionDigits: 6) }）、{ $options }が1位になります。
   *[other] { $criterion }がちょうど{ PERCENT($to, maximumFractionDigits: 6) }だと（{ $other_criterion }は{ PERCENT($other_to, maximumFractionDigits: 6) }）、{ $options }が同率1位になります。
}

## まとめて変わる重み、順番だけの重み、各メンバーの重み

weighed-joint-wins = { $from_criteria }から{ $criterion }へ、重みを合わせて{ NUMBER($points, maximumFractionDigits: 6) }ポイント移すと、{ $rival_option }が1位になります。
weighed-joint-ahead = { $from_criteria }から{ $criterion }へ、重みを合わせて{ NUMBER($points, maximumFractionDigits: 6) }ポイント移すと、両方に採点がある基準で{ $rival_option }が{ $option }を上回ります。
weighed-joint-level = { $from_criteria }の重みをすべて{ $criterion }へ移すと、両方に採点がある基準で{ $rival_option }が{ $option }に並びます。どんな重みでも、{ $rival_option }が上回ることはありません。
weighed-joint-already = 両方に採点がある基準では、{ $option }は{ $rival_option }を上回っていません。
weighed-joint-none = 両方に採点がある基準では、どんな重みでも{ LIST($options, type: "or") }が{ $option }に並ぶことはありません。
weighed-left-out = { $options }は除いています。1位には採点のある、重みの付いた基準で採点がないためです。
weighed-covered = すべての選択肢に採点がある基準で比べています。重みの{ FLOOR($share) }に当たります。
weighed-pair-covered = 2つの両方に採点がある基準で比べています。重みの{ FLOOR($share) }に当たります。
weighed-order-necessary = 重みの順番だけが確かだとしても、{ $option }が1位です。この順番のどんな重みでも、ほかの選択肢は上回りません。
weighed-order-possible = 重みの順番だけが確かだとすると、次のどれも1位になり得ます：{ $options }。
weighed-own-all = { $members ->
    [1] 唯一のメンバーの重みで、{ $option }が1位になります。
   *[other] { $members }人のメンバー全員の重みで、{ $option }が1位になります。
}
weighed-own-others = { $members }人中{ $count }人の重みで、{ $option }が1位になります。ほかの人の重みでは：{ $others }。
weighed-own-split = メンバー{ $members }人それぞれの重みによる1位：{ $others }。
weighed-own-choice = { $option } { $count }人
weighed-own-tie = 同点{ $count }人
weighed-own-nothing = 該当なし{ $count }人

## セカンドオピニオン：集計方法ごとの理由

why-weighted-sum = 加重合計が最も高いのは{ $options }で、{ SCORE($total) }点です。
why-weighted-sum-next = 加重合計が最も高いのは{ $options }で、{ SCORE($total) }点です。次は{ $next_options }の{ SCORE($next_total) }点です。
why-trimmed = 採点が3件以上のセルで最高点と最低点を除くと、加重合計が最も高いのは{ $options }で、{ SCORE($total) }点です。
why-trimmed-next = 採点が3件以上のセルで最高点と最低点を除くと、加重合計が最も高いのは{ $options }で、{ SCORE($total) }点です。次は{ $next_options }の{ SCORE($next_total) }点です。
why-borda = 得点が最も高いのは{ $options }で、{ $points }点です。
why-borda-next = 得点が最も高いのは{ $options }で、{ $points }点です。次は{ $next_options }の{ $next_points }点です。
why-copeland = { COUNT($options) ->
    [1] 一対一の比較で、{ $options }は{ $comparisons }点中{ $points }点を得ています。
   *[other] 一対一の比較で、{ $options }はそれぞれ{ $comparisons }点中{ $points }点を得ています。
}
why-kemeny = { COUNT($options) ->
    [1] 各自の順位との食い違いが最も少ない並べ方では、{ $options }が先頭です。
   *[other] 各自の順位との食い違いが同じように少ない並べ方が複数あり、先頭は{ LIST($options, type: "or") }です。
}
why-kemeny-near = 各自の順位との食い違いが少ない並べ方の1つでは、{ $options }が先頭です。選択肢が多いため、もっと良い並べ方がないとは言い切れません。
why-grade = { $options }の評価の中央値は{ $grade }
why-majority-all = { why-grade }で、優劣が付きません。
why-majority = { why-grade }、{ $next_options }は{ $next_grade }です。
why-majority-tie = { why-grade }で、{ $next_options }も同じです。中央の評価を順に取り除いていくと、{ $options }が上になります。
why-star-tie = 最後の2つ、またはその2つの選び方に優劣が付きません：{ $options }。
why-star = { $option }と{ $rival_option }より合計が高い選択肢はありません。2つのうち、{ $option }を上にしたのは{ $people }人、{ $rival_option }は{ $rival_people }人です。

## 選択肢は同じ人によって比べられているか

comparison-could-decide = { $option }の{ $criterion }の採点で決まる可能性があります。
comparison-complete = 採点した人は全員、重みのあるものをすべて採点しています。合計点は同じ条件で比べられます。
comparison-nothing = 重みのある基準で、2つの選択肢を同じ人が採点した例がないため、優劣を判断できません。
comparison-same = { COUNT($options) ->
    [1] 各自の採点をその人自身の採点とだけ比べた場合も、1位は{ $options }です。
   *[other] 各自の採点をその人自身の採点とだけ比べた場合も、{ $options }が首位で並びます。
}
comparison-other = { COUNT($options) ->
    [1] 各自の採点をその人自身の採点とだけ比べると、1位は{ $options }です。合計点での1位は{ $board_options }です。
   *[other] 各自の採点をその人自身の採点とだけ比べると、{ $options }が首位で並びます。合計点での1位は{ $board_options }です。
}
comparison-part = 対象は重みの{ FLOOR($share) }で、これらの選択肢すべてが採点された部分です。
comparison-without = { LIST($left_options, type: "or") }は、同じ人による採点が少なすぎて比べられません。
comparison-part-without = { comparison-part }{ comparison-without }

## 採点の一部

view-who = 「まあまあ」以上の自信がある{ $people }人が、これらの選択肢を比べています。
view-same = { view-who }{ COUNT($options) ->
    [1] この人たちの採点でも、{ $options }が1位です。
   *[other] この人たちの採点でも、{ $options }が同率1位です。
}
view-other = { view-who }{ COUNT($options) ->
    [1] この人たちの採点では{ $options }が1位です。全員の採点を同じ方法で比べると、1位は{ $all_options }です。
   *[other] この人たちの採点では{ $options }が同率1位です。全員の採点を同じ方法で比べると、1位は{ $all_options }です。
}
view-experienced-same = 本番環境での運用経験がある人たちも、全員と同じ選択肢を1位にしています。
view-experienced-other = 本番環境での運用経験がある人たちの1位は、全員の1位と異なります。

## 1人を除いた場合

without-stable = { $members }人の誰を除いても、1位は{ $option }です。
without-changed = { $members }通り中{ $changed }通りで、1人を除くと{ $option }が1位でなくなり、{ LIST($other_options, type: "or") }が1位になるか、並びます。
without-answer = { without-changed }それには1つの回答で足ります。{ $answer_option }が{ $answer_criterion }を満たすかどうかです。
without-nobody = { $members }通り中{ $changed }通りで、1人を除くと{ $option }が1位でなくなり、代わりの首位もありません。

## 採点票を1枚変えた場合

changed-stable = どの採点票を1枚変えても、1位は{ $option }です。
changed-lead = { $members }人中{ $changed }人は、自分の採点票を変えるだけで、{ $option }に代えて{ $rival_option }を首位にできます。
changed-some = { $members }人中{ $changed }人は、自分の採点票を変えるだけで、{ $option }を1位から下ろせます。極端な場合、{ LIST($other_options, type: "or") }が首位に立つか、並びます。
changed-nobody = { $members }人中{ $changed }人は、自分の採点票を変えるだけで、{ $option }を1位から下ろせます。代わりの首位はありません。

## セカンドオピニオン：集計方法は一致するか

opinions-method-weighted-sum = 加重和
opinions-method-trimmed-mean = 刈り込み平均
opinions-method-borda = ボルダ
opinions-method-copeland = コープランド
opinions-method-kemeny = ケメニー
opinions-method-majority-judgment = マジョリティ・ジャッジメント
opinions-method-star = STAR
opinions-few = 順位の付いた選択肢をすべて同じ基準で採点したのは{ $judges }人だけです。セカンドオピニオンには少なすぎます。
opinions-same = { $count }通りの集計方法すべてで、{ $options }が1位です。
opinions-same-tie = { $count }通りの集計方法すべてで、{ $options }が同率1位です。
opinions-otherwise = { $methods }の結果は異なります
opinions-differ = { $partly ->
    [0] { opinions-otherwise }。{ $count }通りの集計方法のうち{ $same }通りで、{ $options }が1位です。
   *[other] { opinions-otherwise }。{ $count }通りの集計方法のうち{ $same }通りで{ $options }が1位、さらに{ $partly }通りで一部一致です。
}
opinions-tie = { $methods }では{ $tie_options }に優劣が付きません。{ $count }通りの集計方法のうち{ $same }通りで、{ $options }が1位です。
opinions-ties = { $methods }では{ $options }を含む同点になります。{ $count }通りの集計方法のうち{ $same }通りで、{ $options }が単独1位です。
opinions-partly = { $methods }は、{ $options }の同率1位と一部だけ一致します。{ $count }通りの集計方法のうち{ $same }通りで、同じ同率1位になります。

## 各自の順位の近さ

concord-word = { $concord ->
    [strong] 強い一致
    [moderate] 中程度の一致
    [weak] 弱い一致
   *[none] ほとんど一致なし
}
concord-nothing = 順位の付いた選択肢が2つに満たないため、比べる順位がありません。
concord-unknown = 順位の付いた選択肢を、重みのあるすべての基準で採点した人が少なく、各自の順位を比べられません。
concord-few = 順位の付いた選択肢を、重みのあるすべての基準で採点したのは{ $judges }人だけです。各自の順位の近さを判断するには少なすぎます。
concord-level = 順位の付いた選択肢を、重みのあるすべての基準で採点した{ $judges }人は、どの選択肢も同点です。比べる順位がありません。
concord-sentence = 順位の付いた選択肢を、重みのあるすべての基準で採点した{ $judges }人の順位は「{ concord-word }」です。

## 前のラウンドからの変化

change-none = 両方のラウンドで同じ人が採点したセルはありません。
change-few = 前に採点した人の過半数が再び採点したセルがないため、ラウンドを比べられません。
change-basis = 同じ人の点数を比べています：{ $people_before }人中{ $people }人、{ $cells }セル中{ $compared }セル。そのうち{ $still }セルはほとんど動いていません。
change-still = { change-basis }意見の隔たりは前とほぼ同じです。
change-closer = { change-basis }意見は{ SCORE($steps, 1) }点近づきました。
change-further = { change-basis }意見は{ SCORE($steps, 1) }点離れました。
change-rankings = 両方のラウンドで、順位の付いた選択肢を重みのあるすべての基準で採点した{ $judges }人の順位は、「{ $before ->
    [strong] 強い一致
    [moderate] 中程度の一致
    [weak] 弱い一致
   *[none] ほとんど一致なし
}」から「{ $after ->
    [strong] 強い一致
    [moderate] 中程度の一致
    [weak] 弱い一致
   *[none] ほとんど一致なし
}」になりました。

## 終了の目安

stop-wanted = { $measure ->
    [agreed] 終了の目安は「セルの{ FLOOR($share) }が一致」です
   *[stable] 終了の目安は「セルの{ FLOOR($share) }が前のラウンドから安定」です
}
stop-first = { stop-wanted }。第2ラウンドからわかります。
stop-few = { $measure ->
    [agreed] { stop-wanted }。十分な採点のあるセルが少なすぎます：{ $cells }セル中{ $counted }セル。過半数が必要です。
   *[stable] { stop-wanted }。ほぼ同じ人が再び採点したセルが少なすぎます：{ $cells }セル中{ $counted }セル。過半数が必要です。
}
stop-reached = { $left_out ->
    [0] 現在は{ FLOOR($reached) }
   *[other] { $measure ->
        [agreed] 現在は{ FLOOR($reached) }（採点した人が少なすぎる{ $left_out }セルを{ $cells }セルから除く）
       *[stable] 現在は{ FLOOR($reached) }（同じ人による再採点が少なすぎる{ $left_out }セルを{ $cells }セルから除く）
    }
}
stop-met = { stop-wanted }。{ stop-reached }：終了できます。
stop-not-met = { stop-wanted }。{ stop-reached }：話し合ってから、もう一度採点してください。
