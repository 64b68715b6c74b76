### Ce sur quoi s’appuyer pour une case : faits, mesures, et ce que l’équipe ajoute.

## Faits et mesures

evidence-says = { $source ->
    [article] L’article dit
   *[facts] Les faits disent
}
verdict-agrees = concorde
verdict-mixed = concorde en partie
verdict-disagrees = ne concorde pas
verdict-open = rien à comparer
evidence-verdict-open = { $source ->
    [article] L’article ne dit rien là-dessus qui ait été mesuré.
   *[facts] Les faits ne disent rien là-dessus qui ait été mesuré.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] Ce qui a été mesuré concorde avec l’article.
        [mixed] Ce qui a été mesuré concorde en partie avec l’article.
       *[disagrees] Ce qui a été mesuré ne concorde pas avec l’article.
    }
   *[facts] { $verdict ->
        [agrees] Ce qui a été mesuré concorde avec les faits.
        [mixed] Ce qui a été mesuré concorde en partie avec les faits.
       *[disagrees] Ce qui a été mesuré ne concorde pas avec les faits.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] Ce qui a été mesuré concorde avec l’article : { $items }.
        [mixed] Ce qui a été mesuré concorde en partie avec l’article : { $items }.
       *[disagrees] Ce qui a été mesuré ne concorde pas avec l’article : { $items }.
    }
   *[facts] { $verdict ->
        [agrees] Ce qui a été mesuré concorde avec les faits : { $items }.
        [mixed] Ce qui a été mesuré concorde en partie avec les faits : { $items }.
       *[disagrees] Ce qui a été mesuré ne concorde pas avec les faits : { $items }.
    }
}
evidence-quoted = « { $text } »
evidence-rests-on = Ce verdict repose sur : { $figures }.

figure-none = pas mesuré
figure-yes = oui
figure-no = non
figure-not-tried = pas essayé
figure-more-is-better = plus vaut mieux
figure-less-is-better = moins vaut mieux
figure-range = de { FIGURE($low) } à { FIGURE($high) }
figure-runs = (mesures de { FIGURE($low) } à { FIGURE($high) })
figure-interval = intervalle de confiance à 95 % de { FIGURE($low) } à { FIGURE($high) }
figure-interval-read = (intervalle de confiance à 95 % de { FIGURE($low) } à { FIGURE($high) })
figure-apart = Mesuré sur une autre machine ou un autre jour, donc pas comparable : { $options }.
figure-head = Chiffre
figure-statements = Ce qui vaut pour quelle option
how-figures = { $count ->
    [one] { $count } chiffre
   *[other] { $count } chiffres
}
how-named = { $figures }
how-versions = <quiet>Versions :</quiet> { $versions }
how-sources = <quiet>Source :</quiet> { $sources }
how-data = Tous les chiffres en données (JSON)

## Ce que l’équipe apporte

attachment-cell = <b>{ $option }</b> <quiet>sur</quiet> <b>{ $criterion }</b>
attachment-own = de vous
attachment-from = de { $name }
attachment-unseen = visible seulement de vous jusqu’au dévoilement
attachment-disputed = contesté par { $count }
attachment-dispute = Contester<about> : { $text }</about>
attachment-dispute-no-more = Ne plus contester<about> : { $text }</about>
attachment-withdraw = Retirer<about> : { $text }</about>
attachment-needs-address = Collez l’adresse d’une page, comme https://example.org.
attachment-needs-note = Rédigez d’abord la remarque.
attachment-needs-words = Dites en quelques mots ce qui a été mesuré.
attachment-needs-number = Un chiffre demande un nombre.
