### Ce que partagent les pages d’une session : le bulletin, la projection, la page d’animation et l’analyse.

## La connexion

connection-connecting = Connexion…
connection-lost = Pas de connexion ; nouvelle tentative.
connection-lost-kept = Pas de connexion ; nouvelle tentative. Ce que vous saisissez est gardé ici et envoyé dès qu’elle revient.

## Où en est la session

phase-lobby = Pas encore ouverte
phase-weighting = Pondération
phase-scoring = Notation
phase-revealed = Dévoilé
phase-closed = Terminée
phase-round = Tour { $round }
timer-over = Temps écoulé
options-added = Nouvelles à partir du tour { $round } : { $options }.
options-dropped = Retirées à partir du tour { $round } : { $options }.

## Qui est là

roster-label = Qui est là
roster-done = a terminé :
roster-facilitator = anime
roster-observer = observe
roster-away = (hors connexion)
roster-entered = notes saisies par l’animation
roster-more = et { $count } de plus

## Réponses et mots de l’échelle

answer-label-met = Satisfait
answer-label-not-met = Pas satisfait
answer-counts = { $met ->
    [0] { $not_met ->
        [0] pas de réponses
       *[other] { $not_met } pas satisfait
    }
   *[other] { $not_met ->
        [0] { $met } satisfait
       *[other] { $met } satisfait, { $not_met } pas satisfait
    }
}
anchor-very-poor = Très mauvais
anchor-poor = Mauvais
anchor-fair = Passable
anchor-good = Bon
anchor-excellent = Excellent
anchor-very-low = Très faible
anchor-low = Faible
anchor-medium = Moyen
anchor-high = Élevé
anchor-very-high = Très élevé
criterion-knock-out = éliminatoire
