### Der Stimmzettel: beitreten, warten, gewichten, bewerten, vergleichen.

## Die Seite

ballot-not-open = Diese Sitzung lässt sich nicht öffnen
ballot-removed = Sie sind nicht mehr in dieser Sitzung
ballot-stopped = Der Server hat die Verbindung geschlossen
ballot-opening = Die Sitzung wird geöffnet …
ballot-unsent = <count>{ $count } von { $all } nicht gesendet</count> – keine Verbindung. Alles bleibt auf diesem Gerät gespeichert und wird gesendet, sobald die Verbindung wieder steht.
ballot-weights-refused = Ihre letzten Gewichte wurden nicht angenommen.
ballot-name = Ihr Name
ballot-facilitate = Moderationsseite öffnen
ballot-my-data = Meine Daten
ballot-erase = Meinen Namen löschen
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
join-totals-wait = Die Ergebnisse bleiben verborgen, bis die Moderation sie aufdeckt: Solange sie sich bewegen, könnte jemand mit mehreren Fenstern berechnen, wie andere bewerten.
join-totals-later = Die Ergebnisse bleiben verborgen, bis die Moderation sie aufdeckt.
experience-question = Was davon haben Sie schon produktiv betrieben?
experience-question-optional = Was davon haben Sie schon produktiv betrieben? <quiet>(freiwillig)</quiet>
experience-help = Niemand erfährt, was Sie hier wählen. Nach dem Aufdecken sehen alle, ob bei denen, die die Optionen betrieben haben, dieselbe vorn liegt. Ihre Bewertungen zählen in jedem Fall gleich.
experience-own = Produktiv betrieben haben Sie: <b>{ $options }</b>
experience-none = Produktiv betrieben haben Sie: <b>nichts genannt</b>

## Warten

waiting-in = Sie sind dabei.
waiting-voter = Die Bewertung ist noch nicht eröffnet. Diese Seite geht von selbst weiter.
waiting-observer = Die Bewertung ist noch nicht eröffnet. Das Diagramm erscheint auf dem großen Bildschirm.
waiting-scoring = Es wird bewertet.
waiting-watch = Sie schauen zu: Verfolgen Sie die Sitzung <link>auf der Beamer-Seite</link>.
waiting-options = { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
}
waiting-criteria = Bewertet nach
waiting-roster = Wer da ist

## Bewerten

scoring-round-kept = Runde { $round }. Ihre Bewertungen der letzten Runde stehen noch da: Ändern Sie, was Sie jetzt anders sehen.
scoring-round-blank = Runde { $round }. Alle Felder sind wieder leer: Bewerten Sie neu.
scoring-share = <b>Ihre { $count } von { $all } Optionen.</b> <quiet>Andere bewerten die übrigen.</quiet>
scoring-share-all = { $count ->
    [one] Auch die andere Option bewerten
   *[other] Auch die anderen { $count } bewerten
}
scoring-cell = { $option } – { $criterion }
scoring-nav = Durch den Stimmzettel
scoring-previous = Voriges Feld
scoring-forward = Folgendes Feld
scoring-next = Weiter
scoring-complete = Alle { $count } sind bewertet. Sagen Sie den anderen, dass Sie fertig sind.
scoring-progress = { $count } von { $all } bewertet
cell-knock-out = K.-o.-Kriterium
cell-rule-any = Eine Option scheidet aus, sobald jemand sagt, dass es nicht erfüllt ist.
cell-rule-majority = Eine Option scheidet aus, wenn mehr Personen sagen, dass es nicht erfüllt ist, als dass es erfüllt ist.
cell-lower = Hier ist niedriger besser.
cell-last-round = Runde { $round }: Sie { $own }, Team { $team }
cell-clear = Löschen
cell-undo = Rückgängig
cell-undo-label = Rückgängig: { $option } – { $criterion }
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
overview-advance = Nach jeder Bewertung weiter zum nächsten offenen Feld
overview-keys = Tasten: Ziffern bewerten, ? heißt keine Meinung, Pfeile bewegen, Rücktaste nimmt zurück, Eingabe geht weiter.
overview-met = ja
overview-not-met = nein
overview-cell = { $option }, { $criterion }: { $state }
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

## Belege

panel-title = Belege
panel-title-on = Belege<about>: { $option } bei { $criterion }</about>
panel-title-measured = { $source ->
    [article] Was der Artikel sagt / was gemessen wurde
   *[facts] Was die Fakten sagen / was gemessen wurde
}
panel-count = { $count } vom Team
