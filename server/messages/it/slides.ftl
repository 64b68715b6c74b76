### Le diapositive di una sessione (PPTX), nella lingua della sessione.

slides-ranking = Classifica
slides-matrix = Punteggi per criterio
slides-change = Che cosa cambierebbe il vincitore
slides-discussion = Che cosa si è detto
slides-outcome = Esito
slides-knocked-out = Eliminate: { $options }
slides-more-options = { $count ->
    [one] e { $count } altra opzione
   *[other] e altre { $count } opzioni
}
slides-more-criteria = { $count ->
    [one] e { $count } altro criterio
   *[other] e altri { $count } criteri
}
slides-more-findings = { $count ->
    [one] Un’altra osservazione è nel rapporto.
   *[other] Altre { $count } osservazioni sono nel rapporto.
}
slides-legend = Punteggi medi di chi ha valutato una casella; per un criterio eliminatorio, quanti lo dicono soddisfatto. Opzioni in ordine di classifica, criteri nel loro ordine; i più pesanti se non ci stanno tutti.
slides-differ = Dove si diverge di più
slides-cell = { $option }, { $criterion }: media { SCORE($mean) }, scarto { SCORE($spread) }
slides-for = A favore di { $option }
slides-against = Contro { $option }
slides-other-reasons = Altre motivazioni
slides-reason = { $score }: «{ $text }» — { $member }
slides-reason-on = { $option }, { $criterion }, { $reason }
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Nessuno ha scritto una motivazione.
slides-dissent = In base ai propri punteggi, { $count } delle { $people } persone che hanno valutato tutto mettono un’altra opzione davanti a { $option }.
slides-margin = { $option } guida la classifica con un vantaggio di { SCORE($margin) }.
slides-solid = Quanto è solido: { $headline }.
slides-look-again = Da riesaminare il { DAY($at) }.
slides-people = { $people ->
    [one] { $people } persona ha valutato.
   *[other] { $people } persone hanno valutato.
}
slides-of-round = Questi sono i totali del turno { $round }.
slides-verdicts = { $met } su { $people }
