### Der Entscheidungsbericht (ADR), den eine Sitzung hinterlässt, in der Form von MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [one] eine Person
   *[other] { $people } Personen
}
adr-context = Kontext und Problemstellung
adr-scored = { $rounds ->
    [0] { $count } Optionen und { $criteria_count } Kriterien sind in Quorum zur Bewertung vorbereitet; noch ist nichts bewertet.
    [one] { $count } Optionen wurden in Quorum nach { $criteria_count } Kriterien bewertet, in einer Runde; { $people } konnten teilnehmen.
   *[other] { $count } Optionen wurden in Quorum nach { $criteria_count } Kriterien bewertet, in { $rounds } Runden; { $people } konnten teilnehmen.
}
adr-drivers = Entscheidungskriterien
adr-driver = { $criterion } ({ $weight })
adr-described = { $name }: { $text }
adr-options = Betrachtete Optionen

adr-outcome = Entscheidung
adr-chosen = Gewählte Option: „{ $option }“.
adr-proposed = Noch nicht entschieden.
adr-chosen-first = Sie ist in der Rangfolge auf Platz 1, insgesamt { SCORE($total) } und damit { SCORE($margin) } vor { $option }.
adr-chosen-tied = Sie teilt sich Platz 1 mit { $other_options }, insgesamt { SCORE($total) }.
adr-chosen-only = Sie ist die einzige Option in der Rangfolge, insgesamt { SCORE($total) }.
adr-chosen-not-first = Das Team hat anders gewählt, als die Rangfolge nahelegt: Sie ist auf Platz { $rank }, insgesamt { SCORE($total) }.
adr-chosen-unscored = Sie hat kein Gesamtergebnis: Niemand hat sie bewertet.
adr-chosen-knocked-out = Das Team hat eine Option gewählt, die nicht in der Rangfolge ist: Sie scheitert an { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] Auf Platz 1 der Rangfolge ist { $first_options }, insgesamt { SCORE($total) }.
   *[other] Auf Platz 1 der Rangfolge sind { $first_options }, insgesamt je { SCORE($total) }.
}
adr-because = Die Worte des Teams:
adr-no-reason = Das Team hat nicht aufgeschrieben, warum.

adr-consequences = Folgen
adr-consequence = { $side ->
    [good] Gut, weil keine andere Option bei { $criterion } besser ist: { $mine }, gegenüber { $theirs } für { $option }.
   *[bad] Schlecht, weil { $option } bei { $criterion } besser ist: { $theirs }, gegenüber { $mine }.
}

adr-dissent = Uneinigkeit
adr-divided = Die { $people }, die { $option } bei { $criterion } bewertet haben, bilden zwei Lager.
adr-divided-more = { $count ->
    [one] Ebenso die Bewertungen einer weiteren Zelle.
   *[other] Ebenso die Bewertungen von { $count } weiteren Zellen.
}
adr-not-divided = Bei keiner Zelle bildet das Team zwei Lager.

adr-changes = Änderungen seit der ersetzten Entscheidung

adr-confirmation = Überprüfung
adr-look-again = Das Team prüft diese Entscheidung wieder am { DAY($at) }.
adr-no-look-again = Es ist kein Tag festgelegt, an dem diese Entscheidung wieder geprüft wird.

adr-pros-and-cons = Vor- und Nachteile der Optionen
adr-place = Platz { $rank }, insgesamt { SCORE($total) } von { $steps }.
adr-knocked-out = Ausgeschieden: Sie scheitert an { $criteria }.
adr-no-score = Niemand hat sie bewertet.
adr-dropped = { $option } (entfallen ab Runde { $round })
adr-not-shown = Bewertungen sind noch nicht zu sehen.
adr-side = { $side ->
    [good] Gut, wegen { $criterion }: { $figure } (n={ $people })
    [bad] Schlecht, wegen { $criterion }: { $figure } (n={ $people })
   *[neutral] Neutral, wegen { $criterion }: { $figure } (n={ $people })
}
adr-reason = „{ $text }“ — { $member }, { $score }
adr-more-reasons = { $count ->
    [one] Eine weitere Begründung steht im Bericht.
   *[other] { $count } weitere Begründungen stehen im Bericht.
}

adr-more = Weitere Informationen
adr-supersedes = Ersetzt die Entscheidung der Sitzung { $code }, deren Protokoll mit Eintrag { $seq } endete, Prüfsumme { $digest }.
adr-superseded = Ersetzt durch die Entscheidung der Sitzung { $code }, begonnen am { DAY($at) }.
adr-evidence = { $count ->
    [one] Das Team hat einen Beleg angehängt; er steht im Bericht.
   *[other] Das Team hat { $count } Belege angehängt; sie stehen im Bericht.
}

## Die Erinnerung für den Kalender

ics-title = Entscheidung wieder prüfen: { $question }
ics-decided = Entschieden am { DAY($at) }: { $option }
ics-undecided = Abgeschlossen am { DAY($at) }, ohne Entscheidung.
ics-session = Sitzung { $code } in Quorum.
