### Le sessioni di chi legge, nella pagina iniziale e in quella delle decisioni.

sessions-search = Parole nella domanda, in un’opzione o nell’esito
sessions-from = Dal
sessions-to = Al
sessions-none = Nessuna sessione corrisponde.
sessions-more = Mostra altre ({ $count })
sessions-chosen = Deciso: { $chosen_option }
sessions-undecided = Nessuna decisione
sessions-phase = { $phase ->
    [lobby] Non ancora aperta
    [weighting] Pesatura
    [scoring] Valutazione
    [revealed] Rivelata
   *[closed] Chiusa
}
