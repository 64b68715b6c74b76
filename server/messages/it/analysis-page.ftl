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
solid-nothing-ended = Non c’è nulla da analizzare
solid-working = Calcolo in corso.
solid-unscored = Non ci sono punteggi: nessuno ha ancora valutato, o tutte le risposte sono «nessun parere». Con i primi punteggi questa pagina prosegue da sola.
solid-unscored-ended = Non ci sono punteggi: nessuno ha valutato nulla, o tutte le risposte sono «nessun parere».
solid-never-revealed = La sessione è stata chiusa prima di rivelare i totali.
solid-waiting = Quanto è solido il risultato si vede qui appena i totali si possono mostrare. Questa pagina prosegue da sola.

## In breve

short-label = In breve
short-when = Quando è netto?
short-clear = <b>Netto</b>: ciascuna delle prime due ha un criterio valutato da almeno tre persone, e nessuna delle loro caselle è vuota; la prima è avanti di almeno { SCORE($steps) } livelli; nessuna variazione di un solo peso inferiore a cinque punti la scalza; con pesi vicini ai nostri vince almeno il { PERCENT(0.9) } delle volte; la probabilità che sia davvero prima, visto quanto divergono le persone, è almeno del { PERCENT(0.9) }; senza alcuna differenza reale, un’opzione sarebbe altrettanto nettamente avanti al massimo nel { PERCENT(0.05) } delle riunioni; chiunque si escluda, vince comunque; e almeno quattro persone l’hanno confrontata con altre. Mentre si valuta, più della metà deve aver valutato ogni casella.
short-compared = Un risultato è netto solo se, inoltre, i punteggi mancanti non possono far vincere un’altra opzione, e se la prima supera ogni altra anche quando i punteggi di ogni persona si confrontano solo tra loro.
short-weights = Nemmeno i pesi devono decidere da soli: per scalzare la prima bisogna spostare almeno cinque punti di peso tra criteri qualsiasi. Se i membri hanno dato pesi, almeno metà dei pesi dei membri la sceglie, e con pesi vicini a quelli di uno di loro vince almeno il { PERCENT(0.9) } delle volte.
short-not-clear = <b>Nessun vincitore netto</b>: le prime sono in parità, o la prima vince meno del { PERCENT(0.6) } delle volte con pesi vicini ai nostri, o la probabilità che sia davvero prima è inferiore. <b>Di misura</b>: tutto ciò che sta in mezzo. La regola è uguale per ogni sessione; è descritta nella documentazione di Quorum (docs/solidity.md).

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
flips-no-cell = Nessun cambiamento della media di una sola casella con punteggi farebbe vincere un’altra opzione.
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

## Quanto spesso vincerebbe ciascuna?

shares-title = Quanto spesso vincerebbe ciascuna?
shares-any = Pesi qualsiasi
shares-any-about = ogni combinazione di pesi è ugualmente probabile
shares-near = Pesi vicini ai nostri
shares-near-about = i nostri, ogni volta un po’ diversi
shares-members = Pesi vicini a quelli di un membro
shares-members-about = un membro estratto a sorte, e i suoi pesi, ogni volta un po’ diversi
shares-people = Davvero prima
shares-people-about = i nostri pesi, e tutte le persone come queste { $members }: la probabilità di essere prima secondo loro
shares-caption = La quota in cui vince ogni opzione
shares-wins = Vince
shares-error = Errore massimo
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } estrazioni
shares-places = { $view }: la quota in cui ogni opzione occupa ciascun posto
shares-how = Si estraggono molte volte pesi a caso, e ogni volta la pagina conta quale opzione occupa quale posto: una volta con ogni combinazione di pesi ugualmente probabile, una volta con pesi sparsi intorno ai nostri. L’incertezza dell’estrazione è metà dell’ampiezza dell’intervallo al { PERCENT(0.95) }. La terza vista mantiene i nostri pesi e si chiede che cosa direbbero tutte le persone come noi: queste ne sono un piccolo campione, e più divergono, meno dicono i loro totali. Tra più opzioni quasi uguali, una è in testa per caso; la vista ne tiene conto.
shares-source = Accettabilità dei posti: { $source }
shares-people-source = Davvero prima: { $source }

## Dipende da una sola persona?

one-person-title = Dipende da una sola persona?
one-person-how = Ogni persona che ha dato punteggi o risposto a un criterio eliminatorio viene esclusa una volta, e totali ed eliminazioni si ricalcolano senza di lei. Chi fosse non si mostra. In statistica si chiama jackknife.
one-person-changed-how = Poi ogni scheda viene portata all’estremo: nelle caselle che la persona ha valutato, un’opzione riceve il punteggio migliore e tutte le altre il peggiore, e così le risposte ai criteri eliminatori. Le caselle senza punteggio restano vuote. È il caso peggiore: quasi nessuno valuterebbe così.

## Altri pareri

opinions-title = Altri pareri
opinions-ballots = { $judges ->
    [one] La somma pesata e la media troncata contano i punteggi di tutti; gli altri la scheda di { $judges } persona che ha valutato ogni opzione sugli stessi criteri.
   *[other] La somma pesata e la media troncata contano i punteggi di tutti; gli altri le schede di { $judges } persone che hanno valutato ogni opzione sugli stessi criteri.
}
opinions-way = Metodo di conteggio
opinions-order = Dalla migliore alla peggiore
opinions-caption = Che cosa sceglie ogni metodo di conteggio
opinions-winner = Vince
opinions-agrees-head = Concorda
opinions-verdict = { $verdict ->
    [same] concorda
    [ties] parità
    [narrows] in parte
   *[differs] diverge
}
opinions-tied = parità
opinions-how = I totali pesati di ogni persona danno la sua classifica delle opzioni. I metodi qui sotto contano quelle classifiche o quei totali, ciascuno con la propria regola. Dove tutti scelgono la stessa opzione, la scelta non dipende da come si è contato. Un metodo la cui parità comprende la prima del tabellone né concorda né diverge.
opinions-trimmed = La somma pesata senza il decimo più alto e il decimo più basso dei punteggi di ogni casella, almeno uno per parte, così un solo punteggio estremo non può decidere ({ $source }).
opinions-borda = Un punto per ogni opzione che qualcuno mette sotto, mezzo punto per ognuna alla pari.
opinions-copeland = Più confronti vinti, due opzioni per volta.
opinions-kemeny = L’ordine che contraddice meno gli ordini delle persone.
opinions-majority = Il miglior giudizio mediano; un totale arrotondato a un livello è il giudizio ({ $source }).
opinions-star = Delle due con le somme più alte, quella che più persone mettono davanti («score then automatic runoff»).

## Le stesse persone

raters-title = Lo dicono le stesse persone?
raters-rank = Posto
raters-total = Totale secondo le stesse persone
raters-how = Alcune persone sono severe e altre indulgenti, e non tutte valutano tutto, quindi un totale può essere alto solo perché quell’opzione l’hanno valutata persone indulgenti. Qui ogni punteggio è inteso come il merito dell’opzione più l’indulgenza della persona, ed entrambi si ricavano con i minimi quadrati, criterio per criterio; un punteggio si confronta quindi solo con altri della stessa persona. I totali coprono i criteri per cui le persone collegano tutte queste opzioni, e sono spostati in modo che la loro media sia quella sul tabellone. Se tutti hanno valutato tutto, sono uguali a quelli sul tabellone.
raters-source = Il modello additivo dei blocchi incompleti: { $source }

## Viste

views-title = Chi ne sa dice lo stesso?
views-confident = Solo ciò di cui si è sicuri
views-experienced = Solo da chi l’ha gestita
views-none = Non c’è nulla da confrontare: servono tre persone sicure di almeno due delle opzioni, o abbastanza persone che le abbiano gestite.
views-all-other = Chi dovrebbe saperne mette in testa un’altra opzione.
views-some-other = Chi dovrebbe saperne non mette sempre in testa la stessa opzione.
views-all-same = Chi dovrebbe saperne mette in testa la stessa opzione.
views-gaps = * Alcuni criteri restano fuori, perché meno di tre persone vi confrontano ogni opzione.
views-gaps-hidden = * Alcuni criteri restano fuori, perché meno di tre persone vi confrontano ogni opzione, o perché ne resterebbero fuori solo una o due.
views-how = Una vista conta ogni punteggio per intero o per niente; nessun punteggio pesa più di un altro. «{ views-confident }» prende i punteggi a cui le persone hanno dato sicurezza «Discreta» o «Piena»; «{ views-experienced }» prende ciò che le persone hanno detto di opzioni che hanno gestito in produzione. Chi ha gestito che cosa resta segreto, quindi si confronta solo il vincitore, e solo nelle caselle con abbastanza persone sia dentro sia fuori dalla vista: cinque, o tre se si accede con un account. Le opzioni le confronta solo chi ne ha valutate più d’una, sui criteri che tutte hanno in comune, e solo nelle caselle con almeno tre di queste persone. «Secondo tutti» confronta le stesse opzioni sugli stessi criteri con i punteggi di tutti.
views-how-hidden = { views-how } Poiché i nomi sono nascosti, fuori dalla vista non deve restare nessuno, o almeno tre persone.

## Siamo d’accordo?

agree-title = Siamo d’accordo?
agree-later = Quanto si somigliano le classifiche delle persone si sa quando il turno è finito.
agree-show = Mostra le cifre
agree-hide = Nascondi le cifre
agree-caption = Quanto si è d’accordo su ogni casella
agree-all = Tutti i criteri
agree-w = { $judges ->
    [one] W di Kendall: { $w }, su { $judges } persona. È 1 quando tutti ordinano le opzioni allo stesso modo e 0 quando le loro classifiche si annullano.
   *[other] W di Kendall: { $w }, su { $judges } persone. È 1 quando tutti ordinano le opzioni allo stesso modo e 0 quando le loro classifiche si annullano.
}
agree-figures = Nella tabella, A è l’accordo di van der Eijk, da −1 (metà a ogni estremo) passando per 0 (distribuiti in modo uniforme) a 1 (tutti uguali); C è il consenso di Tastle e Wierman, da 0 a 1.
agree-how = «Accordo»: A è almeno { SCORE(0.6, 1) }, e la metà centrale delle persone sta entro un livello. «Due campi»: A è sotto 0. «Sparsi»: tutto ciò che sta in mezzo. «Troppo pochi»: meno di tre persone hanno valutato la casella. Con almeno tre persone, W si dice forte da { SCORE(0.7, 1) }, moderato da { SCORE(0.5, 1) }, debole da { SCORE(0.3, 1) }.

## Che cosa è cambiato dal turno precedente?

moved-title = Che cosa è cambiato dal turno { $round }?
moved-caption = Come si è mossa la media di ogni casella dal turno { $round }
moved-no-scores = nessun punteggio
moved-new = nuovo
moved-first = primi punteggi
moved-gone = sparito
moved-none-now = ora nessun punteggio
moved-few = troppo pochi
moved-few-back = { $people } su { $people_before } l’hanno valutata di nuovo: troppo pochi per confrontare
moved-hidden = nascosto
moved-hidden-why = non confrontata: i nomi sono nascosti, e i pochi che l’hanno valutata in uno solo dei due turni sarebbero riconoscibili
moved-means = da { SCORE($before, 1) } a { SCORE($after, 1) }, secondo { $people } su { $people_before } che l’hanno valutata di nuovo
moved-compared = Caselle valutate in entrambi i turni per lo più dalle stesse persone
moved-stable = Di queste, caselle la cui media si è mossa di meno di { SCORE(0.25) } di livello
moved-spread = Variazione dello scarto medio delle caselle, in livelli
moved-w = W di Kendall, prima e dopo
moved-how = Si confrontano solo i punteggi delle stesse persone, e una casella solo se la maggior parte di chi l’aveva valutata l’ha fatto di nuovo. Una freccia mostra di quanto si è mossa la sua media, in livelli della scala, qualunque sia il verso migliore. «=» sta per meno di un quarto di livello. Le persone si sono avvicinate se lo scarto delle caselle è calato in media. Un altro turno vale il suo tempo solo finché le risposte si muovono ancora.

## Vale la pena di un altro turno?

stopping-title = Vale la pena di un altro turno?
stopping-how = { $measure ->
    [agreed] La regola è stata fissata nella sala d’attesa, prima del primo punteggio, così nessuno si ferma nel momento che gli conviene. Una casella è in accordo quando la sua parola qui sotto è «accordo»; le caselle con meno di tre punteggi non si contano, e la maggior parte delle caselle deve contare. La regola è solo un promemoria: chi facilita può comunque aprire un altro turno.
   *[stable] La regola è stata fissata nella sala d’attesa, prima del primo punteggio, così nessuno si ferma nel momento che gli conviene. Una casella è stabile quando la sua media si è mossa di meno di un quarto di livello dal turno precedente; si contano le caselle valutate in entrambi i turni per lo più dalle stesse persone, e la maggior parte delle caselle deve contare. La regola è solo un promemoria: chi facilita può comunque aprire un altro turno.
}
stopping-source = Tra gli studi Delphi che dichiarano un consenso, pochi dicono prima che cosa intendono: { $source }

## Di chi sono questi pesi?

whose-title = Di chi sono questi pesi?
whose-own = I pesi di ogni membro, applicati ai punteggi medi del team:
whose-own-option = Opzione
whose-own-alone = La scelgono
whose-own-tied = La mettono in parità con altre
whose-how = Prima di ogni valutazione, le persone hanno dato i pesi senza vedere quelli degli altri, con 100 punti, con lo swing o con un ordine. Quelli di ogni persona si dividono per la loro somma; quelli del team ne sono la media. Sono stati bloccati prima del primo punteggio; l’impronta è l’inizio del loro SHA-256, che si trova nel registro della sessione.
whose-sources = La media dei pesi delle persone: { $mean_source } Swing: { $swing_source } Pesi da un ordine: { $order_source }
