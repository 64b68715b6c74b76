### Una sesión en un marco de la página de otro sitio, como un wiki. Solo muestra.

embed-not-begun = La puntuación aún no ha empezado
embed-weighing = El equipo está ponderando los criterios
embed-ranking = Clasificación
