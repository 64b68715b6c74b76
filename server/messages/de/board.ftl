### Rangfolge und Matrix, wie eine Sitzung ausging, und was sich mitnehmen lässt.

## Wo die Sitzung steht

outcome-decided = Entschieden
outcome-closed = Abgeschlossen
outcome-none = Keine Entscheidung
outcome-aside = { COUNT($first_options) ->
    [one] In der Rangfolge ist { $first_options } auf Platz 1.
   *[other] In der Rangfolge sind { $first_options } auf Platz 1.
}
outcome-look-again = Wieder zu prüfen am { DAY($at) }.
outcome-reminder = In den Kalender
links-previous = Nimmt die Entscheidung der Sitzung <code>{ $code }</code> wieder auf.
links-superseded = Wieder aufgenommen in Sitzung <code>{ $code }</code>.

## Wer da ist

join-qr = QR-Code mit der Adresse zum Beitreten

## Dateien zum Mitnehmen

download-pack = Entscheidungspaket
download-pack-help = Alles in einer Zip-Datei: Bericht, Tabellen, Protokoll
download-pack-draft = Ein Entwurf, bis die Sitzung abgeschlossen ist
download-pack-making = Das Paket wird erstellt …
download-pack-files = { $done } von { $all } Dateien
download-broken = Der Download ist abgebrochen, und nichts wurde gespeichert. Bitte noch einmal versuchen.
download-files = Alle Dateien einzeln
download-verify = Ein Paket oder Protokoll prüfen
download-criteria = Kriterien (CSV)
download-criteria-help = Gewichte, Richtungen und Skalen
download-totals = Gesamtwerte (CSV)
download-totals-help = Gesamtwerte und Ränge jeder Runde
download-adr = Entscheidungsbericht
download-adr-help = ADR in der Form von MADR 4, für ein Repository
download-pdf = PDF
download-pdf-help = Der Bericht, zum Drucken und Ablegen
download-html = HTML
download-html-help = Der Bericht mit Diagrammen, zum Lesen, Drucken und Verschicken; braucht kein Netz
download-png = PNG
download-png-help = Das Diagramm als Bild
download-xlsx = Excel
download-xlsx-help = Eine Arbeitsmappe, deren Gesamtwerte sich mit Bewertungen und Gewichten neu berechnen
download-pptx = PowerPoint
download-pptx-help = Sechs Folien für die eigene Präsentation
download-svg = SVG
download-svg-help = Das Diagramm als Vektorgrafik
download-csv = CSV
download-csv-help = Eine Zeile je Bewertung, für die Tabellenkalkulation
download-csv-eu = CSV (;)
download-csv-eu-help = Dasselbe mit Semikolon und Dezimalkomma, für Excel mit deutschen Einstellungen
download-json = JSON
download-json-help = Das vollständige Protokoll, für Programme
download-md = Markdown
download-md-help = Frage, Ergebnis, Rangfolge und Begründungen, für ein Wiki

## Rangfolge und Matrix

hidden-totals = Die Ergebnisse bleiben bis zum Aufdecken verborgen
hidden-wait = Live-Ergebnisse warten, weil die Namen verborgen sind: Wer mehrere Fenster öffnet, könnte aus den Änderungen berechnen, wie andere bewerten.
hidden-weights = Niemand sieht die Gewichte, bevor sie gezeigt werden
hidden-done = <big>{ $done }</big> von { $members } fertig
hidden-weighted = { $done ->
    [one] <big>{ $done }</big> von { $members } hat gewichtet
   *[other] <big>{ $done }</big> von { $members } haben gewichtet
}
hidden-rest = { $begun ->
    [one] { $begun } bewertet noch
   *[other] { $begun } bewerten noch
} · { $waiting } noch nicht begonnen
hidden-bar = Wie viele fertig sind
board-out = K.{ "\u00A0" }o.
board-knocked-out = Ausgeschieden: erfüllt { $criteria } nicht
matrix-label = Bewertungsmatrix
matrix-caption = Rang und gewichtetes Ergebnis jeder Option sowie der Mittelwert zu jedem Kriterium
matrix-rank = Rang
matrix-option = Option
matrix-total = Gesamt
matrix-lower = niedriger ist besser
matrix-knocked-out = (ausgeschieden: erfüllt { $criteria } nicht)
matrix-incomplete = unvollständig
matrix-incomplete-help = Zu einigen Kriterien gibt es noch keine Bewertung
matrix-thin = wenige Bewertungen
matrix-thin-help = Einen Teil davon haben weniger als drei Personen oder weniger als die Hälfte bewertet
matrix-scores = { $count ->
    [one] { $count } Bewertung
   *[other] { $count } Bewertungen
}
matrix-scores-spread = { $count ->
    [one] { $count } Bewertung, Streuung { SCORE($spread) }
   *[other] { $count } Bewertungen, Streuung { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [one] { $count } Zahl, Wert { SCORE($mean) } Stufen
   *[other] { $count } Zahlen, Wert im Mittel { SCORE($mean) } Stufen, Streuung { SCORE($spread) }
}
matrix-from = { $count ->
    [one] von { $count } Person
   *[other] von { $count } Personen
}
matrix-note = { $people ->
    [one] Jede Zahl ist die Bewertung einer Person.
   *[other] Jede Zahl ist der Mittelwert der Bewertungen von { $people } Personen.
}
matrix-note-range = Jede Zahl ist der Mittelwert der Bewertungen von { $low } bis { $high } Personen.
matrix-note-none = Es ist nichts bewertet.
matrix-note-small = Groß steht der Mittelwert der Bewertungen, klein die Zahl der Personen.
matrix-last = Letztes Mal { $mean }.
matrix-last-place = Letztes Mal Rang { $rank }, Gesamtwert { SCORE($total) }.
ranking-label = Rangfolge nach gewichtetem Ergebnis: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Rangfolge nach gewichtetem Ergebnis: noch keine Bewertungen.
ranking-first = Die ersten { $count } von { $all } Optionen; in der Tabelle stehen alle.
ranking-more = { $count ->
    [one] und { $count } weitere Option
   *[other] und { $count } weitere Optionen
}
ranking-failed = Das Diagramm konnte nicht geladen werden; alle Zahlen stehen in der Tabelle.
legend-meaning = Gewichtetes Ergebnis über alle Kriterien, von 1 (am schlechtesten) bis { $steps } (am besten). Der Strich am Balken zeigt, wie weit die Bewertungen auseinanderliegen.
legend-knocked-out = Durchgestrichen: Ein K.-o.-Kriterium ist nicht erfüllt, daher ohne Rang.
legend-late = Die Namen sind verborgen; eine Zahl ändert sich deshalb erst, wenn drei Personen sie geändert haben.
legend-last = Die gestrichelte Linie und die kleinen kursiven Zahlen sind vom letzten Mal.
chart-no-scores = nicht bewertet
chart-incomplete = unvollständig
chart-thin = wenige Bewertungen
chart-n = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
chart-fails = erfüllt { $criteria } nicht

## Wie einig man sich bei einer Zelle ist

agreement-agreed = einig
agreement-spread = gestreut
agreement-two-camps = zwei Lager
agreement-too-few = zu wenige
agreement-few-scores = zu wenige Bewertungen

## Was ein Screenreader beim Aufdecken und danach vorliest

announce-cell = Zur Diskussion: { $option }, { $criterion }.
announce-decided = Entschieden: { $option }.
announce-closed = Die Sitzung ist beendet, ohne Entscheidung.
