### A projeção: para ser lida a dez metros.

projector-not-shown = Não é possível mostrar esta sessão
projector-ranking = Classificação
projector-never = Nenhum total foi revelado.
projector-solid = A solidez do resultado
projector-scores = Notas

## Como entrar

projector-join-short = Entre em <b>{ $host }</b> com
projector-join = Escaneie ou abra <b>{ $host }</b> e digite

## Antes da avaliação

names-more = e mais { $count }

projector-options = { $count ->
    [1] { $count } opção
   *[other] { $count } opções
}
projector-criteria = avaliadas por
projector-nobody = Ainda não há ninguém
projector-people = { $count ->
    [1] { $count } pessoa presente
   *[other] { $count } pessoas presentes
}
projector-weigh = O que conta, e quanto? Dê seus pesos no telefone.
projector-locked = Estes pesos estão fixados

## Pessoas

projector-people-label = Pessoas
projector-done = <big>{ $done }</big> de { $members } terminaram
projector-scored = <big>{ $started }</big> de { $members } avaliaram
projector-devices = { $count ->
    [1] { $count } dispositivo conectado
   *[other] { $count } dispositivos conectados
}
projector-observers = { $count ->
    [1] { $count } pessoa observa
   *[other] { $count } pessoas observam
}

## Em discussão

discussion-label = Em discussão
discussion-cell = { $option } <quiet>em</quiet> { $criterion }
discussion-knock-out = critério eliminatório
discussion-weight = conta { PERCENT($weight) }
discussion-mean = média { $mean }
discussion-flips = poderia mudar a vencedora
discussion-count = { $count ->
    [1] { $count } pessoa
   *[other] { $count } pessoas
}
discussion-ask = Nota mais baixa e mais alta: digam por quê.
discussion-ask-knock-out = Atendido ou não: digam o que sabem.
discussion-unscored = Ninguém avaliou isto.
discussion-more = { $count ->
    [1] e mais { $count } motivo
   *[other] e mais { $count } motivos
}

## Vistas e teclas

projector-weights = O que conta, e quanto
projector-no-discussion = Nada está em discussão.
keys-controls = Controles
keys-title = Teclas
keys-close = Fechar
keys-next = Próxima página
keys-back = Página anterior
keys-ranking = A classificação
keys-matrix = A matriz
keys-discussion = O que está em discussão
keys-weights = Os pesos
keys-join = Código QR grande para entrar
keys-auto = Seguir a reunião
keys-full-screen = Tela cheia
keys-leave-full-screen = Sair da tela cheia
keys-sound = Som quando o tempo acabar
keys-help = Teclas

## A decisão

ending-qr = Código QR com o endereço dos resultados
ending-results = Todos os resultados
ending-scan = Escaneie para ver todos os resultados
ending-apart = { COUNT($first_options) ->
    [one] Primeira na classificação: { $first_options }; a decisão é outra.
   *[other] Primeiras na classificação: { $first_options }; a decisão é outra.
}
ending-totals = { $first } contra { $decided } pontos

## As evidências

projector-evidence = Evidências
projector-says = { $source ->
    [article] <quiet>O artigo diz</quiet> { $items }
   *[facts] <quiet>Os fatos dizem</quiet> { $items }
}
projector-measured = Medido aqui:
projector-team = Da equipe
projector-from = { $name }:
projector-from-team = A equipe:
projector-disagreements-on-phones = { $disagreements ->
    [1] { $disagreements } discordância, nos telefones
   *[other] { $disagreements } discordâncias, nos telefones
}
projector-on-phones = { $disagreements ->
    [0] mais { $attachments } da equipe, nos telefones
    [1] { $attachments ->
        [0] mais { $disagreements } discordância, nos telefones
       *[other] mais { $disagreements } discordância e { $attachments } da equipe, nos telefones
    }
   *[other] { $attachments ->
        [0] mais { $disagreements } discordâncias, nos telefones
       *[other] mais { $disagreements } discordâncias e { $attachments } da equipe, nos telefones
    }
}
projector-occasion = { $date }, { $machine }
