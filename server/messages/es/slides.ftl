### Las diapositivas de una sesión (PPTX), en el idioma de la sesión.

slides-ranking = Clasificación
slides-matrix = Puntuaciones por criterio
slides-change = Qué cambiaría la ganadora
slides-discussion = Qué se dijo
slides-outcome = Resultado
slides-knocked-out = Descartadas: { $options }
slides-more-options = { $count ->
    [one] y una opción más
   *[other] y { $count } opciones más
}
slides-more-criteria = { $count ->
    [one] y un criterio más
   *[other] y { $count } criterios más
}
slides-more-findings = { $count ->
    [one] Hay un hallazgo más en el informe.
   *[other] Hay { $count } hallazgos más en el informe.
}
slides-legend = Puntuaciones medias de quienes puntuaron una casilla; en un criterio excluyente, cuántas personas dicen que se cumple. Opciones por puesto, criterios en su orden; los de más peso si no caben todos.
slides-differ = Donde más difieren las opiniones
slides-cell = { $option }, { $criterion }: media { SCORE($mean) }, dispersión { SCORE($spread) }
slides-for = A favor de { $option }
slides-against = En contra de { $option }
slides-other-reasons = Otros motivos
slides-reason = { $score }: «{ $text }» — { $member }
slides-reason-on = { $option }, { $criterion }, { $reason }
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Nadie escribió un motivo.
slides-dissent = Según sus propias puntuaciones, { $count } de las { $people } personas que lo puntuaron todo ponen otra opción por delante de { $option }.
slides-margin = { $option } encabeza la clasificación por { SCORE($margin) }.
slides-solid = La solidez del resultado: { $headline }.
slides-look-again = Por revisar el { DAY($at) }.
slides-people = { $people ->
    [one] Puntuó una persona.
   *[other] Puntuaron { $people } personas.
}
slides-of-round = Estos son los totales de la ronda { $round }.
slides-verdicts = { $met } de { $people }
