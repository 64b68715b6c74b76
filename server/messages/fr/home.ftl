### La page d’accueil.

home-lead = Décider ensemble, et savoir pourquoi.
home-about = Votre équipe note les options selon des critères pondérés, chaque personne sur son téléphone. Tout le monde voit le résultat bouger, et la réunion se termine par une décision que vous pouvez défendre.
home-loading = Chargement des modèles…

## Rejoindre avec un code

home-join-title = Rejoindre avec un code
home-join-code = Code
home-join = Rejoindre
home-join-incomplete = Un code a huit lettres et chiffres, comme 7K3M-Q2XD.

## Les sessions de la personne

home-sessions = Vos sessions
home-sessions-account = Sur cet appareil, et de { $account }
home-decisions = Les décisions au fil du temps
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · animation · { DAY($at) }
    [observer] { $code } · observation · { DAY($at) }
   *[voter] { $code } · vote · { DAY($at) }
}
home-recent-forget = Oublier { $code }
home-recent-forget-help = L’oublier sur cet appareil

## Lancer une session

home-start-title = Lancer une session
home-templates = Partir de
home-template-counts = { $option_count ->
    [one] { $option_count } option
   *[other] { $option_count } options
}, { $criterion_count ->
    [one] { $criterion_count } critère pondéré
   *[other] { $criterion_count } critères pondérés
}
home-template-knock-outs = { $knock_out_count ->
    [one] { $knock_out_count } critère éliminatoire
   *[other] { $knock_out_count } critères éliminatoires
}
home-own = Vos propres données
home-own-help = Collez ou ouvrez une liste, un tableau ou un fichier avec vos options et vos critères.
home-blank = Vierge
home-blank-help = Votre propre question, vos options et vos critères, à saisir dans la salle d’attente.
home-question = Question
home-question-none = Que faut-il décider ?
home-name = Votre nom
home-facilitator = Animation
home-start = Lancer la session
home-starting = Lancement…
home-totals = Totaux
home-totals-live = En direct <quiet>– tout le monde voit le graphique bouger</quiet>
home-totals-later = Après le dévoilement <quiet>– personne ne se laisse influencer</quiet>
home-names = Noms
home-names-shown = Visibles <quiet>– les résultats disent qui a donné quelle note</quiet>
home-names-hidden = Masqués <quiet>– aucune note ne peut être reliée à une personne</quiet>
home-names-hidden-wait = Masqués <quiet>– aucune note ne peut être reliée à une personne ; les totaux attendent le dévoilement, car quelqu’un avec plusieurs fenêtres pourrait déduire de leurs changements les notes des autres</quiet>
home-verify = Vérifier un procès-verbal
