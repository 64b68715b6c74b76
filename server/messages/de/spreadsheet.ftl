### Die Arbeitsmappe einer Sitzung (XLSX), in der Sprache der Sitzung.

## Die Namen der Blätter, höchstens 31 Zeichen

spreadsheet-sheet-summary = Überblick
spreadsheet-sheet-matrix = Matrix
spreadsheet-sheet-scores = Bewertungen
spreadsheet-sheet-rounds = Runden
spreadsheet-sheet-weights = Gewichte
spreadsheet-sheet-method = Verfahren

## Die Köpfe von Spalten und Zeilen

spreadsheet-round = Runde
spreadsheet-person = Person
spreadsheet-option = Option
spreadsheet-criterion = Kriterium
spreadsheet-score = Bewertung
spreadsheet-worth = Wert
spreadsheet-reason = Begründung
spreadsheet-confidence = Sicherheit (1–3)
spreadsheet-time = Zeit (UTC)
spreadsheet-option-number = Option Nr.
spreadsheet-criterion-number = Kriterium Nr.
spreadsheet-group = Gruppe
spreadsheet-weight = Gewicht
spreadsheet-counts = Wie Bewertungen zählen
spreadsheet-opened = Eröffnet (UTC)
spreadsheet-revealed = Aufgedeckt (UTC)
spreadsheet-rank = Rang
spreadsheet-total = Gesamt
spreadsheet-spread = Streuung
spreadsheet-people = Personen
spreadsheet-note = Hinweis
spreadsheet-number = Zahl
spreadsheet-value = Güte
spreadsheet-weight-mean = Mittel der Angaben
spreadsheet-weight-low = Niedrigstes
spreadsheet-weight-lower = Unteres Quartil
spreadsheet-weight-median = Median
spreadsheet-weight-upper = Oberes Quartil
spreadsheet-weight-high = Höchstes

## Überblick und Matrix

spreadsheet-knocked-out = ausgeschieden
spreadsheet-incomplete = unvollständig
spreadsheet-few-scores = wenige Bewertungen
spreadsheet-passes = besteht
spreadsheet-fails = scheidet aus
spreadsheet-choose-round = Tragen Sie die Nummer einer anderen Runde ein, um deren Matrix, Gesamtwerte und Rangliste zu sehen.
spreadsheet-not-live = Die einzelnen Bewertungen stehen nicht in dieser Datei; die Mittelwerte sind daher feste Zahlen. Die Gesamtwerte folgen weiterhin den Gewichten.
spreadsheet-block-people = Wie viele Personen jedes Feld bewertet haben
spreadsheet-block-worths = Was jeder Mittelwert zählt, in Stufen: „niedriger ist besser“ umgekehrt, Zahlen nach ihrer Güte
spreadsheet-block-numbers = Mittelwerte der genannten Zahlen
spreadsheet-block-answers = Antworten zu K.-o.-Kriterien
spreadsheet-block-reckoning = Wie Gesamtwerte, Ränge und Hinweise entstehen
spreadsheet-step-exact = Gesamtwert, ungerundet
spreadsheet-step-knocked-out = Ausgeschieden (1 = ja)
spreadsheet-step-sorted-by = Geordnet nach (0 = ohne Rang)
spreadsheet-step-place = Platz in der Rangliste
spreadsheet-step-missing = Kriterien ohne Bewertung
spreadsheet-step-people = Personen
spreadsheet-step-few = Wenige Bewertungen beim Export (1 = ja)

## Die anderen Blätter

spreadsheet-no-scores = Es sind keine Bewertungen sichtbar.
spreadsheet-rounds-hint = Was die Tafel in jeder Runde gezeigt hat. Diese Zahlen folgen Änderungen auf anderen Blättern nicht.
spreadsheet-weights-hint = Ändern Sie hier ein Gewicht, und die Gesamtwerte folgen. Gewichte zählen im Verhältnis zu ihrer Summe.
spreadsheet-weights-chart = Gewichte
spreadsheet-points = Wie gut Zahlen sind: gerade Linien zwischen diesen Punkten
spreadsheet-members-weights = Die Gewichte, die Personen angegeben haben
spreadsheet-editing = Ausprobieren
spreadsheet-editing-score = Ändern Sie eine Bewertung auf dem Blatt „Bewertungen“: Mittelwerte, Gesamtwerte, Ränge und das Diagramm folgen. Schreiben Sie „erfüllt“ oder „nicht erfüllt“ zu einem K.-o.-Kriterium, und irgendetwas außer einer Zahl für „keine Meinung“.
spreadsheet-editing-weight = Ändern Sie auf dem Blatt „Gewichte“ ein Gewicht oder wie gut eine Zahl ist: Gesamtwerte, Ränge und das Diagramm folgen.
spreadsheet-editing-not-edited = Das Blatt „Runden“ und die Sätze dazu, wie belastbar das Ergebnis ist, bleiben, wie sie waren, als diese Datei entstand.
spreadsheet-editing-not-live = Die einzelnen Bewertungen stehen nicht in dieser Datei; die Mittelwerte lassen sich daher nicht neu berechnen.
spreadsheet-taking-part = Wer teilgenommen hat
spreadsheet-origin = Woher das stammt
