### Les diapositives d’une session (PPTX), dans la langue de la session.

slides-ranking = Classement
slides-matrix = Notes par critère
slides-change = Ce qui changerait l’option gagnante
slides-discussion = Ce qui a été dit
slides-outcome = Résultat
slides-knocked-out = Éliminées : { $options }
slides-more-options = { $count ->
    [one] et { $count } autre option
   *[other] et { $count } autres options
}
slides-more-criteria = { $count ->
    [one] et { $count } autre critère
   *[other] et { $count } autres critères
}
slides-more-findings = { $count ->
    [one] { $count } autre constat figure dans le rapport.
   *[other] { $count } autres constats figurent dans le rapport.
}
slides-legend = Notes moyennes de qui a noté une case ; pour un critère éliminatoire, combien le disent satisfait. Options par rang, critères dans leur ordre ; les plus lourds si la place manque.
slides-differ = Là où les avis diffèrent le plus
slides-cell = { $option }, { $criterion } : moyenne { SCORE($mean) }, dispersion { SCORE($spread) }
slides-for = Pour { $option }
slides-against = Contre { $option }
slides-other-reasons = Autres justifications
slides-reason = { $score } : « { $text } » — { $member }
slides-reason-on = { $option }, { $criterion }, { $reason }
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Personne n’a écrit de justification.
slides-dissent = D’après leurs propres notes, { $count } des { $people } personnes qui ont tout noté placent une autre option devant { $option }.
slides-margin = { $option } mène le classement de { SCORE($margin) }.
slides-solid = La solidité du résultat : { $headline }.
slides-look-again = À réexaminer le { DAY($at) }.
slides-people = { $people ->
    [one] { $people } personne a noté.
   *[other] { $people } personnes ont noté.
}
slides-of-round = Ce sont les totaux du tour { $round }.
slides-verdicts = { $met } sur { $people }
