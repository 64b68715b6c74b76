### A pasta de trabalho de uma sessão (XLSX), no idioma da sessão.

## Os nomes das planilhas, no máximo 31 caracteres

spreadsheet-sheet-summary = Resumo
spreadsheet-sheet-matrix = Matriz
spreadsheet-sheet-scores = Notas
spreadsheet-sheet-rounds = Rodadas
spreadsheet-sheet-weights = Pesos
spreadsheet-sheet-method = Método

## Os títulos de colunas e linhas

spreadsheet-round = Rodada
spreadsheet-person = Pessoa
spreadsheet-option = Opção
spreadsheet-criterion = Critério
spreadsheet-score = Nota
spreadsheet-worth = Valor
spreadsheet-reason = Motivo
spreadsheet-confidence = Certeza (1–3)
spreadsheet-time = Hora (UTC)
spreadsheet-option-number = N.º da opção
spreadsheet-criterion-number = N.º do critério
spreadsheet-group = Grupo
spreadsheet-weight = Peso
spreadsheet-counts = Como as notas contam
spreadsheet-opened = Aberta (UTC)
spreadsheet-revealed = Revelada (UTC)
spreadsheet-rank = Posição
spreadsheet-total = Total
spreadsheet-spread = Dispersão
spreadsheet-people = Pessoas
spreadsheet-note = Observação
spreadsheet-number = Número
spreadsheet-value = Valor
spreadsheet-weight-mean = Média dada
spreadsheet-weight-low = Menor
spreadsheet-weight-lower = Primeiro quartil
spreadsheet-weight-median = Mediana
spreadsheet-weight-upper = Terceiro quartil
spreadsheet-weight-high = Maior

## Resumo e matriz

spreadsheet-knocked-out = eliminada
spreadsheet-incomplete = incompleta
spreadsheet-few-scores = poucas notas
spreadsheet-passes = atende
spreadsheet-fails = não atende
spreadsheet-choose-round = Digite o número de outra rodada para ver sua matriz, totais e classificação.
spreadsheet-not-live = As notas individuais não estão neste arquivo; por isso as médias são números fixos. Os totais, mesmo assim, acompanham os pesos.
spreadsheet-block-people = Pessoas que avaliaram cada célula
spreadsheet-block-worths = Quanto conta cada média, em níveis: invertida quando menos é melhor, números por sua função de valor
spreadsheet-block-numbers = Médias dos números dados
spreadsheet-block-answers = Respostas aos critérios eliminatórios
spreadsheet-block-reckoning = De onde vêm totais, posições e observações
spreadsheet-step-exact = Total, sem arredondar
spreadsheet-step-knocked-out = Eliminada (1 = sim)
spreadsheet-step-sorted-by = Classificada por (0 = sem posição)
spreadsheet-step-place = Lugar na classificação
spreadsheet-step-missing = Critérios sem nota
spreadsheet-step-people = Pessoas
spreadsheet-step-few = Poucas notas ao exportar (1 = sim)

## As outras planilhas

spreadsheet-no-scores = Nenhuma nota é visível.
spreadsheet-rounds-hint = O que o quadro mostrou em cada rodada. Estes números não acompanham mudanças nas outras planilhas.
spreadsheet-weights-hint = Mude um peso aqui e os totais acompanham. Os pesos contam em proporção à sua soma.
spreadsheet-weights-chart = Pesos
spreadsheet-points = Quanto valem os números: retas entre estes pontos
spreadsheet-members-weights = Os pesos dados por cada pessoa
spreadsheet-editing = Experimente
spreadsheet-editing-score = Mude uma nota na planilha “Notas”: médias, totais, posições e o gráfico acompanham. Escreva “atendido” ou “não atendido” para um critério eliminatório, e qualquer coisa que não seja um número para “sem opinião”.
spreadsheet-editing-weight = Mude um peso, ou quanto vale um número, na planilha “Pesos”: totais, posições e o gráfico acompanham.
spreadsheet-editing-not-edited = A planilha “Rodadas” e as frases sobre a solidez do resultado ficam como estavam quando este arquivo foi criado.
spreadsheet-editing-not-live = As notas individuais não estão neste arquivo; por isso as médias não podem ser recalculadas.
spreadsheet-taking-part = Quem participou
spreadsheet-origin = De onde isto vem
