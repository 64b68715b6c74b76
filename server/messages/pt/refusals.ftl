### Por que algo foi recusado: a mensagem do código "no_question" é refused-no-question.

## Quem pode fazer o quê

refused-not-joined = Entre primeiro na sessão.
refused-removed = A facilitação removeu você desta sessão.
refused-left = Você saiu desta sessão, e seu nome foi apagado.
refused-not-facilitator = Só a facilitação pode fazer isso.
refused-observer = Quem observa não avalia.
refused-facilitator = Quem facilita não pode ser removido.
refused-first-facilitator = Quem criou a sessão continua na facilitação.
refused-facilitator-name = O nome de quem facilita pode ser apagado quando a sessão estiver encerrada.
refused-name-permanent = Este nome foi armazenado por uma versão anterior, como parte do log da sessão. Só pode ser apagado com a sessão inteira.
refused-too-late = Aquela rodada terminou: isto chegou tarde demais para ela.
refused-too-early = Aquela rodada ainda não começou.
refused-answer-lost = O que você enviou não está na sua cédula: foi recusado, e a resposta do servidor se perdeu. Confira, por favor.
refused-not-yours = Só quem adicionou, ou a facilitação, pode retirar.
refused-phase = { $phases ->
    [lobby] Isso só é possível enquanto a sessão está na sala de espera.
    [weighting] Isso só é possível enquanto os pesos estão sendo definidos.
    [scoring] Isso só é possível enquanto a avaliação está aberta.
    [revealed] Isso só é possível depois que os totais foram revelados.
    [closed] Isso só é possível quando a sessão está encerrada.
    [lobby-weighting] Isso só é possível antes que a avaliação seja aberta.
    [lobby-weighting-scoring] Isso só é possível antes que os totais sejam revelados.
   *[scoring-revealed] Isso só é possível enquanto a avaliação está aberta ou depois que os totais foram revelados.
}
refused-closed = Esta sessão está encerrada; nada nela pode mudar mais.
refused-full = Esta sessão está cheia: no máximo { $most } pessoas podem participar.

## O que não existe

refused-unknown-option = Não há opção com o id “{ $id }”.
refused-unknown-criterion = Não há critério com o id “{ $id }”.
refused-unknown-attachment = Não há evidência com o id “{ $id }”.
refused-unknown-member = Essa pessoa não está na sessão.
refused-option-not-there = Não há opção com o id “{ $id }”; omita o id para adicionar uma nova.
refused-criterion-not-there = Não há critério com o id “{ $id }”; omita o id para adicionar um novo.
refused-unknown-template = Não há modelo “{ $id }”; existem: { $known }.
refused-unknown-format = Não há formato “{ $id }”; existem: { $known }.
refused-unknown-dialect = O formato “{ $id }” não tem o dialeto “{ $dialect }”; existem: { $known }.
refused-no-dialects = O formato “{ $id }” não tem dialetos.
refused-unknown-paper = O formato “{ $id }” não é feito para o papel “{ $paper }”; existem: { $known }.
refused-no-papers = O formato “{ $id }” é igual para qualquer papel.
refused-no-reminder = Não há lembrete: a sessão foi encerrada sem um dia para rever a decisão.
refused-pack-too-early = Não há pacote de decisão antes da primeira revelação.
refused-unknown-language = Não há textos no idioma “{ $language }”; existem: { $known }.

## Descrever a sessão

refused-no-question = Escreva primeiro a pergunta.
refused-two-options-stay = Pelo menos duas opções devem permanecer.
refused-drop-empties-ballot = Uma cédula só tem notas para opções que você retira. Os nomes estão ocultos, e a lista de pessoas mostraria de quem é: comece a rodada com cédulas vazias.
refused-too-few-options = Adicione primeiro pelo menos duas opções.
refused-no-criteria = Adicione pelo menos um critério que tenha peso.
refused-too-many-options = Uma sessão tem no máximo { $most } opções; estas seriam { $count }.
refused-too-many-criteria = Uma sessão tem no máximo { $most } critérios; estes seriam { $count }.
refused-too-many-cells = Opções vezes critérios podem chegar a { $most } no máximo; { $rows } vezes { $columns } são { $count }.
refused-option-without-name = Toda opção precisa de um nome.
refused-criterion-without-name = Todo critério precisa de um nome.
refused-option-not-unique = Duas opções se chamam “{ $name }”; dê nomes diferentes.
refused-criterion-not-unique = Dois critérios se chamam “{ $name }”; dê nomes diferentes.
refused-names-look-alike = “{ $name }” e “{ $other }” parecem iguais; dê nomes que ninguém possa confundir.
refused-anchors = “{ $name }” precisa de { $steps } descrições, uma por nível, ou de nenhuma; tem { $count }.
refused-knock-out-weighs = “{ $name }” é um critério eliminatório e por isso não pode ter peso.
refused-weights-not-one = Os pesos devem somar 1.
refused-weights-all-zero = Pelo menos um critério precisa de um peso acima de 0.
refused-too-many-edits = São no máximo { $most } alterações por minuto; espere um momento e tente de novo.
refused-edits-full = As alterações na descrição desta sessão já ocupam { $most } MB; comece uma nova sessão para alterar mais.
refused-numeric-scale = { $problem ->
    [knock-out] “{ $name }” é um critério eliminatório e por isso não pode ter uma escala numérica.
    [steps] “{ $name }” é avaliado em números e por isso não tem descrições de níveis nem sentido.
    [unit] A unidade de “{ $name }” pode ter no máximo { $longest } caracteres.
    [points] A escala de “{ $name }” precisa de 2 a { $most } pontos.
    [numbers] Os números na escala de “{ $name }” devem estar entre -1.000.000.000 e 1.000.000.000.
    [values] Na escala de “{ $name }”, todo valor deve ir de 0% (pior) a 100% (melhor).
    [order] Na escala de “{ $name }”, cada número deve ser maior que o anterior.
    [level] Na escala de “{ $name }”, pelo menos dois números devem diferir em valor: qual é melhor?
   *[range] O menor número permitido para “{ $name }” deve ser inferior ao maior.
}

## Ponderar

refused-points-not-100 = Os pontos devem somar 100; estes somam { $total }.
refused-swing-not-100 = Na ponderação swing, o critério a elevar primeiro tem 100 pontos.
refused-not-an-order = Estes pesos não resultam de uma ordem dos critérios.
refused-weights-incomplete = Dê um peso a todos os critérios, exceto aos eliminatórios, e a nenhum outro.
refused-no-weights = Ninguém definiu pesos ainda; fixe pesos seus.
refused-too-few-weights = Com os nomes ocultos, os pesos da equipe podem ser usados quando { $fewest } pessoas tiverem definido os seus; fixe pesos seus.
refused-weights-shown = Os pesos já estão à vista; a facilitação pode reabrir a ponderação.
refused-weights-not-shown = Mostre primeiro os pesos, para que todos vejam o que está sendo fixado.
refused-weighting-open = A ponderação ainda está aberta; mostre primeiro os pesos.
refused-weighted-once = Com os nomes ocultos, os pesos são definidos uma única vez: uma mudança poderia revelar de quem são.
refused-weights-locked = Os pesos estão fixados e não podem mais mudar.
refused-weights-not-locked = Fixe primeiro os pesos: são definidos antes da primeira nota.

## Avaliar e encerrar

refused-off-scale = As notas vão de 1 a { $steps }.
refused-off-range = { $numbers ->
    [whole] Digite um número inteiro de { $low } a { $high }.
   *[any] Digite um número de { $low } a { $high }.
}
refused-too-many-rounds = Uma sessão tem no máximo { $most } rodadas.
refused-undo-names-hidden = Com os nomes ocultos, uma revelação não pode ser desfeita: a diferença para a seguinte mostraria quem deu cada nota. Abra outra rodada.
refused-undo-too-late = Uma revelação só pode ser desfeita durante { $seconds } segundos. Abra outra rodada.
refused-all-done = Todas as pessoas já terminaram; não há a quem lembrar.
refused-left-to-enter = { $left ->
    [1] Quem tem dispositivo já terminou. Registre as notas da pessoa sem dispositivo.
   *[other] Quem tem dispositivo já terminou. Registre as notas das { $left } pessoas sem dispositivo.
}
refused-reminded-already = Um lembrete acaba de ser enviado; espere { $seconds } segundos entre dois lembretes.
refused-nothing-scored = Nada foi avaliado ainda: encerre sem decisão ou abra primeiro a avaliação.
refused-look-again = Escreva o dia de rever a decisão como 2027-03-31; pode ser hoje ou depois, no máximo { $most } anos à frente.
refused-no-name = Digite um nome que os outros possam ler.
refused-text-too-long = “{ $start }…” é longo demais: tem { $count } caracteres, e o máximo é { $most }.

## As evidências da própria equipe

refused-too-many-attachments = Uma sessão comporta no máximo { $most } evidências.
refused-too-many-of-yours = Cada pessoa pode adicionar no máximo { $most } evidências; retire uma primeiro.
refused-too-many-ever = Cada pessoa pode adicionar evidências no máximo { $most } vezes em uma sessão, incluindo as retiradas.
refused-withdrawn = Isso já foi retirado.
refused-no-figure = Uma medida precisa de um número e de algumas palavras sobre o que foi medido.
refused-no-text = Escreva primeiro a anotação.
refused-no-link = Um link começa com https:// ou http:// e nomeia um host.
refused-link-host = “{ $host }” não é o nome de um host; copie o link da barra de endereços de um navegador.

## Quem entra

refused-waiting = A facilitação precisa admitir você primeiro.
refused-joining-locked = A facilitação fechou a entrada desta sessão; ninguém novo pode entrar.
refused-invitation-needed = Esta sessão é por convite: abra o endereço ou escaneie o código do seu.
refused-invitation-unknown = Este convite não vale para esta sessão.
refused-invitation-used = Este convite já foi usado; cada um é para uma pessoa em um dispositivo.
refused-sign-in-to-create = Entre com a conta da empresa para começar uma sessão aqui.
refused-no-creator = Sua conta não pode começar sessões aqui.
refused-sign-in-failed = Não foi possível entrar com a conta; tente de novo.
refused-account-needed = Entre com a conta da empresa para participar desta sessão.
refused-accounts-fixed = As contas continuam obrigatórias: desde a sala de espera, os resultados contam com que ninguém participe duas vezes.
refused-accounts-only = Todas as pessoas desta sessão têm uma conta da empresa, e os resultados contam com isso: ninguém sem conta pode ser incluído.
refused-own-device = Essa pessoa avalia no próprio dispositivo.
refused-no-device = Quem não tem dispositivo não pode facilitar.
refused-too-many-without-device = Uma sessão pode ter no máximo { $most } pessoas sem dispositivo.
refused-not-listed = Sua conta não está na lista de quem pode entrar nesta sessão.
refused-too-many-joined = Mais de { $most } pessoas entraram nesta sessão, contando as removidas; ninguém novo pode entrar.
refused-too-many-waiting = Já há { $most } pessoas à espera de admissão; tente mais tarde.
refused-too-many-invitations = Uma sessão tem no máximo { $most } convites.
refused-key-expired = Este link valeu por { $days } dias. Em um dispositivo em que você ainda está na facilitação, crie um novo em “Entrada”.

## Chamadas ao servidor

refused-unreadable = A requisição não é como esperado: { $problem }.
refused-misread-json = o JSON tem um erro no byte { $byte }
refused-misread-cut = o JSON termina cedo demais
refused-misread-utf8 = o texto não está em UTF-8
refused-misread-depth = o JSON está aninhado fundo demais
refused-misread-object = esperava-se um objeto JSON
refused-misread-missing = falta o campo “{ $field }”
refused-misread-unknown = não há um campo “{ $field }” aqui
refused-misread-kind = { $expected ->
    [text] “{ $field }” deve ser um texto
    [integer] “{ $field }” deve ser um número inteiro
    [number] “{ $field }” deve ser um número
    [boolean] “{ $field }” deve ser true ou false
    [list] “{ $field }” deve ser uma lista
    [object] “{ $field }” deve ser um objeto
   *[null] “{ $field }” deve ser null
}
refused-misread-form = { $form ->
    [name] “{ $field }” deve ser de 1 a 40 letras minúsculas e sublinhados
    [client] “{ $field }” deve ser de 8 a 40 letras, algarismos, hifens ou sublinhados
    [id] “{ $field }” deve ser de 1 a 40 letras minúsculas, algarismos e hifens
    [language] “{ $field }” deve ser o código de um idioma, como pt
    [day] “{ $field }” deve ser um dia como 2027-03-31
    [address] “{ $field }” deve ser um endereço de e-mail ou um domínio como @example.org
    [base64] “{ $field }” deve ser em Base64
   *[other] “{ $field }” deve ser de outra forma
}
refused-misread-choice = “{ $field }” deve ser um destes valores: { $allowed }
refused-misread-long = “{ $field }” pode ter comprimento de no máximo { $most }
refused-misread-short = “{ $field }” deve ter comprimento de no mínimo { $least }
refused-misread-high = “{ $field }” pode ser no máximo { $most }
refused-misread-low = “{ $field }” deve ser no mínimo { $least }
refused-misread-other = “{ $field }” tem um valor que não é permitido
refused-no-body = A requisição precisa de um objeto JSON como corpo, ainda que vazio.
refused-catalogue = { $detail }
refused-template-and-catalogue = Informe só um entre modelo, texto de catálogo e arquivo, não vários.
refused-template-too-long = Esta preparação passa dos { $most } KiB de um arquivo de modelo; encurte seus fatos e descrições, ou use-a direto em uma nova sessão.
refused-text-or-file = Envie um texto ou um arquivo para a prévia.
refused-no-scores = Não há aqui notas a importar. Traga uma tabela com as opções nas linhas, os critérios nas colunas e números nas células.
refused-name-missing = Diga quem entra: falta o nome.
refused-wrong-key = Essa não é a chave de facilitação desta sessão.
refused-no-session = Não há sessão com este código; confira e tente de novo.
refused-too-many-sessions = Sessões novas demais a partir do seu endereço; espere um minuto e tente de novo.
refused-too-many-joins = Gente demais entrando a partir do seu endereço; tente de novo em um momento.
refused-too-many-requests = Requisições demais a partir do seu endereço; tente de novo em um momento.
refused-busy = O servidor está muito ocupado agora; tente de novo em um momento.
refused-host = O cabeçalho Host da requisição não é um endereço.
refused-host-not-allowed = Links para “{ $host }” não são permitidos: quem opera este servidor pode permiti-los com --allowed-host ou definir QUORUM_URL.
refused-embedding-off = Este servidor não mostra sessões em nenhum outro site; quem o opera pode permitir sites com --embed-ancestors.
refused-embed-link = Este link não mostra mais a sessão; peça um novo à facilitação.
refused-not-built = O front-end não está compilado: execute make run no repositório.
refused-not-websocket = Este endereço só fala WebSocket; docs/protocol.md explica como.
refused-handshake = O handshake do WebSocket não segue a RFC 6455: { $part } falta ou está incorreto.
refused-stopping = O servidor está parando; volte em um momento.
refused-unknown-command = Este servidor é mais antigo que esta página e ainda não conhece isso.
refused-imported = Esta sessão foi importada de uma ata; só pode ser lida.
refused-read-only = Uma versão mais nova do Quorum alterou esta sessão; este servidor só pode mostrá-la.
refused-newer-session = Uma versão mais nova do Quorum gravou nesta sessão (formato { $format }), e este servidor não pode abri-la. Tente de novo em um momento.
refused-unreadable-session = O log desta sessão está danificado; quem opera este servidor pode restaurá-lo de uma cópia de segurança.
refused-broken-session = Este servidor não consegue abrir esta sessão; quem o opera encontra o motivo no log dele.
refused-store-silent = O armazenamento não responde.
refused-not-saved = Não foi possível salvar agora; tente de novo.
refused-broken = Algo deu errado no servidor; isso não foi salvo.
refused-forbidden = Essa requisição veio de outro site.
refused-not-found = Não há nada aqui.
refused-method-not-allowed = Isso não pode ser feito aqui.
refused-internal-server-error = Algo deu errado no servidor; nada do que foi aceito se perdeu.
refused-body-too-large = A solicitação tem mais de { $most } KiB. Envie menos dados de cada vez.
refused-http = O servidor respondeu com o status HTTP { $status }.

## Só na página

refused-no-connection = Não há conexão com o servidor agora. Tente de novo em um momento.
refused-connection-lost = A conexão caiu antes que o servidor respondesse. Tente de novo.
refused-weighting-over = A ponderação terminou antes que isto pudesse ser enviado.
refused-offline = Não é possível alcançar o servidor. Verifique a conexão e tente de novo.
refused-puzzling = O servidor enviou uma resposta que não pôde ser lida. Tente de novo em um momento.

## Por que o servidor fechou uma conexão de vez, por código de fechamento

closed-1002 = O servidor não entendeu esta página. Recarregue-a.
closed-1003 = O servidor não entendeu esta página. Recarregue-a.
closed-1007 = O servidor não entendeu esta página. Recarregue-a.
closed-1009 = Uma mensagem passou de 16 KiB.
closed-4400 = O servidor não entendeu esta página. Recarregue-a.
closed-4401 = Você saiu da facilitação neste dispositivo. Abra o link de facilitação para voltar.
closed-4403 = A facilitação removeu você desta sessão.
closed-4405 = Você saiu desta sessão, e seu nome foi apagado.
closed-4404 = Não há sessão com este código, ou ela foi apagada.
closed-4406 = Esta página não é da mesma versão que o servidor. Recarregue-a.
closed-4420 = Este servidor não consegue abrir esta sessão; quem o opera encontra o motivo no log dele.
closed-4422 = O log desta sessão está danificado; quem opera este servidor pode restaurá-lo de uma cópia de segurança.
closed-4426 = Uma versão mais nova do Quorum gravou nesta sessão, e este servidor não pode abri-la.
closed-4430 = Há conexões demais abertas ao mesmo tempo, deste endereço ou com seu nome. Feche algumas e recarregue a página.
closed-other = A conexão caiu.
refused-too-many-rehearsals = Há demasiados ensaios em curso neste servidor; feche um ou tente de novo dentro de alguns minutos.
refused-rehearsal = Um ensaio não pode ser retomado; comece uma nova sessão com a sua configuração.
