### 权重：大家设定的、彼此相差多少，以及锁定的。

## 回答和等级用语

criterion-range = <b>从</b>“{ $worst }”<b>到</b>“{ $best }”
criterion-end = { $end ->
    [worst] { $step }/{ $steps }，最差
   *[best] { $step }/{ $steps }，最好
}

## 权重

weights-team = 团队平均<quiet>（{ $people }人）</quiet>
weights-own = 由主持人设定
weights-description = 按准备阶段的设定
weights-fingerprint = 指纹 <digest>{ $digest }</digest>
weights-you = 你{ PERCENT($share) }
weights-difference = { $way ->
    [more] +{ $points }点
   *[less] −{ $points }点
}
weights-no-difference = 与团队平均相同
weights-difference-help = 右侧：每项与团队平均相差多少。
weights-range = { PERCENT($low, 0) }至{ PERCENT($high, 0) }
weights-nobody = 还没有人设定权重。
weights-few = 只有{ $people }人设定了权重。
weights-few-hidden = { weights-few }姓名已隐藏，{ $fewest }人设定之后才会公开权重。
weights-one = 一人设定了权重。
weights-alike = { $people }人的权重全都相同。
weights-furthest = { $people }人的权重在{ $criteria }上相差最大。
weights-furthest-range = { $people }人的权重在{ $criterion }上相差最大：从{ PERCENT($low, 0) }到{ PERCENT($high, 0) }。
spread-mean = 平均
spread-range = 范围
spread-half = 中间一半
spread-you = 你
spread-set-up = 建议
spread-locked = 锁定
spread-mean-here = <called>平均</called> { PERCENT($share) }
spread-range-here = <called>范围</called> { $range }
spread-half-here = <called>中间一半</called> { $range }
spread-you-here = <called>你</called> { PERCENT($share) }
spread-set-up-here = <called>建议</called> { PERCENT($share) }
spread-locked-here = <called>锁定</called> { PERCENT($share) }
spread-key-mean = 平均
spread-key-half = 中间一半
spread-key-range = 最低至最高
spread-numbers = 数据
spread-numbers-label = 大家所设权重的数据
spread-criterion = 标准
spread-low = 最低
spread-lower-quartile = 下四分位数
spread-median = 中位数
spread-upper-quartile = 上四分位数
spread-high = 最高
spread-as-set-up = 建议值
spread-as-locked = 锁定值
spread-own = 你
points-all = 有100点可分配
points-left = 还剩{ $points }点
points-over = 多了{ $points }点
swing-first = 请给最先要提升的标准100点
swing-top = 最先要提升的标准需要100点
