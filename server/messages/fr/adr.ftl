### La fiche de décision (ADR) que laisse une session, selon MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
adr-context = Contexte et problème
adr-scored = { $rounds ->
    [0] { $count } options et { $criteria_count } critères sont prêts à être notés dans Quorum ; rien n’est encore noté.
    [one] { $count } options ont été notées dans Quorum selon { $criteria_count } critères, en un tour, ouvert à { adr-people }.
   *[other] { $count } options ont été notées dans Quorum selon { $criteria_count } critères, en { $rounds } tours, ouverts à { adr-people }.
}
adr-drivers = Critères de décision
adr-driver = { $criterion } ({ $weight })
adr-described = { $name } : { $text }
adr-options = Options envisagées

adr-outcome = Décision
adr-chosen = Option retenue : « { $option } ».
adr-proposed = Pas encore de décision.
adr-chosen-first = Elle est première du classement avec un total de { SCORE($total) }, soit { SCORE($margin) } de plus que { $option }.
adr-chosen-tied = Elle partage la première place avec { $other_options }, avec un total de { SCORE($total) }.
adr-chosen-only = C’est la seule option du classement, avec un total de { SCORE($total) }.
adr-chosen-not-first = L’équipe n’a pas retenu la première du classement : cette option est numéro { $rank }, avec un total de { SCORE($total) }.
adr-chosen-unscored = Elle n’a pas de total : personne ne l’a notée.
adr-chosen-knocked-out = L’équipe a retenu une option hors classement : elle ne satisfait pas { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] En tête du classement : { $first_options }, avec un total de { SCORE($total) }.
   *[other] En tête du classement : { $first_options }, chacune avec un total de { SCORE($total) }.
}
adr-because = Les mots de l’équipe :
adr-no-reason = L’équipe n’a pas écrit pourquoi.

adr-consequences = Conséquences
adr-consequence = { $side ->
    [good] Avantage : aucune autre option n’est meilleure sur { $criterion } : { $mine }, contre { $theirs } pour { $option }.
   *[bad] Inconvénient : { $option } est meilleure sur { $criterion } : { $theirs }, contre { $mine }.
}

adr-dissent = Désaccords
adr-divided = Les { $people } personnes qui ont noté { $option } sur { $criterion } forment deux camps.
adr-divided-more = { $count ->
    [1] Il en va de même pour une autre case.
   *[other] Il en va de même pour { $count } autres cases.
}
adr-not-divided = L’équipe n’est divisée en deux camps sur aucune case.

adr-changes = Changements depuis la décision remplacée

adr-confirmation = Confirmation
adr-look-again = L’équipe réexaminera cette décision le { DAY($at) }.
adr-no-look-again = Aucune date n’est fixée pour réexaminer cette décision.

adr-pros-and-cons = Avantages et inconvénients des options
adr-place = Rang { $rank }, total de { SCORE($total) } sur { $steps }.
adr-knocked-out = Éliminée : elle ne satisfait pas { $criteria }.
adr-no-score = Personne ne l’a notée.
adr-dropped = { $option } (retirée à partir du tour { $round })
adr-not-shown = Les notes ne sont pas encore visibles.
adr-side = { $side ->
    [good] Avantage, { $criterion } : { $figure } (n={ $people })
    [bad] Inconvénient, { $criterion } : { $figure } (n={ $people })
   *[neutral] Neutre, { $criterion } : { $figure } (n={ $people })
}
adr-reason = « { $text } » — { $member }, { $score }
adr-more-reasons = { $count ->
    [1] Une autre justification figure dans le rapport.
   *[other] { $count } autres justifications figurent dans le rapport.
}

adr-more = Informations complémentaires
adr-supersedes = Remplace la décision de la session { $code }, dont le journal se terminait par le commit { $seq }, empreinte { $digest }.
adr-superseded = Remplacée par la décision de la session { $code }, commencée le { DAY($at) }.
adr-evidence = { $count ->
    [1] L’équipe a joint une preuve, qui figure dans le rapport.
   *[other] L’équipe a joint { $count } preuves, qui figurent dans le rapport.
}

## Le rappel pour un agenda

ics-title = Réexaminer la décision : { $question }
ics-decided = Décidé le { DAY($at) } : { $option }
ics-undecided = Clôturée le { DAY($at) } sans décision.
ics-session = Session { $code } dans Quorum.
