### Qué ha cambiado desde la sesión que esta retoma.

## Qué significa para la clasificación

drift-same = { COUNT($options) ->
    [one] Como la última vez, la primera es { $options }.
   *[other] Como la última vez, { $options } comparten el primer puesto.
}
drift-other = { COUNT($old_options) ->
    [one] La última vez, la primera fue { $old_options }
   *[other] La última vez, { $old_options } compartieron el primer puesto
}; { COUNT($options) ->
    [one] ahora es { $options }.
   *[other] ahora lo comparten { $options }.
}
drift-unranked = La última vez o ahora, ninguna opción tiene puesto, así que las clasificaciones no se pueden comparar.
drift-chosen = { $rank ->
    [1] La última vez, el equipo eligió { $option }, que ahora es la primera de la clasificación.
   *[other] La última vez, el equipo eligió { $option }, que ahora es la número { $rank } de la clasificación.
}
drift-chosen-out = La última vez, el equipo eligió { $option }, que ahora está descartada.
drift-chosen-gone = La última vez, el equipo eligió { $option }, que ya no está entre las opciones.

## Los pesos

drift-weights-same = Los pesos son los de la última vez.
drift-weights-apart = Ningún criterio tiene peso las dos veces, así que las puntuaciones de una vez no se pueden contar con los pesos de la otra.
drift-weights-moved = El peso que más ha cambiado es el de { $criterion }: { PERCENT($before, 1) } la última vez, { PERCENT($after, 1) } ahora.
drift-old-weights-same = { COUNT($options) ->
    [one] Con los pesos de la última vez, la primera también sería { $options }.
   *[other] Con los pesos de la última vez, { $options } también compartirían el primer puesto.
}
drift-old-weights-other = { COUNT($options) ->
    [one] Con los pesos de la última vez, la primera sería { $options }.
   *[other] Con los pesos de la última vez, el primer puesto lo compartirían { $options }.
}
drift-old-scores-same = { COUNT($options) ->
    [one] Con los pesos de ahora, las puntuaciones de la última vez también ponen en cabeza a { $options }.
   *[other] Con los pesos de ahora, las puntuaciones de la última vez también dejan a { $options } empatadas en cabeza.
}
drift-old-scores-other = { COUNT($options) ->
    [one] Con los pesos de ahora, las puntuaciones de la última vez habrían puesto en cabeza a { $options }.
   *[other] Con los pesos de ahora, las puntuaciones de la última vez habrían dejado a { $options } empatadas en cabeza.
}

## Qué se modificó

drift-added-options = { COUNT($options) ->
    [one] Opción nueva: { $options }.
   *[other] Opciones nuevas: { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] Ya no es una opción: { $options }.
   *[other] Ya no son opciones: { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] Criterio nuevo: { $criteria }.
   *[other] Criterios nuevos: { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] Ya no es un criterio: { $criteria }.
   *[other] Ya no son criterios: { $criteria }.
}
drift-renamed-option = «{ $before }» (ahora «{ $option }»)
drift-renamed-criterion = «{ $before }» (ahora «{ $criterion }»)
drift-renamed = Con otro nombre: { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } se puntúa de otro modo que la última vez, así que sus puntuaciones no se comparan.
   *[other] { $criteria } se puntúan de otro modo que la última vez, así que sus puntuaciones no se comparan.
}

## Las puntuaciones

drift-cells = { $moved ->
    [0] Ninguna de las { $compared } casillas puntuadas las dos veces se movió un cuarto de nivel o más. Personas que puntuaron: { $people_before } la última vez, { $people } ahora.
    [one] { $moved } de las { $compared } casillas puntuadas las dos veces se movió un cuarto de nivel o más. Personas que puntuaron: { $people_before } la última vez, { $people } ahora.
   *[other] { $moved } de las { $compared } casillas puntuadas las dos veces se movieron un cuarto de nivel o más. Personas que puntuaron: { $people_before } la última vez, { $people } ahora.
}
drift-no-cells = Ninguna casilla se puntuó del mismo modo las dos veces. Personas que puntuaron: { $people_before } la última vez, { $people } ahora.

## La sección en un informe y en las páginas

since-title = Desde la última vez
since-compared = Comparado con la sesión { $code }, cerrada el { DAY($at) }. Las opciones y criterios con otro nombre siguen siendo los mismos.
since-places = Puestos y totales, la última vez y ahora
since-weights = Pesos, la última vez y ahora
since-cells = Medias que más han cambiado, la última vez y ahora
since-then = Última vez
since-now = Ahora
since-cells-caption = Cambios de las medias desde la última vez
since-cell = { $before } la última vez, { SCORE($after) } ahora
since-cell-gone = { $before } la última vez, sin puntuación ahora
since-cell-none = la última vez no se puntuó del mismo modo
since-how = Las opciones y criterios son los mismos que la última vez si se conservaron al retomar la sesión, se llamen ahora como se llamen. Las flechas muestran cuántos niveles subió o bajó una media, puntuara quien puntuara la casilla cada vez; «=» es menos de un cuarto de nivel. El efecto de los pesos nuevos se distingue del de las puntuaciones nuevas contando las puntuaciones de cada vez con los pesos de la otra.
