### 公司账号：在首页、加入页和评分表上显示谁已登录。

account-sign-in = 使用公司账号登录
account-known = 已登录：<b>{ $name }</b>
account-named = 已登录：<b>{ $name }</b>（{ $email }）
account-sign-out = 退出登录
