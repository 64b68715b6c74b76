### 用户带来的选项和标准：粘贴的文本或文件，以及识别结果的预览。

## 输入框和预览

paste-text = 选项和标准
paste-text-help = 每行一个名称的列表、从电子表格复制的表格、CSV、Markdown表格或YAML。
paste-file = 打开文件
paste-file-help = YAML、CSV、XLSX、Markdown或文本。
paste-file-clear = 移除 { $name }
paste-file-open = 来自文件 { $name }
paste-file-too-large = 文件超过512 KiB。请把需要的行复制到输入框。
paste-reading = 正在读取…
paste-understood = 识别结果
paste-form = { $form ->
    [yaml] 识别为YAML。
    [table] 识别为带分隔符的表格。
    [markdown] 识别为Markdown表格。
    [spreadsheet] 识别为电子表格。
   *[list] 识别为每行一个名称的列表。
}
paste-options = { $count ->
    [0] 没有选项
   *[other] { $count }个选项
}
paste-criteria = { $count ->
    [0] 没有标准
   *[other] { $count }项标准
}
paste-no-criteria = 还没有标准。请在准备阶段添加；评分至少需要一项标准。
paste-few-options = 评分至少需要两个选项。请在准备阶段添加。
paste-question = 议题
paste-imported = 导入
paste-scores = { $count }个评分
paste-import = 把这些评分作为由“导入”完成的前一轮
paste-import-help = 评审将从第二轮开始；前一轮已结束，可供比较。权重和尺度保持这里的设定。
paste-option = 选项
paste-name = 名称
paste-written = 原文
paste-weight = 权重
paste-place = 位置
paste-equal = 无
paste-knock-out = 必备
paste-numbers = { $low }至{ $high }
paste-lower = 越低越好
paste-scale = 按1至{ $steps }级评分。
paste-mistakes = 有{ $count }处需要先修正
paste-left-out = { $count ->
    [1] 未采用
   *[other] 未采用（{ $count }）
}
paste-read-as = 请检查
paste-at-line = 第{ $line }行
paste-at-column = 第{ $line }行，第{ $column }格
paste-at-cell = 单元格{ $cell }
paste-at-field = 第{ $line }行，{ $field }

## 在准备阶段

paste-open = 粘贴列表或表格
paste-take-replace = 替换现有内容
paste-take-add = 添加到现有内容
paste-list-of = 纯列表的内容是
paste-list-options = 选项
paste-list-criteria = 标准
paste-known = 已存在，未重复添加：{ $names }。
paste-facts-kept-out = 事实和说明只有在用这段文本发起评审时才会采用。
paste-scale-kept = 本评审的尺度不变：1至{ $steps }。
paste-taken = 已填入下面的表单。请检查并保存。

## 需要修正的内容：有错误时不会采用任何内容

pasted-nothing = 其中没有选项，也没有标准。请每行写一个名称，或使用以选项为行、标准为列的表格。
pasted-file-too-large = 文件超过{ $most } KiB。请把需要的行复制到输入框，或另存为新文件。
pasted-text-too-large = 文本超过{ $most } KiB。请去掉既不是选项也不是标准的内容。
pasted-spreadsheet-too-large = 电子表格解压后超过{ $most } MiB。请把需要的行复制到不含图片的新文件。
pasted-spreadsheet-too-full = 电子表格的单元格或工作表太多。请把需要的行复制到新文件。
pasted-table-too-large = 表格超过{ $rows }行或{ $columns }列。请去掉既不是选项也不是标准的内容。
pasted-too-many-lines = 共有{ $count }行，作为列表最多可读取{ $most }行。请去掉不是选项的内容。
pasted-cell-too-long = 这段文字有{ $count }个字符；名称最多80个，说明最多{ $most }个。请缩短。
pasted-not-text = 此文件既不是文本也不是电子表格。请另存为CSV（UTF-8）、XLSX或文本。
pasted-other-spreadsheet = 这是其他格式的电子表格。请另存为XLSX或CSV（UTF-8）。
pasted-broken-spreadsheet = 此XLSX文件无法读取：已损坏或受保护。请去掉密码后重新保存，或另存为CSV（UTF-8）。
pasted-unknown-encoding = 这不是UTF-8、UTF-16或Windows-1252编码的文本。请另存为UTF-8。
pasted-mixed-encoding = 这一行不像文件其他部分那样采用UTF-8。请把文件另存为UTF-8。
pasted-replacement = 有字符丢失，显示为“�”。请直接在这里打开文件，或另存为UTF-8后重新复制。
pasted-quotes = 缺少引号，或引号出现在单元格中间。请把整个单元格放进引号，其中的引号写两遍。
pasted-row-without-name = 这一行有“{ $text }”，但第一个单元格没有名称。请在那里写上选项名称，或清空这一行。
pasted-column-without-name = “{ $text }”所在的列没有名称。请在第一行写上列名，或清空该列；如果名称中含有分隔符，请给名称加引号。
pasted-number-as-name = 第一行中应为标准名称的位置是“{ $text }”。请在上面加一行标准名称。
pasted-twice = “{ $text }”有两行。请只保留一行。
pasted-formula = 此单元格的公式没有结果。请在电子表格程序中打开并保存，或直接填入数值。
pasted-no-name = 这里缺少名称。
pasted-name-too-long = 名称“{ $start }…”有{ $count }个字符，最多{ $most }个。请缩短；其余可作为说明。
pasted-text-too-long = “{ $name }”的说明有{ $count }个字符，最多{ $most }个。请缩短。
pasted-question-too-long = 议题有{ $count }个字符，最多{ $most }个。请缩短。
pasted-same-name = { $where ->
    [cell] “{ $name }”已在单元格{ $at }中（“{ $other }”）。请使用不同的名称。
   *[line] “{ $name }”已在第{ $at }行（“{ $other }”）。请使用不同的名称。
}
pasted-alike = { $where ->
    [cell] “{ $name }”与单元格{ $at }中的“{ $other }”看起来一样。请使用能区分的名称。
   *[line] “{ $name }”与第{ $at }行的“{ $other }”看起来一样。请使用能区分的名称。
}
pasted-too-many = { $of ->
    [options] 共有{ $count }个选项，最多{ $most }个。请去掉一些。
   *[criteria] 共有{ $count }项标准，最多{ $most }项。请去掉一些。
}
pasted-too-many-cells = { $rows }个选项乘以{ $columns }项标准是{ $count }格，最多{ $most }格。请去掉一些。
pasted-weight = “{ $text }”不能作为“{ $name }”的权重。请填写0至{ $most }的数，例如3、25%、0.25或0,25。
pasted-weight-ambiguous = “{ $name }”的权重“{ $text }”可能是一，也可能是一千。请不要使用逗号。
pasted-weight-missing = “{ $name }”没有权重，而其他标准有。请给每项标准都填写，或都不填写；必备条件则写“K.O.”。
pasted-weights-mixed = “{ $percent }”是百分比，而“{ $other }”不是。请全部使用百分比，或全部不用。
pasted-weights-zero = 所有权重都是0。请至少给一项标准填写大于0的权重。
pasted-scale = “{ $text }”不能作为“{ $name }”的尺度。请填写最小和最大的数，例如1-5或0-100，或写“K.O.”。
pasted-direction = “{ $text }”没有说明“{ $name }”怎样更好。请写“higher”（越高越好）或“lower”（越低越好）。
pasted-yaml = { $detail }

## 不属于结果的内容

pasted-empty-column = “{ $name }”列为空。
pasted-column = “{ $name }”列是计数或合计，不是标准。
pasted-text-column = “{ $name }”列没有权重也没有评分，因此不是标准。
pasted-row = “{ $name }”行是合计，不是选项。
pasted-scores = { $count }个评分。用此表格发起评审时，可以作为前一轮采用。
pasted-score = “{ $text }”不是“{ $name }”的评分，其范围是{ $low }至{ $high }。
pasted-texts = { $count ->
    [1] “{ $name }”下的文字“{ $text }”，不是评分。
   *[other] “{ $name }”下的{ $count }段文字，第一段是“{ $text }”，不是评分。
}
pasted-sheets = 只读取了工作表“{ $name }”，没有读取{ $names }。
pasted-heading = 标题“{ $text }”。
pasted-line = “{ $text }”，在表格之外。
pasted-comment = 注释“{ $text }”。

## 可能另有所指的内容

pasted-windows = 文件不是UTF-8，因此按Windows-1252读取。请检查ä、é、ß之类的字母。
pasted-question = 议题是“{ $text }”。
pasted-one-line = 一行中有{ $count }个名称。
pasted-quoted = 按文字读取：“{ $text }”。
pasted-name-and-weight = “{ $text }”是带权重的标准。
pasted-steps = 尺度为1至{ $steps }级。
pasted-criteria-in-rows = 标准在行中，选项在列中。
pasted-more = 另有{ $count }处。
