### La pagina iniziale.

home-lead = Decidere insieme, e sapere perché.
home-about = Il tuo team valuta le opzioni secondo criteri pesati, ogni persona dal proprio telefono. Tutti vedono il risultato muoversi, e la riunione si chiude con una decisione che si può difendere.
home-loading = Caricamento dei modelli…

## Partecipare con un codice

home-join-title = Partecipa con un codice
home-join-code = Codice
home-join = Partecipa
home-join-incomplete = Un codice ha otto lettere e cifre, come 7K3M-Q2XD.

## Le sessioni di chi legge

home-sessions = Le tue sessioni
home-sessions-account = Su questo dispositivo, e di { $account }
home-decisions = Le decisioni nel tempo
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · facilitazione · { DAY($at) }
    [observer] { $code } · osservazione · { DAY($at) }
   *[voter] { $code } · voto · { DAY($at) }
}
home-recent-forget = Dimentica { $code }
home-recent-forget-help = Dimenticala su questo dispositivo

## Avviare una sessione

home-start-title = Avvia una sessione
home-templates = Parti da
home-template-counts = { $option_count ->
    [one] { $option_count } opzione
   *[other] { $option_count } opzioni
}, { $criterion_count ->
    [one] { $criterion_count } criterio pesato
   *[other] { $criterion_count } criteri pesati
}
home-template-knock-outs = { $knock_out_count ->
    [one] { $knock_out_count } criterio eliminatorio
   *[other] { $knock_out_count } criteri eliminatori
}
home-own = Dati tuoi
home-own-help = Incolla o apri un elenco, una tabella o un file con le tue opzioni e i tuoi criteri.
home-blank = Vuoto
home-blank-help = La tua domanda, le tue opzioni e i tuoi criteri, da aggiungere nella sala d’attesa.
home-question = Domanda
home-question-none = Che cosa c’è da decidere?
home-name = Il tuo nome
home-facilitator = Facilitazione
home-start = Avvia la sessione
home-starting = Avvio…
home-totals = Totali
home-totals-live = In diretta <quiet>– tutti vedono il grafico muoversi</quiet>
home-totals-later = Dopo la rivelazione <quiet>– nessuno si lascia influenzare</quiet>
home-names = Nomi
home-names-shown = Visibili <quiet>– i risultati dicono chi ha dato quale punteggio</quiet>
home-names-hidden = Nascosti <quiet>– nessun punteggio è riconducibile a una persona</quiet>
home-names-hidden-wait = Nascosti <quiet>– nessun punteggio è riconducibile a una persona; i totali attendono la rivelazione, perché qualcuno con più finestre potrebbe ricavare dalle loro variazioni i punteggi altrui</quiet>
home-verify = Controlla un verbale
