### Was die Auswertungen ergeben. Der Server liefert Codes und Zahlen; dies sind die Sätze.

## Das Ergebnis in Kürze, und warum

headline-so-far = Bisher: { $headline }

headline-lead = { $margin ->
    [0] { $option } liegt um weniger als { SCORE(0.01) } vorn.
   *[other] { $option } liegt um { SCORE($margin) } vorn.
}
headline-flip = { COUNT($rival_options) ->
    [one] Zählte { $criterion } { PERCENT($to, $digits) } statt { PERCENT($from, maximumFractionDigits: 6) }, gewänne { $rival_options }.
   *[other] Zählte { $criterion } { PERCENT($to, $digits) } statt { PERCENT($from, maximumFractionDigits: 6) }, teilten sich { $rival_options } den ersten Platz.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } ist bei nichts bewertet, was jetzt zählt.
   *[other] { $unweighed_options } sind bei nichts bewertet, was jetzt zählt.
}
headline-doubt = Ob { $split_option } das Kriterium { $split_criterion } erfüllt, entscheidet über den ersten Platz, und darüber herrscht Uneinigkeit (ja: { $met }, nein: { $not_met }).

headline-few = { $people ->
    [one] Kein Kriterium von { $few_option } hat mehr als eine Person bewertet.
   *[other] Kein Kriterium von { $few_option } haben mehr als { $people } Personen bewertet.
}
headline-without-one = Lässt man nur eine der { $members } Personen weg, kann sich das ändern.
headline-decides = Darüber entscheidet eine einzige Antwort: ob { $answer_option } { $answer_criterion } erfüllt.

headline-all-knocked-out = Jede Option scheitert an einem K.-o.-Kriterium.
headline-thin = { $scored ->
    [0] Noch niemand hat { $thin_option } bei { $thin_criterion } bewertet.
    [one] Bisher hat nur eine von { $members } Personen { $thin_option } bei { $thin_criterion } bewertet.
   *[other] Bisher haben nur { $scored } von { $members } Personen { $thin_option } bei { $thin_criterion } bewertet.
}
headline-thin-share = { $scored ->
    [0] Noch niemand hat { $thin_option } bei { $thin_criterion } bewertet.
    [one] Bisher hat nur eine von etwa { $members } gefragten Personen { $thin_option } bei { $thin_criterion } bewertet.
   *[other] Bisher haben nur { $scored } von etwa { $members } gefragten Personen { $thin_option } bei { $thin_criterion } bewertet.
}
headline-only-left = { $out ->
    [0] { $option } ist die einzige Option.
    [one] Nur { $option } bleibt übrig: Die andere scheitert an einem K.-o.-Kriterium.
   *[other] Nur { $option } bleibt übrig: Die anderen { $out } scheitern an einem K.-o.-Kriterium.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] Bisher ist nur { $option } bewertet.
   *[other] Von den Optionen, die nicht ausgeschieden sind, ist bisher nur { $option } bewertet.
}
headline-one-weighs = { $out ->
    [0] Nur { $option } ist bei etwas bewertet, was zählt.
   *[other] Von den Optionen, die nicht ausgeschieden sind, ist nur { $option } bei etwas bewertet, was zählt.
}
headline-nothing-scored = { $out ->
    [0] Es ist nichts bewertet.
   *[other] Von den Optionen, die nicht ausgeschieden sind, ist keine bewertet.
}
headline-nothing-weighs = { $out ->
    [0] Es ist nichts bewertet, was zählt.
   *[other] Von den Optionen, die nicht ausgeschieden sind, ist keine bei etwas bewertet, was zählt.
}
headline-tied = Gleichstand bei { SCORE($total) }: { $options }.
headline-near = { headline-lead } Bei leicht veränderten Gewichten gewinnt diese Option in { FLOOR($share) } der Fälle.
headline-people = { headline-lead } Die Wahrscheinlichkeit, dass { $option } wirklich vorn liegt, beträgt etwa { FLOOR($share) }, gemessen daran, wie sehr sich diese { $members } Personen unterscheiden.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Nicht einmal zwei Personen haben diese Option neben anderen bewertet; das kann also Zufall sein.
headline-coincidence = { headline-lead } Wäre keine Option besser als die anderen, läge trotzdem in etwa { PERCENT($share) } der Fälle eine so deutlich vorn.
headline-coincidence-rival = { headline-lead } Wäre { $rival_option } genauso gut, läge trotzdem in etwa { PERCENT($share) } der Fälle eine der beiden so deutlich vorn.
headline-blind-so-far = { headline-lead } Würden alle blind wählen, setzten { $people } Personen trotzdem in bis zu { PERCENT($share) } der Fälle dieselbe Option nach vorn.
headline-blind-two = { headline-lead } Wären nur zwei Optionen umstritten und würden alle zwischen ihnen blind wählen, wären sich { $people } Personen trotzdem in { PERCENT($share) } der Fälle einig.
headline-chance-so-far = { headline-lead } Die Bewertungen gehen so weit auseinander, dass das Zufall sein kann; nach dem Aufdecken lässt sich mehr sagen.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } hat bei { $empty_criterion } keine Bewertung.
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] Vergleicht man die Bewertungen jeder Person nur untereinander, liegt aber { $ahead_options } vor { $option }.
   *[other] Vergleicht man die Bewertungen jeder Person nur untereinander, liegen aber { $ahead_options } vor { $option }.
}
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] Vergleicht man die Bewertungen jeder Person nur untereinander, liegt aber { $level_options } gleichauf mit { $option }.
   *[other] Vergleicht man die Bewertungen jeder Person nur untereinander, liegen aber { $level_options } gleichauf mit { $option }.
}
headline-not-compared = { headline-lead } Aber ein Vergleich mit { LIST($apart_options, type: "or") } ist nicht möglich: Zu wenig wurde von denselben Personen bewertet.
headline-compared-in-part = { headline-lead } Aber mit mancher anderen lässt sich diese Option nur bei { FLOOR($share) } dessen vergleichen, was zählt: Den Rest haben nicht dieselben Personen bewertet.
headline-thin-cell = { headline-lead } { $people ->
    [0] Niemand hat { $thin_option } bei { $thin_criterion } bewertet, und das könnte entscheiden.
    [one] Nur { $people } von { $asked } Personen hat { $thin_option } bei { $thin_criterion } bewertet, und das könnte entscheiden.
   *[other] Nur { $people } von { $asked } Personen haben { $thin_option } bei { $thin_criterion } bewertet, und das könnte entscheiden.
}
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } hat bei nichts, was zählt, eine Bewertung und könnte noch gewinnen.
   *[other] { $unscored_options } haben bei nichts, was zählt, eine Bewertung und könnten noch gewinnen.
}
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
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } entscheidet allein.
headline-no-weight = { headline-lead } Kein einzelnes Gewicht lässt eine andere Option gleichziehen.
headline-firm = { headline-lead } Um das zu ändern, braucht es viel: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Damit eine andere Option gewinnt, braucht es viel: { headline-flip }

## Wer bei anderen Gewichten eines Kriteriums vorn liegt

flip-above = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } mehr als { PERCENT($low, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } mehr als { PERCENT($low, maximumFractionDigits: 6) } wiegt.
}
flip-below = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } weniger als { PERCENT($high, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } weniger als { PERCENT($high, maximumFractionDigits: 6) } wiegt.
}
flip-between = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt.
}
flip-at = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt.
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } { PERCENT($to, maximumFractionDigits: 6) } wiegt.
}
flip-above-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } mehr als { PERCENT($low, maximumFractionDigits: 6) } wiegt ({ $other_criterion } weniger als { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } mehr als { PERCENT($low, maximumFractionDigits: 6) } wiegt ({ $other_criterion } weniger als { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } weniger als { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } mehr als { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } weniger als { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } mehr als { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] { $options } gewinnt, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } zwischen { PERCENT($other_low, maximumFractionDigits: 6) } und { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } teilen sich den ersten Platz, wenn { $criterion } zwischen { PERCENT($low, maximumFractionDigits: 6) } und { PERCENT($high, maximumFractionDigits: 6) } wiegt ({ $other_criterion } zwischen { PERCENT($other_low, maximumFractionDigits: 6) } und { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
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
weighed-covered = Verglichen wird bei den Kriterien, zu denen alle diese Optionen bewertet sind: { FLOOR($share) } des Gewichts.
weighed-pair-covered = Verglichen wird bei den Kriterien, zu denen beide bewertet sind: { FLOOR($share) } des Gewichts.
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
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = Gleichstand ({ $count })
weighed-own-nothing = nichts ({ $count })

## Zweitmeinungen: warum ein Verfahren so entscheidet

why-weighted-sum = { COUNT($options) ->
    [one] { $options } hat die höchste gewichtete Summe, { SCORE($total) }.
   *[other] { $options } haben die höchste gewichtete Summe, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } hat die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
   *[other] { $options } haben die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
}
why-trimmed = { COUNT($options) ->
    [one] Ohne die höchsten und niedrigsten Bewertungen jedes Feldes mit mindestens drei hat { $options } die höchste gewichtete Summe, { SCORE($total) }.
   *[other] Ohne die höchsten und niedrigsten Bewertungen jedes Feldes mit mindestens drei haben { $options } die höchste gewichtete Summe, { SCORE($total) }.
}
why-trimmed-next = { COUNT($options) ->
    [one] Ohne die höchsten und niedrigsten Bewertungen jedes Feldes mit mindestens drei hat { $options } die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
   *[other] Ohne die höchsten und niedrigsten Bewertungen jedes Feldes mit mindestens drei haben { $options } die höchste gewichtete Summe, { SCORE($total) }; danach { $next_options } mit { SCORE($next_total) }.
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
    [one] { $options } hat { $points } von { $comparisons } Punkten aus Zweiervergleichen.
   *[other] { $options } haben je { $points } von { $comparisons } Punkten aus Zweiervergleichen.
}
why-kemeny = { COUNT($options) ->
    [one] Die Reihenfolge, die den Reihenfolgen der Einzelnen am wenigsten widerspricht, beginnt mit { $options }.
   *[other] Mehrere Reihenfolgen widersprechen denen der Einzelnen gleich wenig; sie beginnen mit { LIST($options, type: "or") }.
}
why-kemeny-near = Eine Reihenfolge, die denen der Einzelnen wenig widerspricht, beginnt mit { $options }; bei so vielen Optionen ist eine bessere nicht auszuschließen.
why-grade = Die mittlere Note von { $options } ist { $grade }
why-majority-all = { why-grade }, und nichts trennt sie.
why-majority = { why-grade }, die von { $next_options } { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, die von { $next_options } ebenso; nimmt man mittlere Noten weg, liegt { $options } vorn.
   *[other] { why-grade }, die von { $next_options } ebenso; nimmt man mittlere Noten weg, liegen { $options } vorn.
}
why-star-tie = Die letzten zwei, oder welche zwei es sind, lassen sich nicht trennen: { $options }.
why-star = Keine andere Option hat eine höhere Summe als { $option } und { $rival_option }; von den beiden liegt { $option } bei { $people } vorn, { $rival_option } bei { $rival_people }.

## Werden die Optionen von denselben Personen verglichen?

comparison-could-decide = Eine Bewertung von { $option } bei { $criterion } könnte entscheiden.
comparison-complete = Alle, die bewertet haben, haben alles bewertet, was zählt; die Gesamtwerte vergleichen also Gleiches mit Gleichem.
comparison-nothing = Keine zwei Optionen wurden bei etwas, das zählt, von derselben Person bewertet; es lässt sich also nicht sagen, welche besser ist.
comparison-same = { COUNT($options) ->
    [one] Vergleicht man die Bewertungen jeder Person nur untereinander, liegt ebenfalls { $options } vorn.
   *[other] Vergleicht man die Bewertungen jeder Person nur untereinander, liegen ebenfalls { $options } gleichauf vorn.
}
comparison-other = { COUNT($options) ->
    [one] Vergleicht man die Bewertungen jeder Person nur untereinander, liegt { $options } vorn; die Gesamtwerte setzen { $board_options } an die Spitze.
   *[other] Vergleicht man die Bewertungen jeder Person nur untereinander, liegen { $options } gleichauf vorn; die Gesamtwerte setzen { $board_options } an die Spitze.
}
comparison-part = Das umfasst { FLOOR($share) } des Gewichts: was die Personen bei allen diesen Optionen bewertet haben.
comparison-without = Von { LIST($left_options, type: "or") } haben dieselben Personen zu wenig bewertet, um zu vergleichen.
comparison-part-without = { comparison-part } { comparison-without }

## Nur ein Teil der Bewertungen

view-who = { $people ->
    [one] { $people } Person, die sich mindestens ziemlich sicher war, vergleicht diese Optionen.
   *[other] { $people } Personen, die sich mindestens ziemlich sicher waren, vergleichen diese Optionen.
}
view-same = { view-who } { COUNT($options) ->
    [one] Auch bei ihnen liegt { $options } vorn.
   *[other] Auch bei ihnen liegen { $options } gleichauf an der Spitze.
}
view-other = { view-who } { COUNT($options) ->
    [one] Nach ihren Bewertungen liegt { $options } vorn; die Bewertungen aller, ebenso verglichen, setzen { $all_options } an die Spitze.
   *[other] Nach ihren Bewertungen liegen { $options } gleichauf an der Spitze; die Bewertungen aller, ebenso verglichen, setzen { $all_options } an die Spitze.
}
view-experienced-same = Bei denen, die die Optionen produktiv betrieben haben, liegt dieselbe vorn wie bei allen.
view-experienced-other = Bei denen, die die Optionen produktiv betrieben haben, liegt nicht dieselbe vorn wie bei allen.

## Eine Person weglassen

without-stable = Welche der { $members } Personen man auch weglässt: { $option } liegt weiter vorn.
without-changed = { COUNT($other_options) ->
    [one] In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt: Dann gewinnt { $other_options } oder zieht gleich.
   *[other] In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt: Dann gewinnt { LIST($other_options, type: "or") } oder zieht gleich.
}
without-answer = { without-changed } Dafür reicht eine einzige Antwort: ob { $answer_option } { $answer_criterion } erfüllt.
without-nobody = In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt, und nichts anderes liegt dann vorn.

## Einen Stimmzettel ändern

changed-stable = Welcher einzelne Stimmzettel auch geändert wird: { $option } liegt weiter vorn.
changed-lead = { $changed ->
    [one] { $changed } von { $members } Personen könnte, indem sie nur ihren eigenen Stimmzettel ändert, { $rival_option } statt { $option } nach vorn bringen.
   *[other] { $changed } von { $members } Personen könnten, indem sie nur ihren eigenen Stimmzettel ändern, { $rival_option } statt { $option } nach vorn bringen.
}
changed-some = { $changed ->
    [one] { $changed } von { $members } Personen könnte, indem sie nur ihren eigenen Stimmzettel ändert, { $option } um den ersten Platz bringen: Äußerstenfalls gewinnt { LIST($other_options, type: "or") } oder zieht gleich.
   *[other] { $changed } von { $members } Personen könnten, indem sie nur ihren eigenen Stimmzettel ändern, { $option } um den ersten Platz bringen: Äußerstenfalls gewinnt { LIST($other_options, type: "or") } oder zieht gleich.
}
changed-nobody = { $changed ->
    [one] { $changed } von { $members } Personen könnte, indem sie nur ihren eigenen Stimmzettel ändert, { $option } um den ersten Platz bringen, und nichts anderes läge dann vorn.
   *[other] { $changed } von { $members } Personen könnten, indem sie nur ihren eigenen Stimmzettel ändern, { $option } um den ersten Platz bringen, und nichts anderes läge dann vorn.
}

## Zweitmeinungen: ob die Zählweisen übereinstimmen

opinions-method-weighted-sum = gewichtete Summe
opinions-method-trimmed-mean = Getrimmtes Mittel
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Majority Judgment
opinions-method-star = STAR
opinions-few = { $judges ->
    [one] Nur eine Person hat alle Optionen mit Rang nach denselben Kriterien bewertet: zu wenige für eine Zweitmeinung.
   *[other] Nur { $judges } Personen haben alle Optionen mit Rang nach denselben Kriterien bewertet: zu wenige für eine Zweitmeinung.
}
opinions-same = Alle { $count } Zählweisen ergeben { $options }.
opinions-same-tie = Alle { $count } Zählweisen ergeben denselben Gleichstand von { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] Etwas anderes ergibt: { $methods }
   *[other] Etwas anderes ergeben: { $methods }
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise }; { $options } vorn: { $same } von { $count } Zählweisen.
   *[other] { opinions-otherwise }; { $options } vorn: { $same } von { $count } Zählweisen, weitere { $partly } zum Teil.
}
opinions-tie = Nicht unterscheiden lassen sich { $tie_options } nach: { $methods }; { $options } vorn: { $same } von { $count } Zählweisen.
opinions-ties = Einen Gleichstand mit { $options } ergeben: { $methods }; { $same } von { $count } Zählweisen ergeben { $options } allein.
opinions-partly = { COUNT($methods) ->
    [one] Nur zum Teil stimmt mit dem Gleichstand von { $options } überein: { $methods }; { $same } von { $count } Zählweisen ergeben ihn.
   *[other] Nur zum Teil stimmen mit dem Gleichstand von { $options } überein: { $methods }; { $same } von { $count } Zählweisen ergeben ihn.
}

## Wie nah die Rangfolgen beieinanderliegen

concord-word = { $concord ->
    [strong] hohe Übereinstimmung
    [moderate] mittlere Übereinstimmung
    [weak] geringe Übereinstimmung
   *[none] kaum Übereinstimmung
}
concord-nothing = Es haben weniger als zwei Optionen einen Rang; es gibt keine Rangfolgen zu vergleichen.
concord-unknown = Zu wenige haben alle Optionen mit Rang nach allem bewertet, was wiegt, um ihre Rangfolgen zu vergleichen.
concord-few = Nur { $judges } Personen haben alle Optionen mit Rang nach allem bewertet, was wiegt: zu wenige, um zu sagen, wie nah ihre Rangfolgen beieinanderliegen.
concord-level = Bei jeder der { $judges } Personen, die alle Optionen mit Rang nach allem bewertet haben, was wiegt, liegen diese alle gleichauf; es gibt keine Rangfolgen zu vergleichen.
concord-sentence = Die Rangfolgen der { $judges } Personen, die alle Optionen mit Rang nach allem bewertet haben, was wiegt, zeigen { concord-word }.

## Was sich seit der vorigen Runde geändert hat

change-none = Kein Feld wurde von derselben Person in beiden Runden bewertet.
change-few = Kein Feld wurde von den meisten, die es vorher bewertet hatten, noch einmal bewertet; die Runden lassen sich nicht vergleichen.
change-basis = Verglichen werden die Bewertungen derselben Personen: { $people } von { $people_before }, in { $compared } von { $cells } Feldern. Davon kaum bewegt: { $still }.
change-still = { change-basis } Die Bewertungen liegen etwa so weit auseinander wie zuvor.
change-closer = { change-basis } Die Bewertungen sind um { SCORE($steps, 1) } Stufen zusammengerückt.
change-further = { change-basis } Die Bewertungen sind um { SCORE($steps, 1) } Stufen auseinandergerückt.
change-rankings = Die Rangfolgen der { $judges } Personen, die in beiden Runden alle Optionen mit Rang nach allem bewertet haben, was wiegt, gingen von { $before ->
    [strong] hoher Übereinstimmung
    [moderate] mittlerer Übereinstimmung
    [weak] geringer Übereinstimmung
   *[none] kaum einer Übereinstimmung
} zu { $after ->
    [strong] hoher Übereinstimmung
    [moderate] mittlerer Übereinstimmung
    [weak] geringer Übereinstimmung
   *[none] kaum einer Übereinstimmung
}.

## Die Abbruchregel

stop-wanted = { $measure ->
    [agreed] Sie wollten aufhören, sobald bei { FLOOR($share) } der Felder Einigkeit herrscht
   *[stable] Sie wollten aufhören, sobald { FLOOR($share) } der Felder seit der vorigen Runde stabil sind
}
stop-first = { stop-wanted }; das lässt sich ab der zweiten Runde sagen.
stop-few = { $measure ->
    [agreed] { stop-wanted }; zu wenige Felder haben genug Bewertungen, um zu zählen: { $counted } von { $cells }; es müssen die meisten sein.
   *[stable] { stop-wanted }; zu wenige Felder haben die meisten derselben Personen noch einmal bewertet: { $counted } von { $cells }; es müssen die meisten sein.
}
stop-reached = { $left_out ->
    [0] es sind { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] es sind { FLOOR($reached) }, ohne die { $left_out } von { $cells } Feldern, die zu wenige bewertet haben
       *[stable] es sind { FLOOR($reached) }, ohne die { $left_out } von { $cells } Feldern, die zu wenige derselben Personen noch einmal bewertet haben
    }
}
stop-met = { stop-wanted }; { stop-reached }: Sie können aufhören.
stop-not-met = { stop-wanted }; { stop-reached }: Sprechen Sie darüber und bewerten Sie noch einmal.
