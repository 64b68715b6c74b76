### Was die Auswertung dazu sagt, wie belastbar ein Ergebnis ist.

flip-none = Kein Gewicht von { LIST($criteria, type: "or") } ändert den ersten Platz.
flips-no-winner = Derzeit liegt nichts allein vorn; es gibt also keinen ersten Platz, der verloren gehen könnte.
flips-none = Kein einzelnes Gewicht bringt { $option } um den ersten Platz, egal wie viel oder wenig es zählt.
flips-some = Ein anderes Gewicht eines einzelnen Kriteriums kann { $option } die Führung kosten:

left-out-nobody = Noch hat niemand bewertet.
left-out-one = Nur eine Person hat bewertet; da lässt sich niemand weglassen.
left-out-stable = Welche der { $members } Personen man auch weglässt: { $option } liegt weiter vorn.
left-out-stable-no-winner = Welche der { $members } Personen man auch weglässt: Das Ergebnis bleibt gleich.
left-out-changed = In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt.
left-out-changed-others = { COUNT($other_options) ->
    [one] In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt: Dann gewinnt { $other_options } oder zieht gleich.
   *[other] In { $changed } von { $members } Fällen verliert { $option } den ersten Platz, wenn man eine Person weglässt: Dann gewinnen { $other_options } oder ziehen gleich.
}
left-out-changed-no-winner = In { $changed } von { $members } Fällen ändert sich das Ergebnis, wenn man eine Person weglässt.

method-weighted-sum = Gewichtete Summe
method-borda = Borda
method-copeland = Copeland
method-kemeny = Kemeny
method-majority-judgment = Majority Judgment
method-star = STAR
opinions-nobody = Niemand hat von allen Optionen genug für eine zweite Meinung bewertet.
opinions-one = Alle { $count } Auszählungen ergeben { $option }.
opinions-agree = Alle stimmen überein.
opinions-tied = An der Spitze herrscht Gleichstand; es gibt also keinen ersten Platz, den die anderen Zählweisen bestätigen könnten.
opinions-apart = { COUNT($methods) ->
    [one] { $methods } kommt zu einem anderen Ergebnis (Übereinstimmung: { $agree } von { $count }).
   *[other] { $methods } kommen zu einem anderen Ergebnis (Übereinstimmung: { $agree } von { $count }).
}

concord-word = { $concord ->
    [strong] starke Übereinstimmung
    [moderate] mäßige Übereinstimmung
    [weak] schwache Übereinstimmung
   *[none] kaum Übereinstimmung
}
concord-unknown = Zu wenige haben alle Felder bewertet, um ihre Rangfolgen zu vergleichen.
concord-sentence = { $judges ->
    [one] Die Rangfolge von { $judges } Person, die alles bewertet hat, zeigt { concord-word }.
   *[other] Die Rangfolgen der { $judges } Personen, die alles bewertet haben, zeigen { concord-word }.
}

change-none = Kein Feld wurde in beiden Runden bewertet.
change-still = { FLOOR($stable) } der Felder haben sich kaum bewegt. Die Bewertungen liegen etwa so weit auseinander wie zuvor.
change-closer = { FLOOR($stable) } der Felder haben sich kaum bewegt. Die Bewertungen sind um { SCORE($steps, 1) } Stufen zusammengerückt.
change-further = { FLOOR($stable) } der Felder haben sich kaum bewegt. Die Bewertungen sind um { SCORE($steps, 1) } Stufen auseinandergerückt.
