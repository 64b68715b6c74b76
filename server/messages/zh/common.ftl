### 多个页面和导出文件共用的文字。

-brand = Quorum

language-label = 语言

answer-no-view = 不作判断
answer-met = 满足
answer-not-met = 不满足

page-broken = 页面未能加载
page-broken-help = 有一部分内容无法从服务器获取。请重新加载页面。
page-nowhere = 没有这个页面
page-nowhere-help = 请检查网址，或前往首页。

common-brand = { -brand }
common-more = 另外{ $count }个
common-copied = 已复制
common-try-again = 重试
common-cancel = 取消
common-former = 前成员{ $number }
common-privacy = 存储哪些内容，谁能看到
common-rehearsal = 演练 – 模拟成员

theme-light = 使用浅色
theme-dark = 使用深色

page-title = { $title } – { -brand }
page-home = 前往首页
page-part-broken = 页面的这一部分无法获取。请重新加载页面。
common-too-long = 现有{ $count }个字符，最多可用{ $most }个。
