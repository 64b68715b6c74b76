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
headline-doubt = Se { $split_option } soddisfi o no { $split_criterion } cambierebbe il vincitore, e i pareri sono divisi (sì: { $met }, no: { $not_met }).

headline-few = { $people ->
    [one] Nessun criterio di { $few_option } è stato valutato da più di una persona.
   *[other] Nessun criterio di { $few_option } è stato valutato da più di { $people } persone.
}
headline-without-one = Basta escludere una sola delle { $members } persone perché possa cambiare.
headline-decides = Lo decide una sola risposta: se { $answer_option } soddisfi { $answer_criterion }.
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

headline-all-knocked-out = Ogni opzione non soddisfa qualche criterio eliminatorio.
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
    [0] Non è stato ancora valutato nulla.
   *[other] Nessuna opzione non eliminata ha ancora un punteggio.
}
headline-nothing-weighs = { $out ->
    [0] Non è stato ancora valutato nulla di ciò che pesa.
   *[other] Nessuna opzione non eliminata ha ancora un punteggio su qualcosa che pesa.
}
headline-tied = { $options } sono in parità a { SCORE($total) }.
headline-near = { headline-lead } Con pesi un po’ diversi vince { FLOOR($share) } delle volte.
headline-people = { headline-lead } La probabilità che { $option } sia davvero prima, visto quanto divergono queste { $members } persone, è di circa { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Meno di due persone l’hanno valutata accanto ad altre, quindi può essere un caso.
headline-coincidence = { headline-lead } Se nessuna opzione fosse migliore di un’altra, una sarebbe comunque altrettanto nettamente in testa in circa { PERCENT($share) } delle riunioni.
headline-coincidence-rival = { headline-lead } Se { $rival_option } valesse altrettanto, una delle due sarebbe comunque altrettanto nettamente in testa in circa { PERCENT($share) } delle riunioni.
headline-blind-so-far = { headline-lead } Anche scegliendo alla cieca, { $people } persone metterebbero in testa la stessa opzione in al massimo { PERCENT($share) } delle riunioni.
headline-blind-two = { headline-lead } Se le persone fossero incerte solo tra due opzioni e scegliessero alla cieca, { $people } di loro sarebbero comunque d’accordo in { PERCENT($share) } delle riunioni.
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
headline-compared-in-part = { headline-lead } Ma con qualche altra opzione si può confrontare solo su { FLOOR($share) } di ciò che conta: il resto non l’hanno valutato le stesse persone.
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
headline-near-members = { headline-lead } Con pesi vicini a quelli di un membro estratto a sorte vince { FLOOR($share) } delle volte.
headline-little = { headline-lead } È poco.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } decide da solo.
headline-no-weight = { headline-lead } Nessuna variazione di un singolo peso permette a un’altra opzione di raggiungerla.
headline-firm = { headline-lead } Ci vuole molto per cambiarlo: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Ci vuole molto per cambiare il vincitore: { headline-flip }
