### 持ち込まれる選択肢と基準：貼り付けたテキストやファイルと、読み取り結果のプレビュー。

## 入力欄とプレビュー

paste-text = 選択肢と基準
paste-text-help = 1行に1つずつ名前を書いた一覧、表計算からコピーした表、CSV、Markdownの表、YAMLに対応しています。
paste-file = ファイルを開く
paste-file-help = YAML、CSV、XLSX、Markdown、テキスト。
paste-file-clear = { $name } を外す
paste-file-open = ファイル { $name } から
paste-file-too-large = ファイルが512 KiBを超えています。必要な行を入力欄にコピーしてください。
paste-reading = 読み込んでいます…
paste-understood = 読み取り結果
paste-form = { $form ->
    [yaml] YAMLとして読み取りました。
    [table] 区切り文字のある表として読み取りました。
    [markdown] Markdownの表として読み取りました。
    [spreadsheet] 表計算のシートとして読み取りました。
   *[list] 1行に1つの名前がある一覧として読み取りました。
}
paste-options = { $count ->
    [0] 選択肢なし
   *[other] 選択肢{ $count }件
}
paste-criteria = { $count ->
    [0] 基準なし
   *[other] 基準{ $count }件
}
paste-no-criteria = 評価基準がまだありません。ロビーで追加してください。採点には1つ以上必要です。
paste-few-options = 採点には選択肢が2つ以上必要です。ロビーで追加してください。
paste-question = 議題
paste-imported = 取り込み
paste-scores = 採点{ $count }件
paste-import = 採点を「取り込み」による前のラウンドとして使う
paste-import-help = セッションは第2ラウンドから始まります。前のラウンドは終了済みで、比較に使えます。重みと尺度はここに表示されたとおりです。
paste-option = 選択肢
paste-name = 名前
paste-written = 元の記述
paste-weight = 重み
paste-place = 位置
paste-equal = なし
paste-knock-out = 必須
paste-numbers = { $low }〜{ $high }
paste-lower = 低いほど良い
paste-scale = 1〜{ $steps }の段階で採点します。
paste-mistakes = 先に直すところ：{ $count }件
paste-left-out = { $count ->
    [1] 除いたもの
   *[other] 除いたもの（{ $count }件）
}
paste-read-as = 確認してください
paste-at-line = { $line }行目
paste-at-column = { $line }行目、{ $column }番目のセル
paste-at-cell = セル{ $cell }
paste-at-field = { $line }行目、{ $field }

## ロビーで

paste-open = 一覧や表を貼り付ける
paste-take-replace = ここにあるものと置き換える
paste-take-add = ここにあるものに加える
paste-list-of = 一覧の内容
paste-list-options = 選択肢
paste-list-criteria = 基準
paste-known = すでにあるため追加しないもの：{ $names }。
paste-facts-kept-out = 事実情報と注記は、このテキストからセッションを始めるときにだけ取り込まれます。
paste-scale-kept = このセッションの尺度はそのままです：1〜{ $steps }。
paste-taken = 下のフォームに取り込みました。確認して保存してください。

## 直すところ：誤りがある間は何も取り込まない

pasted-nothing = 選択肢も基準もありません。1行に1つずつ名前を書くか、行に選択肢、列に基準を並べた表にしてください。
pasted-file-too-large = ファイルが{ $most } KiBを超えています。必要な行を入力欄にコピーするか、新しいファイルに保存してください。
pasted-text-too-large = テキストが{ $most } KiBを超えています。選択肢でも基準でもないものを省いてください。
pasted-spreadsheet-too-large = 展開すると、表計算ファイルが{ $most } MiBを超えます。必要な行を、画像のない新しいファイルにコピーしてください。
pasted-spreadsheet-too-full = 表計算ファイルのセルかシートが多すぎます。必要な行を新しいファイルにコピーしてください。
pasted-table-too-large = 表が{ $rows }行または{ $columns }列を超えています。選択肢でも基準でもないものを省いてください。
pasted-too-many-lines = { $count }行ありますが、一覧として読み取れるのは{ $most }行までです。選択肢でないものを省いてください。
pasted-cell-too-long = このテキストは{ $count }文字あります。名前は80文字、説明は{ $most }文字までです。短くしてください。
pasted-not-text = テキストでも表計算でもないファイルです。CSV（UTF-8）、XLSX、テキストのいずれかで保存してください。
pasted-other-spreadsheet = 別の形式の表計算ファイルです。XLSXかCSV（UTF-8）で保存してください。
pasted-broken-spreadsheet = このXLSXファイルは、壊れているか保護されているため読み取れません。パスワードなしで保存し直すか、CSV（UTF-8）で保存してください。
pasted-unknown-encoding = UTF-8、UTF-16、Windows-1252のどのテキストでもありません。UTF-8で保存してください。
pasted-mixed-encoding = この行は、ファイルのほかの部分と違ってUTF-8ではありません。ファイルをUTF-8で保存してください。
pasted-replacement = 文字が失われた箇所に「�」があります。ファイル自体をここで開くか、UTF-8で保存してからコピーし直してください。
pasted-quotes = 引用符が足りないか、セルの途中にあります。セル全体を引用符で囲み、中の引用符は2つ重ねてください。
pasted-row-without-name = この行には「{ $text }」がありますが、最初のセルに名前がありません。選択肢の名前を書くか、行を空にしてください。
pasted-column-without-name = 「{ $text }」の列に名前がありません。最初の行に列の名前を書くか、列を空にしてください。名前に区切り文字が含まれる場合は、引用符で囲んでください。
pasted-number-as-name = 最初の行では基準の名前があるはずの場所に「{ $text }」があります。その上に、基準の名前の行を追加してください。
pasted-twice = 「{ $text }」の行が2つあります。1つだけにしてください。
pasted-formula = このセルには、結果のない数式があります。表計算ソフトで開いて保存するか、値を入力してください。
pasted-no-name = ここに名前がありません。
pasted-name-too-long = 名前「{ $start }…」は{ $count }文字ありますが、{ $most }文字までです。短くして、残りは説明に入れてください。
pasted-text-too-long = 「{ $name }」の説明は{ $count }文字ありますが、{ $most }文字までです。短くしてください。
pasted-question-too-long = 議題は{ $count }文字ありますが、{ $most }文字までです。短くしてください。
pasted-same-name = { $where ->
    [cell] 「{ $name }」はすでにセル{ $at }にあります（「{ $other }」）。別々の名前を付けてください。
   *[line] 「{ $name }」はすでに{ $at }行目にあります（「{ $other }」）。別々の名前を付けてください。
}
pasted-alike = { $where ->
    [cell] 「{ $name }」は、セル{ $at }の「{ $other }」と見分けが付きません。区別できる名前を付けてください。
   *[line] 「{ $name }」は、{ $at }行目の「{ $other }」と見分けが付きません。区別できる名前を付けてください。
}
pasted-too-many = { $of ->
    [options] 選択肢が{ $count }件ありますが、{ $most }件までです。いくつか省いてください。
   *[criteria] 基準が{ $count }件ありますが、{ $most }件までです。いくつか省いてください。
}
pasted-too-many-cells = 選択肢{ $rows }件×基準{ $columns }件で{ $count }セルになりますが、{ $most }セルまでです。いくつか省いてください。
pasted-weight = 「{ $text }」は「{ $name }」の重みとして読み取れません。3、25%、0.25、0,25のように、0〜{ $most }の数値を書いてください。
pasted-weight-ambiguous = 「{ $name }」の重み「{ $text }」は、1とも1000とも読めます。カンマを使わずに書いてください。
pasted-weight-missing = 「{ $name }」だけ重みがありません。すべての基準に重みを付けるか、どれにも付けないでください。必須条件には、重みの代わりに「K.O.」と書きます。
pasted-weights-mixed = 「{ $percent }」はパーセントですが、「{ $other }」は違います。すべてパーセントにするか、どれもパーセントにしないでください。
pasted-weights-zero = すべての重みが0です。1件以上の基準に、0より大きい重みを付けてください。
pasted-scale = 「{ $text }」は「{ $name }」の尺度として読み取れません。1-5や0-100のように最小と最大の数値を書くか、「K.O.」と書いてください。
pasted-direction = 「{ $text }」では、「{ $name }」で何が良いのかわかりません。“higher”（高いほど良い）か“lower”（低いほど良い）と書いてください。
pasted-yaml = { $detail }

## 結果に含まれないもの

pasted-empty-column = 列「{ $name }」は空です。
pasted-column = 列「{ $name }」は件数か合計で、基準ではありません。
pasted-text-column = 列「{ $name }」には重みも点数もないため、基準ではありません。
pasted-row = 行「{ $name }」は合計で、選択肢ではありません。
pasted-scores = 採点{ $count }件。この表でセッションを始めるときに、前のラウンドとして使えます。
pasted-score = 「{ $text }」は「{ $name }」の点数ではありません。範囲は{ $low }〜{ $high }です。
pasted-texts = { $count ->
    [1] 「{ $name }」のテキスト「{ $text }」。点数ではありません。
   *[other] 「{ $name }」のテキスト{ $count }件（最初は「{ $text }」）。点数ではありません。
}
pasted-sheets = 読み取ったのはシート「{ $name }」だけで、{ $names }は含みません。
pasted-heading = 見出し「{ $text }」。
pasted-line = 表の外にある「{ $text }」。
pasted-comment = コメント「{ $text }」。

## 別の意味かもしれないもの

pasted-windows = UTF-8ではないため、Windows-1252として読み取りました。ä、é、ßなどの文字を確認してください。
pasted-question = 議題は「{ $text }」です。
pasted-one-line = 1行に{ $count }件の名前があります。
pasted-quoted = テキストとして読み取りました：「{ $text }」。
pasted-name-and-weight = 「{ $text }」は、重みの付いた基準です。
pasted-steps = 尺度は1〜{ $steps }の段階です。
pasted-criteria-in-rows = 行が基準、列が選択肢です。
pasted-more = ほか{ $count }件。
