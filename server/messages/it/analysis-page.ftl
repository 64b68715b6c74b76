### La pagina «Quanto è solido?»

## La pagina

solid-title = Quanto è solido?
solid-page-title = Quanto è solido? { $title } – { -brand }
solid-back = Indietro
solid-opening = Apertura della sessione…
solid-not-shown = Impossibile mostrare questa sessione
solid-numbers = Le cifre
solid-numbers-label = Le cifre: { $title }
solid-how = Come si calcola
solid-criterion = Criterio
solid-option = Opzione
solid-incomplete = incompleto
solid-out-label = Eliminate
solid-out = Non soddisfa un criterio eliminatorio, quindi non rientra in nulla di ciò che segue:
solid-still-open = La valutazione è ancora aperta, e tutto questo si muove con essa. Quanto spesso vincerebbe ogni opzione, che cosa cambia se si esclude una persona, e gli altri pareri seguono quando il turno è finito.
solid-nothing = Non si può ancora dire nulla
solid-working = Calcolo in corso.
solid-never-revealed = La sessione è stata chiusa prima di rivelare i totali.
solid-waiting = Quanto è solido il risultato si vede qui appena i totali si possono mostrare. Questa pagina prosegue da sola.

## In breve

short-label = In breve
short-when = Quando è netto?
short-clear = <b>Netto</b>: ciascuna delle prime due ha un criterio valutato da almeno tre persone, e nessuna delle loro caselle è vuota; la prima è avanti di almeno { SCORE($steps) } livelli; nessuna variazione di un solo peso inferiore a cinque punti la scalza; con pesi vicini ai nostri vince almeno il { PERCENT(0.9) } delle volte; la probabilità che sia davvero prima, visto quanto divergono le persone, è almeno del { PERCENT(0.9) }; senza alcuna differenza reale, un’opzione sarebbe altrettanto nettamente avanti al massimo nel { PERCENT(0.05) } delle riunioni; chiunque si escluda, vince comunque; e almeno quattro persone l’hanno confrontata con altre. Mentre si valuta, più della metà deve aver valutato ogni casella.
short-compared = Un risultato è netto solo se, inoltre, i punteggi mancanti non possono far vincere un’altra opzione, e se la prima supera ogni altra anche quando i punteggi di ogni persona si confrontano solo tra loro.
short-weights = Nemmeno i pesi devono decidere da soli: per scalzare la prima bisogna spostare almeno cinque punti di peso tra criteri qualsiasi. Se i membri hanno dato pesi, almeno metà dei pesi dei membri la sceglie, e con pesi vicini a quelli di uno di loro vince almeno il { PERCENT(0.9) } delle volte.
short-not-clear = <b>Nessun vincitore netto</b>: le prime sono in parità, o la prima vince meno del { PERCENT(0.6) } delle volte con pesi vicini ai nostri, o la probabilità che sia davvero prima è inferiore. <b>Di misura</b>: tutto ciò che sta in mezzo. La regola è uguale per ogni sessione; è descritta in docs/solidity.md.

## Il vincitore cambierebbe?

flips-title = Il vincitore cambierebbe?
flips-try = Prova
flips-try-spoken = : { $criterion } a { PERCENT($weight) }
flips-now = il peso ora
flips-where = dove un’altra opzione è in testa
flips-dominance = { $better_option } vale almeno quanto { $worse_option } su ogni criterio, anche quando i punteggi di ogni persona si confrontano solo tra loro, quindi nessun peso mette { $worse_option } davanti.
flips-dominance-more = { $count ->
    [one] Un’altra coppia di opzioni come questa
   *[other] Altre { $count } coppie di opzioni come questa
}
flips-margin = La prima è avanti di { SCORE($margin) } livelli.
flips-no-margin = Non c’è un vantaggio degno di nota.
flips-weight = Peso ora
flips-from = Da
flips-to = A
flips-first = In testa
flips-cells = Le caselle la cui media decide di più: di quanto dovrebbe spostarsi, a parità del resto, perché vinca un’altra opzione.
flips-cell = Casella
flips-steps = Livelli
flips-cell-name = { $option } su { $criterion }
flips-lower = più di { SCORE($steps) } in meno
flips-higher = più di { SCORE($steps) } in più
flips-no-cell = Nessun’altra media di una singola casella con punteggi fa vincere un’altra opzione.
flips-how = Si cambia un peso, e gli altri mantengono le proporzioni. Si guarda ogni peso da 0 a { PERCENT(1) }: dove un’altra opzione raggiunge la parità, chi è in testa oltre quel punto, e fin dove. Agli estremi di un intervallo le opzioni sono in parità. Le cifre tonde sono dal lato in cui la frase è vera. Se contano solo due criteri, ciò che uno guadagna lo perde l’altro: si dice una volta sola. Se un criterio ha tutto il peso, si dice degli altri quanto dovrebbero guadagnare.
flips-source = Secondo { $source }

## Altri pesi lo cambierebbero?

together-title = Lo cambierebbero tutti i pesi insieme?
together-moved = La variazione più piccola
together-criterion = Criterio
together-before = Peso ora
together-after = Peso dopo
together-how = I pesi possono cambiare insieme: ogni punto di peso si toglie al criterio su cui il vincitore è più avanti rispetto all’altra opzione, e si dà a quello su cui è più indietro, o meno avanti. Nessuna variazione più piccola basta. Le due si confrontano sui criteri che hanno punteggi per entrambe.
together-order-how = Se è certo solo l’ordine dei pesi, si guardano tutti i pesi in quell’ordine: i pesi uguali restano uguali, e ciò che non pesa resta fuori. Una parità vale come primo posto.

## E se?

whatif-title = E se…?
whatif-promise = Prova altri pesi. Nella sessione non cambia nulla.
whatif-reset = Ripristina
whatif-nothing = Nulla ha un punteggio.
whatif-tried = { COUNT($options) ->
    [one] Con questi pesi { $options } ha il totale più alto, { SCORE($total) }.
   *[other] Con questi pesi { $options } condividono il totale più alto, { SCORE($total) }.
}
whatif-given = { COUNT($options) ->
    [one] Con i pesi della sessione { $options } ha il totale più alto, { SCORE($total) }.
   *[other] Con i pesi della sessione { $options } condividono il totale più alto, { SCORE($total) }.
}
whatif-same-raters = { COUNT($options) ->
    [one] Ma quando i punteggi di ogni persona si confrontano solo tra loro, è in testa { $options }.
   *[other] Ma quando i punteggi di ogni persona si confrontano solo tra loro, { $options } sono in parità in testa.
}
whatif-was-rank = era { $rank }
whatif-was-weight = era { PERCENT($weight) }
whatif-how = Un totale è la media pesata dei punteggi medi del team, come sul tabellone: ciò che nessuno ha valutato resta fuori, e dove meno è meglio la scala si inverte. Quando un peso si sposta, gli altri mantengono le proporzioni, così insieme fanno sempre { PERCENT(1) }.
whatif-source = È la somma pesata ({ $source }).

## Criteri valutati in numeri

numbers-title = Quanto contano i numeri?
numbers-how = Un numero conta per il suo valore: il peggiore come il livello 1, il migliore come il livello { $steps }, e nel mezzo in proporzione. Nei totali e nelle analisi una casella conta con la media di ciò che valgono i suoi numeri; il tabellone mostra anche la media dei numeri.
numbers-source = È una funzione di valore: { $source }
