### O que as análises constatam. O servidor dá códigos e números; estas são as frases.

## A manchete: quão claro é o resultado, e por quê

headline-so-far = { $headline } até agora

headline-lead = { $margin ->
    [0] { $option } lidera por menos de { SCORE(0.01) }.
   *[other] { $option } lidera por { SCORE($margin) }.
}
headline-flip = { COUNT($rival_options) ->
    [one] Se { $criterion } pesasse { PERCENT($to, $digits) } em vez de { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } venceria.
   *[other] Se { $criterion } pesasse { PERCENT($to, $digits) } em vez de { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } dividiriam o primeiro lugar.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } não tem nota em nada que pese agora.
   *[other] { $unweighed_options } não têm nota em nada que pese agora.
}
headline-doubt = Se { $split_option } atende a { $split_criterion } mudaria a vencedora, e as pessoas se dividem (sim: { $met }, não: { $not_met }).

headline-few = { $people ->
    [1] Nenhum critério de { $few_option } foi avaliado por mais de uma pessoa.
   *[other] Nenhum critério de { $few_option } foi avaliado por mais de { $people } pessoas.
}
headline-without-one = Deixar de fora uma só das { $members } pessoas pode mudar isso.
headline-decides = Uma só resposta decide isso: se { $answer_option } atende a { $answer_criterion }.
headline-thin = { $scored ->
    [0] Ninguém avaliou { $thin_option } em { $thin_criterion } ainda.
    [1] Até agora, só uma de { $members } pessoas avaliou { $thin_option } em { $thin_criterion }.
   *[other] Até agora, só { $scored } de { $members } pessoas avaliaram { $thin_option } em { $thin_criterion }.
}
headline-thin-share = { $scored ->
    [0] Ninguém avaliou { $thin_option } em { $thin_criterion } ainda.
    [1] Até agora, só uma das cerca de { $members } pessoas designadas avaliou { $thin_option } em { $thin_criterion }.
   *[other] Até agora, só { $scored } das cerca de { $members } pessoas designadas avaliaram { $thin_option } em { $thin_criterion }.
}

headline-all-knocked-out = Nenhuma opção atende a todos os critérios eliminatórios.
headline-only-left = { $out ->
    [0] { $option } é a única opção.
    [1] Só resta { $option }: a outra não atende a um critério eliminatório.
   *[other] Só resta { $option }: as outras { $out } não atendem a um critério eliminatório.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] Por enquanto, só { $option } tem nota.
   *[other] Das opções não eliminadas, só { $option } tem nota por enquanto.
}
headline-one-weighs = { $out ->
    [0] Só { $option } tem nota em algo que pesa.
   *[other] Das opções não eliminadas, só { $option } tem nota em algo que pesa.
}
headline-nothing-scored = { $out ->
    [0] Nada foi avaliado.
   *[other] Nenhuma opção não eliminada tem nota.
}
headline-nothing-weighs = { $out ->
    [0] Nada que pese foi avaliado.
   *[other] Nenhuma opção não eliminada tem nota em algo que pesa.
}
headline-tied = { $options } empatam com { SCORE($total) }.
headline-near = { headline-lead } Com pesos um pouco diferentes, vence { FLOOR($share) } das vezes.
headline-people = { headline-lead } A chance de { $option } ser realmente a primeira, a julgar pela divergência entre estas { $members } pessoas, é de cerca de { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Menos de duas pessoas a avaliaram ao lado de outras; pode ser acaso.
headline-coincidence = { headline-lead } Se nenhuma opção fosse melhor que outra, ainda assim uma lideraria com a mesma clareza em cerca de { PERCENT($share) } das reuniões.
headline-coincidence-rival = { headline-lead } Se { $rival_option } fosse igualmente boa, ainda assim uma das duas lideraria com a mesma clareza em cerca de { PERCENT($share) } das reuniões.
headline-blind-so-far = { headline-lead } Se as pessoas escolhessem às cegas, { $people } delas ainda poriam a mesma opção em primeiro lugar em até { PERCENT($share) } das reuniões.
headline-blind-two = { headline-lead } Se as pessoas só hesitassem entre duas opções e escolhessem às cegas, { $people } delas ainda concordariam em { PERCENT($share) } das reuniões.
headline-chance-so-far = { headline-lead } As notas das pessoas divergem demais para excluir o acaso; a revelação dirá mais.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } não tem nota em { $empty_criterion }.
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $ahead_options } está à frente de { $option }.
   *[other] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $ahead_options } estão à frente de { $option }.
}
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $level_options } empata com { $option }.
   *[other] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $level_options } empatam com { $option }.
}
headline-not-compared = { headline-lead } Mas não pode ser comparada com { LIST($apart_options, type: "or") }: pouca coisa foi avaliada pelas mesmas pessoas.
headline-compared-in-part = { headline-lead } Mas só pode ser comparada com alguma outra opção em { FLOOR($share) } do que conta: o resto não foi avaliado pelas mesmas pessoas.
headline-thin-cell = { headline-lead } { $people ->
    [0] Ninguém avaliou { $thin_option } em { $thin_criterion }, e isso poderia decidir.
    [1] Só { $people } de { $asked } pessoas avaliou { $thin_option } em { $thin_criterion }, e isso poderia decidir.
   *[other] Só { $people } de { $asked } pessoas avaliaram { $thin_option } em { $thin_criterion }, e isso poderia decidir.
}
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } não tem nota em nada que conta e ainda poderia vencer.
   *[other] { $unscored_options } não têm nota em nada que conta e ainda poderiam vencer.
}
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } { $count ->
    [1] Os pesos próprios de { $count } de { $members } membros a escolhem.
   *[other] Os pesos próprios de { $count } de { $members } membros a escolhem.
}
headline-near-members = { headline-lead } Com pesos próximos dos de um membro sorteado, vence { FLOOR($share) } das vezes.
headline-little = { headline-lead } É pouco.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } decide sozinho.
headline-no-weight = { headline-lead } Nenhuma mudança de um único peso permite que outra opção empate.
headline-firm = { headline-lead } É preciso muito para mudar isso: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } É preciso muito para mudar a vencedora: { headline-flip }

## Quem lidera com outros pesos de um critério

flip-above = { COUNT($options) ->
    [one] { $options } vence com { $criterion } acima de { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] { $options } dividem o primeiro lugar com { $criterion } acima de { PERCENT($low, maximumFractionDigits: 6) }.
}
flip-below = { COUNT($options) ->
    [one] { $options } vence com { $criterion } abaixo de { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } dividem o primeiro lugar com { $criterion } abaixo de { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-between = { COUNT($options) ->
    [one] { $options } vence com { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } dividem o primeiro lugar com { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-at = { COUNT($options) ->
    [one] { $options } vence com { $criterion } em { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] { $options } dividem o primeiro lugar com { $criterion } em { PERCENT($to, maximumFractionDigits: 6) }.
}
flip-above-pair = { COUNT($options) ->
    [one] { $options } vence com { $criterion } acima de { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } abaixo de { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } dividem o primeiro lugar com { $criterion } acima de { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } abaixo de { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] { $options } vence com { $criterion } abaixo de { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } acima de { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } dividem o primeiro lugar com { $criterion } abaixo de { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } acima de { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] { $options } vence com { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre { PERCENT($other_low, maximumFractionDigits: 6) } e { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } dividem o primeiro lugar com { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } e { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre { PERCENT($other_low, maximumFractionDigits: 6) } e { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [one] { $options } vence com { $criterion } em { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } em { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } dividem o primeiro lugar com { $criterion } em { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } em { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Pesos que mudam juntos, só na ordem, e os próprios dos membros

weighed-joint-wins = { $points ->
    [1] Passar { NUMBER($points, maximumFractionDigits: 6) } ponto de peso de { $from_criteria } para { $criterion } faz { $rival_option } vencer.
   *[other] Passar { NUMBER($points, maximumFractionDigits: 6) } pontos de peso ao todo, de { $from_criteria } para { $criterion }, faz { $rival_option } vencer.
}
weighed-joint-ahead = { $points ->
    [1] Passar { NUMBER($points, maximumFractionDigits: 6) } ponto de peso de { $from_criteria } para { $criterion } põe { $rival_option } à frente de { $option } nos critérios que têm notas para ambas.
   *[other] Passar { NUMBER($points, maximumFractionDigits: 6) } pontos de peso ao todo, de { $from_criteria } para { $criterion }, põe { $rival_option } à frente de { $option } nos critérios que têm notas para ambas.
}
weighed-joint-level = Passar todo o peso de { $from_criteria } para { $criterion } permite que { $rival_option } empate com { $option } nos critérios que têm notas para ambas; nenhum peso põe { $rival_option } à frente.
weighed-joint-already = Nos critérios que têm notas para ambas, { $option } não está à frente de { $rival_option }.
weighed-joint-none = Nos critérios que têm notas para ambas, nenhum peso permite que { LIST($options, type: "or") } empate com { $option }.
weighed-left-out = { COUNT($options) ->
    [one] { $options } fica de fora: não tem nota em um critério que pesa e tem notas para a vencedora.
   *[other] { $options } ficam de fora: não têm nota em um critério que pesa e tem notas para a vencedora.
}
weighed-covered = As opções são comparadas nos critérios que têm notas para todas: { FLOOR($share) } do peso.
weighed-pair-covered = As duas são comparadas nos critérios que têm notas para ambas: { FLOOR($share) } do peso.
weighed-order-necessary = Se só a ordem dos pesos é tomada como certa, { $option } fica mesmo assim em primeiro lugar: com nenhum peso nessa ordem outra opção passa à frente.
weighed-order-possible = Se só a ordem dos pesos é tomada como certa, qualquer uma destas pode ficar em primeiro lugar: { $options }.
weighed-own-all = { $members ->
    [1] Os pesos próprios do único membro escolhem { $option }.
   *[other] Os pesos próprios de todos os { $members } membros escolhem { $option }.
}
weighed-own-others = { $count ->
    [1] Os pesos próprios de { $count } de { $members } membros escolhem { $option }. Os demais: { $others }.
   *[other] Os pesos próprios de { $count } de { $members } membros escolhem { $option }. Os demais: { $others }.
}
weighed-own-split = { $members ->
    [1] O que os pesos próprios de um membro escolhem: { $others }.
   *[other] O que os pesos próprios de { $members } membros escolhem: { $others }.
}
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = empate ({ $count })
weighed-own-nothing = nada ({ $count })

## Segundas opiniões: por que uma forma de contar escolhe o que escolhe

why-weighted-sum = { COUNT($options) ->
    [one] { $options } tem o maior total ponderado, { SCORE($total) }.
   *[other] { $options } têm o maior total ponderado, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } tem o maior total ponderado, { SCORE($total) }; em seguida { $next_options } com { SCORE($next_total) }.
   *[other] { $options } têm o maior total ponderado, { SCORE($total) }; em seguida { $next_options } com { SCORE($next_total) }.
}
why-trimmed = { COUNT($options) ->
    [one] Sem as notas mais altas e mais baixas de cada célula com três ou mais, { $options } tem o maior total ponderado, { SCORE($total) }.
   *[other] Sem as notas mais altas e mais baixas de cada célula com três ou mais, { $options } têm o maior total ponderado, { SCORE($total) }.
}
why-trimmed-next = { COUNT($options) ->
    [one] Sem as notas mais altas e mais baixas de cada célula com três ou mais, { $options } tem o maior total ponderado, { SCORE($total) }; em seguida { $next_options } com { SCORE($next_total) }.
   *[other] Sem as notas mais altas e mais baixas de cada célula com três ou mais, { $options } têm o maior total ponderado, { SCORE($total) }; em seguida { $next_options } com { SCORE($next_total) }.
}
why-borda = { COUNT($options) ->
    [one] { $options } tem mais pontos, { $points }.
   *[other] { $options } têm mais pontos, { $points }.
}
why-borda-next = { COUNT($options) ->
    [one] { $options } tem mais pontos, { $points }; em seguida { $next_options } com { $next_points }.
   *[other] { $options } têm mais pontos, { $points }; em seguida { $next_options } com { $next_points }.
}
why-copeland = { COUNT($options) ->
    [one] { $options } tem { $points } de { $comparisons } pontos nas comparações duas a duas.
   *[other] { $options } têm, cada uma, { $points } de { $comparisons } pontos nas comparações duas a duas.
}
why-kemeny = { COUNT($options) ->
    [one] A ordem que menos contradiz as ordens de cada pessoa começa por { $options }.
   *[other] Várias ordens contradizem igualmente pouco as ordens de cada pessoa; começam por { LIST($options, type: "or") }.
}
why-kemeny-near = Uma ordem que contradiz pouco as ordens de cada pessoa começa por { $options }; com tantas opções, não se pode excluir uma melhor.
why-grade = O grau mediano de { $options } é { $grade }
why-majority-all = { why-grade }, e nada as separa.
why-majority = { why-grade }, o de { $next_options } é { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, e o de { $next_options } também; retirando graus medianos, { $options } fica acima.
   *[other] { why-grade }, e o de { $next_options } também; retirando graus medianos, { $options } ficam acima.
}
why-star-tie = As duas últimas, ou quais são elas, não se podem distinguir: { $options }.
why-star = Nenhuma outra opção tem soma maior que { $option } e { $rival_option }; das duas, { $people } põem { $option } em primeiro lugar, { $rival_people } põem { $rival_option }.

## As opções são comparadas pelas mesmas pessoas?

comparison-could-decide = Uma nota para { $option } em { $criterion } poderia decidir.
comparison-complete = Todos que deram notas avaliaram tudo o que conta; por isso os totais são comparáveis entre si.
comparison-nothing = Não há duas opções que a mesma pessoa tenha avaliado em algo que conta; por isso nada diz qual é melhor.
comparison-same = { COUNT($options) ->
    [one] Quando as notas de cada pessoa são comparadas só com as dela própria, { $options } também está em primeiro lugar.
   *[other] Quando as notas de cada pessoa são comparadas só com as dela própria, { $options } também empatam no topo.
}
comparison-other = { COUNT($options) ->
    [one] Quando as notas de cada pessoa são comparadas só com as dela própria, { $options } está em primeiro lugar; os totais põem { $board_options } em primeiro lugar.
   *[other] Quando as notas de cada pessoa são comparadas só com as dela própria, { $options } empatam no topo; os totais põem { $board_options } em primeiro lugar.
}
comparison-part = Isto abrange { FLOOR($share) } do peso: o que as pessoas avaliaram em todas estas opções.
comparison-without = Pouca coisa de { LIST($left_options, type: "or") } foi avaliada pelas mesmas pessoas para comparar.
comparison-part-without = { comparison-part } { comparison-without }

## Uma parte das notas

view-who = { $people ->
    [1] { $people } pessoa com pelo menos quase certeza compara estas opções.
   *[other] { $people } pessoas com pelo menos quase certeza comparam estas opções.
}
view-same = { view-who } { COUNT($options) ->
    [one] Também para elas, { $options } está em primeiro lugar.
   *[other] Também para elas, { $options } empatam no topo.
}
view-other = { view-who } { COUNT($options) ->
    [one] Pelas notas dessas pessoas, { $options } está em primeiro lugar; as notas de todos, comparadas da mesma forma, põem { $all_options } em primeiro lugar.
   *[other] Pelas notas dessas pessoas, { $options } empatam no topo; as notas de todos, comparadas da mesma forma, põem { $all_options } em primeiro lugar.
}
view-experienced-same = Quem já usou as opções em produção põe a mesma em primeiro lugar que todos.
view-experienced-other = Quem já usou as opções em produção não põe a mesma em primeiro lugar que todos.

## Deixar uma pessoa de fora

without-stable = Deixe-se de fora qualquer uma das { $members } pessoas, { $option } continua vencendo.
without-changed = { COUNT($other_options) ->
    [one] Em { $changed } de { $members } casos, deixar uma pessoa de fora desbanca { $option }: então { $other_options } vence ou empata.
   *[other] Em { $changed } de { $members } casos, deixar uma pessoa de fora desbanca { $option }: então { LIST($other_options, type: "or") } vence ou empata.
}
without-answer = { without-changed } Para isso basta uma resposta: se { $answer_option } atende a { $answer_criterion }.
without-nobody = Em { $changed } de { $members } casos, deixar uma pessoa de fora desbanca { $option }, e nenhuma outra lidera.

## Uma cédula alterada

changed-stable = Seja qual for a cédula alterada, { $option } continua vencendo.
changed-lead = { $changed } de { $members } pessoas poderiam, mudando só a própria cédula, fazer { $rival_option } liderar no lugar de { $option }.
changed-some = { $changed } de { $members } pessoas poderiam, mudando só a própria cédula, desbancar { $option }: no extremo, { LIST($other_options, type: "or") } lidera ou empata.
changed-nobody = { $changed } de { $members } pessoas poderiam, mudando só a própria cédula, desbancar { $option }, e nenhuma outra lideraria.

## Segundas opiniões: se as formas de contar concordam

opinions-method-weighted-sum = soma ponderada
opinions-method-trimmed-mean = Média aparada
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Julgamento majoritário
opinions-method-star = STAR
opinions-few = { $judges ->
    [1] Só uma pessoa avaliou todas as opções classificadas nos mesmos critérios: pouco para uma segunda opinião.
   *[other] Só { $judges } pessoas avaliaram todas as opções classificadas nos mesmos critérios: pouco para uma segunda opinião.
}
opinions-same = Todas as { $count } formas de contar escolhem { $options }.
opinions-same-tie = Todas as { $count } formas de contar encontram o mesmo empate de { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } diz outra coisa
   *[other] { $methods } dizem outra coisa
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise }; { $same } de { $count } formas de contar põem { $options } em primeiro lugar.
   *[other] { opinions-otherwise }; { $same } de { $count } formas de contar põem { $options } em primeiro lugar, e mais { $partly } em parte.
}
opinions-tie = { $methods } não consegue distinguir { $tie_options }; { $same } de { $count } formas de contar escolhem { $options }.
opinions-ties = { $methods } encontram empates que incluem { $options }; { $same } de { $count } formas de contar escolhem só { $options }.
opinions-partly = { COUNT($methods) ->
    [one] { $methods } só concorda em parte com o empate de { $options }; { $same } de { $count } formas de contar encontram esse empate.
   *[other] { $methods } só concordam em parte com o empate de { $options }; { $same } de { $count } formas de contar encontram esse empate.
}

## O quanto as classificações das pessoas se aproximam

concord-word = { $concord ->
    [strong] forte concordância
    [moderate] concordância moderada
    [weak] fraca concordância
   *[none] quase nenhuma concordância
}
concord-nothing = Menos de duas opções estão classificadas; por isso não há classificações a comparar.
concord-unknown = Poucas pessoas avaliaram todas as opções classificadas em tudo o que pesa para comparar suas classificações.
concord-few = Só { $judges } pessoas avaliaram todas as opções classificadas em tudo o que pesa: poucas para dizer o quanto suas classificações se aproximam.
concord-level = Para cada uma das { $judges } pessoas que avaliaram todas as opções classificadas em tudo o que pesa, todas empatam; por isso não há classificações a comparar.
concord-sentence = As classificações das { $judges } pessoas que avaliaram todas as opções classificadas em tudo o que pesa mostram { concord-word }.

## O que mudou desde a rodada anterior

change-none = Nenhuma célula foi avaliada pela mesma pessoa nas duas rodadas.
change-few = Nenhuma célula foi avaliada de novo pela maioria de quem a tinha avaliado; por isso as rodadas não podem ser comparadas.
change-basis = São comparadas as notas das mesmas pessoas: { $people } de { $people_before } pessoas, em { $compared } de { $cells } células. { $still } destas células quase não se moveram.
change-still = { change-basis } As pessoas divergem mais ou menos como antes.
change-closer = { change-basis } As pessoas se aproximaram, em { SCORE($steps, 1) } níveis.
change-further = { change-basis } As pessoas se afastaram, em { SCORE($steps, 1) } níveis.
change-rankings = As classificações das { $judges } pessoas que avaliaram todas as opções classificadas em tudo o que pesa nas duas rodadas passaram de { $before ->
    [strong] forte concordância
    [moderate] concordância moderada
    [weak] fraca concordância
   *[none] quase nenhuma concordância
} a { $after ->
    [strong] forte concordância
    [moderate] concordância moderada
    [weak] fraca concordância
   *[none] quase nenhuma concordância
}.

## A regra de parada

stop-wanted = { $measure ->
    [agreed] Vocês planejaram parar quando { FLOOR($share) } das células estivessem em acordo
   *[stable] Vocês planejaram parar quando { FLOOR($share) } das células estivessem estáveis desde a rodada anterior
}
stop-first = { stop-wanted }; isso se sabe a partir da segunda rodada.
stop-few = { $measure ->
    [agreed] { stop-wanted }; poucas células têm notas suficientes para contar: { $counted } de { $cells }, e é preciso a maioria.
   *[stable] { stop-wanted }; poucas células foram avaliadas de novo pela maior parte das mesmas pessoas: { $counted } de { $cells }, e é preciso a maioria.
}
stop-reached = { $left_out ->
    [0] estão { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] estão { FLOOR($reached) }, sem contar { $left_out } das { $cells } células, avaliadas por pessoas de menos
       *[stable] estão { FLOOR($reached) }, sem contar { $left_out } das { $cells } células, reavaliadas por muito poucas das mesmas pessoas
    }
}
stop-met = { stop-wanted }; { stop-reached }: vocês podem parar.
stop-not-met = { stop-wanted }; { stop-reached }: discutam e avaliem de novo.
