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
phase-closed = Abgeschlossen
phase-round = Runde { $round }
timer-over = Die Zeit ist um
options-added = Neu ab Runde { $round }: { $options }.
options-dropped = Entfallen ab Runde { $round }: { $options }.

## Wer da ist

roster-label = Wer da ist
roster-done = fertig:
roster-facilitator = Moderation
roster-observer = schaut zu
roster-away = (nicht verbunden)
roster-entered = Bewertungen von der Moderation eingetragen
roster-more = und { $count } weitere

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
