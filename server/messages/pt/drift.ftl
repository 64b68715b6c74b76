### O que mudou desde a sessão que esta retoma.

## O que significa para a classificação

drift-same = { COUNT($options) ->
    [one] Como da última vez, { $options } está em primeiro lugar.
   *[other] Como da última vez, { $options } dividem o primeiro lugar.
}
drift-other = { COUNT($old_options) ->
    [one] Da última vez, { $old_options } estava em primeiro lugar
   *[other] Da última vez, { $old_options } dividiam o primeiro lugar
}; { COUNT($options) ->
    [one] agora é { $options }.
   *[other] agora são { $options }.
}
drift-unranked = Da última vez ou agora, nenhuma opção tem posição; por isso as classificações não podem ser comparadas.
drift-chosen = { $rank ->
    [1] Da última vez a equipe escolheu { $option }, que agora é a primeira da classificação.
   *[other] Da última vez a equipe escolheu { $option }, que agora é a número { $rank } da classificação.
}
drift-chosen-out = Da última vez a equipe escolheu { $option }, que agora está eliminada.
drift-chosen-gone = Da última vez a equipe escolheu { $option }, que não está mais entre as opções.

## Os pesos

drift-weights-same = Os pesos são os da última vez.
drift-weights-apart = Nenhum critério tem peso nas duas vezes; por isso as notas de uma vez não podem ser contadas com os pesos da outra.
drift-weights-moved = O peso que mais mudou é o de { $criterion }: { PERCENT($before, 1) } da última vez, { PERCENT($after, 1) } agora.
drift-old-weights-same = { COUNT($options) ->
    [one] Com os pesos da última vez, { $options } também estaria em primeiro lugar.
   *[other] Com os pesos da última vez, { $options } também dividiriam o primeiro lugar.
}
drift-old-weights-other = { COUNT($options) ->
    [one] Com os pesos da última vez, { $options } é que estaria em primeiro lugar.
   *[other] Com os pesos da última vez, { $options } é que dividiriam o primeiro lugar.
}
drift-old-scores-same = { COUNT($options) ->
    [one] Com os pesos de agora, as notas da última vez também põem { $options } em primeiro lugar.
   *[other] Com os pesos de agora, as notas da última vez também põem { $options } empatadas em primeiro lugar.
}
drift-old-scores-other = { COUNT($options) ->
    [one] Com os pesos de agora, as notas da última vez teriam posto { $options } em primeiro lugar.
   *[other] Com os pesos de agora, as notas da última vez teriam posto { $options } empatadas em primeiro lugar.
}

## O que foi alterado

drift-added-options = { COUNT($options) ->
    [one] Nova opção: { $options }.
   *[other] Novas opções: { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] Não é mais opção: { $options }.
   *[other] Não são mais opções: { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] Novo critério: { $criteria }.
   *[other] Novos critérios: { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] Não é mais critério: { $criteria }.
   *[other] Não são mais critérios: { $criteria }.
}
drift-renamed-option = “{ $before }” (agora “{ $option }”)
drift-renamed-criterion = “{ $before }” (agora “{ $criterion }”)
drift-renamed = Novos nomes: { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } é avaliado de outra forma que da última vez; por isso suas notas não são comparadas.
   *[other] { $criteria } são avaliados de outra forma que da última vez; por isso suas notas não são comparadas.
}

## As notas

drift-cells = { $moved ->
    [0] Nenhuma das { $compared } células avaliadas nas duas vezes se moveu um quarto de nível ou mais. Pessoas que avaliaram: { $people_before } da última vez, { $people } agora.
    [1] { $moved } das { $compared } células avaliadas nas duas vezes se moveu um quarto de nível ou mais. Pessoas que avaliaram: { $people_before } da última vez, { $people } agora.
   *[other] { $moved } das { $compared } células avaliadas nas duas vezes se moveram um quarto de nível ou mais. Pessoas que avaliaram: { $people_before } da última vez, { $people } agora.
}
drift-no-cells = Nenhuma célula foi avaliada da mesma forma nas duas vezes. Pessoas que avaliaram: { $people_before } da última vez, { $people } agora.

## A seção em um relatório e nas páginas

since-title = Desde a última vez
since-compared = Comparado com a sessão { $code }, encerrada em { DAY($at) }. Opções e critérios renomeados continuam sendo os mesmos.
since-places = Posições e totais, da última vez e agora
since-weights = Pesos, da última vez e agora
since-cells = Médias que mais mudaram, da última vez e agora
since-then = Última vez
since-now = Agora
since-cells-caption = Mudança das médias desde a última vez
since-cell = { $before } da última vez, { SCORE($after) } agora
since-cell-gone = { $before } da última vez, sem nota agora
since-cell-none = não avaliada da mesma forma da última vez
since-how = Opções e critérios são os mesmos da última vez se foram mantidos quando a sessão foi retomada, seja qual for o nome atual. As setas mostram quantos níveis uma média subiu ou desceu, quem quer que tenha avaliado a célula em cada vez; “=” é menos de um quarto de nível. O efeito dos novos pesos se separa do efeito das novas notas contando as notas de cada vez com os pesos da outra.
