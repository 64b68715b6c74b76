### La page sur ce qui est enregistré, qui le voit, combien de temps, et ce que l’on peut demander (docs/visibility.md).

privacy-title = Vos données
privacy-lead = Ce que { -brand } enregistre quand vous participez, qui le voit, combien de temps, et ce que vous pouvez demander.
privacy-of-session = Voici ce qui vaut pour la session { $code }, « { $question } », avec ses réglages.
privacy-of-any = Qui voit quoi dépend des réglages d’une session. Sa propre page à ce sujet, accessible là où vous la rejoignez, dit ce qui y vaut.
privacy-back = Retour à la session

## Ce qui est enregistré

privacy-stored = Ce qui est enregistré
privacy-stored-you = Votre nom, votre rôle, le moment de votre arrivée, et les options que vous dites avoir exploitées en production.
privacy-stored-given = Ce que vous donnez : poids, notes avec justification et certitude, preuves, et le fait que vous avez terminé, chacun avec l’heure. Si vous changez quelque chose, la version précédente reste dans le journal de la session, qui prouve que chaque vote a été compté une fois.
privacy-stored-account = Si vous utilisez un compte d’entreprise, une empreinte de celui-ci : elle permet de reconnaître le compte, mais ne le contient pas.
privacy-stored-windows = Un nombre aléatoire pour chaque fenêtre de navigateur où vous participez, pour que rien ne soit compté deux fois.
privacy-stored-browser = Dans votre navigateur : pendant { $days } jours, un cookie qui vous reconnaît dans la session ; et votre nom, les sessions où vous étiez, ce que leurs pages vous ont montré en dernier, et ce qui n’a pas encore pu être envoyé.
privacy-stored-not = Pas enregistré : les adresses réseau, et ce que vous regardez. Les pages ne chargent rien d’autres serveurs.

## Qui le voit

privacy-seen = Qui le voit
privacy-everybody = « Tout le monde », ce sont tous les membres, les personnes qui ont le code de la session, et le grand écran. La personne qui anime ne voit pas plus que les autres ce que vous donnez.
privacy-seen-name = Votre nom et votre rôle ; si vous êtes en ligne, avez commencé, et avez terminé
privacy-to-always = Tout le monde, toujours.
privacy-seen-scores = Vos notes, avec justification et certitude
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Tout le monde, immédiatement, avec votre nom.
       *[later] Tout le monde, avec votre nom, quand la personne qui anime dévoile le tour.
    }
    [hidden] Tout le monde, quand la personne qui anime dévoile le tour, sous un pseudonyme différent à chaque tour.
   *[any] Tout le monde, au plus tard quand la personne qui anime dévoile le tour : avec votre nom, ou sous un pseudonyme si les noms sont masqués.
}
privacy-seen-totals = Totaux et graphiques
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Tout le monde, dès que trois personnes ont changé une case.
       *[shown] Tout le monde, immédiatement.
    }
    [later] Tout le monde, quand la personne qui anime dévoile le tour.
   *[any] Tout le monde, pendant la notation ou quand la personne qui anime dévoile le tour.
}
privacy-seen-weights = Vos poids
privacy-to-weights = { $names ->
    [shown] Tout le monde, avec votre nom, quand la personne qui anime les montre tous.
    [hidden] Tout le monde, sous un pseudonyme, quand la personne qui anime les montre tous, et seulement si au moins cinq personnes en ont donné (trois si tout le monde a un compte d’entreprise).
   *[any] Tout le monde, quand la personne qui anime les montre tous : avec votre nom, ou sous un pseudonyme si les noms sont masqués.
}
privacy-seen-evidence = Les preuves que vous ajoutez
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Tout le monde, immédiatement, avec votre nom.
       *[later] Tout le monde, avec votre nom, quand la personne qui anime dévoile le tour.
    }
    [hidden] { $totals ->
        [live] Tout le monde, immédiatement, sans votre nom ; les téléchargements ont un pseudonyme.
       *[later] Tout le monde, quand la personne qui anime dévoile le tour, sans votre nom ; les téléchargements ont un pseudonyme.
    }
   *[any] Tout le monde, au plus tard quand la personne qui anime dévoile le tour : avec votre nom, ou sans lui si les noms sont masqués.
}
privacy-seen-experience = Ce que vous avez exploité en production
privacy-to-experience = Personne. Après le dévoilement, tout le monde apprend si celles et ceux qui ont exploité les options placent la même en tête, à condition d’être assez nombreux.
privacy-seen-earlier = Les versions précédentes, et qui a donné quelle note quand les noms sont masqués
privacy-to-earlier = Qui gère ce serveur, car on peut y lire ce qu’il enregistre.
privacy-copies = Les membres peuvent télécharger ce qu’ils ont le droit de voir. Ces copies échappent à ce serveur.

## Combien de temps

privacy-long = Combien de temps
privacy-long-days = { $days ->
    [1] Jusqu’à ce que la session n’ait pas changé pendant un jour. Un ou deux jours plus tard, elle est supprimée automatiquement, avec tout ce qu’elle contient ; qui gère ce serveur peut l’effacer plus tôt.
   *[other] Jusqu’à ce que la session n’ait pas changé pendant { $days } jours. Un ou deux jours plus tard, elle est supprimée automatiquement, avec tout ce qu’elle contient ; qui gère ce serveur peut l’effacer plus tôt.
}
privacy-long-ever = Jusqu’à ce que la session soit effacée par qui gère ce serveur. Rien n’est supprimé automatiquement.

## Ce que vous pouvez demander

privacy-ask = Ce que vous pouvez demander
privacy-ask-data = <b>Vos données.</b> « Mes données », sur votre bulletin, télécharge tout ce que la session enregistre sur vous.
privacy-ask-name = <b>L’effacement de votre nom.</b> « Effacer mon nom », sur votre bulletin, le retire de ce qui est enregistré, de tous les écrans, et des téléchargements et sauvegardes faits ensuite ; il est remplacé par « ancien membre » et un numéro. Si la session n’est pas clôturée, vous la quittez aussi. Si la personne qui anime vous a retiré, adressez-vous à elle. Ce que vous avez donné reste, sans votre nom. Restent aussi l’empreinte d’un compte d’entreprise, et les noms écrits dans des justifications, des preuves ou la décision.
privacy-ask-session = <b>L’effacement d’une session.</b> Adressez-vous à qui gère ce serveur : il est possible de l’effacer entièrement. Seuls les téléchargements et sauvegardes faits auparavant gardent ce qu’ils contiennent.
