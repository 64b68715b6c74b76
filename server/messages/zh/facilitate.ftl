### 主持人页面：准备、主持、结果。

## 页面

facilitate-opening = 正在打开评审…
facilitate-not-you = 此页面仅供主持人使用
facilitate-not-open = 无法打开这场评审
facilitate-no-key = 只有主持人能主持这场评审。请用主持人链接打开，或联系发起人。
facilitate-dismissed = 你已不再是这次评审的主持人。如果再次被设为主持人，此页面会恢复。
facilitate-title = { $title } – 主持 – { -brand }
facilitate-no-question = 议题待填写
facilitate-projector = 投影
facilitate-score-too = 我也评分
facilitate-weigh-too = 我也设定权重
facilitate-your-scores = 我的评分
facilitate-go-back = 返回

## 服务器丢失数据时

facilitate-loss = 服务器丢失了这场评审最后的{ $entries }条记录：数据曾损坏，或从较旧的副本恢复。
facilitate-loss-reported = 成员页面曾收到这场评审的{ $entries }条记录，而服务器上没有。数据可能曾损坏，或从较旧的副本恢复。
facilitate-loss-returned = 成员页面正在重新提交曾被告知已保存的内容：重新保存{ $returned }项，拒绝{ $refused }项。
facilitate-loss-back = 此后已有{ $back }人重新连接；其他人提交的内容可能仍然缺失。
facilitate-loss-check = 这段时间内主持人的操作和新加入的人不会自动恢复：请检查阶段、轮次和人员。

## 邀请

invite-label = 加入方式
invite-with = 评审码
invite-copy-join = 复制加入链接
invite-copy-facilitate = 复制主持人链接

## 谁在场

people-label = 人员
people-scored = { $members }人中{ $started }人已评分
people-weighted = { $members }人中{ $started }人已设定权重
people-in = { $members }人评分
people-in-watched = { people-in }，{ $watching }人旁听
people-nobody = 还没有人加入
people-facilitator = 主持人
people-observer = 旁听者
people-done = 已完成
people-scoring = 评分中
people-away = 未连接
people-states = { $first }，{ $other }
people-remove = 移除{ $name }
people-appoint = 让{ $name }也当主持人
people-dismiss = 让{ $name }改回评分人
people-appoint-title = 让{ $name }也当主持人？
people-appoint-help = 你们两人都能进行本页的所有操作。之后可以撤回。
people-appoint-how = 对方的评审页面上会出现一个链接；也可以在其加入评审的设备上打开 { $address }
people-appoint-copy = 复制链接
people-appoint-confirm = 设为主持人
people-remove-label = 移除某人
people-remove-title = 要移除{ $name }吗？
people-remove-help = 此人会立即离开评审，提交的内容中尚未公开的也会移除。
people-remove-confirm = 移除

## 准备

setup-question = 议题
setup-totals = 总分
setup-totals-live = 评分时实时显示
setup-totals-later = 揭晓后显示
setup-language = 投影和导出的语言
setup-names = 姓名
setup-names-shown = 在结果中显示
setup-names-hidden = 隐藏
setup-names-hidden-live = 隐藏<quiet>（数字每满三人改动才更新）</quiet>
setup-names-hidden-wait = 隐藏<quiet>（总分要等揭晓才显示：打开多个窗口的人可能从总分的变化推算出别人的评分）</quiet>
setup-stop = 停止规则<quiet>（仅作提醒，不会自动结束）</quiet>
setup-stop-rule = <check>达到以下条件的那一轮后停止：</check><share>格子占比（百分比）</share>%的格子<measure>格子应满足的条件</measure>
setup-stop-agreed = 意见一致
setup-stop-stable = 与上一轮相比稳定
setup-unsaved = 有尚未保存的更改。
setup-save = 保存更改
# Read out once the changes are saved.
setup-saved = 已保存。
setup-undo = 撤销
setup-name = 名称
setup-move = 用方向键移动{ $name }，第{ $place }项，共{ $count }项
setup-move-help = 拖动，或使用方向键
setup-moved = { $name }现在是第{ $place }项，共{ $count }项。

setup-options = 选项 <quiet>{ $count }</quiet>
setup-option-name = 选项{ $number }的名称
setup-option-summary = 选项{ $number }的简介
setup-option-summary-hint = 简短说明（可选）
setup-remove = 删除{ $name }
setup-remove-option = 删除此选项
setup-remove-criterion = 删除此标准
setup-add-option = 添加选项
setup-each-rule = <check>每人只需评</check><number>每人需要评分的选项数</number>个选项，共{ $count }个
setup-each-help = 分配均匀且有重叠，所有选项都可比较。每个人都可以多评。
setup-each-suggested = { $count }个选项太多，难以逐个认真评分。每人分担{ $each }个，评分仍可比较。

setup-criteria = 标准 <quiet>{ $count }</quiet>
setup-sum-exact = 权重合计{ PERCENT(1) }
setup-sum = 权重合计{ PERCENT($total) }，按比例计算
setup-criterion-name = 标准{ $number }的名称
setup-knock-out = 必备
setup-knock-out-help = ：标准{ $number }以满足或不满足作答
setup-knock-out-row = 满足或不满足；无权重
setup-scoring = 标准{ $number }的评分方式
setup-steps = 1至{ $steps }级
setup-numbers = 数值
setup-ten = 0至10
setup-hundred = 0至100
setup-number = 任意数值
setup-higher = 越高越好
setup-lower = 越低越好
setup-weight-slider = 标准{ $number }的权重滑块
setup-weight = 标准{ $number }的权重（百分比）
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = 有{ $count }项标准没有说明最差和最好一级是什么。权重比较的正是这两端。
setup-end = { $end ->
    [worst] 标准{ $number }最差一级的含义
   *[best] 标准{ $number }最好一级的含义
}
setup-end-hint = { $end ->
    [worst] 说明最差（{ $step }/{ $steps }）是什么
   *[best] 说明最好（{ $step }/{ $steps }）是什么
}
setup-add-criterion = 添加标准
setup-add-group = 添加分组
setup-groups-help = 组内标准的权重是它在组内的占比。箭头后面是它的总权重：占比乘以该组的权重。
setup-group = 分组
setup-group-empty = 此组还没有标准。
setup-group-name = 分组{ $number }的名称
setup-group-weight = 分组{ $number }的权重（百分比）
setup-group-remove = 解散分组{ $number }
setup-group-unnamed = 分组{ $number }
setup-group-of = 标准{ $number }的分组
setup-in-group = 所属分组
setup-no-group = 无
setup-knock-out-rule = 选项在以下情况算作不满足必备条件：
setup-knock-out-any = 有任何人认为“不满足”
setup-knock-out-majority = 认为“不满足”的人多于认为“满足”的人

## 准备阶段之后

reword-open = 修改措辞
reword-help = 所有评分保持不变。记录会写明原来的名称。
reword-options = 选项
reword-criteria = 标准
reword-saved = 所有人都会看到新措辞。

## 用数值评分的标准

numeric-unit = 单位
numeric-worst = 最差数值
numeric-best = 最好数值
numeric-more = 范围和更多点
numeric-low = 允许的最小值
numeric-high = 允许的最大值
numeric-whole = 仅限整数
numeric-point = 点{ $number }
numeric-value = 价值（%）
numeric-remove = 删除点{ $number }
numeric-add = 添加点
numeric-missing = 请填写最差和最好数值。如果最好的数值较小，则越低越好。

## 如何选择

guide-title = 如何选择
guide-about = 几个问题，给出可作起点的权重
guide-how-far = 请选择每一条的符合程度。
guide-not-at-all = 不符合
guide-partly = 部分符合
guide-fully = 完全符合
guide-none = { $source ->
    [article] 没有适用的规则，因此文章没有推荐，也没有建议。
   *[facts] 没有适用的规则，因此已知事实没有推荐，也没有建议。
}
guide-names = { $source ->
    [article] 对此，文章会推荐{ $options }。
   *[facts] 对此，已知事实会推荐{ $options }。
}
guide-names-gone = { $source ->
    [article] 对此，文章会推荐{ $gone_options }，但它已不在你的选项中。
   *[facts] 对此，已知事实会推荐{ $gone_options }，但它已不在你的选项中。
}
guide-tie = { $source ->
    [article] 不分上下：对此，文章会推荐{ $options }。
   *[facts] 不分上下：对此，已知事实会推荐{ $options }。
}
guide-tie-gone = { $source ->
    [article] 不分上下：对此，文章会推荐{ $options }，还有已不在你选项中的{ $gone_options }。
   *[facts] 不分上下：对此，已知事实会推荐{ $options }，还有已不在你选项中的{ $gone_options }。
}
guide-caption = 建议的权重与当前权重对照
guide-criterion = 标准
guide-now = 当前
guide-new = 建议
guide-kept = { $source ->
    [article] 文章没有涉及的标准保持原权重。
   *[facts] 已知事实没有涉及的标准保持原权重。
}
guide-same = 与当前权重相同
guide-take = 使用这些权重
guide-undo = 恢复之前的权重
guide-only-a-start = 这只是起点。它只看项目类型，不看其他；下面的每个权重都可以修改，最终由评分决定。
guide-source = 来源：{ $guide_source }。{ $source }。

## 主持会议

run-label = 主持会议
run-lobby = 趁大家加入时做好准备，然后开始评分。
run-open-scoring = 开始评分
run-missing = 开始评分之前还需要：
run-missing-shown = 公开已设定的权重。
run-missing-locked = 锁定权重。
run-open-weighting = 先一起设定权重
run-open-weighting-help = 每个人在看不到他人权重的情况下设定权重。请在第一个评分之前锁定。
run-shortcut = 按Ctrl + Enter相当于点击大按钮。
run-undo-shortcut = 按Ctrl + Z也可以。
run-open-fixes = 之后选项、标准和权重都不能更改，只能修改措辞。
run-alone-title = 还没有人加入，仍要继续吗？
run-alone = 之后仍可加入。
run-early-title = { $members }人中{ $done }人已完成：现在揭晓吗？
run-early-fixes = 已提交的评分会计入，但这一轮不能再补充。
run-early-undo = 10秒内可以撤销。
run-early-final = 姓名已隐藏，因此无法撤销：前后差异会暴露谁打了什么分。
run-remind = 提醒未完成的人
run-remind-help = 只有他们能看到；没有人会知道是谁。
run-reminded = 已提醒。只有未完成的人看到了。
run-reveal-fixes = 之后这一轮的评分不能再更改。
run-undo = 撤销揭晓（{ $seconds }秒）
run-undo-help = 评分会继续。记录会写明总分曾被看到。
run-weights-early-title = { $members }人中{ $done }人已设定权重：现在公开吗？
run-weights-early = 公开期间，还没有设定权重的人无法再设定。
run-done = { $members }人中{ $done }人已完成。
run-scoring-left = 还有{ $left }人未完成。
run-end-round = 结束本轮
run-reveal = 揭晓总分
run-revealed = 第{ $round }轮已揭晓。
run-revealed-next = 先讨论，再结束评审或重新评分。
run-close = 作出决定并结束
run-close-session = 结束评审…
run-next-round = 开始第{ $round }轮
run-keep = 沿用本轮的评分
next-options-open = 更改第{ $round }轮的选项
next-options-help = 投票和之前各轮保持不变。被移除的选项的评分不会沿用。
next-options-stay = 保留以下选项
next-options-back = 恢复
next-options-name = 新选项{ $number }的名称
next-options-few = 至少要保留两个选项。
run-weighted = { $members }人中{ $done }人已设定权重。
run-weighting-left = { $left ->
    [0] 没有人还在选择权重。
   *[other] 还有{ $left }人正在选择权重。
}
run-show-weights = 公开权重
run-weights-shown = 权重已公开。
run-weights-shown-next = 先讨论，再锁定；锁定后不能更改。
run-lock-team = 锁定团队权重
run-no-mean = 没有可锁定的团队平均：请改为锁定自定的权重。
run-weigh-again = 让大家重新设定权重
run-weigh-once = 姓名已隐藏，因此权重只能设定一次：变化会暴露是谁的。
run-weights-locked = 权重已锁定。
run-fingerprint = 指纹 <digest>{ $digest }</digest>，日志中也有。

timer-label = 计时器
timer-minutes = { $minutes }<quiet>分钟</quiet>
timer-stop = 停止
timer-more = 加1分钟
timer-own = 分钟数
timer-start = 开始

reopen-start = 重新审议
reopen-help = 用相同的议题、选项、标准和权重发起新评审，可在其准备阶段修改。这场评审保持不变。

close-title = 结束评审
close-help = 之后任何内容都不能更改，仍可下载结果。
close-decision = 决定
close-no-decision = 不作决定
close-choice = { $option }（第{ $rank }名，{ $total }分）
close-why = 理由和后续安排
close-aside = { $choice ->
    [none] 排名第一的是{ $first_options }。请写明为什么不作决定：以后总会有人问。
   *[other] 排名第一的是{ $first_options }。请写明为什么没有选它：以后总会有人问。
}
close-look-again = 复审日期（可留空）
close-in-months = 6个月后
close-in-a-year = 一年后
close-confirm = 永久结束

## 权重

weighting-label = 设定权重
weighting-what = 需要设定权重的标准
weighting-locked-label = 已锁定的权重
weighting-locked = 权重已锁定
weighting-gave-label = 大家设定的权重
weighting-gave = 大家设定的权重

adjust-label = 锁定其他权重
adjust-or = 或锁定其他权重
adjust-own = 锁定自定的权重
adjust-seen = 所有人都会看到这些权重由你设定。
adjust-seen-mean = 所有人都会看到这些权重由你设定，以及每项与团队平均相差多少。
adjust-open = 调整
adjust-leave = 不调整
adjust-slider = { $criterion }，滑块
adjust-sum-exact = 合计100。
adjust-sum = 合计{ $sum }，按比例计算。
adjust-lock = 锁定这些权重
adjust-back-mean = 恢复团队平均
adjust-back-set-up = 恢复初始权重

## 结果

results-ranking = 排名
results-never-revealed = 评审结束前没有揭晓过总分。
results-solidity-label = 结果的可靠程度
results-solidity = 结果有多可靠？
results-solidity-none = 有了评分后，这里会显示结果的可靠程度。
results-scores = 评分
results-downloads-label = 下载
results-downloads = 下载
results-hidden = 总分不显示期间，任何下载都不会泄露分数。
results-attachments = 团队提供的依据 <quiet>{ $count }</quiet>

topics-title = 接下来讨论
topics-about = 权重高、意见不一、可能改变第一名的格子。
topics-back = 返回矩阵
topics-show-next = 显示下一个
topics-discussed-next = 已讨论，下一个
topics-discussed-all = 已讨论，这是最后一个
topics-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
topics-cell-spoken = ：{ $option } – { $criterion }
topics-flips = 可能改变第一名
topics-on-projector = 正在投影
topics-show = 投影显示
topics-discussed = 已讨论
topics-first = 只显示前几个
topics-all = 显示全部{ $count }个
topics-none = 关键之处大家意见一致：没有需要讨论的。
topics-none-few = 没有发现分歧，但评分不足三个的格子未作判断。
topics-histogram = 评分分布：{ $scores }
topics-step = { $step }级：{ $people }人
topics-measured = 有实测
topics-measured-verdict = 实测：<verdict></verdict>
topics-attachments = 团队提供{ $count }条

## 嵌入其他网站

embed-title = 嵌入维基
embed-help = 把这段HTML粘贴到维基页面中。它实时显示排名和评分，评审结束后显示决定。仅供查看，不能在那里评分。看到的人会知道评审码。
embed-sites = 可用于以下网站的页面：{ $sites }。
embed-end = 更换主持人链接后，嵌入失效。
embed-copy = 复制HTML

## 投影的遥控

remote-label = 投影
remote-previous = 上一页
remote-next = 下一页
remote-views = 画面
remote-auto = 跟随会议进程
remote-join = 大二维码
remote-ranking = 排名
remote-matrix = 矩阵
remote-discussion = 讨论
remote-weights = 权重
remote-which = 哪个投影
remote-all = 所有投影
remote-one = 投影{ $number }
remote-help = 第二个投影的网址带有编号：{ $address }。全屏要在投影的电脑上切换（F）。

## 用于其他评审的设置

reuse-title = 再次使用这套设置
reuse-help = 包括议题、选项、标准、权重和设置，不包括人员和评分。
reuse-duplicate = 用它发起新的评审
reuse-template = 保存为模板文件

## 演练：同样的设置，成员是模拟的

rehearse-title = 演练
rehearse-help = 与模拟成员一起试开会议，他们会自动设定权重并评分，最长半小时。每个页面和文件都会注明是演练；演练不作任何决定，也不会列入决策列表。
rehearse-members = 模拟成员人数
rehearse-start = 在新标签页中演练
rehearse-open = 打开演练
