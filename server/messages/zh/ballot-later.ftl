### 评分表中评分之前用不到的部分：权重、比较、依据。

## 等候加入

outside-title = 等待允许加入
outside-help = 这场评审由主持人允许加入。请保持本页打开，获准后会自动继续。

## 主持人的提醒

reminder-text = { $what ->
    [scores] 主持人请你完成评分：请给还空着的格子评分，然后按“我完成了”。只有你能看到这条提醒。
   *[weights] 主持人请你完成：请提交你的权重。只有你能看到这条提醒。
}
reminder-dismiss = 知道了

## 删除自己的姓名

erase-title = 要删除你的姓名吗？
erase-help = 你的姓名将从这场评审和所有存储内容中消失，今后显示和下载的内容里也不再出现，改为“前成员”加编号。此操作无法撤销。
erase-leaves = 你也会退出评审，并且无法再用本设备回来。你在尚未揭晓的轮次中的评分会被移除。如需保留数据，请先下载。
erase-closed = 你提交的内容会留在结果中，但不带你的姓名。
erase-confirm = 删除我的姓名

## 用数值评分

number-label = 你的数值
number-label-unit = 你的数值（{ $unit }）

## 设定权重

weigh-title = 各项标准有多重要？
weigh-about = 权重表示：一项标准从最差一级提升到最好一级，对你来说有多大价值。公开之前没有人能看到你的权重。
weigh-ways = 设定方式
weigh-points = 100点
weigh-points-help = 分配100点：点数加倍，分量就加倍。
weigh-swing = 摆动法
weigh-swing-help = 设想一个样样都最差的选项：你会先把哪一项提升到最好？给它100点。再给其余各项标上相比之下提升它的价值。
weigh-order = 排序
weigh-order-help = 设想所有选项在各项标准上都最差。你会先把哪一项从最差提升到最好？把它排在首位，然后是接下来要提升的：权重由顺序得出。
weigh-fit-points = 按比例调整到合计100
weigh-fit-swing = 按比例调整到最高100
weigh-ready = 可以发送
weigh-changed = 发送后有改动
weigh-progress = { $members }人中已有{ $done }人设定权重。公开之前你仍可修改。
weigh-send = 发送
weigh-send-again = 重新发送
weigh-less = { $criterion }：减1点
weigh-more = { $criterion }：加1点
weigh-share = = { PERCENT($share) }
order-up = { $criterion }：上移
order-down = { $criterion }：下移
order-moved = { $criterion }现在是{ $count }项中的第{ $place }项
order-adjust = 改用点数微调
weighed-locked = 权重已锁定
weighed-locked-help = 权重适用于之后的所有评分。接下来开始评分，本页会自动继续。
weighed-shown = 大家设定的权重

## 来得太晚的评分

late-label = 来得太晚的评分
late-title = 你有{ $count }项评分没赶上第{ $round }轮：本设备发出之前，这一轮已经结束。
late-score = { $option } – { $criterion }：<b>{ $answer }</b>
late-cleared = { $option } – { $criterion }：<b>已清除</b>
late-kept = 这些评分没有计入结果，保存在本设备上；如果再开一轮，可以放进那一轮。
late-closed = 这些评分没有计入结果，评审已结束。
late-offer = 这些评分没有计入那一轮的结果，也不会自动填入。
late-put = { $count ->
    [1] 放进第{ $round }轮
   *[other] { $count }项全部放进第{ $round }轮
}
late-drop = 不放
late-dismiss = 我知道了

## 比较

compare-never = 评审结束前没有揭晓过总分。
compare-end = 最终结果
compare-round = 第{ $round }轮
compare-you = 你
compare-team = 团队
compare-now = 正在大屏上显示
compare-incomplete = 有些标准没有评分。
compare-cell = 你 <b>{ $own }</b> <quiet>·</quiet> 团队 <b>{ SCORE($mean, 1) }</b><quiet>（{ $count }人）</quiet>
compare-cell-none = 你 <b>{ $own }</b> <quiet>·</quiet> 团队 <b>–</b>
compare-cell-number = 你 <b>{ $own }</b> <quiet>·</quiet> 团队 <b>{ $mean }</b><quiet>（{ $count }人）</quiet>
compare-cell-knock-out = 你 <b>{ $own }</b> <quiet>·</quiet> 团队
compare-solid = 结果有多可靠？
compare-downloads = 下载

## 依据

panel-loading = 正在获取测量数据…
panel-measured = 本次实测
panel-team = 团队提供
panel-team-none = 暂无。
panel-team-first = 还没有。你知道相关的网页、亲身见闻，或者手头的数据吗？
panel-add = 添加依据
panel-cell = { $option } <quiet>–</quiet> { $criterion }
measured-on = 测量于{ $date }：{ $machine }
measured-nothing = 没有与{ $criterion }相关的测量。
measured-reading = <b>如何解读：</b>{ $text }
measured-more = 另有{ $count }个数据
measured-table = 以表格查看{ $count }个数据
measured-table-caption = 与{ $criterion }有关的全部数据
measured-how = 测量方法
measured-informs = 仅供参考：对评分意味着什么，由你判断。
attach-kinds = 依据类型
attach-link = 链接
attach-note = 笔记
attach-figure = 数据
attach-address = 网址
attach-what = 是什么？<quiet>（可选）</quiet>
attach-seen = 你有什么见闻？
attach-measured = 测量了什么？
attach-measured-hint = 我们的API每秒请求数
attach-number = 数值
attach-unit = 单位<quiet>（可选）</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] 所有人立即可见，并显示你的姓名。
       *[hidden] 所有人立即可见，不显示你的姓名。
    }
   *[later] { $names ->
        [shown] 揭晓后别人可见，并显示你的姓名。
       *[hidden] 揭晓后别人可见，不显示你的姓名。
    }
}
attach-offline = 添加依据需要联网，目前没有连接。
attach-send = 添加

## 重新审议已结束的评审时，上次的内容

last-time-both = 上次：你{ $own }，团队{ $team }
last-time-own = 上次：你{ $own }
last-time-team = 上次：团队{ $team }
last-time-moved = { $option }，{ $criterion }：你上次的回答是{ $before }，这次是{ $now }。
compare-last-time = 上次：名次{ $rank }，总分{ SCORE($total) }
