### 历次决策的页面。

decisions-title = 决策
decisions-of-account = { $account }参加过的已结束的评审，以及本浏览器参加过的。
decisions-of-browser = 本浏览器参加过的已结束的评审。
decisions-find = 查找决策
decisions-due = 有{ $count }项决策需要复审。
decisions-show = 显示
decisions-all = 全部
decisions-standing = { $standing ->
    [decided] 已决定
    [due] 待复审
    [superseded] 已被取代
   *[undecided] 未作决定
}
decisions-count = { $count ->
    [0] 没有符合的决策。
   *[other] { $count }项决策
}
decisions-by = 已在{ $code }中重新审议
decisions-previous = 重新审议{ $code }
decisions-again = 将于{ DAY($at) }复审
decisions-none = 本浏览器没有参加过已结束的评审。
