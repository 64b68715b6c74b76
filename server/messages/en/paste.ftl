### Options and criteria that people bring: a pasted text or a file, and the preview of what was understood.

## The field and the preview

paste-text = Options and criteria
paste-text-help = A list with one name a line, a table copied from a spreadsheet, CSV, a table in Markdown, or YAML.
paste-file = Open a file
paste-file-help = YAML, CSV, XLSX, Markdown or text.
# $name (String) - of the file
paste-file-clear = Leave out { $name }
# $name (String) - of the file
paste-file-open = From the file { $name }
paste-file-too-large = This file is larger than 512 KiB. Copy the rows that matter into the field instead.
paste-reading = Reading…
paste-understood = What was understood
# $form (yaml | table | markdown | spreadsheet | list) - what the text is
paste-form = { $form ->
    [yaml] Read as YAML.
    [table] Read as a table with separated cells.
    [markdown] Read as a Markdown table.
    [spreadsheet] Read as a spreadsheet.
   *[list] Read as a list with one name a line.
}
# $count (Number) - how many
paste-options = { $count ->
    [0] No options
    [one] { $count } option
   *[other] { $count } options
}
# $count (Number) - how many
paste-criteria = { $count ->
    [0] No criteria
    [one] { $count } criterion
   *[other] { $count } criteria
}
paste-no-criteria = There are no criteria yet. Add them in the lobby; scoring needs at least one.
paste-few-options = Scoring needs at least two options. Add more in the lobby.
paste-question = Question
# The name of whoever stands for an imported matrix, in the session.
paste-imported = Imported
# $count (Number) - how many
paste-scores = { $count ->
    [one] One score
   *[other] { $count } scores
}
paste-import = Take the scores as an earlier round by “Imported”
paste-import-help = The session then begins with the second round; that round is closed and can be compared with it. Weights and scale stay as they are here.
paste-option = Option
paste-name = Name
paste-written = Written
paste-weight = Weight
paste-place = From
paste-equal = none
paste-knock-out = knock-out
# $low (Number) - the lowest number
# $high (Number) - the highest number
paste-numbers = { $low } to { $high }
paste-lower = lower is better
# $steps (Number) - the highest step
paste-scale = Scored in steps from 1 to { $steps }.
# $count (Number) - how many
paste-mistakes = { $count ->
    [one] One thing to mend first
   *[other] { $count } things to mend first
}
# $count (Number) - how many
paste-left-out = { $count ->
    [one] Left out
   *[other] Left out ({ $count })
}
paste-read-as = Please check
# $line (Number) - of the text
paste-at-line = Line { $line }
# $line (Number) - of the text
# $column (Number) - the cell in the line
paste-at-column = Line { $line }, cell { $column }
# $cell (String) - such as B3
paste-at-cell = Cell { $cell }
# $line (Number) - of the text
# $field (String) - such as criteria[0].weight
paste-at-field = Line { $line }, { $field }

## In the lobby

paste-open = Paste a list or a table
paste-take-replace = Replace those here
paste-take-add = Add to those here
paste-list-of = A plain list has
paste-list-options = options
paste-list-criteria = criteria
# $names (List) - of options and criteria
paste-known = Here already, so not added again: { $names }.
paste-facts-kept-out = Facts and notes are taken only when a session is started with this text.
# $steps (Number) - the highest step of the session
paste-scale-kept = The scale of this session stays: 1 to { $steps }.
paste-taken = Taken into the form below. Check it and save.

## What has to be mended: nothing is taken as long as there is a mistake

pasted-nothing = There is no option and no criterion in this. Write one name a line, or a table with the options in rows and the criteria in columns.
# $most (Number) - in KiB
pasted-file-too-large = The file has more than { $most } KiB. Copy the rows that matter into the field, or save them in a new file.
# $most (Number) - in KiB
pasted-text-too-large = There is more than { $most } KiB of text. Leave out what is neither an option nor a criterion.
# $most (Number) - in MiB
pasted-spreadsheet-too-large = Unpacked, the spreadsheet has more than { $most } MiB. Copy the rows that matter into a new file without pictures.
pasted-spreadsheet-too-full = The spreadsheet has too many cells or sheets. Copy the rows that matter into a new file.
# $rows (Number) - how many there may be
# $columns (Number) - how many there may be
pasted-table-too-large = The table has more than { $rows } rows or { $columns } columns. Leave out what is neither an option nor a criterion.
# $count (Number) - how many there are
# $most (Number) - how many there may be
pasted-too-many-lines = There are { $count } lines, at most { $most } can be read as a list. Leave out what is no option.
# $count (Number) - how many characters it has
# $most (Number) - how many it may have
pasted-cell-too-long = This text has { $count } characters; a name has up to 80, and a description up to { $most }. Shorten it.
pasted-not-text = This file is no text and no spreadsheet. Save it as CSV (UTF-8), XLSX or text.
pasted-other-spreadsheet = This is a spreadsheet in another format. Save it as XLSX or as CSV (UTF-8).
pasted-broken-spreadsheet = This XLSX file cannot be read: it is damaged or protected. Save it again without a password, or as CSV (UTF-8).
pasted-unknown-encoding = This is no text in UTF-8, UTF-16 or Windows-1252. Save it as UTF-8.
pasted-mixed-encoding = This line is not in UTF-8 like the rest of the file. Save the file as UTF-8.
pasted-replacement = There is a “�” where a letter was lost. Open the file itself here, or save it as UTF-8 and copy again.
pasted-quotes = A quotation mark is missing, or stands in the middle of a cell. Put the whole cell in quotes, and double the quotation marks within it.
# $text (String) - what is in the cell
pasted-row-without-name = This row has “{ $text }”, but no name in its first cell. Write the option’s name there, or empty the row.
# $text (String) - what is in the cell
pasted-column-without-name = “{ $text }” is in a column without a name. Name the column in the first row, or empty it; if a name contains the separator, put the name in quotes.
# $text (String) - the number
pasted-number-as-name = The first row has “{ $text }” where the name of a criterion was expected. Add a row with the criteria’s names above.
# $text (String) - what the row is called
pasted-twice = There is a second row “{ $text }”. Keep one of them.
pasted-formula = This cell has a formula without a result. Open the file in a spreadsheet program and save it, or write the value in.
pasted-no-name = A name is missing here.
# $count (Number) - how many characters it has
# $most (Number) - how many it may have
# $start (String) - its first characters
pasted-name-too-long = The name “{ $start }…” has { $count } characters, at most { $most } fit. Shorten it; the rest can be the description.
# $count (Number) - how many characters it has
# $most (Number) - how many it may have
# $name (String) - of the option or criterion
pasted-text-too-long = The description of “{ $name }” has { $count } characters, at most { $most } fit. Shorten it.
# $count (Number) - how many characters it has
# $most (Number) - how many it may have
pasted-question-too-long = The question has { $count } characters, at most { $most } fit. Shorten it.
# $name (String) - of the option or criterion
# $other (String) - the name that was there first
# $where (line | cell) - what is counted
# $at (String) - the line or the cell of the other
pasted-same-name = { $where ->
    [cell] “{ $name }” is there already, in cell { $at } (“{ $other }”). Give each its own name.
   *[line] “{ $name }” is there already, on line { $at } (“{ $other }”). Give each its own name.
}
# $name (String) - of the option or criterion
# $other (String) - the name that was there first
# $where (line | cell) - what is counted
# $at (String) - the line or the cell of the other
pasted-alike = { $where ->
    [cell] “{ $name }” looks the same as “{ $other }” in cell { $at }. Give them names that people can tell apart.
   *[line] “{ $name }” looks the same as “{ $other }” on line { $at }. Give them names that people can tell apart.
}
# $of (options | criteria) - what there is too much of
# $count (Number) - how many there are
# $most (Number) - how many there may be
pasted-too-many = { $of ->
    [options] There are { $count } options, at most { $most } are possible. Leave some out.
   *[criteria] There are { $count } criteria, at most { $most } are possible. Leave some out.
}
# $rows (Number) - options
# $columns (Number) - criteria
# $count (Number) - their product
# $most (Number) - how many there may be
pasted-too-many-cells = { $rows } options times { $columns } criteria is { $count } cells, at most { $most } are possible. Leave some out.
# $text (String) - what was written
# $name (String) - of the criterion
# $most (Number) - the largest weight
pasted-weight = “{ $text }” is no weight for “{ $name }”. Write a number from 0 to { $most } such as 3, 25 %, 0.25 or 0,25.
# $text (String) - what was written
# $name (String) - of the criterion
pasted-weight-ambiguous = The weight “{ $text }” of “{ $name }” can mean one or a thousand. Write it without the comma.
# $name (String) - of the criterion
pasted-weight-missing = “{ $name }” has no weight, but others have. Give one to every criterion or to none; a knock-out criterion has “K.O.” instead.
# $percent (String) - a weight in per cent
# $other (String) - one that is not
pasted-weights-mixed = “{ $percent }” is in per cent and “{ $other }” is not. Write all weights in per cent, or none.
pasted-weights-zero = All weights are 0. Give at least one criterion a weight above 0.
# $text (String) - what was written
# $name (String) - of the criterion
pasted-scale = “{ $text }” is no scale for “{ $name }”. Write its lowest and highest number, such as 1-5 or 0-100, or “K.O.”.
# $text (String) - what was written
# $name (String) - of the criterion
pasted-direction = “{ $text }” does not say what is better for “{ $name }”. Write “higher” or “lower”.
# $detail (String) - what was expected and how to mend it, in English
pasted-yaml = { $detail }

## What is no part of the result

# $name (String) - of the column
pasted-empty-column = The column “{ $name }” is empty.
# $name (String) - of the column
pasted-column = The column “{ $name }” counts or sums up; it is no criterion.
# $name (String) - of the column
pasted-text-column = The column “{ $name }” has no weight and no scores, so it is no criterion.
# $name (String) - of the row
pasted-row = The row “{ $name }” sums up; it is no option.
# $count (Number) - how many scores
pasted-scores = { $count ->
    [one] One score. It can be taken as an earlier round when a session is started with this table.
   *[other] { $count } scores. They can be taken as an earlier round when a session is started with this table.
}
# $text (String) - what is in the cell
# $name (String) - of the criterion
# $low (Number) - the lowest score
# $high (Number) - the highest score
pasted-score = “{ $text }” is no score for “{ $name }”, which has numbers from { $low } to { $high }.
# $name (String) - of the column
# $count (Number) - how many texts
# $text (String) - the first of them
pasted-texts = { $count ->
    [one] The text “{ $text }” under “{ $name }”, which is no score.
   *[other] { $count } texts under “{ $name }”, the first “{ $text }”, which are no scores.
}
# $names (List) - of the other sheets
# $name (String) - of the sheet that was read
pasted-sheets = Only the sheet “{ $name }” was read, not { $names }.
# $text (String) - the heading
pasted-heading = The heading “{ $text }”.
# $text (String) - the line
pasted-line = “{ $text }”, which is outside the table.
# $text (String) - the comment
pasted-comment = The comment “{ $text }”.

## What could have been meant otherwise

pasted-windows = The file is not in UTF-8, so it was read as Windows-1252. Check letters such as ä, é and ß.
# $text (String) - the question
pasted-question = The question is “{ $text }”.
# $count (Number) - how many names
pasted-one-line = One line with { $count } names.
# $text (String) - the text
pasted-quoted = Taken as a text: “{ $text }”.
# $text (String) - name and weight
pasted-name-and-weight = “{ $text }” is a criterion with its weight.
# $steps (Number) - the highest step
pasted-steps = The scale has the steps 1 to { $steps }.
pasted-criteria-in-rows = The criteria are in the rows, and the options in the columns.
# $count (Number) - how many
pasted-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
