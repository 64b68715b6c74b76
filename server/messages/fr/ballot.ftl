### Le bulletin : rejoindre, attendre, pondérer, noter, comparer.

## La page

ballot-not-open = Impossible d’ouvrir cette session
ballot-removed = Vous n’êtes plus dans cette session
ballot-stopped = Le serveur a fermé la connexion
ballot-opening = Ouverture de la session…
ballot-unsent = { $count ->
    [1] <count>{ $count } sur { $all } non envoyée</count> – pas de connexion. Elle reste sur cet appareil et part dès que la connexion revient.
   *[other] <count>{ $count } sur { $all } non envoyées</count> – pas de connexion. Elles restent sur cet appareil et partent dès que la connexion revient.
}
ballot-weights-refused = Vos derniers poids n’ont pas été acceptés.
ballot-name = Votre nom
ballot-facilitate = Ouvrir la page d’animation
ballot-my-data = Mes données
ballot-erase = Effacer mon nom
ballot-rename = Changer de nom
ballot-rename-send = Changer

## Rejoindre

join-session = Session { $code }
join-no-question = Une question à rédiger
join-role = Vous venez pour
join-score = Noter les options
join-watch = Regarder seulement
join-send = Rejoindre
join-no-name = Saisissez un nom, pour que les autres sachent qui est là.
join-names-hidden = Les noms sont masqués : les autres voient que vous êtes là, mais aucune note, aucun chiffre, aucun téléchargement ne porte votre nom.
join-names-shown = Les noms sont visibles : les résultats diront qui a donné quelle note.
join-totals-live = Les totaux sont en direct : le graphique bouge à mesure que l’on note.
join-totals-wait = Les totaux restent masqués jusqu’à ce que la personne qui anime les dévoile : tant qu’ils bougent, quelqu’un avec plusieurs fenêtres pourrait calculer les notes des autres.
join-totals-later = Les totaux restent masqués jusqu’à ce que la personne qui anime les dévoile.
experience-question = Lesquelles avez-vous exploitées en production ?
experience-question-optional = Lesquelles avez-vous exploitées en production ? <quiet>(facultatif)</quiet>
experience-help = Personne n’apprend ce que vous choisissez ici. Après le dévoilement, on saura si celles et ceux qui ont exploité les options placent la même en tête. Vos notes comptent de la même façon dans tous les cas.
experience-own = Vous avez exploité en production : <b>{ $options }</b>
experience-none = Vous avez exploité en production : <b>aucune indiquée</b>

## Attendre

waiting-in = Vous y êtes.
waiting-voter = La notation n’est pas encore ouverte. Cette page continue toute seule.
waiting-observer = La notation n’est pas encore ouverte. Le graphique s’affichera sur le grand écran.
waiting-scoring = La notation est en cours.
waiting-watch = Vous êtes là pour regarder : suivez la session <link>sur la page de projection</link>.
waiting-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
waiting-criteria = Jugées selon
waiting-roster = Qui est là

## Noter

scoring-round-kept = Tour { $round }. Vos notes du tour précédent sont là : changez ce que vous voyez autrement.
scoring-round-blank = Tour { $round }. Toutes les cases sont à nouveau vides : notez à neuf.
scoring-cell = { $option } – { $criterion }
scoring-share = <b>Vos { $count } options sur { $all }.</b> <quiet>D’autres notent le reste.</quiet>
scoring-share-all = { $count ->
    [1] Noter aussi l’autre option
   *[other] Noter aussi les { $count } autres
}
scoring-nav = Parcourir le bulletin
scoring-previous = Case précédente
scoring-forward = Case suivante
scoring-next = Suivant
scoring-complete = Les { $count } sont notées. Dites aux autres que vous avez terminé.
scoring-progress = { $count } sur { $all } notées
cell-knock-out = critère éliminatoire
cell-rule-any = Une option est éliminée dès que quelqu’un dit qu’il n’est pas satisfait.
cell-rule-majority = Une option est éliminée si plus de personnes disent qu’il n’est pas satisfait que le contraire.
cell-lower = Ici, moins vaut mieux.
cell-last-round = Tour { $round } : vous { $own }, équipe { $team }
cell-clear = Effacer
cell-undo = Annuler
cell-undo-label = Annuler : { $option } – { $criterion }
score-label = Note pour { $criterion }
score-no-view = Sans avis <quiet>– ne compte pas</quiet>
delivery-stored = Enregistré
delivery-sending = Envoi en cours
delivery-unsent = Pas encore envoyé ; gardé sur cet appareil
delivery-refused = Refusé
delivery-empty = Pas encore noté
reason-title = Justification et certitude
reason-why = Pourquoi ?
reason-hint = Ce que vous avez vu ou savez
reason-sure = Avec quelle certitude ?
reason-guessing = Au jugé
reason-fairly = Assez sûr
reason-certain = Certain
reason-later = Ce sera envoyé avec une note.
facts-title = Ce que l’on sait de { $option }
facts-on = Sur { $criterion }
facts-general = En général
facts-source = Source : { $source }
done-yes = <b>Vous avez terminé.</b> <quiet>Vous pouvez encore changer chaque note jusqu’au dévoilement.</quiet>
done-left = <b>Encore { $count }.</b> <quiet>Laissez vide ce que vous ne pouvez pas juger.</quiet>
done-all = <b>Les { $count } sont notées.</b> <quiet>Dites aux autres que vous avez terminé.</quiet>
done-undo = Terminé
done-tell = J’ai terminé
overview-title = Votre bulletin
overview-orders = Parcourir
overview-by-option = Par option
overview-by-criterion = Par critère
overview-advance = Passer à la prochaine case vide après chaque note
overview-keys = Touches : les chiffres notent, ? = sans avis, les flèches déplacent, Retour arrière annule, Entrée continue.
overview-met = oui
overview-not-met = non
overview-cell = { $option }, { $criterion } : { $state }
overview-cell-answer = { $option }, { $criterion } : { $answer }, { $state }

## Preuves

panel-title = Preuves
panel-title-on = Preuves<about> : { $option } sur { $criterion }</about>
panel-title-measured = { $source ->
    [article] Selon l’article / mesuré ici
   *[facts] Selon les faits / mesuré ici
}
panel-count = { $count } de l’équipe
