### README.txt do pacote de decisão, no idioma da sessão.

pack-draft = Este é um rascunho: a sessão não está encerrada, e o resultado ainda pode mudar.
pack-decided = Decidido em { DAY($at) }: { $option }
pack-report-pdf = O relatório para imprimir e arquivar.
pack-report-html = O relatório em uma página para o navegador; dispensa rede e imprime bem.
pack-report-md = O relatório em Markdown, para um wiki ou um repositório.
pack-chart-svg = A classificação como gráfico nítido em qualquer tamanho.
pack-chart-png = O mesmo gráfico em pixels, para slides e mensagens.
pack-adr = O registro de decisão (ADR, no formato MADR 4), para guardar junto do código.
pack-ics = Um lembrete para o calendário, no dia de rever a decisão.
pack-scores = Cada nota com seu peso, uma por linha. Leia como UTF-8, com vírgulas entre os campos.
pack-excel-eu = O mesmo com ponto e vírgula e vírgula decimal, para o Excel em configuração europeia ou brasileira.
pack-criteria = Os critérios com seus pesos, sentidos e escalas.
pack-totals = Os totais e as posições de cada rodada.
pack-workbook = Matriz, notas, rodadas e pesos como pasta de trabalho (Excel, LibreOffice): os totais acompanham a mudança de uma nota ou de um peso.
pack-slides = Seis slides com gráfico e tabela nativos, para colar na sua apresentação.
pack-record = A ata completa para um programa, a partir da qual todo o resto pode ser recalculado.
pack-sums = Os resumos SHA-256 dos outros arquivos, para: sha256sum --check SHA256SUMS
pack-signature = A assinatura destes resumos pelo servidor.
pack-verify = Para verificar que nada foi alterado, abra a página /verify de um servidor Quorum e escolha este arquivo, ou instale o Quorum e execute:
pack-session = Sessão { $code }, feita com o Quorum.
