### Was die Auswertungen ergeben. Der Server liefert Codes und Zahlen; dies sind die Sätze.

## Das Ergebnis in Kürze, und warum

headline-clear = Klar
headline-close = Knapp
headline-no-clear-winner = Kein klares Ergebnis
headline-so-far = Bisher: { $headline }

headline-lead = { $margin ->
    [0] { $option } liegt um weniger als { SCORE(0.01) } vorn.
   *[other] { $option } liegt um { SCORE($margin) } vorn.
}
headline-flip = { COUNT($rival_options) ->
    [0] { $criterion } von { PERCENT($from, maximumFractionDigits: 6) } auf { PERCENT($to, $digits) }, und nichts hat einen Gesamtwert.
    [one] { $criterion } von { PERCENT($from, maximumFractionDigits: 6) } auf { PERCENT($to, $digits) }, und { $rival_options } gewinnt.
   *[other] { $criterion } von { PERCENT($from, maximumFractionDigits: 6) } auf { PERCENT($to, $digits) }, und { $rival_options } teilen sich den ersten Platz.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } ist bei nichts bewertet, was jetzt zählt.
   *[other] { $unweighed_options } sind bei nichts bewertet, was jetzt zählt.
}
headline-doubt = Ob { $split_option } das Kriterium { $split_criterion } erfüllt, entscheidet über den ersten Platz, und darüber herrscht Uneinigkeit (ja: { $met }, nein: { $not_met }).

headline-all-knocked-out = Jede Option scheitert an einem K.-o.-Kriterium.
headline-only-left = { $out ->
    [one] Nur { $option } bleibt übrig: Die andere scheitert an einem K.-o.-Kriterium.
   *[other] Nur { $option } bleibt übrig: Die anderen { $out } scheitern an einem K.-o.-Kriterium.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-one-scored = Bisher ist nur { $option } bewertet.
headline-one-weighs = Nur { $option } ist bei etwas bewertet, was zählt.
headline-nothing-scored = Noch ist nichts bewertet.
headline-nothing-weighs = Noch ist nichts bewertet, was zählt.
headline-tied = Gleichstand bei { SCORE($total) }: { $options }.
headline-near = { headline-lead } Bei leicht veränderten Gewichten gewinnt diese Option in { FLOOR($share) } der Fälle.
headline-people = { headline-lead } Die Wahrscheinlichkeit, dass { $option } wirklich vorn liegt, beträgt etwa { FLOOR($share) }, gemessen daran, wie sehr sich diese { $members } Personen unterscheiden.
headline-still-scoring = { headline-lead } { $scored ->
    [0] Noch niemand hat { $thin_option } bei { $thin_criterion } bewertet.
    [one] Bisher hat nur eine von { $members } Personen { $thin_option } bei { $thin_criterion } bewertet.
   *[other] Bisher haben nur { $scored } von { $members } Personen { $thin_option } bei { $thin_criterion } bewertet.
}
headline-hardly-compared = { headline-lead } Nicht einmal zwei Personen haben diese Option neben anderen bewertet; das kann also Zufall sein.
headline-chance-so-far = { headline-lead } Die Bewertungen gehen so weit auseinander, dass das Zufall sein kann; nach dem Aufdecken lässt sich mehr sagen.
headline-few-people = { headline-lead } { $people ->
    [one] Nur eine Person hat { $few_option } bewertet.
   *[other] Nur { $people } Personen haben { $few_option } bewertet.
}
headline-empty-cell = { headline-lead } { $empty_option } hat bei { $empty_criterion } keine Bewertung.
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } Bei { $count } von { $members } Mitgliedern ergeben die eigenen Gewichte diese Option.
headline-near-members = { headline-lead } Mit Gewichten, die denen eines zufällig gezogenen Mitglieds ähneln, gewinnt diese Option in { FLOOR($share) } der Fälle.
headline-little = { headline-lead } Das ist wenig.
headline-left-out = { headline-lead } Lässt man nur eine der { $members } Personen weg, kann sich das ändern.
headline-one-decides = { headline-lead } { $criterion } entscheidet allein.
headline-no-weight = { headline-lead } Kein einzelnes Gewicht bringt diese Option um die Führung.
headline-firm = { headline-lead } Um das zu ändern, braucht es viel: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Damit eine andere Option gewinnt, braucht es viel: { headline-flip }

## Wer bei anderen Gewichten eines Kriteriums vorn liegt

flip-above = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } über { PERCENT($low, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } über { PERCENT($low, maximumFractionDigits: 6) } wiegt.
}
flip-below = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } unter { PERCENT($high, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } unter { PERCENT($high, maximumFractionDigits: 6) } wiegt.
}
flip-between = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt.
}
flip-at = { COUNT($options) ->
    [0] Nichts hat einen Gesamtwert, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt.
    [one] { $options } gewinnt, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt.
}
flip-above-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } über { PERCENT($low, maximumFractionDigits: 6) } wiegt ({ $other_criterion } unter { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } über { PERCENT($low, maximumFractionDigits: 6) } wiegt ({ $other_criterion } unter { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } unter { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } über { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } unter { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } über { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } zwischen { PERCENT($other_low, maximumFractionDigits: 6) } und { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } zwischen { PERCENT($other_low, maximumFractionDigits: 6) } und { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [0] Nichts hat einen Gesamtwert, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt ({ $other_criterion } { PERCENT($other_to, maximumFractionDigits: 6) }).
    [one] { $options } gewinnt, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt ({ $other_criterion } { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt ({ $other_criterion } { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Gemeinsam veränderte Gewichte, ihre Reihenfolge, und die der Mitglieder

weighed-joint-wins = { $points ->
    [one] Verschiebt man { NUMBER($points, maximumFractionDigits: 6) } Punkt Gewicht von { $from_criteria } zu { $criterion }, gewinnt { $rival_option }.
   *[other] Verschiebt man insgesamt { NUMBER($points, maximumFractionDigits: 6) } Punkte Gewicht von { $from_criteria } zu { $criterion }, gewinnt { $rival_option }.
}
weighed-joint-ahead = { $points ->
    [one] Verschiebt man { NUMBER($points, maximumFractionDigits: 6) } Punkt Gewicht von { $from_criteria } zu { $criterion }, liegt { $rival_option } bei den Kriterien, zu denen beide bewertet sind, vor { $option }.
   *[other] Verschiebt man insgesamt { NUMBER($points, maximumFractionDigits: 6) } Punkte Gewicht von { $from_criteria } zu { $criterion }, liegt { $rival_option } bei den Kriterien, zu denen beide bewertet sind, vor { $option }.
}
weighed-joint-level = Wandert das ganze Gewicht von { $from_criteria } zu { $criterion }, zieht { $rival_option } bei den Kriterien, zu denen beide bewertet sind, mit { $option } gleich; keine Gewichte bringen { $rival_option } davor.
weighed-joint-already = Bei den Kriterien, zu denen beide bewertet sind, liegt { $option } nicht vor { $rival_option }.
weighed-joint-none = Bei den Kriterien, zu denen beide bewertet sind, lassen keine Gewichte { LIST($options, type: "or") } mit { $option } gleichziehen.
weighed-left-out = { COUNT($options) ->
    [one] { $options } bleibt außen vor: Bei keinem Kriterium, das zählt, sind diese Option und die führende beide bewertet.
   *[other] { $options } bleiben außen vor: Bei keinem Kriterium, das zählt, sind diese Optionen und die führende bewertet.
}
weighed-covered = Verglichen wird bei den Kriterien, zu denen alle diese Optionen bewertet sind: { PERCENT($share) } des Gewichts.
weighed-pair-covered = Verglichen wird bei den Kriterien, zu denen beide bewertet sind: { PERCENT($share) } des Gewichts.
weighed-order-necessary = Gilt nur die Reihenfolge der Gewichte als bekannt, liegt { $option } trotzdem vorn: Bei keinen Gewichten in dieser Reihenfolge kommt eine andere Option davor.
weighed-order-possible = Gilt nur die Reihenfolge der Gewichte als bekannt, kann jede dieser Optionen vorn liegen: { $options }.
weighed-own-all = { $members ->
    [one] Die eigenen Gewichte des einzigen Mitglieds ergeben { $option }.
   *[other] Die eigenen Gewichte aller { $members } Mitglieder ergeben { $option }.
}
weighed-own-others = Bei { $count } von { $members } Mitgliedern ergeben die eigenen Gewichte { $option }. Die übrigen: { $others }.
weighed-own-split = { $members ->
    [one] Was die eigenen Gewichte eines Mitglieds ergeben: { $others }.
   *[other] Was die eigenen Gewichte von { $members } Mitgliedern ergeben: { $others }.
}
weighed-own-choice = { $option } { $count }
weighed-own-tie = Gleichstand { $count }
weighed-own-nothing = nichts { $count }

## Zweitmeinungen: warum ein Verfahren so entscheidet

why-weighted-sum = { COUNT($options) ->
    [one] { $options } hat die höchste gewichtete Summe, { SCORE($total) }.
   *[other] { $options } haben die höchste gewichtete Summe, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } hat die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
   *[other] { $options } haben die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
}
why-borda = { COUNT($options) ->
    [one] { $options } hat die meisten Punkte, { $points }.
   *[other] { $options } haben die meisten Punkte, { $points }.
}
why-borda-next = { COUNT($options) ->
    [one] { $options } hat die meisten Punkte, { $points }; danach { $next_options } mit { $next_points }.
   *[other] { $options } haben die meisten Punkte, { $points }; danach { $next_options } mit { $next_points }.
}
why-copeland = { COUNT($options) ->
    [one] { $options } gewinnt { $points } von { $comparisons } Zweiervergleichen.
   *[other] { $options } gewinnen je { $points } von { $comparisons } Zweiervergleichen.
}
why-kemeny = { COUNT($options) ->
    [one] Die Reihenfolge, die den Reihenfolgen der Einzelnen am wenigsten widerspricht, beginnt mit { $options }.
   *[other] Mehrere Reihenfolgen widersprechen denen der Einzelnen gleich wenig; sie beginnen mit { LIST($options, type: "or") }.
}
why-grade = Die mittlere Note von { $options } ist { $grade }
why-majority-all = { why-grade }, und nichts trennt sie.
why-majority = { why-grade }, die von { $next_options } { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, die von { $next_options } ebenso; nimmt man mittlere Noten weg, liegt { $options } vorn.
   *[other] { why-grade }, die von { $next_options } ebenso; nimmt man mittlere Noten weg, liegen { $options } vorn.
}
why-star-tie = Die letzten zwei, oder welche zwei es sind, lassen sich nicht trennen: { $options }.
why-star = { $option } und { $rival_option } haben die höchsten Summen; von den beiden liegt { $option } bei { $people } vorn, { $rival_option } bei { $rival_people }.

## Die Abbruchregel

stop-wanted = { $measure ->
    [agreed] Sie wollten aufhören, sobald bei { FLOOR($share) } der Felder Einigkeit herrscht
   *[stable] Sie wollten aufhören, sobald { FLOOR($share) } der Felder seit der vorigen Runde stabil sind
}
stop-unknown = { $measure ->
    [agreed] { stop-wanted }; noch hat kein Feld genug Bewertungen, um das zu sagen.
   *[stable] { stop-wanted }; das lässt sich ab der zweiten Runde sagen.
}
stop-met = { stop-wanted }; es sind { FLOOR($reached) }: Sie können aufhören.
stop-not-met = { stop-wanted }; es sind { FLOOR($reached) }: Sprechen Sie darüber und bewerten Sie noch einmal.
