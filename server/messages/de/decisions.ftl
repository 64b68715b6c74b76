### Die Seite der Entscheidungen im Lauf der Zeit.

decisions-title = Entscheidungen
decisions-of-account = Die abgeschlossenen Sitzungen, in denen Sie ({ $account }) waren, und die dieses Browsers.
decisions-of-browser = Die abgeschlossenen Sitzungen, in denen dieser Browser war.
decisions-find = Entscheidungen finden
decisions-due = { $count ->
    [one] Eine Entscheidung ist wieder zu prüfen.
   *[other] { $count } Entscheidungen sind wieder zu prüfen.
}
decisions-show = Anzeigen
decisions-all = Alle
decisions-standing = { $standing ->
    [decided] Entschieden
    [due] Wieder zu prüfen
    [superseded] Abgelöst
   *[undecided] Keine Entscheidung
}
decisions-count = { $count ->
    [0] Keine Entscheidung passt dazu.
    [one] Eine Entscheidung
   *[other] { $count } Entscheidungen
}
decisions-by = Wieder aufgenommen in { $code }
decisions-previous = Nimmt { $code } wieder auf
decisions-again = Wieder zu prüfen am { DAY($at) }
decisions-none = Dieser Browser war in keiner Sitzung, die abgeschlossen ist.
