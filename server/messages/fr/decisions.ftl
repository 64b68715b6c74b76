### La page des décisions au fil du temps.

decisions-title = Décisions
decisions-of-account = Les sessions clôturées où vous étiez, { $account }, et celles de ce navigateur.
decisions-of-browser = Les sessions clôturées où ce navigateur était présent.
decisions-find = Trouver des décisions
decisions-due = { $count ->
    [one] { $count } décision est à réexaminer.
   *[other] { $count } décisions sont à réexaminer.
}
decisions-show = Afficher
decisions-all = Toutes
decisions-standing = { $standing ->
    [decided] Décidée
    [due] À réexaminer
    [superseded] Remplacée
   *[undecided] Sans décision
}
decisions-count = { $count ->
    [0] Aucune décision ne correspond.
    [one] { $count } décision
   *[other] { $count } décisions
}
decisions-by = Reprise dans { $code }
decisions-previous = Reprend { $code }
decisions-again = À réexaminer le { DAY($at) }
decisions-none = Ce navigateur n’a été dans aucune session clôturée.
