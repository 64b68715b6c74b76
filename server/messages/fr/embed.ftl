### Une session dans un cadre sur la page d’un autre site, un wiki par exemple. Elle ne fait que montrer.

embed-not-begun = La notation n’a pas encore commencé
embed-weighing = L’équipe pondère les critères
embed-ranking = Classement
