### 读者的评审，用于首页和决策页。

sessions-search = 议题、选项或结论中的词
sessions-from = 开始日期
sessions-to = 截止日期
sessions-none = 没有符合的评审。
sessions-more = 显示更多（{ $count }）
sessions-chosen = 决定：{ $chosen_option }
sessions-undecided = 未作决定
sessions-phase = { $phase ->
    [lobby] 尚未开始
    [weighting] 设定权重
    [scoring] 评分中
    [revealed] 已揭晓
   *[closed] 已结束
}
