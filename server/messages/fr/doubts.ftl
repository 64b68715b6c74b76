### Ce qui ne va pas dans un procès-verbal ou un dossier de décision.

doubt-no-record = Ce n’est pas un procès-verbal de session.
doubt-other-version = C’est un procès-verbal de version { $found } ; seule la version { $known } peut être vérifiée ici.
doubt-not-canonical = Le fichier n’est pas dans sa forme canonique : il a été modifié, ou écrit par un autre programme.
doubt-unknown-fields = Le procès-verbal contient quelque chose que les procès-verbaux n’ont pas.
doubt-chain-length = Le procès-verbal a { $entries } entrées et une chaîne de { $digests } empreintes : quelque chose a été ajouté ou supprimé.
doubt-chain = Ceci a été modifié : cela ne correspond pas à son empreinte.
doubt-unsigned = Le procès-verbal n’est pas signé.
doubt-signature = La signature ne correspond pas : le procès-verbal n’est pas tel qu’il a été signé.
doubt-other-key = Le procès-verbal est signé par une autre clé : { $key }.
doubt-inconsistent = Le procès-verbal se contredit : aucune session ne peut avoir ces membres, ces tours et ces bulletins.
doubt-figure = Le procès-verbal indique { $found }, mais ses bulletins donnent { $expected }.
doubt-analysis = Le procès-verbal indique { $found }, mais ses bulletins donnent { $expected } avec la même version de Quorum, { $version }.
doubt-analysis-other-version = Le procès-verbal indique { $found }, calculé par Quorum { $version } ; cette version calcule { $expected }.
doubt-store = Le procès-verbal indique { $found }, mais le journal enregistré montre { $expected }.
doubt-store-shorter = Le procès-verbal porte sur { $seq } commits, mais le journal enregistré en a moins.
doubt-store-digest = La fin du journal dans le procès-verbal n’est pas celle du journal enregistré.
doubt-no-pack = Ce n’est pas un dossier de décision : l’archive est endommagée.
doubt-no-record-in-pack = Le dossier n’a pas de record.json.
doubt-file = Ce fichier n’est pas ce qui découle du procès-verbal.
doubt-file-changed = Ce fichier a été modifié : il ne correspond pas à son empreinte dans SHA256SUMS.
doubt-sums-signature = La signature ne correspond pas : la liste des empreintes n’est pas telle qu’elle a été signée.
doubt-sums-other-key = Les empreintes sont signées par une autre clé que le procès-verbal : { $key }.
doubt-other-file = Ce fichier ne fait pas partie du dossier.
doubt-missing-file = Ce fichier manque dans le dossier.
