### 评审留下的文件，使用评审的语言。

## 多种格式共用

export-voter = 评分人{ $number }
export-score-no-view = 不作判断
export-score-met = 满足
export-score-not-met = 不满足

## CSV：列名

export-csv-session = 评审
export-csv-round = 轮次
export-csv-member = 成员
export-csv-option = 选项
export-csv-criterion = 标准
export-csv-score = 评分
export-csv-reason = 理由
export-csv-confidence = 把握
export-csv-time = 时间
export-csv-weight = 权重
export-csv-direction = 方向
export-csv-scale = 尺度
export-csv-knock-out = 必备
export-csv-group = 分组
export-csv-yes = 是
export-csv-no = 否
export-csv-total = 总分
export-csv-rank = 名次
export-csv-spread = 离散度
export-csv-people = 人数
export-csv-complete = 完整
export-csv-knocked-out = 未满足的必备条件
export-csv-description = 说明
export-csv-better = { $direction ->
    [lower] 越低越好
   *[higher] 越高越好
}
export-csv-steps = 1至{ $steps }
export-csv-worth = 折合分

## 报告：结论和排名

export-title = 决策
export-draft = 草稿：评审尚未结束。
export-missing-characters = 部分字符（如 { $characters }）在服务器上没有字体，因此显示为方框或缺失。
export-outcome = 结论
export-phase = { $phase ->
    [lobby] 评分尚未开始。
    [weighting] 正在设定权重；评分尚未开始。
    [scoring] 评分正在进行。
   *[revealed] 总分已揭晓；评审尚未结束。
}
export-no-decision = 未作决定。
export-closed-on = { DAY($at) }结束。
export-ranking = 排名
export-ranking-after = 第{ $round }轮后的排名
export-round = 第{ $round }轮
export-hidden = 总分在揭晓前不显示。
export-totals = 总分
export-weights-title = 权重
export-matrix = 各标准和选项的平均分
export-rank = 名次
export-option = 选项
export-total = 总分（1–{ $steps }）
export-spread = 离散度
export-people = 人数
export-incomplete = { SCORE($total) }（不完整）
export-total-thin = { SCORE($total) }（评分少）
export-knocked-out = 淘汰：{ $criteria }
export-criterion = 标准
export-weight = 权重
export-lower-is-better = { $criterion }（越低越好）
export-knock-out = 必备
export-mean = { SCORE($mean) }（n={ $people }）
export-mean-number = { $number }（{ SCORE($mean) }，n={ $people }）
export-verdicts = 满足{ $met }人，不满足{ $not_met }人
export-reasons = 第{ $round }轮给出的理由
export-reasons-more = 另有{ $count }条理由在评审的其他文件中，例如HTML报告。
export-sure = { $member }，把握{ $confidence }/3

## 报告：意见一致程度和变化

export-agreement = 意见一致程度
export-agreement-options = 各选项的一致程度，以及每种一致程度的标准数
export-agreement-overall = 一致程度
export-agreement-word = { $word ->
    [agreed] 一致
    [spread] 分散
    [two-camps] 两极分化
   *[too-few] 评分太少
}
export-topics = 分歧最大之处（按权重）
export-topic-decides = 可能改变第一名
export-rounds = 各轮变化
export-then = 上次
export-now = 本次
export-rounds-places = 各轮的名次和总分
export-rounds-place = { $rank }（{ SCORE($total) }）

## 报告：结果的可靠程度

export-solid = 结果的可靠程度
export-flips = { $sentences }目前{ $criterion }的权重为{ PERCENT($weight, minimumFractionDigits: 1) }。
export-firm = 无论{ LIST($criteria, type: "or") }的权重是多少，第一名都不变。
export-near = 在接近当前权重的情况下，各选项胜出的频率：{ $shares }。
export-near-members = 随机抽取一位成员，在接近其权重的情况下，各选项胜出的频率：{ $shares }。
export-near-share = { $option } { FLOOR($share) }
export-chances = 从这{ $members }人评分的差异看，各选项真正排第一的概率：{ $shares }。
export-opinions-others = 其他方法的第一名：{ $others }。
export-opinion = { $method }（{ $options }）

export-possible = 补上缺失的评分后，{ LIST($rival_options, type: "or") }仍可能胜出或追平；影响最大的是{ $option }的{ $criterion }。

## 报告：依据

export-team-evidence = 团队提供的依据
export-disputed = { $count }人有异议。
export-figure = { $unit ->
    [none] { $text }：{ NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }：{ NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = 附录：事先的测量
export-informs = 仅供参考，没有影响评分。
export-measured-on = 测量于{ DAY($at) }，{ $machine }。
export-versions = 版本：{ $versions }。
export-measured = 实测
export-disagree = 已知事实与数据不符。
export-holds = { $holds ->
    [yes] 是
   *[no] 否
}
export-holds-found = { $holds ->
    [yes] 是：{ $found }
   *[no] 否：{ $found }
}

## 报告：如何决定

export-how = 如何决定
export-who = 人员：{ $people }
export-nobody = 人员：无
export-person = { $role ->
    [facilitator] { $name }（主持人）
    [observer] { $name }（旁听者）
    [entered] { $name }（由主持人代为录入）
   *[voter] { $name }（评分人）
}
export-progress = { $members }位可评分的人中，{ $started }人开始评分，{ $done }人标记为已完成。
export-total-explained = 总分：评分的加权平均，只计评过该格的人；缺失的评分不计入，也不算作0。离散度：标准差的加权平均。
export-scale = { $criterion }用数值评分。{ $scale }最差折合1级，最好折合{ $steps }级。
export-weights = { $by ->
    [description] 权重：按准备阶段的设定；在第一个评分之前锁定，摘要{ $digest }。
    [team] 权重：任何评分之前大家所设权重的平均；在第一个评分之前锁定，摘要{ $digest }。
   *[own] 权重：大家设定之后由主持人确定；在第一个评分之前锁定，摘要{ $digest }。
}
export-weight-set = { $criterion }：{ PERCENT($weight, minimumFractionDigits: 1) }（{ $people }人设定：平均{ PERCENT($mean, minimumFractionDigits: 1) }，从{ PERCENT($low, minimumFractionDigits: 1) }到{ PERCENT($high, minimumFractionDigits: 1) }）
export-knock-out-rule = { $rule ->
    [any] 只要有一人认为不满足必备条件，选项就被淘汰。
   *[majority] 认为不满足必备条件的人多于认为满足的人，选项就被淘汰。
}
export-undone = 第{ $round }轮的总分在所有人完成之前显示了{ $seconds }秒，之后评分继续。
export-reworded = { $kind ->
    [question] { DAY($at) }之前的议题是“{ $before }”，此后是“{ $after }”。
    [option] 选项“{ $after }”在{ DAY($at) }之前叫“{ $before }”。
   *[criterion] 标准“{ $after }”在{ DAY($at) }之前叫“{ $before }”。
}
export-options-changed = { $kind ->
    [added] 自第{ $round }轮起新增：{ $options }。
   *[dropped] 自第{ $round }轮起移除：{ $options }。
}
export-source = 事实来源：{ $source }
export-session = 评审 { $code }，{ DAY($at) }开始。
export-log-end = 日志止于提交{ $seq }，摘要{ $digest }。

## 图表

export-chart-legend = 条形：加权总分，1（最差）至{ $steps }（最好）。条形上的横线：评分的离散度，两侧各一个标准差。
export-chart-figures = { SCORE($total) } ± { SCORE($spread) }（n={ $people }）
export-chart-chosen = 选定
export-chart-incomplete = 不完整
export-chart-no-scores = 无评分
export-chart-ranking = 排名：{ $rows }。
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }，淘汰
export-chart-says-nothing = { $option }，无评分
export-chart-weights = 权重：{ $rows }。
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## 演练中模拟成员给出的理由

export-rehearsal-use = 我们已经用了两年。
export-rehearsal-read = 文档里是这么写的。
export-rehearsal-hurt = 以前给我们带来过麻烦。
