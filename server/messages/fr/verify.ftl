### La page où l’on vérifie un procès-verbal ou un dossier de décision dans son navigateur (docs/record.md).

verify-title = Vérifier un procès-verbal
verify-lead = Un procès-verbal est le téléchargement JSON d’une session, un dossier de décision son zip. Ici, vous voyez si un fichier est tel qu’un serveur l’a signé, et si ses totaux et ses rangs découlent des bulletins qu’il contient.
verify-file = Procès-verbal (.json) ou dossier de décision (.zip)
verify-stays = Le fichier reste sur cet appareil ; rien n’est envoyé.
verify-checking = Vérification…
verify-trusted = À quelle clé faites-vous confiance ?
verify-trusted-label = Clé publique par laquelle il doit être signé
verify-trusted-help = Sans indication, on attend la clé de ce serveur.
verify-trusted-wrong = Une clé publique a 64 chiffres hexadécimaux.
verify-too-large = Le fichier est trop grand pour être vérifié dans un navigateur ; la ligne de commande le peut.
verify-unreadable = Le fichier est illisible.

## Le résultat

verify-good = Confirmé : il est tel que ce serveur l’a signé.
verify-good-wanted = Confirmé : il est tel que l’a signé la clé à laquelle vous faites confiance.
verify-other-server = Tel qu’il a été signé, mais pas par ce serveur. Ne vous y fiez que si vous connaissez cette clé :
verify-unknown-server = Tel qu’il a été signé. Comparez la clé avec celle du serveur qui l’a écrit :
verify-bad = { $doubts ->
    [one] Non confirmé : il y a { $doubts } doute.
   *[other] Non confirmé : il y a { $doubts } doutes.
}
verify-of = Session { $code } : { $question }
verify-draft = La session était encore ouverte quand ceci a été écrit ; son résultat a donc pu changer.
verify-right-form = Sa forme et sa chaîne de { $digests } empreintes sont correctes : aucune entrée n’a été modifiée, ajoutée ou supprimée.
verify-right-signature = Sa signature est correcte : elle porte sur ce contenu, et vient de cette clé.
verify-right-totals = { $rounds ->
    [1] Tous les totaux et rangs de son tour découlent { $ballots ->
        [1] du bulletin qu’il contient.
       *[other] des { $ballots } bulletins qu’il contient.
    }
   *[other] Tous les totaux et rangs de ses { $rounds } tours découlent des { $ballots } bulletins qu’il contient.
}
verify-right-no-totals = Il n’a pas encore de totaux.
verify-right-histograms = { $rounds ->
    [1] Tous les totaux et rangs de son tour découlent des notes qu’il contient ; les bulletins sont masqués.
   *[other] Tous les totaux et rangs de ses { $rounds } tours découlent des notes qu’il contient ; les bulletins sont masqués.
}
verify-right-files = Les { $files } fichiers du dossier sont tels qu’ils ont été signés.
verify-fingerprint = Empreinte : { $fingerprint }

## Là où quelque chose ne va pas

verify-at-round = Tour { $round }
verify-at-ballot = Tour { $round }, bulletin de { $member }
verify-at-member = Membre { $name }
verify-at-total = Tour { $round }, total de { $option }
verify-at-rank = Tour { $round }, rang de { $option }

## Pour en savoir plus

verify-our-key = La clé de ce serveur
verify-our-key-help = Les procès-verbaux et les dossiers de ce serveur sont signés par cette clé publique. Gardez-la là où vous la retrouverez dans des années, par exemple dans le manuel de l’équipe.
verify-our-key-copy = Copier la clé
verify-our-key-missing = La clé de ce serveur n’a pas pu être récupérée.
verify-not = Ce qui n’est pas vérifié ici
verify-not-help = Les analyses (la solidité du résultat), d’autres chiffres comme les moyennes et les dispersions, et la concordance des autres fichiers d’un dossier avec son procès-verbal : on sait seulement ici qu’ils sont tels qu’ils ont été signés. La ligne de commande recalcule les analyses et réécrit les fichiers, sans serveur :
