### Was die Auswertung dazu sagt, wie belastbar ein Ergebnis ist.

flip-none = Kein Gewicht von { LIST($criteria, type: "or") } bringt eine andere Option nach vorn.
flips-no-winner = Derzeit liegt nichts allein vorn; es gibt also keinen ersten Platz, der verloren gehen könnte.
flips-none = Kein einzelnes Gewicht lässt eine andere Option mit { $option } gleichziehen, egal wie viel oder wenig es zählt.
flips-some = Ein anderes Gewicht eines einzelnen Kriteriums kann { $option } die Führung kosten:
