### 分析的结论。服务器给出代码和数字，这里写成句子。

## 概要：结果有多明确，为什么

headline-so-far = 目前：{ $headline }

headline-lead = { $margin ->
    [0] { $option }领先，但不到{ SCORE(0.01) }分。
   *[other] { $option }领先{ SCORE($margin) }分。
}
headline-flip = { COUNT($rival_options) ->
    [1] 如果{ $criterion }的权重不是{ PERCENT($from, maximumFractionDigits: 6) }而是{ PERCENT($to, $digits) }，{ $rival_options }就会胜出。
   *[other] 如果{ $criterion }的权重不是{ PERCENT($from, maximumFractionDigits: 6) }而是{ PERCENT($to, $digits) }，{ $rival_options }就会并列第一。
}
headline-unweighed = { $unweighed_options }在目前有权重的标准上没有任何评分。
headline-doubt = { $split_option }是否满足{ $split_criterion }会改变第一名，而大家看法不一（是：{ $met }人，否：{ $not_met }人）。

headline-few = { $people ->
    [1] { $few_option }的各项标准都最多只有一人评分。
   *[other] { $few_option }的各项标准都最多只有{ $people }人评分。
}
headline-without-one = 在{ $members }人中去掉一人，结果就可能改变。
headline-decides = 这取决于一个回答：{ $answer_option }是否满足{ $answer_criterion }。
headline-thin = { $scored ->
    [0] 还没有人评{ $thin_option }的{ $thin_criterion }。
   *[other] 目前{ $members }人中只有{ $scored }人评了{ $thin_option }的{ $thin_criterion }。
}
headline-thin-share = { $scored ->
    [0] 还没有人评{ $thin_option }的{ $thin_criterion }。
   *[other] 负责的约{ $members }人中，目前只有{ $scored }人评了{ $thin_option }的{ $thin_criterion }。
}

headline-all-knocked-out = 所有选项都不满足必备条件。
headline-only-left = { $out ->
    [0] { $option }是唯一的选项。
    [1] 只剩下{ $option }：另一个选项不满足必备条件。
   *[other] 只剩下{ $option }：其余{ $out }个选项不满足必备条件。
}
headline-only-left-split = { headline-only-left }{ headline-doubt }
headline-only-left-few-people = { headline-only-left }{ headline-few }
headline-only-left-one-answer = { headline-only-left }{ headline-decides }
headline-only-left-left-out = { headline-only-left }{ headline-without-one }
headline-only-left-still-scoring = { headline-only-left }{ headline-thin }
headline-only-left-still-scoring-share = { headline-only-left }{ headline-thin-share }
headline-one-scored = { $out ->
    [0] 目前只有{ $option }有评分。
   *[other] 在未淘汰的选项中，目前只有{ $option }有评分。
}
headline-one-weighs = { $out ->
    [0] 只有{ $option }在有权重的标准上有评分。
   *[other] 在未淘汰的选项中，只有{ $option }在有权重的标准上有评分。
}
headline-nothing-scored = { $out ->
    [0] 没有任何评分。
   *[other] 未淘汰的选项都没有评分。
}
headline-nothing-weighs = { $out ->
    [0] 有权重的标准都没有评分。
   *[other] 未淘汰的选项在有权重的标准上都没有评分。
}
headline-tied = { $options }同为{ SCORE($total) }分，并列第一。
headline-near = { headline-lead }权重略有不同时，它有{ FLOOR($share) }的时候胜出。
headline-people = { headline-lead }从这{ $members }人评分的差异看，{ $option }真正排第一的概率约为{ FLOOR($share) }。
headline-still-scoring = { headline-lead }{ headline-thin }
headline-still-scoring-share = { headline-lead }{ headline-thin-share }
headline-hardly-compared = { headline-lead }把它与其他选项一起评过的不足两人，因此可能只是偶然。
headline-coincidence = { headline-lead }即使各选项不分优劣，也有约{ PERCENT($share) }的会议会有某个选项领先得这么明显。
headline-coincidence-rival = { headline-lead }即使{ $rival_option }同样好，也有约{ PERCENT($share) }的会议会有其中一个领先得这么明显。
headline-blind-so-far = { headline-lead }即使大家随意选择，也有最多{ PERCENT($share) }的会议会有{ $people }人把同一个选项排在第一。
headline-blind-two = { headline-lead }即使大家只在两个选项之间犹豫并随意选择，也有{ PERCENT($share) }的会议会有{ $people }人意见相同。
headline-chance-so-far = { headline-lead }大家的评分差异太大，不能排除偶然；揭晓后会更清楚。
headline-few-people = { headline-lead }{ headline-few }
headline-empty-cell = { headline-lead }{ $empty_option }的{ $empty_criterion }没有评分。
headline-same-raters = { headline-lead }但把每个人的评分只与其本人的其他评分比较时，{ $ahead_options }领先于{ $option }。
headline-same-raters-level = { headline-lead }但把每个人的评分只与其本人的其他评分比较时，{ $level_options }与{ $option }持平。
headline-not-compared = { headline-lead }但它无法与{ LIST($apart_options, type: "or") }比较：由同一批人评分的太少。
headline-compared-in-part = { headline-lead }但有的选项只能在{ FLOOR($share) }的权重上与它比较：其余不是由同一批人评分的。
headline-thin-cell = { headline-lead }{ $people ->
    [0] 没有人评{ $thin_option }的{ $thin_criterion }，而这可能决定结果。
   *[other] { $asked }人中只有{ $people }人评了{ $thin_option }的{ $thin_criterion }，而这可能决定结果。
}
headline-unscored = { headline-lead }{ $unscored_options }在有权重的标准上没有任何评分，仍可能胜出。
headline-split = { headline-lead }{ headline-doubt }
headline-weight = { headline-lead }{ headline-flip }
headline-weight-unweighed = { headline-lead }{ headline-unweighed }{ headline-flip }
headline-joint-wins = { headline-lead }{ weighed-joint-wins }
headline-joint-ahead = { headline-lead }{ weighed-joint-ahead }
headline-joint-level = { headline-lead }{ weighed-joint-level }
headline-joint-already = { headline-lead }{ weighed-joint-already }
headline-own-weights = { headline-lead }{ $members }位成员中，只有{ $count }位自己的权重选择它。
headline-near-members = { headline-lead }随机抽取一位成员，在接近其权重的情况下，它有{ FLOOR($share) }的时候胜出。
headline-little = { headline-lead }差距很小。
headline-one-answer = { headline-lead }{ headline-decides }
headline-left-out = { headline-lead }{ headline-without-one }
headline-one-decides = { headline-lead }由{ $criterion }单独决定。
headline-no-weight = { headline-lead }无论怎样改变单项权重，都没有其他选项能追平。
headline-firm = { headline-lead }要改变结果，需要很大的变动：{ headline-flip }
headline-firm-unweighed = { headline-lead }{ headline-unweighed }要改变第一名，需要很大的变动：{ headline-flip }

## 一项标准取其他权重时由谁领先

flip-above = { COUNT($options) ->
    [1] { $criterion }高于{ PERCENT($low, maximumFractionDigits: 6) }时，{ $options }胜出。
   *[other] { $criterion }高于{ PERCENT($low, maximumFractionDigits: 6) }时，{ $options }并列第一。
}
flip-below = { COUNT($options) ->
    [1] { $criterion }低于{ PERCENT($high, maximumFractionDigits: 6) }时，{ $options }胜出。
   *[other] { $criterion }低于{ PERCENT($high, maximumFractionDigits: 6) }时，{ $options }并列第一。
}
flip-between = { COUNT($options) ->
    [1] { $criterion }在{ PERCENT($low, maximumFractionDigits: 6) }与{ PERCENT($high, maximumFractionDigits: 6) }之间时，{ $options }胜出。
   *[other] { $criterion }在{ PERCENT($low, maximumFractionDigits: 6) }与{ PERCENT($high, maximumFractionDigits: 6) }之间时，{ $options }并列第一。
}
flip-at = { COUNT($options) ->
    [1] { $criterion }为{ PERCENT($to, maximumFractionDigits: 6) }时，{ $options }胜出。
   *[other] { $criterion }为{ PERCENT($to, maximumFractionDigits: 6) }时，{ $options }并列第一。
}
flip-above-pair = { COUNT($options) ->
    [1] { $criterion }高于{ PERCENT($low, maximumFractionDigits: 6) }时（{ $other_criterion }低于{ PERCENT($other_high, maximumFractionDigits: 6) }），{ $options }胜出。
   *[other] { $criterion }高于{ PERCENT($low, maximumFractionDigits: 6) }时（{ $other_criterion }低于{ PERCENT($other_high, maximumFractionDigits: 6) }），{ $options }并列第一。
}
flip-below-pair = { COUNT($options) ->
    [1] { $criterion }低于{ PERCENT($high, maximumFractionDigits: 6) }时（{ $other_criterion }高于{ PERCENT($other_low, maximumFractionDigits: 6) }），{ $options }胜出。
   *[other] { $criterion }低于{ PERCENT($high, maximumFractionDigits: 6) }时（{ $other_criterion }高于{ PERCENT($other_low, maximumFractionDigits: 6) }），{ $options }并列第一。
}
flip-between-pair = { COUNT($options) ->
    [1] { $criterion }在{ PERCENT($low, maximumFractionDigits: 6) }与{ PERCENT($high, maximumFractionDigits: 6) }之间时（{ $other_criterion }在{ PERCENT($other_low, maximumFractionDigits: 6) }与{ PERCENT($other_high, maximumFractionDigits: 6) }之间），{ $options }胜出。
   *[other] { $criterion }在{ PERCENT($low, maximumFractionDigits: 6) }与{ PERCENT($high, maximumFractionDigits: 6) }之间时（{ $other_criterion }在{ PERCENT($other_low, maximumFractionDigits: 6) }与{ PERCENT($other_high, maximumFractionDigits: 6) }之间），{ $options }并列第一。
}
flip-at-pair = { COUNT($options) ->
    [1] { $criterion }为{ PERCENT($to, maximumFractionDigits: 6) }时（{ $other_criterion }为{ PERCENT($other_to, maximumFractionDigits: 6) }），{ $options }胜出。
   *[other] { $criterion }为{ PERCENT($to, maximumFractionDigits: 6) }时（{ $other_criterion }为{ PERCENT($other_to, maximumFractionDigits: 6) }），{ $options }并列第一。
}

## 一起改变的权重、只定顺序的权重、成员自己的权重

weighed-joint-wins = 把合计{ NUMBER($points, maximumFractionDigits: 6) }点权重从{ $from_criteria }移到{ $criterion }，{ $rival_option }就会胜出。
weighed-joint-ahead = 把合计{ NUMBER($points, maximumFractionDigits: 6) }点权重从{ $from_criteria }移到{ $criterion }，在双方都有评分的标准上，{ $rival_option }就会领先于{ $option }。
weighed-joint-level = 把{ $from_criteria }的全部权重移到{ $criterion }，在双方都有评分的标准上，{ $rival_option }就会与{ $option }持平；任何权重都不会让{ $rival_option }领先。
weighed-joint-already = 在双方都有评分的标准上，{ $option }并不领先于{ $rival_option }。
weighed-joint-none = 在双方都有评分的标准上，任何权重都不会让{ LIST($options, type: "or") }追平{ $option }。
weighed-left-out = { $options }未计入：在某项带权重且第一名有评分的标准上没有评分。
weighed-covered = 在所有选项都有评分的标准上比较：占权重的{ FLOOR($share) }。
weighed-pair-covered = 在双方都有评分的标准上比较：占权重的{ FLOOR($share) }。
weighed-order-necessary = 即使只确定权重的顺序，{ $option }仍是第一：符合这一顺序的任何权重都不会让其他选项领先。
weighed-order-possible = 如果只确定权重的顺序，以下选项都可能成为第一：{ $options }。
weighed-own-all = { $members ->
    [1] 唯一一位成员自己的权重选择{ $option }。
   *[other] 全部{ $members }位成员自己的权重都选择{ $option }。
}
weighed-own-others = { $members }位成员中，{ $count }位自己的权重选择{ $option }。其余：{ $others }。
weighed-own-split = { $members }位成员自己的权重的选择：{ $others }。
weighed-own-choice = { $option } { $count }人
weighed-own-tie = 并列{ $count }人
weighed-own-nothing = 无结果{ $count }人

## 第二意见：某种计算方法为什么这样选

why-weighted-sum = 加权总分最高的是{ $options }，为{ SCORE($total) }。
why-weighted-sum-next = 加权总分最高的是{ $options }，为{ SCORE($total) }；其次是{ $next_options }，为{ SCORE($next_total) }。
why-trimmed = 在至少有三个评分的格子中去掉最高分和最低分后，加权总分最高的是{ $options }，为{ SCORE($total) }。
why-trimmed-next = 在至少有三个评分的格子中去掉最高分和最低分后，加权总分最高的是{ $options }，为{ SCORE($total) }；其次是{ $next_options }，为{ SCORE($next_total) }。
why-borda = 得分最高的是{ $options }，为{ $points }分。
why-borda-next = 得分最高的是{ $options }，为{ $points }分；其次是{ $next_options }，为{ $next_points }分。
why-copeland = { COUNT($options) ->
    [1] 在两两比较中，{ $options }得{ $points }分（满分{ $comparisons }）。
   *[other] 在两两比较中，{ $options }各得{ $points }分（满分{ $comparisons }）。
}
why-kemeny = { COUNT($options) ->
    [1] 与大家各自排序矛盾最少的排序以{ $options }居首。
   *[other] 有多种排序与大家各自排序的矛盾同样少，居首的分别是{ $options }。
}
why-kemeny-near = 一种与大家各自排序矛盾很少的排序以{ $options }居首；选项太多，不能排除还有更好的排序。
why-grade = { $options }的中位等级是{ $grade }
why-majority-all = { why-grade }，无法分出高下。
why-majority = { why-grade }，{ $next_options }是{ $next_grade }。
why-majority-tie = { why-grade }，{ $next_options }也是；逐个去掉中位等级后，{ $options }更高。
why-star-tie = 最后两个选项，或者哪两个进入最后，无法分出高下：{ $options }。
why-star = 没有其他选项的总和高于{ $option }和{ $rival_option }；两者之中，{ $people }人把{ $option }排在前面，{ $rival_people }人把{ $rival_option }排在前面。

## 选项是否由同一批人比较

comparison-could-decide = { $option }的{ $criterion }若有评分，可能决定结果。
comparison-complete = 每位评分人都评了所有有权重的内容，因此总分是同等条件下的比较。
comparison-nothing = 在有权重的标准上，没有两个选项由同一人评过分，因此无从判断哪个更好。
comparison-same = { COUNT($options) ->
    [1] 把每个人的评分只与其本人的其他评分比较时，{ $options }同样是第一。
   *[other] 把每个人的评分只与其本人的其他评分比较时，{ $options }同样并列第一。
}
comparison-other = { COUNT($options) ->
    [1] 把每个人的评分只与其本人的其他评分比较时，{ $options }是第一；按总分，第一是{ $board_options }。
   *[other] 把每个人的评分只与其本人的其他评分比较时，{ $options }并列第一；按总分，第一是{ $board_options }。
}
comparison-part = 涵盖权重的{ FLOOR($share) }：大家对这些选项都评过分的部分。
comparison-without = { LIST($left_options, type: "or") }由同一批人评分的太少，无法比较。
comparison-part-without = { comparison-part }{ comparison-without }

## 部分评分

view-who = 有{ $people }位至少较有把握的人比较了这些选项。
view-same = { view-who }{ COUNT($options) ->
    [1] 按他们的评分，{ $options }同样是第一。
   *[other] 按他们的评分，{ $options }同样并列第一。
}
view-other = { view-who }{ COUNT($options) ->
    [1] 按他们的评分，{ $options }是第一；以同样方式比较所有人的评分，第一是{ $all_options }。
   *[other] 按他们的评分，{ $options }并列第一；以同样方式比较所有人的评分，第一是{ $all_options }。
}
view-experienced-same = 在生产环境中用过这些选项的人，与所有人把同一个选项排在第一。
view-experienced-other = 在生产环境中用过这些选项的人，排在第一的与所有人不同。

## 去掉一人

without-stable = 无论去掉{ $members }人中的哪一位，{ $option }仍然胜出。
without-changed = { $members }种情况中有{ $changed }种，去掉一人会让{ $option }失去第一，改由{ LIST($other_options, type: "or") }胜出或追平。
without-answer = { without-changed }只要一个回答就够了：{ $answer_option }是否满足{ $answer_criterion }。
without-nobody = { $members }种情况中有{ $changed }种，去掉一人会让{ $option }失去第一，且没有其他选项领先。

## 改动一张评分表

changed-stable = 无论改动哪一张评分表，{ $option }仍然胜出。
changed-lead = { $members }人中有{ $changed }人，只要改动自己的评分表，就能让{ $rival_option }取代{ $option }领先。
changed-some = { $members }人中有{ $changed }人，只要改动自己的评分表，就能让{ $option }失去第一：在极端情况下，{ LIST($other_options, type: "or") }领先或追平。
changed-nobody = { $members }人中有{ $changed }人，只要改动自己的评分表，就能让{ $option }失去第一，且没有其他选项领先。

## 第二意见：各种计算方法是否一致

opinions-method-weighted-sum = 加权和
opinions-method-trimmed-mean = 截尾平均
opinions-method-borda = 博达法
opinions-method-copeland = 科普兰法
opinions-method-kemeny = 凯梅尼法
opinions-method-majority-judgment = 多数判断法
opinions-method-star = STAR
opinions-few = 只有{ $judges }人在相同的标准上评了每个有名次的选项：不足以形成第二意见。
opinions-same = 全部{ $count }种计算方法都选择{ $options }。
opinions-same-tie = 全部{ $count }种计算方法都得出{ $options }并列。
opinions-otherwise = { $methods }的结果不同
opinions-differ = { $partly ->
    [0] { opinions-otherwise }；{ $count }种计算方法中有{ $same }种把{ $options }排在第一。
   *[other] { opinions-otherwise }；{ $count }种计算方法中有{ $same }种把{ $options }排在第一，另有{ $partly }种部分一致。
}
opinions-tie = { $methods }无法分出{ $tie_options }的高下；{ $count }种计算方法中有{ $same }种选择{ $options }。
opinions-ties = { $methods }得出的并列中包含{ $options }；{ $count }种计算方法中有{ $same }种单独选择{ $options }。
opinions-partly = { $methods }与{ $options }的并列只部分一致；{ $count }种计算方法中有{ $same }种得出同样的并列。

## 大家的排名有多接近

concord-word = { $concord ->
    [strong] 高度一致
    [moderate] 中度一致
    [weak] 轻度一致
   *[none] 几乎不一致
}
concord-nothing = 有名次的选项不足两个，因此没有排名可以比较。
concord-unknown = 在所有有权重的标准上评了每个有名次选项的人太少，无法比较各人的排名。
concord-few = 只有{ $judges }人在所有有权重的标准上评了每个有名次的选项：太少，无法判断各人的排名有多接近。
concord-level = 在所有有权重的标准上评了每个有名次选项的{ $judges }人，都把它们评为并列，因此没有排名可以比较。
concord-sentence = 在所有有权重的标准上评了每个有名次选项的{ $judges }人，排名{ concord-word }。

## 与上一轮相比的变化

change-none = 没有哪个格子在两轮中由同一人评分。
change-few = 没有哪个格子由原评分人中的大多数再次评分，因此两轮无法比较。
change-basis = 比较的是同一批人的评分：{ $people_before }人中的{ $people }人，{ $cells }格中的{ $compared }格。其中{ $still }格几乎没有变动。
change-still = { change-basis }大家的分歧与之前差不多。
change-closer = { change-basis }大家的意见接近了{ SCORE($steps, 1) }分。
change-further = { change-basis }大家的意见分开了{ SCORE($steps, 1) }分。
change-rankings = 两轮中都在所有有权重的标准上评了每个有名次选项的{ $judges }人，其排名从“{ $before ->
    [strong] 高度一致
    [moderate] 中度一致
    [weak] 轻度一致
   *[none] 几乎不一致
}”变为“{ $after ->
    [strong] 高度一致
    [moderate] 中度一致
    [weak] 轻度一致
   *[none] 几乎不一致
}”。

## 停止规则

stop-wanted = { $measure ->
    [agreed] 原计划在{ FLOOR($share) }的格子意见一致时停止
   *[stable] 原计划在{ FLOOR($share) }的格子与上一轮相比稳定时停止
}
stop-first = { stop-wanted }；从第二轮起才能判断。
stop-few = { $measure ->
    [agreed] { stop-wanted }；评分足够、可以计入的格子太少：{ $cells }格中只有{ $counted }格，需要过半。
   *[stable] { stop-wanted }；大多由同一批人再次评分的格子太少：{ $cells }格中只有{ $counted }格，需要过半。
}
stop-reached = { $left_out ->
    [0] 目前为{ FLOOR($reached) }
   *[other] { $measure ->
        [agreed] 目前为{ FLOOR($reached) }（{ $cells }格中有{ $left_out }格评分的人太少，不计入）
       *[stable] 目前为{ FLOOR($reached) }（{ $cells }格中有{ $left_out }格由同一批人再次评分的太少，不计入）
    }
}
stop-met = { stop-wanted }；{ stop-reached }：可以停止。
stop-not-met = { stop-wanted }；{ stop-reached }：请先讨论，再重新评分。
