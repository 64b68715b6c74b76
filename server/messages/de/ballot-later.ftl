### Die Teile des Stimmzettels, die zum Abstimmen noch nicht nötig sind: Gewichte, Vergleich, Belege.

## Bevor man hereingelassen wird

outside-title = Sie warten auf Einlass
outside-help = Die Moderation lässt die Teilnehmenden in diese Sitzung. Lassen Sie diese Seite offen: Sie geht von selbst weiter.

## Eine Erinnerung der Moderation

reminder-text = { $what ->
    [scores] Die Moderation bittet Sie, fertig zu werden: Geben Sie die offenen Bewertungen ab und drücken Sie dann „Ich bin fertig“. Nur Sie sehen das.
   *[weights] Die Moderation bittet Sie, fertig zu werden: Senden Sie bitte Ihre Gewichte. Nur Sie sehen das.
}
reminder-dismiss = In Ordnung

## Den eigenen Namen löschen

erase-title = Ihren Namen löschen?
erase-help = Ihr Name verschwindet aus dieser Sitzung und aus allem, was von jetzt an gespeichert, angezeigt oder heruntergeladen wird. An seiner Stelle stehen „Ehemaliges Mitglied“ und eine Nummer. Das lässt sich nicht rückgängig machen.
erase-leaves = Sie verlassen damit auch die Sitzung und können auf diesem Gerät nicht zurückkehren. Ihre Bewertungen in einer Runde, die noch nicht aufgedeckt ist, werden entfernt. Laden Sie vorher Ihre Daten herunter, wenn Sie sie haben möchten.
erase-closed = Was Sie abgegeben haben, bleibt ohne Ihren Namen in den Ergebnissen.
erase-confirm = Meinen Namen löschen

## In Zahlen bewerten

number-label = Ihre Zahl
number-label-unit = Ihre Zahl, in { $unit }

## Gewichten

weigh-title = Was zählt wie viel?
weigh-about = Ein Gewicht sagt, was Ihnen der Schritt von der schlechtesten zur besten Stufe eines Kriteriums wert ist. Niemand sieht Ihre Gewichte, bevor alle gezeigt werden.
weigh-ways = Art der Gewichtung
weigh-points = 100 Punkte
weigh-points-help = Verteilen Sie 100 Punkte: Doppelt so viele zählen doppelt so viel.
weigh-swing = Swing
weigh-swing-help = Stellen Sie sich eine Option vor, die überall am schlechtesten ist: Was würden Sie zuerst auf die beste Stufe heben? Das bekommt 100. Geben Sie allem anderen, was Ihnen dieser Schritt im Vergleich wert ist.
weigh-order = Reihenfolge
weigh-order-help = Stellen Sie sich vor, jede Option ist bei allen Kriterien am schlechtesten. Welches Kriterium würden Sie zuerst vom schlechtesten auf den besten Stand heben? Das kommt nach oben, danach das nächste: Aus der Reihenfolge ergeben sich die Gewichte.
weigh-fit-points = Auf 100 anpassen
weigh-fit-swing = Das höchste auf 100 anpassen
weigh-ready = Bereit zum Senden
weigh-changed = seit dem Senden geändert
weigh-progress = { $done ->
    [one] { $done } von { $members } hat gewichtet.
   *[other] { $done } von { $members } haben gewichtet.
} Sie können Ihre Gewichte noch ändern, bis sie gezeigt werden.
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

## Zu spät gekommene Bewertungen

late-label = Zu spät gekommene Bewertungen
late-title = { $count ->
    [one] Eine Ihrer Bewertungen kam zu spät für Runde { $round }: Die Runde war vorbei, bevor dieses Gerät sie senden konnte.
   *[other] { $count } Ihrer Bewertungen kamen zu spät für Runde { $round }: Die Runde war vorbei, bevor dieses Gerät sie senden konnte.
}
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
late-cleared = { $option } – { $criterion }: <b>gelöscht</b>
late-kept = { $count ->
    [one] Im Ergebnis fehlt sie. Dieses Gerät behält sie; falls eine weitere Runde beginnt, können Sie sie dort eintragen.
   *[other] Im Ergebnis fehlen sie. Dieses Gerät behält sie; falls eine weitere Runde beginnt, können Sie sie dort eintragen.
}
late-closed = { $count ->
    [one] Im Ergebnis fehlt sie, und die Sitzung ist geschlossen.
   *[other] Im Ergebnis fehlen sie, und die Sitzung ist geschlossen.
}
late-offer = { $count ->
    [one] Im Ergebnis jener Runde fehlt sie. Von selbst wird nichts eingetragen.
   *[other] Im Ergebnis jener Runde fehlen sie. Von selbst wird nichts eingetragen.
}
late-put = { $count ->
    [one] In Runde { $round } eintragen
   *[other] Alle { $count } in Runde { $round } eintragen
}
late-drop = Weglassen
late-dismiss = Gelesen

## Vergleichen

compare-never = Die Sitzung wurde abgeschlossen, bevor Ergebnisse aufgedeckt wurden.
compare-end = So ist es ausgegangen
compare-round = Runde { $round }
compare-you = Sie
compare-team = das Team
compare-now = Gerade auf dem Bildschirm
compare-incomplete = Zu einigen Kriterien gibt es keine Bewertung.
compare-cell-number = { $count ->
    [one] Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>{ $mean }</b> <quiet>({ $count } Person)</quiet>
   *[other] Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>{ $mean }</b> <quiet>({ $count } Personen)</quiet>
}
compare-cell = { $count ->
    [one] Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } Person)</quiet>
   *[other] Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } Personen)</quiet>
}
compare-cell-none = Sie <b>{ $own }</b> <quiet>·</quiet> Team <b>–</b>
compare-cell-knock-out = Sie <b>{ $own }</b> <quiet>·</quiet> Team
compare-solid = Wie belastbar ist das?
compare-downloads = Herunterladen

## Belege

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

## Was beim letzten Mal gegeben wurde, in einer Sitzung, die eine geschlossene wieder aufnimmt

last-time-both = Letztes Mal: Sie { $own }, Team { $team }
last-time-own = Letztes Mal: Sie { $own }
last-time-team = Letztes Mal: Team { $team }
last-time-moved = { $option }, { $criterion }: letztes Mal Ihre Antwort { $before }, jetzt { $now }.
compare-last-time = Letztes Mal: Rang { $rank }, Gesamtwert { SCORE($total) }
