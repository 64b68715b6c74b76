### Opções e critérios que as pessoas trazem: um texto colado ou um arquivo, e a prévia do que foi entendido.

## O campo e a prévia

paste-text = Opções e critérios
paste-text-help = Uma lista com um nome por linha, uma tabela copiada de uma planilha, CSV, uma tabela em Markdown ou YAML.
paste-file = Abrir um arquivo
paste-file-help = YAML, CSV, XLSX, Markdown ou texto.
paste-file-clear = Deixar { $name } de fora
paste-file-open = Do arquivo { $name }
paste-file-too-large = Este arquivo tem mais de 512 KiB. Em vez dele, copie para o campo as linhas que importam.
paste-reading = Lendo…
paste-understood = O que foi entendido
paste-form = { $form ->
    [yaml] Lido como YAML.
    [table] Lido como tabela com células separadas.
    [markdown] Lido como tabela em Markdown.
    [spreadsheet] Lido como planilha.
   *[list] Lido como lista com um nome por linha.
}
paste-options = { $count ->
    [0] Nenhuma opção
    [1] { $count } opção
   *[other] { $count } opções
}
paste-criteria = { $count ->
    [0] Nenhum critério
    [1] { $count } critério
   *[other] { $count } critérios
}
paste-no-criteria = Ainda não há critérios. Adicione-os na sala de espera; para avaliar é preciso pelo menos um.
paste-few-options = Para avaliar são necessárias pelo menos duas opções. Adicione mais na sala de espera.
paste-question = Pergunta
paste-imported = Importação
paste-scores = { $count ->
    [1] Uma nota
   *[other] { $count } notas
}
paste-import = Usar as notas como uma rodada anterior de “Importação”
paste-import-help = A sessão começa então com a segunda rodada; a anterior fica encerrada e pode ser comparada com ela. Pesos e escala ficam como estão aqui.
paste-option = Opção
paste-name = Nome
paste-written = Escrito
paste-weight = Peso
paste-place = De
paste-equal = nenhum
paste-knock-out = eliminatório
paste-numbers = { $low } a { $high }
paste-lower = menos é melhor
paste-scale = Avaliado em níveis de 1 a { $steps }.
paste-mistakes = { $count ->
    [1] Uma coisa a corrigir antes
   *[other] { $count } coisas a corrigir antes
}
paste-left-out = { $count ->
    [1] Deixado de fora
   *[other] Deixados de fora ({ $count })
}
paste-read-as = Confira, por favor
paste-at-line = Linha { $line }
paste-at-column = Linha { $line }, célula { $column }
paste-at-cell = Célula { $cell }
paste-at-field = Linha { $line }, { $field }

## Na sala de espera

paste-open = Colar uma lista ou uma tabela
paste-take-replace = Substituir as que estão aqui
paste-take-add = Acrescentar às que estão aqui
paste-list-of = Uma lista simples contém
paste-list-options = opções
paste-list-criteria = critérios
paste-known = Já estão aqui, portanto não acrescentados de novo: { $names }.
paste-facts-kept-out = Fatos e observações só são aproveitados quando uma sessão começa com este texto.
paste-scale-kept = A escala desta sessão permanece: 1 a { $steps }.
paste-taken = Transferido para o formulário abaixo. Confira e salve.

## O que precisa ser corrigido: nada é aproveitado enquanto houver um erro

pasted-nothing = Não há aqui nenhuma opção nem critério. Escreva um nome por linha, ou uma tabela com as opções nas linhas e os critérios nas colunas.
pasted-file-too-large = O arquivo tem mais de { $most } KiB. Copie para o campo as linhas que importam ou salve-as em um novo arquivo.
pasted-text-too-large = Há mais de { $most } KiB de texto. Deixe de fora o que não é opção nem critério.
pasted-spreadsheet-too-large = Descompactada, a planilha tem mais de { $most } MiB. Copie as linhas que importam para um novo arquivo sem imagens.
pasted-spreadsheet-too-full = A planilha tem células ou folhas demais. Copie as linhas que importam para um novo arquivo.
pasted-table-too-large = A tabela tem mais de { $rows } linhas ou { $columns } colunas. Deixe de fora o que não é opção nem critério.
pasted-too-many-lines = Há { $count } linhas; no máximo { $most } podem ser lidas como lista. Deixe de fora o que não é opção.
pasted-cell-too-long = Este texto tem { $count } caracteres; um nome tem até 80, e uma descrição até { $most }. Encurte-o.
pasted-not-text = Este arquivo não é texto nem planilha. Salve-o como CSV (UTF-8), XLSX ou texto.
pasted-other-spreadsheet = Esta planilha está em outro formato. Salve-a como XLSX ou CSV (UTF-8).
pasted-broken-spreadsheet = Não é possível ler este arquivo XLSX: está danificado ou protegido. Salve-o de novo sem senha, ou como CSV (UTF-8).
pasted-unknown-encoding = Isto não é texto em UTF-8, UTF-16 ou Windows-1252. Salve como UTF-8.
pasted-mixed-encoding = Esta linha não está em UTF-8 como o resto do arquivo. Salve o arquivo como UTF-8.
pasted-replacement = Há um “�” onde se perdeu uma letra. Abra aqui o próprio arquivo, ou salve-o como UTF-8 e copie de novo.
pasted-quotes = Faltam aspas, ou há aspas no meio de uma célula. Ponha a célula inteira entre aspas e duplique as aspas dentro dela.
pasted-row-without-name = Esta linha tem “{ $text }”, mas nenhum nome na primeira célula. Escreva ali o nome da opção ou esvazie a linha.
pasted-column-without-name = “{ $text }” está em uma coluna sem nome. Dê um nome à coluna na primeira linha ou esvazie-a; se um nome contém o separador, ponha-o entre aspas.
pasted-number-as-name = A primeira linha tem “{ $text }” onde se esperava o nome de um critério. Acrescente acima uma linha com os nomes dos critérios.
pasted-twice = Há uma segunda linha “{ $text }”. Fique com uma delas.
pasted-formula = Esta célula tem uma fórmula sem resultado. Abra o arquivo em um programa de planilhas e salve-o, ou escreva o valor.
pasted-no-name = Falta um nome aqui.
pasted-name-too-long = O nome “{ $start }…” tem { $count } caracteres; cabem no máximo { $most }. Encurte-o; o resto pode ser a descrição.
pasted-text-too-long = A descrição de “{ $name }” tem { $count } caracteres; cabem no máximo { $most }. Encurte-a.
pasted-question-too-long = A pergunta tem { $count } caracteres; cabem no máximo { $most }. Encurte-a.
pasted-same-name = { $where ->
    [cell] “{ $name }” já existe, na célula { $at } (“{ $other }”). Dê a cada item um nome próprio.
   *[line] “{ $name }” já existe, na linha { $at } (“{ $other }”). Dê a cada item um nome próprio.
}
pasted-alike = { $where ->
    [cell] “{ $name }” parece igual a “{ $other }” na célula { $at }. Dê nomes que se possam distinguir.
   *[line] “{ $name }” parece igual a “{ $other }” na linha { $at }. Dê nomes que se possam distinguir.
}
pasted-too-many = { $of ->
    [options] Há { $count } opções; o máximo é { $most }. Deixe algumas de fora.
   *[criteria] Há { $count } critérios; o máximo é { $most }. Deixe alguns de fora.
}
pasted-too-many-cells = { $rows } opções vezes { $columns } critérios são { $count } células; o máximo é { $most }. Deixe alguns itens de fora.
pasted-weight = “{ $text }” não é um peso para “{ $name }”. Escreva um número de 0 a { $most }, como 3, 25 %, 0.25 ou 0,25.
pasted-weight-ambiguous = O peso “{ $text }” de “{ $name }” pode significar um ou mil. Escreva-o sem a vírgula.
pasted-weight-missing = “{ $name }” não tem peso, mas outros têm. Dê um a todos os critérios ou a nenhum; um critério eliminatório tem “K.O.” no lugar.
pasted-weights-mixed = “{ $percent }” está em por cento e “{ $other }” não. Escreva todos os pesos em por cento, ou nenhum.
pasted-weights-zero = Todos os pesos são 0. Dê a pelo menos um critério um peso acima de 0.
pasted-scale = “{ $text }” não é uma escala para “{ $name }”. Escreva o menor e o maior número, como 1-5 ou 0-100, ou “K.O.”.
pasted-direction = “{ $text }” não diz o que é melhor para “{ $name }”. Escreva “higher” (mais) ou “lower” (menos).
pasted-yaml = { $detail }

## O que não faz parte do resultado

pasted-empty-column = A coluna “{ $name }” está vazia.
pasted-column = A coluna “{ $name }” conta ou soma; não é um critério.
pasted-text-column = A coluna “{ $name }” não tem peso nem notas, portanto não é um critério.
pasted-row = A linha “{ $name }” soma; não é uma opção.
pasted-scores = { $count ->
    [1] Uma nota. Pode ser usada como rodada anterior quando uma sessão começa com esta tabela.
   *[other] { $count } notas. Podem ser usadas como rodada anterior quando uma sessão começa com esta tabela.
}
pasted-score = “{ $text }” não é uma nota para “{ $name }”, que tem números de { $low } a { $high }.
pasted-texts = { $count ->
    [1] O texto “{ $text }” em “{ $name }”, que não é uma nota.
   *[other] { $count } textos em “{ $name }”, o primeiro “{ $text }”, que não são notas.
}
pasted-sheets = Só a folha “{ $name }” foi lida, não { $names }.
pasted-heading = O título “{ $text }”.
pasted-line = “{ $text }”, que está fora da tabela.
pasted-comment = O comentário “{ $text }”.

## O que poderia ter outro sentido

pasted-windows = O arquivo não está em UTF-8, por isso foi lido como Windows-1252. Confira letras como ã, é e ç.
pasted-question = A pergunta é “{ $text }”.
pasted-one-line = Uma linha com { $count } nomes.
pasted-quoted = Tomado como texto: “{ $text }”.
pasted-name-and-weight = “{ $text }” é um critério com seu peso.
pasted-steps = A escala tem os níveis de 1 a { $steps }.
pasted-criteria-in-rows = Os critérios estão nas linhas, e as opções nas colunas.
pasted-more = { $count ->
    [1] E mais um.
   *[other] E mais { $count }.
}
