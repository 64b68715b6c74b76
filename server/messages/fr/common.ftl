### Textes communs à plusieurs écrans et exports.

-brand = Quorum

language-label = Langue

answer-no-view = sans avis
answer-met = satisfait
answer-not-met = pas satisfait

page-broken = Cette page ne s’est pas chargée
page-broken-help = Une partie n’a pas pu être récupérée du serveur. Rechargez la page.
page-nowhere = Cette page n’existe pas
page-nowhere-help = Vérifiez l’adresse, ou allez à la page d’accueil.

common-brand = { -brand }
common-more = { $count } autres
common-copied = Copié
common-try-again = Réessayer
common-cancel = Annuler
common-former = Ancien membre { $number }
common-privacy = Ce qui est enregistré, et qui le voit

theme-light = Utiliser les couleurs claires
theme-dark = Utiliser les couleurs sombres

page-title = { $title } – { -brand }
page-home = Aller à la page d’accueil
page-part-broken = Cette partie de la page n’a pas pu être récupérée. Rechargez la page.
common-too-long = Ce texte a { $count } caractères ; { $most } sont possibles au maximum.
common-rehearsal = Répétition – membres simulés
