### Las sesiones propias, en la página de inicio y en la de decisiones.

sessions-search = Palabras de la pregunta, una opción o el resultado
sessions-from = Desde
sessions-to = Hasta
sessions-none = No coincide ninguna sesión.
sessions-more = Mostrar más ({ $count })
sessions-chosen = Decidido: { $chosen_option }
sessions-undecided = Sin decisión
sessions-phase = { $phase ->
    [lobby] Sin abrir
    [weighting] Ponderación
    [scoring] Puntuación
    [revealed] Revelada
   *[closed] Cerrada
}
