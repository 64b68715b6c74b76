### Was die Auswertung dazu sagt, wie belastbar ein Ergebnis ist.

flip-none = Kein Gewicht von { $criterion } ändert daran etwas
flip-level = { $criterion } von { PERCENT($from) } auf { PERCENT($to) }, und { $rival_option } zieht gleich
flip-wins = { $digits ->
    [0] { $criterion } von { PERCENT($from) } auf { PERCENT($to, $digits) }, und { $rival_option } gewinnt
    [1] { $criterion } von { PERCENT($from) } auf { PERCENT($to, $digits) }, und { $rival_option } gewinnt
   *[other] { $criterion } von { PERCENT($from, $digits) } auf { PERCENT($to, $digits) }, und { $rival_option } gewinnt
}
flips-no-winner = Derzeit liegt nichts allein vorn; es gibt also keinen ersten Platz, der verloren gehen könnte.
flips-none = Kein einzelnes Gewicht bringt { $option } um den ersten Platz, egal wie viel oder wenig es zählt.
flips-some = { $count ->
    [one] { $count } von { $all } Gewichten kann, allein geändert, { $option } um den ersten Platz bringen.
   *[other] { $count } von { $all } Gewichten können, jeweils allein geändert, { $option } um den ersten Platz bringen.
}
