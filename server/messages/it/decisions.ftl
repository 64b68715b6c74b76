### La pagina delle decisioni nel tempo.

decisions-title = Decisioni
decisions-of-account = Le sessioni chiuse a cui hai partecipato come { $account }, e quelle di questo browser.
decisions-of-browser = Le sessioni chiuse a cui ha partecipato questo browser.
decisions-find = Cerca decisioni
decisions-due = { $count ->
    [one] { $count } decisione è da riesaminare.
   *[other] { $count } decisioni sono da riesaminare.
}
decisions-show = Mostra
decisions-all = Tutte
decisions-standing = { $standing ->
    [decided] Decisa
    [due] Da riesaminare
    [superseded] Sostituita
   *[undecided] Senza decisione
}
decisions-count = { $count ->
    [0] Nessuna decisione corrisponde.
    [one] { $count } decisione
   *[other] { $count } decisioni
}
decisions-by = Ripresa in { $code }
decisions-previous = Riprende { $code }
decisions-again = Da riesaminare il { DAY($at) }
decisions-none = Questo browser non ha partecipato a nessuna sessione chiusa.
