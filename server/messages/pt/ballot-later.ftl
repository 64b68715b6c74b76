### As partes da cédula de que ninguém precisa antes de poder avaliar: pesos, comparação, evidências.

## Antes de poder entrar

outside-title = À espera de admissão
outside-help = Nesta sessão, a facilitação admite as pessoas. Deixe esta página aberta: ela avança sozinha.

## Um lembrete da facilitação

reminder-text = { $what ->
    [scores] A facilitação pede que você termine: dê as notas que faltam e depois toque em “Terminei”. Só você vê isto.
   *[weights] A facilitação pede que você termine: envie seus pesos, por favor. Só você vê isto.
}
reminder-dismiss = Está bem

## Apagar o próprio nome

erase-title = Apagar seu nome?
erase-help = Seu nome desaparece desta sessão e de tudo o que for armazenado, mostrado ou baixado a partir de agora. Em seu lugar ficam “Ex-participante” e um número. Isto não pode ser desfeito.
erase-leaves = Você também sai da sessão e não pode voltar neste dispositivo. Suas notas em uma rodada ainda não revelada são removidas. Se quiser seus dados, baixe-os antes.
erase-closed = O que você deu permanece nos resultados, sem seu nome.
erase-confirm = Apagar meu nome

## Avaliar em números

number-label = Seu número
number-label-unit = Seu número, em { $unit }

## Dar pesos

weigh-title = O que conta, e quanto?
weigh-about = Um peso diz quanto vale para você passar do pior ao melhor nível de um critério. Ninguém vê os seus até que todos sejam mostrados.
weigh-ways = Formas de dar pesos
weigh-points = 100 pontos
weigh-points-help = Distribua 100 pontos: o dobro de pontos conta o dobro.
weigh-swing = Swing
weigh-swing-help = Imagine uma opção que é a pior em tudo: o que você elevaria primeiro ao melhor nível? Esse recebe 100. Dê a cada um dos outros o que vale elevá-lo, em comparação.
weigh-order = Ordem
weigh-order-help = Imagine cada opção no pior nível em todos os critérios. Qual você elevaria primeiro do pior ao melhor? Ponha esse em primeiro lugar, depois o que elevaria em seguida: os pesos resultam da ordem.
weigh-fit-points = Ajustar a soma para 100
weigh-fit-swing = Ajustar o maior para 100
weigh-ready = Pronto para enviar
weigh-changed = alterado desde o envio
weigh-progress = { $done } de { $members } deram pesos. Você ainda pode mudar os seus até que sejam mostrados.
weigh-send = Enviar
weigh-send-again = Enviar de novo
weigh-less = { $criterion }: um ponto a menos
weigh-more = { $criterion }: um ponto a mais
weigh-share = = { PERCENT($share) }
order-up = { $criterion }: para cima
order-down = { $criterion }: para baixo
order-moved = { $criterion } é agora { $place } de { $count }
order-adjust = Ajustar como pontos
weighed-locked = Os pesos estão fixados
weighed-locked-help = Valem para tudo o que for avaliado. A avaliação abre em seguida; esta página avança sozinha.
weighed-shown = O que as pessoas deram

## Notas que chegaram tarde demais

late-label = Notas que chegaram tarde demais
late-title = { $count ->
    [1] Uma das suas notas chegou tarde demais para a rodada { $round }: ela terminou antes que este dispositivo pudesse enviá-la.
   *[other] { $count } das suas notas chegaram tarde demais para a rodada { $round }: ela terminou antes que este dispositivo pudesse enviá-las.
}
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
late-cleared = { $option } – { $criterion }: <b>removida</b>
late-kept = { $count ->
    [1] Não entra no resultado. Este dispositivo a guarda; se outra rodada for aberta, você pode inseri-la ali.
   *[other] Não entram no resultado. Este dispositivo as guarda; se outra rodada for aberta, você pode inseri-las ali.
}
late-closed = { $count ->
    [1] Não entra no resultado, e a sessão está encerrada.
   *[other] Não entram no resultado, e a sessão está encerrada.
}
late-offer = { $count ->
    [1] Não entra no resultado daquela rodada. Nada é inserido automaticamente.
   *[other] Não entram no resultado daquela rodada. Nada é inserido automaticamente.
}
late-put = { $count ->
    [1] Inserir na rodada { $round }
   *[other] Inserir todas as { $count } na rodada { $round }
}
late-drop = Deixar de fora
late-dismiss = Li este aviso

## Comparar

compare-never = A sessão foi encerrada antes que algum total fosse revelado.
compare-end = Como terminou
compare-round = Rodada { $round }
compare-you = você
compare-team = a equipe
compare-now = Agora na tela
compare-incomplete = Alguns critérios não têm nota.
compare-cell = { $count ->
    [1] você <b>{ $own }</b> <quiet>·</quiet> equipe <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } pessoa)</quiet>
   *[other] você <b>{ $own }</b> <quiet>·</quiet> equipe <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } pessoas)</quiet>
}
compare-cell-none = você <b>{ $own }</b> <quiet>·</quiet> equipe <b>–</b>
compare-cell-number = { $count ->
    [1] você <b>{ $own }</b> <quiet>·</quiet> equipe <b>{ $mean }</b> <quiet>({ $count } pessoa)</quiet>
   *[other] você <b>{ $own }</b> <quiet>·</quiet> equipe <b>{ $mean }</b> <quiet>({ $count } pessoas)</quiet>
}
compare-cell-knock-out = você <b>{ $own }</b> <quiet>·</quiet> equipe
compare-solid = Qual é a solidez disto?
compare-downloads = Para levar

## Evidências

panel-loading = Buscando o que foi medido…
panel-measured = Medido aqui
panel-team = Da equipe
panel-team-none = Nada.
panel-team-first = Nada ainda. Uma página que você conhece, algo que viu, um número seu?
panel-add = Adicionar evidência
panel-cell = { $option } <quiet>em</quiet> { $criterion }
measured-on = Medido em { $date }: { $machine }
measured-nothing = Nada do que foi medido diz respeito a { $criterion }.
measured-reading = <b>Como ler.</b> { $text }
measured-more = { $count ->
    [1] mais { $count } medida
   *[other] mais { $count } medidas
}
measured-table = { $count ->
    [1] { $count } medida em tabela
   *[other] { $count } medidas em tabela
}
measured-table-caption = Todas as medidas sobre { $criterion }
measured-how = Como foi medido
measured-informs = Serve de informação: o que significa para uma nota, quem diz é você.
attach-kinds = Tipo de evidência
attach-link = Link
attach-note = Anotação
attach-figure = Medida
attach-address = Endereço
attach-what = O que é? <quiet>(opcional)</quiet>
attach-seen = O que você viu?
attach-measured = O que foi medido?
attach-measured-hint = Requisições por segundo da nossa API
attach-number = Número
attach-unit = Unidade <quiet>(opcional)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Todos veem imediatamente, com seu nome.
       *[hidden] Todos veem imediatamente, sem seu nome.
    }
   *[later] { $names ->
        [shown] Os outros veem depois da revelação, com seu nome.
       *[hidden] Os outros veem depois da revelação, sem seu nome.
    }
}
attach-offline = Para adicionar evidências é preciso conexão, e agora não há.
attach-send = Adicionar

## O que foi dado da última vez, em uma sessão que retoma outra já encerrada

last-time-both = Da última vez: você { $own }, equipe { $team }
last-time-own = Da última vez: você { $own }
last-time-team = Da última vez: equipe { $team }
last-time-moved = { $option }, { $criterion }: da última vez você respondeu { $before }, agora { $now }.
compare-last-time = Da última vez: posição { $rank }, total { SCORE($total) }
