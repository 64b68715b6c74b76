### Il proiettore: da leggere a dieci metri.

projector-not-shown = Impossibile mostrare questa sessione
projector-ranking = Classifica
projector-never = I totali non sono stati rivelati.
projector-solid = Quanto è solido
projector-scores = Punteggi

## Come partecipare

projector-join-short = Partecipa su <b>{ $host }</b> con
projector-join = Scansiona, o apri <b>{ $host }</b> e inserisci

## Prima della valutazione

names-more = e { $count } in più

projector-options = { $count ->
    [one] { $count } opzione
   *[other] { $count } opzioni
}
projector-criteria = valutate secondo
projector-nobody = Non c’è ancora nessuno
projector-people = { $count ->
    [one] C’è { $count } persona
   *[other] Ci sono { $count } persone
}
projector-weigh = Che cosa conta, e quanto? Da’ i tuoi pesi dal telefono.
projector-locked = Questi pesi sono bloccati

## Persone

projector-people-label = Persone
projector-done = <big>{ $done }</big> su { $members } hanno finito
projector-scored = <big>{ $started }</big> su { $members } hanno valutato
projector-devices = { $count ->
    [one] { $count } dispositivo connesso
   *[other] { $count } dispositivi connessi
}
projector-observers = { $count ->
    [one] { $count } persona osserva
   *[other] { $count } persone osservano
}

## In discussione

discussion-label = In discussione
discussion-cell = { $option } <quiet>su</quiet> { $criterion }
discussion-knock-out = criterio eliminatorio
discussion-weight = conta { PERCENT($weight) }
discussion-mean = media { $mean }
discussion-flips = potrebbe cambiare il vincitore
discussion-count = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
discussion-ask = Il più basso e il più alto: raccontate perché.
discussion-ask-knock-out = Soddisfatto o no: raccontate che cosa sapete.
discussion-unscored = Nessuno l’ha valutata.
discussion-more = { $count ->
    [one] e { $count } altra motivazione
   *[other] e altre { $count } motivazioni
}

## Viste e tasti

projector-weights = Che cosa conta, e quanto
projector-no-discussion = Nulla è in discussione.
keys-controls = Comandi
keys-title = Tasti
keys-close = Chiudi
keys-next = Pagina successiva
keys-back = Pagina precedente
keys-ranking = La classifica
keys-matrix = La matrice
keys-discussion = Che cosa è in discussione
keys-weights = I pesi
keys-join = Codice QR grande per partecipare
keys-auto = Segui la riunione
keys-full-screen = Schermo intero
keys-leave-full-screen = Esci da schermo intero
keys-sound = Suono allo scadere del tempo
keys-help = Tasti

## La decisione

ending-qr = Codice QR con l’indirizzo dei risultati
ending-results = Tutti i risultati
ending-scan = Inquadrate per tutti i risultati
ending-apart = { COUNT($first_options) ->
    [one] In classifica è in testa { $first_options }; la decisione è un’altra.
   *[other] In classifica sono in testa { $first_options }; la decisione è un’altra.
}
ending-totals = { $first } contro { $decided } punti

## Prove in merito

projector-evidence = Prove
projector-says = { $source ->
    [article] <quiet>Dice l’articolo:</quiet> { $items }
   *[facts] <quiet>Dicono i fatti:</quiet> { $items }
}
projector-measured = Misurato qui:
projector-team = Dal team
projector-from = { $name }:
projector-from-team = Il team:
projector-disagreements-on-phones = { $disagreements ->
    [one] { $disagreements } discordanza, sui vostri telefoni
   *[other] { $disagreements } discordanze, sui vostri telefoni
}
projector-on-phones = { $disagreements ->
    [0] { $attachments } in più dal team, sui vostri telefoni
    [one] { $attachments ->
        [0] { $disagreements } altra discordanza, sui vostri telefoni
       *[other] { $disagreements } altra discordanza e { $attachments } in più dal team, sui vostri telefoni
    }
   *[other] { $attachments ->
        [0] altre { $disagreements } discordanze, sui vostri telefoni
       *[other] altre { $disagreements } discordanze e { $attachments } in più dal team, sui vostri telefoni
    }
}
projector-occasion = { $date }, { $machine }
