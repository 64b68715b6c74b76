### La clasificación y la matriz, cómo terminó una sesión, y sus descargas.

## En qué punto está la sesión

outcome-decided = Decidido
outcome-closed = Terminada
outcome-none = Sin decisión
outcome-aside = { COUNT($first_options) ->
    [one] En la clasificación, { $first_options } va en cabeza.
   *[other] En la clasificación, { $first_options } van en cabeza.
}
outcome-look-again = Por revisar el { DAY($at) }.
outcome-reminder = Añadir al calendario
links-previous = Retoma la decisión de la sesión <code>{ $code }</code>.
links-superseded = Retomada en la sesión <code>{ $code }</code>.

## Quién está

join-qr = Código QR con la dirección para unirse

## Descargas

download-pack = Dosier de la decisión
download-pack-help = Todo en un zip: informe, tablas, acta
download-pack-draft = Un borrador, hasta que se cierre la sesión
download-pack-making = Preparando el dosier…
download-pack-files = { $done } de { $all } archivos
download-broken = La descarga se interrumpió y no se guardó nada. Inténtelo de nuevo.
download-files = Todos los archivos, uno a uno
download-verify = Comprobar un dosier o un acta
download-criteria = Criterios (CSV)
download-criteria-help = Pesos, sentidos y escalas
download-totals = Totales (CSV)
download-totals-help = Totales y puestos de cada ronda
download-adr = Ficha de decisión
download-adr-help = ADR según MADR 4, para un repositorio
download-pdf = PDF
download-pdf-help = El informe, para imprimir y archivar
download-html = HTML
download-html-help = El informe con sus gráficos, para leer, imprimir o enviar; sin red
download-png = PNG
download-png-help = El gráfico como imagen
download-xlsx = Excel
download-xlsx-help = Un libro cuyos totales se recalculan al cambiar una puntuación o un peso
download-pptx = PowerPoint
download-pptx-help = Seis diapositivas para su presentación
download-svg = SVG
download-svg-help = El gráfico como dibujo vectorial
download-csv = CSV
download-csv-help = Una fila por puntuación, para una hoja de cálculo
download-csv-eu = CSV (;)
download-csv-eu-help = Lo mismo con punto y coma y coma decimal, para Excel con ajustes europeos
download-json = JSON
download-json-help = El acta completa, para un programa
download-md = Markdown
download-md-help = Pregunta, resultado, clasificación y motivos, para un wiki

## La clasificación y la matriz

hidden-totals = Los totales están ocultos hasta que se revelen
hidden-wait = Los totales en directo esperan porque los nombres están ocultos: por sus cambios, alguien con varias ventanas podría calcular cómo puntúan otras personas.
hidden-weights = Nadie ve los pesos hasta que se muestren
hidden-done = <big>{ $done }</big> de { $members } han terminado
hidden-weighted = <big>{ $done }</big> de { $members } han dado sus pesos
hidden-rest = { $begun } puntuando · { $waiting } sin empezar
hidden-bar = Cuántas personas han terminado
board-out = fuera
board-knocked-out = Descartada: no cumple { $criteria }
matrix-label = Matriz de puntuaciones
matrix-caption = Puesto y total ponderado de cada opción, y puntuación media en cada criterio
matrix-rank = Puesto
matrix-option = Opción
matrix-total = Total
matrix-lower = menos es mejor
matrix-knocked-out = (descartada: no cumple { $criteria })
matrix-incomplete = incompleta
matrix-incomplete-help = Algunos criterios aún no tienen puntuación
matrix-thin = pocas puntuaciones
matrix-thin-help = Menos de tres personas, o menos de la mitad, han puntuado una parte
matrix-scores = { $count ->
    [one] { $count } puntuación
   *[other] { $count } puntuaciones
}
matrix-scores-spread = { $count ->
    [one] { $count } puntuación, dispersión { SCORE($spread) }
   *[other] { $count } puntuaciones, dispersión { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [one] { $count } número, que vale { SCORE($mean) } niveles
   *[other] { $count } números, que valen { SCORE($mean) } niveles de media, dispersión { SCORE($spread) }
}
matrix-from = { $count ->
    [one] de { $count } persona
   *[other] de { $count } personas
}
matrix-note = { $people ->
    [one] Cada cifra es la puntuación de una persona.
   *[other] Cada cifra es la media de las puntuaciones de { $people } personas.
}
matrix-note-range = Cada cifra es la puntuación media de { $low } a { $high } personas.
matrix-note-none = No se ha puntuado nada.
matrix-note-small = La cifra grande es la puntuación media; la pequeña, cuántas personas puntuaron.
matrix-last = Última vez { $mean }.
matrix-last-place = Última vez puesto { $rank }, total { SCORE($total) }.
ranking-label = Clasificación por total ponderado: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Clasificación por total ponderado: aún sin puntuaciones.
ranking-first = Las primeras { $count } de { $all } opciones; en la tabla están todas.
ranking-more = { $count ->
    [one] y { $count } opción más
   *[other] y { $count } opciones más
}
ranking-failed = No se pudo cargar el gráfico; la tabla tiene todas sus cifras.
legend-meaning = Total ponderado de todos los criterios, de 1 (lo peor) a { $steps } (lo mejor). La línea sobre una barra muestra cuánto difieren las personas.
legend-knocked-out = Tachada: no cumple un criterio excluyente, así que no tiene puesto.
legend-late = Los nombres están ocultos, así que una cifra solo se mueve cuando la han cambiado tres personas.
legend-last = La línea discontinua y las cifras pequeñas en cursiva son las de la última vez.
chart-no-scores = sin puntuaciones
chart-incomplete = incompleta
chart-thin = pocas puntuaciones
chart-n = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
chart-fails = no cumple { $criteria }

## Cuánto acuerdo hay en una casilla

agreement-agreed = acuerdo
agreement-spread = disperso
agreement-two-camps = dos bandos
agreement-too-few = muy pocas
agreement-few-scores = muy pocas puntuaciones

announce-cell = En debate: { $option }, { $criterion }.
announce-decided = Decidido: { $option }.
announce-closed = La sesión ha terminado, sin decisión.
