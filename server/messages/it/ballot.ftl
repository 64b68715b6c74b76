### La scheda: partecipare, attendere, pesare, valutare, confrontare.

## La pagina

ballot-not-open = Impossibile aprire questa sessione
ballot-removed = Non fai più parte di questa sessione
ballot-stopped = Il server ha chiuso la connessione
ballot-opening = Apertura della sessione…
ballot-unsent = { $count ->
    [one] <count>{ $count } su { $all } non inviato</count> – nessuna connessione. Resta su questo dispositivo e parte appena torna la connessione.
   *[other] <count>{ $count } su { $all } non inviati</count> – nessuna connessione. Restano su questo dispositivo e partono appena torna la connessione.
}
ballot-weights-refused = I tuoi ultimi pesi non sono stati accettati.
ballot-name = Il tuo nome
ballot-facilitate = Apri la pagina di facilitazione
ballot-my-data = I miei dati
ballot-erase = Cancella il mio nome
ballot-rename = Cambia nome
ballot-rename-send = Cambia

## Partecipare

join-session = Sessione { $code }
join-no-question = Una domanda ancora da scrivere
join-role = Sei qui per
join-score = Valutare le opzioni
join-watch = Solo guardare
join-send = Partecipa
join-no-name = Inserisci un nome, così gli altri sanno chi c’è.
join-names-hidden = I nomi sono nascosti: gli altri vedono che ci sei, ma nessun punteggio, nessun dato e nessun file scaricato porta il tuo nome.
join-names-shown = I nomi sono visibili: i risultati diranno chi ha dato quale punteggio.
join-totals-live = I totali sono in diretta: il grafico si muove man mano che arrivano i punteggi.
join-totals-wait = I totali restano nascosti finché chi facilita non li rivela: mentre si muovono, qualcuno con più finestre potrebbe calcolare i punteggi altrui.
join-totals-later = I totali restano nascosti finché chi facilita non li rivela.
experience-question = Quali di queste hai gestito in produzione?
experience-question-optional = Quali di queste hai gestito in produzione? <quiet>(facoltativo)</quiet>
experience-help = Nessuno viene a sapere che cosa scegli qui. Dopo la rivelazione, tutti sapranno se chi ha gestito le opzioni mette in testa la stessa. I tuoi punteggi contano allo stesso modo in ogni caso.
experience-own = Hai gestito in produzione: <b>{ $options }</b>
experience-none = Hai gestito in produzione: <b>nessuna indicata</b>

## Attendere

waiting-in = Ci sei.
waiting-voter = La valutazione non è ancora aperta. Questa pagina prosegue da sola.
waiting-observer = La valutazione non è ancora aperta. Il grafico apparirà sul grande schermo.
waiting-scoring = La valutazione è in corso.
waiting-watch = Sei qui per guardare: segui la sessione <link>nella pagina del proiettore</link>.
waiting-options = { $count ->
    [one] { $count } opzione
   *[other] { $count } opzioni
}
waiting-criteria = Valutate secondo
waiting-roster = Chi c’è

## Valutare

scoring-round-kept = Turno { $round }. I tuoi punteggi del turno precedente sono qui: cambia ciò che ora vedi in modo diverso.
scoring-round-blank = Turno { $round }. Tutte le caselle sono di nuovo vuote: valuta da capo.
scoring-cell = { $option } – { $criterion }
scoring-share = <b>Le tue { $count } opzioni su { $all }.</b> <quiet>Altri valutano il resto.</quiet>
scoring-share-all = { $count ->
    [one] Valuta anche l’altra opzione
   *[other] Valuta anche le altre { $count }
}
scoring-nav = Scorri la scheda
scoring-previous = Casella precedente
scoring-forward = Casella seguente
scoring-next = Avanti
scoring-complete = Tutte e { $count } valutate. Di’ agli altri che hai finito.
scoring-progress = { $count } su { $all } valutate
cell-knock-out = criterio eliminatorio
cell-rule-any = Un’opzione è eliminata se anche una sola persona dice che non è soddisfatto.
cell-rule-majority = Un’opzione è eliminata se chi dice che non è soddisfatto supera chi dice che lo è.
cell-lower = Qui meno è meglio.
cell-last-round = Turno { $round }: tu { $own }, team { $team }
cell-clear = Svuota
cell-undo = Annulla
cell-undo-label = Annulla: { $option } – { $criterion }
score-label = Punteggio per { $criterion }
score-no-view = Nessun parere <quiet>– non conta</quiet>
delivery-stored = Salvato
delivery-sending = Invio in corso
delivery-unsent = Non ancora inviato; resta su questo dispositivo
delivery-refused = Non accettato
delivery-empty = Non ancora valutato
reason-title = Motivazione e sicurezza
reason-why = Perché?
reason-hint = Che cosa hai visto o sai
reason-sure = Quanta sicurezza hai?
reason-guessing = A intuito
reason-fairly = Discreta
reason-certain = Piena
reason-later = Parte insieme a un punteggio.
facts-title = Che cosa si sa di { $option }
facts-on = Su { $criterion }
facts-general = In generale
facts-source = Fonte: { $source }
done-yes = <b>Hai finito.</b> <quiet>Puoi ancora cambiare ogni punteggio fino alla rivelazione.</quiet>
done-left = <b>Ancora { $count }.</b> <quiet>Lascia vuoto ciò che non puoi giudicare.</quiet>
done-all = <b>Tutte e { $count } valutate.</b> <quiet>Di’ agli altri che hai finito.</quiet>
done-undo = Finito
done-tell = Ho finito
overview-title = La tua scheda
overview-orders = Scorrila
overview-by-option = Per opzione
overview-by-criterion = Per criterio
overview-advance = Dopo ogni punteggio passa alla prossima casella vuota
overview-keys = Tasti: le cifre danno il punteggio, ? è nessun parere, le frecce spostano, Backspace annulla, Invio prosegue.
overview-met = sì
overview-not-met = no
overview-cell = { $option }, { $criterion }: { $state }
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

## Prove

panel-title = Prove
panel-title-on = Prove<about>: { $option } su { $criterion }</about>
panel-title-measured = { $source ->
    [article] Dice l’articolo / misurato qui
   *[facts] Dicono i fatti / misurato qui
}
panel-count = { $count } dal team
