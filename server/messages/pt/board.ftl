### A classificação e a matriz, como terminou uma sessão e suas exportações.

## Em que ponto está a sessão

outcome-decided = Decidido
outcome-closed = Encerrada
outcome-none = Sem decisão
outcome-aside = { COUNT($first_options) ->
    [one] Na classificação, { $first_options } está em primeiro lugar.
   *[other] Na classificação, { $first_options } estão em primeiro lugar.
}
outcome-look-again = A rever em { DAY($at) }.
outcome-reminder = Adicionar ao calendário
links-previous = Retoma a decisão da sessão <code>{ $code }</code>.
links-superseded = Retomada na sessão <code>{ $code }</code>.

## Quem está presente

join-qr = Código QR com o endereço para entrar

## Exportações

download-pack = Pacote de decisão
download-pack-help = Tudo em um zip: relatório, tabelas, ata
download-pack-draft = Um rascunho, até o encerramento da sessão
download-pack-making = Preparando o pacote…
download-pack-files = { $done } de { $all } arquivos
download-broken = O download foi interrompido e nada foi salvo. Tente de novo.
download-files = Todos os arquivos, um a um
download-verify = Verificar um pacote ou uma ata
download-criteria = Critérios (CSV)
download-criteria-help = Pesos, sentidos e escalas
download-totals = Totais (CSV)
download-totals-help = Totais e posições de cada rodada
download-adr = Registro de decisão
download-adr-help = ADR no formato MADR 4, para um repositório
download-pdf = PDF
download-pdf-help = O relatório, para imprimir e arquivar
download-html = HTML
download-html-help = O relatório com seus gráficos, para ler, imprimir ou enviar; dispensa rede
download-png = PNG
download-png-help = O gráfico como imagem
download-xlsx = Excel
download-xlsx-help = Uma pasta de trabalho cujos totais se recalculam ao editar uma nota ou um peso
download-pptx = PowerPoint
download-pptx-help = Seis slides para sua própria apresentação
download-svg = SVG
download-svg-help = O gráfico como desenho vetorial
download-csv = CSV
download-csv-help = Uma linha por nota, para uma planilha
download-csv-eu = CSV (;)
download-csv-eu-help = O mesmo com ponto e vírgula e vírgula decimal, para o Excel em configuração europeia ou brasileira
download-json = JSON
download-json-help = A ata completa, para um programa
download-md = Markdown
download-md-help = Pergunta, resultado, classificação e motivos, para um wiki

## A classificação e a matriz

hidden-totals = Os totais ficam ocultos até a revelação
hidden-wait = Os totais ao vivo esperam, porque os nomes estão ocultos: alguém com várias janelas poderia calcular, pelas mudanças, as notas dos outros.
hidden-weights = Ninguém vê os pesos até que sejam mostrados
hidden-done = <big>{ $done }</big> de { $members } terminaram
hidden-weighted = <big>{ $done }</big> de { $members } deram seus pesos
hidden-rest = { $begun } ainda avaliando · { $waiting } não começaram
hidden-bar = Quantas pessoas terminaram
board-out = fora
board-knocked-out = Fora: não atende a { $criteria }
matrix-label = Matriz de notas
matrix-caption = Posição e total ponderado de cada opção, e a nota média em cada critério
matrix-rank = Posição
matrix-option = Opção
matrix-total = Total
matrix-lower = menos é melhor
matrix-knocked-out = (fora: não atende a { $criteria })
matrix-incomplete = incompleta
matrix-incomplete-help = Alguns critérios ainda não têm nota
matrix-thin = poucas notas
matrix-thin-help = Menos de três pessoas, ou menos da metade, avaliaram alguma parte
matrix-scores = { $count ->
    [1] { $count } nota
   *[other] { $count } notas
}
matrix-scores-spread = { $count ->
    [1] { $count } nota, dispersão { SCORE($spread) }
   *[other] { $count } notas, dispersão { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [1] { $count } número, vale { SCORE($mean) } níveis
   *[other] { $count } números, valem { SCORE($mean) } níveis em média, dispersão { SCORE($spread) }
}
matrix-from = { $count ->
    [1] de { $count } pessoa
   *[other] de { $count } pessoas
}
matrix-note = { $people ->
    [1] Cada número é a nota de uma pessoa.
   *[other] Cada número é a média das notas de { $people } pessoas.
}
matrix-note-range = Cada número é a nota média de { $low } a { $high } pessoas.
matrix-note-none = Nada foi avaliado.
matrix-note-small = O número grande é a nota média; o pequeno, quantas pessoas avaliaram.
matrix-last = Da última vez { $mean }.
matrix-last-place = Da última vez posição { $rank }, total { SCORE($total) }.
ranking-label = Classificação por total ponderado: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Classificação por total ponderado: ainda sem notas.
ranking-first = As primeiras { $count } de { $all } opções; a tabela traz todas.
ranking-more = { $count ->
    [1] e mais { $count } opção
   *[other] e mais { $count } opções
}
ranking-failed = Não foi possível carregar o gráfico; a tabela traz todos os números.
legend-meaning = Total ponderado de todos os critérios, de 1 (pior) a { $steps } (melhor). A linha sobre uma barra mostra o quanto as pessoas divergem.
legend-knocked-out = Riscada: não atende a um critério eliminatório e por isso não tem posição.
legend-late = Os nomes estão ocultos; por isso um número só se move quando três pessoas o mudaram.
legend-last = A linha tracejada e os números pequenos em itálico são os da última vez.
chart-no-scores = sem notas
chart-incomplete = incompleta
chart-thin = poucas notas
chart-n = { $count ->
    [1] { $count } pessoa
   *[other] { $count } pessoas
}
chart-fails = não atende a { $criteria }

## O quanto as pessoas concordam em uma célula

agreement-agreed = acordo
agreement-spread = dispersão
agreement-two-camps = dois campos
agreement-too-few = poucas notas
agreement-few-scores = poucas notas

announce-cell = Em discussão: { $option }, { $criterion }.
announce-decided = Decidido: { $option }.
announce-closed = A sessão terminou, sem decisão.
