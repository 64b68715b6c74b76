### El libro de una sesión (XLSX), en el idioma de la sesión.

## Los nombres de sus hojas, de 31 caracteres como máximo

spreadsheet-sheet-summary = Resumen
spreadsheet-sheet-matrix = Matriz
spreadsheet-sheet-scores = Puntuaciones
spreadsheet-sheet-rounds = Rondas
spreadsheet-sheet-weights = Pesos
spreadsheet-sheet-method = Método

## Los encabezados de columnas y filas

spreadsheet-round = Ronda
spreadsheet-person = Persona
spreadsheet-option = Opción
spreadsheet-criterion = Criterio
spreadsheet-score = Puntuación
spreadsheet-worth = Valor
spreadsheet-reason = Motivo
spreadsheet-confidence = Seguridad (1–3)
spreadsheet-time = Hora (UTC)
spreadsheet-option-number = N.º de opción
spreadsheet-criterion-number = N.º de criterio
spreadsheet-group = Grupo
spreadsheet-weight = Peso
spreadsheet-counts = Cómo cuentan las puntuaciones
spreadsheet-opened = Abierta (UTC)
spreadsheet-revealed = Revelada (UTC)
spreadsheet-rank = Puesto
spreadsheet-total = Total
spreadsheet-spread = Dispersión
spreadsheet-people = Personas
spreadsheet-note = Nota
spreadsheet-number = Número
spreadsheet-value = Valor
spreadsheet-weight-mean = Media dada
spreadsheet-weight-low = Mínimo
spreadsheet-weight-lower = Cuartil inferior
spreadsheet-weight-median = Mediana
spreadsheet-weight-upper = Cuartil superior
spreadsheet-weight-high = Máximo

## Resumen y matriz

spreadsheet-knocked-out = descartada
spreadsheet-incomplete = incompleta
spreadsheet-few-scores = pocas puntuaciones
spreadsheet-passes = supera
spreadsheet-fails = no supera
spreadsheet-choose-round = Escriba el número de otra ronda para ver su matriz, sus totales y su clasificación.
spreadsheet-not-live = Las puntuaciones individuales no están en este archivo, así que las medias son cifras fijas; los totales siguen a los pesos de todos modos.
spreadsheet-block-people = Personas que puntuaron cada casilla
spreadsheet-block-worths = Cuánto cuenta cada media, en niveles: invertida si menos es mejor, números según su función de valor
spreadsheet-block-numbers = Medias de los números dados
spreadsheet-block-answers = Respuestas a los criterios excluyentes
spreadsheet-block-reckoning = De dónde salen totales, puestos y notas
spreadsheet-step-exact = Total, sin redondear
spreadsheet-step-knocked-out = Descartada (1 = sí)
spreadsheet-step-sorted-by = Ordenada por (0 = sin puesto)
spreadsheet-step-place = Lugar en la clasificación
spreadsheet-step-missing = Criterios sin puntuación
spreadsheet-step-people = Personas
spreadsheet-step-few = Pocas puntuaciones al exportar (1 = sí)

## Las demás hojas

spreadsheet-no-scores = No hay puntuaciones visibles.
spreadsheet-rounds-hint = Lo que mostraba el tablero en cada ronda. Estas cifras no siguen los cambios de otras hojas.
spreadsheet-weights-hint = Cambie aquí un peso y los totales lo siguen. Los pesos cuentan en proporción a su suma.
spreadsheet-weights-chart = Pesos
spreadsheet-points = Cuánto valen los números: rectas entre estos puntos
spreadsheet-members-weights = Los pesos que dio cada persona
spreadsheet-editing = Pruébelo
spreadsheet-editing-score = Cambie una puntuación en la hoja «Puntuaciones»: la siguen las medias, los totales, los puestos y el gráfico. Escriba «cumple» o «no cumple» en un criterio excluyente, y cualquier cosa que no sea un número para «sin opinión».
spreadsheet-editing-weight = Cambie un peso, o cuánto vale un número, en la hoja «Pesos»: lo siguen los totales, los puestos y el gráfico.
spreadsheet-editing-not-edited = La hoja «Rondas» y las frases sobre la solidez del resultado quedan como estaban al crear este archivo.
spreadsheet-editing-not-live = Las puntuaciones individuales no están en este archivo, así que las medias no se pueden recalcular.
spreadsheet-taking-part = Quién participó
spreadsheet-origin = De dónde viene esto
