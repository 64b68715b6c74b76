### Ce que trouvent les analyses. Le serveur donne des codes et des chiffres ; voici les phrases.

## Le résultat en une phrase, et pourquoi

headline-so-far = { $headline } pour l’instant

headline-lead = { $margin ->
    [0] { $option } mène de moins de { SCORE(0.01) }.
   *[other] { $option } mène de { SCORE($margin) }.
}
headline-flip = { COUNT($rival_options) ->
    [one] Si { $criterion } pesait { PERCENT($to, $digits) } au lieu de { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } l’emporterait.
   *[other] Si { $criterion } pesait { PERCENT($to, $digits) } au lieu de { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } se partageraient la première place.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } n’a de note sur rien de ce qui pèse actuellement.
   *[other] { $unweighed_options } n’ont de note sur rien de ce qui pèse actuellement.
}
headline-doubt = Si { $split_option } satisfait ou non { $split_criterion } changerait l’option gagnante, et les avis sont partagés (oui : { $met }, non : { $not_met }).

headline-few = { $people ->
    [1] Aucun critère de { $few_option } n’a été noté par plus d’une personne.
   *[other] Aucun critère de { $few_option } n’a été noté par plus de { $people } personnes.
}
headline-without-one = Il suffit de retirer une seule des { $members } personnes pour que cela puisse changer.
headline-decides = Une seule réponse en décide : { $answer_option } satisfait-elle { $answer_criterion } ?
headline-thin = { $scored ->
    [0] Personne n’a encore noté { $thin_option } sur { $thin_criterion }.
    [one] Pour l’instant, une seule personne sur { $members } a noté { $thin_option } sur { $thin_criterion }.
   *[other] Pour l’instant, { $scored } personnes sur { $members } seulement ont noté { $thin_option } sur { $thin_criterion }.
}
headline-thin-share = { $scored ->
    [0] Personne n’a encore noté { $thin_option } sur { $thin_criterion }.
    [one] Pour l’instant, une seule des { $members } personnes environ à qui on l’a demandé a noté { $thin_option } sur { $thin_criterion }.
   *[other] Pour l’instant, seules { $scored } des { $members } personnes environ à qui on l’a demandé ont noté { $thin_option } sur { $thin_criterion }.
}

headline-all-knocked-out = Aucune option ne satisfait tous les critères éliminatoires.
headline-only-left = { $out ->
    [0] { $option } est la seule option.
    [one] Il ne reste que { $option } : l’autre option ne satisfait pas un critère éliminatoire.
   *[other] Il ne reste que { $option } : les { $out } autres options ne satisfont pas un critère éliminatoire.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] Seule { $option } a déjà une note.
   *[other] Parmi les options non éliminées, seule { $option } a déjà une note.
}
headline-one-weighs = { $out ->
    [0] Seule { $option } a une note sur quelque chose qui pèse.
   *[other] Parmi les options non éliminées, seule { $option } a une note sur quelque chose qui pèse.
}
headline-nothing-scored = { $out ->
    [0] Rien n’est noté.
   *[other] Aucune option non éliminée n’a de note.
}
headline-nothing-weighs = { $out ->
    [0] Rien de ce qui pèse n’est noté.
   *[other] Aucune option non éliminée n’a de note sur quelque chose qui pèse.
}
headline-tied = { $options } sont à égalité, à { SCORE($total) }.
headline-near = { headline-lead } Avec des poids un peu différents, elle gagne { FLOOR($share) } du temps.
headline-people = { headline-lead } La probabilité que { $option } soit vraiment première, vu les écarts entre ces { $members } personnes, est d’environ { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Moins de deux personnes l’ont notée à côté d’autres ; cela peut donc être dû au hasard.
headline-coincidence = { headline-lead } Si aucune option n’était meilleure qu’une autre, l’une d’elles mènerait quand même aussi nettement dans environ { PERCENT($share) } des réunions.
headline-coincidence-rival = { headline-lead } Si { $rival_option } était tout aussi bonne, l’une des deux mènerait quand même aussi nettement dans environ { PERCENT($share) } des réunions.
headline-blind-so-far = { headline-lead } Même en choisissant à l’aveugle, { $people } personnes placeraient la même option en tête dans { PERCENT($share) } des réunions au plus.
headline-blind-two = { headline-lead } Si les personnes hésitaient entre deux options seulement et choisissaient à l’aveugle, { $people } d’entre elles seraient quand même d’accord dans { PERCENT($share) } des réunions.
headline-chance-so-far = { headline-lead } Les notes diffèrent trop d’une personne à l’autre pour exclure un hasard ; le dévoilement en dira plus.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } n’a pas de note sur { $empty_criterion }.
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $ahead_options } devance { $option }.
   *[other] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $ahead_options } devancent { $option }.
}
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $level_options } est à égalité avec { $option }.
   *[other] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $level_options } sont à égalité avec { $option }.
}
headline-not-compared = { headline-lead } Mais on ne peut pas la comparer à { LIST($apart_options, type: "or") } : trop peu de notes viennent des mêmes personnes.
headline-compared-in-part = { headline-lead } Mais on ne peut la comparer à une autre option que sur { FLOOR($share) } de ce qui compte : le reste n’a pas été noté par les mêmes personnes.
headline-thin-cell = { headline-lead } { $people ->
    [0] Personne n’a noté { $thin_option } sur { $thin_criterion }, et cela pourrait être décisif.
    [one] Seule { $people } personne sur { $asked } a noté { $thin_option } sur { $thin_criterion }, et cela pourrait être décisif.
   *[other] Seules { $people } personnes sur { $asked } ont noté { $thin_option } sur { $thin_criterion }, et cela pourrait être décisif.
}
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } n’a de note sur rien de ce qui compte, et pourrait encore gagner.
   *[other] { $unscored_options } n’ont de note sur rien de ce qui compte, et pourraient encore gagner.
}
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } { $count ->
    [one] Les poids de { $count } membre sur { $members } la désignent.
   *[other] Les poids de { $count } membres sur { $members } la désignent.
}
headline-near-members = { headline-lead } Avec des poids proches de ceux d’un membre tiré au sort, elle gagne { FLOOR($share) } du temps.
headline-little = { headline-lead } C’est peu.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } décide à lui seul.
headline-no-weight = { headline-lead } Aucun changement d’un seul poids ne permet à une autre option de la rejoindre.
headline-firm = { headline-lead } Il faudrait un grand changement pour que cela bascule : { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Il faudrait un grand changement pour que l’option gagnante change : { headline-flip }

## Qui mène avec d’autres poids d’un critère

flip-above = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } au-dessus de { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] { $options } se partagent la première place avec { $criterion } au-dessus de { PERCENT($low, maximumFractionDigits: 6) }.
}
flip-below = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } au-dessous de { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } se partagent la première place avec { $criterion } au-dessous de { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-between = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } et { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } se partagent la première place avec { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } et { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-at = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } à { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] { $options } se partagent la première place avec { $criterion } à { PERCENT($to, maximumFractionDigits: 6) }.
}
flip-above-pair = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } au-dessus de { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } au-dessous de { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } se partagent la première place avec { $criterion } au-dessus de { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } au-dessous de { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } au-dessous de { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } au-dessus de { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } se partagent la première place avec { $criterion } au-dessous de { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } au-dessus de { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } et { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre { PERCENT($other_low, maximumFractionDigits: 6) } et { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } se partagent la première place avec { $criterion } entre { PERCENT($low, maximumFractionDigits: 6) } et { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre { PERCENT($other_low, maximumFractionDigits: 6) } et { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [one] { $options } gagne avec { $criterion } à { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } à { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } se partagent la première place avec { $criterion } à { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } à { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Poids qui changent ensemble, ordre seul, et poids des membres

weighed-joint-wins = { $points ->
    [one] Déplacer { NUMBER($points, maximumFractionDigits: 6) } point de poids de { $from_criteria } vers { $criterion } fait gagner { $rival_option }.
   *[other] Déplacer { NUMBER($points, maximumFractionDigits: 6) } points de poids en tout, de { $from_criteria } vers { $criterion }, fait gagner { $rival_option }.
}
weighed-joint-ahead = { $points ->
    [one] Déplacer { NUMBER($points, maximumFractionDigits: 6) } point de poids de { $from_criteria } vers { $criterion } place { $rival_option } devant { $option } sur les critères où toutes deux ont des notes.
   *[other] Déplacer { NUMBER($points, maximumFractionDigits: 6) } points de poids en tout, de { $from_criteria } vers { $criterion }, place { $rival_option } devant { $option } sur les critères où toutes deux ont des notes.
}
weighed-joint-level = Déplacer tout le poids de { $from_criteria } vers { $criterion } met { $rival_option } à égalité avec { $option } sur les critères où toutes deux ont des notes ; aucune pondération ne place { $rival_option } devant.
weighed-joint-already = Sur les critères où toutes deux ont des notes, { $option } ne devance pas { $rival_option }.
weighed-joint-none = Sur les critères où toutes deux ont des notes, aucune pondération ne permet à { LIST($options, type: "or") } de rejoindre { $option }.
weighed-left-out = { COUNT($options) ->
    [one] { $options } est laissée de côté : elle n’a pas de note sur un critère qui pèse et où la gagnante en a.
   *[other] { $options } sont laissées de côté : elles n’ont pas de note sur un critère qui pèse et où la gagnante en a.
}
weighed-covered = Les options sont comparées sur les critères où toutes ont des notes : { FLOOR($share) } du poids.
weighed-pair-covered = Les deux sont comparées sur les critères où toutes deux ont des notes : { FLOOR($share) } du poids.
weighed-order-necessary = Même si l’on ne tient pour sûr que l’ordre des poids, { $option } est première : aucune pondération dans cet ordre ne place une autre option devant.
weighed-order-possible = Si l’on ne tient pour sûr que l’ordre des poids, chacune de ces options peut être première : { $options }.
weighed-own-all = { $members ->
    [one] Les poids du seul membre désignent { $option }.
   *[other] Les poids des { $members } membres désignent { $option }.
}
weighed-own-others = { $count ->
    [one] Les poids de { $count } membre sur { $members } désignent { $option }. Les autres : { $others }.
   *[other] Les poids de { $count } membres sur { $members } désignent { $option }. Les autres : { $others }.
}
weighed-own-split = { $members ->
    [one] Ce que désignent les poids de { $members } membre : { $others }.
   *[other] Ce que désignent les poids de { $members } membres : { $others }.
}
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = égalité ({ $count })
weighed-own-nothing = rien ({ $count })

## Autres avis : pourquoi une méthode choisit ce qu’elle choisit

why-weighted-sum = { COUNT($options) ->
    [one] { $options } a le total pondéré le plus élevé, { SCORE($total) }.
   *[other] { $options } ont le total pondéré le plus élevé, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } a le total pondéré le plus élevé, { SCORE($total) } ; ensuite { $next_options } avec { SCORE($next_total) }.
   *[other] { $options } ont le total pondéré le plus élevé, { SCORE($total) } ; ensuite { $next_options } avec { SCORE($next_total) }.
}
why-trimmed = { COUNT($options) ->
    [one] Sans les notes la plus haute et la plus basse de chaque case qui en a au moins trois, { $options } a le total pondéré le plus élevé, { SCORE($total) }.
   *[other] Sans les notes la plus haute et la plus basse de chaque case qui en a au moins trois, { $options } ont le total pondéré le plus élevé, { SCORE($total) }.
}
why-trimmed-next = { COUNT($options) ->
    [one] Sans les notes la plus haute et la plus basse de chaque case qui en a au moins trois, { $options } a le total pondéré le plus élevé, { SCORE($total) } ; ensuite { $next_options } avec { SCORE($next_total) }.
   *[other] Sans les notes la plus haute et la plus basse de chaque case qui en a au moins trois, { $options } ont le total pondéré le plus élevé, { SCORE($total) } ; ensuite { $next_options } avec { SCORE($next_total) }.
}
why-borda = { COUNT($options) ->
    [one] { $options } a le plus de points : { $points }.
   *[other] { $options } ont le plus de points : { $points }.
}
why-borda-next = { COUNT($options) ->
    [one] { $options } a le plus de points, { $points } ; ensuite { $next_options } avec { $next_points }.
   *[other] { $options } ont le plus de points, { $points } ; ensuite { $next_options } avec { $next_points }.
}
why-copeland = { COUNT($options) ->
    [one] { $options } a { $points } points sur { $comparisons } dans les duels.
   *[other] { $options } ont chacune { $points } points sur { $comparisons } dans les duels.
}
why-kemeny = { COUNT($options) ->
    [one] L’ordre qui contredit le moins les ordres de chaque personne commence par { $options }.
   *[other] Plusieurs ordres contredisent aussi peu les ordres de chaque personne ; ils commencent par { LIST($options, type: "or") }.
}
why-kemeny-near = Un ordre qui contredit peu les ordres de chaque personne commence par { $options } ; avec autant d’options, on ne peut exclure qu’il en existe un meilleur.
why-grade = La mention médiane de { $options } est { $grade }
why-majority-all = { why-grade }, et rien ne les départage.
why-majority = { why-grade }, celle de { $next_options } est { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, et celle de { $next_options } aussi ; en retirant des mentions médianes, { $options } passe devant.
   *[other] { why-grade }, et celle de { $next_options } aussi ; en retirant des mentions médianes, { $options } passent devant.
}
why-star-tie = Impossible de départager les deux dernières, ou de dire lesquelles ce sont : { $options }.
why-star = Aucune autre option n’a une plus grande somme que { $option } et { $rival_option } ; des deux, { $people } placent { $option } devant, { $rival_people } { $rival_option }.

## Les options sont-elles comparées par les mêmes personnes ?

comparison-could-decide = Une note pour { $option } sur { $criterion } pourrait être décisive.
comparison-complete = Chaque personne qui a noté a noté tout ce qui compte : les totaux sont donc comparables.
comparison-nothing = Aucune personne n’a noté deux options sur quelque chose qui compte ; rien ne dit donc laquelle est la meilleure.
comparison-same = { COUNT($options) ->
    [one] Quand les notes de chaque personne ne sont comparées qu’entre elles, { $options } est aussi première.
   *[other] Quand les notes de chaque personne ne sont comparées qu’entre elles, { $options } sont aussi à égalité en tête.
}
comparison-other = { COUNT($options) ->
    [one] Quand les notes de chaque personne ne sont comparées qu’entre elles, { $options } est première ; les totaux placent { $board_options } en tête.
   *[other] Quand les notes de chaque personne ne sont comparées qu’entre elles, { $options } sont à égalité en tête ; les totaux placent { $board_options } en tête.
}
comparison-part = Cela couvre { FLOOR($share) } du poids : ce que les personnes ont noté pour toutes ces options.
comparison-without = Trop peu de notes de { LIST($left_options, type: "or") } viennent des mêmes personnes pour comparer.
comparison-part-without = { comparison-part } { comparison-without }

## Une partie des notes

view-who = { $people ->
    [one] { $people } personne qui se dit au moins assez sûre compare ces options.
   *[other] { $people } personnes qui se disent au moins assez sûres comparent ces options.
}
view-same = { view-who } { COUNT($options) ->
    [one] Là aussi, { $options } est première.
   *[other] Là aussi, { $options } sont à égalité en tête.
}
view-other = { view-who } { COUNT($options) ->
    [one] Selon leurs notes, { $options } est première ; celles de tout le monde, comparées de la même façon, placent { $all_options } en tête.
   *[other] Selon leurs notes, { $options } sont à égalité en tête ; celles de tout le monde, comparées de la même façon, placent { $all_options } en tête.
}
view-experienced-same = Les personnes qui ont exploité les options en production placent la même en tête que tout le monde.
view-experienced-other = Les personnes qui ont exploité les options en production ne placent pas la même en tête que tout le monde.

## Retirer une personne

without-stable = Quelle que soit la personne retirée parmi les { $members }, { $option } gagne toujours.
without-changed = { COUNT($other_options) ->
    [one] Dans { $changed } cas sur { $members }, retirer une personne détrône { $option } : { $other_options } gagne alors ou la rejoint.
   *[other] Dans { $changed } cas sur { $members }, retirer une personne détrône { $option } : { LIST($other_options, type: "or") } gagne alors ou la rejoint.
}
without-answer = { without-changed } Une seule réponse suffit pour cela : { $answer_option } satisfait-elle { $answer_criterion } ?
without-nobody = Dans { $changed } cas sur { $members }, retirer une personne détrône { $option }, et rien d’autre ne mène.

## Un bulletin modifié

changed-stable = Quel que soit le bulletin modifié, { $option } gagne toujours.
changed-lead = { $changed } personnes sur { $members } pourraient, en ne modifiant que leur bulletin, faire passer { $rival_option } devant { $option }.
changed-some = { $changed } personnes sur { $members } pourraient, en ne modifiant que leur bulletin, détrôner { $option } : à l’extrême, { LIST($other_options, type: "or") } mène ou la rejoint.
changed-nobody = { $changed } personnes sur { $members } pourraient, en ne modifiant que leur bulletin, détrôner { $option }, et rien d’autre ne mènerait.

## Autres avis : les méthodes concordent-elles ?

opinions-method-weighted-sum = somme pondérée
opinions-method-trimmed-mean = Moyenne tronquée
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Jugement majoritaire
opinions-method-star = STAR
opinions-few = { $judges ->
    [one] Seule { $judges } personne a noté toutes les options classées sur les mêmes critères : trop peu pour un autre avis.
   *[other] Seules { $judges } personnes ont noté toutes les options classées sur les mêmes critères : trop peu pour un autre avis.
}
opinions-same = Les { $count } méthodes de calcul choisissent toutes { $options }.
opinions-same-tie = Les { $count } méthodes de calcul trouvent toutes la même égalité entre { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } dit autre chose
   *[other] { $methods } disent autre chose
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise } ; { $same } méthodes de calcul sur { $count } placent { $options } en tête.
   *[other] { opinions-otherwise } ; { $same } méthodes de calcul sur { $count } placent { $options } en tête, et { $partly } de plus en partie.
}
opinions-tie = { COUNT($methods) ->
    [one] { $methods } ne départage pas { $tie_options } ; { $same } méthodes de calcul sur { $count } choisissent { $options }.
   *[other] { $methods } ne départagent pas { $tie_options } ; { $same } méthodes de calcul sur { $count } choisissent { $options }.
}
opinions-ties = { COUNT($methods) ->
    [one] { $methods } trouve une égalité qui comprend { $options } ; { $same } méthodes de calcul sur { $count } ne choisissent que { $options }.
   *[other] { $methods } trouvent des égalités qui comprennent { $options } ; { $same } méthodes de calcul sur { $count } ne choisissent que { $options }.
}
opinions-partly = { COUNT($methods) ->
    [one] { $methods } ne confirme qu’en partie l’égalité entre { $options } ; { $same } méthodes de calcul sur { $count } la trouvent.
   *[other] { $methods } ne confirment qu’en partie l’égalité entre { $options } ; { $same } méthodes de calcul sur { $count } la trouvent.
}

## À quel point les classements se ressemblent

concord-word = { $concord ->
    [strong] un accord fort
    [moderate] un accord modéré
    [weak] un accord faible
   *[none] presque aucun accord
}
concord-nothing = Moins de deux options sont classées ; il n’y a donc pas de classements à comparer.
concord-unknown = Trop peu de personnes ont noté toutes les options classées sur tout ce qui pèse pour comparer leurs classements.
concord-few = { $judges } personnes seulement ont noté toutes les options classées sur tout ce qui pèse : trop peu pour dire si leurs classements se ressemblent.
concord-level = Chacune des { $judges } personnes qui ont noté toutes les options classées sur tout ce qui pèse les met à égalité ; il n’y a donc pas de classements à comparer.
concord-sentence = Les classements des { $judges } personnes qui ont noté toutes les options classées sur tout ce qui pèse montrent { concord-word }.

## Ce qui a changé depuis le tour précédent

change-none = Aucune case n’a été notée par la même personne aux deux tours.
change-few = Aucune case n’a été notée à nouveau par la plupart de celles et ceux qui l’avaient notée ; on ne peut donc pas comparer les tours.
change-basis = On compare les notes des mêmes personnes : { $people } personnes sur { $people_before }, pour { $compared } cases sur { $cells }. { $still } de ces cases n’ont guère bougé.
change-still = { change-basis } L’écart entre les personnes est à peu près le même qu’avant.
change-closer = { change-basis } Les personnes se sont rapprochées, de { SCORE($steps, 1) } niveau.
change-further = { change-basis } Les personnes se sont éloignées, de { SCORE($steps, 1) } niveau.
change-rankings = Pour les { $judges } personnes qui ont noté toutes les options classées sur tout ce qui pèse aux deux tours, l’accord entre les classements était { $before ->
    [strong] fort
    [moderate] modéré
    [weak] faible
   *[none] presque nul
} ; il est maintenant { $after ->
    [strong] fort
    [moderate] modéré
    [weak] faible
   *[none] presque nul
}.

## La règle d’arrêt

stop-wanted = { $measure ->
    [agreed] Vous aviez prévu d’arrêter dès qu’il y aurait accord sur { FLOOR($share) } des cases
   *[stable] Vous aviez prévu d’arrêter dès que { FLOOR($share) } des cases seraient stables depuis le tour précédent
}
stop-first = { stop-wanted } ; on le sait à partir du deuxième tour.
stop-few = { $measure ->
    [agreed] { stop-wanted } ; trop peu de cases ont assez de notes pour compter : { $counted } sur { $cells }, et il en faut la plupart.
   *[stable] { stop-wanted } ; trop peu de cases ont été notées à nouveau par la plupart des mêmes personnes : { $counted } sur { $cells }, et il en faut la plupart.
}
stop-reached = { $left_out ->
    [0] on en est à { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] on en est à { FLOOR($reached) }, sans compter { $left_out } des { $cells } cases, que trop peu de personnes ont notées
       *[stable] on en est à { FLOOR($reached) }, sans compter { $left_out } des { $cells } cases, que trop peu des mêmes personnes ont notées à nouveau
    }
}
stop-met = { stop-wanted } ; { stop-reached } : vous pouvez arrêter.
stop-not-met = { stop-wanted } ; { stop-reached } : discutez, puis notez à nouveau.
