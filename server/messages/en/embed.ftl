### A session in a frame on another site's page, such as a wiki's. It only shows.

embed-not-begun = Scoring has not begun yet
embed-weighing = The team is weighing the criteria
embed-ranking = Ranking
