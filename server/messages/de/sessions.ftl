### Die eigenen Sitzungen, auf der Startseite und auf der Seite der Entscheidungen.

sessions-search = Wörter in Frage, Option oder Ergebnis
sessions-from = Von
sessions-to = Bis
sessions-none = Keine Sitzung passt dazu.
sessions-more = Mehr anzeigen ({ $count })
sessions-chosen = Entschieden: { $chosen_option }
sessions-undecided = Keine Entscheidung
sessions-phase = { $phase ->
    [lobby] Noch nicht eröffnet
    [weighting] Gewichtung
    [scoring] Bewertung
    [revealed] Aufgedeckt
   *[closed] Abgeschlossen
}
