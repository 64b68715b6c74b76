### Os slides de uma sessão (PPTX), no idioma da sessão.

slides-ranking = Classificação
slides-matrix = Notas por critério
slides-change = O que mudaria a vencedora
slides-discussion = O que as pessoas disseram
slides-outcome = Resultado
slides-knocked-out = Eliminadas: { $options }
slides-more-options = { $count ->
    [1] e mais uma opção
   *[other] e mais { $count } opções
}
slides-more-criteria = { $count ->
    [1] e mais um critério
   *[other] e mais { $count } critérios
}
slides-more-findings = { $count ->
    [1] Mais uma constatação está no relatório.
   *[other] Mais { $count } constatações estão no relatório.
}
slides-legend = Notas médias de quem avaliou cada célula; nos critérios eliminatórios, quantos dizem que é atendido. Opções por posição, critérios em sua ordem; os de maior peso, se não couberem todos.
slides-differ = Onde as pessoas mais divergem
slides-cell = { $option }, { $criterion }: média { SCORE($mean) }, dispersão { SCORE($spread) }
slides-for = A favor de { $option }
slides-against = Contra { $option }
slides-other-reasons = Outros motivos
slides-reason = { $score }: “{ $text }” — { $member }
slides-reason-on = { $option }, { $criterion }, { $reason }
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Ninguém escreveu um motivo.
slides-dissent = Pelas próprias notas, { $count } das { $people } pessoas que avaliaram tudo põem outra opção à frente de { $option }.
slides-margin = { $option } lidera a classificação por { SCORE($margin) }.
slides-solid = Solidez do resultado: { $headline }.
slides-look-again = A rever em { DAY($at) }.
slides-people = { $people ->
    [1] Uma pessoa avaliou.
   *[other] { $people } pessoas avaliaram.
}
slides-of-round = Estes são os totais da rodada { $round }.
slides-verdicts = { $met } de { $people }
