### Ce qui a changé depuis la session que celle-ci reprend.

## Ce que cela change au classement

drift-same = { COUNT($options) ->
    [one] Comme la dernière fois, { $options } est première.
   *[other] Comme la dernière fois, { $options } se partagent la première place.
}
drift-other = { COUNT($old_options) ->
    [one] La dernière fois, { $old_options } était première
   *[other] La dernière fois, { $old_options } se partageaient la première place
} ; { COUNT($options) ->
    [one] maintenant, { $options } est première.
   *[other] maintenant, { $options } se partagent la première place.
}
drift-unranked = La dernière fois ou maintenant, aucune option n’a de rang ; on ne peut donc pas comparer les classements.
drift-chosen = { $rank ->
    [1] La dernière fois, l’équipe avait retenu { $option }, première du classement actuel.
   *[other] La dernière fois, l’équipe avait retenu { $option }, numéro { $rank } du classement actuel.
}
drift-chosen-out = La dernière fois, l’équipe avait retenu { $option }, maintenant éliminée.
drift-chosen-gone = La dernière fois, l’équipe avait retenu { $option }, qui n’est plus parmi les options.

## Les poids

drift-weights-same = Les poids sont ceux de la dernière fois.
drift-weights-apart = Aucun critère n’a de poids les deux fois ; les notes d’une fois ne peuvent donc pas être comptées avec les poids de l’autre.
drift-weights-moved = Le poids qui a le plus changé est celui de { $criterion } : { PERCENT($before, 1) } la dernière fois, { PERCENT($after, 1) } maintenant.
drift-old-weights-same = { COUNT($options) ->
    [one] Avec les poids de la dernière fois, { $options } serait aussi première.
   *[other] Avec les poids de la dernière fois, { $options } se partageraient aussi la première place.
}
drift-old-weights-other = { COUNT($options) ->
    [one] Avec les poids de la dernière fois, c’est { $options } qui serait première.
   *[other] Avec les poids de la dernière fois, ce sont { $options } qui se partageraient la première place.
}
drift-old-scores-same = { COUNT($options) ->
    [one] Les notes de la dernière fois placent aussi { $options } en tête avec les poids actuels.
   *[other] Avec les poids actuels, les notes de la dernière fois placent aussi { $options } à égalité en tête.
}
drift-old-scores-other = { COUNT($options) ->
    [one] Avec les poids actuels, les notes de la dernière fois auraient placé { $options } en tête.
   *[other] Avec les poids actuels, les notes de la dernière fois auraient placé { $options } à égalité en tête.
}

## Ce qui a été modifié

drift-added-options = { COUNT($options) ->
    [one] Nouvelle option : { $options }.
   *[other] Nouvelles options : { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] Option disparue : { $options }.
   *[other] Options disparues : { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] Nouveau critère : { $criteria }.
   *[other] Nouveaux critères : { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] Critère disparu : { $criteria }.
   *[other] Critères disparus : { $criteria }.
}
drift-renamed-option = « { $before } » (maintenant « { $option } »)
drift-renamed-criterion = « { $before } » (maintenant « { $criterion } »)
drift-renamed = Nouveaux noms : { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } n’est pas noté comme la dernière fois ; ses notes ne sont donc pas comparées.
   *[other] { $criteria } ne sont pas notés comme la dernière fois ; leurs notes ne sont donc pas comparées.
}

## Les notes

drift-cells = { $moved ->
    [0] Aucune des { $compared } cases notées les deux fois n’a bougé d’un quart de niveau ou plus. Personnes ayant noté : { $people_before } la dernière fois, { $people } maintenant.
    [one] { $moved } des { $compared } cases notées les deux fois a bougé d’un quart de niveau ou plus. Personnes ayant noté : { $people_before } la dernière fois, { $people } maintenant.
   *[other] { $moved } des { $compared } cases notées les deux fois ont bougé d’un quart de niveau ou plus. Personnes ayant noté : { $people_before } la dernière fois, { $people } maintenant.
}
drift-no-cells = Aucune case n’a été notée de la même façon les deux fois. Personnes ayant noté : { $people_before } la dernière fois, { $people } maintenant.

## La section dans un rapport et sur les pages

since-title = Depuis la dernière fois
since-compared = Comparé à la session { $code }, clôturée le { DAY($at) }. Les options et critères renommés restent les mêmes.
since-places = Rangs et totaux, la dernière fois et maintenant
since-weights = Poids, la dernière fois et maintenant
since-cells = Moyennes qui ont le plus changé, la dernière fois et maintenant
since-then = Dernière fois
since-now = Maintenant
since-cells-caption = Évolution des moyennes depuis la dernière fois
since-cell = { $before } la dernière fois, { SCORE($after) } maintenant
since-cell-gone = { $before } la dernière fois, pas de note maintenant
since-cell-none = pas noté de la même façon la dernière fois
since-how = Les options et les critères sont les mêmes que la dernière fois s’ils ont été conservés à la reprise de la session, quel que soit leur nom actuel. Les flèches montrent de combien de niveaux une moyenne a monté ou baissé, quelles que soient les personnes qui ont noté la case à chaque fois ; « = » signifie moins d’un quart de niveau. L’effet des nouveaux poids se distingue de celui des nouvelles notes en comptant les notes de chaque fois avec les poids de l’autre.
