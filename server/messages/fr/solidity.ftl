### Ce que la page d’analyse dit de la solidité d’un résultat.

flip-none = Aucun poids de { LIST($criteria, type: "or") } ne place une autre option en tête.
flips-no-winner = En l’état, rien ne gagne seul ; il n’y a donc pas de gagnante à détrôner.
flips-none = Aucun poids seul ne permet à une autre option de rejoindre { $option }, qu’il compte beaucoup ou peu.
flips-some = Un autre poids d’un seul critère peut coûter la première place à { $option } :
