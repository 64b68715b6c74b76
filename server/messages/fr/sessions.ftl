### Les sessions de la personne, sur la page d’accueil et sur la page des décisions.

sessions-search = Mots dans la question, une option ou le résultat
sessions-from = Du
sessions-to = Au
sessions-none = Aucune session ne correspond.
sessions-more = En montrer plus ({ $count })
sessions-chosen = Décidé : { $chosen_option }
sessions-undecided = Pas de décision
sessions-phase = { $phase ->
    [lobby] Pas encore ouverte
    [weighting] Pondération
    [scoring] Notation
    [revealed] Dévoilée
   *[closed] Clôturée
}
