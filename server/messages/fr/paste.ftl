### Options et critères apportés : un texte collé ou un fichier, et l’aperçu de ce qui a été compris.

## Le champ et l’aperçu

paste-text = Options et critères
paste-text-help = Une liste avec un nom par ligne, un tableau copié d’un tableur, du CSV, un tableau Markdown, ou du YAML.
paste-file = Ouvrir un fichier
paste-file-help = YAML, CSV, XLSX, Markdown ou texte.
paste-file-clear = Ne pas utiliser { $name }
paste-file-open = Du fichier { $name }
paste-file-too-large = Ce fichier dépasse 512 Kio. Copiez plutôt les lignes utiles dans le champ.
paste-reading = Lecture…
paste-understood = Ce qui a été compris
paste-form = { $form ->
    [yaml] Lu comme du YAML.
    [table] Lu comme un tableau à cellules séparées.
    [markdown] Lu comme un tableau Markdown.
    [spreadsheet] Lu comme une feuille de calcul.
   *[list] Lu comme une liste avec un nom par ligne.
}
paste-options = { $count ->
    [0] Aucune option
    [one] { $count } option
   *[other] { $count } options
}
paste-criteria = { $count ->
    [0] Aucun critère
    [one] { $count } critère
   *[other] { $count } critères
}
paste-no-criteria = Il n’y a pas encore de critère. Ajoutez-en dans la salle d’attente ; il en faut au moins un pour noter.
paste-few-options = Il faut au moins deux options pour noter. Ajoutez-en dans la salle d’attente.
paste-question = Question
paste-imported = Importé
paste-scores = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
paste-import = Reprendre les notes comme un tour précédent, par « Importé »
paste-import-help = La session commence alors au deuxième tour ; le précédent est clos et peut être comparé avec lui. Les poids et l’échelle restent comme ici.
paste-option = Option
paste-name = Nom
paste-written = Écrit
paste-weight = Poids
paste-place = Source
paste-equal = aucun
paste-knock-out = éliminatoire
paste-numbers = { $low } à { $high }
paste-lower = moins vaut mieux
paste-scale = Noté en niveaux de 1 à { $steps }.
paste-mistakes = { $count ->
    [one] { $count } point à corriger d’abord
   *[other] { $count } points à corriger d’abord
}
paste-left-out = { $count ->
    [one] Laissé de côté
   *[other] Laissé de côté ({ $count })
}
paste-read-as = À vérifier
paste-at-line = Ligne { $line }
paste-at-column = Ligne { $line }, cellule { $column }
paste-at-cell = Cellule { $cell }
paste-at-field = Ligne { $line }, { $field }

## Dans la salle d’attente

paste-open = Coller une liste ou un tableau
paste-take-replace = Remplacer l’existant
paste-take-add = Ajouter à l’existant
paste-list-of = Une simple liste contient
paste-list-options = des options
paste-list-criteria = des critères
paste-known = Déjà là, donc pas ajouté à nouveau : { $names }.
paste-facts-kept-out = Les faits et les remarques ne sont repris que lorsqu’on lance une session avec ce texte.
paste-scale-kept = L’échelle de cette session reste : 1 à { $steps }.
paste-taken = Repris dans le formulaire ci-dessous. Vérifiez-le et enregistrez.

## Ce qu’il faut corriger : rien n’est repris tant qu’il y a une erreur

pasted-nothing = Il n’y a là ni option ni critère. Écrivez un nom par ligne, ou un tableau avec les options en lignes et les critères en colonnes.
pasted-file-too-large = Le fichier dépasse { $most } Kio. Copiez les lignes utiles dans le champ, ou enregistrez-les dans un nouveau fichier.
pasted-text-too-large = Il y a plus de { $most } Kio de texte. Retirez ce qui n’est ni une option ni un critère.
pasted-spreadsheet-too-large = Décompressée, la feuille de calcul dépasse { $most } Mio. Copiez les lignes utiles dans un nouveau fichier sans images.
pasted-spreadsheet-too-full = La feuille de calcul a trop de cellules ou de feuilles. Copiez les lignes utiles dans un nouveau fichier.
pasted-table-too-large = Le tableau a plus de { $rows } lignes ou de { $columns } colonnes. Retirez ce qui n’est ni une option ni un critère.
pasted-too-many-lines = Il y a { $count } lignes ; on peut en lire { $most } au maximum comme liste. Retirez ce qui n’est pas une option.
pasted-cell-too-long = Ce texte a { $count } caractères ; un nom en a jusqu’à 80, une description jusqu’à { $most }. Raccourcissez-le.
pasted-not-text = Ce fichier n’est ni un texte ni une feuille de calcul. Enregistrez-le en CSV (UTF-8), XLSX ou texte.
pasted-other-spreadsheet = C’est une feuille de calcul dans un autre format. Enregistrez-la en XLSX ou en CSV (UTF-8).
pasted-broken-spreadsheet = Ce fichier XLSX est illisible : il est endommagé ou protégé. Enregistrez-le à nouveau sans mot de passe, ou en CSV (UTF-8).
pasted-unknown-encoding = Ce n’est pas un texte en UTF-8, UTF-16 ou Windows-1252. Enregistrez-le en UTF-8.
pasted-mixed-encoding = Cette ligne n’est pas en UTF-8 comme le reste du fichier. Enregistrez le fichier en UTF-8.
pasted-replacement = Il y a un « � » là où une lettre s’est perdue. Ouvrez ici le fichier lui-même, ou enregistrez-le en UTF-8 et copiez à nouveau.
pasted-quotes = Il manque un guillemet, ou il y en a un au milieu d’une cellule. Mettez toute la cellule entre guillemets, et doublez les guillemets à l’intérieur.
pasted-row-without-name = Cette ligne contient « { $text } », mais pas de nom dans sa première cellule. Écrivez-y le nom de l’option, ou videz la ligne.
pasted-column-without-name = « { $text } » est dans une colonne sans nom. Nommez la colonne dans la première ligne, ou videz-la ; si un nom contient le séparateur, mettez-le entre guillemets.
pasted-number-as-name = La première ligne contient « { $text } » là où l’on attendait le nom d’un critère. Ajoutez au-dessus une ligne avec les noms des critères.
pasted-twice = Il y a une deuxième ligne « { $text } ». N’en gardez qu’une.
pasted-formula = Cette cellule contient une formule sans résultat. Ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez la valeur.
pasted-no-name = Il manque un nom ici.
pasted-name-too-long = Le nom « { $start }… » a { $count } caractères, { $most } au maximum. Raccourcissez-le ; le reste peut devenir la description.
pasted-text-too-long = La description de « { $name } » a { $count } caractères, { $most } au maximum. Raccourcissez-la.
pasted-question-too-long = La question a { $count } caractères, { $most } au maximum. Raccourcissez-la.
pasted-same-name = { $where ->
    [cell] « { $name } » est déjà là, dans la cellule { $at } (« { $other } »). Donnez à chacun son propre nom.
   *[line] « { $name } » est déjà là, à la ligne { $at } (« { $other } »). Donnez à chacun son propre nom.
}
pasted-alike = { $where ->
    [cell] « { $name } » ressemble à « { $other } » dans la cellule { $at }. Donnez-leur des noms que l’on peut distinguer.
   *[line] « { $name } » ressemble à « { $other } » à la ligne { $at }. Donnez-leur des noms que l’on peut distinguer.
}
pasted-too-many = { $of ->
    [options] Il y a { $count } options, { $most } au maximum. Retirez-en.
   *[criteria] Il y a { $count } critères, { $most } au maximum. Retirez-en.
}
pasted-too-many-cells = { $rows } options fois { $columns } critères font { $count } cases, { $most } au maximum. Retirez-en.
pasted-weight = « { $text } » n’est pas un poids pour « { $name } ». Écrivez un nombre de 0 à { $most }, comme 3, 25 %, 0.25 ou 0,25.
pasted-weight-ambiguous = Le poids « { $text } » de « { $name } » peut vouloir dire un ou mille. Écrivez-le sans la virgule.
pasted-weight-missing = « { $name } » n’a pas de poids, mais d’autres en ont. Donnez-en un à chaque critère ou à aucun ; un critère éliminatoire a « K.O. » à la place.
pasted-weights-mixed = « { $percent } » est en pour cent et « { $other } » ne l’est pas. Écrivez tous les poids en pour cent, ou aucun.
pasted-weights-zero = Tous les poids sont à 0. Donnez à au moins un critère un poids supérieur à 0.
pasted-scale = « { $text } » n’est pas une échelle pour « { $name } ». Écrivez son plus petit et son plus grand nombre, comme 1-5 ou 0-100, ou « K.O. ».
pasted-direction = « { $text } » ne dit pas ce qui est mieux pour « { $name } ». Écrivez « max » (plus vaut mieux) ou « min » (moins vaut mieux).
pasted-yaml = { $detail }

## Ce qui n’entre pas dans le résultat

pasted-empty-column = La colonne « { $name } » est vide.
pasted-column = La colonne « { $name } » compte ou additionne ; ce n’est pas un critère.
pasted-text-column = La colonne « { $name } » n’a ni poids ni notes ; ce n’est donc pas un critère.
pasted-row = La ligne « { $name } » additionne ; ce n’est pas une option.
pasted-scores = { $count ->
    [one] { $count } note. Elle peut être reprise comme un tour précédent quand on lance une session avec ce tableau.
   *[other] { $count } notes. Elles peuvent être reprises comme un tour précédent quand on lance une session avec ce tableau.
}
pasted-score = « { $text } » n’est pas une note pour « { $name } », qui a des nombres de { $low } à { $high }.
pasted-texts = { $count ->
    [one] Le texte « { $text } » sous « { $name } », qui n’est pas une note.
   *[other] { $count } textes sous « { $name } », le premier « { $text } », qui ne sont pas des notes.
}
pasted-sheets = Seule la feuille « { $name } » a été lue, pas { $names }.
pasted-heading = Le titre « { $text } ».
pasted-line = « { $text } », en dehors du tableau.
pasted-comment = Le commentaire « { $text } ».

## Ce qui aurait pu être compris autrement

pasted-windows = Le fichier n’est pas en UTF-8 ; il a donc été lu en Windows-1252. Vérifiez les lettres comme é, ç et œ.
pasted-question = La question est « { $text } ».
pasted-one-line = Une ligne avec { $count } noms.
pasted-quoted = Pris comme un texte : « { $text } ».
pasted-name-and-weight = « { $text } » est un critère avec son poids.
pasted-steps = L’échelle a les niveaux 1 à { $steps }.
pasted-criteria-in-rows = Les critères sont en lignes, et les options en colonnes.
pasted-more = { $count ->
    [one] Et { $count } de plus.
   *[other] Et { $count } de plus.
}
