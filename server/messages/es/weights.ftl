### Pesos: los que se dieron, cuánto difieren, y los que están bloqueados.

## Respuestas y palabras de la escala

criterion-range = <b>de</b> { $worst } <b>a</b> { $best }
criterion-end = { $end ->
    [worst] { $step } de { $steps }, lo peor
   *[best] { $step } de { $steps }, lo mejor
}

## Pesos

weights-team = { $people ->
    [one] La media del equipo <quiet>({ $people } persona)</quiet>
   *[other] La media del equipo <quiet>({ $people } personas)</quiet>
}
weights-own = Fijados por quien modera
weights-description = Como se prepararon en la sala de espera
weights-fingerprint = huella <digest>{ $digest }</digest>
weights-you = usted { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } punto
       *[other] +{ $points } puntos
    }
   *[less] { $points ->
        [one] −{ $points } punto
       *[other] −{ $points } puntos
    }
}
weights-no-difference = como la media del equipo
weights-difference-help = A la derecha: cuánto se aparta cada uno de la media del equipo.
weights-range = { PERCENT($low, 0) } a { PERCENT($high, 0) }
weights-nobody = Nadie ha dado pesos todavía.
weights-few = { $people ->
    [one] Solo { $people } persona ha dado pesos.
   *[other] Solo { $people } personas han dado pesos.
}
weights-few-hidden = { weights-few } Con los nombres ocultos, los pesos se muestran cuando { $fewest } personas hayan dado los suyos.
weights-one = Una persona ha dado pesos.
weights-alike = Las { $people } personas dan los mismos pesos.
weights-furthest = Donde más difieren las { $people } personas es en { $criteria }.
weights-furthest-range = Donde más difieren las { $people } personas es en { $criterion }: del { PERCENT($low, 0) } al { PERCENT($high, 0) }.
spread-mean = Media
spread-range = Rango
spread-half = Mitad central
spread-you = usted
spread-set-up = propuesto
spread-locked = bloqueado
spread-mean-here = <called>media</called> { PERCENT($share) }
spread-range-here = <called>rango</called> { $range }
spread-half-here = <called>mitad central</called> { $range }
spread-you-here = <called>usted</called> { PERCENT($share) }
spread-set-up-here = <called>propuesto</called> { PERCENT($share) }
spread-locked-here = <called>bloqueado</called> { PERCENT($share) }
spread-key-mean = media
spread-key-half = mitad central
spread-key-range = del más bajo al más alto
spread-numbers = Los números
spread-numbers-label = Los pesos dados, en números
spread-criterion = Criterio
spread-low = Mínimo
spread-lower-quartile = Cuartil inferior
spread-median = Mediana
spread-upper-quartile = Cuartil superior
spread-high = Máximo
spread-as-set-up = Propuesto
spread-as-locked = Bloqueado
spread-own = Usted
points-all = 100 puntos por repartir
points-left = { $points ->
    [one] queda { $points } punto
   *[other] quedan { $points } puntos
}
points-over = { $points ->
    [one] sobra { $points } punto
   *[other] sobran { $points } puntos
}
swing-first = Dé 100 al que subiría primero
swing-top = El que subiría primero necesita 100
