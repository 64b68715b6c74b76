### Le parti della scheda che non servono prima di votare: pesi, confronto, prove.

## Prima dell’ammissione

outside-title = In attesa di entrare
outside-help = Chi facilita ammette le persone a questa sessione. Tieni aperta la pagina: prosegue da sola.

## Un promemoria di chi facilita

reminder-text = { $what ->
    [scores] Chi facilita ti chiede di finire: dai i punteggi che mancano, poi premi «Ho finito». Lo vedi solo tu.
   *[weights] Chi facilita ti chiede di finire: invia i tuoi pesi, per favore. Lo vedi solo tu.
}
reminder-dismiss = Va bene

## Cancellare il proprio nome

erase-title = Cancellare il tuo nome?
erase-help = Il tuo nome scompare da questa sessione e da tutto ciò che d’ora in poi viene salvato, mostrato o scaricato. Al suo posto restano «Ex membro» e un numero. Non si può annullare.
erase-leaves = Inoltre lasci la sessione e non puoi tornarci da questo dispositivo. I tuoi punteggi in un turno non ancora rivelato vengono rimossi. Se vuoi i tuoi dati, scaricali prima.
erase-closed = Ciò che hai dato resta nei risultati, senza il tuo nome.
erase-confirm = Cancella il mio nome

## Valutare in numeri

number-label = Il tuo numero
number-label-unit = Il tuo numero, in { $unit }

## Dare i pesi

weigh-title = Che cosa conta, e quanto?
weigh-about = Un peso dice quanto vale per te passare dal livello peggiore al migliore di un criterio. Nessuno vede i tuoi finché non vengono mostrati tutti.
weigh-ways = Come dare i pesi
weigh-points = 100 punti
weigh-points-help = Distribuisci 100 punti: il doppio dei punti conta il doppio.
weigh-swing = Swing
weigh-swing-help = Immagina un’opzione che è al peggio in tutto: che cosa porteresti per primo al livello migliore? Vale 100. Dai a ciascuno degli altri ciò che vale, in confronto, migliorarlo.
weigh-order = Ordine
weigh-order-help = Immagina ogni opzione al peggio su tutti i criteri. Quale porteresti per primo dal peggio al meglio? Mettilo in cima, poi il successivo: i pesi seguono dall’ordine.
weigh-fit-points = Riporta a 100
weigh-fit-swing = Porta il più alto a 100
weigh-ready = Pronti per l’invio
weigh-changed = cambiati dopo l’invio
weigh-progress = { $done } su { $members } hanno dato i pesi. Puoi ancora cambiare i tuoi finché non vengono mostrati.
weigh-send = Invia
weigh-send-again = Invia di nuovo
weigh-less = { $criterion }: un punto in meno
weigh-more = { $criterion }: un punto in più
weigh-share = = { PERCENT($share) }
order-up = { $criterion }: su
order-down = { $criterion }: giù
order-moved = { $criterion } è ora al posto { $place } di { $count }
order-adjust = Ritocca come punti
weighed-locked = I pesi sono bloccati
weighed-locked-help = Valgono per tutto ciò che si valuta. Ora si apre la valutazione; questa pagina prosegue da sola.
weighed-shown = I pesi di ciascuno

## Punteggi arrivati tardi

late-label = Punteggi arrivati tardi
late-title = { $count ->
    [one] Un tuo punteggio è arrivato tardi per il turno { $round }: era finito prima che questo dispositivo potesse inviarlo.
   *[other] { $count } tuoi punteggi sono arrivati tardi per il turno { $round }: era finito prima che questo dispositivo potesse inviarli.
}
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
late-cleared = { $option } – { $criterion }: <b>rimosso</b>
late-kept = { $count ->
    [one] Non è nel risultato. Questo dispositivo lo conserva; se si apre un altro turno, puoi inserirlo lì.
   *[other] Non sono nel risultato. Questo dispositivo li conserva; se si apre un altro turno, puoi inserirli lì.
}
late-closed = { $count ->
    [one] Non è nel risultato, e la sessione è chiusa.
   *[other] Non sono nel risultato, e la sessione è chiusa.
}
late-offer = { $count ->
    [one] Non è nel risultato di quel turno. Nulla si inserisce da solo.
   *[other] Non sono nel risultato di quel turno. Nulla si inserisce da solo.
}
late-put = { $count ->
    [one] Inseriscilo nel turno { $round }
   *[other] Inserisci tutti e { $count } nel turno { $round }
}
late-drop = Lascia fuori
late-dismiss = Ho letto

## Confrontare

compare-never = La sessione è stata chiusa prima di rivelare i totali.
compare-end = Com’è finita
compare-round = Turno { $round }
compare-you = tu
compare-team = il team
compare-now = Ora sullo schermo
compare-incomplete = Alcuni criteri non hanno punteggio.
compare-cell = { $count ->
    [one] tu <b>{ $own }</b> <quiet>·</quiet> team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } persona)</quiet>
   *[other] tu <b>{ $own }</b> <quiet>·</quiet> team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } persone)</quiet>
}
compare-cell-none = tu <b>{ $own }</b> <quiet>·</quiet> team <b>–</b>
compare-cell-number = { $count ->
    [one] tu <b>{ $own }</b> <quiet>·</quiet> team <b>{ $mean }</b> <quiet>({ $count } persona)</quiet>
   *[other] tu <b>{ $own }</b> <quiet>·</quiet> team <b>{ $mean }</b> <quiet>({ $count } persone)</quiet>
}
compare-cell-knock-out = tu <b>{ $own }</b> <quiet>·</quiet> team
compare-solid = Quanto è solido?
compare-downloads = Portalo con te

## Prove

panel-loading = Recupero delle misure…
panel-measured = Misurato qui
panel-team = Dal team
panel-team-none = Nulla.
panel-team-first = Ancora nulla. Una pagina che conosci, qualcosa che hai visto, un dato tuo?
panel-add = Aggiungi una prova
panel-cell = { $option } <quiet>su</quiet> { $criterion }
measured-on = Misurato il { $date }: { $machine }
measured-nothing = Nulla di ciò che si è misurato riguarda { $criterion }.
measured-reading = <b>Come leggerlo.</b> { $text }
measured-more = { $count ->
    [one] { $count } altro dato
   *[other] { $count } altri dati
}
measured-table = { $count ->
    [one] { $count } dato in tabella
   *[other] { $count } dati in tabella
}
measured-table-caption = Tutti i dati su { $criterion }
measured-how = Com’è stato misurato
measured-informs = È un’informazione: che cosa significhi per un punteggio, lo decidi tu.
attach-kinds = Tipo di prova
attach-link = Link
attach-note = Nota
attach-figure = Dato
attach-address = Indirizzo
attach-what = Che cos’è? <quiet>(facoltativo)</quiet>
attach-seen = Che cosa hai visto?
attach-measured = Che cosa si è misurato?
attach-measured-hint = Richieste al secondo della nostra API
attach-number = Numero
attach-unit = Unità <quiet>(facoltativa)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Tutti la vedono subito, con il tuo nome.
       *[hidden] Tutti la vedono subito, senza il tuo nome.
    }
   *[later] { $names ->
        [shown] Gli altri la vedono dopo la rivelazione, con il tuo nome.
       *[hidden] Gli altri la vedono dopo la rivelazione, senza il tuo nome.
    }
}
attach-offline = Per aggiungere prove serve una connessione, e ora non c’è.
attach-send = Aggiungi

## Ciò che si era dato l’ultima volta, in una sessione che ne riprende una chiusa

last-time-both = Ultima volta: tu { $own }, team { $team }
last-time-own = Ultima volta: tu { $own }
last-time-team = Ultima volta: team { $team }
last-time-moved = { $option }, { $criterion }: l’ultima volta hai risposto { $before }, ora { $now }.
compare-last-time = Ultima volta: posto { $rank }, totale { SCORE($total) }
