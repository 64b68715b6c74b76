### Les fichiers que laisse une session, dans la langue de la session.

## Ce que partagent plusieurs formats

export-voter = Personne { $number }
export-score-no-view = sans avis
export-score-met = satisfait
export-score-not-met = pas satisfait

## CSV : les noms des colonnes

export-csv-session = session
export-csv-round = tour
export-csv-member = membre
export-csv-option = option
export-csv-criterion = critère
export-csv-score = note
export-csv-reason = justification
export-csv-confidence = certitude
export-csv-time = heure
export-csv-weight = poids
export-csv-direction = sens
export-csv-scale = échelle
export-csv-knock-out = éliminatoire
export-csv-group = groupe
export-csv-yes = oui
export-csv-no = non
export-csv-total = total
export-csv-rank = rang
export-csv-spread = dispersion
export-csv-people = personnes
export-csv-complete = complet
export-csv-knocked-out = éliminée par
export-csv-description = description
export-csv-better = { $direction ->
    [lower] moins vaut mieux
   *[higher] plus vaut mieux
}
export-csv-steps = 1 à { $steps }
export-csv-worth = valeur

## Rapport : résultat et classement

export-title = Une décision
export-draft = Brouillon : la session n’est pas clôturée.
export-missing-characters = Certains caractères, comme { $characters }, n’ont pas de police sur le serveur : ils apparaissent comme des carrés ou manquent.
export-outcome = Résultat
export-phase = { $phase ->
    [lobby] La notation n’a pas commencé.
    [weighting] La pondération est en cours ; la notation n’a pas commencé.
    [scoring] La notation est ouverte.
   *[revealed] Les totaux sont dévoilés ; la session n’est pas encore clôturée.
}
export-no-decision = Pas de décision.
export-closed-on = Clôturée le { DAY($at) }.
export-ranking = Classement
export-ranking-after = Classement après le tour { $round }
export-round = Tour { $round }
export-hidden = Les totaux sont masqués jusqu’à leur dévoilement.
export-totals = Totaux
export-weights-title = Poids
export-matrix = Moyennes par critère et par option
export-rank = rang
export-option = option
export-total = total (1–{ $steps })
export-spread = dispersion
export-people = personnes
export-incomplete = { SCORE($total) } (incomplet)
export-total-thin = { SCORE($total) } (peu de notes)
export-knocked-out = éliminée : { $criteria }
export-criterion = critère
export-weight = poids
export-lower-is-better = { $criterion } (moins vaut mieux)
export-knock-out = éliminatoire
export-mean = { SCORE($mean) } (n={ $people })
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
export-verdicts = satisfait { $met }, pas satisfait { $not_met }
export-reasons = Justifications du tour { $round }
export-reasons-more = { $count ->
    [1] Une autre justification figure dans les autres fichiers de la session, comme le rapport en HTML.
   *[other] { $count } autres justifications figurent dans les autres fichiers de la session, comme le rapport en HTML.
}
export-sure = { $member }, certitude { $confidence } sur 3

## Rapport : à quel point on est d’accord, et ce qui a changé

export-agreement = Accord
export-agreement-options = Accord sur chaque option, avec le nombre de ses critères pour chaque degré d’accord
export-agreement-overall = accord
export-agreement-word = { $word ->
    [agreed] accord
    [spread] dispersé
    [two-camps] deux camps
   *[too-few] trop peu de notes
}
export-topics = Ce qui divise le plus, selon son poids
export-topic-decides = pourrait changer l’option gagnante
export-rounds = D’un tour à l’autre
export-then = dernière fois
export-now = maintenant
export-rounds-places = Rang et total à chaque tour
export-rounds-place = { $rank } ({ SCORE($total) })

## Rapport : la solidité du résultat

export-solid = La solidité du résultat
export-flips = { $sentences } Actuellement, { $criterion } pèse { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = Aucun poids de { LIST($criteria, type: "or") } ne place une autre option en tête.
export-near = À quelle fréquence chacune gagne avec des poids proches de ceux-ci : { $shares }.
export-near-members = À quelle fréquence chacune gagne avec des poids proches de ceux d’un membre tiré au sort : { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = La probabilité que chacune soit vraiment première, vu les écarts entre ces { $members } personnes : { $shares }.
export-opinions-others = Autres premières places : { $others }.
export-opinion = { $method } ({ $options })

export-possible = { COUNT($rival_options) ->
    [one] Avec les notes manquantes, { $rival_options } pourrait encore gagner ou arriver à égalité ; c’est { $option } sur { $criterion } qui compte le plus.
   *[other] Avec les notes manquantes, { LIST($rival_options, type: "or") } pourrait encore gagner ou arriver à égalité ; c’est { $option } sur { $criterion } qui compte le plus.
}

## Rapport : preuves

export-team-evidence = Preuves apportées par l’équipe
export-disputed = { $count ->
    [one] Contesté par { $count } personne.
   *[other] Contesté par { $count } personnes.
}
export-figure = { $unit ->
    [none] { $text } : { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text } : { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Annexe : mesuré au préalable
export-informs = À titre d’information seulement ; cela n’a pas influé sur les notes.
export-measured-on = Mesuré le { DAY($at) }, { $machine }.
export-versions = Versions : { $versions }.
export-measured = mesuré
export-disagree = Les faits et les chiffres ne concordent pas.
export-holds = { $holds ->
    [yes] oui
   *[no] non
}
export-holds-found = { $holds ->
    [yes] oui : { $found }
   *[no] non : { $found }
}

## Rapport : comment la décision a été prise

export-how = Comment la décision a été prise
export-who = Personnes : { $people }
export-nobody = Personnes : aucune
export-person = { $role ->
    [facilitator] { $name } (animation)
    [observer] { $name } (observation)
    [entered] { $name } (votes saisis par l’animation)
   *[voter] { $name } (vote)
}
export-progress = Sur les { $members } personnes qui peuvent noter, { $started } ont commencé et { $done } ont indiqué avoir terminé.
export-total-explained = Total : la moyenne pondérée des notes de qui a noté une case ; une note manquante est manquante et ne vaut pas 0. Dispersion : la moyenne pondérée des écarts types.
export-scale = { $criterion } a été noté en chiffres. { $scale } Le pire compte pour 1 niveau, le meilleur pour { $steps }.
export-weights = { $by ->
    [description] Poids : tels que fixés dans la salle d’attente ; verrouillés avant la première note, empreinte { $digest }.
    [team] Poids : la moyenne de ceux donnés avant toute notation ; verrouillés avant la première note, empreinte { $digest }.
   *[own] Poids : fixés par la personne qui anime, après que les autres ont donné les leurs ; verrouillés avant la première note, empreinte { $digest }.
}
export-weight-set = { $criterion } : { PERCENT($weight, minimumFractionDigits: 1) } (donné par { $people } : moyenne { PERCENT($mean, minimumFractionDigits: 1) }, de { PERCENT($low, minimumFractionDigits: 1) } à { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] Un critère éliminatoire élimine une option dès que quelqu’un dit qu’il n’est pas satisfait.
   *[majority] Un critère éliminatoire élimine une option si plus de personnes disent qu’il n’est pas satisfait que le contraire.
}
export-undone = { $seconds ->
    [one] Les totaux du tour { $round } ont été montrés pendant { $seconds } seconde avant que tout le monde ait terminé ; puis la notation a repris.
   *[other] Les totaux du tour { $round } ont été montrés pendant { $seconds } secondes avant que tout le monde ait terminé ; puis la notation a repris.
}
export-reworded = { $kind ->
    [question] Jusqu’au { DAY($at) }, la question était « { $before } » ; depuis, c’est « { $after } ».
    [option] Jusqu’au { DAY($at) }, l’option « { $after } » s’appelait « { $before } ».
   *[criterion] Jusqu’au { DAY($at) }, le critère « { $after } » s’appelait « { $before } ».
}
export-options-changed = { $kind ->
    [added] Nouvelles à partir du tour { $round } : { $options }.
   *[dropped] Retirées à partir du tour { $round } : { $options }.
}
export-source = Source des faits : { $source }
export-session = Session { $code }, commencée le { DAY($at) }.
export-log-end = Le journal se termine par le commit { $seq }, empreinte { $digest }.

## Graphiques

export-chart-legend = Barre : total pondéré, de 1 (le pire) à { $steps } (le meilleur). Trait sur une barre : la dispersion des notes, un écart type de chaque côté.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = retenue
export-chart-incomplete = incomplet
export-chart-no-scores = pas de notes
export-chart-ranking = Classement : { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }, éliminée
export-chart-says-nothing = { $option } sans notes
export-chart-weights = Poids : { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## Les raisons que donnent les membres simulés d’une répétition

export-rehearsal-use = Nous l’utilisons depuis deux ans.
export-rehearsal-read = C’est dans la documentation.
export-rehearsal-hurt = Cela nous a déjà posé des problèmes.
