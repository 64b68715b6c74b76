### 评审的工作簿（XLSX），使用评审的语言。

## 工作表名称，最多31个字符

spreadsheet-sheet-summary = 概要
spreadsheet-sheet-matrix = 矩阵
spreadsheet-sheet-scores = 评分
spreadsheet-sheet-rounds = 轮次
spreadsheet-sheet-weights = 权重
spreadsheet-sheet-method = 方法

## 列和行的标题

spreadsheet-round = 轮次
spreadsheet-person = 评分人
spreadsheet-option = 选项
spreadsheet-criterion = 标准
spreadsheet-score = 评分
spreadsheet-worth = 折合分
spreadsheet-reason = 理由
spreadsheet-confidence = 把握（1–3）
spreadsheet-time = 时间（UTC）
spreadsheet-option-number = 选项编号
spreadsheet-criterion-number = 标准编号
spreadsheet-group = 分组
spreadsheet-weight = 权重
spreadsheet-counts = 评分如何折算
spreadsheet-opened = 开始（UTC）
spreadsheet-revealed = 揭晓（UTC）
spreadsheet-rank = 名次
spreadsheet-total = 总分
spreadsheet-spread = 离散度
spreadsheet-people = 人数
spreadsheet-note = 备注
spreadsheet-number = 数值
spreadsheet-value = 价值
spreadsheet-weight-mean = 平均
spreadsheet-weight-low = 最低
spreadsheet-weight-lower = 下四分位数
spreadsheet-weight-median = 中位数
spreadsheet-weight-upper = 上四分位数
spreadsheet-weight-high = 最高

## 概要和矩阵

spreadsheet-knocked-out = 淘汰
spreadsheet-incomplete = 不完整
spreadsheet-few-scores = 评分少
spreadsheet-passes = 满足
spreadsheet-fails = 不满足
spreadsheet-choose-round = 填入其他轮次的编号，即可查看该轮的矩阵、总分和排名。
spreadsheet-not-live = 本文件不含单个评分，因此平均分是固定数字；总分仍随权重变化。
spreadsheet-block-people = 各格的评分人数
spreadsheet-block-worths = 各平均分的折合分：越低越好的已反转，数值按价值函数折算
spreadsheet-block-numbers = 所填数值的平均
spreadsheet-block-answers = 必备条件的回答
spreadsheet-block-reckoning = 总分、名次和备注的计算过程
spreadsheet-step-exact = 总分（未取整）
spreadsheet-step-knocked-out = 淘汰（1 = 是）
spreadsheet-step-sorted-by = 排名依据（0 = 不参与排名）
spreadsheet-step-place = 排名中的位置
spreadsheet-step-missing = 没有评分的标准
spreadsheet-step-people = 人数
spreadsheet-step-few = 导出时评分少（1 = 是）

## 其他工作表

spreadsheet-no-scores = 没有可见的评分。
spreadsheet-rounds-hint = 各轮公布的内容。这些数字不随其他工作表的改动而变化。
spreadsheet-weights-hint = 在此修改权重，总分随之变化。权重按占总和的比例计算。
spreadsheet-weights-chart = 权重
spreadsheet-points = 数值有多好：各点之间以直线相连
spreadsheet-members-weights = 大家设定的权重
spreadsheet-editing = 试一试
spreadsheet-editing-score = 在“评分”工作表中修改评分：平均分、总分、名次和图表随之变化。必备条件请填“满足”或“不满足”；“不作判断”请填任意非数字内容。
spreadsheet-editing-weight = 在“权重”工作表中修改权重或数值的价值：总分、名次和图表随之变化。
spreadsheet-editing-not-edited = “轮次”工作表和关于结果可靠程度的说明保持文件生成时的内容。
spreadsheet-editing-not-live = 本文件不含单个评分，因此无法重新计算平均分。
spreadsheet-taking-part = 参与者
spreadsheet-origin = 出处
