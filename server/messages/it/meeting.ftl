### Ciò che le pagine di una sessione hanno in comune: scheda, proiettore, pagina di facilitazione e analisi.

## La connessione

connection-connecting = Connessione…
connection-lost = Nessuna connessione; nuovo tentativo in corso.
connection-lost-kept = Nessuna connessione; nuovo tentativo in corso. Quello che inserisci resta qui e parte appena torna.

## A che punto è la sessione

phase-lobby = Non ancora aperta
phase-weighting = Pesatura
phase-scoring = Valutazione
phase-revealed = Rivelato
phase-closed = Conclusa
phase-round = Turno { $round }
timer-over = Tempo scaduto
options-added = Nuove dal turno { $round }: { $options }.
options-dropped = Tolte dal turno { $round }: { $options }.

## Chi c’è

roster-label = Chi c’è
roster-done = ha finito:
roster-facilitator = facilita
roster-observer = osserva
roster-away = (senza connessione)
roster-entered = punteggi inseriti da chi facilita
roster-more = e { $count } in più

## Risposte e parole della scala

answer-label-met = Soddisfatto
answer-label-not-met = Non soddisfatto
answer-counts = { $met ->
    [0] { $not_met ->
        [0] nessuna risposta
       *[other] { $not_met } non soddisfatto
    }
   *[other] { $not_met ->
        [0] { $met } soddisfatto
       *[other] { $met } soddisfatto, { $not_met } non soddisfatto
    }
}
anchor-very-poor = Pessimo
anchor-poor = Scarso
anchor-fair = Discreto
anchor-good = Buono
anchor-excellent = Ottimo
anchor-very-low = Molto basso
anchor-low = Basso
anchor-medium = Medio
anchor-high = Alto
anchor-very-high = Molto alto
criterion-knock-out = eliminatorio
