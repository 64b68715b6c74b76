### Pesi: quelli dati dalle persone, quanto distano, e quelli bloccati.

## Risposte e parole della scala

criterion-range = <b>da</b> { $worst } <b>a</b> { $best }
criterion-end = { $end ->
    [worst] { $step } di { $steps }, il peggiore
   *[best] { $step } di { $steps }, il migliore
}

## Pesi

weights-team = { $people ->
    [one] La media del team <quiet>({ $people } persona)</quiet>
   *[other] La media del team <quiet>({ $people } persone)</quiet>
}
weights-own = Impostati da chi facilita
weights-description = Come preparati nella sala d’attesa
weights-fingerprint = impronta <digest>{ $digest }</digest>
weights-you = tu { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } punto
       *[other] +{ $points } punti
    }
   *[less] { $points ->
        [one] −{ $points } punto
       *[other] −{ $points } punti
    }
}
weights-no-difference = come la media del team
weights-difference-help = A destra: quanto ciascuno dista dalla media del team.
weights-range = da { PERCENT($low, 0) } a { PERCENT($high, 0) }
weights-nobody = Nessuno ha ancora dato i pesi.
weights-few = { $people ->
    [one] Solo { $people } persona ha dato i pesi.
   *[other] Solo { $people } persone hanno dato i pesi.
}
weights-few-hidden = { weights-few } Con i nomi nascosti, i pesi vengono mostrati quando almeno { $fewest } persone hanno dato i loro.
weights-one = Una persona ha dato i pesi.
weights-alike = Tutte e { $people } le persone danno gli stessi pesi.
weights-furthest = Le { $people } persone divergono di più su { $criteria }.
weights-furthest-range = Le { $people } persone divergono di più su { $criterion }: da { PERCENT($low, 0) } a { PERCENT($high, 0) }.
spread-mean = Media
spread-range = Intervallo
spread-half = Metà centrale
spread-you = tu
spread-set-up = proposto
spread-locked = bloccato
spread-mean-here = <called>media</called> { PERCENT($share) }
spread-range-here = <called>intervallo</called> { $range }
spread-half-here = <called>metà centrale</called> { $range }
spread-you-here = <called>tu</called> { PERCENT($share) }
spread-set-up-here = <called>proposto</called> { PERCENT($share) }
spread-locked-here = <called>bloccato</called> { PERCENT($share) }
spread-key-mean = media
spread-key-half = metà centrale
spread-key-range = dal più basso al più alto
spread-numbers = Le cifre
spread-numbers-label = I pesi dati dalle persone, in cifre
spread-criterion = Criterio
spread-low = Minimo
spread-lower-quartile = Primo quartile
spread-median = Mediana
spread-upper-quartile = Terzo quartile
spread-high = Massimo
spread-as-set-up = Proposto
spread-as-locked = Bloccato
spread-own = Tu
points-all = 100 punti da dare
points-left = { $points ->
    [one] Resta { $points } punto
   *[other] Restano { $points } punti
}
points-over = { $points ->
    [one] { $points } punto di troppo
   *[other] { $points } punti di troppo
}
swing-first = Da’ 100 a quello che miglioreresti per primo
swing-top = Quello che miglioreresti per primo deve avere 100
