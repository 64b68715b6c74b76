### 评审各页面共用的文字：评分表、投影、主持人页面和分析。

## 连接

connection-connecting = 正在连接…
connection-lost = 连接中断，正在重试。
connection-lost-kept = 连接中断，正在重试。你填写的内容保存在本设备上，恢复后立即发送。

## 评审所处的阶段

phase-lobby = 尚未开始
phase-weighting = 设定权重
phase-scoring = 评分中
phase-revealed = 已揭晓
phase-closed = 已结束
phase-round = 第{ $round }轮
timer-over = 时间到
options-added = 自第{ $round }轮起新增：{ $options }。
options-dropped = 自第{ $round }轮起移除：{ $options }。

## 谁在场

roster-label = 参与者
roster-done = 已完成：
roster-facilitator = 主持人
roster-observer = 旁听者
roster-away = （未连接）
roster-entered = 评分由主持人录入
roster-more = 另有{ $count }人

## 回答和等级用语

answer-label-met = 满足
answer-label-not-met = 不满足
answer-counts = { $met ->
    [0] { $not_met ->
        [0] 无回答
       *[other] { $not_met }人认为不满足
    }
   *[other] { $not_met ->
        [0] { $met }人认为满足
       *[other] { $met }人认为满足，{ $not_met }人认为不满足
    }
}
anchor-very-poor = 很差
anchor-poor = 较差
anchor-fair = 一般
anchor-good = 较好
anchor-excellent = 很好
anchor-very-low = 很低
anchor-low = 较低
anchor-medium = 中等
anchor-high = 较高
anchor-very-high = 很高
criterion-knock-out = 必备
