### Mitgebrachte Optionen und Kriterien: ein eingefügter Text oder eine Datei, und was davon verstanden wurde.

## Das Feld und die Vorschau

paste-text = Optionen und Kriterien
paste-text-help = Eine Liste mit einem Namen je Zeile, eine aus einer Tabellenkalkulation kopierte Tabelle, CSV, eine Markdown-Tabelle oder YAML.
paste-file = Datei öffnen
paste-file-help = YAML, CSV, XLSX, Markdown oder Text.
paste-file-clear = { $name } weglassen
paste-file-open = Aus der Datei { $name }
paste-file-too-large = Diese Datei ist größer als 512 KiB. Kopieren Sie stattdessen die wichtigen Zeilen in das Feld.
paste-reading = Wird gelesen …
paste-understood = Was verstanden wurde
paste-form = { $form ->
    [yaml] Als YAML gelesen.
    [table] Als Tabelle mit getrennten Zellen gelesen.
    [markdown] Als Markdown-Tabelle gelesen.
    [spreadsheet] Als Tabellenblatt gelesen.
   *[list] Als Liste mit einem Namen je Zeile gelesen.
}
paste-options = { $count ->
    [0] Keine Optionen
    [one] { $count } Option
   *[other] { $count } Optionen
}
paste-criteria = { $count ->
    [0] Keine Kriterien
    [one] { $count } Kriterium
   *[other] { $count } Kriterien
}
paste-no-criteria = Es gibt noch keine Kriterien. Fügen Sie welche im Warteraum hinzu; zum Bewerten ist mindestens eines nötig.
paste-few-options = Zum Bewerten sind mindestens zwei Optionen nötig. Fügen Sie weitere im Warteraum hinzu.
paste-question = Frage
paste-imported = Übernommen
paste-scores = { $count ->
    [one] Eine Bewertung
   *[other] { $count } Bewertungen
}
paste-import = Die Bewertungen als frühere Runde von „Übernommen“ übernehmen
paste-import-help = Die Sitzung beginnt dann mit der zweiten Runde; die frühere ist abgeschlossen und lässt sich mit ihr vergleichen. Gewichte und Skala bleiben wie hier.
paste-option = Option
paste-name = Name
paste-written = Geschrieben
paste-weight = Gewicht
paste-place = Aus
paste-equal = keines
paste-knock-out = K. o.
paste-numbers = { $low } bis { $high }
paste-lower = niedriger ist besser
paste-scale = Bewertet in Stufen von 1 bis { $steps }.
paste-mistakes = { $count ->
    [one] Vorher ist eine Stelle zu ändern
   *[other] Vorher sind { $count } Stellen zu ändern
}
paste-left-out = { $count ->
    [one] Weggelassen
   *[other] Weggelassen ({ $count })
}
paste-read-as = Bitte prüfen
paste-at-line = Zeile { $line }
paste-at-column = Zeile { $line }, Zelle { $column }
paste-at-cell = Zelle { $cell }
paste-at-field = Zeile { $line }, { $field }

## Im Warteraum

paste-open = Liste oder Tabelle einfügen
paste-take-replace = Vorhandene ersetzen
paste-take-add = Zu den vorhandenen hinzufügen
paste-list-of = Eine einfache Liste enthält
paste-list-options = Optionen
paste-list-criteria = Kriterien
paste-known = Schon vorhanden und daher nicht noch einmal hinzugefügt: { $names }.
paste-facts-kept-out = Fakten und Notizen werden nur übernommen, wenn eine Sitzung mit diesem Text gestartet wird.
paste-scale-kept = Die Skala dieser Sitzung bleibt: 1 bis { $steps }.
paste-taken = In das Formular darunter übernommen. Prüfen und speichern Sie es.

## Was zu ändern ist: mit einem Fehler wird nichts übernommen

pasted-nothing = Darin ist weder eine Option noch ein Kriterium. Schreiben Sie einen Namen je Zeile, oder eine Tabelle mit den Optionen in Zeilen und den Kriterien in Spalten.
pasted-file-too-large = Die Datei hat mehr als { $most } KiB. Kopieren Sie die wichtigen Zeilen in das Feld oder in eine neue Datei.
pasted-text-too-large = Es sind mehr als { $most } KiB Text. Lassen Sie weg, was weder Option noch Kriterium ist.
pasted-spreadsheet-too-large = Entpackt hat die Datei mehr als { $most } MiB. Kopieren Sie die wichtigen Zeilen in eine neue Datei ohne Bilder.
pasted-spreadsheet-too-full = Die Datei hat zu viele Zellen oder Blätter. Kopieren Sie die wichtigen Zeilen in eine neue Datei.
pasted-table-too-large = Die Tabelle hat mehr als { $rows } Zeilen oder { $columns } Spalten. Lassen Sie weg, was weder Option noch Kriterium ist.
pasted-too-many-lines = Es sind { $count } Zeilen; höchstens { $most } lassen sich als Liste lesen. Lassen Sie weg, was keine Option ist.
pasted-cell-too-long = Dieser Text hat { $count } Zeichen; ein Name hat bis zu 80, eine Beschreibung bis zu { $most }. Kürzen Sie ihn.
pasted-not-text = Diese Datei ist weder Text noch Tabelle. Speichern Sie sie als CSV (UTF-8), XLSX oder Text.
pasted-other-spreadsheet = Das ist eine Tabelle in einem anderen Format. Speichern Sie sie als XLSX oder als CSV (UTF-8).
pasted-broken-spreadsheet = Diese XLSX-Datei lässt sich nicht lesen: Sie ist beschädigt oder geschützt. Speichern Sie sie erneut ohne Kennwort, oder als CSV (UTF-8).
pasted-unknown-encoding = Das ist kein Text in UTF-8, UTF-16 oder Windows-1252. Speichern Sie ihn als UTF-8.
pasted-mixed-encoding = Diese Zeile ist anders als der Rest der Datei nicht in UTF-8. Speichern Sie die Datei als UTF-8.
pasted-replacement = Hier steht „�“, wo ein Buchstabe verloren ging. Öffnen Sie hier die Datei selbst, oder speichern Sie sie als UTF-8 und kopieren Sie erneut.
pasted-quotes = Ein Anführungszeichen fehlt oder steht mitten in einer Zelle. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die darin.
pasted-row-without-name = Diese Zeile enthält „{ $text }“, aber keinen Namen in der ersten Zelle. Schreiben Sie den Namen der Option dorthin, oder leeren Sie die Zeile.
pasted-column-without-name = „{ $text }“ steht in einer Spalte ohne Namen. Benennen Sie die Spalte in der ersten Zeile, oder leeren Sie sie; enthält ein Name das Trennzeichen, setzen Sie ihn in Anführungszeichen.
pasted-number-as-name = In der ersten Zeile steht „{ $text }“, wo der Name eines Kriteriums erwartet wurde. Setzen Sie eine Zeile mit den Namen der Kriterien darüber.
pasted-twice = Es gibt eine zweite Zeile „{ $text }“. Behalten Sie eine davon.
pasted-formula = In dieser Zelle steht eine Formel ohne Ergebnis. Öffnen und speichern Sie die Datei in einer Tabellenkalkulation, oder schreiben Sie den Wert hinein.
pasted-no-name = Hier fehlt ein Name.
pasted-name-too-long = Der Name „{ $start }…“ hat { $count } Zeichen, höchstens { $most } passen. Kürzen Sie ihn; der Rest kann in die Beschreibung.
pasted-text-too-long = Die Beschreibung von „{ $name }“ hat { $count } Zeichen, höchstens { $most } passen. Kürzen Sie sie.
pasted-question-too-long = Die Frage hat { $count } Zeichen, höchstens { $most } passen. Kürzen Sie sie.
pasted-same-name = { $where ->
    [cell] „{ $name }“ gibt es schon, in Zelle { $at } („{ $other }“). Jeder Name darf nur einmal vorkommen.
   *[line] „{ $name }“ gibt es schon, in Zeile { $at } („{ $other }“). Jeder Name darf nur einmal vorkommen.
}
pasted-alike = { $where ->
    [cell] „{ $name }“ sieht aus wie „{ $other }“ in Zelle { $at }. Wählen Sie Namen, die sich unterscheiden lassen.
   *[line] „{ $name }“ sieht aus wie „{ $other }“ in Zeile { $at }. Wählen Sie Namen, die sich unterscheiden lassen.
}
pasted-too-many = { $of ->
    [options] Es sind { $count } Optionen, höchstens { $most } sind möglich. Lassen Sie einige weg.
   *[criteria] Es sind { $count } Kriterien, höchstens { $most } sind möglich. Lassen Sie einige weg.
}
pasted-too-many-cells = { $rows } Optionen mal { $columns } Kriterien sind { $count } Felder, höchstens { $most } sind möglich. Lassen Sie einige weg.
pasted-weight = „{ $text }“ ist kein Gewicht für „{ $name }“. Schreiben Sie eine Zahl von 0 bis { $most }, etwa 3, 25 %, 0,25 oder 0.25.
pasted-weight-ambiguous = Das Gewicht „{ $text }“ von „{ $name }“ kann eins oder tausend bedeuten. Schreiben Sie es ohne Komma.
pasted-weight-missing = „{ $name }“ hat kein Gewicht, andere aber schon. Geben Sie jedem Kriterium eines oder keinem; ein K.-o.-Kriterium hat stattdessen „K.o.“.
pasted-weights-mixed = „{ $percent }“ ist in Prozent, „{ $other }“ nicht. Schreiben Sie alle Gewichte in Prozent oder keines.
pasted-weights-zero = Alle Gewichte sind 0. Geben Sie mindestens einem Kriterium ein Gewicht über 0.
pasted-scale = „{ $text }“ ist keine Skala für „{ $name }“. Schreiben Sie die niedrigste und die höchste Zahl, etwa 1-5 oder 0-100, oder „K.o.“.
pasted-direction = „{ $text }“ sagt nicht, was bei „{ $name }“ besser ist. Schreiben Sie „höher“ oder „niedriger“.
pasted-yaml = { $detail }

## Was nicht übernommen wird

pasted-empty-column = Die Spalte „{ $name }“ ist leer.
pasted-column = Die Spalte „{ $name }“ zählt oder fasst zusammen; sie ist kein Kriterium.
pasted-text-column = Die Spalte „{ $name }“ hat weder Gewicht noch Bewertungen und ist daher kein Kriterium.
pasted-row = Die Zeile „{ $name }“ fasst zusammen; sie ist keine Option.
pasted-scores = { $count ->
    [one] Eine Bewertung. Sie lässt sich als frühere Runde übernehmen, wenn eine Sitzung mit dieser Tabelle beginnt.
   *[other] { $count } Bewertungen. Sie lassen sich als frühere Runde übernehmen, wenn eine Sitzung mit dieser Tabelle beginnt.
}
pasted-score = „{ $text }“ ist keine Bewertung für „{ $name }“; dort gehen Zahlen von { $low } bis { $high }.
pasted-texts = { $count ->
    [one] Der Text „{ $text }“ unter „{ $name }“; er ist keine Bewertung.
   *[other] { $count } Texte unter „{ $name }“, der erste „{ $text }“; sie sind keine Bewertungen.
}
pasted-sheets = Gelesen wurde nur das Blatt „{ $name }“, nicht { $names }.
pasted-heading = Die Überschrift „{ $text }“.
pasted-line = „{ $text }“ außerhalb der Tabelle.
pasted-comment = Der Kommentar „{ $text }“.

## Was auch anders gemeint sein könnte

pasted-windows = Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Prüfen Sie Buchstaben wie ä, é und ß.
pasted-question = Die Frage ist „{ $text }“.
pasted-one-line = Eine Zeile mit { $count } Namen.
pasted-quoted = Als Text übernommen: „{ $text }“.
pasted-name-and-weight = „{ $text }“ ist ein Kriterium mit seinem Gewicht.
pasted-steps = Die Skala hat die Stufen 1 bis { $steps }.
pasted-criteria-in-rows = Die Kriterien stehen in den Zeilen, die Optionen in den Spalten.
pasted-more = { $count ->
    [one] Und eine weitere.
   *[other] Und { $count } weitere.
}
