### A cédula: entrar, esperar, ponderar, avaliar, comparar.

## A página

ballot-not-open = Não é possível abrir esta sessão
ballot-removed = Você não está mais nesta sessão
ballot-stopped = O servidor fechou a conexão
ballot-opening = Abrindo a sessão…
ballot-unsent = { $count ->
    [1] <count>{ $count } de { $all } não enviada</count> – sem conexão. Fica guardada neste dispositivo e será enviada assim que a conexão voltar.
   *[other] <count>{ $count } de { $all } não enviadas</count> – sem conexão. Ficam guardadas neste dispositivo e serão enviadas assim que a conexão voltar.
}
ballot-weights-refused = Seus últimos pesos não foram aceitos.
ballot-name = Seu nome
ballot-facilitate = Abrir a página de facilitação
ballot-my-data = Meus dados
ballot-erase = Apagar meu nome
ballot-rename = Mudar seu nome
ballot-rename-send = Mudar

## Entrar

join-session = Sessão { $code }
join-no-question = Pergunta ainda não escrita
join-role = Você está aqui para
join-score = Avaliar as opções
join-watch = Só observar
join-send = Entrar
join-no-name = Digite um nome, para que os outros saibam quem está presente.
join-names-hidden = Os nomes estão ocultos: os outros veem que você está aqui, mas nenhuma nota, figura ou exportação traz seu nome.
join-names-shown = Os nomes são visíveis: os resultados dirão quem deu cada nota.
join-totals-live = Os totais são ao vivo: o gráfico se move à medida que as pessoas avaliam.
join-totals-wait = Os totais ficam ocultos até serem revelados pela facilitação: enquanto se movem, alguém com várias janelas poderia calcular as notas dos outros.
join-totals-later = Os totais ficam ocultos até serem revelados pela facilitação.
experience-question = Quais destas você já usou em produção?
experience-question-optional = Quais destas você já usou em produção? <quiet>(opcional)</quiet>
experience-help = Ninguém fica sabendo o que você escolhe aqui. Depois da revelação, todos saberão se quem já usou as opções põe a mesma em primeiro lugar. Suas notas contam igual em qualquer caso.
experience-own = Você já usou em produção: <b>{ $options }</b>
experience-none = Você já usou em produção: <b>nenhuma indicada</b>

## Esperar

waiting-in = Tudo certo, você entrou.
waiting-voter = A avaliação ainda não foi aberta. Esta página avança sozinha.
waiting-observer = A avaliação ainda não foi aberta. O gráfico aparecerá na tela grande.
waiting-scoring = A avaliação está em andamento.
waiting-watch = Você está aqui para observar: acompanhe <link>na página de projeção</link>.
waiting-options = { $count ->
    [1] { $count } opção
   *[other] { $count } opções
}
waiting-criteria = Avaliadas por
waiting-roster = Quem está presente

## Avaliar

scoring-round-kept = Rodada { $round }. Suas notas da rodada anterior estão aqui: mude o que agora vê de outra forma.
scoring-round-blank = Rodada { $round }. Todas as células estão vazias outra vez: avalie de novo.
scoring-cell = { $option } – { $criterion }
scoring-share = <b>Suas { $count } opções de { $all }.</b> <quiet>Outras pessoas avaliam o resto.</quiet>
scoring-share-all = { $count ->
    [1] Avaliar também a outra opção
   *[other] Avaliar também as outras { $count }
}
scoring-nav = Percorrer a cédula
scoring-previous = Célula anterior
scoring-forward = Célula seguinte
scoring-next = Próxima
scoring-complete = Todas as { $count } estão avaliadas. Avise que você terminou.
scoring-progress = { $count } de { $all } avaliadas
cell-knock-out = critério eliminatório
cell-rule-any = Uma opção é eliminada se alguém disser que não é atendido.
cell-rule-majority = Uma opção é eliminada se mais pessoas disserem que não é atendido do que o contrário.
cell-lower = Aqui, menos é melhor.
cell-last-round = Rodada { $round }: você { $own }, equipe { $team }
cell-clear = Limpar
cell-undo = Desfazer
cell-undo-label = Desfazer: { $option } – { $criterion }
score-label = Nota para { $criterion }
score-no-view = Sem opinião <quiet>– não conta</quiet>
delivery-stored = Salvo
delivery-sending = A caminho
delivery-unsent = Ainda não enviado; guardado neste dispositivo
delivery-refused = Não aceito
delivery-empty = Ainda não avaliado
reason-title = Motivo e certeza
reason-why = Por quê?
reason-hint = O que você viu ou sabe
reason-sure = Com que certeza?
reason-guessing = Palpite
reason-fairly = Quase certeza
reason-certain = Certeza
reason-later = Será enviado junto com uma nota.
facts-title = O que se sabe sobre { $option }
facts-on = Sobre { $criterion }
facts-general = Em geral
facts-source = Fonte: { $source }
done-yes = <b>Você terminou.</b> <quiet>Ainda pode mudar qualquer nota até a revelação.</quiet>
done-left = <b>Restam { $count }.</b> <quiet>Deixe em branco o que não puder avaliar.</quiet>
done-all = <b>Todas as { $count } estão avaliadas.</b> <quiet>Avise que você terminou.</quiet>
done-undo = Terminado
done-tell = Terminei
overview-title = Sua cédula
overview-orders = Percorrer
overview-by-option = Por opção
overview-by-criterion = Por critério
overview-advance = Ir para a próxima célula vazia depois de cada nota
overview-keys = Teclas: algarismos dão a nota, ? é sem opinião, setas movem, Backspace desfaz, Enter avança.
overview-met = sim
overview-not-met = não
overview-cell = { $option }, { $criterion }: { $state }
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

## Evidências

panel-title = Evidências
panel-title-on = Evidências<about>: { $option } em { $criterion }</about>
panel-title-measured = { $source ->
    [article] Segundo o artigo / medido aqui
   *[facts] Segundo os fatos / medido aqui
}
panel-count = { $count } da equipe
