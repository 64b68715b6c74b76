### Che cosa trovano le analisi. Il server fornisce codici e cifre; queste sono le frasi.

## Il risultato in una frase, e perché

headline-so-far = { $headline } finora

headline-lead = { $margin ->
    [0] { $option } è in testa per meno di { SCORE(0.01) }.
   *[other] { $option } è in testa per { SCORE($margin) }.
}
headline-flip = { COUNT($rival_options) ->
    [one] Se { $criterion } pesasse { PERCENT($to, $digits) } invece di { PERCENT($from, maximumFractionDigits: 6) }, vincerebbe { $rival_options }.
   *[other] Se { $criterion } pesasse { PERCENT($to, $digits) } invece di { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } condividerebbero il primo posto.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } non ha punteggi su nulla di ciò che ora pesa.
   *[other] { $unweighed_options } non hanno punteggi su nulla di ciò che ora pesa.
}
headline-doubt = Il vincitore dipende da una domanda: { $split_option } soddisfa { $split_criterion }? I pareri sono divisi (sì: { $met }, no: { $not_met }).

headline-few = { $people ->
    [one] Nessun criterio di { $few_option } è stato valutato da più di una persona.
   *[other] Nessun criterio di { $few_option } è stato valutato da più di { $people } persone.
}
headline-without-one = Basta escludere una sola delle { $members } persone perché possa cambiare.
headline-decides = Lo decide una sola risposta: { $answer_option } soddisfa { $answer_criterion }?
headline-thin = { $scored ->
    [0] Nessuno ha ancora valutato { $thin_option } su { $thin_criterion }.
    [one] Finora solo una persona su { $members } ha valutato { $thin_option } su { $thin_criterion }.
   *[other] Finora solo { $scored } persone su { $members } hanno valutato { $thin_option } su { $thin_criterion }.
}
headline-thin-share = { $scored ->
    [0] Nessuno ha ancora valutato { $thin_option } su { $thin_criterion }.
    [one] Finora solo una delle circa { $members } persone a cui è stato chiesto ha valutato { $thin_option } su { $thin_criterion }.
   *[other] Finora solo { $scored } delle circa { $members } persone a cui è stato chiesto hanno valutato { $thin_option } su { $thin_criterion }.
}

headline-all-knocked-out = Nessuna opzione soddisfa tutti i criteri eliminatori.
headline-only-left = { $out ->
    [0] { $option } è l’unica opzione.
    [one] Resta solo { $option }: l’altra opzione non soddisfa un criterio eliminatorio.
   *[other] Resta solo { $option }: le altre { $out } opzioni non soddisfano un criterio eliminatorio.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] Solo { $option } ha già un punteggio.
   *[other] Tra le opzioni non eliminate, solo { $option } ha già un punteggio.
}
headline-one-weighs = { $out ->
    [0] Solo { $option } ha un punteggio su qualcosa che pesa.
   *[other] Tra le opzioni non eliminate, solo { $option } ha un punteggio su qualcosa che pesa.
}
headline-nothing-scored = { $out ->
    [0] Non è stato valutato nulla.
   *[other] Nessuna opzione non eliminata ha un punteggio.
}
headline-nothing-weighs = { $out ->
    [0] Non è stato valutato nulla di ciò che pesa.
   *[other] Nessuna opzione non eliminata ha un punteggio su qualcosa che pesa.
}
headline-tied = { $options } sono in parità a { SCORE($total) }.
headline-near = { headline-lead } Quota di vittorie con pesi un po’ diversi: { FLOOR($share) }.
headline-people = { headline-lead } La probabilità che { $option } sia davvero prima, visto quanto divergono queste { $members } persone, è circa { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Meno di due persone l’hanno valutata accanto ad altre, quindi può essere un caso.
headline-coincidence = { headline-lead } Anche se nessuna opzione fosse migliore di un’altra, potrebbe capitare che una fosse altrettanto nettamente in testa (circa { PERCENT($share) } delle riunioni).
headline-coincidence-rival = { headline-lead } Anche se { $rival_option } valesse altrettanto, potrebbe capitare che una delle due fosse altrettanto nettamente in testa (circa { PERCENT($share) } delle riunioni).
headline-blind-so-far = { headline-lead } Anche scegliendo alla cieca, { $people } persone potrebbero mettere in testa la stessa opzione (fino a { PERCENT($share) } delle riunioni).
headline-blind-two = { headline-lead } Se le persone fossero incerte solo tra due opzioni e scegliessero alla cieca, { $people } di loro potrebbero comunque essere d’accordo ({ PERCENT($share) } delle riunioni).
headline-chance-so-far = { headline-lead } I punteggi divergono troppo per escludere che sia un caso; la rivelazione dirà di più.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } non ha punteggi su { $empty_criterion }.
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] Ma quando i punteggi di ogni persona si confrontano solo tra loro, { $ahead_options } è davanti a { $option }.
   *[other] Ma quando i punteggi di ogni persona si confrontano solo tra loro, { $ahead_options } sono davanti a { $option }.
}
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] Ma quando i punteggi di ogni persona si confrontano solo tra loro, { $level_options } è in parità con { $option }.
   *[other] Ma quando i punteggi di ogni persona si confrontano solo tra loro, { $level_options } sono in parità con { $option }.
}
headline-not-compared = { headline-lead } Ma non si può confrontare con { LIST($apart_options, type: "or") }: le stesse persone hanno valutato troppo poco di entrambe.
headline-compared-in-part = { headline-lead } Ma con qualche altra opzione si può confrontare solo su una parte di ciò che conta ({ FLOOR($share) }): il resto non l’hanno valutato le stesse persone.
headline-thin-cell = { headline-lead } { $people ->
    [0] Nessuno ha valutato { $thin_option } su { $thin_criterion }, e potrebbe essere decisivo.
    [one] Solo { $people } persona su { $asked } ha valutato { $thin_option } su { $thin_criterion }, e potrebbe essere decisivo.
   *[other] Solo { $people } persone su { $asked } hanno valutato { $thin_option } su { $thin_criterion }, e potrebbe essere decisivo.
}
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } non ha punteggi su nulla di ciò che conta, e potrebbe ancora vincere.
   *[other] { $unscored_options } non hanno punteggi su nulla di ciò che conta, e potrebbero ancora vincere.
}
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } { $count ->
    [one] La scelgono i pesi di { $count } membro su { $members }.
   *[other] La scelgono i pesi di { $count } membri su { $members }.
}
headline-near-members = { headline-lead } Quota di vittorie con pesi vicini a quelli di un membro estratto a sorte: { FLOOR($share) }.
headline-little = { headline-lead } È poco.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } decide da solo.
headline-no-weight = { headline-lead } Nessuna variazione di un singolo peso permette a un’altra opzione di raggiungerla.
headline-firm = { headline-lead } Ci vuole molto per cambiarlo: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Ci vuole molto per cambiare il vincitore: { headline-flip }

## Chi è in testa con altri pesi di un criterio

flip-above = { COUNT($options) ->
    [one] { $options } vince con { $criterion } sopra { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] { $options } condividono il primo posto con { $criterion } sopra { PERCENT($low, maximumFractionDigits: 6) }.
}
flip-below = { COUNT($options) ->
    [one] { $options } vince con { $criterion } sotto { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } condividono il primo posto con { $criterion } sotto { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-between = { COUNT($options) ->
    [one] { $options } vince con { $criterion } tra { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } condividono il primo posto con { $criterion } tra { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-at = { COUNT($options) ->
    [one] { $options } vince con { $criterion } a { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] { $options } condividono il primo posto con { $criterion } a { PERCENT($to, maximumFractionDigits: 6) }.
}
flip-above-pair = { COUNT($options) ->
    [one] { $options } vince con { $criterion } sopra { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } sotto { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } condividono il primo posto con { $criterion } sopra { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } sotto { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] { $options } vince con { $criterion } sotto { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } sopra { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } condividono il primo posto con { $criterion } sotto { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } sopra { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] { $options } vince con { $criterion } tra { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } tra { PERCENT($other_low, maximumFractionDigits: 6) } e { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } condividono il primo posto con { $criterion } tra { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } tra { PERCENT($other_low, maximumFractionDigits: 6) } e { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [one] { $options } vince con { $criterion } a { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } a { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } condividono il primo posto con { $criterion } a { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } a { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Pesi che cambiano insieme, solo l’ordine, e quelli dei membri

weighed-joint-wins = { $points ->
    [one] Spostare { NUMBER($points, maximumFractionDigits: 6) } punto di peso da { $from_criteria } a { $criterion } fa vincere { $rival_option }.
   *[other] Spostare { NUMBER($points, maximumFractionDigits: 6) } punti di peso in tutto, da { $from_criteria } a { $criterion }, fa vincere { $rival_option }.
}
weighed-joint-ahead = { $points ->
    [one] Spostare { NUMBER($points, maximumFractionDigits: 6) } punto di peso da { $from_criteria } a { $criterion } mette { $rival_option } davanti a { $option } sui criteri che hanno punteggi per entrambe.
   *[other] Spostare { NUMBER($points, maximumFractionDigits: 6) } punti di peso in tutto, da { $from_criteria } a { $criterion }, mette { $rival_option } davanti a { $option } sui criteri che hanno punteggi per entrambe.
}
weighed-joint-level = Spostare tutto il peso da { $from_criteria } a { $criterion } porta { $rival_option } in parità con { $option } sui criteri che hanno punteggi per entrambe; nessun peso mette { $rival_option } davanti.
weighed-joint-already = Sui criteri che hanno punteggi per entrambe, { $option } non è davanti a { $rival_option }.
weighed-joint-none = Sui criteri che hanno punteggi per entrambe, nessun peso permette a { LIST($options, type: "or") } di raggiungere { $option }.
weighed-left-out = { COUNT($options) ->
    [one] { $options } resta fuori: non ha punteggi su un criterio che pesa e su cui ne ha il vincitore.
   *[other] { $options } restano fuori: non hanno punteggi su un criterio che pesa e su cui ne ha il vincitore.
}
weighed-covered = Le opzioni si confrontano sui criteri che hanno punteggi per tutte: { FLOOR($share) } del peso.
weighed-pair-covered = Le due si confrontano sui criteri che hanno punteggi per entrambe: { FLOOR($share) } del peso.
weighed-order-necessary = Anche se è certo solo l’ordine dei pesi, è in testa { $option }: con nessun peso in quest’ordine un’altra opzione passa davanti.
weighed-order-possible = Se è certo solo l’ordine dei pesi, ciascuna di queste può essere in testa: { $options }.
weighed-own-all = { $members ->
    [one] I pesi dell’unico membro scelgono { $option }.
   *[other] I pesi di tutti e { $members } i membri scelgono { $option }.
}
weighed-own-others = { $count ->
    [one] I pesi di { $count } membro su { $members } scelgono { $option }. Gli altri: { $others }.
   *[other] I pesi di { $count } membri su { $members } scelgono { $option }. Gli altri: { $others }.
}
weighed-own-split = { $members ->
    [one] Che cosa scelgono i pesi di { $members } membro: { $others }.
   *[other] Che cosa scelgono i pesi di { $members } membri: { $others }.
}
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = parità ({ $count })
weighed-own-nothing = nulla ({ $count })

## Altri pareri: perché un metodo di conteggio sceglie ciò che sceglie

why-weighted-sum = { COUNT($options) ->
    [one] { $options } ha il totale pesato più alto, { SCORE($total) }.
   *[other] { $options } hanno il totale pesato più alto, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } ha il totale pesato più alto, { SCORE($total) }; poi { $next_options } con { SCORE($next_total) }.
   *[other] { $options } hanno il totale pesato più alto, { SCORE($total) }; poi { $next_options } con { SCORE($next_total) }.
}
why-trimmed = { COUNT($options) ->
    [one] Senza i punteggi più alti e più bassi di ogni casella che ne ha almeno tre, { $options } ha il totale pesato più alto, { SCORE($total) }.
   *[other] Senza i punteggi più alti e più bassi di ogni casella che ne ha almeno tre, { $options } hanno il totale pesato più alto, { SCORE($total) }.
}
why-trimmed-next = { COUNT($options) ->
    [one] Senza i punteggi più alti e più bassi di ogni casella che ne ha almeno tre, { $options } ha il totale pesato più alto, { SCORE($total) }; poi { $next_options } con { SCORE($next_total) }.
   *[other] Senza i punteggi più alti e più bassi di ogni casella che ne ha almeno tre, { $options } hanno il totale pesato più alto, { SCORE($total) }; poi { $next_options } con { SCORE($next_total) }.
}
why-borda = { COUNT($options) ->
    [one] { $options } ha più punti di tutte: { $points }.
   *[other] { $options } hanno più punti di tutte: { $points }.
}
why-borda-next = { COUNT($options) ->
    [one] { $options } ha più punti di tutte, { $points }; poi { $next_options } con { $next_points }.
   *[other] { $options } hanno più punti di tutte, { $points }; poi { $next_options } con { $next_points }.
}
why-copeland = { COUNT($options) ->
    [one] { $options } ha { $points } punti su { $comparisons } nei confronti diretti.
   *[other] { $options } hanno ciascuna { $points } punti su { $comparisons } nei confronti diretti.
}
why-kemeny = { COUNT($options) ->
    [one] L’ordine che contraddice meno gli ordini delle persone inizia con { $options }.
   *[other] Più ordini contraddicono altrettanto poco gli ordini delle persone; iniziano con { LIST($options, type: "or") }.
}
why-kemeny-near = Un ordine che contraddice poco gli ordini delle persone inizia con { $options }; con così tante opzioni non si può escludere che ne esista uno migliore.
why-grade = Il giudizio mediano di { $options } è { $grade }
why-majority-all = { why-grade }, e nulla le distingue.
why-majority = { why-grade }, quello di { $next_options } è { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, e così quello di { $next_options }; togliendo giudizi mediani, { $options } passa davanti.
   *[other] { why-grade }, e così quello di { $next_options }; togliendo giudizi mediani, { $options } passano davanti.
}
why-star-tie = Le ultime due, o quali due siano, non si possono distinguere: { $options }.
why-star = Nessun’altra opzione ha una somma più alta di { $option } e { $rival_option }; delle due, { $people } mettono davanti { $option }, { $rival_people } { $rival_option }.

## Le opzioni sono confrontate dalle stesse persone?

comparison-could-decide = Un punteggio per { $option } su { $criterion } potrebbe essere decisivo.
comparison-complete = Chi ha dato punteggi ha valutato tutto ciò che conta, quindi i totali sono confrontabili.
comparison-nothing = Nessuno ha valutato due opzioni su qualcosa che conta, quindi nulla dice quale sia migliore.
comparison-same = { COUNT($options) ->
    [one] Anche quando i punteggi di ogni persona si confrontano solo tra loro, è in testa { $options }.
   *[other] Anche quando i punteggi di ogni persona si confrontano solo tra loro, { $options } sono in parità in testa.
}
comparison-other = { COUNT($options) ->
    [one] Quando i punteggi di ogni persona si confrontano solo tra loro, è in testa { $options }; i totali mettono in testa { $board_options }.
   *[other] Quando i punteggi di ogni persona si confrontano solo tra loro, { $options } sono in parità in testa; i totali mettono in testa { $board_options }.
}
comparison-part = Peso coperto: { FLOOR($share) }, ciò che le persone hanno valutato per tutte queste opzioni.
comparison-without = Di { LIST($left_options, type: "or") } le stesse persone hanno valutato troppo poco per confrontare.
comparison-part-without = { comparison-part } { comparison-without }

## Una parte dei punteggi

view-who = { $people ->
    [one] { $people } persona almeno abbastanza sicura confronta queste opzioni.
   *[other] { $people } persone almeno abbastanza sicure confrontano queste opzioni.
}
view-same = { view-who } { COUNT($options) ->
    [one] Anche così è in testa { $options }.
   *[other] Anche così { $options } sono in parità in testa.
}
view-other = { view-who } { COUNT($options) ->
    [one] Secondo i loro punteggi è in testa { $options }; i punteggi di tutti, confrontati allo stesso modo, mettono in testa { $all_options }.
   *[other] Secondo i loro punteggi { $options } sono in parità in testa; i punteggi di tutti, confrontati allo stesso modo, mettono in testa { $all_options }.
}
view-experienced-same = Chi ha gestito le opzioni in produzione mette in testa la stessa di tutti gli altri.
view-experienced-other = Chi ha gestito le opzioni in produzione non mette in testa la stessa di tutti gli altri.

## Escludere una persona

without-stable = Chiunque si escluda tra le { $members } persone, { $option } vince comunque.
without-changed = { COUNT($other_options) ->
    [one] In { $changed } casi su { $members }, escludere una persona scalza { $option }: allora { $other_options } vince o raggiunge la parità.
   *[other] In { $changed } casi su { $members }, escludere una persona scalza { $option }: allora { LIST($other_options, type: "or") } vince o raggiunge la parità.
}
without-answer = { without-changed } Basta una sola risposta: { $answer_option } soddisfa { $answer_criterion }?
without-nobody = In { $changed } casi su { $members }, escludere una persona scalza { $option }, e nient’altro è in testa.

## Una scheda modificata

changed-stable = Qualunque singola scheda si modifichi, { $option } vince comunque.
changed-lead = { $changed } persone su { $members } potrebbero, modificando solo la propria scheda, mettere in testa { $rival_option } al posto di { $option }.
changed-some = { $changed } persone su { $members } potrebbero, modificando solo la propria scheda, scalzare { $option }: all’estremo, { LIST($other_options, type: "or") } passa in testa o raggiunge la parità.
changed-nobody = { $changed } persone su { $members } potrebbero, modificando solo la propria scheda, scalzare { $option }, e nient’altro sarebbe in testa.

## Altri pareri: i metodi di conteggio concordano?

opinions-method-weighted-sum = somma pesata
opinions-method-trimmed-mean = Media troncata
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Giudizio maggioritario
opinions-method-star = STAR
opinions-few = { $judges ->
    [one] Solo { $judges } persona ha valutato ogni opzione in classifica sugli stessi criteri: troppo poco per un altro parere.
   *[other] Solo { $judges } persone hanno valutato ogni opzione in classifica sugli stessi criteri: troppo poco per un altro parere.
}
opinions-same = Tutti e { $count } i metodi di conteggio scelgono { $options }.
opinions-same-tie = Tutti e { $count } i metodi di conteggio trovano la stessa parità tra { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } dice altro
   *[other] { $methods } dicono altro
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise }; { $same } metodi di conteggio su { $count } mettono in testa { $options }.
   *[other] { opinions-otherwise }; { $same } metodi di conteggio su { $count } mettono in testa { $options }, e { $partly } in più lo fanno in parte.
}
opinions-tie = { COUNT($methods) ->
    [one] { $methods } non distingue { $tie_options }; { $same } metodi di conteggio su { $count } scelgono { $options }.
   *[other] { $methods } non distinguono { $tie_options }; { $same } metodi di conteggio su { $count } scelgono { $options }.
}
opinions-ties = { COUNT($methods) ->
    [one] { $methods } trova una parità che comprende { $options }; { $same } metodi di conteggio su { $count } scelgono solo { $options }.
   *[other] { $methods } trovano parità che comprendono { $options }; { $same } metodi di conteggio su { $count } scelgono solo { $options }.
}
opinions-partly = { COUNT($methods) ->
    [one] { $methods } concorda solo in parte con la parità tra { $options }; { $same } metodi di conteggio su { $count } la trovano.
   *[other] { $methods } concordano solo in parte con la parità tra { $options }; { $same } metodi di conteggio su { $count } la trovano.
}

## Quanto si somigliano le classifiche delle persone

concord-word = { $concord ->
    [strong] un forte accordo
    [moderate] un accordo moderato
    [weak] un debole accordo
   *[none] quasi nessun accordo
}
concord-nothing = In classifica ci sono meno di due opzioni, quindi non ci sono classifiche da confrontare.
concord-unknown = Troppo poche persone hanno valutato ogni opzione in classifica su tutto ciò che pesa per confrontare le loro classifiche.
concord-few = Solo { $judges } persone hanno valutato ogni opzione in classifica su tutto ciò che pesa: troppo poche per dire quanto si somiglino le loro classifiche.
concord-level = Ciascuna delle { $judges } persone che hanno valutato ogni opzione in classifica su tutto ciò che pesa le mette tutte alla pari, quindi non ci sono classifiche da confrontare.
concord-sentence = Le classifiche delle { $judges } persone che hanno valutato ogni opzione in classifica su tutto ciò che pesa mostrano { concord-word }.

## Che cosa è cambiato dal turno precedente

change-none = Nessuna casella è stata valutata dalla stessa persona in entrambi i turni.
change-few = Nessuna casella è stata valutata di nuovo dalla maggior parte di chi l’aveva valutata, quindi i turni non si possono confrontare.
change-basis = Si confrontano i punteggi delle stesse persone: { $people } su { $people_before }, in { $compared } caselle su { $cells }. { $still } di queste caselle si sono mosse appena.
change-still = { change-basis } Le persone distano più o meno quanto prima.
change-closer = { change-basis } Le persone si sono avvicinate, di { SCORE($steps, 1) } livelli.
change-further = { change-basis } Le persone si sono allontanate, di { SCORE($steps, 1) } livelli.
change-rankings = Per le { $judges } persone che in entrambi i turni hanno valutato ogni opzione in classifica su tutto ciò che pesa, l’accordo tra le classifiche era { $before ->
    [strong] forte
    [moderate] moderato
    [weak] debole
   *[none] quasi nullo
}; ora è { $after ->
    [strong] forte
    [moderate] moderato
    [weak] debole
   *[none] quasi nullo
}.

## La regola d’arresto

stop-wanted = { $measure ->
    [agreed] Avevate previsto di fermarvi con abbastanza caselle in accordo (almeno { FLOOR($share) })
   *[stable] Avevate previsto di fermarvi con abbastanza caselle stabili dal turno precedente (almeno { FLOOR($share) })
}
stop-first = { stop-wanted }; si sa dal secondo turno in poi.
stop-few = { $measure ->
    [agreed] { stop-wanted }; troppo poche caselle hanno abbastanza punteggi per contare: { $counted } su { $cells }, e ne serve la maggior parte.
   *[stable] { stop-wanted }; troppo poche caselle sono state valutate di nuovo per lo più dalle stesse persone: { $counted } su { $cells }, e ne serve la maggior parte.
}
stop-reached = { $left_out ->
    [0] siete a quota { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] siete a quota { FLOOR($reached) }, senza contare { $left_out } delle { $cells } caselle, valutate da troppo poche persone
       *[stable] siete a quota { FLOOR($reached) }, senza contare { $left_out } delle { $cells } caselle, valutate di nuovo da troppo poche delle stesse persone
    }
}
stop-met = { stop-wanted }; { stop-reached }: potete fermarvi.
stop-not-met = { stop-wanted }; { stop-reached }: discutete, poi valutate di nuovo.
