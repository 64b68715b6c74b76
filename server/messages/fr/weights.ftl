### Poids : ceux qui ont été donnés, leurs écarts, et ceux qui sont verrouillés.

## Réponses et mots de l’échelle

criterion-range = <b>de</b> { $worst } <b>à</b> { $best }
criterion-end = { $end ->
    [worst] { $step } sur { $steps }, le pire
   *[best] { $step } sur { $steps }, le meilleur
}

## Poids

weights-team = { $people ->
    [one] La moyenne de l’équipe <quiet>({ $people } personne)</quiet>
   *[other] La moyenne de l’équipe <quiet>({ $people } personnes)</quiet>
}
weights-own = Fixés par la personne qui anime
weights-description = Comme préparés dans la salle d’attente
weights-fingerprint = empreinte <digest>{ $digest }</digest>
weights-you = vous { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } point
       *[other] +{ $points } points
    }
   *[less] { $points ->
        [one] −{ $points } point
       *[other] −{ $points } points
    }
}
weights-no-difference = comme la moyenne de l’équipe
weights-difference-help = À droite : l’écart de chacun à la moyenne de l’équipe.
weights-range = { PERCENT($low, 0) } à { PERCENT($high, 0) }
weights-nobody = Personne n’a encore donné de poids.
weights-few = { $people ->
    [one] Seule { $people } personne a donné des poids.
   *[other] Seules { $people } personnes ont donné des poids.
}
weights-few-hidden = { weights-few } Avec les noms masqués, les poids sont montrés dès que { $fewest } personnes ont donné les leurs.
weights-one = Une personne a donné des poids.
weights-alike = Les { $people } personnes donnent toutes les mêmes poids.
weights-furthest = Les { $people } personnes s’écartent le plus sur { $criteria }.
weights-furthest-range = Les { $people } personnes s’écartent le plus sur { $criterion } : de { PERCENT($low, 0) } à { PERCENT($high, 0) }.
spread-mean = Moyenne
spread-range = Étendue
spread-half = Moitié centrale
spread-you = vous
spread-set-up = proposé
spread-locked = verrouillé
spread-mean-here = <called>moyenne</called> { PERCENT($share) }
spread-range-here = <called>étendue</called> { $range }
spread-half-here = <called>moitié centrale</called> { $range }
spread-you-here = <called>vous</called> { PERCENT($share) }
spread-set-up-here = <called>proposé</called> { PERCENT($share) }
spread-locked-here = <called>verrouillé</called> { PERCENT($share) }
spread-key-mean = moyenne
spread-key-half = moitié centrale
spread-key-range = du plus bas au plus haut
spread-numbers = Les chiffres
spread-numbers-label = Les poids donnés, en chiffres
spread-criterion = Critère
spread-low = Minimum
spread-lower-quartile = Premier quartile
spread-median = Médiane
spread-upper-quartile = Troisième quartile
spread-high = Maximum
spread-as-set-up = Proposé
spread-as-locked = Verrouillé
spread-own = Vous
points-all = 100 points à répartir
points-left = { $points ->
    [one] encore { $points } point
   *[other] encore { $points } points
}
points-over = { $points ->
    [one] { $points } point de trop
   *[other] { $points } points de trop
}
swing-first = Donnez 100 à celui que vous amélioreriez d’abord
swing-top = Celui que vous amélioreriez d’abord doit avoir 100
