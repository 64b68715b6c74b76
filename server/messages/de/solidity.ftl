### Was die Auswertung dazu sagt, wie belastbar ein Ergebnis ist.

flip-none = Kein Gewicht von { LIST($criteria, type: "or") } ändert den ersten Platz.
flips-no-winner = Derzeit liegt nichts allein vorn; es gibt also keinen ersten Platz, der verloren gehen könnte.
flips-none = Kein einzelnes Gewicht bringt { $option } um den ersten Platz, egal wie viel oder wenig es zählt.
flips-some = Ein anderes Gewicht eines einzelnen Kriteriums kann { $option } die Führung kosten:
