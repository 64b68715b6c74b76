### La pagina di facilitazione: preparazione, svolgimento, risultati.

## La pagina

facilitate-opening = Apertura della sessione…
facilitate-not-you = Questa pagina è per chi facilita
facilitate-not-open = Impossibile aprire questa sessione
facilitate-no-key = Solo chi facilita può condurre questa sessione. Aprila con il link di facilitazione, o chiedi a chi l’ha avviata.
facilitate-dismissed = Non faciliti più questa sessione. Se torni a facilitarla, questa pagina riappare.
facilitate-title = { $title } – facilitazione – { -brand }
facilitate-no-question = Una domanda da scrivere
facilitate-projector = Proiettore
facilitate-score-too = Valuta anche tu
facilitate-weigh-too = Da’ anche tu i pesi
facilitate-your-scores = I tuoi punteggi
facilitate-go-back = Torna indietro

## Quando il server ha perso qualcosa

facilitate-loss = { $entries ->
    [one] Il server ha perso l’ultima voce di questa sessione: i suoi dati sono stati danneggiati, o ripristinati da una copia più vecchia.
   *[other] Il server ha perso le ultime { $entries } voci di questa sessione: i suoi dati sono stati danneggiati, o ripristinati da una copia più vecchia.
}
facilitate-loss-reported = { $entries ->
    [one] La pagina di un membro ha ricevuto una voce di questa sessione che il server non ha. I suoi dati potrebbero essere stati danneggiati, o ripristinati da una copia più vecchia.
   *[other] La pagina di un membro ha ricevuto { $entries } voci di questa sessione che il server non ha. I suoi dati potrebbero essere stati danneggiati, o ripristinati da una copia più vecchia.
}
facilitate-loss-returned = Le pagine dei membri ripropongono ciò che risultava salvato: { $returned } salvati di nuovo, { $refused } rifiutati.
facilitate-loss-back = { $back ->
    [one] Da allora si è connessa { $back } persona; ciò che avevano dato le altre potrebbe ancora mancare.
   *[other] Da allora si sono connesse { $back } persone; ciò che avevano dato le altre potrebbe ancora mancare.
}
facilitate-loss-check = Ciò che in quel periodo ha fatto chi facilita, e chi si è aggiunto, non torna da solo: controlla la fase, il turno e le persone.

## Invitare

invite-label = Come partecipare
invite-with = Partecipa con
invite-copy-join = Copia il link per partecipare
invite-copy-facilitate = Copia il link di facilitazione

## Chi c’è

people-label = Persone
people-scored = { $members ->
    [one] { $started } persona su { $members } ha valutato
   *[other] { $started } persone su { $members } hanno valutato
}
people-weighted = { $members ->
    [one] { $started } persona su { $members } ha dato i pesi
   *[other] { $started } persone su { $members } hanno dato i pesi
}
people-in = { $members ->
    [one] { $members } persona valuta
   *[other] { $members } persone valutano
}
people-in-watched = { people-in }, { $watching ->
    [one] { $watching } guarda
   *[other] { $watching } guardano
}
people-nobody = Non è ancora arrivato nessuno
people-facilitator = facilita
people-observer = osserva
people-done = ha finito
people-scoring = valuta
people-away = assente
people-states = { $first }, { $other }
people-remove = Rimuovi { $name }
people-appoint = Affida la facilitazione anche a { $name }
people-dismiss = Riporta { $name } al solo voto
people-appoint-title = Affidare la facilitazione anche a { $name }?
people-appoint-help = Su questa pagina potrete allora fare tutto in due. Puoi tornare indietro.
people-appoint-how = Sul proprio dispositivo, la pagina della sessione avrà un link; si può anche aprire { $address }
people-appoint-copy = Copia il link
people-appoint-confirm = Affida la facilitazione
people-remove-label = Rimuovi una persona
people-remove-title = Rimuovere { $name }?
people-remove-help = Lascia subito la sessione. Viene rimosso anche ciò che ha dato e non è ancora mostrato.
people-remove-confirm = Rimuovi

## La preparazione

setup-question = Domanda
setup-totals = Totali
setup-totals-live = In diretta, mentre si valuta
setup-totals-later = Dopo la rivelazione
setup-language = Lingua del proiettore e delle esportazioni
setup-names = Nomi
setup-names-shown = Visibili nei risultati
setup-names-hidden = Nascosti
setup-names-hidden-live = Nascosti <quiet>– le cifre si muovono allora a tre persone per volta</quiet>
setup-names-hidden-wait = Nascosti <quiet>– i totali attendono allora la rivelazione: qualcuno con più finestre potrebbe ricavare dalle loro variazioni i punteggi altrui</quiet>
setup-stop = Regola d’arresto <quiet>– solo un promemoria; non chiude nulla da sola</quiet>
setup-stop-rule = <check>Fermarsi dopo il turno in cui</check> <share>Quota delle caselle in percentuale</share> % delle caselle sono <measure>Come devono essere le caselle</measure>
setup-stop-agreed = in accordo
setup-stop-stable = stabili dal turno precedente
setup-unsaved = Hai modifiche non ancora salvate.
setup-save = Salva le modifiche
# Read out once the changes are saved.
setup-saved = Salvato.
setup-undo = Annulla
setup-name = Nome
setup-move = Sposta { $name }, { $place } di { $count }, con i tasti freccia
setup-move-help = Trascina, o usa i tasti freccia
setup-moved = { $name } è ora al posto { $place } di { $count }.

setup-options = Opzioni <quiet>{ $count }</quiet>
setup-option-name = Nome dell’opzione { $number }
setup-option-summary = Descrizione dell’opzione { $number }
setup-option-summary-hint = In poche parole (facoltativo)
setup-remove = Rimuovi { $name }
setup-remove-option = Rimuovi questa opzione
setup-remove-criterion = Rimuovi questo criterio
setup-add-option = Aggiungi un’opzione
setup-each-rule = <check>Chiedi a ogni persona di valutarne solo</check> <number>Quante opzioni ogni persona deve valutare</number> su { $count } opzioni
setup-each-help = Le parti sono uguali e si sovrappongono, così tutte le opzioni restano confrontabili. Chi vuole può valutarne di più.
setup-each-suggested = { $count } opzioni sono molte da valutare con cura. Con una parte di { $each } a persona, i punteggi restano confrontabili.

setup-criteria = Criteri <quiet>{ $count }</quiet>
setup-sum-exact = La somma dei pesi è { PERCENT(1) }
setup-sum = La somma dei pesi è { PERCENT($total) }; contano in proporzione
setup-criterion-name = Nome del criterio { $number }
setup-knock-out = eliminatorio
setup-knock-out-help = : al criterio { $number } si risponde soddisfatto o non soddisfatto
setup-knock-out-row = soddisfatto o non soddisfatto; nessun peso
setup-scoring = Come si valuta il criterio { $number }
setup-steps = In livelli da 1 a { $steps }
setup-numbers = In numeri
setup-ten = Da 0 a 10
setup-hundred = Da 0 a 100
setup-number = numero qualsiasi
setup-higher = più è meglio
setup-lower = meno è meglio
setup-weight-slider = Peso del criterio { $number }, cursore
setup-weight = Peso del criterio { $number } in percentuale
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count ->
    [one] { $count } criterio non dice a parole quali sono il suo livello peggiore e il migliore. I pesi confrontano proprio questi due.
   *[other] { $count } criteri non dicono a parole quali sono il loro livello peggiore e il migliore. I pesi confrontano proprio questi due.
}
setup-end = { $end ->
    [worst] Che cosa significa il livello peggiore del criterio { $number }
   *[best] Che cosa significa il livello migliore del criterio { $number }
}
setup-end-hint = { $end ->
    [worst] Peggiore ({ $step } di { $steps }), a parole
   *[best] Migliore ({ $step } di { $steps }), a parole
}
setup-add-criterion = Aggiungi un criterio
setup-add-group = Aggiungi un gruppo
setup-groups-help = Il peso di un criterio in un gruppo è la sua quota del gruppo. La freccia mostra quanto conta in tutto: la quota per il peso del gruppo.
setup-group = Gruppo
setup-group-empty = In questo gruppo non c’è ancora nessun criterio.
setup-group-name = Nome del gruppo { $number }
setup-group-weight = Peso del gruppo { $number } in percentuale
setup-group-remove = Sciogli il gruppo { $number }
setup-group-unnamed = Gruppo { $number }
setup-group-of = Gruppo del criterio { $number }
setup-in-group = in
setup-no-group = nessun gruppo
setup-knock-out-rule = { $count ->
    [one] Un’opzione non supera il criterio eliminatorio se
   *[other] Un’opzione non supera un criterio eliminatorio se
}
setup-knock-out-any = anche una sola persona dice «non soddisfatto»
setup-knock-out-majority = più persone dicono «non soddisfatto» che «soddisfatto»

## Dopo la sala d’attesa

reword-open = Correggi i testi
reword-help = Tutti i voti restano come sono. Il verbale dice come si chiamava prima.
reword-options = Opzioni
reword-criteria = Criteri
reword-saved = Tutti vedono i testi nuovi.

## Un criterio valutato in numeri

numeric-unit = Unità
numeric-worst = Numero peggiore
numeric-best = Numero migliore
numeric-more = Limiti e altri punti
numeric-low = Minimo ammesso
numeric-high = Massimo ammesso
numeric-whole = Solo numeri interi
numeric-point = Punto { $number }
numeric-value = Valore in %
numeric-remove = Rimuovi il punto { $number }
numeric-add = Aggiungi un punto
numeric-missing = Inserisci il numero peggiore e il migliore. Se il migliore è il più basso, meno è meglio.

## Come scegliere

guide-title = Come scegliere
guide-about = Alcune domande che propongono dei pesi da cui partire
guide-how-far = Per ciascuna, di’ quanto vale nel vostro caso.
guide-not-at-all = per niente
guide-partly = in parte
guide-fully = del tutto
guide-none = { $source ->
    [article] Nessuna delle regole si applica, quindi l’articolo non indica e non propone nulla.
   *[facts] Nessuna delle regole si applica, quindi i fatti non indicano e non propongono nulla.
}
guide-names = { $source ->
    [article] In questo caso l’articolo indicherebbe { $options }.
   *[facts] In questo caso i fatti indicherebbero { $options }.
}
guide-names-gone = { $source ->
    [article] In questo caso l’articolo indicherebbe { $gone_options }, che non è più tra le tue opzioni.
   *[facts] In questo caso i fatti indicherebbero { $gone_options }, che non è più tra le tue opzioni.
}
guide-tie = { $source ->
    [article] Parità: in questo caso l’articolo indicherebbe { $options }.
   *[facts] Parità: in questo caso i fatti indicherebbero { $options }.
}
guide-tie-gone = { $source ->
    [article] Parità: in questo caso l’articolo indicherebbe { $options }, e anche { $gone_options }, che non è più tra le tue opzioni.
   *[facts] Parità: in questo caso i fatti indicherebbero { $options }, e anche { $gone_options }, che non è più tra le tue opzioni.
}
guide-caption = Pesi proposti accanto a quelli attuali
guide-criterion = Criterio
guide-now = ora
guide-new = nuovo
guide-kept = { $source ->
    [article] Un criterio che l’articolo non conosce mantiene il suo peso.
   *[facts] Un criterio che i fatti non conoscono mantiene il suo peso.
}
guide-same = Sono già i tuoi pesi
guide-take = Usa questi pesi
guide-undo = Ripristina i pesi precedenti
guide-only-a-start = È solo un punto di partenza. Guarda il tipo di progetto e nient’altro; puoi cambiare ogni peso qui sotto, e a decidere sono i punteggi.
guide-source = Fonte: { $guide_source }. { $source }.

## Condurre la riunione

run-label = Conduci la riunione
run-lobby = Prepara la sessione mentre arrivano le persone, poi apri la valutazione.
run-open-scoring = Apri la valutazione
run-missing = Prima di aprire la valutazione:
run-missing-shown = Mostrare i pesi dati.
run-missing-locked = Bloccare i pesi.
run-open-weighting = Prima pesate insieme i criteri
run-open-weighting-help = Ognuno dà i pesi senza vedere quelli degli altri. Tu li blocchi prima del primo punteggio.
run-shortcut = Ctrl + Invio preme il pulsante grande.
run-undo-shortcut = Anche con Ctrl + Z.
run-open-fixes = Poi opzioni, criteri e pesi non si possono più cambiare; solo i loro testi.
run-alone-title = Non è ancora arrivato nessuno. Proseguire lo stesso?
run-alone = Si può entrare anche dopo.
run-early-title = { $done ->
    [one] { $done } su { $members } ha finito: rivelare ora?
   *[other] { $done } su { $members } hanno finito: rivelare ora?
}
run-early-fixes = Ciò che è stato dato finora conta, e a questo turno non si può aggiungere nulla.
run-early-undo = Per 10 secondi puoi annullare.
run-early-final = Con i nomi nascosti non si può annullare: la differenza mostrerebbe chi ha dato quale punteggio.
run-remind = Ricordalo a chi non ha finito
run-remind-help = Lo vedono solo loro; nessuno viene a sapere chi sono.
run-reminded = Promemoria inviato. Lo ha visto solo chi non ha finito.
run-reveal-fixes = Poi nessun punteggio di questo turno può cambiare.
run-undo = Annulla la rivelazione ({ $seconds } s)
run-undo-help = La valutazione prosegue. Il verbale dice che i totali sono stati visti.
run-weights-early-title = { $done ->
    [one] { $done } su { $members } ha dato i pesi: mostrarli ora?
   *[other] { $done } su { $members } hanno dato i pesi: mostrarli ora?
}
run-weights-early = Chi non li ha ancora dati non può farlo mentre i pesi sono mostrati.
run-done = { $done ->
    [one] { $done } su { $members } ha finito.
   *[other] { $done } su { $members } hanno finito.
}
run-scoring-left = { $left ->
    [one] { $left } persona non ha ancora finito.
   *[other] { $left } persone non hanno ancora finito.
}
run-end-round = Termina il turno
run-reveal = Rivela i totali
run-revealed = Il turno { $round } è rivelato.
run-revealed-next = Discutete, poi chiudi o fai valutare di nuovo.
run-close = Chiudi con una decisione
run-close-session = Chiudi la sessione…
run-next-round = Apri il turno { $round }
run-keep = Parti dai punteggi di questo turno
next-options-open = Cambia le opzioni del turno { $round }
next-options-help = I voti e i turni precedenti restano come sono. I punteggi di un’opzione tolta non vengono ripresi.
next-options-stay = Queste restano
next-options-back = Rimetti
next-options-name = Nome della nuova opzione { $number }
next-options-few = Devono restare almeno due opzioni.
run-weighted = { $done } su { $members } hanno dato i pesi.
run-weighting-left = { $left ->
    [one] { $left } persona sta ancora scegliendo i pesi.
   *[other] { $left } persone stanno ancora scegliendo i pesi.
}
run-show-weights = Mostra i pesi
run-weights-shown = I pesi sono mostrati.
run-weights-shown-next = Parlatene, poi bloccali: dopo non possono più cambiare.
run-lock-team = Blocca i pesi del team
run-no-mean = Non c’è una media del team da bloccare: blocca invece pesi tuoi.
run-weigh-again = Fai dare di nuovo i pesi a tutti
run-weigh-once = Con i nomi nascosti i pesi si danno una volta sola: una modifica potrebbe rivelare di chi è.
run-weights-locked = I pesi sono bloccati.
run-fingerprint = Impronta <digest>{ $digest }</digest>, anche nel registro.

timer-label = Timer
timer-minutes = { $minutes } <quiet>min</quiet>
timer-stop = Ferma
timer-more = 1 min in più
timer-own = Minuti
timer-start = Avvia

reopen-start = Riprendila
reopen-help = Avvia una nuova sessione con la stessa domanda, le stesse opzioni, gli stessi criteri e pesi; puoi cambiarli nella sua sala d’attesa. Questa resta com’è.

close-title = Chiudi la sessione
close-help = Poi nulla al suo interno può cambiare. I risultati si possono ancora scaricare.
close-decision = La decisione
close-no-decision = Nessuna decisione
close-choice = { $option } (posizione { $rank }, { $total } punti)
close-why = Perché, e che cosa ne segue
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] In classifica è in testa { $first_options }. Scrivi perché non si decide nulla: più avanti qualcuno lo chiederà.
       *[other] In classifica sono in testa { $first_options }. Scrivi perché non si decide nulla: più avanti qualcuno lo chiederà.
    }
   *[other] { COUNT($first_options) ->
        [one] In classifica è in testa { $first_options }. Scrivi perché non viene scelta: più avanti qualcuno lo chiederà.
       *[other] In classifica sono in testa { $first_options }. Scrivi perché nessuna di loro viene scelta: più avanti qualcuno lo chiederà.
    }
}
close-look-again = Da riesaminare il (puoi lasciare vuoto)
close-in-months = Tra 6 mesi
close-in-a-year = Tra un anno
close-confirm = Chiudi definitivamente

## Pesi

weighting-label = Pesatura
weighting-what = Che cosa si pesa
weighting-locked-label = I pesi bloccati
weighting-locked = I pesi sono bloccati
weighting-gave-label = I pesi dati dalle persone
weighting-gave = I pesi di ciascuno

adjust-label = Blocca altri pesi
adjust-or = O blocca altri pesi
adjust-own = Blocca pesi tuoi
adjust-seen = Tutti vedranno che sono tuoi.
adjust-seen-mean = Tutti vedranno che sono tuoi, e quanto ciascuno dista dalla media del team.
adjust-open = Ritoccali
adjust-leave = Lasciali così
adjust-slider = { $criterion }, cursore
adjust-sum-exact = La somma è 100.
adjust-sum = La somma è { $sum }; contano in proporzione.
adjust-lock = Blocca questi pesi
adjust-back-mean = Torna alla media del team
adjust-back-set-up = Torna ai pesi iniziali

## Risultati

results-ranking = Classifica
results-never-revealed = La sessione è stata chiusa prima di rivelare i totali.
results-solidity-none = Quanto è solido il risultato si vede qui appena ci sono punteggi.
results-solidity-label = Quanto è solido
results-solidity = Quanto è solido?
results-scores = Punteggi
results-downloads-label = File da scaricare
results-downloads = Scarica
results-hidden = Finché i totali sono nascosti, nessun file scaricato rivela un punteggio.
results-attachments = Prove dal team <quiet>{ $count }</quiet>

topics-title = Di che cosa discutere ora
topics-about = Caselle di peso elevato su cui i pareri divergono e che potrebbero cambiare il vincitore.
topics-back = Torna alla matrice
topics-show-next = Mostra la prossima
topics-discussed-next = Discussa, la prossima
topics-discussed-all = Discussa, era l’ultima
topics-cell = <b>{ $option }</b> <quiet>su</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } su { $criterion }
topics-flips = potrebbe cambiare il vincitore
topics-on-projector = Sul proiettore
topics-show = Mostra sul proiettore
topics-discussed = Discussa
topics-first = Mostra solo le prime
topics-all = Mostra tutte ({ $count })
topics-none = Dove conta si è d’accordo: non c’è nulla da discutere.
topics-none-few = Non emergono divergenze, ma le caselle con meno di tre punteggi non vengono giudicate.
topics-histogram = Punteggi, { $scores }
topics-step = { $people ->
    [one] livello { $step }: { $people } persona
   *[other] livello { $step }: { $people } persone
}
topics-measured = misurato
topics-measured-verdict = misurato: <verdict></verdict>
topics-attachments = { $count } dal team

## Un riquadro nella pagina di un altro sito

embed-title = Incorpora in un wiki
embed-help = Incolla questo HTML in una pagina del tuo wiki. Mostra il tabellone in diretta e, a sessione chiusa, la decisione. Mostra soltanto: lì nessuno può valutare. Chi lo vede conosce il codice della sessione.
embed-sites = Funziona nelle pagine di { $sites }.
embed-end = Per interromperlo, sostituisci il link di facilitazione.
embed-copy = Copia l’HTML

## Il telecomando dei proiettori

remote-label = Proiettore
remote-previous = Pagina precedente
remote-next = Pagina successiva
remote-views = Vista
remote-auto = Segui la riunione
remote-join = Codice QR grande
remote-ranking = Classifica
remote-matrix = Matrice
remote-discussion = Discussione
remote-weights = Pesi
remote-which = Quale proiettore
remote-all = Tutti i proiettori
remote-one = Proiettore { $number }
remote-help = Un secondo proiettore ha il suo numero nell’indirizzo: { $address }. Lo schermo intero si attiva sul proiettore stesso (F).

## La preparazione per un’altra sessione

reuse-title = Usa di nuovo questa preparazione
reuse-help = Domanda, opzioni, criteri, pesi e impostazioni, senza persone né punteggi.
reuse-duplicate = Avvia con essa una nuova sessione
reuse-template = Salvala come file modello

## Una prova: la stessa configurazione con membri simulati

rehearse-title = Fare una prova
rehearse-help = Provi la riunione con membri simulati, che pesano e valutano da soli, per mezz’ora al massimo. Ogni pagina e ogni file lo segnalano; la prova non decide nulla e non è nell’elenco delle decisioni.
rehearse-members = Membri simulati
rehearse-start = Provare in una nuova scheda
rehearse-open = Aprire la prova
