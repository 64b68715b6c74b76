### 决策包中的README.txt，使用评审的语言。

pack-draft = 这是草稿：评审尚未结束，结果仍可能变化。
pack-decided = { DAY($at) }决定：{ $option }
pack-report-pdf = 报告，用于打印和存档。
pack-report-html = 单页网页报告；无需联网，也适合打印。
pack-report-md = Markdown格式的报告，用于维基或代码仓库。
pack-chart-svg = 排名图表，任何尺寸都清晰。
pack-chart-png = 同一图表的图片，用于幻灯片和消息。
pack-adr = 决策记录（MADR 4格式的ADR），可与代码一起提交。
pack-ics = 日历提醒，在复审之日提示。
pack-scores = 每个评分及其权重，每行一个。请以UTF-8读取，字段以逗号分隔。
pack-excel-eu = 内容相同，以分号分隔、逗号作小数点，用于欧洲区域设置的Excel。
pack-criteria = 各项标准及其权重、方向和尺度。
pack-totals = 每一轮的总分和名次。
pack-workbook = 包含矩阵、评分、轮次和权重的工作簿（Excel、LibreOffice）：修改分数或权重，总分随之变化。
pack-slides = 六张幻灯片，含可编辑的图表和表格，可粘贴到自己的演示文稿。
pack-record = 供程序使用的完整记录，其他一切都可由它重新计算。
pack-sums = 其他文件的SHA-256摘要，用于：sha256sum --check SHA256SUMS
pack-signature = 服务器对这些摘要的签名。
pack-verify = 要确认内容没有被改动，请打开Quorum服务器的 /verify 页面并选择此压缩文件，或安装Quorum后运行：
pack-session = 评审 { $code }，由Quorum生成。
