### Die Seite der Moderation: einrichten, leiten, Ergebnisse.

## Die Seite

facilitate-opening = Die Sitzung wird geöffnet …
facilitate-not-you = Diese Seite ist für die Moderation
facilitate-not-open = Diese Sitzung lässt sich nicht öffnen
facilitate-no-key = Nur die Moderation kann diese Sitzung leiten. Öffnen Sie sie mit dem Link der Moderation, oder wenden Sie sich an die Person, die sie gestartet hat.
facilitate-dismissed = Sie moderieren diese Sitzung nicht mehr. Wird es Ihnen wieder übertragen, kommt diese Seite zurück.
facilitate-title = { $title } – Moderation – { -brand }
facilitate-no-question = Frage noch offen
facilitate-projector = Beamer
facilitate-score-too = Selbst bewerten
facilitate-weigh-too = Selbst gewichten
facilitate-your-scores = Ihre Bewertungen
facilitate-go-back = Zurück

## Wenn dem Server etwas verloren ging

# $entries (Number) - wie viele Einträge fehlen
facilitate-loss = { $entries ->
    [one] Dem Server ist der letzte Eintrag dieser Sitzung verloren gegangen: Seine Daten wurden beschädigt oder aus einer älteren Kopie wiederhergestellt.
   *[other] Dem Server sind die letzten { $entries } Einträge dieser Sitzung verloren gegangen: Seine Daten wurden beschädigt oder aus einer älteren Kopie wiederhergestellt.
}
# $entries (Number) - wie viele Einträge fehlen
facilitate-loss-reported = { $entries ->
    [one] Die Seite eines Mitglieds kennt einen Eintrag dieser Sitzung, den der Server nicht hat. Seine Daten wurden vielleicht beschädigt oder aus einer älteren Kopie wiederhergestellt.
   *[other] Die Seite eines Mitglieds kennt { $entries } Einträge dieser Sitzung, die der Server nicht hat. Seine Daten wurden vielleicht beschädigt oder aus einer älteren Kopie wiederhergestellt.
}
# $returned (Number) - wie viele Angaben erneut gespeichert wurden
# $refused (Number) - wie viele abgelehnt wurden
facilitate-loss-returned = Die Seiten der Mitglieder senden erneut, was ihnen als gespeichert gemeldet war: { $returned } erneut gespeichert, { $refused } abgelehnt.
# $back (Number) - wie viele Personen seither verbunden waren
facilitate-loss-back = { $back ->
    [one] { $back } Person war seither verbunden; die Angaben anderer fehlen vielleicht noch.
   *[other] { $back } Personen waren seither verbunden; die Angaben anderer fehlen vielleicht noch.
}
facilitate-loss-check = Was Moderierende in dieser Zeit getan haben und wer beigetreten ist, kommt nicht von selbst zurück: Prüfen Sie Phase, Runde und Personen.

## Einladen

invite-label = So kommt man in die Sitzung
invite-with = Beitreten mit
invite-copy-join = Link zur Teilnahme kopieren
invite-copy-facilitate = Link der Moderation kopieren

## Wer da ist

people-label = Personen
people-scored = { $members ->
    [one] { $started } von { $members } Person hat bewertet
   *[other] { $started } von { $members } Personen haben bewertet
}
people-weighted = { $members ->
    [one] { $started } von { $members } Person hat gewichtet
   *[other] { $started } von { $members } Personen haben gewichtet
}
people-in = { $members ->
    [one] { $members } Person bewertet
   *[other] { $members } Personen bewerten
}
people-in-watched = { people-in }, { $watching ->
    [one] { $watching } schaut zu
   *[other] { $watching } schauen zu
}
people-nobody = Noch niemand da
people-facilitator = Moderation
people-observer = schaut zu
people-done = fertig
people-scoring = bewertet gerade
people-away = abwesend
people-states = { $first }, { $other }
people-remove = { $name } entfernen
people-appoint = { $name } auch die Moderation geben
people-dismiss = { $name } die Moderation wieder nehmen
people-appoint-title = { $name } auch die Moderation geben?
people-appoint-help = Sie beide können dann alles auf dieser Seite tun. Sie können das zurücknehmen.
people-appoint-how = Ihre eigene Seite der Sitzung hat dann einen Link dorthin. Auf dem Gerät, mit dem sie teilnimmt, kann die Person auch { $address } öffnen.
people-appoint-copy = Link kopieren
people-appoint-confirm = Moderation geben
people-remove-label = Person entfernen
people-remove-title = { $name } entfernen?
people-remove-help = Die Person verlässt die Sitzung sofort. Was sie abgegeben hat und noch niemand gesehen hat, wird entfernt.
people-remove-confirm = Entfernen

## Die Einrichtung

setup-question = Frage
setup-totals = Ergebnisse
setup-totals-live = Live, während bewertet wird
setup-totals-later = Nach dem Aufdecken
setup-language = Sprache für Beamer und Downloads
setup-names = Namen
setup-names-shown = In den Ergebnissen sichtbar
setup-names-hidden = Verborgen
setup-names-hidden-live = Verborgen <quiet>– die Werte ändern sich dann erst, wenn drei Personen etwas geändert haben</quiet>
setup-names-hidden-wait = Verborgen <quiet>– die Ergebnisse warten dann bis zum Aufdecken: Wer mehrere Fenster öffnet, könnte aus den Änderungen berechnen, wie andere bewerten</quiet>
setup-stop = Stoppregel <quiet>– nur eine Erinnerung; sie beendet nichts von selbst</quiet>
setup-stop-rule = <check>Aufhören nach der Runde, in der</check> <share>Anteil der Felder in Prozent</share> % der Felder <measure>Was für die Felder gelten muss</measure>
setup-stop-agreed = einig bewertet sind
setup-stop-stable = seit der vorigen Runde stabil sind
setup-unsaved = Ihre Änderungen sind noch nicht gespeichert.
setup-save = Änderungen speichern
# Read out once the changes are saved.
setup-saved = Gespeichert.
setup-undo = Verwerfen
setup-name = Name
setup-move = { $name } mit den Pfeiltasten verschieben, { $place } von { $count }
setup-move-help = Ziehen oder mit den Pfeiltasten verschieben
setup-moved = { $name } ist jetzt { $place } von { $count }.

setup-options = Optionen <quiet>{ $count }</quiet>
setup-option-name = Name der Option { $number }
setup-option-summary = Kurzbeschreibung der Option { $number }
setup-option-summary-hint = In wenigen Worten (freiwillig)
setup-remove = { $name } entfernen
setup-remove-option = Diese Option entfernen
setup-remove-criterion = Dieses Kriterium entfernen
setup-add-option = Option hinzufügen
setup-each-rule = <check>Jede Person bewertet nur</check> <number>Wie viele Optionen jede Person bewerten soll</number> von { $count } Optionen
setup-each-help = Die Anteile sind gleichmäßig und überschneiden sich, sodass alle Optionen vergleichbar bleiben. Alle dürfen auch mehr bewerten.
setup-each-suggested = { $count } Optionen sind viele, um sie sorgfältig zu bewerten. Mit einem Anteil von { $each } je Person bleiben die Bewertungen vergleichbar.

setup-criteria = Kriterien <quiet>{ $count }</quiet>
setup-sum-exact = Die Gewichte ergeben { PERCENT(1) }
setup-sum = Die Gewichte ergeben { PERCENT($total) }; sie zählen im Verhältnis zueinander
setup-criterion-name = Name des Kriteriums { $number }
setup-knock-out = K.-o.
setup-knock-out-help = : Kriterium { $number } wird mit erfüllt oder nicht erfüllt beantwortet
setup-knock-out-row = erfüllt oder nicht erfüllt; ohne Gewicht
setup-scoring = Wie Kriterium { $number } bewertet wird
setup-steps = In Stufen 1 bis { $steps }
setup-numbers = In Zahlen
setup-ten = 0 bis 10
setup-hundred = 0 bis 100
setup-number = beliebige Zahl
setup-higher = mehr ist besser
setup-lower = weniger ist besser
setup-weight-slider = Gewicht des Kriteriums { $number }, Schieberegler
setup-weight = Gewicht des Kriteriums { $number } in Prozent
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count ->
    [one] { $count } Kriterium sagt nicht in Worten, was seine schlechteste und seine beste Stufe sind. Gewichte vergleichen genau diese beiden.
   *[other] { $count } Kriterien sagen nicht in Worten, was ihre schlechteste und ihre beste Stufe sind. Gewichte vergleichen genau diese beiden.
}
setup-end = { $end ->
    [worst] Was die schlechteste Stufe des Kriteriums { $number } bedeutet
   *[best] Was die beste Stufe des Kriteriums { $number } bedeutet
}
setup-end-hint = { $end ->
    [worst] Schlechteste Stufe ({ $step } von { $steps }) in Worten
   *[best] Beste Stufe ({ $step } von { $steps }) in Worten
}
setup-add-criterion = Kriterium hinzufügen
setup-add-group = Gruppe hinzufügen
setup-groups-help = Das Gewicht eines Kriteriums in einer Gruppe ist sein Anteil an der Gruppe. Der Pfeil zeigt, was es insgesamt zählt: seinen Anteil mal das Gewicht der Gruppe.
setup-group = Gruppe
setup-group-empty = In dieser Gruppe ist noch kein Kriterium.
setup-group-name = Name der Gruppe { $number }
setup-group-weight = Gewicht der Gruppe { $number } in Prozent
setup-group-remove = Gruppe { $number } auflösen
setup-group-unnamed = Gruppe { $number }
setup-group-of = Gruppe des Kriteriums { $number }
setup-in-group = in
setup-no-group = keiner Gruppe
setup-knock-out-rule = { $count ->
    [one] Eine Option scheitert am K.-o.-Kriterium, wenn
   *[other] Eine Option scheitert an einem K.-o.-Kriterium, wenn
}
setup-knock-out-any = jemand „nicht erfüllt“ sagt
setup-knock-out-majority = mehr Personen „nicht erfüllt“ als „erfüllt“ sagen

## Nach dem Warteraum

reword-open = Wortlaut korrigieren
reword-help = Alle Bewertungen bleiben, wie sie sind. Im Protokoll steht, wie etwas vorher hieß.
reword-options = Optionen
reword-criteria = Kriterien
reword-saved = Alle sehen den neuen Wortlaut.

## Ein Kriterium in Zahlen

numeric-unit = Einheit
numeric-worst = Schlechteste Zahl
numeric-best = Beste Zahl
numeric-more = Grenzen und weitere Punkte
numeric-low = Kleinste erlaubte
numeric-high = Größte erlaubte
numeric-whole = Nur ganze Zahlen
numeric-point = Punkt { $number }
numeric-value = Wert in %
numeric-remove = Punkt { $number } entfernen
numeric-add = Punkt hinzufügen
numeric-missing = Geben Sie die schlechteste und die beste Zahl ein. Ist die beste kleiner, ist weniger besser.

## So wählen Sie

guide-title = Entscheidungshilfe
guide-about = Ein paar Fragen, die Gewichte für den Anfang vorschlagen
guide-how-far = Geben Sie jeweils an, wie weit es zutrifft.
guide-not-at-all = gar nicht
guide-partly = teilweise
guide-fully = völlig
guide-none = { $source ->
    [article] Keine der Regeln trifft zu, daher nennt der Artikel keine Option und schlägt keine Gewichte vor.
   *[facts] Keine der Regeln trifft zu, daher nennen die Fakten keine Option und es werden keine Gewichte vorgeschlagen.
}
guide-names = { $source ->
    [article] Dafür würde der Artikel { $options } nennen.
   *[facts] Dafür sprechen die Fakten für { $options }.
}
guide-names-gone = { $source ->
    [article] Dafür würde der Artikel { $gone_options } nennen – nicht mehr unter Ihren Optionen.
   *[facts] Dafür sprechen die Fakten für { $gone_options } – nicht mehr unter Ihren Optionen.
}
guide-tie = { $source ->
    [article] Es herrscht Gleichstand: Dafür würde der Artikel { $options } nennen.
   *[facts] Es herrscht Gleichstand: Dafür sprechen die Fakten für { $options }.
}
guide-tie-gone = { $source ->
    [article] Es herrscht Gleichstand: Dafür würde der Artikel { $options } nennen, außerdem { $gone_options } – nicht mehr unter Ihren Optionen.
   *[facts] Es herrscht Gleichstand: Dafür sprechen die Fakten für { $options }, außerdem für { $gone_options } – nicht mehr unter Ihren Optionen.
}
guide-caption = Vorgeschlagene Gewichte neben den jetzigen
guide-criterion = Kriterium
guide-now = jetzt
guide-new = neu
guide-kept = { $source ->
    [article] Kriterien, die der Artikel nicht kennt, behalten ihr Gewicht.
   *[facts] Kriterien, zu denen es keine Fakten gibt, behalten ihr Gewicht.
}
guide-same = Das sind Ihre Gewichte
guide-take = Diese Gewichte übernehmen
guide-undo = Vorherige Gewichte wiederherstellen
guide-only-a-start = Das ist nur ein Anfang. Berücksichtigt wird allein die Art des Projekts; Sie können unten jedes Gewicht ändern, und es entscheiden die Bewertungen.
guide-source = Quelle: { $guide_source }. { $source }.

## Die Sitzung leiten

run-label = Die Sitzung leiten
run-lobby = Richten Sie die Sitzung ein, während die anderen beitreten, und eröffnen Sie dann die Bewertung.
run-open-scoring = Bewertung eröffnen
run-missing = Bevor die Bewertung öffnen kann:
run-missing-shown = Zeigen Sie die abgegebenen Gewichte.
run-missing-locked = Legen Sie die Gewichte fest.
run-open-weighting = Zuerst gemeinsam die Kriterien gewichten
run-open-weighting-help = Alle geben ihre Gewichte ab, ohne die der anderen zu sehen. Festgelegt werden die Gewichte vor der ersten Bewertung.
run-shortcut = Strg + Enter drückt die große Schaltfläche.
run-undo-shortcut = Strg + Z tut es auch.
run-open-fixes = Danach sind Optionen, Kriterien und Gewichte fest; nur ihr Wortlaut lässt sich noch ändern.
run-alone-title = Noch ist niemand dabei. Trotzdem fortfahren?
run-alone = Auch danach kann man noch teilnehmen.
run-early-title = { $done } von { $members } fertig: jetzt aufdecken?
run-early-fixes = Was bisher abgegeben wurde, zählt; dazu kommt in dieser Runde nichts mehr.
run-early-undo = 10 Sekunden lang lässt sich das rückgängig machen.
run-early-final = Weil die Namen verborgen sind, lässt sich das nicht rückgängig machen: Der Unterschied würde zeigen, wer was bewertet hat.
run-remind = Die erinnern, die noch nicht fertig sind
run-remind-help = Nur sie sehen es; niemand erfährt, wer sie sind.
run-reminded = Erinnert. Nur wer noch nicht fertig ist, hat es gesehen.
run-reveal-fixes = Danach ändert sich keine Bewertung dieser Runde mehr.
run-undo = Aufdecken rückgängig machen ({ $seconds } s)
run-undo-help = Die Bewertung geht weiter. Im Protokoll steht, dass die Ergebnisse zu sehen waren.
run-weights-early-title = { $done ->
    [one] { $done } von { $members } hat gewichtet: jetzt zeigen?
   *[other] { $done } von { $members } haben gewichtet: jetzt zeigen?
}
run-weights-early = Wer noch keine Gewichte vergeben hat, kann das nicht mehr, solange sie gezeigt werden.
run-done = { $done } von { $members } fertig.
run-scoring-left = { $left ->
    [one] { $left } Person ist noch nicht fertig.
   *[other] { $left } Personen sind noch nicht fertig.
}
run-end-round = Runde beenden
run-reveal = Ergebnisse aufdecken
run-revealed = Runde { $round } ist aufgedeckt.
run-revealed-next = Sprechen Sie darüber; dann schließen Sie ab oder bewerten noch einmal.
run-close = Mit einer Entscheidung abschließen
run-close-session = Sitzung abschließen …
run-next-round = Runde { $round } eröffnen
run-keep = Mit den Bewertungen dieser Runde beginnen
next-options-open = Optionen der Runde { $round } ändern
next-options-help = Bewertungen und frühere Runden bleiben, wie sie sind. Bewertungen einer Option, die entfällt, werden nicht übernommen.
next-options-stay = Diese bleiben
next-options-back = Zurückholen
next-options-name = Name der neuen Option { $number }
next-options-few = Mindestens zwei Optionen müssen bleiben.
run-weighted = { $done ->
    [one] { $done } von { $members } hat gewichtet.
   *[other] { $done } von { $members } haben gewichtet.
}
run-weighting-left = { $left ->
    [one] { $left } Person gewichtet noch.
   *[other] { $left } Personen gewichten noch.
}
run-show-weights = Gewichte zeigen
run-weights-shown = Die Gewichte sind sichtbar.
run-weights-shown-next = Sprechen Sie darüber, und legen Sie die Gewichte dann fest: Danach sind sie nicht mehr zu ändern.
run-lock-team = Gewichte des Teams festlegen
run-no-mean = Es gibt keinen Mittelwert des Teams: Legen Sie stattdessen eigene Gewichte fest.
run-weigh-again = Alle noch einmal gewichten lassen
run-weigh-once = Bei verborgenen Namen wird nur einmal gewichtet: Eine Änderung könnte verraten, von wem sie stammt.
run-weights-locked = Die Gewichte sind festgelegt.
run-fingerprint = Prüfsumme <digest>{ $digest }</digest>, auch im Protokoll.

timer-label = Zeit
timer-minutes = { $minutes } <quiet>Min.</quiet>
timer-stop = Stopp
timer-more = 1 Min. mehr
timer-own = Minuten
timer-start = Starten

reopen-start = Wieder aufnehmen
reopen-help = Beginnt eine neue Sitzung mit derselben Frage, denselben Optionen, Kriterien und Gewichten; im Warteraum lassen sie sich ändern. Diese hier bleibt, wie sie ist.

close-title = Sitzung abschließen
close-help = Danach ist nichts mehr zu ändern. Die Ergebnisse können Sie weiterhin herunterladen.
close-decision = Die Entscheidung
close-no-decision = Keine Entscheidung
close-choice = { $option } (Rang { $rank }, { $total } Punkte)
close-why = Warum, und was daraus folgt
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] In der Rangfolge ist { $first_options } auf Platz 1. Schreiben Sie, warum nichts entschieden wird: Später wird jemand fragen.
       *[other] In der Rangfolge sind { $first_options } auf Platz 1. Schreiben Sie, warum nichts entschieden wird: Später wird jemand fragen.
    }
   *[other] { COUNT($first_options) ->
        [one] In der Rangfolge ist { $first_options } auf Platz 1. Schreiben Sie, warum die Wahl anders ausfällt: Später wird jemand fragen.
       *[other] In der Rangfolge sind { $first_options } auf Platz 1. Schreiben Sie, warum die Wahl anders ausfällt: Später wird jemand fragen.
    }
}
close-look-again = Wieder prüfen am (kann leer bleiben)
close-in-months = In 6 Monaten
close-in-a-year = In einem Jahr
close-confirm = Endgültig abschließen

## Gewichte

weighting-label = Gewichtung
weighting-what = Was gewichtet wird
weighting-locked-label = Die festgelegten Gewichte
weighting-locked = Die Gewichte sind festgelegt
weighting-gave-label = Die abgegebenen Gewichte
weighting-gave = So wurde gewichtet

adjust-label = Andere Gewichte festlegen
adjust-or = Oder andere Gewichte festlegen
adjust-own = Eigene Gewichte festlegen
adjust-seen = Alle werden sehen, dass es Ihre sind.
adjust-seen-mean = Alle werden sehen, dass es Ihre sind und wie weit jedes vom Mittelwert des Teams abweicht.
adjust-open = Anpassen
adjust-leave = So lassen
adjust-slider = { $criterion }, Schieberegler
adjust-sum-exact = Zusammen ergeben sie 100.
adjust-sum = Zusammen ergeben sie { $sum }; sie zählen im Verhältnis zueinander.
adjust-lock = Diese Gewichte festlegen
adjust-back-mean = Zurück zum Mittelwert des Teams
adjust-back-set-up = Zurück zu den anfänglichen Gewichten

## Ergebnisse

results-ranking = Rangfolge
results-never-revealed = Die Sitzung wurde abgeschlossen, bevor Ergebnisse aufgedeckt wurden.
results-solidity-label = Wie belastbar das ist
results-solidity = Wie belastbar ist das?
results-solidity-none = Wie belastbar das Ergebnis ist, steht hier, sobald es Bewertungen gibt.
results-scores = Bewertungen
results-downloads-label = Downloads
results-downloads = Herunterladen
results-hidden = Solange die Ergebnisse verborgen sind, verrät kein Download eine Bewertung.
results-attachments = Belege aus dem Team <quiet>{ $count }</quiet>

topics-title = Als Nächstes besprechen
topics-about = Felder mit hohem Gewicht, in denen die Meinungen auseinandergehen und die das Ergebnis ändern könnten.
topics-back = Zurück zur Matrix
topics-show-next = Das nächste zeigen
topics-discussed-next = Besprochen, das nächste
topics-discussed-all = Besprochen, das war alles
topics-cell = <b>{ $option }</b> <quiet>bei</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } bei { $criterion }
topics-flips = könnte das Ergebnis ändern
topics-on-projector = Auf dem Beamer
topics-show = Auf den Beamer
topics-discussed = Besprochen
topics-first = Nur die ersten zeigen
topics-all = Alle { $count } zeigen
topics-none = Wo es darauf ankommt, sind sich alle einig: Es gibt nichts zu besprechen.
topics-none-few = Es zeigt sich keine Uneinigkeit; Felder mit weniger als drei Bewertungen werden aber nicht beurteilt.
topics-histogram = Bewertungen, { $scores }
topics-step = { $people ->
    [one] Stufe { $step }: { $people } Person
   *[other] Stufe { $step }: { $people } Personen
}
topics-measured = gemessen
topics-measured-verdict = gemessen: <verdict></verdict>
topics-attachments = { $count } aus dem Team

## Ein Rahmen auf der Seite einer anderen Website

embed-title = In ein Wiki einbetten
embed-help = Fügen Sie dieses HTML in eine Seite Ihres Wikis ein. Es zeigt das Ergebnis live und nach dem Schließen die Entscheidung. Es zeigt nur: Bewerten kann dort niemand. Wer es sieht, erfährt den Code der Sitzung.
embed-sites = Es funktioniert auf Seiten von { $sites }.
embed-end = Ein neuer Moderationslink beendet es.
embed-copy = HTML kopieren

## Die Fernbedienung der Beamer

remote-label = Beamer
remote-previous = Vorige Seite
remote-next = Nächste Seite
remote-views = Ansicht
remote-auto = Der Sitzung folgen
remote-join = Großer QR-Code
remote-ranking = Rangfolge
remote-matrix = Matrix
remote-discussion = Diskussion
remote-weights = Gewichte
remote-which = Welcher Beamer
remote-all = Alle Beamer
remote-one = Beamer { $number }
remote-help = Ein zweiter Beamer hat seine Nummer in der Adresse: { $address }. Vollbild schaltet man am Beamer selbst ein (F).

## Der Aufbau für eine weitere Sitzung

reuse-title = Diesen Aufbau noch einmal verwenden
reuse-help = Frage, Optionen, Kriterien, Gewichte und Einstellungen, ohne Personen und Bewertungen.
reuse-duplicate = Neue Sitzung damit beginnen
reuse-template = Als Vorlagendatei sichern

## Eine Probe: derselbe Aufbau mit simulierten Mitgliedern

rehearse-title = Proben
rehearse-help = Probieren Sie die Sitzung mit simulierten Mitgliedern aus, die von selbst gewichten und bewerten, höchstens eine halbe Stunde lang. Jede Seite und Datei weist darauf hin; die Probe entscheidet nichts und steht nicht in der Liste der Entscheidungen.
rehearse-members = Simulierte Mitglieder
rehearse-start = In einem neuen Tab proben
rehearse-open = Zur Probe
