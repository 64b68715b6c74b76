### Les parties du bulletin dont on n’a pas besoin avant de voter : poids, comparaison, preuves.

## Avant d’être admis

outside-title = En attente d’admission
outside-help = La personne qui anime fait entrer les gens dans cette session. Gardez cette page ouverte : elle continue toute seule.

## Un rappel de l’animation

reminder-text = { $what ->
    [scores] L’animation vous demande de terminer : donnez les notes qui manquent, puis appuyez sur « J’ai terminé ». Vous seul voyez ceci.
   *[weights] L’animation vous demande de terminer : envoyez vos poids, s’il vous plaît. Vous seul voyez ceci.
}
reminder-dismiss = D’accord

## Effacer son nom

erase-title = Effacer votre nom ?
erase-help = Votre nom disparaît de cette session et de tout ce qui sera désormais enregistré, affiché ou téléchargé. Il est remplacé par « ancien membre » et un numéro. C’est irréversible.
erase-leaves = Vous quittez aussi la session et ne pouvez plus y revenir sur cet appareil. Vos notes dans un tour pas encore dévoilé sont supprimées. Téléchargez d’abord vos données si vous voulez les garder.
erase-closed = Ce que vous avez donné reste dans les résultats, sans votre nom.
erase-confirm = Effacer mon nom

## Noter en chiffres

number-label = Votre nombre
number-label-unit = Votre nombre, en { $unit }

## Donner des poids

weigh-title = Qu’est-ce qui compte, et combien ?
weigh-about = Un poids dit ce que vaut pour vous le passage du pire au meilleur niveau d’un critère. Personne ne voit les vôtres avant que tous soient montrés.
weigh-ways = Façons de donner des poids
weigh-points = 100 points
weigh-points-help = Répartissez 100 points : deux fois plus de points comptent deux fois plus.
weigh-swing = Swing
weigh-swing-help = Imaginez une option qui a le pire niveau partout : que porteriez-vous d’abord au meilleur ? Cela vaut 100. Donnez à chacun des autres ce que ce gain vaut en comparaison.
weigh-order = Ordre
weigh-order-help = Imaginez chaque option au pire niveau de tous les critères. Lequel feriez-vous d’abord passer du pire au meilleur ? Placez-le en premier, puis le suivant, et ainsi de suite : les poids découlent de l’ordre.
weigh-fit-points = Ramener le total à 100
weigh-fit-swing = Ramener le plus haut à 100
weigh-ready = Prêt à envoyer
weigh-changed = modifié depuis l’envoi
weigh-progress = { $done } sur { $members } ont donné des poids. Vous pouvez modifier les vôtres jusqu’à ce qu’ils soient montrés.
weigh-send = Envoyer
weigh-send-again = Renvoyer
weigh-less = { $criterion } : un point de moins
weigh-more = { $criterion } : un point de plus
weigh-share = = { PERCENT($share) }
order-up = { $criterion } : monter
order-down = { $criterion } : descendre
order-moved = { $criterion } est maintenant { $place } sur { $count }
order-adjust = Ajuster en points
weighed-locked = Les poids sont verrouillés
weighed-locked-help = Ils s’appliquent à tout ce qui sera noté. La notation va s’ouvrir ; cette page continue toute seule.
weighed-shown = Les poids donnés

## Notes arrivées trop tard

late-label = Notes arrivées trop tard
late-title = { $count ->
    [1] Une de vos notes est arrivée trop tard pour le tour { $round } : il était fini avant que cet appareil ne puisse l’envoyer.
   *[other] { $count } de vos notes sont arrivées trop tard pour le tour { $round } : il était fini avant que cet appareil ne puisse les envoyer.
}
late-score = { $option } – { $criterion } : <b>{ $answer }</b>
late-cleared = { $option } – { $criterion } : <b>supprimée</b>
late-kept = { $count ->
    [1] Elle n’est pas dans le résultat. Cet appareil la garde ; si un autre tour s’ouvre, vous pourrez l’y reporter.
   *[other] Elles ne sont pas dans le résultat. Cet appareil les garde ; si un autre tour s’ouvre, vous pourrez les y reporter.
}
late-closed = { $count ->
    [1] Elle n’est pas dans le résultat, et la session est clôturée.
   *[other] Elles ne sont pas dans le résultat, et la session est clôturée.
}
late-offer = { $count ->
    [1] Elle n’est pas dans le résultat de ce tour. Rien n’est reporté tout seul.
   *[other] Elles ne sont pas dans le résultat de ce tour. Rien n’est reporté tout seul.
}
late-put = { $count ->
    [1] La reporter au tour { $round }
   *[other] Reporter les { $count } au tour { $round }
}
late-drop = Laisser de côté
late-dismiss = J’ai lu

## Comparer

compare-never = La session a été clôturée avant que des totaux ne soient dévoilés.
compare-end = Comment cela s’est terminé
compare-round = Tour { $round }
compare-you = vous
compare-team = l’équipe
compare-now = À l’écran maintenant
compare-incomplete = Certains critères n’ont pas de note.
compare-cell = { $count ->
    [1] vous <b>{ $own }</b> <quiet>·</quiet> équipe <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } personne)</quiet>
   *[other] vous <b>{ $own }</b> <quiet>·</quiet> équipe <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } personnes)</quiet>
}
compare-cell-none = vous <b>{ $own }</b> <quiet>·</quiet> équipe <b>–</b>
compare-cell-number = { $count ->
    [1] vous <b>{ $own }</b> <quiet>·</quiet> équipe <b>{ $mean }</b> <quiet>({ $count } personne)</quiet>
   *[other] vous <b>{ $own }</b> <quiet>·</quiet> équipe <b>{ $mean }</b> <quiet>({ $count } personnes)</quiet>
}
compare-cell-knock-out = vous <b>{ $own }</b> <quiet>·</quiet> équipe
compare-solid = Le résultat est-il solide ?
compare-downloads = À emporter

## Preuves

panel-loading = Chargement des mesures…
panel-measured = Mesuré ici
panel-team = De l’équipe
panel-team-none = Rien.
panel-team-first = Rien pour l’instant. Une page que vous connaissez, une observation, un chiffre à vous ?
panel-add = Ajouter une preuve
panel-cell = { $option } <quiet>sur</quiet> { $criterion }
measured-on = Mesuré le { $date } : { $machine }
measured-nothing = Rien n’a été mesuré qui concerne { $criterion }.
measured-reading = <b>Comment le lire.</b> { $text }
measured-more = { $count ->
    [one] { $count } chiffre de plus
   *[other] { $count } chiffres de plus
}
measured-table = { $count ->
    [one] { $count } chiffre en tableau
   *[other] { $count } chiffres en tableau
}
measured-table-caption = Tous les chiffres sur { $criterion }
measured-how = Comment cela a été mesuré
measured-informs = À titre d’information : c’est à vous de dire ce que cela vaut comme note.
attach-kinds = Type de preuve
attach-link = Lien
attach-note = Remarque
attach-figure = Chiffre
attach-address = Adresse
attach-what = De quoi s’agit-il ? <quiet>(facultatif)</quiet>
attach-seen = Qu’avez-vous constaté ?
attach-measured = Qu’a-t-on mesuré ?
attach-measured-hint = Requêtes par seconde de notre API
attach-number = Nombre
attach-unit = Unité <quiet>(facultatif)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Tout le monde le voit immédiatement, avec votre nom.
       *[hidden] Tout le monde le voit immédiatement, sans votre nom.
    }
   *[later] { $names ->
        [shown] Les autres le voient après le dévoilement, avec votre nom.
       *[hidden] Les autres le voient après le dévoilement, sans votre nom.
    }
}
attach-offline = Il faut une connexion pour ajouter une preuve, et il n’y en a pas pour le moment.
attach-send = Ajouter

## Ce qui avait été donné la dernière fois, dans une session qui en reprend une

last-time-both = Dernière fois : vous { $own }, équipe { $team }
last-time-own = Dernière fois : vous { $own }
last-time-team = Dernière fois : équipe { $team }
last-time-moved = { $option }, { $criterion } : la dernière fois, vous avez répondu { $before }, maintenant { $now }.
compare-last-time = Dernière fois : rang { $rank }, total { SCORE($total) }
