### Os arquivos que uma sessão deixa, no idioma da sessão.

## O que vários formatos têm em comum

export-voter = Participante { $number }
export-score-no-view = sem opinião
export-score-met = atendido
export-score-not-met = não atendido

## CSV: os nomes das colunas

export-csv-session = sessão
export-csv-round = rodada
export-csv-member = membro
export-csv-option = opção
export-csv-criterion = critério
export-csv-score = nota
export-csv-reason = motivo
export-csv-confidence = certeza
export-csv-time = hora
export-csv-weight = peso
export-csv-direction = sentido
export-csv-scale = escala
export-csv-knock-out = eliminatório
export-csv-group = grupo
export-csv-yes = sim
export-csv-no = não
export-csv-total = total
export-csv-rank = posição
export-csv-spread = dispersão
export-csv-people = pessoas
export-csv-complete = completa
export-csv-knocked-out = eliminada por
export-csv-description = descrição
export-csv-better = { $direction ->
    [lower] menos é melhor
   *[higher] mais é melhor
}
export-csv-steps = 1 a { $steps }
export-csv-worth = valor

## Relatório: resultado e classificação

export-title = Uma decisão
export-draft = Rascunho: a sessão não está encerrada.
export-missing-characters = Alguns caracteres, como { $characters }, não têm fonte no servidor: aparecem como quadrados ou faltam.
export-outcome = Resultado
export-phase = { $phase ->
    [lobby] A avaliação não começou.
    [weighting] Os pesos estão sendo definidos; a avaliação não começou.
    [scoring] A avaliação está aberta.
   *[revealed] Os totais foram revelados; a sessão ainda não está encerrada.
}
export-no-decision = Sem decisão.
export-closed-on = Encerrada em { DAY($at) }.
export-ranking = Classificação
export-ranking-after = Classificação após a rodada { $round }
export-round = Rodada { $round }
export-hidden = Os totais ficam ocultos até serem revelados.
export-totals = Totais
export-weights-title = Pesos
export-matrix = Médias por critério e opção
export-rank = posição
export-option = opção
export-total = total (1–{ $steps })
export-spread = dispersão
export-people = pessoas
export-incomplete = { SCORE($total) } (incompleta)
export-total-thin = { SCORE($total) } (poucas notas)
export-knocked-out = eliminada: { $criteria }
export-criterion = critério
export-weight = peso
export-lower-is-better = { $criterion } (menos é melhor)
export-knock-out = eliminatório
export-mean = { SCORE($mean) } (n={ $people })
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
export-verdicts = atendido { $met }, não atendido { $not_met }
export-reasons = Motivos dados na rodada { $round }
export-reasons-more = { $count ->
    [1] Mais um motivo está nos outros arquivos da sessão, como o relatório em HTML.
   *[other] Mais { $count } motivos estão nos outros arquivos da sessão, como o relatório em HTML.
}
export-sure = { $member }, certeza { $confidence } de 3

## Relatório: o quanto as pessoas concordam e o que mudou

export-agreement = Acordo
export-agreement-options = Acordo sobre cada opção, com o número dos seus critérios em cada grau de acordo
export-agreement-overall = acordo
export-agreement-word = { $word ->
    [agreed] acordo
    [spread] dispersão
    [two-camps] dois campos
   *[too-few] poucas notas
}
export-topics = Onde as pessoas mais divergem, conforme o peso
export-topic-decides = poderia mudar a vencedora
export-rounds = De rodada em rodada
export-then = última vez
export-now = agora
export-rounds-places = Posição e total em cada rodada
export-rounds-place = { $rank } ({ SCORE($total) })

## Relatório: a solidez do resultado

export-solid = A solidez do resultado
export-flips = { $sentences } Agora { $criterion } pesa { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = Nenhum peso de { LIST($criteria, type: "or") } põe outra opção em primeiro lugar.
export-near = Com que frequência cada uma vence com pesos próximos destes: { $shares }.
export-near-members = Com que frequência cada uma vence com pesos próximos dos de um membro sorteado: { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = A chance de cada uma ser realmente a primeira, a julgar pela divergência entre estas { $members } pessoas: { $shares }.
export-opinions-others = Outros primeiros lugares: { $others }.
export-opinion = { $method } ({ $options })
export-possible = { COUNT($rival_options) ->
    [one] Com as notas que faltam, { $rival_options } ainda poderia vencer ou empatar; o que mais importa é { $option } em { $criterion }.
   *[other] Com as notas que faltam, { LIST($rival_options, type: "or") } ainda poderiam vencer ou empatar; o que mais importa é { $option } em { $criterion }.
}

## Relatório: evidências

export-team-evidence = Evidências trazidas pela equipe
export-disputed = { $count ->
    [1] Contestado por uma pessoa.
   *[other] Contestado por { $count } pessoas.
}
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Apêndice: medido de antemão
export-informs = É só informação; não influiu nas notas.
export-measured-on = Medido em { DAY($at) }, { $machine }.
export-versions = Versões: { $versions }.
export-measured = medido
export-disagree = Os fatos e as medidas se contradizem.
export-holds = { $holds ->
    [yes] sim
   *[no] não
}
export-holds-found = { $holds ->
    [yes] sim: { $found }
   *[no] não: { $found }
}

## Relatório: como foi decidido

export-how = Como foi decidido
export-who = Pessoas: { $people }
export-nobody = Pessoas: ninguém
export-person = { $role ->
    [facilitator] { $name } (facilitação)
    [observer] { $name } (observação)
    [entered] { $name } (votos registrados pela facilitação)
   *[voter] { $name } (avaliação)
}
export-progress = De { $members } que podem avaliar, { $started } começaram e { $done } indicaram que terminaram.
export-total-explained = Total: a média ponderada das notas de quem avaliou cada célula; uma nota que falta está ausente e não é 0. Dispersão: a média ponderada dos desvios padrão.
export-scale = { $criterion } foi avaliado em números. { $scale } O pior conta como 1 nível, o melhor como { $steps }.
export-weights = { $by ->
    [description] Pesos: como definidos na sala de espera; fixados antes da primeira nota, resumo { $digest }.
    [team] Pesos: a média do que as pessoas definiram antes de qualquer avaliação; fixados antes da primeira nota, resumo { $digest }.
   *[own] Pesos: definidos pela facilitação depois que as pessoas definiram os seus; fixados antes da primeira nota, resumo { $digest }.
}
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (definido por { $people }: média { PERCENT($mean, minimumFractionDigits: 1) }, de { PERCENT($low, minimumFractionDigits: 1) } a { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] Um critério eliminatório elimina uma opção quando alguém diz que não é atendido.
   *[majority] Um critério eliminatório elimina uma opção quando mais pessoas dizem que não é atendido do que o contrário.
}
export-undone = { $seconds ->
    [1] Os totais da rodada { $round } foram mostrados por { $seconds } segundo antes que todos terminassem; depois a avaliação continuou.
   *[other] Os totais da rodada { $round } foram mostrados por { $seconds } segundos antes que todos terminassem; depois a avaliação continuou.
}
export-reworded = { $kind ->
    [question] Até { DAY($at) } a pergunta era “{ $before }”; desde então é “{ $after }”.
    [option] Até { DAY($at) } a opção “{ $after }” se chamava “{ $before }”.
   *[criterion] Até { DAY($at) } o critério “{ $after }” se chamava “{ $before }”.
}
export-options-changed = { $kind ->
    [added] Novas a partir da rodada { $round }: { $options }.
   *[dropped] Retiradas a partir da rodada { $round }: { $options }.
}
export-source = Fonte dos fatos: { $source }
export-session = Sessão { $code }, começada em { DAY($at) }.
export-log-end = O log termina com o commit { $seq }, resumo { $digest }.

## Gráficos

export-chart-legend = Barra: total ponderado, de 1 (pior) a { $steps } (melhor). Linha sobre a barra: a dispersão das notas, um desvio padrão para cada lado.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = escolhida
export-chart-incomplete = incompleta
export-chart-no-scores = sem notas
export-chart-ranking = Classificação: { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }, eliminada
export-chart-says-nothing = { $option } sem notas
export-chart-weights = Pesos: { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## As razões que dão os membros simulados de um ensaio

export-rehearsal-use = Usamos isto há dois anos.
export-rehearsal-read = É o que diz a documentação.
export-rehearsal-hurt = Já nos deu problemas.
