### I file che una sessione lascia, nella lingua della sessione.

## Ciò che più formati hanno in comune

export-voter = Votante { $number }
export-score-no-view = nessun parere
export-score-met = soddisfatto
export-score-not-met = non soddisfatto

## CSV: i nomi delle colonne

export-csv-session = sessione
export-csv-round = turno
export-csv-member = membro
export-csv-option = opzione
export-csv-criterion = criterio
export-csv-score = punteggio
export-csv-reason = motivazione
export-csv-confidence = sicurezza
export-csv-time = ora
export-csv-weight = peso
export-csv-direction = direzione
export-csv-scale = scala
export-csv-knock-out = eliminatorio
export-csv-group = gruppo
export-csv-yes = sì
export-csv-no = no
export-csv-total = totale
export-csv-rank = posto
export-csv-spread = scarto
export-csv-people = persone
export-csv-complete = completo
export-csv-knocked-out = eliminata da
export-csv-description = descrizione
export-csv-better = { $direction ->
    [lower] meno è meglio
   *[higher] più è meglio
}
export-csv-steps = da 1 a { $steps }
export-csv-worth = valore

## Rapporto: esito e classifica

export-title = Una decisione
export-draft = Bozza: la sessione non è chiusa.
export-missing-characters = Alcuni caratteri, come { $characters }, non hanno un font sul server: appaiono come riquadri o mancano.
export-outcome = Esito
export-phase = { $phase ->
    [lobby] La valutazione non è iniziata.
    [weighting] Si stanno dando i pesi; la valutazione non è iniziata.
    [scoring] La valutazione è aperta.
   *[revealed] I totali sono rivelati; la sessione non è ancora chiusa.
}
export-no-decision = Nessuna decisione.
export-closed-on = Chiusa il { DAY($at) }.
export-ranking = Classifica
export-ranking-after = Classifica dopo il turno { $round }
export-round = Turno { $round }
export-hidden = I totali sono nascosti finché non vengono rivelati.
export-totals = Totali
export-weights-title = Pesi
export-matrix = Medie per criterio e opzione
export-rank = posto
export-option = opzione
export-total = totale (1–{ $steps })
export-spread = scarto
export-people = persone
export-incomplete = { SCORE($total) } (incompleto)
export-total-thin = { SCORE($total) } (pochi punteggi)
export-knocked-out = eliminata: { $criteria }
export-criterion = criterio
export-weight = peso
export-lower-is-better = { $criterion } (meno è meglio)
export-knock-out = eliminatorio
export-mean = { SCORE($mean) } (n={ $people })
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
export-verdicts = soddisfatto { $met }, non soddisfatto { $not_met }
export-reasons = Motivazioni date nel turno { $round }
export-reasons-more = { $count ->
    [one] Un’altra motivazione si trova negli altri file della sessione, come il rapporto in HTML.
   *[other] Altre { $count } motivazioni si trovano negli altri file della sessione, come il rapporto in HTML.
}
export-sure = { $member }, sicurezza { $confidence } su 3

## Rapporto: quanto si è d’accordo, e che cosa è cambiato

export-agreement = Accordo
export-agreement-options = Accordo su ogni opzione, con il numero dei suoi criteri per ogni grado di accordo
export-agreement-overall = accordo
export-agreement-word = { $word ->
    [agreed] accordo
    [spread] sparsi
    [two-camps] due campi
   *[too-few] troppo pochi punteggi
}
export-topics = Su che cosa si diverge di più, in base al peso
export-topic-decides = potrebbe cambiare il vincitore
export-rounds = Di turno in turno
export-then = ultima volta
export-now = ora
export-rounds-places = Posto e totale in ogni turno
export-rounds-place = { $rank } ({ SCORE($total) })

## Rapporto: quanto è solido il risultato

export-solid = Quanto è solido
export-flips = { $sentences } Ora { $criterion } pesa { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = Nessun peso di { LIST($criteria, type: "or") } mette in testa un’altra opzione.
export-near = Quanto spesso vince ciascuna con pesi vicini a questi: { $shares }.
export-near-members = Quanto spesso vince ciascuna con pesi vicini a quelli di un membro estratto a sorte: { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = La probabilità che ciascuna sia davvero prima, visto quanto divergono queste { $members } persone: { $shares }.
export-opinions-others = Altri primi posti: { $others }.
export-opinion = { $method } ({ $options })

export-possible = { COUNT($rival_options) ->
    [one] Con i punteggi mancanti { $rival_options } potrebbe ancora vincere o raggiungere la parità; ciò che conta di più è { $option } su { $criterion }.
   *[other] Con i punteggi mancanti { LIST($rival_options, type: "or") } potrebbero ancora vincere o raggiungere la parità; ciò che conta di più è { $option } su { $criterion }.
}

## Rapporto: prove

export-team-evidence = Prove portate dal team
export-disputed = { $count ->
    [one] Contestata da { $count } persona.
   *[other] Contestata da { $count } persone.
}
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Appendice: misurato in precedenza
export-informs = Solo a titolo informativo; non ha influito sui punteggi.
export-measured-on = Misurato il { DAY($at) }, { $machine }.
export-versions = Versioni: { $versions }.
export-measured = misurato
export-disagree = I fatti e le cifre non concordano.
export-holds = { $holds ->
    [yes] sì
   *[no] no
}
export-holds-found = { $holds ->
    [yes] sì: { $found }
   *[no] no: { $found }
}

## Rapporto: come si è deciso

export-how = Come si è deciso
export-who = Persone: { $people }
export-nobody = Persone: nessuna
export-person = { $role ->
    [facilitator] { $name } (facilitazione)
    [observer] { $name } (osservazione)
    [entered] { $name } (voti inseriti da chi facilita)
   *[voter] { $name } (voto)
}
export-progress = Delle { $members } persone che potevano valutare, { $started } hanno iniziato e { $done } hanno detto di aver finito.
export-total-explained = Totale: la media pesata dei punteggi di chi ha valutato una casella; un punteggio mancante manca e non vale 0. Scarto: la media pesata delle deviazioni standard.
export-scale = { $criterion } è stato valutato in numeri. { $scale } Il peggiore conta come 1 livello, il migliore come { $steps }.
export-weights = { $by ->
    [description] Pesi: come impostati nella sala d’attesa; bloccati prima del primo punteggio, impronta { $digest }.
    [team] Pesi: la media di quelli dati prima di ogni valutazione; bloccati prima del primo punteggio, impronta { $digest }.
   *[own] Pesi: impostati da chi facilita dopo che le persone avevano dato i loro; bloccati prima del primo punteggio, impronta { $digest }.
}
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (dato da { $people }: media { PERCENT($mean, minimumFractionDigits: 1) }, da { PERCENT($low, minimumFractionDigits: 1) } a { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] Un criterio eliminatorio elimina un’opzione se anche una sola persona dice che non è soddisfatto.
   *[majority] Un criterio eliminatorio elimina un’opzione se chi dice che non è soddisfatto supera chi dice che lo è.
}
export-undone = { $seconds ->
    [one] I totali del turno { $round } sono stati mostrati per { $seconds } secondo prima che tutti avessero finito; poi la valutazione è proseguita.
   *[other] I totali del turno { $round } sono stati mostrati per { $seconds } secondi prima che tutti avessero finito; poi la valutazione è proseguita.
}
export-reworded = { $kind ->
    [question] Fino al { DAY($at) } la domanda era «{ $before }»; da allora è «{ $after }».
    [option] Fino al { DAY($at) } l’opzione «{ $after }» si chiamava «{ $before }».
   *[criterion] Fino al { DAY($at) } il criterio «{ $after }» si chiamava «{ $before }».
}
export-options-changed = { $kind ->
    [added] Nuove dal turno { $round }: { $options }.
   *[dropped] Tolte dal turno { $round }: { $options }.
}
export-source = Fonte dei fatti: { $source }
export-session = Sessione { $code }, iniziata il { DAY($at) }.
export-log-end = Il registro termina con il commit { $seq }, impronta { $digest }.

## Grafici

export-chart-legend = Barra: totale pesato, da 1 (peggiore) a { $steps } (migliore). Linea sulla barra: lo scarto dei punteggi, una deviazione standard per lato.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = scelta
export-chart-incomplete = incompleto
export-chart-no-scores = nessun punteggio
export-chart-ranking = Classifica: { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }, eliminata
export-chart-says-nothing = { $option } senza punteggi
export-chart-weights = Pesi: { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## Le ragioni date dai membri simulati di una prova

export-rehearsal-use = Lo usiamo da due anni.
export-rehearsal-read = Lo dice la documentazione.
export-rehearsal-hurt = Ci ha già dato problemi.
