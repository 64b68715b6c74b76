### 排名和矩阵、评审的结局、下载。

## 评审的结局

outcome-decided = 已决定
outcome-closed = 已结束
outcome-none = 未作决定
outcome-aside = 排名第一的是{ $first_options }。
outcome-look-again = 将于{ DAY($at) }复审。
outcome-reminder = 添加到日历
links-previous = 重新审议评审 <code>{ $code }</code> 的决定。
links-superseded = 已在评审 <code>{ $code }</code> 中重新审议。

## 谁在场

join-qr = 加入网址的二维码

## 下载

download-pack = 决策包
download-pack-help = 报告、表格、记录，全部打包为一个zip
download-pack-draft = 评审结束前为草稿
download-pack-making = 正在生成决策包…
download-pack-files = { $all }个文件中的{ $done }个
download-broken = 下载中断，什么也没有保存。请重试。
download-files = 逐个下载文件
download-verify = 核验决策包或记录
download-criteria = 标准（CSV）
download-criteria-help = 权重、方向和尺度
download-totals = 总分（CSV）
download-totals-help = 每一轮的总分和名次
download-adr = 决策记录
download-adr-help = MADR 4格式的ADR，用于代码仓库
download-pdf = PDF
download-pdf-help = 报告，用于打印和存档
download-html = HTML
download-html-help = 带图表的报告，可阅读、打印或邮寄，无需联网
download-png = PNG
download-png-help = 图表图片
download-xlsx = Excel
download-xlsx-help = 修改分数或权重后自动重算总分的工作簿
download-pptx = PowerPoint
download-pptx-help = 六张幻灯片，可放进自己的演示文稿
download-svg = SVG
download-svg-help = 图表的矢量图
download-csv = CSV
download-csv-help = 每个评分一行，用于电子表格
download-csv-eu = CSV（;）
download-csv-eu-help = 内容相同，以分号分隔、逗号作小数点，用于欧洲区域设置的Excel
download-json = JSON
download-json-help = 完整记录，供程序使用
download-md = Markdown
download-md-help = 议题、结论、排名和理由，用于维基

## 排名和矩阵

hidden-totals = 总分在揭晓前不显示
hidden-wait = 姓名已隐藏，因此总分不实时显示：打开多个窗口的人可能从总分的变化推算出别人的评分。
hidden-weights = 公开之前没有人能看到权重
hidden-done = <big>{ $done }</big>/{ $members }人已完成
hidden-weighted = <big>{ $done }</big>/{ $members }人已设定权重
hidden-rest = { $begun }人正在评分 · { $waiting }人尚未开始
hidden-bar = 已完成的人数
board-out = 淘汰
board-knocked-out = 淘汰：不满足{ $criteria }
matrix-label = 评分矩阵
matrix-caption = 各选项的名次、加权总分，以及各标准的平均分
matrix-rank = 名次
matrix-option = 选项
matrix-total = 总分
matrix-lower = 越低越好
matrix-knocked-out = （淘汰：不满足{ $criteria }）
matrix-incomplete = 不完整
matrix-incomplete-help = 有些标准还没有评分
matrix-thin = 评分少
matrix-thin-help = 部分内容的评分人数不足三人或不足一半
matrix-scores = { $count }个评分
matrix-scores-spread = { $count ->
    [1] { $count }个评分
   *[other] { $count }个评分，离散度{ SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [1] { $count }个数值，折合{ SCORE($mean) }分
   *[other] { $count }个数值，平均折合{ SCORE($mean) }分，离散度{ SCORE($spread) }
}
matrix-from = 来自{ $count }人
matrix-note = { $people ->
    [1] 每个数字是一个人的评分。
   *[other] 每个数字是{ $people }人的平均分。
}
matrix-note-range = 每个数字是{ $low }至{ $high }人的平均分。
matrix-note-none = 没有任何评分。
matrix-note-small = 大数字是平均分，小数字是评分人数。
matrix-last = 上次为{ $mean }。
matrix-last-place = 上次名次{ $rank }，总分{ SCORE($total) }。
ranking-label = 按加权总分排名：{ $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = 按加权总分排名：还没有评分。
ranking-first = 共{ $all }个选项，这里是前{ $count }个；表格中有全部选项。
ranking-more = 另有{ $count }个选项
ranking-failed = 图表未能加载；表格中有全部数据。
legend-meaning = 所有标准的加权总分，从1（最差）到{ $steps }（最好）。条形上的横线表示大家的意见相差多大。
legend-knocked-out = 划去的选项不满足必备条件，没有名次。
legend-late = 姓名已隐藏，因此要有三人改动，数字才会变化。
legend-last = 虚线和斜体小字是上次的结果。
chart-no-scores = 无评分
chart-incomplete = 不完整
chart-thin = 评分少
chart-n = { $count }人
chart-fails = 不满足{ $criteria }

## 大家对一个格子的意见有多一致

agreement-agreed = 一致
agreement-spread = 分散
agreement-two-camps = 两极分化
agreement-too-few = 评分太少
agreement-few-scores = 评分太少

## 揭晓及之后屏幕阅读器播报的内容

announce-cell = 正在讨论：{ $option }，{ $criterion }。
announce-decided = 已决定：{ $option }。
announce-closed = 评审已结束，没有作出决定。
