### 自本评审所重新审议的那场评审以来的变化。

## 对排名的影响

drift-same = { COUNT($options) ->
    [1] 与上次一样，{ $options }是第一。
   *[other] 与上次一样，{ $options }并列第一。
}
drift-other = { COUNT($old_options) ->
    [1] 上次{ $old_options }是第一
   *[other] 上次{ $old_options }并列第一
}；{ COUNT($options) ->
    [1] 现在{ $options }是第一。
   *[other] 现在{ $options }并列第一。
}
drift-unranked = 上次或现在没有选项有名次，因此排名无法比较。
drift-chosen = { $rank ->
    [1] 上次团队选择了{ $option }，它现在排名第一。
   *[other] 上次团队选择了{ $option }，它现在排名第{ $rank }。
}
drift-chosen-out = 上次团队选择了{ $option }，它现在被淘汰。
drift-chosen-gone = 上次团队选择了{ $option }，它已不在选项中。

## 权重

drift-weights-same = 权重与上次相同。
drift-weights-apart = 没有哪项标准两次都有权重，因此无法用一次的权重计算另一次的评分。
drift-weights-moved = 变化最大的是{ $criterion }的权重：上次{ PERCENT($before, 1) }，现在{ PERCENT($after, 1) }。
drift-old-weights-same = { COUNT($options) ->
    [1] 按上次的权重，{ $options }同样是第一。
   *[other] 按上次的权重，{ $options }同样并列第一。
}
drift-old-weights-other = { COUNT($options) ->
    [1] 按上次的权重，第一会是{ $options }。
   *[other] 按上次的权重，并列第一的会是{ $options }。
}
drift-old-scores-same = { COUNT($options) ->
    [1] 上次的评分按现在的权重，{ $options }同样是第一。
   *[other] 上次的评分按现在的权重，{ $options }同样并列第一。
}
drift-old-scores-other = { COUNT($options) ->
    [1] 上次的评分按现在的权重，第一会是{ $options }。
   *[other] 上次的评分按现在的权重，并列第一的会是{ $options }。
}

## 改动的内容

drift-added-options = 新选项：{ $options }。
drift-removed-options = 不再是选项：{ $options }。
drift-added-criteria = 新标准：{ $criteria }。
drift-removed-criteria = 不再是标准：{ $criteria }。
drift-renamed-option = “{ $before }”（现为“{ $option }”）
drift-renamed-criterion = “{ $before }”（现为“{ $criterion }”）
drift-renamed = 改名：{ $names }。
drift-rescaled = { $criteria }的评分方式与上次不同，因此不比较其评分。

## 评分

drift-cells = { $moved ->
    [0] 两次都有评分的{ $compared }格中，没有一格变动达到0.25分。评分人数：上次{ $people_before }，现在{ $people }。
   *[other] 两次都有评分的{ $compared }格中，有{ $moved }格变动达到或超过0.25分。评分人数：上次{ $people_before }，现在{ $people }。
}
drift-no-cells = 没有哪格两次以相同方式评分。评分人数：上次{ $people_before }，现在{ $people }。

## 报告和页面中的一节

since-title = 与上次相比
since-compared = 与{ DAY($at) }结束的评审 { $code } 比较。改了名的选项和标准仍视为相同。
since-places = 名次和总分，上次与现在
since-weights = 权重，上次与现在
since-cells = 变化最大的平均分，上次与现在
since-then = 上次
since-now = 现在
since-cells-caption = 与上次相比平均分的变化
since-cell = 上次{ $before }，现在{ SCORE($after) }
since-cell-gone = 上次{ $before }，现在无评分
since-cell-none = 上次没有以相同方式评分
since-how = 重新审议时保留下来的选项和标准，无论现在叫什么，都视为与上次相同。箭头表示平均分升降了多少分，以每次给该格评分的人为准；“=”表示不到0.25分。新权重和新评分各自的影响，是用一次的权重计算另一次的评分来区分的。
