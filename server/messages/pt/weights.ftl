### Pesos: os que foram dados, o quanto divergem e os que estão fixados.

## Respostas e palavras da escala

criterion-range = <b>de</b> { $worst } <b>a</b> { $best }
criterion-end = { $end ->
    [worst] { $step } de { $steps }, o pior
   *[best] { $step } de { $steps }, o melhor
}

## Pesos

weights-team = { $people ->
    [1] A média da equipe <quiet>({ $people } pessoa)</quiet>
   *[other] A média da equipe <quiet>({ $people } pessoas)</quiet>
}
weights-own = Definidos pela facilitação
weights-description = Como definidos na sala de espera
weights-fingerprint = impressão digital <digest>{ $digest }</digest>
weights-you = você { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [1] +{ $points } ponto
       *[other] +{ $points } pontos
    }
   *[less] { $points ->
        [1] −{ $points } ponto
       *[other] −{ $points } pontos
    }
}
weights-no-difference = como a média da equipe
weights-difference-help = À direita: a distância de cada um até a média da equipe.
weights-range = { PERCENT($low, 0) } a { PERCENT($high, 0) }
weights-nobody = Ninguém deu pesos ainda.
weights-few = { $people ->
    [1] Só { $people } pessoa deu pesos.
   *[other] Só { $people } pessoas deram pesos.
}
weights-few-hidden = { weights-few } Com os nomes ocultos, os pesos são mostrados quando { $fewest } pessoas tiverem dado os seus.
weights-one = Uma pessoa deu pesos.
weights-alike = Todas as { $people } pessoas dão os mesmos pesos.
weights-furthest = As { $people } pessoas divergem mais em { $criteria }.
weights-furthest-range = As { $people } pessoas divergem mais em { $criterion }: de { PERCENT($low, 0) } a { PERCENT($high, 0) }.
spread-mean = Média
spread-range = Intervalo
spread-half = Metade central
spread-you = você
spread-set-up = proposto
spread-locked = fixado
spread-mean-here = <called>média</called> { PERCENT($share) }
spread-range-here = <called>intervalo</called> { $range }
spread-half-here = <called>metade central</called> { $range }
spread-you-here = <called>você</called> { PERCENT($share) }
spread-set-up-here = <called>proposto</called> { PERCENT($share) }
spread-locked-here = <called>fixado</called> { PERCENT($share) }
spread-key-mean = média
spread-key-half = metade central
spread-key-range = do menor ao maior
spread-numbers = Os números
spread-numbers-label = Os pesos dados, em números
spread-criterion = Critério
spread-low = Menor
spread-lower-quartile = Primeiro quartil
spread-median = Mediana
spread-upper-quartile = Terceiro quartil
spread-high = Maior
spread-as-set-up = Proposto
spread-as-locked = Fixado
spread-own = Você
points-all = 100 pontos para distribuir
points-left = { $points ->
    [1] falta { $points } ponto
   *[other] faltam { $points } pontos
}
points-over = { $points ->
    [1] { $points } ponto a mais
   *[other] { $points } pontos a mais
}
swing-first = Dê 100 ao que você elevaria primeiro
swing-top = O que você elevaria primeiro precisa ter 100
