### Eine Sitzung in einem Rahmen auf der Seite einer anderen Website, etwa eines Wikis. Sie zeigt nur.

embed-not-begun = Die Bewertung hat noch nicht begonnen
embed-weighing = Das Team gewichtet die Kriterien
embed-ranking = Rangfolge
