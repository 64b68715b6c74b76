### 分析页上关于结果可靠程度的说明。

flip-none = 无论{ LIST($criteria, type: "or") }的权重是多少，第一名都不变。
flips-no-winner = 目前没有单独的第一名，也就谈不上第一名会不会变。
flips-none = 无论增减哪一项权重，都没有其他选项能追平{ $option }。
flips-some = 只改变一项标准的权重，{ $option }就可能失去领先：
