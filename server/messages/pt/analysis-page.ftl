### A página “Qual é a solidez disto?”

## A página

solid-title = Qual é a solidez disto?
solid-page-title = Qual é a solidez disto? { $title } – { -brand }
solid-back = Voltar
solid-opening = Abrindo a sessão…
solid-not-shown = Não é possível mostrar esta sessão
solid-numbers = Os números
solid-numbers-label = Os números: { $title }
solid-how = Como isto é calculado
solid-criterion = Critério
solid-option = Opção
solid-incomplete = incompleta
solid-out-label = Eliminada
solid-out = Não atende a um critério eliminatório e por isso fica fora de tudo o que segue:
solid-still-open = A avaliação ainda está aberta, e tudo isto se move com ela. Com que frequência cada opção venceria, o efeito de deixar uma pessoa de fora e as segundas opiniões vêm quando a rodada terminar.
solid-nothing = Ainda não se pode dizer nada
solid-nothing-ended = Não há nada para analisar
solid-working = Cálculo em andamento.
solid-unscored = Não há notas: ninguém avaliou ainda, ou todas as respostas são “sem opinião”. Com as primeiras notas, esta página avança sozinha.
solid-unscored-ended = Não há notas: ninguém avaliou nada, ou todas as respostas são “sem opinião”.
solid-never-revealed = A sessão foi encerrada antes que algum total fosse revelado.
solid-waiting = A solidez do resultado aparece aqui assim que os totais puderem ser vistos. Esta página avança sozinha.

## Em resumo

short-label = Em resumo
short-when = Quando é claro?
short-clear = <b>Claro</b>: cada uma das duas primeiras tem um critério que pelo menos três pessoas avaliaram, e nenhuma célula delas está vazia; a primeira lidera por { SCORE($steps) } níveis ou mais; nenhuma mudança de um único peso inferior a cinco pontos a desbanca; vence pelo menos { PERCENT(0.9) } das vezes com pesos próximos dos nossos; a chance de ser realmente a primeira, a julgar pela divergência entre as pessoas, é de pelo menos { PERCENT(0.9) }; sem diferença real, alguma opção lideraria com a mesma clareza em no máximo { PERCENT(0.05) } das reuniões; seja quem for deixado de fora, continua vencendo; e pelo menos quatro pessoas a compararam com outras. Durante a avaliação, mais da metade delas deve ter avaliado cada célula.
short-compared = Além disso, um resultado só é claro se as notas que faltam não puderem fazer outra opção vencer, e se a primeira estiver à frente de todas as outras também quando as notas de cada pessoa são comparadas só com as dela própria.
short-weights = Os pesos tampouco devem decidir sozinhos: é preciso mover cinco pontos de peso ou mais, entre quaisquer critérios, para desbancar a primeira. Se os membros deram pesos, pelo menos metade dos pesos próprios a escolhe, e ela vence pelo menos { PERCENT(0.9) } das vezes com pesos próximos dos de um deles.
short-not-clear = <b>Sem vencedora clara</b>: as primeiras estão empatadas, ou a primeira vence menos de { PERCENT(0.6) } das vezes com pesos próximos dos nossos, ou a chance de ser realmente a primeira é menor que isso. <b>Apertado</b>: tudo o que fica entre os dois. A regra é a mesma para toda sessão; está descrita na documentação do Quorum (docs/solidity.md).

## A vencedora mudaria?

flips-title = A vencedora mudaria?
flips-try = Experimentar
flips-try-spoken = : { $criterion } em { PERCENT($weight) }
flips-now = o peso agora
flips-where = onde outra opção lidera
flips-dominance = { $better_option } é pelo menos tão boa quanto { $worse_option } em todos os critérios, também quando as notas de cada pessoa são comparadas só com as dela própria; por isso nenhum peso põe { $worse_option } à frente.
flips-dominance-more = { $count ->
    [1] Mais um par de opções assim
   *[other] Mais { $count } pares de opções assim
}
flips-margin = A primeira lidera por { SCORE($margin) } níveis.
flips-no-margin = Não há vantagem digna de nota.
flips-weight = Peso agora
flips-from = De
flips-to = Até
flips-first = Primeira
flips-cells = As células cuja média mais decide: quanto ela teria de se mover, com o resto igual, para que outra opção vença.
flips-cell = Célula
flips-steps = Níveis
flips-cell-name = { $option } em { $criterion }
flips-lower = mais de { SCORE($steps) } abaixo
flips-higher = mais de { SCORE($steps) } acima
flips-no-cell = Nenhuma mudança na média de uma única célula com notas faria outra opção vencer.
flips-how = Um peso é mudado, e os outros mantêm suas proporções. São examinados todos os pesos de 0 a { PERCENT(1) }: onde outra opção empata, quem lidera além desse ponto e até onde. Nas pontas de um intervalo, as opções empatam. Números redondos são dados do lado em que a frase é verdadeira. Se só dois critérios contam, o que um ganha o outro perde: isso é dito uma única vez. Se um critério tem todo o peso, diz-se dos outros o que teriam de ganhar.
flips-source = Segundo { $source }

## Outros pesos mudariam o resultado?

together-title = Todos os pesos juntos mudariam o resultado?
together-moved = A menor mudança
together-criterion = Critério
together-before = Peso agora
together-after = Peso depois
together-how = Os pesos podem mudar juntos: cada ponto de peso é tirado do critério em que a vencedora está mais à frente da outra opção e dado àquele em que está mais atrás, ou menos à frente. Nenhuma mudança menor basta. As duas são comparadas nos critérios que têm notas para ambas.
together-order-how = Se só a ordem dos pesos é certa, são examinados todos os pesos nessa ordem: pesos iguais permanecem iguais, e o que não pesa fica de fora. Um empate conta como primeiro lugar.

## E se?

whatif-title = E se…?
whatif-promise = Experimente outros pesos. Nada muda na sessão.
whatif-reset = Restaurar
whatif-nothing = Nada tem nota.
whatif-tried = { COUNT($options) ->
    [one] Com estes pesos, { $options } tem o maior total, { SCORE($total) }.
   *[other] Com estes pesos, { $options } dividem o maior total, { SCORE($total) }.
}
whatif-given = { COUNT($options) ->
    [one] Com os pesos da sessão, { $options } tem o maior total, { SCORE($total) }.
   *[other] Com os pesos da sessão, { $options } dividem o maior total, { SCORE($total) }.
}
whatif-same-raters = { COUNT($options) ->
    [one] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $options } está em primeiro lugar.
   *[other] Mas, quando as notas de cada pessoa são comparadas só com as dela própria, { $options } empatam no topo.
}
whatif-was-rank = era { $rank }
whatif-was-weight = era { PERCENT($weight) }
whatif-how = Um total é a média ponderada das notas médias da equipe, como no quadro: o que ninguém avaliou fica de fora, e onde menos é melhor a escala é invertida. Quando um peso se move, os outros mantêm suas proporções, de modo que juntos continuam somando { PERCENT(1) }.
whatif-source = Esta é a soma ponderada ({ $source }).

## Critérios avaliados em números

numbers-title = Quanto contam os números?
numbers-how = Um número conta por seu valor: o pior como o nível 1, o melhor como o nível { $steps }, e os intermediários em proporção. Em totais e análises, uma célula conta com a média do que seus números valem; o quadro mostra também a média dos números.
numbers-source = É uma função de valor: { $source }

## Com que frequência cada uma venceria?

shares-title = Com que frequência cada uma venceria?
shares-any = Quaisquer pesos
shares-any-about = toda ponderação é tão provável quanto qualquer outra
shares-near = Pesos próximos dos nossos
shares-near-about = os nossos, um pouco diferentes a cada vez
shares-members = Pesos próximos dos de um membro
shares-members-about = um membro sorteado e seus próprios pesos, um pouco diferentes a cada vez
shares-people = Realmente a primeira
shares-people-about = nossos pesos, e todas as pessoas como estas { $members }: a chance de ser a primeira para elas
shares-caption = A parte em que cada opção vence
shares-wins = Vence
shares-error = Erro de no máximo
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } sorteios
shares-places = { $view }: a parte em que cada opção ocupa cada lugar
shares-how = Os pesos são sorteados muitas vezes, e a cada vez a página conta que opção ocupa que lugar: uma vez com toda ponderação igualmente provável, outra com pesos espalhados em torno dos nossos. A incerteza do sorteio é dada como metade da largura do intervalo de { PERCENT(0.95) }. A terceira visão mantém nossos pesos e pergunta o que diriam todas as pessoas como nós: estas são uma pequena amostra delas, e quanto mais divergem, menos dizem seus totais. De várias opções quase iguais, uma lidera por acaso; a visão leva isso em conta.
shares-source = Aceitabilidade de posições: { $source }
shares-people-source = Realmente a primeira: { $source }

## Depende de uma pessoa?

one-person-title = Depende de uma pessoa?
one-person-how = Cada pessoa que avaliou ou respondeu a um critério eliminatório é deixada de fora uma vez, e os totais e as eliminações são recalculados sem ela. Quem era não é mostrado. Em estatística, chama-se jackknife.
one-person-changed-how = Depois, cada cédula é levada ao extremo: nas células que a pessoa avaliou, uma opção recebe a melhor nota e todas as outras a pior, e as respostas eliminatórias do mesmo modo. Células sem nota ficam vazias. É o pior caso: quase ninguém avaliaria assim.

## Segundas opiniões

opinions-title = Segundas opiniões
opinions-ballots = { $judges ->
    [1] A soma ponderada e a média aparada contam as notas de todos; as demais, a cédula de { $judges } pessoa que avaliou todas as opções nos mesmos critérios.
   *[other] A soma ponderada e a média aparada contam as notas de todos; as demais, as cédulas de { $judges } pessoas que avaliaram todas as opções nos mesmos critérios.
}
opinions-way = Forma de contar
opinions-order = Da melhor à pior
opinions-caption = O que cada forma de contar escolhe
opinions-winner = Vencedora
opinions-agrees-head = Concorda
opinions-verdict = { $verdict ->
    [same] concorda
    [ties] um empate
    [narrows] em parte
   *[differs] diverge
}
opinions-tied = empate
opinions-how = Os totais ponderados de cada pessoa dão sua própria classificação das opções. As formas abaixo contam essas classificações ou totais, cada uma com sua regra. Onde todas escolhem a mesma opção, a escolha não depende de como se contou. Uma forma cujo empate inclui a primeira do quadro nem concorda nem diverge.
opinions-trimmed = A soma ponderada sem o décimo mais alto e o mais baixo das notas de cada célula, pelo menos uma em cada ponta, para que uma única nota extrema não decida ({ $source }).
opinions-borda = Um ponto por cada opção que alguém põe abaixo dela, meio ponto por cada uma no mesmo nível.
opinions-copeland = Mais comparações vencidas, duas opções de cada vez.
opinions-kemeny = A ordem que menos contradiz as ordens de cada pessoa.
opinions-majority = O melhor grau mediano; um total arredondado a um nível é o grau ({ $source }).
opinions-star = Das duas com as maiores somas, a que mais pessoas põem em primeiro lugar (“score then automatic runoff”).

## As mesmas pessoas

raters-title = As mesmas pessoas dizem isso?
raters-rank = Lugar
raters-total = Total pelas mesmas pessoas
raters-how = Algumas pessoas são rigorosas e outras generosas, e nem todas avaliam tudo; assim, um total pode ser alto só porque pessoas generosas avaliaram aquela opção. Aqui cada nota é tomada como o mérito da opção mais a generosidade da pessoa, e ambos são encontrados por mínimos quadrados, critério a critério; assim, uma nota só é comparada com outras da mesma pessoa. Os totais abrangem os critérios em que as pessoas ligam todas estas opções e são deslocados para que sua média seja a do quadro. Se todos avaliaram tudo, são iguais aos do quadro.
raters-source = O modelo aditivo de blocos incompletos: { $source }

## Visões

views-title = Quem entende do assunto diz o mesmo?
views-confident = Só o que as pessoas têm por certo
views-experienced = Só de quem já usou
views-none = Não há nada a comparar: são necessárias três pessoas que tenham certeza sobre pelo menos duas das opções, ou pessoas suficientes que as tenham usado.
views-all-other = Quem deveria saber põe outra opção em primeiro lugar.
views-some-other = Nem todos os que deveriam saber põem a mesma opção em primeiro lugar.
views-all-same = Quem deveria saber põe a mesma opção em primeiro lugar.
views-gaps = * Alguns critérios ficam de fora, porque menos de três pessoas comparam neles todas as opções.
views-gaps-hidden = * Alguns critérios ficam de fora, porque menos de três pessoas comparam neles todas as opções, ou porque só uma ou duas ficariam fora da visão.
views-how = Uma visão conta cada nota por inteiro ou não a conta; a nota de ninguém pesa mais que a de outra pessoa. “{ views-confident }” usa as notas marcadas com quase certeza ou certeza; “{ views-experienced }” usa o que as pessoas disseram de opções que já usaram em produção. Quem usou o quê permanece em segredo; por isso só se compara a vencedora, e só em células com pessoas suficientes dentro e fora da visão: cinco, ou três se as pessoas entram com uma conta. As opções só são comparadas por pessoas que avaliaram várias delas, nos critérios que todas têm em comum, e só em células com pelo menos três dessas pessoas. “Por todos” compara as mesmas opções nos mesmos critérios com as notas de todos.
views-how-hidden = { views-how } Como os nomes estão ocultos, fora dela também deve haver ninguém ou pelo menos três pessoas.

## Estamos de acordo?

agree-title = Estamos de acordo?
agree-later = O quanto as classificações de cada pessoa se aproximam se sabe quando a rodada terminar.
agree-show = Mostrar os números
agree-hide = Ocultar os números
agree-caption = O quanto as pessoas concordam em cada célula
agree-all = Todos os critérios
agree-w = { $judges ->
    [1] W de Kendall: { $w }, de { $judges } pessoa. É 1 quando todos classificam as opções igualmente e 0 quando as classificações se anulam.
   *[other] W de Kendall: { $w }, de { $judges } pessoas. É 1 quando todos classificam as opções igualmente e 0 quando as classificações se anulam.
}
agree-figures = Na tabela, A é o acordo de van der Eijk, de −1 (metade em cada ponta), passando por 0 (distribuição uniforme), até 1 (todos iguais); C é o consenso de Tastle e Wierman, de 0 a 1.
agree-how = “Acordo”: A é { SCORE(0.6, 1) } ou mais, e a metade central das pessoas fica dentro de um nível. “Dois campos”: A está abaixo de 0. “Dispersão”: tudo o que fica entre os dois. “Poucas notas”: menos de três pessoas avaliaram a célula. Com pelo menos três pessoas, W é chamado forte a partir de { SCORE(0.7, 1) }, moderado a partir de { SCORE(0.5, 1) } e fraco a partir de { SCORE(0.3, 1) }.

## O que mudou desde a rodada anterior?

moved-title = O que mudou desde a rodada { $round }?
moved-caption = Como a média de cada célula se moveu desde a rodada { $round }
moved-no-scores = sem notas
moved-new = nova
moved-first = primeiras notas
moved-gone = retirada
moved-none-now = sem notas agora
moved-few = poucas
moved-few-back = { $people } de { $people_before } avaliaram de novo: poucas para comparar
moved-hidden = oculta
moved-hidden-why = não comparada: os nomes estão ocultos, e as poucas pessoas que a avaliaram em só uma das duas rodadas poderiam ser reconhecidas
moved-means = de { SCORE($before, 1) } para { SCORE($after, 1) }, por { $people } de { $people_before } que avaliaram de novo
moved-compared = Células que a maior parte das mesmas pessoas avaliou nas duas rodadas
moved-stable = Destas, células cuja média se moveu menos de { SCORE(0.25) } de nível
moved-spread = Mudança da dispersão média das células, em níveis
moved-w = W de Kendall, antes e depois
moved-how = Só se comparam notas das mesmas pessoas, e uma célula só se a maioria das que a avaliaram o fez de novo. Uma seta mostra quanto sua média se moveu, em níveis da escala, qualquer que seja o melhor sentido. “=” indica menos de um quarto de nível. As pessoas se aproximaram se a dispersão das células caiu em média. Outra rodada só vale seu tempo enquanto as respostas ainda se movem.

## Vale a pena outra rodada?

stopping-title = Vale a pena outra rodada?
stopping-how = { $measure ->
    [agreed] A regra foi definida na sala de espera, antes da primeira nota, para que ninguém pare no momento que lhe convém. Uma célula está em acordo quando sua palavra abaixo é “acordo”; células com menos de três notas não contam, e a maioria das células deve contar. A regra só lembra: a facilitação pode abrir outra rodada mesmo assim.
   *[stable] A regra foi definida na sala de espera, antes da primeira nota, para que ninguém pare no momento que lhe convém. Uma célula é estável quando sua média se moveu menos de um quarto de nível desde a rodada anterior; contam as células que a maior parte das mesmas pessoas avaliou nas duas rodadas, e a maioria das células deve contar. A regra só lembra: a facilitação pode abrir outra rodada mesmo assim.
}
stopping-source = Dos estudos Delphi que afirmam consenso, poucos dizem de antemão o que entendem por isso: { $source }

## De quem são estes pesos?

whose-title = De quem são estes pesos?
whose-own = Os pesos próprios de cada membro, aplicados às notas médias da equipe:
whose-own-option = Opção
whose-own-alone = Escolhem
whose-own-tied = Empatam com outras
whose-how = Antes de qualquer avaliação, as pessoas deram pesos sem ver os dos outros, por 100 pontos, por swing ou por ordem. Os de cada pessoa são divididos por sua soma; os da equipe são a média desses. Foram fixados antes da primeira nota; a impressão digital é o começo do SHA-256 deles, que está no log da sessão.
whose-sources = A média dos pesos próprios: { $mean_source } Swing: { $swing_source } Pesos a partir de uma ordem: { $order_source }
