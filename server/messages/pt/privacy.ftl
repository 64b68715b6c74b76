### A página sobre o que é armazenado, quem vê, por quanto tempo e o que se pode pedir (docs/visibility.md).

privacy-title = Seus dados
privacy-lead = O que o { -brand } armazena quando você participa, quem vê, por quanto tempo e o que você pode pedir.
privacy-of-session = Isto é o que vale para a sessão { $code }, “{ $question }”, com suas configurações.
privacy-of-any = Quem vê o quê depende das configurações da sessão. A página dela sobre isto, com link no lugar onde você entra, diz o que vale ali.
privacy-back = Voltar à sessão

## O que é armazenado

privacy-stored = O que é armazenado
privacy-stored-you = Seu nome, seu papel, quando você entrou e quais opções diz já ter usado em produção.
privacy-stored-given = O que você dá: pesos, notas com motivo e certeza, evidências e o aviso de que terminou, cada um com a hora. Se você muda algo, a versão anterior fica no log da sessão, que prova que cada voto foi contado uma única vez.
privacy-stored-account = Se você entrou com a conta da empresa, um resumo criptográfico dela: ele reconhece a conta, mas não a contém.
privacy-stored-windows = Um número aleatório para cada janela do navegador em que você participa, para que nada seja contado duas vezes.
privacy-stored-browser = No seu navegador: por { $days } dias, um cookie que reconhece você na sessão; e seu nome, as sessões de que participou, o que as páginas delas mostraram por último e o que ainda não pôde ser enviado.
privacy-stored-not = Não são armazenados: endereços de rede e o que você olha. As páginas não carregam nada de outros servidores.

## Quem vê

privacy-seen = Quem vê
privacy-everybody = “Todos” são todos os membros, quem tiver o código da sessão e a tela grande. A facilitação não vê mais do que você dá do que os outros.
privacy-seen-name = Seu nome e papel; se você está com conexão, começou e terminou
privacy-to-always = Todos, sempre.
privacy-seen-scores = Suas notas, com motivo e certeza
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Todos, imediatamente, com seu nome.
       *[later] Todos, com seu nome, assim que a facilitação revelar a rodada.
    }
    [hidden] Todos, assim que a facilitação revelar a rodada, com um pseudônimo diferente em cada rodada.
   *[any] Todos, o mais tardar quando a facilitação revelar a rodada: com seu nome, ou com um pseudônimo se os nomes estiverem ocultos.
}
privacy-seen-totals = Totais e gráficos
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Todos, assim que três pessoas mudarem uma célula.
       *[shown] Todos, imediatamente.
    }
    [later] Todos, assim que a facilitação revelar a rodada.
   *[any] Todos, durante a avaliação ou assim que a facilitação revelar a rodada.
}
privacy-seen-weights = Seus pesos
privacy-to-weights = { $names ->
    [shown] Todos, com seu nome, assim que a facilitação mostrar todos eles.
    [hidden] Todos, com um pseudônimo, assim que a facilitação mostrar todos eles, e só se pelo menos cinco pessoas tiverem dado pesos (três, se todas tiverem conta da empresa).
   *[any] Todos, assim que a facilitação mostrar todos eles: com seu nome, ou com um pseudônimo se os nomes estiverem ocultos.
}
privacy-seen-evidence = Evidências que você adiciona
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Todos, imediatamente, com seu nome.
       *[later] Todos, com seu nome, assim que a facilitação revelar a rodada.
    }
    [hidden] { $totals ->
        [live] Todos, imediatamente, sem seu nome; as exportações trazem um pseudônimo.
       *[later] Todos, assim que a facilitação revelar a rodada, sem seu nome; as exportações trazem um pseudônimo.
    }
   *[any] Todos, o mais tardar quando a facilitação revelar a rodada: com seu nome, ou sem ele se os nomes estiverem ocultos.
}
privacy-seen-experience = O que você já usou em produção
privacy-to-experience = Ninguém. Depois da revelação, todos ficam sabendo se quem já usou as opções põe a mesma em primeiro lugar, se houver pessoas suficientes para isso.
privacy-seen-earlier = Versões anteriores, e quem deu cada nota enquanto os nomes estão ocultos
privacy-to-earlier = Quem opera este servidor, porque pode ler o que ele armazena.
privacy-copies = Os membros podem baixar o que podem ver. Essas cópias ficam fora do alcance deste servidor.

## Por quanto tempo

privacy-long = Por quanto tempo
privacy-long-days = { $days ->
    [1] Até que a sessão fique um dia sem mudanças. Um ou dois dias depois, é apagada automaticamente com tudo o que contém; quem opera este servidor pode apagá-la antes.
   *[other] Até que a sessão fique { $days } dias sem mudanças. Um ou dois dias depois, é apagada automaticamente com tudo o que contém; quem opera este servidor pode apagá-la antes.
}
privacy-long-ever = Até que quem opera este servidor apague a sessão. Nada é apagado automaticamente.

## O que você pode pedir

privacy-ask = O que você pode pedir
privacy-ask-data = <b>Seus dados.</b> “Meus dados”, na sua cédula, baixa tudo o que a sessão armazena sobre você.
privacy-ask-name = <b>Que seu nome seja apagado.</b> “Apagar meu nome”, na sua cédula, remove-o do que está armazenado, de todas as telas e das exportações e cópias de segurança feitas depois; em seu lugar ficam “Ex-participante” e um número. Se a sessão não estiver encerrada, você também sai dela. Se a facilitação removeu você, peça a ela. O que você deu permanece, sem seu nome. Permanecem também o resumo criptográfico de uma conta da empresa e os nomes que alguém tiver escrito em motivos, evidências ou na decisão.
privacy-ask-session = <b>Que uma sessão seja apagada.</b> Peça a quem opera este servidor: essa pessoa pode apagá-la por completo. Só as exportações e cópias de segurança feitas antes mantêm o que têm.
