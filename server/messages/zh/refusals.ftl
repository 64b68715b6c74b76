### 为什么被拒绝：代码no_question的文字是refused-no-question。

## 谁可以做什么

refused-not-joined = 请先加入评审。
refused-removed = 主持人已将你移出这场评审。
refused-left = 你已退出这场评审，姓名已删除。
refused-not-facilitator = 只有主持人可以这样做。
refused-observer = 旁听者只旁听，不评分。
refused-facilitator = 不能移除主持人。
refused-first-facilitator = 评审的发起人始终是主持人。
refused-facilitator-name = 主持人的姓名要在评审结束后才能删除。
refused-name-permanent = 这个姓名由早期版本存储，是评审日志的一部分，只能随整场评审一起删除。
refused-too-late = 那一轮已经结束，来不及了。
refused-too-early = 那一轮还没有开始。
refused-answer-lost = 你发送的内容不在评分表中：它被拒绝了，而服务器的答复丢失了。请检查。
refused-not-yours = 只有添加者本人或主持人可以收回。
refused-phase = { $phases ->
    [lobby] 只能在准备阶段进行。
    [weighting] 只能在设定权重期间进行。
    [scoring] 只能在评分期间进行。
    [revealed] 只能在总分揭晓后进行。
    [closed] 只能在评审结束后进行。
    [lobby-weighting] 只能在评分开始前进行。
    [lobby-weighting-scoring] 只能在总分揭晓前进行。
   *[scoring-revealed] 只能在评分期间或总分揭晓后进行。
}
refused-closed = 这场评审已结束，任何内容都不能再更改。
refused-full = 这场评审已满：最多{ $most }人。

## 不存在的内容

refused-unknown-option = 没有ID为“{ $id }”的选项。
refused-unknown-criterion = 没有ID为“{ $id }”的标准。
refused-unknown-attachment = 没有ID为“{ $id }”的依据。
refused-unknown-member = 此人不在这场评审中。
refused-option-not-there = 没有ID为“{ $id }”的选项；要添加新选项，请省略ID。
refused-criterion-not-there = 没有ID为“{ $id }”的标准；要添加新标准，请省略ID。
refused-unknown-template = 没有模板“{ $id }”；可用的有：{ $known }。
refused-unknown-format = 没有格式“{ $id }”；可用的有：{ $known }。
refused-unknown-dialect = 格式“{ $id }”没有变体“{ $dialect }”；可用的有：{ $known }。
refused-no-dialects = 格式“{ $id }”没有变体。
refused-unknown-paper = 格式“{ $id }”不支持纸张“{ $paper }”；可用的有：{ $known }。
refused-no-papers = 格式“{ $id }”在任何纸张上都一样。
refused-no-reminder = 没有提醒：评审结束时没有设定复审日期。
refused-pack-too-early = 首次揭晓之前没有决策包。
refused-unknown-language = 没有语言“{ $language }”的文字；可用的有：{ $known }。

## 填写评审内容

refused-no-question = 请先填写议题。
refused-two-options-stay = 至少要保留两个选项。
refused-drop-empties-ballot = 有一份评分只涉及你要移除的选项。姓名已隐藏，人员名单会暴露这是谁的评分：请不要沿用评分，从空白开始这一轮。
refused-too-few-options = 请先添加至少两个选项。
refused-no-criteria = 请至少添加一项带权重的标准。
refused-too-many-options = 一场评审最多有{ $most }个选项，这样会有{ $count }个。
refused-too-many-criteria = 一场评审最多有{ $most }项标准，这样会有{ $count }项。
refused-too-many-cells = 选项数乘以标准数最多为{ $most }；{ $rows }乘以{ $columns }是{ $count }。
refused-option-without-name = 每个选项都需要名称。
refused-criterion-without-name = 每项标准都需要名称。
refused-option-not-unique = 有两个选项都叫“{ $name }”，请使用不同的名称。
refused-criterion-not-unique = 有两项标准都叫“{ $name }”，请使用不同的名称。
refused-names-look-alike = “{ $name }”和“{ $other }”看起来一样，请使用不会混淆的名称。
refused-anchors = “{ $name }”需要{ $steps }条说明，每级一条，或者一条也没有；现有{ $count }条。
refused-knock-out-weighs = “{ $name }”是必备条件，不能带权重。
refused-weights-not-one = 权重之和必须为1。
refused-weights-all-zero = 至少要有一项标准的权重大于0。
refused-too-many-edits = 每分钟最多更改{ $most }次；请稍等再试。
refused-edits-full = 这场评审内容的更改已达{ $most }MB；如需继续更改，请发起新的评审。
refused-numeric-scale = { $problem ->
    [knock-out] “{ $name }”是必备条件，不能用数值尺度。
    [steps] “{ $name }”用数值评分，因此没有各级说明，也没有方向。
    [unit] “{ $name }”的单位最多{ $longest }个字符。
    [points] “{ $name }”的尺度需要2至{ $most }个点。
    [numbers] “{ $name }”尺度上的数值必须在-1,000,000,000到1,000,000,000之间。
    [values] “{ $name }”尺度上的每个价值必须在0%（最差）到100%（最好）之间。
    [order] “{ $name }”尺度上的每个数值必须大于前一个。
    [level] “{ $name }”的尺度上至少要有两个价值不同的数值：哪个更好？
   *[range] “{ $name }”允许的最小值必须小于最大值。
}

## 设定权重

refused-points-not-100 = 点数之和必须为100，现在是{ $total }。
refused-swing-not-100 = 用摆动法时，最先提升的标准为100点。
refused-not-an-order = 这些权重不是由标准的排序得出的。
refused-weights-incomplete = 请给除必备条件以外的每项标准设定权重，不要给其他内容设定。
refused-no-weights = 还没有人设定权重；请改为锁定自定的权重。
refused-too-few-weights = 姓名隐藏时，要有{ $fewest }人设定权重后才能使用团队权重；请改为锁定自定的权重。
refused-weights-shown = 权重已经公开；主持人可以重新开放设定。
refused-weights-not-shown = 请先公开权重，让所有人看到要锁定的内容。
refused-weighting-open = 权重设定仍在进行；请先公开权重。
refused-weighted-once = 姓名隐藏时，权重只能设定一次：变化可能暴露是谁的。
refused-weights-locked = 权重已锁定，不能再更改。
refused-weights-not-locked = 请先锁定权重：权重要在第一个评分之前确定。

## 评分和结束

refused-off-scale = 评分范围是1至{ $steps }。
refused-off-range = { $numbers ->
    [whole] 请填写{ $low }至{ $high }的整数。
   *[any] 请填写{ $low }至{ $high }的数值。
}
refused-too-many-rounds = 一场评审最多有{ $most }轮。
refused-undo-names-hidden = 姓名隐藏时不能撤销揭晓：与下一次揭晓的差异会暴露谁打了什么分。请改为再开一轮。
refused-undo-too-late = 揭晓只能在{ $seconds }秒内撤销。请改为再开一轮。
refused-all-done = 所有人都已完成，没有需要提醒的人。
refused-left-to-enter = 有设备的人都已完成。请录入{ $left }位没有设备的人的评分。
refused-reminded-already = 刚刚提醒过；两次提醒要间隔{ $seconds }秒。
refused-nothing-scored = 还没有任何评分：请不作决定直接结束，或先开始评分。
refused-look-again = 请按2027-03-31的格式填写复审日期；可以是今天或以后，最远{ $most }年。
refused-no-name = 请填写别人能看懂的名字。
refused-text-too-long = “{ $start }…”太长：有{ $count }个字符，最多允许{ $most }个。

## 团队提供的依据

refused-too-many-attachments = 一场评审最多有{ $most }条依据。
refused-too-many-of-yours = 每人最多添加{ $most }条依据；请先收回一条。
refused-too-many-ever = 每人在一场评审中最多添加{ $most }次依据，已收回的也计算在内。
refused-withdrawn = 已经收回了。
refused-no-figure = 数据需要数值和一句测量说明。
refused-no-text = 请先写笔记。
refused-no-link = 链接以https://或http://开头，并包含主机名。
refused-link-host = “{ $host }”不是主机名；请从浏览器地址栏复制链接。

## 谁可以加入

refused-waiting = 需要主持人先允许你加入。
refused-joining-locked = 主持人已停止加入，新人无法加入。
refused-invitation-needed = 这场评审凭邀请加入：请打开邀请上的网址或扫描二维码。
refused-invitation-unknown = 此邀请对这场评审无效。
refused-invitation-used = 此邀请已被使用；每份邀请供一人在一台设备上使用。
refused-sign-in-to-create = 请用公司账号登录，才能在这里发起评审。
refused-no-creator = 你的账号不能在这里发起评审。
refused-sign-in-failed = 登录未成功，请重试。
refused-account-needed = 请用公司账号登录，才能加入这场评审。
refused-accounts-fixed = 必须保留账号要求：准备阶段之后，结果以没有人重复加入为前提。
refused-accounts-only = 这场评审中的所有人都有公司账号，结果以此为前提：不能添加没有账号的人。
refused-own-device = 此人用自己的设备评分。
refused-no-device = 没有设备的人不能担任主持人。
refused-too-many-without-device = 一场评审中没有设备的人最多{ $most }位。
refused-not-listed = 你的账号不在允许加入这场评审的名单上。
refused-too-many-joined = 加入过这场评审的人已超过{ $most }人，包括已移除的；新人无法加入。
refused-too-many-waiting = 已有{ $most }人在等候加入，请稍后再试。
refused-too-many-invitations = 一场评审最多有{ $most }份邀请。
refused-key-expired = 此链接的有效期为{ $days }天，已过期。请在你仍是主持人的设备上，到“加入”中生成新链接。

## 对服务器的请求

refused-unreadable = 请求不符合要求：{ $problem }。
refused-misread-json = JSON在第{ $byte }字节处有误
refused-misread-cut = JSON过早结束
refused-misread-utf8 = 文本不是UTF-8
refused-misread-depth = JSON嵌套过深
refused-misread-object = 这里需要一个JSON对象
refused-misread-missing = 缺少字段“{ $field }”
refused-misread-unknown = 这里没有字段“{ $field }”
refused-misread-kind = { $expected ->
    [text] “{ $field }”必须是文本
    [integer] “{ $field }”必须是整数
    [number] “{ $field }”必须是数字
    [boolean] “{ $field }”必须是true或false
    [list] “{ $field }”必须是列表
    [object] “{ $field }”必须是对象
   *[null] “{ $field }”必须是null
}
refused-misread-form = { $form ->
    [name] “{ $field }”必须是1到40个小写字母和下划线
    [client] “{ $field }”必须是8到40个字母、数字、连字符或下划线
    [id] “{ $field }”必须是1到40个小写字母、数字和连字符
    [language] “{ $field }”必须是语言标签，例如zh
    [day] “{ $field }”必须是日期，例如2027-03-31
    [address] “{ $field }”必须是电子邮件地址，或@example.org这样的域名
    [base64] “{ $field }”必须是Base64
   *[other] “{ $field }”必须是另一种形式
}
refused-misread-choice = “{ $field }”必须是以下之一：{ $allowed }
refused-misread-long = “{ $field }”的长度最多为{ $most }
refused-misread-short = “{ $field }”的长度至少为{ $least }
refused-misread-high = “{ $field }”最多为{ $most }
refused-misread-low = “{ $field }”至少为{ $least }
refused-misread-other = “{ $field }”的值不允许
refused-no-body = 请求正文需要一个JSON对象，空对象也可以。
refused-catalogue = { $detail }
refused-template-and-catalogue = 模板、目录文本和文件只能给出其中一个。
refused-template-too-long = 这套设置超过了模板文件的{ $most }KiB上限；请缩短资料和说明，或改为直接用它发起新的评审。
refused-text-or-file = 预览时请发送文本或文件之一。
refused-no-scores = 其中没有可导入的评分。请提供以选项为行、标准为列、单元格为数字的表格。
refused-name-missing = 请说明谁要加入：缺少名字。
refused-wrong-key = 这不是这场评审的主持人密钥。
refused-no-session = 没有使用此评审码的评审；请检查后重试。
refused-too-many-sessions = 来自你所在地址的新评审太多；请等一分钟再试。
refused-too-many-rehearsals = 此服务器上正在进行的演练太多；请结束其中一场，或过几分钟再试。
refused-rehearsal = 演练不能重新审议；请用它的设置发起新的评审。
refused-too-many-joins = 来自你所在地址的加入太多；请稍后再试。
refused-too-many-requests = 来自你所在地址的请求太多；请稍后再试。
refused-busy = 服务器正忙，请稍后再试。
refused-host = 请求的Host标头不是有效地址。
refused-host-not-allowed = 不允许指向“{ $host }”的链接：服务器管理者可用--allowed-host允许，或设置QUORUM_URL。
refused-embedding-off = 此服务器不在其他网站上显示评审；服务器管理者可用--embed-ancestors允许网站。
refused-embed-link = 此链接不再显示评审；请向主持人索取新链接。
refused-not-built = 前端尚未构建：请在代码仓库中运行make run。
refused-not-websocket = 此地址只支持WebSocket，详见docs/protocol.md。
refused-handshake = WebSocket握手不符合RFC 6455：{ $part }缺失或有误。
refused-stopping = 服务器正在停止，请稍后再来。
refused-unknown-command = 服务器比此页面旧，还不支持此操作。
refused-imported = 这场评审由记录导入，只能查看。
refused-read-only = 这场评审已被更新版本的Quorum更改，此服务器只能显示。
refused-newer-session = 更新版本的Quorum已写入这场评审（格式{ $format }），此服务器无法打开。请稍后再试。
refused-unreadable-session = 这场评审的日志已损坏；服务器管理者可以从备份恢复。
refused-broken-session = 此服务器无法打开这场评审；服务器管理者可在服务器日志中找到原因。
refused-store-silent = 存储没有响应。
refused-not-saved = 刚才未能保存，请重试。
refused-broken = 服务器出错，内容没有保存。
refused-forbidden = 该请求来自其他网站。
refused-not-found = 这里什么都没有。
refused-method-not-allowed = 这里不能这样做。
refused-internal-server-error = 服务器出错；已接受的内容没有丢失。
refused-body-too-large = 请求超过{ $most } KiB。请减少一次发送的内容。
refused-http = 服务器返回HTTP状态{ $status }。

## 仅在页面中出现

refused-no-connection = 目前没有连接到服务器。请稍后再试。
refused-connection-lost = 服务器答复之前连接中断。请重试。
refused-weighting-over = 发送之前，权重设定已经结束。
refused-offline = 无法连接服务器。请检查网络后重试。
refused-puzzling = 服务器的答复无法读取。请稍后再试。

## 服务器为什么永久关闭连接，按关闭代码

closed-1002 = 服务器无法理解此页面。请重新加载。
closed-1003 = 服务器无法理解此页面。请重新加载。
closed-1007 = 服务器无法理解此页面。请重新加载。
closed-1009 = 有消息超过16 KiB。
closed-4400 = 服务器无法理解此页面。请重新加载。
closed-4401 = 你已在本设备上退出登录。请打开主持人链接重新登录。
closed-4403 = 主持人已将你移出这场评审。
closed-4405 = 你已退出这场评审，姓名已删除。
closed-4404 = 没有使用此评审码的评审，或评审已被删除。
closed-4406 = 此页面与服务器的版本不同。请重新加载。
closed-4420 = 此服务器无法打开这场评审；服务器管理者可在服务器日志中找到原因。
closed-4422 = 这场评审的日志已损坏；服务器管理者可以从备份恢复。
closed-4426 = 更新版本的Quorum已写入这场评审，此服务器无法打开。
closed-4430 = 同时打开的连接太多，来自此地址或以你的名义。请关闭一些，再重新加载页面。
closed-other = 连接已断开。
