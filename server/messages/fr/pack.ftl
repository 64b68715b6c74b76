### README.txt du dossier de décision, dans la langue de la session.

pack-draft = Ceci est un brouillon : la session n’est pas clôturée, et son résultat peut encore changer.
pack-decided = Décidé le { DAY($at) } : { $option }
pack-report-pdf = Le rapport, à imprimer et à classer.
pack-report-html = Le rapport en une page pour un navigateur ; sans réseau, et prêt à imprimer.
pack-report-md = Le rapport en Markdown, pour un wiki ou un dépôt.
pack-chart-svg = Le classement en graphique, net à toutes les tailles.
pack-chart-png = Le même graphique en pixels, pour des diapositives et des messages.
pack-adr = La fiche de décision (ADR, selon MADR 4), à déposer à côté du code.
pack-ics = Un rappel pour un agenda, le jour où réexaminer la décision.
pack-scores = Toutes les notes avec leur poids, une par ligne. À lire en UTF-8, avec des virgules entre les champs.
pack-excel-eu = De même avec points-virgules et virgules décimales, pour Excel en réglage européen.
pack-criteria = Les critères avec leurs poids, leurs sens et leurs échelles.
pack-totals = Les totaux et les rangs de chaque tour.
pack-workbook = Matrice, notes, tours et poids en classeur (Excel, LibreOffice) : les totaux suivent quand on change une note ou un poids.
pack-slides = Six diapositives avec un graphique et un tableau natifs, à coller dans votre présentation.
pack-record = Le procès-verbal complet pour un programme, à partir duquel tout le reste peut être recalculé.
pack-sums = Les empreintes SHA-256 des autres fichiers, pour : sha256sum --check SHA256SUMS
pack-signature = La signature de ces empreintes par le serveur.
pack-verify = Pour vérifier que rien n’a été modifié, ouvrez la page /verify d’un serveur Quorum et choisissez cette archive, ou installez Quorum et lancez :
pack-session = Session { $code }, réalisée avec Quorum.
