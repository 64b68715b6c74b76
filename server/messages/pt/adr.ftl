### O registro de decisão (ADR) que uma sessão deixa, no formato MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [1] uma pessoa
   *[other] { $people } pessoas
}
adr-context = Contexto e problema
adr-scored = { $rounds ->
    [0] { $count } opções e { $criteria_count } critérios foram preparados para avaliação no Quorum; nada foi avaliado ainda.
    [1] { $count } opções foram avaliadas no Quorum segundo { $criteria_count } critérios, em uma rodada aberta a { adr-people }.
   *[other] { $count } opções foram avaliadas no Quorum segundo { $criteria_count } critérios, em { $rounds } rodadas abertas a { adr-people }.
}
adr-drivers = Fatores da decisão
adr-driver = { $criterion } ({ $weight })
adr-described = { $name }: { $text }
adr-options = Opções consideradas

adr-outcome = Decisão
adr-chosen = Opção escolhida: “{ $option }”.
adr-proposed = Ainda não decidido.
adr-chosen-first = É a primeira da classificação, com um total de { SCORE($total) }, { SCORE($margin) } à frente de { $option }.
adr-chosen-tied = Divide o primeiro lugar com { $other_options }, com um total de { SCORE($total) }.
adr-chosen-only = É a única opção da classificação, com um total de { SCORE($total) }.
adr-chosen-not-first = A equipe não escolheu a primeira da classificação: esta é a número { $rank }, com um total de { SCORE($total) }.
adr-chosen-unscored = Não tem total: ninguém a avaliou.
adr-chosen-knocked-out = A equipe escolheu uma opção fora da classificação: ela não atende a { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] Primeira na classificação: { $first_options }, com um total de { SCORE($total) }.
   *[other] Primeiras na classificação: { $first_options }, cada uma com um total de { SCORE($total) }.
}
adr-because = Nas palavras da equipe:
adr-no-reason = A equipe não escreveu o porquê.

adr-consequences = Consequências
adr-consequence = { $side ->
    [good] Bom, porque nenhuma outra opção é melhor em { $criterion }: { $mine }, contra { $theirs } de { $option }.
   *[bad] Ruim, porque { $option } é melhor em { $criterion }: { $theirs }, contra { $mine }.
}

adr-dissent = Divergências
adr-divided = As { $people } pessoas que avaliaram { $option } em { $criterion } formam dois campos.
adr-divided-more = { $count ->
    [1] O mesmo vale para mais uma célula.
   *[other] O mesmo vale para mais { $count } células.
}
adr-not-divided = Em nenhuma célula a equipe está dividida em dois campos.

adr-changes = Mudanças desde a decisão substituída

adr-confirmation = Confirmação
adr-look-again = A equipe vai rever esta decisão em { DAY($at) }.
adr-no-look-again = Não há dia marcado para rever esta decisão.

adr-pros-and-cons = Prós e contras das opções
adr-place = Posição { $rank }, total { SCORE($total) } de { $steps }.
adr-knocked-out = Eliminada: não atende a { $criteria }.
adr-no-score = Ninguém a avaliou.
adr-dropped = { $option } (retirada a partir da rodada { $round })
adr-not-shown = As notas ainda não são mostradas.
adr-side = { $side ->
    [good] Bom, por { $criterion }: { $figure } (n={ $people })
    [bad] Ruim, por { $criterion }: { $figure } (n={ $people })
   *[neutral] Neutro, por { $criterion }: { $figure } (n={ $people })
}
adr-reason = “{ $text }” — { $member }, { $score }
adr-more-reasons = { $count ->
    [1] Mais um motivo está no relatório.
   *[other] Mais { $count } motivos estão no relatório.
}

adr-more = Mais informações
adr-supersedes = Substitui a decisão da sessão { $code }, cujo log terminava com o commit { $seq }, resumo { $digest }.
adr-superseded = Substituída pela decisão da sessão { $code }, começada em { DAY($at) }.
adr-evidence = { $count ->
    [1] A equipe anexou uma evidência, que está no relatório.
   *[other] A equipe anexou { $count } evidências, que estão no relatório.
}

## O lembrete para o calendário

ics-title = Rever a decisão: { $question }
ics-decided = Decidido em { DAY($at) }: { $option }
ics-undecided = Encerrada em { DAY($at) } sem decisão.
ics-session = Sessão { $code } no Quorum.
