### Le classement et la matrice, comment une session s’est terminée, et ses téléchargements.

## Où en est la session

outcome-decided = Décidé
outcome-closed = Terminée
outcome-none = Pas de décision
outcome-aside = { COUNT($first_options) ->
    [one] Au classement, { $first_options } est en tête.
   *[other] Au classement, { $first_options } sont en tête.
}
outcome-look-again = À réexaminer le { DAY($at) }.
outcome-reminder = Ajouter à l’agenda
links-previous = Reprend la décision de la session <code>{ $code }</code>.
links-superseded = Reprise dans la session <code>{ $code }</code>.

## Qui est là

join-qr = Code QR avec l’adresse pour rejoindre

## Téléchargements

download-pack = Dossier de décision
download-pack-help = Tout en un zip : rapport, tableaux, procès-verbal
download-pack-draft = Un brouillon, jusqu’à la clôture de la session
download-pack-making = Préparation du dossier…
download-pack-files = { $done } fichiers sur { $all }
download-broken = Le téléchargement s’est interrompu, et rien n’a été enregistré. Réessayez.
download-files = Tous les fichiers, un par un
download-verify = Vérifier un dossier ou un procès-verbal
download-criteria = Critères (CSV)
download-criteria-help = Poids, sens et échelles
download-totals = Totaux (CSV)
download-totals-help = Totaux et rangs de chaque tour
download-adr = Fiche de décision
download-adr-help = ADR selon MADR 4, pour un dépôt
download-pdf = PDF
download-pdf-help = Le rapport, à imprimer et à classer
download-html = HTML
download-html-help = Le rapport avec ses graphiques, à lire, imprimer ou envoyer ; sans réseau
download-png = PNG
download-png-help = Le graphique en image
download-xlsx = Excel
download-xlsx-help = Un classeur dont les totaux se recalculent quand on change une note ou un poids
download-pptx = PowerPoint
download-pptx-help = Six diapositives pour votre présentation
download-svg = SVG
download-svg-help = Le graphique en dessin vectoriel
download-csv = CSV
download-csv-help = Une ligne par note, pour un tableur
download-csv-eu = CSV (;)
download-csv-eu-help = De même avec points-virgules et virgules décimales, pour Excel en réglage européen
download-json = JSON
download-json-help = Le procès-verbal complet, pour un programme
download-md = Markdown
download-md-help = Question, résultat, classement et justifications, pour un wiki

## Le classement et la matrice

hidden-totals = Les totaux sont masqués jusqu’au dévoilement
hidden-wait = Les totaux en direct attendent, car les noms sont masqués : quelqu’un avec plusieurs fenêtres pourrait déduire de leurs changements les notes des autres.
hidden-weights = Personne ne voit les poids avant qu’ils soient montrés
hidden-done = <big>{ $done }</big> sur { $members } ont terminé
hidden-weighted = <big>{ $done }</big> sur { $members } ont donné leurs poids
hidden-rest = { $begun } en cours · { $waiting } pas commencé
hidden-bar = Combien ont terminé
board-out = hors
board-knocked-out = Éliminée : ne satisfait pas { $criteria }
matrix-label = Matrice des notes
matrix-caption = Rang et total pondéré de chaque option, et note moyenne sur chaque critère
matrix-rank = Rang
matrix-option = Option
matrix-total = Total
matrix-lower = moins vaut mieux
matrix-knocked-out = (éliminée : ne satisfait pas { $criteria })
matrix-incomplete = incomplet
matrix-incomplete-help = Certains critères n’ont pas encore de note
matrix-thin = peu de notes
matrix-thin-help = Moins de trois personnes, ou moins de la moitié, ont noté une partie de cette option
matrix-scores = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
matrix-scores-spread = { $count ->
    [one] { $count } note, dispersion { SCORE($spread) }
   *[other] { $count } notes, dispersion { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [one] { $count } nombre, valeur { SCORE($mean) } en niveaux
   *[other] { $count } nombres, valeur moyenne { SCORE($mean) } en niveaux, dispersion { SCORE($spread) }
}
matrix-from = { $count ->
    [one] de { $count } personne
   *[other] de { $count } personnes
}
matrix-note = { $people ->
    [1] Chaque chiffre est la note d’une personne.
   *[other] Chaque chiffre est la moyenne des notes de { $people } personnes.
}
matrix-note-range = Chaque chiffre est la note moyenne de { $low } à { $high } personnes.
matrix-note-none = Rien n’est noté.
matrix-note-small = Le grand chiffre est la note moyenne, le petit le nombre de personnes.
matrix-last = Dernière fois { $mean }.
matrix-last-place = Dernière fois rang { $rank }, total { SCORE($total) }.
ranking-label = Classement par total pondéré : { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Classement par total pondéré : pas encore de notes.
ranking-first = Les { $count } premières options sur { $all } ; le tableau les contient toutes.
ranking-more = { $count ->
    [one] et { $count } autre option
   *[other] et { $count } autres options
}
ranking-failed = Le graphique n’a pas pu être chargé ; le tableau contient tous ses chiffres.
legend-meaning = Total pondéré de tous les critères, de 1 (le pire) à { $steps } (le meilleur). Le trait sur une barre montre l’écart entre les personnes.
legend-knocked-out = Barrée : elle ne satisfait pas un critère éliminatoire et n’a donc pas de rang.
legend-late = Les noms sont masqués ; un chiffre ne bouge donc que lorsque trois personnes l’ont changé.
legend-last = Le trait pointillé et les petits chiffres en italique sont ceux de la dernière fois.
chart-no-scores = pas de notes
chart-incomplete = incomplet
chart-thin = peu de notes
chart-n = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
chart-fails = ne satisfait pas { $criteria }

## À quel point on est d’accord sur une case

agreement-agreed = accord
agreement-spread = dispersé
agreement-two-camps = deux camps
agreement-too-few = trop peu
agreement-few-scores = trop peu de notes

announce-cell = En discussion : { $option }, { $criterion }.
announce-decided = Décision : { $option }.
announce-closed = La session est terminée, sans décision.
