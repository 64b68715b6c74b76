### A página inicial.

home-lead = Decidir em conjunto e saber por quê.
home-about = Sua equipe avalia as opções segundo critérios ponderados, cada pessoa no próprio telefone. Todos veem o resultado se mover, e a reunião termina com uma decisão que vocês podem defender.
home-loading = Carregando os modelos…

## Entrar com um código

home-join-title = Entrar com um código
home-join-code = Código
home-join = Entrar
home-join-incomplete = Um código tem oito letras e algarismos, como 7K3M-Q2XD.

## As sessões da pessoa

home-sessions = Suas sessões
home-sessions-account = Neste dispositivo e de { $account }
home-decisions = Decisões ao longo do tempo
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · facilitação · { DAY($at) }
    [observer] { $code } · observação · { DAY($at) }
   *[voter] { $code } · avaliação · { DAY($at) }
}
home-recent-forget = Esquecer { $code }
home-recent-forget-help = Esquecer neste dispositivo

## Começar uma sessão

home-start-title = Começar uma sessão
home-templates = Partir de
home-template-counts = { $option_count ->
    [1] { $option_count } opção
   *[other] { $option_count } opções
}, { $criterion_count ->
    [1] { $criterion_count } critério ponderado
   *[other] { $criterion_count } critérios ponderados
}
home-template-knock-outs = { $knock_out_count ->
    [1] { $knock_out_count } critério eliminatório
   *[other] { $knock_out_count } critérios eliminatórios
}
home-own = Seus próprios dados
home-own-help = Cole ou abra uma lista, uma tabela ou um arquivo com suas opções e critérios.
home-blank = Em branco
home-blank-help = Sua própria pergunta, opções e critérios, acrescentados na sala de espera.
home-question = Pergunta
home-question-none = O que é preciso decidir?
home-name = Seu nome
home-facilitator = Facilitação
home-start = Começar a sessão
home-starting = Começando…
home-totals = Totais
home-totals-live = Ao vivo <quiet>– todos veem o gráfico se mover</quiet>
home-totals-later = Depois da revelação <quiet>– ninguém se deixa influenciar</quiet>
home-names = Nomes
home-names-shown = Visíveis <quiet>– os resultados dizem quem deu cada nota</quiet>
home-names-hidden = Ocultos <quiet>– nenhuma nota pode ser ligada a uma pessoa</quiet>
home-names-hidden-wait = Ocultos <quiet>– nenhuma nota pode ser ligada a uma pessoa; os totais esperam a revelação, porque alguém com várias janelas poderia calcular, pelas mudanças, as notas dos outros</quiet>
home-verify = Verificar uma ata
