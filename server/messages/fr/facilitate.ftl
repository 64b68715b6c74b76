### La page d’animation : préparer, mener, résultats.

## La page

facilitate-opening = Ouverture de la session…
facilitate-not-you = Cette page est réservée à l’animation
facilitate-not-open = Impossible d’ouvrir cette session
facilitate-no-key = Seules les personnes qui animent peuvent gérer cette session. Ouvrez-la avec le lien d’animation, ou demandez-le à la personne qui l’a lancée.
facilitate-dismissed = Vous n’animez plus cette session. Si l’animation vous est de nouveau confiée, cette page revient.
facilitate-title = { $title } – animer – { -brand }
facilitate-no-question = Une question à rédiger
facilitate-projector = Projection
facilitate-score-too = Noter aussi
facilitate-weigh-too = Pondérer aussi
facilitate-your-scores = Vos notes
facilitate-go-back = Retour

## Quand le serveur a perdu quelque chose

facilitate-loss = { $entries ->
    [1] Le serveur a perdu la dernière entrée de cette session : ses données ont été endommagées, ou restaurées à partir d’une copie plus ancienne.
   *[other] Le serveur a perdu les { $entries } dernières entrées de cette session : ses données ont été endommagées, ou restaurées à partir d’une copie plus ancienne.
}
facilitate-loss-reported = { $entries ->
    [1] La page d’un membre a connaissance d’une entrée de cette session que le serveur n’a pas. Ses données ont pu être endommagées, ou restaurées à partir d’une copie plus ancienne.
   *[other] La page d’un membre a connaissance de { $entries } entrées de cette session que le serveur n’a pas. Ses données ont pu être endommagées, ou restaurées à partir d’une copie plus ancienne.
}
facilitate-loss-returned = Les pages des membres proposent à nouveau ce qu’elles croyaient enregistré : { $returned } réenregistrés, { $refused } refusés.
facilitate-loss-back = { $back ->
    [one] { $back } personne s’est connectée depuis ; ce que d’autres avaient donné peut encore manquer.
   *[other] { $back } personnes se sont connectées depuis ; ce que d’autres avaient donné peut encore manquer.
}
facilitate-loss-check = Ce qu’ont fait les personnes qui animent, et qui a rejoint entre-temps, ne revient pas tout seul : vérifiez la phase, le tour et les personnes.

## Inviter

invite-label = Comment rejoindre
invite-with = Rejoindre avec
invite-copy-join = Copier le lien pour rejoindre
invite-copy-facilitate = Copier le lien d’animation

## Qui est là

people-label = Personnes
people-scored = { $started ->
    [one] { $started } personne sur { $members } a noté
   *[other] { $started } personnes sur { $members } ont noté
}
people-weighted = { $started ->
    [one] { $started } personne sur { $members } a donné des poids
   *[other] { $started } personnes sur { $members } ont donné des poids
}
people-in = { $members ->
    [one] { $members } personne note
   *[other] { $members } personnes notent
}
people-in-watched = { people-in }, { $watching ->
    [one] { $watching } regarde
   *[other] { $watching } regardent
}
people-nobody = Personne n’a encore rejoint
people-facilitator = anime
people-observer = observe
people-done = a terminé
people-scoring = note
people-away = absence
people-states = { $first }, { $other }
people-remove = Retirer { $name }
people-appoint = Confier aussi l’animation à { $name }
people-dismiss = Retirer l’animation à { $name }
people-appoint-title = Confier aussi l’animation à { $name } ?
people-appoint-help = Vous pourrez alors tout faire à deux sur cette page. C’est réversible.
people-appoint-how = Sur son propre appareil, sa page de la session aura un lien ; cette personne peut aussi ouvrir { $address }
people-appoint-copy = Copier le lien
people-appoint-confirm = Confier l’animation
people-remove-label = Retirer une personne
people-remove-title = Retirer { $name } ?
people-remove-help = Cette personne quitte la session immédiatement. Ce qu’elle a donné et qui n’est pas encore montré est aussi supprimé.
people-remove-confirm = Retirer

## La préparation

setup-question = Question
setup-totals = Totaux
setup-totals-live = En direct, à mesure que l’on note
setup-totals-later = Après le dévoilement
setup-language = Langue de la projection et des exports
setup-names = Noms
setup-names-shown = Visibles dans les résultats
setup-names-hidden = Masqués
setup-names-hidden-live = Masqués <quiet>– les chiffres bougent alors par trois personnes à la fois</quiet>
setup-names-hidden-wait = Masqués <quiet>– les totaux attendent alors le dévoilement : quelqu’un avec plusieurs fenêtres pourrait déduire de leurs changements les notes des autres</quiet>
setup-stop = Règle d’arrêt <quiet>– un simple rappel ; elle n’arrête rien toute seule</quiet>
setup-stop-rule = <check>S’arrêter après le tour où</check> <share>Part des cases en pour cent</share> % des cases <measure>Ce que les cases doivent montrer</measure>
setup-stop-agreed = montrent un accord
setup-stop-stable = sont stables depuis le tour précédent
setup-unsaved = Vous avez des modifications non enregistrées.
setup-save = Enregistrer
# Read out once the changes are saved.
setup-saved = Enregistré.
setup-undo = Annuler
setup-name = Nom
setup-move = Déplacer { $name }, { $place } sur { $count }, avec les flèches
setup-move-help = Faites glisser, ou utilisez les flèches
setup-moved = { $name } est maintenant { $place } sur { $count }.

setup-options = Options <quiet>{ $count }</quiet>
setup-option-name = Nom de l’option { $number }
setup-option-summary = Résumé de l’option { $number }
setup-option-summary-hint = En quelques mots (facultatif)
setup-remove = Supprimer { $name }
setup-remove-option = Supprimer cette option
setup-remove-criterion = Supprimer ce critère
setup-add-option = Ajouter une option
setup-each-rule = <check>Demander à chaque personne de ne noter que</check> <number>Combien d’options chaque personne doit noter</number> des { $count } options
setup-each-help = Les parts sont égales et se recouvrent, pour que toutes les options restent comparables. Tout le monde peut noter davantage.
setup-each-suggested = { $count } options, c’est beaucoup pour noter avec soin. Avec une part de { $each } par personne, les notes restent comparables.

setup-criteria = Critères <quiet>{ $count }</quiet>
setup-sum-exact = Les poids font { PERCENT(1) } en tout
setup-sum = Les poids font { PERCENT($total) } en tout ; ils comptent en proportion
setup-criterion-name = Nom du critère { $number }
setup-knock-out = éliminatoire
setup-knock-out-help = : on répond au critère { $number } par satisfait ou pas satisfait
setup-knock-out-row = satisfait ou pas satisfait ; sans poids
setup-scoring = Comment le critère { $number } est noté
setup-steps = En niveaux de 1 à { $steps }
setup-numbers = En chiffres
setup-ten = 0 à 10
setup-hundred = 0 à 100
setup-number = n’importe quel nombre
setup-higher = plus vaut mieux
setup-lower = moins vaut mieux
setup-weight-slider = Poids du critère { $number }, curseur
setup-weight = Poids du critère { $number } en pour cent
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count ->
    [one] { $count } critère ne dit pas en mots ce que sont son pire et son meilleur niveau. Les poids comparent justement ces deux-là.
   *[other] { $count } critères ne disent pas en mots ce que sont leur pire et leur meilleur niveau. Les poids comparent justement ces deux-là.
}
setup-end = { $end ->
    [worst] Ce que signifie le pire niveau du critère { $number }
   *[best] Ce que signifie le meilleur niveau du critère { $number }
}
setup-end-hint = { $end ->
    [worst] Le pire ({ $step } sur { $steps }), en mots
   *[best] Le meilleur ({ $step } sur { $steps }), en mots
}
setup-add-criterion = Ajouter un critère
setup-add-group = Ajouter un groupe
setup-groups-help = Le poids d’un critère dans un groupe est sa part du groupe. La flèche montre ce qu’il compte au total : sa part multipliée par le poids du groupe.
setup-group = Groupe
setup-group-empty = Aucun critère dans ce groupe pour l’instant.
setup-group-name = Nom du groupe { $number }
setup-group-weight = Poids du groupe { $number } en pour cent
setup-group-remove = Dissoudre le groupe { $number }
setup-group-unnamed = Groupe { $number }
setup-group-of = Groupe du critère { $number }
setup-in-group = dans
setup-no-group = aucun groupe
setup-knock-out-rule = { $count ->
    [one] Une option échoue au critère éliminatoire quand
   *[other] Une option échoue à un critère éliminatoire quand
}
setup-knock-out-any = quelqu’un dit « pas satisfait »
setup-knock-out-majority = plus de personnes disent « pas satisfait » que « satisfait »

## Après la salle d’attente

reword-open = Corriger les formulations
reword-help = Tous les votes restent tels quels. Le procès-verbal dit comment une chose s’appelait avant.
reword-options = Options
reword-criteria = Critères
reword-saved = Tout le monde voit la nouvelle formulation.

## Un critère noté en chiffres

numeric-unit = Unité
numeric-worst = Pire nombre
numeric-best = Meilleur nombre
numeric-more = Limites et autres points
numeric-low = Minimum permis
numeric-high = Maximum permis
numeric-whole = Nombres entiers seulement
numeric-point = Point { $number }
numeric-value = Valeur en %
numeric-remove = Supprimer le point { $number }
numeric-add = Ajouter un point
numeric-missing = Saisissez le pire et le meilleur nombre. Si le meilleur est le plus petit, moins vaut mieux.

## Comment choisir

guide-title = Comment choisir
guide-about = Quelques questions qui proposent des poids de départ
guide-how-far = Pour chacune, dites à quel point elle s’applique.
guide-not-at-all = pas du tout
guide-partly = en partie
guide-fully = tout à fait
guide-none = { $source ->
    [article] Aucune des règles ne s’applique ; l’article ne nomme donc rien et ne propose rien.
   *[facts] Aucune des règles ne s’applique ; les faits ne nomment donc rien et ne proposent rien.
}
guide-names = { $source ->
    [article] Pour cela, l’article nommerait { $options }.
   *[facts] Pour cela, les faits nommeraient { $options }.
}
guide-names-gone = { $source ->
    [article] Pour cela, l’article nommerait { $gone_options }, qui n’est plus parmi vos options.
   *[facts] Pour cela, les faits nommeraient { $gone_options }, qui n’est plus parmi vos options.
}
guide-tie = { $source ->
    [article] C’est une égalité : pour cela, l’article nommerait { $options }.
   *[facts] C’est une égalité : pour cela, les faits nommeraient { $options }.
}
guide-tie-gone = { $source ->
    [article] C’est une égalité : pour cela, l’article nommerait { $options }, et aussi { $gone_options }, qui n’est plus parmi vos options.
   *[facts] C’est une égalité : pour cela, les faits nommeraient { $options }, et aussi { $gone_options }, qui n’est plus parmi vos options.
}
guide-caption = Les poids proposés à côté des poids actuels
guide-criterion = Critère
guide-now = actuel
guide-new = nouveau
guide-kept = { $source ->
    [article] Un critère que l’article ne connaît pas garde son poids.
   *[facts] Un critère que les faits ne connaissent pas garde son poids.
}
guide-same = Ce sont vos poids
guide-take = Utiliser ces poids
guide-undo = Rétablir les poids précédents
guide-only-a-start = Ce n’est qu’un début. On n’y regarde que le genre de projet ; vous pouvez modifier chaque poids ci-dessous, et ce sont les notes qui décident.
guide-source = Source : { $guide_source }. { $source }.

## Mener la réunion

run-label = Mener la réunion
run-lobby = Préparez la session pendant que les gens rejoignent, puis ouvrez la notation.
run-open-scoring = Ouvrir la notation
run-missing = Avant d’ouvrir la notation :
run-missing-shown = Montrer les poids donnés.
run-missing-locked = Verrouiller les poids.
run-open-weighting = Pondérer d’abord les critères ensemble
run-open-weighting-help = Chaque personne donne des poids sans voir ceux des autres. Vous les verrouillez avant la première note.
run-shortcut = Ctrl + Entrée actionne le grand bouton.
run-undo-shortcut = Ctrl + Z le fait aussi.
run-open-fixes = Ensuite, les options, les critères et les poids ne peuvent plus changer ; seules leurs formulations le peuvent.
run-alone-title = Personne n’a encore rejoint. Continuer quand même ?
run-alone = On peut encore rejoindre ensuite.
run-early-title = { $done ->
    [1] { $done } sur { $members } a terminé : dévoiler maintenant ?
   *[other] { $done } sur { $members } ont terminé : dévoiler maintenant ?
}
run-early-fixes = Ce qui a été donné jusqu’ici compte, et rien ne peut plus s’ajouter à ce tour.
run-early-undo = Vous pourrez l’annuler pendant 10 secondes.
run-early-final = Avec les noms masqués, ce n’est pas annulable : la différence montrerait qui a donné quelle note.
run-remind = Faire un rappel à qui n’a pas terminé
run-remind-help = Seules les personnes concernées le voient ; personne n’apprend qui elles sont.
run-reminded = Rappel envoyé. Seules les personnes qui n’ont pas terminé l’ont vu.
run-reveal-fixes = Ensuite, aucune note de ce tour ne peut plus changer.
run-undo = Annuler le dévoilement ({ $seconds } s)
run-undo-help = La notation reprend. Le procès-verbal dit que les totaux ont été vus.
run-weights-early-title = { $done ->
    [1] { $done } sur { $members } a donné des poids : les montrer maintenant ?
   *[other] { $done } sur { $members } ont donné des poids : les montrer maintenant ?
}
run-weights-early = Qui n’en a pas encore donné ne peut pas le faire pendant que les poids sont montrés.
run-done = { $done ->
    [1] { $done } sur { $members } a terminé.
   *[other] { $done } sur { $members } ont terminé.
}
run-scoring-left = { $left ->
    [one] { $left } personne n’a pas encore terminé.
   *[other] { $left } personnes n’ont pas encore terminé.
}
run-end-round = Terminer le tour
run-reveal = Dévoiler les totaux
run-revealed = Le tour { $round } est dévoilé.
run-revealed-next = Discutez, puis clôturez ou notez à nouveau.
run-close = Clôturer avec une décision
run-close-session = Clôturer la session…
run-next-round = Ouvrir le tour { $round }
run-keep = Partir des notes de ce tour
next-options-open = Changer les options du tour { $round }
next-options-help = Les votes et les tours précédents restent tels quels. Les notes d’une option retirée ne sont pas reprises.
next-options-stay = Elles restent
next-options-back = Remettre
next-options-name = Nom de la nouvelle option { $number }
next-options-few = Il doit rester au moins deux options.
run-weighted = { $done } sur { $members } ont donné leurs poids.
run-weighting-left = { $left ->
    [one] { $left } personne choisit encore ses poids.
   *[other] { $left } personnes choisissent encore leurs poids.
}
run-show-weights = Montrer les poids
run-weights-shown = Les poids sont montrés.
run-weights-shown-next = Parlez-en, puis verrouillez-les : ensuite, ils ne peuvent plus changer.
run-lock-team = Verrouiller les poids de l’équipe
run-no-mean = Il n’y a pas de moyenne d’équipe à verrouiller : verrouillez plutôt vos propres poids.
run-weigh-again = Laisser tout le monde pondérer à nouveau
run-weigh-once = Avec les noms masqués, les poids ne se donnent qu’une fois : un changement pourrait trahir son auteur.
run-weights-locked = Les poids sont verrouillés.
run-fingerprint = Empreinte <digest>{ $digest }</digest>, aussi dans le journal.

timer-label = Minuteur
timer-minutes = { $minutes } <quiet>min</quiet>
timer-stop = Arrêter
timer-more = 1 min de plus
timer-own = Minutes
timer-start = Démarrer

reopen-start = Reprendre
reopen-help = Lance une nouvelle session avec la même question, les mêmes options, critères et poids ; vous pouvez les modifier dans sa salle d’attente. Celle-ci reste telle quelle.

close-title = Clôturer la session
close-help = Ensuite, rien ne peut plus y changer. Vous pourrez toujours télécharger les résultats.
close-decision = La décision
close-no-decision = Pas de décision
close-choice = { $option } (rang { $rank }, { $total } points)
close-why = Pourquoi, et ce qui s’ensuit
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] { $first_options } est en tête du classement. Dites pourquoi rien n’est décidé : on le demandera plus tard.
       *[other] { $first_options } sont en tête du classement. Dites pourquoi rien n’est décidé : on le demandera plus tard.
    }
   *[other] { COUNT($first_options) ->
        [one] { $first_options } est en tête du classement. Dites pourquoi elle n’est pas retenue : on le demandera plus tard.
       *[other] { $first_options } sont en tête du classement. Dites pourquoi aucune n’est retenue : on le demandera plus tard.
    }
}
close-look-again = À réexaminer le (peut rester vide)
close-in-months = Dans 6 mois
close-in-a-year = Dans un an
close-confirm = Clôturer définitivement

## Poids

weighting-label = Pondération
weighting-what = Ce qui est pondéré
weighting-locked-label = Les poids verrouillés
weighting-locked = Les poids sont verrouillés
weighting-gave-label = Les poids donnés par chaque personne
weighting-gave = Les poids donnés

adjust-label = Verrouiller d’autres poids
adjust-or = Ou verrouiller d’autres poids
adjust-own = Verrouiller vos propres poids
adjust-seen = Tout le monde verra que ce sont les vôtres.
adjust-seen-mean = Tout le monde verra que ce sont les vôtres, et l’écart de chacun à la moyenne de l’équipe.
adjust-open = Les ajuster
adjust-leave = Les laisser
adjust-slider = { $criterion }, curseur
adjust-sum-exact = Leur somme est 100.
adjust-sum = Leur somme est { $sum } ; ils comptent en proportion.
adjust-lock = Verrouiller ces poids
adjust-back-mean = Revenir à la moyenne de l’équipe
adjust-back-set-up = Revenir aux poids initiaux

## Résultats

results-ranking = Classement
results-never-revealed = La session a été clôturée avant que des totaux ne soient dévoilés.
results-solidity-none = La solidité du résultat s’affichera ici dès qu’il y aura des notes.
results-solidity-label = La solidité du résultat
results-solidity = Le résultat est-il solide ?
results-scores = Notes
results-downloads-label = Téléchargements
results-downloads = À emporter
results-hidden = Tant que les totaux sont masqués, aucun téléchargement ne révèle de note.
results-attachments = Preuves de l’équipe <quiet>{ $count }</quiet>

topics-title = À discuter
topics-about = Cases de poids élevé sur lesquelles les avis divergent et qui pourraient changer l’option gagnante.
topics-back = Retour à la matrice
topics-show-next = Montrer la suivante
topics-discussed-next = Discutée, suivante
topics-discussed-all = Discutée, c’était la dernière
topics-cell = <b>{ $option }</b> <quiet>sur</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } sur { $criterion }
topics-flips = pourrait changer l’option gagnante
topics-on-projector = À l’écran
topics-show = Montrer à l’écran
topics-discussed = Discutée
topics-first = Ne montrer que les premières
topics-all = Montrer les { $count }
topics-none = On est d’accord partout où cela compte : il n’y a rien à discuter.
topics-none-few = Aucun désaccord visible, mais les cases avec moins de trois notes ne sont pas jugées.
topics-histogram = Notes, { $scores }
topics-step = { $people ->
    [one] niveau { $step } : { $people } personne
   *[other] niveau { $step } : { $people } personnes
}
topics-measured = mesuré
topics-measured-verdict = mesuré : <verdict></verdict>
topics-attachments = { $count } de l’équipe

## Un cadre sur la page d’un autre site

embed-title = Intégrer dans un wiki
embed-help = Collez ce HTML dans une page de votre wiki. Il montre le tableau en direct, puis la décision une fois la session clôturée. Il ne fait que montrer : on ne peut pas y noter. Qui le voit apprend le code de la session.
embed-sites = Cela fonctionne sur les pages de { $sites }.
embed-end = Remplacer le lien d’animation y met fin.
embed-copy = Copier le HTML

## La télécommande des projections

remote-label = Projection
remote-previous = Page précédente
remote-next = Page suivante
remote-views = Vue
remote-auto = Suivre la réunion
remote-join = Grand code QR
remote-ranking = Classement
remote-matrix = Matrice
remote-discussion = Discussion
remote-weights = Poids
remote-which = Quelle projection
remote-all = Toutes les projections
remote-one = Projection { $number }
remote-help = Une deuxième projection porte son numéro dans son adresse : { $address }. Le plein écran s’active sur la projection elle-même (F).

## La préparation pour une autre session

reuse-title = Réutiliser cette préparation
reuse-help = La question, les options, les critères, les poids et les réglages, sans les personnes ni les notes.
reuse-duplicate = Lancer une nouvelle session avec elle
reuse-template = L’enregistrer comme fichier modèle

## Une répétition : les mêmes réglages avec des membres simulés

rehearse-title = Répéter
rehearse-help = Essayez la réunion avec des membres simulés, qui pondèrent et notent d’eux-mêmes, pendant une demi-heure au plus. Chaque page et chaque fichier le signalent ; la répétition ne décide rien et n’est pas dans la liste des décisions.
rehearse-members = Membres simulés
rehearse-start = Répéter dans un nouvel onglet
rehearse-open = Ouvrir la répétition
