### Che cosa è cambiato dalla sessione che questa riprende.

## Che cosa significa per la classifica

drift-same = { COUNT($options) ->
    [one] Come l’ultima volta, è in testa { $options }.
   *[other] Come l’ultima volta, { $options } condividono il primo posto.
}
drift-other = { COUNT($old_options) ->
    [one] L’ultima volta era in testa { $old_options }
   *[other] L’ultima volta { $old_options } condividevano il primo posto
}; { COUNT($options) ->
    [one] ora è in testa { $options }.
   *[other] ora condividono il primo posto { $options }.
}
drift-unranked = L’ultima volta o ora nessuna opzione ha un posto, quindi le classifiche non si possono confrontare.
drift-chosen = { $rank ->
    [1] L’ultima volta il team aveva scelto { $option }, ora in testa alla classifica.
   *[other] L’ultima volta il team aveva scelto { $option }, ora al posto { $rank } in classifica.
}
drift-chosen-out = L’ultima volta il team aveva scelto { $option }, ora eliminata.
drift-chosen-gone = L’ultima volta il team aveva scelto { $option }, che non è più tra le opzioni.

## I pesi

drift-weights-same = I pesi sono quelli dell’ultima volta.
drift-weights-apart = Nessun criterio ha un peso entrambe le volte, quindi i punteggi di una volta non si possono contare con i pesi dell’altra.
drift-weights-moved = Il peso che è cambiato di più è quello di { $criterion }: { PERCENT($before, 1) } l’ultima volta, { PERCENT($after, 1) } ora.
drift-old-weights-same = { COUNT($options) ->
    [one] Anche con i pesi dell’ultima volta sarebbe in testa { $options }.
   *[other] Anche con i pesi dell’ultima volta { $options } condividerebbero il primo posto.
}
drift-old-weights-other = { COUNT($options) ->
    [one] Con i pesi dell’ultima volta sarebbe invece in testa { $options }.
   *[other] Con i pesi dell’ultima volta condividerebbero invece il primo posto { $options }.
}
drift-old-scores-same = { COUNT($options) ->
    [one] I punteggi dell’ultima volta mettono in testa { $options } anche con i pesi di ora.
   *[other] Anche con i pesi di ora, i punteggi dell’ultima volta mettono { $options } in testa a pari merito.
}
drift-old-scores-other = { COUNT($options) ->
    [one] Con i pesi di ora, i punteggi dell’ultima volta avrebbero messo in testa { $options }.
   *[other] Con i pesi di ora, i punteggi dell’ultima volta avrebbero messo { $options } in testa a pari merito.
}

## Che cosa è stato modificato

drift-added-options = { COUNT($options) ->
    [one] Opzione nuova: { $options }.
   *[other] Opzioni nuove: { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] Opzione tolta: { $options }.
   *[other] Opzioni tolte: { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] Criterio nuovo: { $criteria }.
   *[other] Criteri nuovi: { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] Criterio tolto: { $criteria }.
   *[other] Criteri tolti: { $criteria }.
}
drift-renamed-option = «{ $before }» (ora «{ $option }»)
drift-renamed-criterion = «{ $before }» (ora «{ $criterion }»)
drift-renamed = Nomi nuovi: { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } si valuta in modo diverso dall’ultima volta, quindi i suoi punteggi non si confrontano.
   *[other] { $criteria } si valutano in modo diverso dall’ultima volta, quindi i loro punteggi non si confrontano.
}

## I punteggi

drift-cells = { $moved ->
    [0] Nessuna delle { $compared } caselle valutate entrambe le volte si è mossa di un quarto di livello o più. Persone che hanno valutato: { $people_before } l’ultima volta, { $people } ora.
    [one] { $moved } delle { $compared } caselle valutate entrambe le volte si è mossa di un quarto di livello o più. Persone che hanno valutato: { $people_before } l’ultima volta, { $people } ora.
   *[other] { $moved } delle { $compared } caselle valutate entrambe le volte si sono mosse di un quarto di livello o più. Persone che hanno valutato: { $people_before } l’ultima volta, { $people } ora.
}
drift-no-cells = Nessuna casella è stata valutata allo stesso modo entrambe le volte. Persone che hanno valutato: { $people_before } l’ultima volta, { $people } ora.

## La sezione in un rapporto e nelle pagine

since-title = Dall’ultima volta
since-compared = A confronto con la sessione { $code }, chiusa il { DAY($at) }. Opzioni e criteri rinominati restano gli stessi.
since-places = Posti e totali, l’ultima volta e ora
since-weights = Pesi, l’ultima volta e ora
since-cells = Medie che sono cambiate di più, l’ultima volta e ora
since-then = Ultima volta
since-now = Ora
since-cells-caption = Variazioni delle medie dall’ultima volta
since-cell = { $before } l’ultima volta, { SCORE($after) } ora
since-cell-gone = { $before } l’ultima volta, nessun punteggio ora
since-cell-none = l’ultima volta non valutato allo stesso modo
since-how = Opzioni e criteri sono gli stessi dell’ultima volta se sono stati mantenuti quando la sessione è stata ripresa, comunque si chiamino ora. Le frecce mostrano di quanti livelli una media è salita o scesa, chiunque abbia valutato la casella ogni volta; «=» è meno di un quarto di livello. L’effetto dei pesi nuovi si distingue da quello dei punteggi nuovi contando i punteggi di una volta con i pesi dell’altra.
