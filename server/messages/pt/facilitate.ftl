### A página de facilitação: preparar, conduzir, resultados.

## A página

facilitate-opening = Abrindo a sessão…
facilitate-not-you = Esta página é para a facilitação
facilitate-not-open = Não é possível abrir esta sessão
facilitate-no-key = Só a facilitação pode conduzir esta sessão. Abra-a com o link de facilitação ou peça a quem a começou.
facilitate-dismissed = Você não facilita mais esta sessão. Se voltar a facilitar, esta página reaparece.
facilitate-title = { $title } – facilitação – { -brand }
facilitate-no-question = Pergunta a escrever
facilitate-projector = Projeção
facilitate-score-too = Avaliar também
facilitate-weigh-too = Dar pesos também
facilitate-your-scores = Suas notas
facilitate-go-back = Voltar

## Quando o servidor perdeu algo

facilitate-loss = { $entries ->
    [1] O servidor perdeu a última entrada desta sessão: os dados foram danificados ou restaurados de uma cópia mais antiga.
   *[other] O servidor perdeu as últimas { $entries } entradas desta sessão: os dados foram danificados ou restaurados de uma cópia mais antiga.
}
facilitate-loss-reported = { $entries ->
    [1] A página de um membro recebeu aviso de uma entrada desta sessão que o servidor não tem. Os dados podem ter sido danificados ou restaurados de uma cópia mais antiga.
   *[other] A página de um membro recebeu aviso de { $entries } entradas desta sessão que o servidor não tem. Os dados podem ter sido danificados ou restaurados de uma cópia mais antiga.
}
facilitate-loss-returned = As páginas dos membros reenviam o que constava como salvo: { $returned } salvos de novo, { $refused } recusados.
facilitate-loss-back = { $back ->
    [1] { $back } pessoa se conectou desde então; o que outras deram ainda pode faltar.
   *[other] { $back } pessoas se conectaram desde então; o que outras deram ainda pode faltar.
}
facilitate-loss-check = O que a facilitação fez e quem entrou nesse tempo não volta sozinho: confira a fase, a rodada e as pessoas.

## Convidar

invite-label = Como entrar
invite-with = Entrar com
invite-copy-join = Copiar o link para entrar
invite-copy-facilitate = Copiar o link de facilitação

## Quem está presente

people-label = Pessoas
people-scored = { $members ->
    [1] { $started } de { $members } pessoa avaliou
   *[other] { $started } de { $members } pessoas avaliaram
}
people-weighted = { $members ->
    [1] { $started } de { $members } pessoa deu pesos
   *[other] { $started } de { $members } pessoas deram pesos
}
people-in = { $members ->
    [1] { $members } pessoa avalia
   *[other] { $members } pessoas avaliam
}
people-in-watched = { people-in }, { $watching ->
    [1] { $watching } observa
   *[other] { $watching } observam
}
people-nobody = Ninguém entrou ainda
people-facilitator = facilita
people-observer = observa
people-done = terminou
people-scoring = avaliando
people-away = sem conexão
people-states = { $first }, { $other }
people-remove = Remover { $name }
people-appoint = Dar também a { $name } a facilitação
people-dismiss = Tirar a facilitação de { $name }
people-appoint-title = Dar também a { $name } a facilitação?
people-appoint-help = Vocês dois poderão fazer tudo nesta página. Você pode voltar atrás.
people-appoint-how = No próprio dispositivo, a página da sessão terá um link; essa pessoa também pode abrir { $address }
people-appoint-copy = Copiar o link
people-appoint-confirm = Dar a facilitação
people-remove-label = Remover uma pessoa
people-remove-title = Remover { $name }?
people-remove-help = Essa pessoa sai da sessão imediatamente. O que ela deu e ainda não foi mostrado também é removido.
people-remove-confirm = Remover

## A preparação

setup-question = Pergunta
setup-totals = Totais
setup-totals-live = Ao vivo, durante a avaliação
setup-totals-later = Depois da revelação
setup-language = Idioma da projeção e das exportações
setup-names = Nomes
setup-names-shown = Visíveis nos resultados
setup-names-hidden = Ocultos
setup-names-hidden-live = Ocultos <quiet>– os números então se movem de três em três pessoas</quiet>
setup-names-hidden-wait = Ocultos <quiet>– os totais então esperam a revelação: alguém com várias janelas poderia calcular, pelas mudanças, as notas dos outros</quiet>
setup-stop = Regra de parada <quiet>– só um lembrete; não encerra nada sozinha</quiet>
setup-stop-rule = <check>Parar depois da rodada em que</check> <share>Parte das células em por cento</share> % das células estão <measure>Como as células devem estar</measure>
setup-stop-agreed = em acordo
setup-stop-stable = estáveis desde a rodada anterior
setup-unsaved = Você tem alterações ainda não salvas.
setup-save = Salvar alterações
# Read out once the changes are saved.
setup-saved = Salvo.
setup-undo = Desfazer
setup-name = Nome
setup-move = Mover { $name }, { $place } de { $count }, com as setas do teclado
setup-move-help = Arraste ou use as setas do teclado
setup-moved = { $name } é agora { $place } de { $count }.
setup-options = Opções <quiet>{ $count }</quiet>
setup-option-name = Nome da opção { $number }
setup-option-summary = Resumo da opção { $number }
setup-option-summary-hint = Em poucas palavras (opcional)
setup-remove = Remover { $name }
setup-remove-option = Remover esta opção
setup-remove-criterion = Remover este critério
setup-add-option = Adicionar uma opção
setup-each-rule = <check>Pedir a cada pessoa que avalie só</check> <number>Quantas opções se pede a cada pessoa que avalie</number> de { $count } opções
setup-each-help = As partes são iguais e se sobrepõem, para que todas as opções possam ser comparadas. Quem quiser pode avaliar mais.
setup-each-suggested = { $count } opções são muitas para avaliar com cuidado. Com { $each } por pessoa, as notas continuam comparáveis.
setup-criteria = Critérios <quiet>{ $count }</quiet>
setup-sum-exact = Os pesos somam { PERCENT(1) }
setup-sum = Os pesos somam { PERCENT($total) }; contam em proporção
setup-criterion-name = Nome do critério { $number }
setup-knock-out = eliminatório
setup-knock-out-help = : o critério { $number } se responde com atendido ou não atendido
setup-knock-out-row = atendido ou não atendido; sem peso
setup-scoring = Como se avalia o critério { $number }
setup-steps = Em níveis de 1 a { $steps }
setup-numbers = Em números
setup-ten = 0 a 10
setup-hundred = 0 a 100
setup-number = qualquer número
setup-higher = mais é melhor
setup-lower = menos é melhor
setup-weight-slider = Peso do critério { $number }, controle deslizante
setup-weight = Peso do critério { $number } em por cento
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count ->
    [1] { $count } critério não diz em palavras quais são seu pior e seu melhor nível. São exatamente esses dois que os pesos comparam.
   *[other] { $count } critérios não dizem em palavras quais são seu pior e seu melhor nível. São exatamente esses dois que os pesos comparam.
}
setup-end = { $end ->
    [worst] O que significa o pior nível do critério { $number }
   *[best] O que significa o melhor nível do critério { $number }
}
setup-end-hint = { $end ->
    [worst] Pior ({ $step } de { $steps }), em palavras
   *[best] Melhor ({ $step } de { $steps }), em palavras
}
setup-add-criterion = Adicionar um critério
setup-add-group = Adicionar um grupo
setup-groups-help = O peso de um critério em um grupo é sua parte do grupo. A seta mostra quanto conta no total: sua parte vezes o peso do grupo.
setup-group = Grupo
setup-group-empty = Ainda não há critérios neste grupo.
setup-group-name = Nome do grupo { $number }
setup-group-weight = Peso do grupo { $number } em por cento
setup-group-remove = Desfazer o grupo { $number }
setup-group-unnamed = Grupo { $number }
setup-group-of = Grupo do critério { $number }
setup-in-group = em
setup-no-group = sem grupo
setup-knock-out-rule = { $count ->
    [1] Uma opção não atende ao critério eliminatório quando
   *[other] Uma opção não atende a um critério eliminatório quando
}
setup-knock-out-any = alguém diz “não atendido”
setup-knock-out-majority = mais pessoas dizem “não atendido” do que “atendido”

## Depois da sala de espera

reword-open = Corrigir a redação
reword-help = Todos os votos ficam como estão. A ata diz como cada coisa se chamava antes.
reword-options = Opções
reword-criteria = Critérios
reword-saved = Todos veem a nova redação.

## Um critério avaliado em números

numeric-unit = Unidade
numeric-worst = Pior número
numeric-best = Melhor número
numeric-more = Limites e mais pontos
numeric-low = Menor permitido
numeric-high = Maior permitido
numeric-whole = Só números inteiros
numeric-point = Ponto { $number }
numeric-value = Valor em %
numeric-remove = Remover o ponto { $number }
numeric-add = Adicionar um ponto
numeric-missing = Digite o pior e o melhor número. Se o melhor for o menor, menos é melhor.

## Como escolher

guide-title = Como escolher
guide-about = Algumas perguntas que propõem pesos para começar
guide-how-far = Para cada uma, diga o quanto se aplica.
guide-not-at-all = nada
guide-partly = em parte
guide-fully = totalmente
guide-none = { $source ->
    [article] Nenhuma das regras se aplica; por isso o artigo não indica nem propõe nada.
   *[facts] Nenhuma das regras se aplica; por isso os fatos não indicam nem propõem nada.
}
guide-names = { $source ->
    [article] Para isso, o artigo indicaria { $options }.
   *[facts] Para isso, os fatos indicariam { $options }.
}
guide-names-gone = { $source ->
    [article] Para isso, o artigo indicaria { $gone_options }, que não está mais entre suas opções.
   *[facts] Para isso, os fatos indicariam { $gone_options }, que não está mais entre suas opções.
}
guide-tie = { $source ->
    [article] É um empate: para isso, o artigo indicaria { $options }.
   *[facts] É um empate: para isso, os fatos indicariam { $options }.
}
guide-tie-gone = { $source ->
    [article] É um empate: para isso, o artigo indicaria { $options }, e também { $gone_options }, que não está mais entre suas opções.
   *[facts] É um empate: para isso, os fatos indicariam { $options }, e também { $gone_options }, que não está mais entre suas opções.
}
guide-caption = Pesos propostos ao lado dos atuais
guide-criterion = Critério
guide-now = agora
guide-new = novo
guide-kept = { $source ->
    [article] Um critério que o artigo não conhece mantém seu peso.
   *[facts] Um critério que os fatos não conhecem mantém seu peso.
}
guide-same = Estes são os seus pesos
guide-take = Usar estes pesos
guide-undo = Restaurar os pesos anteriores
guide-only-a-start = É só um começo. Considera o tipo de projeto e nada mais; você pode mudar cada peso abaixo, e são as notas que decidem.
guide-source = Fonte: { $guide_source }. { $source }.

## Conduzir a reunião

run-label = Conduzir a reunião
run-lobby = Prepare a sessão enquanto as pessoas entram; depois abra a avaliação.
run-open-scoring = Abrir a avaliação
run-missing = Antes de abrir a avaliação:
run-missing-shown = Mostrar os pesos dados.
run-missing-locked = Fixar os pesos.
run-open-weighting = Ponderar antes os critérios em conjunto
run-open-weighting-help = Todos dão pesos sem ver os dos outros. Você os fixa antes da primeira nota.
run-shortcut = Ctrl + Enter aciona o botão grande.
run-undo-shortcut = Ctrl + Z faz o mesmo.
run-open-fixes = Depois disso, opções, critérios e pesos não podem mudar; só a redação.
run-alone-title = Ninguém entrou ainda. Continuar mesmo assim?
run-alone = As pessoas ainda podem entrar depois.
run-early-title = { $done ->
    [1] { $done } de { $members } terminou: revelar agora?
   *[other] { $done } de { $members } terminaram: revelar agora?
}
run-early-fixes = O que foi dado até agora conta, e nada pode ser acrescentado a esta rodada.
run-early-undo = Durante 10 segundos você pode desfazer.
run-early-final = Com os nomes ocultos, não dá para desfazer: a diferença mostraria quem deu cada nota.
run-remind = Lembrar quem ainda não terminou
run-remind-help = Só essas pessoas veem; ninguém fica sabendo quem são.
run-reminded = Lembrete enviado. Só quem ainda não terminou o viu.
run-reveal-fixes = Depois disso, nenhuma nota desta rodada pode mudar.
run-undo = Desfazer a revelação ({ $seconds } s)
run-undo-help = A avaliação continua. A ata diz que os totais foram vistos.
run-weights-early-title = { $done ->
    [1] { $done } de { $members } deu pesos: mostrar agora?
   *[other] { $done } de { $members } deram pesos: mostrar agora?
}
run-weights-early = Quem ainda não deu não pode fazê-lo enquanto os pesos são mostrados.
run-done = { $done ->
    [1] { $done } de { $members } terminou.
   *[other] { $done } de { $members } terminaram.
}
run-scoring-left = { $left ->
    [1] { $left } pessoa ainda não terminou.
   *[other] { $left } pessoas ainda não terminaram.
}
run-end-round = Terminar a rodada
run-reveal = Revelar os totais
run-revealed = A rodada { $round } está revelada.
run-revealed-next = Discutam; depois encerre ou avaliem de novo.
run-close = Encerrar com uma decisão
run-close-session = Encerrar a sessão…
run-next-round = Abrir a rodada { $round }
run-keep = Partir das notas desta rodada
next-options-open = Mudar as opções da rodada { $round }
next-options-help = Os votos e as rodadas anteriores ficam como estão. As notas de uma opção retirada não são levadas para a nova rodada.
next-options-stay = Estas ficam
next-options-back = Trazer de volta
next-options-name = Nome da nova opção { $number }
next-options-few = Pelo menos duas opções devem permanecer.
run-weighted = { $done } de { $members } deram seus pesos.
run-weighting-left = { $left ->
    [1] { $left } pessoa ainda está escolhendo pesos.
   *[other] { $left } pessoas ainda estão escolhendo pesos.
}
run-show-weights = Mostrar os pesos
run-weights-shown = Os pesos estão à vista.
run-weights-shown-next = Conversem e depois fixe-os: a partir daí não podem mudar.
run-lock-team = Fixar os pesos da equipe
run-no-mean = Não há média da equipe para fixar: fixe pesos seus.
run-weigh-again = Deixar todos darem pesos de novo
run-weigh-once = Com os nomes ocultos, os pesos são dados uma única vez: uma mudança poderia mostrar de quem é.
run-weights-locked = Os pesos estão fixados.
run-fingerprint = Impressão digital <digest>{ $digest }</digest>, também no log.

timer-label = Cronômetro
timer-minutes = { $minutes } <quiet>min</quiet>
timer-stop = Parar
timer-more = Mais 1 min
timer-own = Minutos
timer-start = Iniciar

reopen-start = Retomar
reopen-help = Começa uma nova sessão com a mesma pergunta, opções, critérios e pesos; você pode mudá-los na sala de espera. Esta fica como está.

close-title = Encerrar a sessão
close-help = Depois disso, nada nela pode mudar. Ainda é possível baixar os resultados.
close-decision = A decisão
close-no-decision = Sem decisão
close-choice = { $option } (posição { $rank }, { $total } pontos)
close-why = Por quê, e o que vem a seguir
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] { $first_options } é a primeira da classificação. Diga por que nada é decidido: mais tarde, alguém vai perguntar.
       *[other] { $first_options } são as primeiras da classificação. Diga por que nada é decidido: mais tarde, alguém vai perguntar.
    }
   *[other] { COUNT($first_options) ->
        [one] { $first_options } é a primeira da classificação. Diga por que não é a escolhida: mais tarde, alguém vai perguntar.
       *[other] { $first_options } são as primeiras da classificação. Diga por que nenhuma delas é a escolhida: mais tarde, alguém vai perguntar.
    }
}
close-look-again = Rever em (pode ficar em branco)
close-in-months = Em 6 meses
close-in-a-year = Em um ano
close-confirm = Encerrar de vez

## Pesos

weighting-label = Ponderação
weighting-what = O que está sendo ponderado
weighting-locked-label = Os pesos fixados
weighting-locked = Os pesos estão fixados
weighting-gave-label = Os pesos que as pessoas deram
weighting-gave = O que as pessoas deram

adjust-label = Fixar outros pesos
adjust-or = Ou fixar outros pesos
adjust-own = Fixar pesos seus
adjust-seen = Todos verão que são seus.
adjust-seen-mean = Todos verão que são seus e a distância de cada um até a média da equipe.
adjust-open = Ajustar
adjust-leave = Deixar como estão
adjust-slider = { $criterion }, controle deslizante
adjust-sum-exact = Somam 100.
adjust-sum = Somam { $sum }; contam em proporção.
adjust-lock = Fixar estes pesos
adjust-back-mean = Voltar à média da equipe
adjust-back-set-up = Voltar aos pesos iniciais

## Resultados

results-ranking = Classificação
results-never-revealed = A sessão foi encerrada antes que algum total fosse revelado.
results-solidity-none = A solidez do resultado aparece aqui assim que houver notas.
results-solidity-label = A solidez do resultado
results-solidity = Qual é a solidez disto?
results-scores = Notas
results-downloads-label = Exportações
results-downloads = Para levar
results-hidden = Enquanto os totais estão ocultos, nenhuma exportação entrega uma nota.
results-attachments = Evidências da equipe <quiet>{ $count }</quiet>

topics-title = Discutir em seguida
topics-about = Células de peso alto em que as pessoas divergem e que poderiam mudar a vencedora.
topics-back = Voltar à matriz
topics-show-next = Mostrar a próxima
topics-discussed-next = Discutida, próxima
topics-discussed-all = Discutida, era a última
topics-cell = <b>{ $option }</b> <quiet>em</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } em { $criterion }
topics-flips = poderia mudar a vencedora
topics-on-projector = Na projeção
topics-show = Mostrar na projeção
topics-discussed = Discutida
topics-first = Mostrar só as primeiras
topics-all = Mostrar todas as { $count }
topics-none = As pessoas concordam onde importa: não há nada a discutir.
topics-none-few = Não aparece divergência, mas células com menos de três notas não são julgadas.
topics-histogram = Notas, { $scores }
topics-step = { $people ->
    [1] nível { $step }: { $people } pessoa
   *[other] nível { $step }: { $people } pessoas
}
topics-measured = medido
topics-measured-verdict = medido: <verdict></verdict>
topics-attachments = { $count } da equipe

## Um quadro na página de outro site

embed-title = Incorporar em um wiki
embed-help = Cole este HTML em uma página do seu wiki. Mostra o quadro ao vivo e, quando a sessão é encerrada, a decisão. Só mostra: ali ninguém pode avaliar. Quem o vê fica sabendo o código da sessão.
embed-sites = Funciona em páginas de { $sites }.
embed-end = Trocar o link de facilitação desativa o quadro.
embed-copy = Copiar o HTML

## O controle remoto das projeções

remote-label = Projeção
remote-previous = Página anterior
remote-next = Próxima página
remote-views = Vista
remote-auto = Seguir a reunião
remote-join = Código QR grande
remote-ranking = Classificação
remote-matrix = Matriz
remote-discussion = Discussão
remote-weights = Pesos
remote-which = Qual projeção
remote-all = Todas as projeções
remote-one = Projeção { $number }
remote-help = Uma segunda projeção tem seu número no endereço: { $address }. A tela cheia se ativa na própria projeção (F).

## A preparação para outra sessão

reuse-title = Usar esta preparação de novo
reuse-help = Pergunta, opções, critérios, pesos e configurações, sem pessoas nem notas.
reuse-duplicate = Começar uma nova sessão com ela
reuse-template = Salvar como arquivo de modelo

## Um ensaio: a mesma configuração com membros simulados

rehearse-title = Ensaiar
rehearse-help = Experimente a reunião com membros simulados, que ponderam e pontuam sozinhos, durante meia hora no máximo. Cada página e cada ficheiro o indicam; o ensaio não decide nada e não está na lista de decisões.
rehearse-members = Membros simulados
rehearse-start = Ensaiar num novo separador
rehearse-open = Abrir o ensaio
