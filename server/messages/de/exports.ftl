### Die Dateien, die eine Sitzung hinterlässt, in der Sprache der Sitzung.

## Was mehrere Formate teilen

export-voter = Person { $number }
export-score-no-view = keine Meinung
export-score-met = erfüllt
export-score-not-met = nicht erfüllt

## CSV: die Namen der Spalten

export-csv-session = Sitzung
export-csv-round = Runde
export-csv-member = Person
export-csv-option = Option
export-csv-criterion = Kriterium
export-csv-score = Bewertung
export-csv-reason = Begründung
export-csv-confidence = Sicherheit
export-csv-time = Zeit
export-csv-weight = Gewicht
export-csv-direction = Richtung
export-csv-scale = Skala
export-csv-knock-out = Ausschlusskriterium
export-csv-group = Gruppe
export-csv-yes = ja
export-csv-no = nein
export-csv-total = Gesamtwert
export-csv-rank = Rang
export-csv-spread = Streuung
export-csv-people = Personen
export-csv-complete = vollständig
export-csv-knocked-out = ausgeschlossen durch
export-csv-description = Beschreibung
export-csv-better = { $direction ->
    [lower] niedriger ist besser
   *[higher] höher ist besser
}
export-csv-steps = 1 bis { $steps }
export-csv-worth = Wert

## Bericht: Ergebnis und Rangfolge

export-title = Eine Entscheidung
export-draft = Entwurf: Die Sitzung ist nicht abgeschlossen.
export-missing-characters = Für manche Zeichen wie { $characters } fehlt auf dem Server eine Schrift: Sie erscheinen als Kästchen oder gar nicht.
export-outcome = Ergebnis
export-phase = { $phase ->
    [lobby] Die Bewertung hat noch nicht begonnen.
    [weighting] Es wird noch gewichtet; die Bewertung hat noch nicht begonnen.
    [scoring] Es wird gerade bewertet.
   *[revealed] Die Ergebnisse sind aufgedeckt; die Sitzung ist noch nicht abgeschlossen.
}
export-no-decision = Keine Entscheidung.
export-closed-on = Abgeschlossen am { DAY($at) }.
export-ranking = Rangfolge
export-ranking-after = Rangfolge nach Runde { $round }
export-round = Runde { $round }
export-hidden = Die Ergebnisse bleiben verdeckt, bis sie aufgedeckt werden.
export-totals = Gesamtwerte
export-weights-title = Gewichte
export-matrix = Mittelwerte nach Kriterium und Option
export-rank = Rang
export-option = Option
export-total = Gesamt (1–{ $steps })
export-spread = Streuung
export-people = Personen
export-incomplete = { SCORE($total) } (unvollständig)
export-total-thin = { SCORE($total) } (wenige Bewertungen)
export-knocked-out = ausgeschieden: { $criteria }
export-criterion = Kriterium
export-weight = Gewicht
export-lower-is-better = { $criterion } (niedriger ist besser)
export-knock-out = K. o.
export-mean = { SCORE($mean) } (n={ $people })
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
export-verdicts = erfüllt { $met }, nicht erfüllt { $not_met }
export-reasons = Begründungen in Runde { $round }
export-reasons-more = { $count ->
    [one] Eine weitere Begründung steht in den anderen Dateien der Sitzung, etwa im Bericht als HTML.
   *[other] { $count } weitere Begründungen stehen in den anderen Dateien der Sitzung, etwa im Bericht als HTML.
}
export-sure = { $member }, Sicherheit { $confidence } von 3

## Bericht: wie einig sich alle sind, und was sich geändert hat

export-agreement = Einigkeit
export-agreement-options = Einigkeit über jede Option, mit der Zahl ihrer Kriterien je Grad der Einigkeit
export-agreement-overall = Einigkeit
export-agreement-word = { $word ->
    [agreed] einig
    [spread] gestreut
    [two-camps] zwei Lager
   *[too-few] zu wenige Bewertungen
}
export-topics = Worüber die Meinungen am weitesten auseinandergehen, nach Gewicht
export-topic-decides = könnte den ersten Platz ändern
export-rounds = Von Runde zu Runde
export-then = Letztes Mal
export-now = Jetzt
export-rounds-places = Rang und Gesamtwert in jeder Runde
export-rounds-place = { $rank } ({ SCORE($total) })

## Bericht: wie belastbar das Ergebnis ist

export-solid = Wie belastbar das ist
export-flips = { $sentences } Jetzt wiegt { $criterion } { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = Kein Gewicht von { LIST($criteria, type: "or") } bringt eine andere Option nach vorn.
export-near = Wie oft welche Option bei ähnlichen Gewichten gewinnt: { $shares }.
export-near-members = Wie oft welche Option gewinnt, wenn die Gewichte denen eines zufällig gezogenen Mitglieds ähneln: { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = Wie wahrscheinlich welche Option wirklich vorn liegt, gemessen daran, wie sehr sich diese { $members } Personen unterscheiden: { $shares }.
export-opinions-others = Andere erste Plätze: { $others }.
export-opinion = { $method } ({ $options })

export-possible = { COUNT($rival_options) ->
    [one] Mit den fehlenden Bewertungen könnte { $rival_options } noch gewinnen oder gleichziehen; am meisten zählt dabei { $option } bei { $criterion }.
   *[other] Mit den fehlenden Bewertungen könnten { LIST($rival_options, type: "or") } noch gewinnen oder gleichziehen; am meisten zählt dabei { $option } bei { $criterion }.
}

## Bericht: Belege

export-team-evidence = Belege des Teams
export-disputed = { $count ->
    [one] Von einer Person bestritten.
   *[other] Von { $count } Personen bestritten.
}
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Anhang: vorab gemessen
export-informs = Das dient nur der Information und hat die Bewertungen nicht beeinflusst.
export-measured-on = Gemessen am { DAY($at) }, { $machine }.
export-versions = Versionen: { $versions }.
export-measured = gemessen
export-disagree = Fakten und Messung widersprechen sich.
export-holds = { $holds ->
    [yes] ja
   *[no] nein
}
export-holds-found = { $holds ->
    [yes] ja: { $found }
   *[no] nein: { $found }
}

## Bericht: wie entschieden wurde

export-how = Wie entschieden wurde
export-who = Personen: { $people }
export-nobody = Personen: niemand
export-person = { $role ->
    [facilitator] { $name } (Moderation)
    [observer] { $name } (zuschauend)
    [entered] { $name } (Stimmen von der Moderation eingetragen)
   *[voter] { $name } (stimmberechtigt)
}
export-progress = Bewerten dürfen { $members }; begonnen: { $started }, fertig: { $done }.
export-total-explained = Gesamt: das gewichtete Mittel der Bewertungen derer, die ein Feld bewertet haben; eine fehlende Bewertung fehlt und zählt nicht als 0. Streuung: das gewichtete Mittel der Standardabweichungen.
export-scale = { $criterion } wurde in Zahlen bewertet. { $scale } Am schlechtesten zählt wie 1 Stufe, am besten wie { $steps }.
export-weights = { $by ->
    [description] Gewichte: wie im Warteraum eingestellt; festgelegt vor der ersten Bewertung, Prüfsumme { $digest }.
    [team] Gewichte: das Mittel dessen, was alle vor der ersten Bewertung angegeben haben; festgelegt vor der ersten Bewertung, Prüfsumme { $digest }.
   *[own] Gewichte: von der Moderation eingestellt, nachdem alle ihre angegeben hatten; festgelegt vor der ersten Bewertung, Prüfsumme { $digest }.
}
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (Angaben: { $people }, im Mittel { PERCENT($mean, minimumFractionDigits: 1) }, von { PERCENT($low, minimumFractionDigits: 1) } bis { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] Ein K.-o.-Kriterium schließt eine Option aus, sobald jemand sagt, es sei nicht erfüllt.
   *[majority] Ein K.-o.-Kriterium schließt eine Option aus, wenn mehr Personen sagen, es sei nicht erfüllt, als es sei erfüllt.
}
export-undone = { $seconds ->
    [one] Die Ergebnisse von Runde { $round } waren { $seconds } Sekunde lang zu sehen, bevor alle fertig waren; danach wurde weiter bewertet.
   *[other] Die Ergebnisse von Runde { $round } waren { $seconds } Sekunden lang zu sehen, bevor alle fertig waren; danach wurde weiter bewertet.
}
export-reworded = { $kind ->
    [question] Bis zum { DAY($at) } lautete die Frage „{ $before }“, seitdem „{ $after }“.
    [option] Bis zum { DAY($at) } hieß die Option „{ $after }“ noch „{ $before }“.
   *[criterion] Bis zum { DAY($at) } hieß das Kriterium „{ $after }“ noch „{ $before }“.
}
export-options-changed = { $kind ->
    [added] Neu ab Runde { $round }: { $options }.
   *[dropped] Entfallen ab Runde { $round }: { $options }.
}
export-source = Quelle der Fakten: { $source }
export-session = Sitzung { $code }, begonnen am { DAY($at) }.
export-log-end = Das Protokoll endet mit Eintrag { $seq }, Prüfsumme { $digest }.

## Diagramme

export-chart-legend = Balken: gewichtetes Gesamt, 1 (am schlechtesten) bis { $steps } (am besten). Linie auf dem Balken: Streuung der Bewertungen, eine Standardabweichung nach jeder Seite.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = gewählt
export-chart-incomplete = unvollständig
export-chart-no-scores = keine Bewertungen
export-chart-ranking = Rangfolge: { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }, ausgeschieden
export-chart-says-nothing = { $option } ohne Bewertungen
export-chart-weights = Gewichte: { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## Die Gründe, die simulierte Mitglieder einer Probe nennen

export-rehearsal-use = Wir benutzen das seit zwei Jahren.
export-rehearsal-read = So steht es in der Dokumentation.
export-rehearsal-hurt = Damit hatten wir schon einmal Ärger.
