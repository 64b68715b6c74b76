### La page d’animation : qui peut rejoindre, les invitations, et le lien d’animation.

joining-label = Accès
joining-lock = Fermer l’accès
joining-unlock = Rouvrir l’accès
joining-who = Qui peut rejoindre
joining-open = Toute personne qui a le code
joining-approval = Seulement qui j’admets
joining-invited = Seulement sur invitation
joining-open-help = Qui a le code ou le lien entre tout de suite.
joining-approval-help = Qui a le code attend ici jusqu’à ce que vous l’admettiez. Une invitation fait entrer tout de suite.
joining-invited-help = Chaque invitation fait entrer une personne. Le code seul ne suffit pas.
joining-locked-help = Personne d’autre ne peut rejoindre. Qui est là reste là, et peut revenir.
joining-waiting = { $count ->
    [one] { $count } personne attend
   *[other] { $count } personnes attendent
}
joining-admit-all = Tout admettre
joining-admit = Admettre
joining-admit-again = Réadmettre
joining-admit-of = Admettre : { $name }
joining-admit-again-of = Réadmettre : { $name }
joining-erase = Effacer le nom
joining-erase-of = Effacer le nom de { $name }
joining-erase-title = Effacer le nom de { $name } ?
joining-erase-help = Le nom disparaît de tout ce qui sera désormais enregistré, affiché ou téléchargé, et cette personne ne peut plus être réadmise. C’est irréversible.
joining-turn-away = Refuser { $name }
joining-more = Limite, invitations, retraits
joining-invitations = Créer des invitations…
joining-invitations-used = { $used } invitations utilisées sur { $count }
joining-remove-many = Retirer plusieurs personnes…
joining-key = Lien d’animation…
joining-removed = { $count ->
    [one] { $count } personne retirée
   *[other] { $count } personnes retirées
}
joining-removed-help = Ces personnes restent dehors sur l’appareil qu’elles utilisaient. Sans comptes ni invitations, qui efface les données de son navigateur peut rejoindre comme une nouvelle personne : fermez l’accès, ou n’admettez que les gens que vous connaissez.

## Combien de personnes

places-label = Nombre maximal de personnes
places-any = sans limite
places-save = Définir
places-inside = { $count ->
    [one] { $count } personne est là, en plus de vous.
   *[other] { $count } personnes sont là, en plus de vous.
}

## Comptes d’entreprise

accounts-needed = Seulement avec un compte d’entreprise
accounts-listed = Qui admettre : adresses e-mail, ou domaines comme @example.org
accounts-listed-help = Laissez vide pour admettre tous les comptes. Chaque compte a un seul bulletin, quel que soit l’appareil.

## Retirer plusieurs personnes

remove-many-title = Retirer plusieurs personnes
remove-many-who = Qui
remove-many-idle = Toutes celles qui n’ont encore rien donné
remove-many-waiting = Toutes celles qui attendent
remove-many-everyone = Tout le monde
remove-many-when = Arrivées
remove-many-any-time = à tout moment
remove-many-minutes = { $count ->
    [1] dans la dernière minute
   *[other] dans les { $count } dernières minutes
}
remove-many-help = Leurs places se libèrent. Vous restez. Ce que ces personnes ont donné et qui n’est pas encore montré est aussi supprimé.

## Invitations

invitations-title = Invitations
invitations-help = Chaque invitation est pour une personne et ne sert qu’une fois. Vous obtenez une feuille avec un code QR pour chacune, à imprimer ou à envoyer.
invitations-count = Combien
invitations-make = Créer
sheet-title = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
sheet-once = Elles ne sont montrées qu’ici : imprimez cette page, ou enregistrez-la en PDF.
sheet-print = Imprimer
sheet-qr = Code QR de l’invitation
sheet-for-one = Pour une personne

## Le lien d’animation

key-title = Lien d’animation
key-help = Créez un nouveau lien si l’ancien est peut-être en de mauvaises mains. L’ancien cesse immédiatement de fonctionner.
key-expires = Le lien actuel est valable jusqu’au { DAY($at) }.
key-sign-out = Me déconnecter de tous les autres appareils
key-changed = Il y a un nouveau lien d’animation ; l’ancien ne fonctionne plus. Copiez le nouveau ci-dessus.
key-confirm = Créer un nouveau lien
