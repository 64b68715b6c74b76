### La pagina di facilitazione: preparazione, svolgimento, risultati.

## La pagina

facilitate-opening = Apertura della sessione…
facilitate-not-you = Questa pagina è per chi facilita
facilitate-no-key = Solo chi facilita può condurre questa sessione. Aprila con il link di facilitazione, o chiedi a chi l’ha avviata.
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
facilitate-loss-returned = Le pagine dei membri ripropongono ciò che risultava salvato: { $returned } risalvati, { $refused } rifiutati.
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
people-remove = Rimuovi { $name }
people-appoint = Affida la facilitazione anche a { $name }
people-dismiss = Riporta { $name } al solo voto
people-appoint-title = Affidare la facilitazione anche a { $name }?
people-appoint-help = Su questa pagina potrete allora fare tutto entrambi. Puoi tornare indietro.
people-appoint-how = Sul proprio dispositivo si apre { $address }
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
setup-stop-after = Fermarsi dopo il turno in cui
setup-stop-share = Quota delle caselle in percentuale
setup-stop-cells = % delle caselle sono
setup-stop-measure = Come devono essere le caselle
setup-stop-agreed = in accordo
setup-stop-stable = stabili dal turno precedente
setup-unsaved = Hai modifiche non ancora salvate.
setup-save = Salva le modifiche
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
setup-each = Chiedi a ogni persona di valutarne solo
setup-each-count = Quante opzioni ogni persona deve valutare
setup-each-of = su { $count } opzioni
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
