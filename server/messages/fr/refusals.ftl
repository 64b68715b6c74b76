### Pourquoi quelque chose a été refusé : le message du code « no_question » est refused-no-question.

## Qui a le droit de faire quoi

refused-not-joined = Rejoignez d’abord la session.
refused-removed = La personne qui anime vous a retiré de cette session.
refused-left = Vous avez quitté cette session, et votre nom a été effacé.
refused-not-facilitator = Seule une personne qui anime peut faire cela.
refused-observer = Vous êtes là pour observer, pas pour noter.
refused-facilitator = Une personne qui anime ne peut pas être retirée.
refused-first-facilitator = Qui a créé la session garde l’animation.
refused-facilitator-name = Le nom de la personne qui anime peut être effacé une fois la session clôturée.
refused-name-permanent = Ce nom a été enregistré par une version antérieure, dans le journal de la session. Il ne peut être effacé qu’avec toute la session.
refused-too-late = Ce tour est fini : c’est arrivé trop tard.
refused-too-early = Ce tour n’a pas encore commencé.
refused-answer-lost = Ce que vous avez envoyé n’est pas sur votre bulletin : cela a été refusé, et la réponse du serveur s’est perdue. Vérifiez.
refused-not-yours = Seules la personne qui l’a ajouté et celles qui animent peuvent le retirer.
refused-phase = { $phases ->
    [lobby] Ce n’est possible que tant que la session est dans la salle d’attente.
    [weighting] Ce n’est possible que pendant la pondération.
    [scoring] Ce n’est possible que pendant la notation.
    [revealed] Ce n’est possible qu’après le dévoilement des totaux.
    [closed] Ce n’est possible qu’une fois la session clôturée.
    [lobby-weighting] Ce n’est possible qu’avant l’ouverture de la notation.
    [lobby-weighting-scoring] Ce n’est possible qu’avant le dévoilement des totaux.
   *[scoring-revealed] Ce n’est possible que pendant la notation ou après le dévoilement des totaux.
}
refused-closed = Cette session est clôturée ; plus rien ne peut y changer.
refused-full = Cette session est complète : elle accueille { $most } personnes au maximum.

## Ce qui n’existe pas

refused-unknown-option = Il n’y a pas d’option avec l’identifiant « { $id } ».
refused-unknown-criterion = Il n’y a pas de critère avec l’identifiant « { $id } ».
refused-unknown-attachment = Il n’y a pas de preuve avec l’identifiant « { $id } ».
refused-unknown-member = Cette personne n’est pas dans la session.
refused-option-not-there = Il n’y a pas d’option avec l’identifiant « { $id } » ; omettez l’identifiant pour en ajouter une nouvelle.
refused-criterion-not-there = Il n’y a pas de critère avec l’identifiant « { $id } » ; omettez l’identifiant pour en ajouter un nouveau.
refused-unknown-template = Il n’y a pas de modèle « { $id } » ; il y a : { $known }.
refused-unknown-format = Il n’y a pas de format « { $id } » ; il y a : { $known }.
refused-unknown-dialect = Le format « { $id } » n’a pas de dialecte « { $dialect } » ; il y a : { $known }.
refused-no-dialects = Le format « { $id } » n’a pas de dialectes.
refused-unknown-paper = Le format « { $id } » n’existe pas pour le papier « { $paper } » ; il y a : { $known }.
refused-no-papers = Le format « { $id } » est le même pour tous les papiers.
refused-no-reminder = Il n’y a pas de rappel : la session n’a pas été clôturée avec une date pour réexaminer la décision.
refused-pack-too-early = Il n’y a pas de dossier de décision avant le premier dévoilement.
refused-unknown-language = Il n’y a pas de textes dans la langue « { $language } » ; il y a : { $known }.

## Décrire la session

refused-no-question = Écrivez d’abord la question.
refused-two-options-stay = Il doit rester au moins deux options.
refused-drop-empties-ballot = Un bulletin n’a de notes que pour des options que vous retirez. Les noms sont masqués, et la liste des personnes montrerait à qui il est : ouvrez le tour avec des bulletins vides.
refused-too-few-options = Ajoutez d’abord au moins deux options.
refused-no-criteria = Ajoutez au moins un critère qui a un poids.
refused-too-many-options = Une session a { $most } options au maximum ; il y en aurait { $count }.
refused-too-many-criteria = Une session a { $most } critères au maximum ; il y en aurait { $count }.
refused-too-many-cells = Le produit des options et des critères peut atteindre { $most } ; { $rows } fois { $columns } font { $count }.
refused-option-without-name = Chaque option doit avoir un nom.
refused-criterion-without-name = Chaque critère doit avoir un nom.
refused-option-not-unique = Deux options s’appellent « { $name } » ; donnez-leur des noms différents.
refused-criterion-not-unique = Deux critères s’appellent « { $name } » ; donnez-leur des noms différents.
refused-names-look-alike = « { $name } » et « { $other } » se ressemblent ; donnez-leur des noms que personne ne peut confondre.
refused-anchors = « { $name } » demande { $steps } descriptions, une par niveau, ou aucune ; il y en a { $count }.
refused-knock-out-weighs = « { $name } » est un critère éliminatoire et ne peut donc pas avoir de poids.
refused-weights-not-one = La somme des poids doit être 1.
refused-weights-all-zero = Au moins un critère doit avoir un poids supérieur à 0.
refused-too-many-edits = { $most } modifications par minute au maximum ; attendez un instant et réessayez.
refused-edits-full = Les modifications de la description de cette session occupent déjà { $most } Mo ; lancez une nouvelle session pour en faire d’autres.
refused-numeric-scale = { $problem ->
    [knock-out] « { $name } » est un critère éliminatoire et ne peut donc pas avoir d’échelle de nombres.
    [steps] « { $name } » est noté en chiffres et n’a donc ni descriptions de niveaux ni sens.
    [unit] L’unité de « { $name } » peut avoir { $longest } caractères au maximum.
    [points] L’échelle de « { $name } » demande 2 à { $most } points.
    [numbers] Les nombres de l’échelle de « { $name } » doivent être compris entre -1 000 000 000 et 1 000 000 000.
    [values] Sur l’échelle de « { $name } », chaque valeur doit aller de 0 % (pire) à 100 % (meilleur).
    [order] Sur l’échelle de « { $name } », chaque nombre doit être supérieur au précédent.
    [level] Sur l’échelle de « { $name } », au moins deux nombres doivent avoir des valeurs différentes : lequel est meilleur ?
   *[range] Le minimum permis pour « { $name } » doit être inférieur au maximum.
}

## Pondération

refused-points-not-100 = La somme des points doit être 100 ; ici, elle est { $total }.
refused-swing-not-100 = Avec le swing, le critère à améliorer en premier a 100 points.
refused-not-an-order = Ces poids ne découlent pas d’un ordre des critères.
refused-weights-incomplete = Donnez un poids à chaque critère sauf aux critères éliminatoires, et à rien d’autre.
refused-no-weights = Personne n’a encore donné de poids ; verrouillez plutôt vos propres poids.
refused-too-few-weights = Quand les noms sont masqués, les poids de l’équipe servent dès que { $fewest } personnes ont donné les leurs ; verrouillez plutôt vos propres poids.
refused-weights-shown = Les poids sont déjà montrés ; la personne qui anime peut rouvrir la pondération.
refused-weights-not-shown = Montrez d’abord les poids, pour que tout le monde voie ce qui est verrouillé.
refused-weighting-open = La pondération est encore ouverte ; montrez d’abord les poids.
refused-weighted-once = Quand les noms sont masqués, les poids ne se donnent qu’une fois : un changement pourrait trahir son auteur.
refused-weights-locked = Les poids sont verrouillés et ne peuvent plus changer.
refused-weights-not-locked = Verrouillez d’abord les poids : ils sont fixés avant la première note.

## Noter et clôturer

refused-off-scale = Les notes vont de 1 à { $steps }.
refused-off-range = { $numbers ->
    [whole] Saisissez un nombre entier de { $low } à { $high }.
   *[any] Saisissez un nombre de { $low } à { $high }.
}
refused-too-many-rounds = Une session a { $most } tours au maximum.
refused-undo-names-hidden = Avec les noms masqués, un dévoilement ne peut pas être annulé : la différence avec le suivant montrerait qui a donné quelle note. Ouvrez plutôt un autre tour.
refused-undo-too-late = Un dévoilement ne peut être annulé que pendant { $seconds } secondes. Ouvrez plutôt un autre tour.
refused-all-done = Tout le monde a déjà terminé ; il n’y a personne à qui faire un rappel.
refused-left-to-enter = { $left ->
    [one] Tout le monde a terminé sur son appareil. Saisissez les notes de la personne sans appareil.
   *[other] Tout le monde a terminé sur son appareil. Saisissez les notes des { $left } personnes sans appareil.
}
refused-reminded-already = Un rappel vient d’être envoyé ; attendez { $seconds } secondes entre deux rappels.
refused-nothing-scored = Rien n’est encore noté : clôturez sans décision, ou ouvrez d’abord la notation.
refused-look-again = Écrivez la date pour réexaminer la décision sous la forme 2027-03-31 ; aujourd’hui ou plus tard, et dans { $most } ans au maximum.
refused-no-name = Saisissez un nom que les autres peuvent lire.
refused-text-too-long = « { $start }… » est trop long : { $count } caractères, et { $most } au maximum.

## Les preuves de l’équipe

refused-too-many-attachments = Une session contient { $most } preuves au maximum.
refused-too-many-of-yours = Chaque personne peut ajouter { $most } preuves au maximum ; retirez-en une d’abord.
refused-too-many-ever = Chaque personne peut ajouter des preuves { $most } fois au maximum dans une session, y compris celles qu’elle a retirées.
refused-withdrawn = C’est déjà retiré.
refused-no-figure = Un chiffre demande un nombre et quelques mots sur ce qui a été mesuré.
refused-no-text = Rédigez d’abord la remarque.
refused-no-link = Un lien commence par https:// ou http:// et nomme un hôte.
refused-link-host = « { $host } » n’est pas le nom d’un hôte ; copiez le lien depuis la barre d’adresse d’un navigateur.

## Qui entre

refused-waiting = La personne qui anime doit d’abord vous admettre.
refused-joining-locked = L’accès à cette session est fermé ; personne d’autre ne peut rejoindre.
refused-invitation-needed = Cette session est sur invitation : ouvrez l’adresse ou scannez le code de la vôtre.
refused-invitation-unknown = Cette invitation n’est pas valable pour cette session.
refused-invitation-used = Cette invitation a déjà servi ; chacune est pour une personne sur un appareil.
refused-sign-in-to-create = Connectez-vous avec votre compte d’entreprise pour lancer une session ici.
refused-no-creator = Votre compte ne permet pas de lancer des sessions ici.
refused-sign-in-failed = La connexion au compte n’a pas fonctionné ; réessayez.
refused-account-needed = Connectez-vous avec votre compte d’entreprise pour rejoindre cette session.
refused-accounts-fixed = Les comptes restent exigés : depuis la salle d’attente, les résultats supposent que personne ne participe deux fois.
refused-accounts-only = Tout le monde dans cette session a un compte d’entreprise, et les résultats en dépendent : on ne peut ajouter personne qui n’en a pas.
refused-own-device = Cette personne note sur son propre appareil.
refused-no-device = Une personne sans appareil ne peut pas animer.
refused-too-many-without-device = Une session accueille au maximum { $most } personnes sans appareil.
refused-not-listed = Votre compte n’est pas sur la liste de ceux qui peuvent rejoindre cette session.
refused-too-many-joined = Plus de { $most } personnes ont rejoint cette session, en comptant celles qui ont été retirées ; personne d’autre ne peut rejoindre.
refused-too-many-waiting = { $most } personnes attendent déjà d’être admises ; réessayez plus tard.
refused-too-many-invitations = Une session a { $most } invitations au maximum.
refused-key-expired = Ce lien était valable { $days } jours. Sur un appareil où vous animez encore, créez-en un nouveau sous « Accès ».

## Appels au serveur

refused-unreadable = La requête n’est pas telle qu’attendue : { $problem }.
refused-misread-json = le JSON est erroné à l’octet { $byte }
refused-misread-cut = le JSON se termine trop tôt
refused-misread-utf8 = le texte n’est pas en UTF-8
refused-misread-depth = le JSON est imbriqué trop profondément
refused-misread-object = un objet JSON était attendu
refused-misread-missing = le champ « { $field } » manque
refused-misread-unknown = il n’y a pas de champ « { $field } » ici
refused-misread-kind = { $expected ->
    [text] « { $field } » doit être un texte
    [integer] « { $field } » doit être un nombre entier
    [number] « { $field } » doit être un nombre
    [boolean] « { $field } » doit être true ou false
    [list] « { $field } » doit être une liste
    [object] « { $field } » doit être un objet
   *[null] « { $field } » doit être null
}
refused-misread-form = { $form ->
    [name] « { $field } » doit être composé de 1 à 40 minuscules et traits de soulignement
    [client] « { $field } » doit être composé de 8 à 40 lettres, chiffres, tirets ou traits de soulignement
    [id] « { $field } » doit être composé de 1 à 40 minuscules, chiffres et tirets
    [language] « { $field } » doit être le code d’une langue, comme fr
    [day] « { $field } » doit être un jour comme 2027-03-31
    [address] « { $field } » doit être une adresse e-mail, ou un domaine comme @example.org
    [base64] « { $field } » doit être en Base64
   *[other] « { $field } » doit être sous une autre forme
}
refused-misread-choice = « { $field } » doit être l’une de ces valeurs : { $allowed }
refused-misread-long = « { $field } » peut avoir une longueur de { $most } au plus
refused-misread-short = « { $field } » doit avoir une longueur de { $least } au moins
refused-misread-high = « { $field } » peut valoir { $most } au plus
refused-misread-low = « { $field } » doit valoir { $least } au moins
refused-misread-other = « { $field } » a une valeur qui n’est pas permise
refused-no-body = La requête demande un objet JSON comme corps, même vide.
refused-catalogue = { $detail }
refused-template-and-catalogue = Donnez un modèle, un texte de catalogue ou un fichier, un seul des trois.
refused-template-too-long = Cette préparation dépasse les { $most } Kio d’un fichier modèle ; raccourcissez ses faits et ses descriptions, ou reprenez-la plutôt dans une nouvelle session.
refused-text-or-file = Envoyez soit un texte, soit un fichier pour l’aperçu.
refused-no-scores = Il n’y a pas de note à importer ici. Il faut un tableau avec les options en lignes, les critères en colonnes, et des nombres dans ses cellules.
refused-name-missing = Dites qui rejoint : le nom manque.
refused-wrong-key = Ce n’est pas la clé d’animation de cette session.
refused-no-session = Il n’y a pas de session avec ce code ; vérifiez-le et réessayez.
refused-too-many-sessions = Trop de nouvelles sessions depuis votre adresse ; attendez une minute et réessayez.
refused-too-many-joins = Trop de personnes rejoignent depuis votre adresse ; réessayez dans un instant.
refused-too-many-requests = Trop de requêtes depuis votre adresse ; réessayez dans un instant.
refused-busy = Le serveur a trop à faire pour le moment ; réessayez dans un instant.
refused-host = L’en-tête Host de la requête n’est pas une adresse.
refused-host-not-allowed = Les liens vers « { $host } » ne sont pas autorisés : qui gère ce serveur peut les autoriser avec --allowed-host, ou définir QUORUM_URL.
refused-embedding-off = Ce serveur ne montre de sessions sur aucun autre site ; qui le gère peut autoriser des sites avec --embed-ancestors.
refused-embed-link = Ce lien ne montre plus la session ; demandez-en un nouveau à la personne qui l’anime.
refused-not-built = L’interface n’est pas construite : lancez make run dans le dépôt.
refused-not-websocket = Cette adresse ne parle que WebSocket ; docs/protocol.md dit comment.
refused-handshake = L’établissement de la connexion WebSocket ne suit pas la RFC 6455 : { $part } manque ou est incorrect.
refused-stopping = Le serveur s’arrête ; revenez dans un instant.
refused-unknown-command = Ce serveur est plus ancien que cette page et ne connaît pas encore cela.
refused-imported = Cette session a été importée d’un procès-verbal ; on ne peut que la lire.
refused-read-only = Une version plus récente de Quorum a modifié cette session ; ce serveur ne peut que la montrer.
refused-newer-session = Une version plus récente de Quorum a écrit dans cette session (format { $format }), et ce serveur ne peut pas l’ouvrir. Réessayez dans un instant.
refused-unreadable-session = Le journal de cette session est endommagé ; qui gère ce serveur peut le restaurer à partir d’une sauvegarde.
refused-broken-session = Ce serveur n’arrive pas à ouvrir cette session ; qui le gère en trouve la raison dans son journal.
refused-store-silent = Le stockage ne répond pas.
refused-not-saved = Ce n’a pas pu être enregistré ; réessayez.
refused-broken = Une erreur s’est produite sur le serveur ; ce n’est pas enregistré.
refused-forbidden = Cette requête venait d’un autre site.
refused-not-found = Il n’y a rien ici.
refused-method-not-allowed = Ce n’est pas possible ici.
refused-internal-server-error = Une erreur s’est produite sur le serveur ; rien de ce qui a été accepté n’est perdu.
refused-body-too-large = La requête dépasse { $most } Kio. Envoyez moins de données à la fois.
refused-http = Le serveur a répondu avec le statut HTTP { $status }.

## Dans la page seulement

refused-no-connection = Il n’y a pas de connexion au serveur pour le moment. Réessayez dans un instant.
refused-connection-lost = La connexion s’est perdue avant la réponse du serveur. Réessayez.
refused-weighting-over = La pondération était finie avant que cela ne puisse être envoyé.
refused-offline = Le serveur est injoignable. Vérifiez la connexion et réessayez.
refused-puzzling = Le serveur a envoyé une réponse illisible. Réessayez dans un instant.

## Pourquoi le serveur a fermé une connexion pour de bon, selon le code de fermeture

closed-1002 = Le serveur n’a pas compris cette page. Rechargez-la.
closed-1003 = Le serveur n’a pas compris cette page. Rechargez-la.
closed-1007 = Le serveur n’a pas compris cette page. Rechargez-la.
closed-1009 = Un message dépassait 16 Kio.
closed-4400 = Le serveur n’a pas compris cette page. Rechargez-la.
closed-4401 = Votre session d’animation a été déconnectée sur cet appareil. Ouvrez le lien d’animation pour vous reconnecter.
closed-4403 = La personne qui anime vous a retiré de cette session.
closed-4405 = Vous avez quitté cette session, et votre nom a été effacé.
closed-4404 = Il n’y a pas de session avec ce code, ou elle a été supprimée.
closed-4406 = Cette page n’est pas de la même version que le serveur. Rechargez-la.
closed-4420 = Ce serveur n’arrive pas à ouvrir cette session ; qui le gère en trouve la raison dans son journal.
closed-4422 = Le journal de cette session est endommagé ; qui gère ce serveur peut le restaurer à partir d’une sauvegarde.
closed-4426 = Une version plus récente de Quorum a écrit dans cette session, et ce serveur ne peut pas l’ouvrir.
closed-4430 = Trop de connexions sont ouvertes à la fois, depuis cette adresse ou sous votre nom. Fermez-en et rechargez la page.
closed-other = La connexion est perdue.
refused-too-many-rehearsals = Trop de répétitions sont en cours sur ce serveur ; clôturez-en une ou réessayez dans quelques minutes.
refused-rehearsal = Une répétition ne peut pas être reprise ; commencez une nouvelle session avec ses réglages.
