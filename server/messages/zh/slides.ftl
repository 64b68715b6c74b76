### 评审的幻灯片（PPTX），使用评审的语言。

slides-ranking = 排名
slides-matrix = 各标准的评分
slides-change = 什么会改变第一名
slides-discussion = 大家怎么说
slides-outcome = 结论
slides-knocked-out = 淘汰：{ $options }
slides-more-options = 另有{ $count }个选项
slides-more-criteria = 另有{ $count }项标准
slides-more-findings = 另有{ $count }项分析结果，见报告。
slides-legend = 各格评分人的平均分；必备条件为认为满足的人数。选项按名次，标准按原有顺序；放不下时取权重最高的。
slides-differ = 分歧最大之处
slides-cell = { $option }，{ $criterion }：平均{ SCORE($mean) }，离散度{ SCORE($spread) }
slides-for = 支持{ $option }
slides-against = 反对{ $option }
slides-other-reasons = 其他理由
slides-reason = { $score }：“{ $text }”——{ $member }
slides-reason-on = { $option }，{ $criterion }，{ $reason }
slides-reason-for = { $criterion }，{ $reason }
slides-no-reasons = 没有人写下理由。
slides-dissent = 按各自的评分，评完全部内容的{ $people }人中，有{ $count }人把其他选项排在{ $option }之前。
slides-margin = { $option }在排名中领先{ SCORE($margin) }分。
slides-solid = 结果的可靠程度：{ $headline }。
slides-look-again = 将于{ DAY($at) }复审。
slides-people = { $people }人参与评分。
slides-of-round = 这是第{ $round }轮的总分。
slides-verdicts = { $met }/{ $people }
