### 主持人页面：谁可以加入、邀请、主持人链接。

joining-label = 加入
joining-lock = 停止加入
joining-unlock = 恢复加入
joining-who = 谁可以加入
joining-open = 任何有评审码的人
joining-approval = 仅我允许的人
joining-invited = 仅受邀的人
joining-open-help = 有评审码或链接的人可以直接加入。
joining-approval-help = 有评审码的人在这里等候，由你允许后加入。持邀请的人可以直接加入。
joining-invited-help = 每份邀请供一人加入，仅有评审码不够。
joining-locked-help = 新人无法加入。已加入的人不受影响，离开后也能回来。
joining-waiting = { $count }人正在等候
joining-admit-all = 允许所有人加入
joining-admit = 允许加入
joining-admit-again = 重新允许加入
joining-admit-of = 允许加入：{ $name }
joining-admit-again-of = 重新允许加入：{ $name }
joining-erase = 删除姓名
joining-erase-of = 删除{ $name }的姓名
joining-erase-title = 要删除{ $name }的姓名吗？
joining-erase-help = 这个姓名将从所有存储内容中消失，今后显示和下载的内容里也不再出现，而且此人不能再被允许加入。此操作无法撤销。
joining-turn-away = 拒绝{ $name }
joining-more = 人数上限、邀请、移除
joining-invitations = 制作邀请…
joining-invitations-used = { $count }份邀请中已使用{ $used }份
joining-remove-many = 批量移除…
joining-key = 主持人链接…
joining-removed = 已移除{ $count }人
joining-removed-help = 他们无法再用原来的设备加入。如果不要求账号或邀请，清除浏览器数据后可以当作新人再次加入：请停止加入，或只允许认识的人。

## 人数上限

places-label = 最多人数
places-any = 不限
places-save = 设置
places-inside = 除你之外，已有{ $count }人加入。

## 公司账号

accounts-needed = 仅限有公司账号的人
accounts-listed = 允许加入的邮箱地址或域名（如@example.org）
accounts-listed-help = 留空表示任何账号都可以加入。不论用几台设备，每个账号只有一张评分表。

## 批量移除

remove-many-title = 批量移除
remove-many-who = 移除谁
remove-many-idle = 尚未提交任何内容的人
remove-many-waiting = 所有等候的人
remove-many-everyone = 所有人
remove-many-when = 加入时间
remove-many-any-time = 不限
remove-many-minutes = 最近{ $count }分钟
remove-many-help = 空出的名额可供他人加入。你仍保留在内。他们提交的内容中尚未公开的也会移除。

## 邀请

invitations-title = 邀请
invitations-help = 每份邀请供一人使用一次。每份都有一页带二维码的邀请函，可以打印或发送。
invitations-count = 份数
invitations-make = 制作
sheet-title = { $count }份邀请
sheet-once = 邀请只在这里显示一次：请打印本页，或另存为PDF。
sheet-print = 打印
sheet-qr = 邀请二维码
sheet-for-one = 仅供一人使用

## 主持人链接

key-title = 主持人链接
key-help = 如果旧链接可能已经外泄，请生成新链接。旧链接会立即失效。
key-expires = 当前链接在{ DAY($at) }之前有效。
key-sign-out = 让我在所有其他设备上退出
key-changed = 主持人链接已更换，旧链接不再有效。请在上方复制新链接。
key-confirm = 生成新链接
