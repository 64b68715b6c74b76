### Die Startseite.

home-lead = Gemeinsam entscheiden und wissen, warum.
home-about = Ihr Team bewertet die Optionen nach gewichteten Kriterien, alle am eigenen Handy. Das Ergebnis bewegt sich vor aller Augen, und am Ende steht eine Entscheidung, die Sie begründen können.
home-loading = Vorlagen werden geladen …

## Mit Code beitreten

home-join-title = Mit Code beitreten
home-join-code = Code
home-join = Beitreten
home-join-incomplete = Ein Code hat acht Buchstaben und Ziffern, etwa 7K3M-Q2XD.

## Die eigenen Sitzungen

home-sessions = Ihre Sitzungen
home-sessions-account = Auf diesem Gerät und von { $account }
home-decisions = Entscheidungen im Überblick
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · moderiert · { DAY($at) }
    [observer] { $code } · zugeschaut · { DAY($at) }
   *[voter] { $code } · mitgestimmt · { DAY($at) }
}
home-recent-forget = { $code } vergessen
home-recent-forget-help = Auf diesem Gerät vergessen

## Eine Sitzung starten

home-start-title = Sitzung starten
home-templates = Ausgangspunkt
home-template-counts = { $option_count ->
    [one] { $option_count } Option
   *[other] { $option_count } Optionen
}, { $criterion_count ->
    [one] { $criterion_count } gewichtetes Kriterium
   *[other] { $criterion_count } gewichtete Kriterien
}
home-template-knock-outs = { $knock_out_count ->
    [one] { $knock_out_count } K.-o.-Kriterium
   *[other] { $knock_out_count } K.-o.-Kriterien
}
home-own = Eigene Vorlage
home-own-help = Fügen Sie eine Liste, eine Tabelle oder eine Datei mit Ihren Optionen und Kriterien ein, oder öffnen Sie eine.
home-blank = Leer
home-blank-help = Ihre eigene Frage, Ihre Optionen und Kriterien; Sie tragen sie im Warteraum ein.
home-question = Frage
home-question-none = Was ist zu entscheiden?
home-name = Ihr Name
home-facilitator = Moderation
home-start = Sitzung starten
home-starting = Wird gestartet …
home-totals = Ergebnisse
home-totals-live = Live <quiet>– alle sehen, wie sich das Diagramm bewegt</quiet>
home-totals-later = Nach dem Aufdecken <quiet>– niemand lässt sich von anderen beeinflussen</quiet>
home-names = Namen
home-names-shown = Sichtbar <quiet>– die Ergebnisse zeigen, wer wie bewertet hat</quiet>
home-names-hidden = Verborgen <quiet>– keine Bewertung lässt sich einer Person zuordnen</quiet>
home-names-hidden-wait = Verborgen <quiet>– keine Bewertung lässt sich einer Person zuordnen; die Ergebnisse warten bis zum Aufdecken, weil jemand mit mehreren Fenstern aus den Änderungen berechnen könnte, wie andere bewerten</quiet>
home-verify = Ein Protokoll prüfen
