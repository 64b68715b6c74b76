### La página de inicio.

home-lead = Decidir en equipo, y saber por qué.
home-about = Su equipo puntúa las opciones según criterios ponderados, cada persona en su teléfono. Todo el mundo ve moverse el resultado, y la reunión termina con una decisión que pueden defender.
home-loading = Cargando las plantillas…

## Unirse con un código

home-join-title = Unirse con un código
home-join-code = Código
home-join = Unirse
home-join-incomplete = Un código tiene ocho letras y cifras, como 7K3M-Q2XD.

## Las sesiones propias

home-sessions = Sus sesiones
home-sessions-account = En este dispositivo, y de { $account }
home-decisions = Decisiones a lo largo del tiempo
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · moderó · { DAY($at) }
    [observer] { $code } · observó · { DAY($at) }
   *[voter] { $code } · votó · { DAY($at) }
}
home-recent-forget = Olvidar { $code }
home-recent-forget-help = Olvidarla en este dispositivo

## Iniciar una sesión

home-start-title = Iniciar una sesión
home-templates = Partir de
home-template-counts = { $option_count ->
    [one] { $option_count } opción
   *[other] { $option_count } opciones
}, { $criterion_count ->
    [one] { $criterion_count } criterio ponderado
   *[other] { $criterion_count } criterios ponderados
}
home-template-knock-outs = { $knock_out_count ->
    [one] { $knock_out_count } criterio excluyente
   *[other] { $knock_out_count } criterios excluyentes
}
home-own = Sus propios datos
home-own-help = Pegue o abra una lista, una tabla o un archivo con sus opciones y criterios.
home-blank = En blanco
home-blank-help = Su propia pregunta, sus opciones y criterios, que añade en la sala de espera.
home-question = Pregunta
home-question-none = ¿Qué hay que decidir?
home-name = Su nombre
home-facilitator = Moderación
home-start = Iniciar la sesión
home-starting = Iniciando…
home-totals = Totales
home-totals-live = En directo <quiet>– todo el mundo ve moverse el gráfico</quiet>
home-totals-later = Al revelar <quiet>– nadie se deja influir</quiet>
home-names = Nombres
home-names-shown = Visibles <quiet>– los resultados dicen quién puntuó qué</quiet>
home-names-hidden = Ocultos <quiet>– ninguna puntuación puede atribuirse a una persona</quiet>
home-names-hidden-wait = Ocultos <quiet>– ninguna puntuación puede atribuirse a una persona; los totales esperan a que se revelen, porque por sus cambios alguien con varias ventanas podría calcular cómo puntúan otras personas</quiet>
home-verify = Comprobar un acta
