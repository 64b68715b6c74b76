### La projection : à lire de dix mètres.

projector-not-shown = Cette session ne peut pas être affichée
projector-ranking = Classement
projector-never = Aucun total n’a été dévoilé.
projector-solid = La solidité du résultat
projector-scores = Notes

## Comment rejoindre

projector-join-short = Rejoignez <b>{ $host }</b> avec
projector-join = Scannez, ou ouvrez <b>{ $host }</b> et saisissez

## Avant la notation

names-more = et { $count } de plus

projector-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
projector-criteria = jugées selon
projector-nobody = Personne n’est encore là
projector-people = { $count ->
    [one] { $count } personne est là
   *[other] { $count } personnes sont là
}
projector-weigh = Qu’est-ce qui compte, et combien ? Donnez vos poids sur votre téléphone.
projector-locked = Ces poids sont verrouillés

## Personnes

projector-people-label = Personnes
projector-done = <big>{ $done }</big> sur { $members } ont terminé
projector-scored = <big>{ $started }</big> sur { $members } ont noté
projector-devices = { $count ->
    [one] { $count } appareil connecté
   *[other] { $count } appareils connectés
}
projector-observers = { $count ->
    [one] { $count } personne observe
   *[other] { $count } personnes observent
}

## En discussion

discussion-label = En discussion
discussion-cell = { $option } <quiet>sur</quiet> { $criterion }
discussion-knock-out = critère éliminatoire
discussion-weight = compte { PERCENT($weight) }
discussion-mean = moyenne { $mean }
discussion-flips = pourrait changer l’option gagnante
discussion-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
discussion-ask = Notes la plus basse et la plus haute : dites-nous pourquoi.
discussion-ask-knock-out = Satisfait ou pas : dites-nous ce que vous savez.
discussion-unscored = Personne n’a noté ceci.
discussion-more = { $count ->
    [one] et { $count } autre justification
   *[other] et { $count } autres justifications
}

## Vues et touches

projector-weights = Ce qui compte, et combien
projector-no-discussion = Rien n’est en discussion.
keys-controls = Commandes
keys-title = Touches
keys-close = Fermer
keys-next = Page suivante
keys-back = Page précédente
keys-ranking = Le classement
keys-matrix = La matrice
keys-discussion = Ce qui est en discussion
keys-weights = Les poids
keys-join = Grand code QR pour rejoindre
keys-auto = Suivre la réunion
keys-full-screen = Plein écran
keys-leave-full-screen = Quitter le plein écran
keys-sound = Son à la fin du temps
keys-help = Touches

## La décision

ending-qr = Code QR avec l’adresse des résultats
ending-results = Tous les résultats
ending-scan = À scanner : tous les résultats
ending-apart = { COUNT($first_options) ->
    [one] En tête du classement : { $first_options } ; la décision est autre.
   *[other] En tête du classement : { $first_options } ; la décision est autre.
}
ending-totals = { $first } contre { $decided } points

## Les preuves

projector-evidence = Preuves
projector-says = { $source ->
    [article] <quiet>L’article dit</quiet> { $items }
   *[facts] <quiet>Les faits disent</quiet> { $items }
}
projector-measured = Mesuré ici :
projector-team = De l’équipe
projector-from = { $name } :
projector-from-team = L’équipe :
projector-disagreements-on-phones = { $disagreements ->
    [one] { $disagreements } désaccord, sur vos téléphones
   *[other] { $disagreements } désaccords, sur vos téléphones
}
projector-on-phones = { $disagreements ->
    [0] { $attachments } de plus de l’équipe, sur vos téléphones
    [one] { $attachments ->
        [0] { $disagreements } autre désaccord, sur vos téléphones
       *[other] { $disagreements } autre désaccord et { $attachments } de plus de l’équipe, sur vos téléphones
    }
   *[other] { $attachments ->
        [0] { $disagreements } autres désaccords, sur vos téléphones
       *[other] { $disagreements } autres désaccords et { $attachments } de plus de l’équipe, sur vos téléphones
    }
}
projector-occasion = { $date }, { $machine }
