### Le classeur d’une session (XLSX), dans la langue de la session.

## Les noms de ses feuilles, 31 caractères au maximum

spreadsheet-sheet-summary = Résumé
spreadsheet-sheet-matrix = Matrice
spreadsheet-sheet-scores = Notes
spreadsheet-sheet-rounds = Tours
spreadsheet-sheet-weights = Poids
spreadsheet-sheet-method = Méthode

## Les en-têtes des colonnes et des lignes

spreadsheet-round = Tour
spreadsheet-person = Personne
spreadsheet-option = Option
spreadsheet-criterion = Critère
spreadsheet-score = Note
spreadsheet-worth = Valeur
spreadsheet-reason = Justification
spreadsheet-confidence = Certitude (1–3)
spreadsheet-time = Heure (UTC)
spreadsheet-option-number = N° d’option
spreadsheet-criterion-number = N° de critère
spreadsheet-group = Groupe
spreadsheet-weight = Poids
spreadsheet-counts = Comment comptent les notes
spreadsheet-opened = Ouvert (UTC)
spreadsheet-revealed = Dévoilé (UTC)
spreadsheet-rank = Rang
spreadsheet-total = Total
spreadsheet-spread = Dispersion
spreadsheet-people = Personnes
spreadsheet-note = Remarque
spreadsheet-number = Nombre
spreadsheet-value = Valeur
spreadsheet-weight-mean = Moyenne donnée
spreadsheet-weight-low = Minimum
spreadsheet-weight-lower = Premier quartile
spreadsheet-weight-median = Médiane
spreadsheet-weight-upper = Troisième quartile
spreadsheet-weight-high = Maximum

## Résumé et matrice

spreadsheet-knocked-out = éliminée
spreadsheet-incomplete = incomplet
spreadsheet-few-scores = peu de notes
spreadsheet-passes = réussit
spreadsheet-fails = échoue
spreadsheet-choose-round = Saisissez le numéro d’un autre tour pour voir sa matrice, ses totaux et son classement.
spreadsheet-not-live = Les notes individuelles ne sont pas dans ce fichier ; les moyennes sont donc des chiffres fixes. Les totaux suivent quand même les poids.
spreadsheet-block-people = Nombre de personnes ayant noté chaque case
spreadsheet-block-worths = Ce que compte chaque moyenne, en niveaux : inversé quand moins vaut mieux, nombres selon leur fonction de valeur
spreadsheet-block-numbers = Moyennes des nombres donnés
spreadsheet-block-answers = Réponses aux critères éliminatoires
spreadsheet-block-reckoning = D’où viennent totaux, rangs et remarques
spreadsheet-step-exact = Total, non arrondi
spreadsheet-step-knocked-out = Éliminée (1 = oui)
spreadsheet-step-sorted-by = Classé selon (0 = hors classement)
spreadsheet-step-place = Place au classement
spreadsheet-step-missing = Critères sans note
spreadsheet-step-people = Personnes
spreadsheet-step-few = Peu de notes à l’export (1 = oui)

## Les autres feuilles

spreadsheet-no-scores = Aucune note n’est visible.
spreadsheet-rounds-hint = Ce que montrait le tableau à chaque tour. Ces chiffres ne suivent pas les modifications des autres feuilles.
spreadsheet-weights-hint = Changez un poids ici et les totaux suivent. Les poids comptent en proportion de leur somme.
spreadsheet-weights-chart = Poids
spreadsheet-points = Ce que valent les nombres : des droites entre ces points
spreadsheet-members-weights = Les poids donnés par chaque personne
spreadsheet-editing = Essayer
spreadsheet-editing-score = Changez une note sur la feuille « Notes » : moyennes, totaux, rangs et graphique suivent. Écrivez « satisfait » ou « pas satisfait » pour un critère éliminatoire, et n’importe quoi d’autre qu’un nombre pour « sans avis ».
spreadsheet-editing-weight = Changez un poids, ou ce que vaut un nombre, sur la feuille « Poids » : totaux, rangs et graphique suivent.
spreadsheet-editing-not-edited = La feuille « Tours » et les phrases sur la solidité du résultat restent telles qu’à la création de ce fichier.
spreadsheet-editing-not-live = Les notes individuelles ne sont pas dans ce fichier ; les moyennes ne peuvent donc pas être recalculées.
spreadsheet-taking-part = Qui a participé
spreadsheet-origin = D’où cela vient
