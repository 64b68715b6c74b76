### Was die Seiten einer Sitzung gemeinsam haben: Stimmzettel, Projektor, Moderation und Auswertung.

## Die Verbindung

connection-connecting = Verbindung wird aufgebaut …
connection-lost = Keine Verbindung; neuer Versuch läuft.
connection-lost-kept = Keine Verbindung; neuer Versuch läuft. Was Sie eingeben, bleibt hier gespeichert und wird gesendet, sobald sie wieder steht.

## Wo die Sitzung steht

phase-lobby = Noch nicht eröffnet
phase-weighting = Gewichtung
phase-scoring = Bewertung
phase-revealed = Aufgedeckt
phase-closed = Geschlossen
phase-round = Runde { $round }
timer-over = Die Zeit ist um
outcome-decided = Entschieden
outcome-closed = Geschlossen
outcome-none = Keine Entscheidung

## Wer da ist

roster-label = Wer da ist
roster-done = fertig:
roster-facilitator = Moderation
roster-observer = schaut zu
roster-away = (nicht verbunden)
roster-more = und { $count } weitere
join-qr = QR-Code mit der Adresse zum Beitreten

## Dateien zum Mitnehmen

download-csv = CSV
download-csv-help = Eine Zeile je Bewertung, für die Tabellenkalkulation
download-json = JSON
download-json-help = Das vollständige Protokoll, für Programme
download-md = Markdown
download-md-help = Frage, Ergebnis, Rangfolge und Begründungen, für ein Wiki

## Antworten und die Wörter der Skala

answer-label-met = Erfüllt
answer-label-not-met = Nicht erfüllt
answer-counts = { $met ->
    [0] { $not_met ->
        [0] keine Antworten
       *[other] { $not_met } × nicht erfüllt
    }
   *[other] { $not_met ->
        [0] { $met } × erfüllt
       *[other] { $met } × erfüllt, { $not_met } × nicht erfüllt
    }
}
anchor-very-poor = Sehr schlecht
anchor-poor = Schlecht
anchor-fair = Mittelmäßig
anchor-good = Gut
anchor-excellent = Hervorragend
anchor-very-low = Sehr niedrig
anchor-low = Niedrig
anchor-medium = Mittel
anchor-high = Hoch
anchor-very-high = Sehr hoch
criterion-knock-out = K.-o.
criterion-range = <b>von</b> { $worst } <b>bis</b> { $best }

## Rangfolge und Matrix

hidden-totals = Die Ergebnisse bleiben bis zum Aufdecken verborgen
hidden-weights = Niemand sieht die Gewichte, bevor sie gezeigt werden
hidden-done = <big>{ $done }</big> von { $members } fertig
hidden-weighted = <big>{ $done }</big> von { $members } haben gewichtet
hidden-rest = { $begun } bewerten noch · { $waiting } noch nicht begonnen
hidden-bar = Wie viele fertig sind

board-out = raus
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
matrix-scores = { $count ->
    [one] { $count } Bewertung
   *[other] { $count } Bewertungen
}
matrix-scores-spread = { $count ->
    [one] { $count } Bewertung, Streuung { SCORE($spread) }
   *[other] { $count } Bewertungen, Streuung { SCORE($spread) }
}
matrix-from = { $count ->
    [one] von { $count } Person
   *[other] von { $count } Personen
}
ranking-label = Rangfolge nach gewichtetem Ergebnis: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Rangfolge nach gewichtetem Ergebnis: noch keine Bewertungen.
ranking-failed = Das Diagramm konnte nicht geladen werden; alle Zahlen stehen in der Tabelle.
legend-meaning = Gewichtetes Ergebnis über alle Kriterien, von 1 (am schlechtesten) bis { $steps } (am besten). Der Strich am Balken zeigt, wie weit die Bewertungen auseinanderliegen.
legend-knocked-out = Durchgestrichen: Ein K.-o.-Kriterium ist nicht erfüllt, daher ohne Rang.
legend-late = Die Namen sind verborgen; eine Zahl ändert sich deshalb erst, wenn drei Personen sie geändert haben.
chart-no-scores = nicht bewertet
chart-incomplete = unvollständig
chart-n = n { $count }
chart-fails = erfüllt { $criteria } nicht
chart-meaning = Gewichtetes Ergebnis, 1 (am schlechtesten) bis { $steps } (am besten); der Strich am Balken zeigt die Streuung

## Wie einig man sich bei einer Zelle ist

agreement-agreed = einig
agreement-spread = gestreut
agreement-two-camps = zwei Lager
agreement-too-few = zu wenige

## Gewichte

weights-team = { $people ->
    [one] Das Mittel des Teams <quiet>aus { $people } Person</quiet>
   *[other] Das Mittel des Teams <quiet>aus { $people } Personen</quiet>
}
weights-own = Von der Moderation festgelegt
weights-description = Wie im Warteraum eingestellt
weights-fingerprint = Prüfsumme <digest>{ $digest }</digest>
weights-you = Sie { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } Punkt
       *[other] +{ $points } Punkte
    }
   *[less] { $points ->
        [one] −{ $points } Punkt
       *[other] −{ $points } Punkte
    }
}
weights-no-difference = wie im Mittel des Teams
weights-difference-help = Rechts: der Abstand zum Mittel des Teams.

weights-range = { PERCENT($low, 0) } bis { PERCENT($high, 0) }
weights-nobody = Noch hat niemand gewichtet.
weights-few = { $people ->
    [one] Erst { $people } Person hat gewichtet.
   *[other] Erst { $people } Personen haben gewichtet.
}
weights-few-hidden = { weights-few } Bei verborgenen Namen werden Gewichte erst gezeigt, wenn drei Personen gewichtet haben.
weights-one = Eine Person hat gewichtet.
weights-alike = Alle { $people } gewichten gleich.
weights-furthest = Am weitesten liegen die { $people } Personen bei { $criteria } auseinander.
weights-furthest-range = Am weitesten liegen die { $people } Personen bei { $criterion } auseinander: von { PERCENT($low, 0) } bis { PERCENT($high, 0) }.

spread-mean = Mittel
spread-range = Spanne
spread-half = Mittlere Hälfte
spread-you = Sie
spread-set-up = Vorgabe
spread-locked = festgelegt
spread-mean-here = <called>Mittel</called> { PERCENT($share) }
spread-range-here = <called>Spanne</called> { $range }
spread-half-here = <called>mittlere Hälfte</called> { $range }
spread-you-here = <called>Sie</called> { PERCENT($share) }
spread-set-up-here = <called>Vorgabe</called> { PERCENT($share) }
spread-locked-here = <called>festgelegt</called> { PERCENT($share) }
spread-key-mean = Mittel
spread-key-half = mittlere Hälfte
spread-key-range = niedrigstes bis höchstes
spread-numbers = In Zahlen
spread-numbers-label = Die abgegebenen Gewichte in Zahlen
spread-criterion = Kriterium
spread-low = Niedrigstes
spread-lower-quartile = Unteres Quartil
spread-median = Median
spread-upper-quartile = Oberes Quartil
spread-high = Höchstes
spread-as-set-up = Vorgabe
spread-as-locked = Festgelegt
spread-own = Sie

points-all = 100 Punkte zu vergeben
points-left = { $points ->
    [one] Noch { $points } Punkt
   *[other] Noch { $points } Punkte
}
points-over = { $points ->
    [one] { $points } Punkt zu viel
   *[other] { $points } Punkte zu viel
}
swing-first = Geben Sie dem wichtigsten 100
swing-top = Das wichtigste braucht 100
