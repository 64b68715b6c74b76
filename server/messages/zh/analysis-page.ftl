### “结果有多可靠？”页面。

## 页面

solid-title = 结果有多可靠？
solid-page-title = 结果有多可靠？{ $title } – { -brand }
solid-back = 返回
solid-opening = 正在打开评审…
solid-not-shown = 无法显示这场评审
solid-numbers = 数据
solid-numbers-label = 数据：{ $title }
solid-how = 计算方法
solid-criterion = 标准
solid-option = 选项
solid-incomplete = 不完整
solid-out-label = 已淘汰
solid-out = 不满足必备条件，因此不参与以下任何分析：
solid-still-open = 评分仍在进行，以下内容会随之变化。各选项胜出的频率、去掉一人的影响和第二意见，会在本轮结束后显示。
solid-nothing = 目前还无法判断
solid-nothing-ended = 没有可分析的内容
solid-working = 正在计算。
solid-unscored = 没有评分：还没有人评分，或者所有回答都是“不作判断”。有了第一批评分后，此页会自动更新。
solid-unscored-ended = 没有评分：没有人评分，或者所有回答都是“不作判断”。
solid-never-revealed = 评审结束前没有揭晓过总分。
solid-waiting = 一旦可以看到总分，这里就会显示结果的可靠程度。本页会自动继续。

## 概要

short-label = 概要
short-when = 什么时候算“明确”？
short-clear = <b>明确</b>：前两名都至少有一项标准由三人以上评分，且没有空格；第一名领先{ SCORE($steps) }分以上；任何一项权重变动不足5点都不会使它失去第一；在接近当前权重的情况下，它至少有{ PERCENT(0.9) }的时候胜出；从大家评分的差异看，它真正排第一的概率至少为{ PERCENT(0.9) }；假如实际上没有差别，最多只有{ PERCENT(0.05) }的会议会有某个选项领先得这么明显；无论去掉谁，它仍然胜出；并且至少有四人把它与其他选项作过比较。评分进行期间，每一格还必须有超过半数的人评过分。
short-compared = 此外，只有当缺失的评分不可能让其他选项胜出，而且把每个人的评分只与其本人的其他评分比较时第一名仍领先于所有其他选项，结果才算明确。
short-weights = 也不能只由权重决定：要在标准之间移动5点以上的权重，才能让第一名易位。如果成员设定了权重，至少要有一半成员本人的权重选择它，而且在接近某一成员权重的情况下，它至少有{ PERCENT(0.9) }的时候胜出。
short-not-clear = <b>无明确胜者</b>：前几名并列；或者第一名在接近当前权重的情况下胜出不到{ PERCENT(0.6) }，或它真正排第一的概率不到这个数。<b>接近</b>：介于两者之间的一切情况。所有评审使用同一规则，详见Quorum的文档（docs/solidity.md）。

## 第一名会变吗

flips-title = 第一名会变吗？
flips-try = 试一试
flips-try-spoken = ：{ $criterion }设为{ PERCENT($weight) }
flips-now = 当前权重
flips-where = 其他选项领先的区间
flips-dominance = { $better_option }在每项标准上都不逊于{ $worse_option }，把每个人的评分只与其本人的其他评分比较时也是如此，因此任何权重都不会让{ $worse_option }领先。
flips-dominance-more = 另有{ $count }对这样的选项
flips-margin = 第一名领先{ SCORE($margin) }分。
flips-no-margin = 谈不上领先。
flips-weight = 当前权重
flips-from = 从
flips-to = 到
flips-first = 第一名
flips-cells = 平均分影响最大的格子：在其他一切不变的情况下，它要变动多少才会让其他选项胜出。
flips-cell = 格子
flips-steps = 分差
flips-cell-name = { $option } – { $criterion }
flips-lower = 下降超过{ SCORE($steps) }分
flips-higher = 上升超过{ SCORE($steps) }分
flips-no-cell = 在有评分的格子中，没有哪个格子的平均分单独变动就能让其他选项胜出。
flips-how = 只改变一项权重，其余权重保持相互比例。从0到{ PERCENT(1) }的每个权重都会考察：其他选项在哪里追平，越过该点后由谁领先，领先到哪里。区间两端为并列。数字取整时取使说法成立的一侧。如果只有两项标准有权重，一项增加多少，另一项就减少多少，因此只说一次。如果一项标准占了全部权重，则说明其他标准需要增加多少。
flips-source = 参考：{ $source }

## 其他权重会改变结果吗

together-title = 多项权重一起变会怎样？
together-moved = 最小的改动
together-criterion = 标准
together-before = 当前权重
together-after = 改动后的权重
together-how = 多项权重可以同时改变：每一点权重都从第一名领先对方最多的标准取出，给它落后最多或领先最少的标准。再小的改动都不够。两者在双方都有评分的标准上比较。
together-order-how = 如果只确定权重的顺序，则考察符合该顺序的所有权重：相等的权重保持相等，没有权重的不计入。并列算作第一。

## 假如

whatif-title = 假如权重不同？
whatif-promise = 试试其他权重，不会影响评审。
whatif-reset = 重置
whatif-nothing = 没有任何评分。
whatif-tried = { COUNT($options) ->
    [1] 按这些权重，{ $options }总分最高，为{ SCORE($total) }。
   *[other] 按这些权重，{ $options }并列总分最高，为{ SCORE($total) }。
}
whatif-given = { COUNT($options) ->
    [1] 按评审的权重，{ $options }总分最高，为{ SCORE($total) }。
   *[other] 按评审的权重，{ $options }并列总分最高，为{ SCORE($total) }。
}
whatif-same-raters = { COUNT($options) ->
    [1] 但把每个人的评分只与其本人的其他评分比较时，{ $options }第一。
   *[other] 但把每个人的评分只与其本人的其他评分比较时，{ $options }并列第一。
}
whatif-was-rank = 原为第{ $rank }名
whatif-was-weight = 原为{ PERCENT($weight) }
whatif-how = 总分与公布的一样，是团队平均分的加权平均：没人评分的不计入，越低越好的标准把尺度反转。移动一项权重时，其余权重保持相互比例，合计始终为{ PERCENT(1) }。
whatif-source = 这就是加权和（{ $source }）。

## 用数值评分的标准

numbers-title = 数值如何折算？
numbers-how = 数值按其价值折算：最差相当于1级，最好相当于{ $steps }级，中间按比例。在总分和分析中，一格按其数值价值的平均计算；评分表中还会显示数值的平均。
numbers-source = 这是价值函数：{ $source }

## 各选项胜出的频率

shares-title = 各选项胜出的频率？
shares-any = 任意权重
shares-any-about = 各种权重的可能性相同
shares-near = 接近当前权重
shares-near-about = 当前权重，每次略有不同
shares-members = 接近某一成员的权重
shares-members-about = 随机抽取一位成员本人的权重，每次略有不同
shares-people = 真正第一
shares-people-about = 按当前权重，考虑所有与这{ $members }人类似的人：由他们评出第一的概率
shares-caption = 各选项胜出的比例
shares-wins = 胜出
shares-error = 最大误差
shares-error-figure = ± { PERCENT($error, 1) }，抽样{ NUMBER($draws) }次
shares-places = { $view }：各选项获得各名次的比例
shares-how = 多次随机抽取权重，每次统计哪个选项得到哪个名次：一种是各种权重的可能性相同，另一种是权重散布在当前权重附近。抽样的不确定性以{ PERCENT(0.95) }区间宽度的一半表示。第三种看法保持当前权重，问的是所有像我们这样的人会怎么说：在场的人只是其中的小样本，彼此差异越大，总分能说明的就越少。如果几个选项几乎相当，总会有一个碰巧领先；这种看法已考虑到这一点。
shares-source = 名次可接受度：{ $source }
shares-people-source = 真正第一：{ $source }

## 结果取决于某一个人吗

one-person-title = 结果取决于某一个人吗？
one-person-how = 每次去掉一位评过分或回答过必备条件的人，重新计算总分和淘汰情况。不显示去掉的是谁。统计学上称为刀切法。
one-person-changed-how = 然后把每张评分表改到极端：在此人评过分的格子中，一个选项得最高分，其余都得最低分，必备条件的回答也照此处理。没有评分的格子仍留空。这是最坏的情况，几乎没有人会这样评分。

## 第二意见

opinions-title = 第二意见
opinions-ballots = 加权和与截尾平均计入所有人的评分；其他方法只计入{ $judges }人的评分表，他们在相同的标准上评了每个选项。
opinions-way = 计算方法
opinions-order = 从好到差
opinions-caption = 各种计算方法的选择
opinions-winner = 第一名
opinions-agrees-head = 是否一致
opinions-verdict = { $verdict ->
    [same] 一致
    [ties] 并列
    [narrows] 部分一致
   *[differs] 不一致
}
opinions-tied = 并列
opinions-how = 由每个人自己的加权总分得出其对选项的排名。下列方法各按自己的规则统计这些排名或总分。如果都选择同一个选项，结果就与计算方法无关。若某种方法的并列中包含公布的第一名，则既不算一致也不算不一致。
opinions-trimmed = 去掉每格最高和最低各十分之一的评分（每端至少一个）后的加权和，以免单个极端评分左右结果（{ $source }）。
opinions-borda = 被一个人排在其下的每个选项得1分，与其并列的得0.5分。
opinions-copeland = 两两比较中获胜最多者。
opinions-kemeny = 与大家各自排序矛盾最少的排序。
opinions-majority = 中位等级最高者；总分取整到级即为等级（{ $source }）。
opinions-star = 总和最高的两个选项中，更多人排在前面的那个（“score then automatic runoff”）。

## 同一批评分人

raters-title = 换成同一批人比较，结果一样吗？
raters-rank = 名次
raters-total = 同一批人的总分
raters-how = 有人严格，有人宽松，而且不是每个人都评了全部内容，所以总分高可能只是因为由宽松的人评分。这里把每个评分看作选项的优劣加上评分人的宽松程度，逐项标准用最小二乘法求出两者；因此，一个评分只与同一人的其他评分比较。总分涵盖能通过评分人把这些选项全部联系起来的标准，并平移到平均值与公布的总分相同。如果每个人都评了全部内容，就与公布的总分相等。
raters-source = 不完全区组的加性模型：{ $source }

## 不同视角

views-title = 内行的人也这么看吗？
views-confident = 只看有把握的评分
views-experienced = 只看用过的人的评分
views-none = 没有可比较的：需要三人对至少两个选项有把握，或有足够多用过这些选项的人。
views-all-other = 应该了解情况的人把另一个选项排在第一。
views-some-other = 应该了解情况的人并非都把同一个选项排在第一。
views-all-same = 应该了解情况的人也把同一个选项排在第一。
views-gaps = * 有些标准未计入，因为在这些标准上比较了每个选项的人不足三人。
views-gaps-hidden = * 有些标准未计入，因为在这些标准上比较了每个选项的人不足三人，或者只会排除一两个人。
views-how = 在每种视角下，一个评分要么全部计入，要么不计入；没有谁的评分比别人更重。“{ views-confident }”采用评分人标为较有把握或确定的评分；“{ views-experienced }”采用在生产环境中用过某选项的人对该选项的评分。谁用过什么保密，因此只比较第一名，而且只采用视角内外都有足够人数的格子：五人，如果用账号登录则为三人。只由评过其中多个选项的人来比较选项，只在这些选项共有的标准上、且只在至少有三个这样的人的格子中比较。“按所有人”用所有人的评分在相同的标准上比较相同的选项。
views-how-hidden = { views-how }由于姓名已隐藏，视角之外的人数也必须为零或至少三人。

## 意见一致吗

agree-title = 我们意见一致吗？
agree-later = 大家各自的排名有多接近，要等本轮结束才知道。
agree-show = 显示数据
agree-hide = 隐藏数据
agree-caption = 各格子的意见一致程度
agree-all = 所有标准
agree-w = 肯德尔W：{ $w }（{ $judges }人）。大家排名完全相同时为1，相互抵消时为0。
agree-figures = 表中A是van der Eijk一致度，从−1（两端各半）到0（均匀分布）再到1（完全相同）；C是Tastle与Wierman共识度，从0到1。
agree-how = “一致”：A不低于{ SCORE(0.6, 1) }，且中间一半的人相差不超过一级。“两极分化”：A低于0。“分散”：介于两者之间的一切情况。“评分太少”：评分人数不足三人。至少三人时，W从{ SCORE(0.7, 1) }起为高度一致，从{ SCORE(0.5, 1) }起为中度一致，从{ SCORE(0.3, 1) }起为轻度一致。

## 与上一轮相比的变化

moved-title = 与第{ $round }轮相比有什么变化？
moved-caption = 自第{ $round }轮以来各格平均分的变动
moved-no-scores = 无评分
moved-new = 新增
moved-first = 首次评分
moved-gone = 消失
moved-none-now = 现无评分
moved-few = 人数太少
moved-few-back = { $people_before }人中{ $people }人再次评分：太少，无法比较
moved-hidden = 隐藏
moved-hidden-why = 不作比较：姓名已隐藏，只在其中一轮评分的少数人可能被认出
moved-means = 从{ SCORE($before, 1) }到{ SCORE($after, 1) }，根据{ $people_before }人中再次评分的{ $people }人
moved-compared = 两轮大多由同一批人评分的格子
moved-stable = 其中平均分变动小于{ SCORE(0.25) }分的格子
moved-spread = 各格平均离散度的变化（分）
moved-w = 肯德尔W（之前和之后）
moved-how = 只比较同一批人的评分，而且只有原评分人中的大多数再次评分的格子才比较。箭头表示平均分在尺度上变动了多少分，不论哪个方向更好。“=”表示不到0.25分。各格的离散度平均下降，说明意见更接近了。只有在回答仍有变动时，再来一轮才值得。

## 值得再来一轮吗

stopping-title = 值得再来一轮吗？
stopping-how = { $measure ->
    [agreed] 规则是在准备阶段、第一个评分之前定下的，以免有人挑有利的时机停止。下面标为“一致”的格子算作意见一致；评分不足三个的格子不计，而且计入的格子必须过半。规则只作提醒：主持人仍可再开一轮。
   *[stable] 规则是在准备阶段、第一个评分之前定下的，以免有人挑有利的时机停止。与上一轮相比平均分变动不到0.25分的格子算作稳定；只计两轮大多由同一批人评分的格子，而且计入的格子必须过半。规则只作提醒：主持人仍可再开一轮。
}
stopping-source = 在声称达成共识的德尔菲研究中，很少有事先说明共识定义的：{ $source }

## 权重是谁的

whose-title = 这些是谁的权重？
whose-own = 把每位成员自己的权重用于团队平均分的结果：
whose-own-option = 选项
whose-own-alone = 选择它
whose-own-tied = 并列
whose-how = 在任何评分之前，大家在看不到他人权重的情况下，用100点、摆动法或排序设定权重。每个人的权重除以其总和；团队权重是这些权重的平均。权重在第一个评分之前锁定；指纹是其SHA-256的开头，完整值在评审日志中。
whose-sources = 各人权重的平均：{ $mean_source } 摆动法：{ $swing_source } 由排序得出权重：{ $order_source }
