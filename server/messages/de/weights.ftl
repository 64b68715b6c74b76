### Gewichte: die abgegebenen, wie weit sie auseinanderliegen, und die festgelegten.

## Antworten und die Wörter der Skala

criterion-range = <b>von</b> { $worst } <b>bis</b> { $best }
criterion-end = { $end ->
    [worst] { $step } von { $steps }, am schlechtesten
   *[best] { $step } von { $steps }, am besten
}

## Gewichte

weights-team = { $people ->
    [one] Der Mittelwert des Teams <quiet>aus { $people } Person</quiet>
   *[other] Der Mittelwert des Teams <quiet>aus { $people } Personen</quiet>
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
weights-no-difference = wie das Team
weights-difference-help = Rechts: der Abstand zum Mittelwert des Teams.
weights-range = { PERCENT($low, 0) } bis { PERCENT($high, 0) }
weights-nobody = Noch hat niemand gewichtet.
weights-few = { $people ->
    [one] Erst { $people } Person hat gewichtet.
   *[other] Erst { $people } Personen haben gewichtet.
}
weights-few-hidden = { weights-few } Bei verborgenen Namen werden Gewichte erst gezeigt, wenn { $fewest } Personen gewichtet haben.
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
swing-first = Geben Sie dem 100, das Sie zuerst heben würden
swing-top = Das, was Sie zuerst heben würden, braucht 100
