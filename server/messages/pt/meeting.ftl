### O que as páginas de uma sessão têm em comum: a cédula, a projeção, a página de facilitação e a análise.

## A conexão

connection-connecting = Conectando…
connection-lost = Sem conexão; tentando de novo.
connection-lost-kept = Sem conexão; tentando de novo. O que você inserir fica guardado aqui e será enviado assim que ela voltar.

## Em que ponto está a sessão

phase-lobby = Ainda não aberta
phase-weighting = Ponderação
phase-scoring = Avaliação
phase-revealed = Revelada
phase-closed = Encerrada
phase-round = Rodada { $round }
timer-over = Tempo esgotado
options-added = Novas a partir da rodada { $round }: { $options }.
options-dropped = Retiradas a partir da rodada { $round }: { $options }.

## Quem está presente

roster-label = Quem está presente
roster-done = terminou:
roster-facilitator = facilita
roster-observer = observa
roster-away = (sem conexão)
roster-entered = notas registradas pela facilitação
roster-more = e mais { $count }

## Respostas e palavras da escala

answer-label-met = Atendido
answer-label-not-met = Não atendido
answer-counts = { $met ->
    [0] { $not_met ->
        [0] sem respostas
       *[other] { $not_met } não atendido
    }
   *[other] { $not_met ->
        [0] { $met } atendido
       *[other] { $met } atendido, { $not_met } não atendido
    }
}
anchor-very-poor = Muito ruim
anchor-poor = Ruim
anchor-fair = Razoável
anchor-good = Bom
anchor-excellent = Excelente
anchor-very-low = Muito baixo
anchor-low = Baixo
anchor-medium = Médio
anchor-high = Alto
anchor-very-high = Muito alto
criterion-knock-out = eliminatório
