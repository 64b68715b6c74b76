### A página de facilitação: quem pode entrar, convites e o link de facilitação.

joining-label = Entrada
joining-lock = Fechar a entrada
joining-unlock = Reabrir a entrada
joining-who = Quem pode entrar
joining-open = Todos que têm o código
joining-approval = Só quem eu admitir
joining-invited = Só com convite
joining-open-help = Quem tem o código ou o link entra na hora.
joining-approval-help = Quem tem o código espera aqui até que você admita. Um convite deixa entrar na hora.
joining-invited-help = Cada convite deixa entrar uma pessoa. Só o código não basta.
joining-locked-help = Ninguém novo pode entrar. Quem está presente fica e pode voltar.
joining-waiting = { $count ->
    [1] { $count } pessoa espera
   *[other] { $count } pessoas esperam
}
joining-admit-all = Admitir todos
joining-admit = Admitir
joining-admit-again = Readmitir
joining-admit-of = Admitir: { $name }
joining-admit-again-of = Readmitir: { $name }
joining-erase = Apagar o nome
joining-erase-of = Apagar o nome de { $name }
joining-erase-title = Apagar o nome de { $name }?
joining-erase-help = O nome desaparece de tudo o que for armazenado, mostrado ou baixado a partir de agora, e esta pessoa não pode ser readmitida. Isto não pode ser desfeito.
joining-turn-away = Recusar { $name }
joining-more = Limite, convites, remoção
joining-invitations = Criar convites…
joining-invitations-used = { $used } de { $count } convites usados
joining-remove-many = Remover várias pessoas…
joining-key = Link de facilitação…
joining-removed = { $count ->
    [1] { $count } pessoa removida
   *[other] { $count } pessoas removidas
}
joining-removed-help = Essas pessoas ficam de fora no dispositivo que usavam. Sem contas nem convites, quem limpar os dados do navegador pode entrar como uma nova pessoa: feche a entrada ou admita só quem você conhece.

## Quantas pessoas cabem

places-label = No máximo este número de pessoas
places-any = sem limite
places-save = Definir
places-inside = { $count ->
    [1] { $count } pessoa presente, além de você.
   *[other] { $count } pessoas presentes, além de você.
}

## Contas corporativas

accounts-needed = Só com conta da empresa
accounts-listed = Quem admitir: endereços de e-mail ou domínios como @example.org
accounts-listed-help = Deixe em branco para admitir todas as contas. Cada conta tem uma cédula, seja qual for o dispositivo.

## Remover várias pessoas

remove-many-title = Remover várias pessoas
remove-many-who = Quem
remove-many-idle = Todas que ainda não deram nada
remove-many-waiting = Todas que esperam
remove-many-everyone = Todas
remove-many-when = Entraram
remove-many-any-time = a qualquer momento
remove-many-minutes = { $count ->
    [1] no último minuto
   *[other] nos últimos { $count } minutos
}
remove-many-help = Os lugares ficam livres de novo. Você permanece. O que essas pessoas deram e ainda não foi mostrado também é removido.

## Convites

invitations-title = Convites
invitations-help = Cada convite é para uma pessoa e vale uma única vez. Você recebe uma folha com um código QR para cada um, para imprimir ou enviar.
invitations-count = Quantos
invitations-make = Criar
sheet-title = { $count ->
    [1] { $count } convite
   *[other] { $count } convites
}
sheet-once = Só são mostrados aqui: imprima esta página ou salve-a como PDF.
sheet-print = Imprimir
sheet-qr = Código QR do convite
sheet-for-one = Para uma pessoa

## O link de facilitação

key-title = Link de facilitação
key-help = Crie um novo link se o antigo puder estar em mãos erradas. O antigo deixa de funcionar imediatamente.
key-expires = O link atual funciona até { DAY($at) }.
key-sign-out = Sair em todos os outros dispositivos
key-changed = Há um novo link de facilitação; o antigo não funciona mais. Copie o novo acima.
key-confirm = Criar um novo link
