### Lo que comparten las páginas de una sesión: la papeleta, la proyección, la página de moderación y el análisis.

## La conexión

connection-connecting = Conectando…
connection-lost = Sin conexión; reintentando.
connection-lost-kept = Sin conexión; reintentando. Lo que escriba se guarda aquí y se envía en cuanto vuelva.

## En qué punto está la sesión

phase-lobby = Sin abrir
phase-weighting = Ponderación
phase-scoring = Puntuación
phase-revealed = Revelado
phase-closed = Terminada
phase-round = Ronda { $round }
timer-over = Se acabó el tiempo
options-added = Nuevas a partir de la ronda { $round }: { $options }.
options-dropped = Retiradas a partir de la ronda { $round }: { $options }.

## Quién está

roster-label = Quién está
roster-done = ha terminado:
roster-facilitator = modera
roster-observer = observa
roster-away = (sin conexión)
roster-entered = puntuaciones introducidas por la moderación
roster-more = y { $count } más

## Respuestas y palabras de la escala

answer-label-met = Cumple
answer-label-not-met = No cumple
answer-counts = { $met ->
    [0] { $not_met ->
        [0] sin respuestas
       *[other] { $not_met } no cumple
    }
   *[other] { $not_met ->
        [0] { $met } cumple
       *[other] { $met } cumple, { $not_met } no cumple
    }
}
anchor-very-poor = Muy malo
anchor-poor = Malo
anchor-fair = Aceptable
anchor-good = Bueno
anchor-excellent = Excelente
anchor-very-low = Muy bajo
anchor-low = Bajo
anchor-medium = Medio
anchor-high = Alto
anchor-very-high = Muy alto
criterion-knock-out = excluyente
