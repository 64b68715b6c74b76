### Der Stimmzettel: beitreten, warten, gewichten, bewerten, vergleichen.

## Die Seite

ballot-not-open = Diese Sitzung lässt sich nicht öffnen
ballot-over = Sie sind nicht mehr in dieser Sitzung
ballot-opening = Die Sitzung wird geöffnet …
ballot-unsent = <count>{ $count } von { $all } nicht gesendet</count> – keine Verbindung. Sie bleiben auf diesem Gerät gespeichert und werden gesendet, sobald sie wieder steht.
ballot-weights-refused = Ihre letzten Gewichte wurden nicht angenommen.
ballot-name = Ihr Name
ballot-rename = Namen ändern
ballot-rename-send = Ändern

## Beitreten

join-session = Sitzung { $code }
join-no-question = Die Frage ist noch nicht formuliert
join-role = Sie möchten
join-score = die Optionen bewerten
join-watch = nur zuschauen
join-send = Beitreten
join-no-name = Geben Sie einen Namen ein, damit die anderen sehen, wer da ist.
join-names-hidden = Die Namen sind verborgen: Die anderen sehen, dass Sie da sind, aber keine Bewertung, keine Zahl und keine Datei trägt Ihren Namen.
join-names-shown = Die Namen sind sichtbar: Die Ergebnisse zeigen, wer wie bewertet hat.
join-totals-live = Die Ergebnisse sind live: Das Diagramm bewegt sich, während bewertet wird.
join-totals-later = Die Ergebnisse bleiben verborgen, bis die Moderation sie aufdeckt.

experience-question = Was davon haben Sie schon produktiv betrieben?
experience-question-optional = Was davon haben Sie schon produktiv betrieben? <quiet>(freiwillig)</quiet>
experience-help = Nach dem Aufdecken gibt es auch eine Rangfolge nur von denen, die eine Option betrieben haben. Ihre Bewertungen zählen in jedem Fall gleich.
experience-help-hidden = Die Namen sind verborgen: Gezeigt werden nur Gruppen ab drei Personen.
experience-own = Produktiv betrieben haben Sie: <b>{ $options }</b>
experience-none = Produktiv betrieben haben Sie: <b>nichts genannt</b>

## Warten

waiting-in = Sie sind dabei.
waiting-voter = Die Bewertung ist noch nicht eröffnet. Diese Seite geht von selbst weiter.
waiting-observer = Die Bewertung ist noch nicht eröffnet. Das Diagramm erscheint auf dem großen Bildschirm.
waiting-scoring = Es wird bewertet.
waiting-watch = Sie schauen zu: Verfolgen Sie es <link>auf der Projektorseite</link>.
waiting-options = { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
}
waiting-criteria = Bewertet nach
waiting-roster = Wer da ist

## Gewichten

weigh-title = Was zählt wie viel?
weigh-about = Ein Gewicht sagt, was Ihnen der Schritt von der schlechtesten zur besten Stufe eines Kriteriums wert ist. Niemand sieht Ihre Gewichte, bevor alle gezeigt werden.
weigh-ways = Wie gewichten
weigh-points = 100 Punkte
weigh-points-help = Verteilen Sie 100 Punkte: Doppelt so viele zählen doppelt so viel.
weigh-swing = Swing
weigh-swing-help = Stellen Sie sich eine Option vor, die überall am schlechtesten ist: Was würden Sie zuerst auf die beste Stufe heben? Das bekommt 100. Geben Sie allem anderen, was Ihnen dieser Schritt im Vergleich wert ist.
weigh-order = Reihenfolge
weigh-order-help = Bringen Sie die Kriterien nur in eine Reihenfolge, das wichtigste zuerst: Daraus ergeben sich die Gewichte.
weigh-fit-points = Auf 100 anpassen
weigh-fit-swing = Das höchste auf 100 anpassen
weigh-ready = Bereit zum Senden
weigh-changed = seit dem Senden geändert
weigh-progress = { $done } von { $members } haben gewichtet. Sie können Ihre Gewichte noch ändern, bis sie gezeigt werden.
weigh-send = Senden
weigh-send-again = Erneut senden
weigh-less = { $criterion }: ein Punkt weniger
weigh-more = { $criterion }: ein Punkt mehr
weigh-share = = { PERCENT($share) }
order-up = { $criterion }: nach oben
order-down = { $criterion }: nach unten
order-moved = { $criterion } steht jetzt auf Platz { $place } von { $count }
order-adjust = Als Punkte anpassen
weighed-locked = Die Gewichte sind festgelegt
weighed-locked-help = Sie gelten für alles, was bewertet wird. Als Nächstes beginnt die Bewertung; diese Seite geht von selbst weiter.
weighed-shown = So wurde gewichtet

## Bewerten

scoring-round-kept = Runde { $round }. Ihre Bewertungen der letzten Runde stehen noch da: Ändern Sie, was Sie jetzt anders sehen.
scoring-round-blank = Runde { $round }. Alle Felder sind wieder leer: Bewerten Sie neu.
scoring-cell = Das zu bewertende Feld
scoring-nav = Durch den Stimmzettel
scoring-previous = Zurück
scoring-next = Weiter
scoring-progress = { $count } von { $all } bewertet

cell-knock-out = K.-o.-Kriterium
cell-rule-any = Eine Option scheidet aus, sobald jemand sagt, dass es nicht erfüllt ist.
cell-rule-majority = Eine Option scheidet aus, wenn mehr Personen sagen, dass es nicht erfüllt ist, als dass es erfüllt ist.
cell-lower = Hier ist niedriger besser.
cell-last-round = Runde { $round }: Sie { $own }, Team { $team }
cell-clear = Löschen
score-label = Bewertung für { $criterion }
score-no-view = Keine Meinung <quiet>– zählt nicht</quiet>

delivery-stored = Gespeichert
delivery-sending = Wird gesendet
delivery-unsent = Noch nicht gesendet; auf diesem Gerät gespeichert
delivery-refused = Nicht angenommen
delivery-empty = Noch nicht bewertet

reason-title = Begründung und Sicherheit
reason-why = Warum?
reason-hint = Was Sie erlebt haben oder wissen
reason-sure = Wie sicher sind Sie?
reason-guessing = Geraten
reason-fairly = Ziemlich sicher
reason-certain = Sicher
reason-later = Das wird zusammen mit einer Bewertung gesendet.

facts-title = Was über { $option } bekannt ist
facts-on = Zu { $criterion }
facts-general = Allgemein
facts-source = Quelle: { $source }

done-yes = <b>Sie sind fertig.</b> <quiet>Bis zum Aufdecken können Sie noch jede Bewertung ändern.</quiet>
done-left = <b>Noch { $count }.</b> <quiet>Lassen Sie leer, was Sie nicht beurteilen können.</quiet>
done-all = <b>Alle { $count } sind bewertet.</b> <quiet>Sagen Sie den anderen, dass Sie fertig sind.</quiet>
done-undo = Fertig
done-tell = Ich bin fertig

overview-title = Ihr Stimmzettel
overview-orders = Durchgehen
overview-by-option = Nach Option
overview-by-criterion = Nach Kriterium
overview-met = ja
overview-not-met = nein
overview-cell = { $option }, { $criterion }: { $state }
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

## Vergleichen

compare-never = Die Sitzung wurde geschlossen, bevor Ergebnisse aufgedeckt wurden.
compare-end = So ist es ausgegangen
compare-round = Runde { $round }
compare-you = Sie
compare-team = das Team
compare-now = Gerade auf dem Bildschirm
compare-incomplete = Zu einigen Kriterien gibt es keine Bewertung.
compare-cell = Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>{ SCORE($mean, 1) }</b> <quiet>(n { $count })</quiet>
compare-cell-none = Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>–</b>
compare-cell-knock-out = Sie <b>{ $own }</b> <quiet>·</quiet> Team
compare-solid = Wie belastbar ist das?
compare-downloads = Zum Mitnehmen

## Belege

panel-title = Belege
panel-title-on = Belege<about>: { $option } bei { $criterion }</about>
panel-title-measured = { $source ->
    [article] Was der Artikel sagt / was gemessen wurde
   *[facts] Was die Fakten sagen / was gemessen wurde
}
panel-count = { $count } vom Team
panel-loading = Messungen werden geladen …
panel-measured = Hier gemessen
panel-team = Vom Team
panel-team-none = Nichts.
panel-team-first = Noch nichts. Eine Seite, die Sie kennen, etwas, das Sie erlebt haben, ein eigener Messwert?
panel-add = Beleg hinzufügen
panel-cell = { $option } <quiet>bei</quiet> { $criterion }

measured-on = Gemessen am { $date }: { $machine }
measured-nothing = Zu { $criterion } wurde nichts gemessen.
measured-reading = <b>So ist es zu lesen.</b> { $text }
measured-more = { $count ->
    [one] { $count } weiterer Messwert
   *[other] { $count } weitere Messwerte
}
measured-table = { $count ->
    [one] { $count } Messwert als Tabelle
   *[other] { $count } Messwerte als Tabelle
}
measured-table-caption = Alle Messwerte zu { $criterion }
measured-how = Wie gemessen wurde
measured-informs = Das dient der Information: Was es für Ihre Bewertung bedeutet, entscheiden Sie.

attach-kinds = Art des Belegs
attach-link = Link
attach-note = Notiz
attach-figure = Messwert
attach-address = Adresse
attach-what = Was ist das? <quiet>(freiwillig)</quiet>
attach-seen = Was haben Sie erlebt?
attach-measured = Was wurde gemessen?
attach-measured-hint = Anfragen pro Sekunde an unsere API
attach-number = Zahl
attach-unit = Einheit <quiet>(freiwillig)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Alle sehen es sofort, mit Ihrem Namen.
       *[hidden] Alle sehen es sofort, ohne Ihren Namen.
    }
   *[later] { $names ->
        [shown] Die anderen sehen es nach dem Aufdecken, mit Ihrem Namen.
       *[hidden] Die anderen sehen es nach dem Aufdecken, ohne Ihren Namen.
    }
}
attach-offline = Einen Beleg hinzuzufügen braucht eine Verbindung; gerade gibt es keine.
attach-send = Hinzufügen
