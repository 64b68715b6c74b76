### La page « Le résultat est-il solide ? »

## La page

solid-title = Le résultat est-il solide ?
solid-page-title = Le résultat est-il solide ? { $title } – { -brand }
solid-back = Retour
solid-opening = Ouverture de la session…
solid-not-shown = Cette session ne peut pas être affichée
solid-numbers = Les chiffres
solid-numbers-label = Les chiffres : { $title }
solid-how = Comment c’est calculé
solid-criterion = Critère
solid-option = Option
solid-incomplete = incomplet
solid-out-label = Éliminée
solid-out = Ne satisfait pas un critère éliminatoire et n’entre donc dans rien de ce qui suit :
solid-still-open = La notation est encore ouverte, et tout ce qui suit évolue avec elle. La fréquence à laquelle chaque option gagnerait, l’effet du retrait d’une personne et les autres avis s’ajouteront à la fin du tour.
solid-nothing = On ne peut encore rien dire
solid-nothing-ended = Il n’y a rien à analyser
solid-working = Calcul en cours.
solid-unscored = Il n’y a pas de notes : personne n’a encore noté, ou toutes les réponses sont « sans avis ». Cette page se met à jour toute seule dès les premières notes.
solid-unscored-ended = Il n’y a pas de notes : personne n’a rien noté, ou toutes les réponses sont « sans avis ».
solid-never-revealed = La session a été clôturée avant que des totaux ne soient dévoilés.
solid-waiting = La solidité du résultat s’affichera ici dès que les totaux seront visibles. Cette page se met à jour toute seule.

## En bref

short-label = En bref
short-when = Quand est-ce net ?
short-clear = <b>Net</b> : chacune des deux premières a un critère noté par au moins trois personnes, et aucune de leurs cases n’est vide ; la première a au moins { SCORE($steps) } niveau d’avance ; aucun changement d’un seul poids de moins de cinq points ne la détrône ; elle gagne au moins { PERCENT(0.9) } du temps avec des poids proches des nôtres ; la probabilité qu’elle soit vraiment première, vu les écarts entre les personnes, est d’au moins { PERCENT(0.9) } ; sans différence réelle, une option aurait une telle avance dans { PERCENT(0.05) } des réunions au plus ; quelle que soit la personne retirée, elle gagne toujours ; et au moins quatre personnes l’ont comparée à d’autres. Tant que la notation est ouverte, plus de la moitié des personnes doivent avoir noté chaque case.
short-compared = De plus, un résultat n’est net que si les notes manquantes ne peuvent faire gagner aucune autre option, et si la première devance toutes les autres même quand les notes de chaque personne ne sont comparées qu’entre elles.
short-weights = Les poids ne doivent pas décider à eux seuls non plus : pour détrôner la première, il faut déplacer au moins cinq points de poids entre des critères, quels qu’ils soient. Si des membres ont donné des poids, au moins la moitié de ces poids la désignent, et elle gagne au moins { PERCENT(0.9) } du temps avec des poids proches de ceux de l’un d’eux.
short-not-clear = <b>Pas de gagnante nette</b> : les premières sont à égalité, ou la première gagne moins de { PERCENT(0.6) } du temps avec des poids proches des nôtres, ou la probabilité qu’elle soit vraiment première est inférieure à ce seuil. <b>Serré</b> : tout ce qui est entre les deux. La règle est la même pour toutes les sessions ; elle est décrite dans la documentation de Quorum (docs/solidity.md).

## Une autre option pourrait-elle gagner ?

flips-title = Une autre option pourrait-elle gagner ?
flips-try = Essayer
flips-try-spoken = : { $criterion } à { PERCENT($weight) }
flips-now = le poids actuel
flips-where = là où une autre option est en tête
flips-dominance = { $better_option } vaut au moins { $worse_option } sur chaque critère, même quand les notes de chaque personne ne sont comparées qu’entre elles ; aucune pondération ne peut donc placer { $worse_option } devant.
flips-dominance-more = { $count ->
    [1] Une autre paire d’options de ce genre
   *[other] { $count } autres paires d’options de ce genre
}
flips-margin = La première a { SCORE($margin) } niveau d’avance.
flips-no-margin = Il n’y a pas d’avance notable.
flips-weight = Poids actuel
flips-from = De
flips-to = À
flips-first = En tête
flips-cells = Les cases dont la moyenne décide le plus : de combien elle devrait changer, le reste étant inchangé, pour qu’une autre option gagne.
flips-cell = Case
flips-steps = Niveaux
flips-cell-name = { $option } sur { $criterion }
flips-lower = plus de { SCORE($steps) } de moins
flips-higher = plus de { SCORE($steps) } de plus
flips-no-cell = Aucun changement de la moyenne d’une seule case notée ne ferait gagner une autre option.
flips-how = Un poids est modifié, et les autres gardent leurs proportions. Tous les poids de 0 à { PERCENT(1) } sont examinés : où une autre option rejoint la première, laquelle mène au-delà, et jusqu’où. Aux bornes d’un intervalle, il y a égalité. Les valeurs rondes sont données du côté où la phrase est vraie. Si deux critères seulement comptent, ce que l’un gagne, l’autre le perd : on ne le dit qu’une fois. Si un critère a tout le poids, on dit pour les autres ce qu’ils devraient gagner.
flips-source = D’après { $source }

## D’autres poids changeraient-ils le résultat ?

together-title = Et si tous les poids changeaient ensemble ?
together-moved = Le plus petit changement
together-criterion = Critère
together-before = Poids actuel
together-after = Poids ensuite
together-how = Les poids peuvent changer ensemble : chaque point de poids est pris au critère où la gagnante devance le plus l’autre option, et donné à celui où elle est le plus en retard, ou le moins en avance. Aucun changement plus petit ne suffit. Les deux sont comparées sur les critères où toutes deux ont des notes.
together-order-how = Si seul l’ordre des poids est certain, on examine tous les poids dans cet ordre : les poids égaux restent égaux, et ce qui ne pèse rien reste à l’écart. Une égalité compte comme première place.

## Et si… ?

whatif-title = Et si… ?
whatif-promise = Essayez d’autres poids. Rien ne change dans la session.
whatif-reset = Réinitialiser
whatif-nothing = Rien n’est noté.
whatif-tried = { COUNT($options) ->
    [one] Avec ces poids, { $options } a le total le plus élevé, { SCORE($total) }.
   *[other] Avec ces poids, { $options } partagent le total le plus élevé, { SCORE($total) }.
}
whatif-given = { COUNT($options) ->
    [one] Avec les poids de la session, { $options } a le total le plus élevé, { SCORE($total) }.
   *[other] Avec les poids de la session, { $options } partagent le total le plus élevé, { SCORE($total) }.
}
whatif-same-raters = { COUNT($options) ->
    [one] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $options } est en tête.
   *[other] Mais si les notes de chaque personne ne sont comparées qu’entre elles, { $options } sont à égalité en tête.
}
whatif-was-rank = avant : { $rank }
whatif-was-weight = avant : { PERCENT($weight) }
whatif-how = Un total est la moyenne pondérée des notes moyennes de l’équipe, comme au tableau : ce que personne n’a noté est laissé de côté, et l’échelle est inversée là où moins vaut mieux. Quand un poids change, les autres gardent leurs proportions, si bien qu’ensemble ils font toujours { PERCENT(1) }.
whatif-source = C’est la somme pondérée ({ $source }).

## Critères notés en chiffres

numbers-title = Que comptent les nombres ?
numbers-how = Un nombre compte selon sa valeur : le pire comme le niveau 1, le meilleur comme le niveau { $steps }, et entre les deux en proportion. Dans les totaux et les analyses, une case compte pour la moyenne de ce que valent ses nombres ; le tableau montre aussi la moyenne des nombres.
numbers-source = C’est une fonction de valeur : { $source }

## À quelle fréquence chacune gagnerait-elle ?

shares-title = À quelle fréquence chacune gagnerait-elle ?
shares-any = Poids quelconques
shares-any-about = toutes les pondérations sont aussi probables
shares-near = Poids proches des nôtres
shares-near-about = les nôtres, un peu différents à chaque fois
shares-members = Poids proches de ceux d’un membre
shares-members-about = un membre tiré au sort et ses propres poids, un peu différents à chaque fois
shares-people = Vraiment première
shares-people-about = nos poids, et toutes les personnes semblables à ces { $members } : la probabilité d’être première selon elles
shares-caption = La part des cas où chaque option gagne
shares-wins = Gagne
shares-error = Erreur maximale
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } tirages
shares-places = { $view } : la part des cas où chaque option prend chaque place
shares-how = Des poids sont tirés au sort un grand nombre de fois, et l’on compte à chaque fois quelle option prend quelle place : d’abord avec des pondérations toutes aussi probables, puis avec des poids dispersés autour des nôtres. L’incertitude du tirage est donnée par la demi-largeur de l’intervalle à { PERCENT(0.95) }. La troisième vue garde nos poids et demande ce que diraient toutes les personnes semblables à nous : celles-ci n’en sont qu’un petit échantillon, et plus elles diffèrent, moins leurs totaux en disent. Parmi plusieurs options presque égales, l’une mène par hasard ; la vue en tient compte.
shares-source = Acceptabilité des rangs : { $source }
shares-people-source = Vraiment première : { $source }

## Est-ce que cela dépend d’une personne ?

one-person-title = Cela dépend-il d’une seule personne ?
one-person-how = Chaque personne qui a noté ou répondu à un critère éliminatoire est retirée une fois, et les totaux et les éliminations sont recalculés sans elle. On ne montre pas de qui il s’agit. En statistique, c’est la méthode du jackknife.
one-person-changed-how = Ensuite, chaque bulletin est modifié à l’extrême : dans les cases que la personne a notées, une option reçoit la meilleure note et toutes les autres la pire, et de même pour les réponses aux critères éliminatoires. Les cases sans note restent vides. C’est le pire des cas : presque personne ne noterait ainsi.

## Autres avis

opinions-title = Autres avis
opinions-ballots = { $judges ->
    [one] La somme pondérée et la moyenne tronquée comptent les notes de tout le monde ; les autres, le bulletin de { $judges } personne qui a noté toutes les options sur les mêmes critères.
   *[other] La somme pondérée et la moyenne tronquée comptent les notes de tout le monde ; les autres, les bulletins de { $judges } personnes qui ont noté toutes les options sur les mêmes critères.
}
opinions-way = Méthode
opinions-order = De la meilleure à la moins bonne
opinions-caption = Ce que choisit chaque méthode de calcul
opinions-winner = Gagnante
opinions-agrees-head = Concorde
opinions-verdict = { $verdict ->
    [same] concorde
    [ties] égalité
    [narrows] en partie
   *[differs] diffère
}
opinions-tied = égalité
opinions-how = Les totaux pondérés de chaque personne donnent son classement des options. Les méthodes ci-dessous comptent ces classements ou ces totaux, chacune selon sa propre règle. Si toutes choisissent la même option, le choix ne dépend pas de la méthode. Une méthode dont l’égalité comprend la première du tableau ni ne concorde ni ne diffère.
opinions-trimmed = La somme pondérée sans le dixième le plus haut et le dixième le plus bas des notes de chaque case, au moins une de chaque côté, pour qu’une seule note extrême ne puisse pas décider ({ $source }).
opinions-borda = Un point pour chaque option que quelqu’un place derrière elle, un demi-point pour chaque option à égalité.
opinions-copeland = Le plus de duels gagnés, deux options à la fois.
opinions-kemeny = L’ordre qui contredit le moins les ordres de chaque personne.
opinions-majority = La meilleure mention médiane ; la mention est le total arrondi à un niveau ({ $source }).
opinions-star = Des deux qui ont les plus grandes sommes, celle que plus de personnes placent devant (« score then automatic runoff »).

## Les mêmes personnes

raters-title = Les mêmes personnes disent-elles la même chose ?
raters-rank = Place
raters-total = Total selon les mêmes personnes
raters-how = Certaines personnes sont sévères, d’autres indulgentes, et tout le monde ne note pas tout ; un total peut donc n’être élevé que parce que des personnes indulgentes ont noté cette option. Ici, chaque note est la somme du mérite de l’option et de l’indulgence de la personne, estimés par les moindres carrés, critère par critère ; une note n’est ainsi comparée qu’à d’autres de la même personne. Les totaux portent sur les critères où des personnes relient toutes ces options, et sont décalés pour que leur moyenne soit celle du tableau. Si tout le monde a tout noté, ils sont égaux à ceux du tableau.
raters-source = Le modèle additif des blocs incomplets : { $source }

## Vues

views-title = Les personnes qui savent disent-elles la même chose ?
views-confident = Seulement les notes sûres
views-experienced = Seulement qui l’a exploitée
views-none = Il n’y a rien à comparer : il faut trois personnes sûres d’au moins deux des options, ou assez de personnes qui les ont exploitées.
views-all-other = Les personnes qui devraient savoir placent une autre option en tête.
views-some-other = Les personnes qui devraient savoir ne placent pas toutes la même option en tête.
views-all-same = Les personnes qui devraient savoir placent la même option en tête.
views-gaps = * Certains critères sont laissés de côté, parce que moins de trois personnes y comparent toutes les options.
views-gaps-hidden = * Certains critères sont laissés de côté, parce que moins de trois personnes y comparent toutes les options, ou parce qu’une ou deux seulement seraient exclues.
views-how = Une vue compte chaque note entièrement ou pas du tout ; aucune note ne pèse plus qu’une autre. « { views-confident } » prend les notes dont les personnes se disent assez sûres ou certaines ; « { views-experienced } » prend ce que les personnes disent des options qu’elles ont exploitées en production. Qui a exploité quoi reste secret : seule la gagnante est donc comparée, et seulement dans les cases avec assez de personnes dans la vue et en dehors : cinq, ou trois si l’on se connecte avec un compte. Les options ne sont comparées que par des personnes qui en ont noté plusieurs, sur les critères communs à toutes ces options, et seulement dans les cases qui comptent au moins trois de ces personnes. « Selon tout le monde » compare les mêmes options sur les mêmes critères d’après toutes les notes.
views-how-hidden = { views-how } Comme les noms sont masqués, il faut en outre que personne, ou au moins trois personnes, soient en dehors.

## Sommes-nous d’accord ?

agree-title = Sommes-nous d’accord ?
agree-later = On saura à quel point les classements des personnes se ressemblent à la fin du tour.
agree-show = Afficher les chiffres
agree-hide = Masquer les chiffres
agree-caption = Le degré d’accord sur chaque case
agree-all = Tous les critères
agree-w = { $judges ->
    [one] W de Kendall : { $w }, pour { $judges } personne. Il vaut 1 quand tout le monde classe les options de la même façon, et 0 quand les classements s’annulent.
   *[other] W de Kendall : { $w }, pour { $judges } personnes. Il vaut 1 quand tout le monde classe les options de la même façon, et 0 quand les classements s’annulent.
}
agree-figures = Dans le tableau, A est l’accord selon van der Eijk, de −1 (la moitié à chaque bout) à 1 (tout le monde pareil) en passant par 0 (répartition uniforme) ; C est le consensus selon Tastle et Wierman, de 0 à 1.
agree-how = « Accord » : A vaut au moins { SCORE(0.6, 1) }, et la moitié centrale des personnes tient dans un niveau. « Deux camps » : A est inférieur à 0. « Dispersé » : tout ce qui est entre les deux. « Trop peu » : moins de trois personnes ont noté la case. À partir de trois personnes, W est dit fort dès { SCORE(0.7, 1) }, modéré dès { SCORE(0.5, 1) }, faible dès { SCORE(0.3, 1) }.

## Qu’est-ce qui a changé depuis le tour précédent ?

moved-title = Qu’est-ce qui a changé depuis le tour { $round } ?
moved-caption = L’évolution de la moyenne de chaque case depuis le tour { $round }
moved-no-scores = pas de notes
moved-new = nouveau
moved-first = premières notes
moved-gone = disparu
moved-none-now = plus de notes
moved-few = trop peu
moved-few-back = { $people } sur { $people_before } l’ont notée à nouveau : trop peu pour comparer
moved-hidden = masqué
moved-hidden-why = pas comparé : les noms sont masqués, et les rares personnes qui l’ont notée dans un seul des deux tours seraient reconnaissables
moved-means = de { SCORE($before, 1) } à { SCORE($after, 1) }, selon les { $people } sur { $people_before } qui l’ont notée à nouveau
moved-compared = Cases notées aux deux tours par la plupart des mêmes personnes
moved-stable = Parmi elles, cases dont la moyenne a changé de moins de { SCORE(0.25) } niveau
moved-spread = Évolution de la dispersion moyenne des cases, en niveaux
moved-w = W de Kendall, avant et après
moved-how = Seules les notes des mêmes personnes sont comparées, et une case ne l’est que si la plupart de celles qui l’avaient notée l’ont fait à nouveau. Une flèche montre de combien sa moyenne a bougé, en niveaux de l’échelle, quel que soit le sens préférable. « = » signifie moins d’un quart de niveau. Les personnes se sont rapprochées quand la dispersion des cases a baissé en moyenne. Un tour de plus ne vaut la peine que tant que les réponses bougent.

## Faut-il un autre tour ?

stopping-title = Un autre tour vaut-il la peine ?
stopping-how = { $measure ->
    [agreed] La règle a été fixée dans la salle d’attente, avant la première note, pour que personne ne s’arrête au moment qui l’arrange. Il y a accord sur une case quand le mot ci-dessous est « accord » ; les cases avec moins de trois notes ne comptent pas, et la plupart des cases doivent compter. La règle n’est qu’un rappel : la personne qui anime peut ouvrir un autre tour malgré tout.
   *[stable] La règle a été fixée dans la salle d’attente, avant la première note, pour que personne ne s’arrête au moment qui l’arrange. Une case est stable quand sa moyenne a bougé de moins d’un quart de niveau depuis le tour précédent ; on compte les cases que la plupart des mêmes personnes ont notées aux deux tours, et la plupart des cases doivent compter. La règle n’est qu’un rappel : la personne qui anime peut ouvrir un autre tour malgré tout.
}
stopping-source = Parmi les études Delphi qui affirment un consensus, peu disent d’avance ce qu’elles entendent par là : { $source }

## À qui sont ces poids ?

whose-title = De qui sont ces poids ?
whose-own = Les poids de chaque membre, appliqués aux notes moyennes de l’équipe :
whose-own-option = Option
whose-own-alone = La choisissent
whose-own-tied = Égalité avec d’autres
whose-how = Avant toute notation, chaque personne a donné des poids sans voir ceux des autres : avec 100 points, par swing ou par un classement. Les poids de chaque personne sont divisés par leur somme ; ceux de l’équipe en sont la moyenne. Ils ont été verrouillés avant la première note ; l’empreinte est le début de leur SHA-256, qui figure dans le journal de la session.
whose-sources = La moyenne des poids de chaque personne : { $mean_source } Swing : { $swing_source } Poids tirés d’un classement : { $order_source }
