### Los archivos que deja una sesión, en el idioma de la sesión.

## Lo que comparten varios formatos

export-voter = Persona { $number }
export-score-no-view = sin opinión
export-score-met = cumple
export-score-not-met = no cumple

## CSV: los nombres de las columnas

export-csv-session = sesión
export-csv-round = ronda
export-csv-member = miembro
export-csv-option = opción
export-csv-criterion = criterio
export-csv-score = puntuación
export-csv-reason = motivo
export-csv-confidence = seguridad
export-csv-time = hora
export-csv-weight = peso
export-csv-direction = sentido
export-csv-scale = escala
export-csv-knock-out = excluyente
export-csv-group = grupo
export-csv-yes = sí
export-csv-no = no
export-csv-total = total
export-csv-rank = puesto
export-csv-spread = dispersión
export-csv-people = personas
export-csv-complete = completa
export-csv-knocked-out = descartada por
export-csv-description = descripción
export-csv-better = { $direction ->
    [lower] menos es mejor
   *[higher] más es mejor
}
export-csv-steps = 1 a { $steps }
export-csv-worth = valor

## Informe: resultado y clasificación

export-title = Una decisión
export-draft = Borrador: la sesión no está cerrada.
export-missing-characters = Algunos caracteres, como { $characters }, no tienen fuente en el servidor: aparecen como cuadros o faltan.
export-outcome = Resultado
export-phase = { $phase ->
    [lobby] La puntuación no ha empezado.
    [weighting] Se están fijando los pesos; la puntuación no ha empezado.
    [scoring] La puntuación está abierta.
   *[revealed] Los totales están revelados; la sesión aún no está cerrada.
}
export-no-decision = Sin decisión.
export-closed-on = Cerrada el { DAY($at) }.
export-ranking = Clasificación
export-ranking-after = Clasificación tras la ronda { $round }
export-round = Ronda { $round }
export-hidden = Los totales están ocultos hasta que se revelen.
export-totals = Totales
export-weights-title = Pesos
export-matrix = Medias por criterio y opción
export-rank = puesto
export-option = opción
export-total = total (1–{ $steps })
export-spread = dispersión
export-people = personas
export-incomplete = { SCORE($total) } (incompleta)
export-total-thin = { SCORE($total) } (pocas puntuaciones)
export-knocked-out = descartada: { $criteria }
export-criterion = criterio
export-weight = peso
export-lower-is-better = { $criterion } (menos es mejor)
export-knock-out = excluyente
export-mean = { SCORE($mean) } (n={ $people })
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
export-verdicts = cumple { $met }, no cumple { $not_met }
export-reasons = Motivos dados en la ronda { $round }
export-reasons-more = { $count ->
    [one] Hay un motivo más en los demás archivos de la sesión, como el informe en HTML.
   *[other] Hay { $count } motivos más en los demás archivos de la sesión, como el informe en HTML.
}
export-sure = { $member }, seguridad { $confidence } de 3

## Informe: cuánto acuerdo hay, y qué ha cambiado

export-agreement = Acuerdo
export-agreement-options = Acuerdo en cada opción, con el número de sus criterios para cada grado de acuerdo
export-agreement-overall = acuerdo
export-agreement-word = { $word ->
    [agreed] acuerdo
    [spread] disperso
    [two-camps] dos bandos
   *[too-few] muy pocas puntuaciones
}
export-topics = En qué se difiere más, según su peso
export-topic-decides = podría cambiar la ganadora
export-rounds = De ronda en ronda
export-then = última vez
export-now = ahora
export-rounds-places = Puesto y total en cada ronda
export-rounds-place = { $rank } ({ SCORE($total) })

## Informe: la solidez del resultado

export-solid = La solidez del resultado
export-flips = { $sentences } Ahora { $criterion } pesa { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = Ningún peso de { LIST($criteria, type: "or") } pone en cabeza otra opción.
export-near = Con qué frecuencia gana cada una con pesos parecidos a estos: { $shares }.
export-near-members = Con qué frecuencia gana cada una con pesos parecidos a los de un miembro al azar: { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = La probabilidad de que cada una sea realmente la primera, según lo que difieren estas { $members } personas: { $shares }.
export-opinions-others = Otros primeros puestos: { $others }.
export-opinion = { $method } ({ $options })

export-possible = { COUNT($rival_options) ->
    [one] Con las puntuaciones que faltan, { $rival_options } aún podría ganar o empatar; lo que más importa es { $option } en { $criterion }.
   *[other] Con las puntuaciones que faltan, { LIST($rival_options, type: "or") } aún podría ganar o empatar; lo que más importa es { $option } en { $criterion }.
}

## Informe: evidencias

export-team-evidence = Evidencias que aportó el equipo
export-disputed = { $count ->
    [one] Cuestionado por una persona.
   *[other] Cuestionado por { $count } personas.
}
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Anexo: medido de antemano
export-informs = Es solo información; no influyó en las puntuaciones.
export-measured-on = Medido el { DAY($at) }, { $machine }.
export-versions = Versiones: { $versions }.
export-measured = medido
export-disagree = Los datos y las cifras no coinciden.
export-holds = { $holds ->
    [yes] sí
   *[no] no
}
export-holds-found = { $holds ->
    [yes] sí: { $found }
   *[no] no: { $found }
}

## Informe: cómo se decidió

export-how = Cómo se decidió
export-who = Personas: { $people }
export-nobody = Personas: ninguna
export-person = { $role ->
    [facilitator] { $name } (modera)
    [observer] { $name } (observa)
    [entered] { $name } (votos introducidos por la moderación)
   *[voter] { $name } (vota)
}
export-progress = De { $members } personas que pueden puntuar, { $started } empezaron y { $done } indicaron que habían terminado.
export-total-explained = Total: la media ponderada de las puntuaciones de quienes puntuaron una casilla; una puntuación que falta, falta y no es 0. Dispersión: la media ponderada de las desviaciones típicas.
export-scale = { $criterion } se puntuó con números. { $scale } Lo peor cuenta como 1 nivel, lo mejor como { $steps }.
export-weights = { $by ->
    [description] Pesos: los fijados en la sala de espera; bloqueados antes de la primera puntuación, huella { $digest }.
    [team] Pesos: la media de los que se dieron antes de puntuar nada; bloqueados antes de la primera puntuación, huella { $digest }.
   *[own] Pesos: fijados por quien modera después de que las demás personas dieran los suyos; bloqueados antes de la primera puntuación, huella { $digest }.
}
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (dado por { $people }: media { PERCENT($mean, minimumFractionDigits: 1) }, de { PERCENT($low, minimumFractionDigits: 1) } a { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] Un criterio excluyente descarta una opción cuando alguien dice que no se cumple.
   *[majority] Un criterio excluyente descarta una opción cuando más personas dicen que no se cumple que lo contrario.
}
export-undone = { $seconds ->
    [one] Los totales de la ronda { $round } se mostraron durante { $seconds } segundo antes de que todo el mundo terminara; después continuó la puntuación.
   *[other] Los totales de la ronda { $round } se mostraron durante { $seconds } segundos antes de que todo el mundo terminara; después continuó la puntuación.
}
export-reworded = { $kind ->
    [question] Hasta el { DAY($at) } la pregunta era «{ $before }»; desde entonces es «{ $after }».
    [option] Hasta el { DAY($at) } la opción «{ $after }» se llamaba «{ $before }».
   *[criterion] Hasta el { DAY($at) } el criterio «{ $after }» se llamaba «{ $before }».
}
export-options-changed = { $kind ->
    [added] Nuevas a partir de la ronda { $round }: { $options }.
   *[dropped] Retiradas a partir de la ronda { $round }: { $options }.
}
export-source = Fuente de los datos: { $source }
export-session = Sesión { $code }, iniciada el { DAY($at) }.
export-log-end = El registro termina con el commit { $seq }, huella { $digest }.

## Gráficos

export-chart-legend = Barra: total ponderado, de 1 (lo peor) a { $steps } (lo mejor). Línea sobre una barra: la dispersión de las puntuaciones, una desviación típica a cada lado.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = elegida
export-chart-incomplete = incompleta
export-chart-no-scores = sin puntuaciones
export-chart-ranking = Clasificación: { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }, descartada
export-chart-says-nothing = { $option } sin puntuaciones
export-chart-weights = Pesos: { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## Las razones que dan los miembros simulados de un ensayo

export-rehearsal-use = Lo usamos desde hace dos años.
export-rehearsal-read = Lo dice la documentación.
export-rehearsal-hurt = Ya nos dio problemas antes.
