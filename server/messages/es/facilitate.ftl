### La página de moderación: preparar, dirigir, resultados.

## La página

facilitate-opening = Abriendo la sesión…
facilitate-not-you = Esta página es para quien modera
facilitate-not-open = No se puede abrir esta sesión
facilitate-no-key = Solo quien modera puede dirigir esta sesión. Ábrala con el enlace de moderación, o pregunte a quien la inició.
facilitate-dismissed = Ya no modera esta sesión. Si vuelven a darle la moderación, esta página reaparece.
facilitate-title = { $title } – moderar – { -brand }
facilitate-no-question = Una pregunta por escribir
facilitate-projector = Proyección
facilitate-score-too = Puntuar también
facilitate-weigh-too = Ponderar también
facilitate-your-scores = Sus puntuaciones
facilitate-go-back = Volver

## Cuando el servidor ha perdido algo

facilitate-loss = { $entries ->
    [one] El servidor ha perdido la última entrada de esta sesión: sus datos se dañaron o se restauraron de una copia más antigua.
   *[other] El servidor ha perdido las últimas { $entries } entradas de esta sesión: sus datos se dañaron o se restauraron de una copia más antigua.
}
facilitate-loss-reported = { $entries ->
    [one] La página de un miembro conoce una entrada de esta sesión que el servidor no tiene. Puede que sus datos se dañaran o se restauraran de una copia más antigua.
   *[other] La página de un miembro conoce { $entries } entradas de esta sesión que el servidor no tiene. Puede que sus datos se dañaran o se restauraran de una copia más antigua.
}
facilitate-loss-returned = Las páginas de los miembros ofrecen de nuevo lo que se les había dicho que estaba guardado: { $returned } guardados de nuevo, { $refused } rechazados.
facilitate-loss-back = { $back ->
    [one] { $back } persona se ha conectado desde entonces; aún puede faltar lo que otras habían dado.
   *[other] { $back } personas se han conectado desde entonces; aún puede faltar lo que otras habían dado.
}
facilitate-loss-check = Lo que hizo la moderación y quién se unió en ese tiempo no vuelve solo: compruebe la fase, la ronda y las personas.

## Invitar

invite-label = Cómo unirse
invite-with = Unirse con
invite-copy-join = Copiar el enlace para unirse
invite-copy-facilitate = Copiar el enlace de moderación

## Quién está

people-label = Personas
people-scored = { $started ->
    [one] { $started } de { $members } personas ha puntuado
   *[other] { $started } de { $members } personas han puntuado
}
people-weighted = { $started ->
    [one] { $started } de { $members } personas ha dado pesos
   *[other] { $started } de { $members } personas han dado pesos
}
people-in = { $members ->
    [one] { $members } persona puntúa
   *[other] { $members } personas puntúan
}
people-in-watched = { people-in }, { $watching ->
    [one] { $watching } mira
   *[other] { $watching } miran
}
people-nobody = Todavía no se ha unido nadie
people-facilitator = modera
people-observer = observa
people-done = ha terminado
people-scoring = puntuando
people-away = ausente
people-states = { $first }, { $other }
people-remove = Quitar a { $name }
people-appoint = Dar también la moderación a { $name }
people-dismiss = Retirar la moderación a { $name }
people-appoint-title = ¿Dar también la moderación a { $name }?
people-appoint-help = Entonces las dos personas podrán hacer todo lo de esta página. Se puede revertir.
people-appoint-how = En su propio dispositivo, su página de la sesión tendrá un enlace; también puede abrir { $address }
people-appoint-copy = Copiar el enlace
people-appoint-confirm = Dar la moderación
people-remove-label = Quitar a una persona
people-remove-title = ¿Quitar a { $name }?
people-remove-help = Sale de la sesión de inmediato. También se elimina lo que haya dado y aún no se muestre.
people-remove-confirm = Quitar

## La preparación

setup-question = Pregunta
setup-totals = Totales
setup-totals-live = En directo, mientras se puntúa
setup-totals-later = Al revelar
setup-language = Idioma de la proyección y las exportaciones
setup-names = Nombres
setup-names-shown = Visibles en los resultados
setup-names-hidden = Ocultos
setup-names-hidden-live = Ocultos <quiet>– las cifras se mueven entonces de tres en tres personas</quiet>
setup-names-hidden-wait = Ocultos <quiet>– los totales esperan entonces a que se revelen: por sus cambios, alguien con varias ventanas podría calcular cómo puntúan otras personas</quiet>
setup-stop = Regla de parada <quiet>– solo un recordatorio; no termina nada por sí sola</quiet>
setup-stop-rule = <check>Parar tras la ronda en que</check> <share>Proporción de las casillas en porcentaje</share> % de las casillas <measure>Qué tienen que cumplir las casillas</measure>
setup-stop-agreed = tenga acuerdo
setup-stop-stable = esté estable desde la ronda anterior
setup-unsaved = Tiene cambios sin guardar.
setup-save = Guardar cambios
# Read out once the changes are saved.
setup-saved = Guardado.
setup-undo = Deshacer
setup-name = Nombre
setup-move = Mover { $name }, { $place } de { $count }, con las flechas
setup-move-help = Arrastre, o use las flechas
setup-moved = { $name } es ahora { $place } de { $count }.

setup-options = Opciones <quiet>{ $count }</quiet>
setup-option-name = Nombre de la opción { $number }
setup-option-summary = Resumen de la opción { $number }
setup-option-summary-hint = En pocas palabras (opcional)
setup-remove = Eliminar { $name }
setup-remove-option = Eliminar esta opción
setup-remove-criterion = Eliminar este criterio
setup-add-option = Añadir una opción
setup-each-rule = <check>Pedir a cada persona que puntúe solo</check> <number>Cuántas opciones debe puntuar cada persona</number> de { $count } opciones
setup-each-help = Los repartos son equilibrados y se solapan, para que todas las opciones sean comparables. Cualquiera puede puntuar más.
setup-each-suggested = { $count } opciones son muchas para puntuarlas con cuidado. Con un reparto de { $each } por persona, las puntuaciones siguen siendo comparables.

setup-criteria = Criterios <quiet>{ $count }</quiet>
setup-sum-exact = Los pesos suman { PERCENT(1) }
setup-sum = Los pesos suman { PERCENT($total) }; cuentan en proporción
setup-criterion-name = Nombre del criterio { $number }
setup-knock-out = excluyente
setup-knock-out-help = : al criterio { $number } se responde cumple o no cumple
setup-knock-out-row = cumple o no cumple; sin peso
setup-scoring = Cómo se puntúa el criterio { $number }
setup-steps = En niveles de 1 a { $steps }
setup-numbers = Con números
setup-ten = 0 a 10
setup-hundred = 0 a 100
setup-number = cualquier número
setup-higher = más es mejor
setup-lower = menos es mejor
setup-weight-slider = Peso del criterio { $number }, control deslizante
setup-weight = Peso del criterio { $number } en porcentaje
setup-weight-counts = → { PERCENT($share) }
setup-ends-missing = { $count ->
    [one] { $count } criterio no dice con palabras cuáles son su peor y su mejor nivel. Los pesos comparan justo esos dos.
   *[other] { $count } criterios no dicen con palabras cuáles son su peor y su mejor nivel. Los pesos comparan justo esos dos.
}
setup-end = { $end ->
    [worst] Qué significa el peor nivel del criterio { $number }
   *[best] Qué significa el mejor nivel del criterio { $number }
}
setup-end-hint = { $end ->
    [worst] Peor ({ $step } de { $steps }), con palabras
   *[best] Mejor ({ $step } de { $steps }), con palabras
}
setup-add-criterion = Añadir un criterio
setup-add-group = Añadir un grupo
setup-groups-help = El peso de un criterio en un grupo es su parte del grupo. La flecha muestra lo que cuenta en total: su parte por el peso del grupo.
setup-group = Grupo
setup-group-empty = Este grupo aún no tiene criterios.
setup-group-name = Nombre del grupo { $number }
setup-group-weight = Peso del grupo { $number } en porcentaje
setup-group-remove = Deshacer el grupo { $number }
setup-group-unnamed = Grupo { $number }
setup-group-of = Grupo del criterio { $number }
setup-in-group = en
setup-no-group = ningún grupo
setup-knock-out-rule = { $count ->
    [one] Una opción no supera el criterio excluyente cuando
   *[other] Una opción no supera un criterio excluyente cuando
}
setup-knock-out-any = alguien dice «no cumple»
setup-knock-out-majority = más personas dicen «no cumple» que «cumple»

## Después de la sala de espera

reword-open = Corregir la redacción
reword-help = Todos los votos siguen como están. El acta dice cómo se llamaba antes cada cosa.
reword-options = Opciones
reword-criteria = Criterios
reword-saved = Todo el mundo ve la nueva redacción.

## Un criterio puntuado con números

numeric-unit = Unidad
numeric-worst = Peor número
numeric-best = Mejor número
numeric-more = Límites y más puntos
numeric-low = Mínimo permitido
numeric-high = Máximo permitido
numeric-whole = Solo números enteros
numeric-point = Punto { $number }
numeric-value = Valor en %
numeric-remove = Eliminar el punto { $number }
numeric-add = Añadir un punto
numeric-missing = Indique el peor y el mejor número. Si el mejor es el menor, menos es mejor.

## Cómo elegir

guide-title = Cómo elegir
guide-about = Unas preguntas que proponen pesos para empezar
guide-how-far = Para cada una, diga hasta qué punto se aplica.
guide-not-at-all = nada
guide-partly = en parte
guide-fully = del todo
guide-none = { $source ->
    [article] No se aplica ninguna de las reglas, así que el artículo no nombra ni propone nada.
   *[facts] No se aplica ninguna de las reglas, así que los datos no nombran ni proponen nada.
}
guide-names = { $source ->
    [article] Para eso, el artículo nombraría { $options }.
   *[facts] Para eso, los datos nombrarían { $options }.
}
guide-names-gone = { $source ->
    [article] Para eso, el artículo nombraría { $gone_options }, que ya no está entre sus opciones.
   *[facts] Para eso, los datos nombrarían { $gone_options }, que ya no está entre sus opciones.
}
guide-tie = { $source ->
    [article] Hay empate: para eso, el artículo nombraría { $options }.
   *[facts] Hay empate: para eso, los datos nombrarían { $options }.
}
guide-tie-gone = { $source ->
    [article] Hay empate: para eso, el artículo nombraría { $options }, y también { $gone_options }, que ya no está entre sus opciones.
   *[facts] Hay empate: para eso, los datos nombrarían { $options }, y también { $gone_options }, que ya no está entre sus opciones.
}
guide-caption = Los pesos propuestos junto a los actuales
guide-criterion = Criterio
guide-now = ahora
guide-new = nuevo
guide-kept = { $source ->
    [article] Un criterio que el artículo no conoce mantiene su peso.
   *[facts] Un criterio que los datos no conocen mantiene su peso.
}
guide-same = Estos son sus pesos
guide-take = Usar estos pesos
guide-undo = Recuperar los pesos anteriores
guide-only-a-start = Es solo un comienzo. Mira el tipo de proyecto y nada más; puede cambiar cada peso más abajo, y deciden las puntuaciones.
guide-source = Fuente: { $guide_source }. { $source }.

## Dirigir la reunión

run-label = Dirigir la reunión
run-lobby = Prepare la sesión mientras la gente se une, y después abra la puntuación.
run-open-scoring = Abrir la puntuación
run-missing = Antes de abrir la puntuación:
run-missing-shown = Mostrar los pesos que se han dado.
run-missing-locked = Bloquear los pesos.
run-open-weighting = Ponderar antes los criterios entre todos
run-open-weighting-help = Cada persona da pesos sin ver los de las demás. Usted los bloquea antes de la primera puntuación.
run-shortcut = Ctrl + Intro pulsa el botón grande.
run-undo-shortcut = Ctrl + Z también lo hace.
run-open-fixes = Después de esto, las opciones, los criterios y los pesos no pueden cambiar; solo su redacción.
run-alone-title = Todavía no se ha unido nadie. ¿Continuar de todos modos?
run-alone = Después aún es posible unirse.
run-early-title = { $done ->
    [one] Ha terminado { $done } de { $members }: ¿revelar ya?
   *[other] Han terminado { $done } de { $members }: ¿revelar ya?
}
run-early-fixes = Cuenta lo que se ha dado hasta ahora, y en esta ronda ya no se puede añadir nada.
run-early-undo = Puede deshacerlo durante 10 segundos.
run-early-final = Con los nombres ocultos no se puede deshacer: la diferencia mostraría quién puntuó qué.
run-remind = Recordar a quienes no han terminado
run-remind-help = Solo lo ven esas personas; nadie sabrá quiénes son.
run-reminded = Recordado. Solo lo vieron quienes no han terminado.
run-reveal-fixes = Después de esto, ninguna puntuación de esta ronda puede cambiar.
run-undo = Dejar de revelar ({ $seconds } s)
run-undo-help = La puntuación continúa. El acta dice que se vieron los totales.
run-weights-early-title = { $done ->
    [one] { $done } de { $members } ha dado pesos: ¿mostrarlos ya?
   *[other] { $done } de { $members } han dado pesos: ¿mostrarlos ya?
}
run-weights-early = Quien aún no ha dado ninguno no puede hacerlo mientras se muestran los pesos.
run-done = { $done ->
    [one] Ha terminado { $done } de { $members }.
   *[other] Han terminado { $done } de { $members }.
}
run-scoring-left = { $left ->
    [one] { $left } persona aún no ha terminado.
   *[other] { $left } personas aún no han terminado.
}
run-end-round = Terminar la ronda
run-reveal = Revelar los totales
run-revealed = Ya se ha revelado la ronda { $round }.
run-revealed-next = Debatan; después, cierre o abra otra ronda.
run-close = Cerrar con una decisión
run-close-session = Cerrar la sesión…
run-next-round = Abrir la ronda { $round }
run-keep = Partir de las puntuaciones de esta ronda
next-options-open = Cambiar las opciones de la ronda { $round }
next-options-help = Los votos y las rondas anteriores quedan como están. Las puntuaciones de una opción retirada no se conservan en la nueva ronda.
next-options-stay = Estas se quedan
next-options-back = Recuperar
next-options-name = Nombre de la opción nueva { $number }
next-options-few = Deben quedar al menos dos opciones.
run-weighted = { $done } de { $members } han dado sus pesos.
run-weighting-left = { $left ->
    [one] { $left } persona sigue eligiendo pesos.
   *[other] { $left } personas siguen eligiendo pesos.
}
run-show-weights = Mostrar los pesos
run-weights-shown = Los pesos se están mostrando.
run-weights-shown-next = Háblenlo y luego bloquéelos: después no pueden cambiar.
run-lock-team = Bloquear los pesos del equipo
run-no-mean = No hay media del equipo que bloquear: bloquee sus propios pesos en su lugar.
run-weigh-again = Dejar que todo el mundo pondere de nuevo
run-weigh-once = Con los nombres ocultos, los pesos se dan una sola vez: un cambio podría mostrar de quién es.
run-weights-locked = Los pesos están bloqueados.
run-fingerprint = Huella <digest>{ $digest }</digest>, también en el registro.

timer-label = Temporizador
timer-minutes = { $minutes } <quiet>min</quiet>
timer-stop = Parar
timer-more = 1 min más
timer-own = Minutos
timer-start = Iniciar

reopen-start = Retomarla
reopen-help = Inicia una sesión nueva con la misma pregunta, opciones, criterios y pesos; puede cambiarlos en su sala de espera. Esta se queda como está.

close-title = Cerrar la sesión
close-help = Después de esto, nada puede cambiar en ella. Los resultados se podrán seguir descargando.
close-decision = La decisión
close-no-decision = Sin decisión
close-choice = { $option } (puesto { $rank }, { $total } puntos)
close-why = Por qué, y qué se sigue de ello
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] { $first_options } va en cabeza de la clasificación. Diga por qué no se decide nada: alguien lo preguntará más adelante.
       *[other] { $first_options } van en cabeza de la clasificación. Diga por qué no se decide nada: alguien lo preguntará más adelante.
    }
   *[other] { COUNT($first_options) ->
        [one] { $first_options } va en cabeza de la clasificación. Diga por qué no se elige: alguien lo preguntará más adelante.
       *[other] { $first_options } van en cabeza de la clasificación. Diga por qué no se elige ninguna: alguien lo preguntará más adelante.
    }
}
close-look-again = Revisarlo el (puede quedar vacío)
close-in-months = En 6 meses
close-in-a-year = En un año
close-confirm = Cerrarla definitivamente

## Pesos

weighting-label = Ponderación
weighting-what = Qué se pondera
weighting-locked-label = Los pesos bloqueados
weighting-locked = Los pesos están bloqueados
weighting-gave-label = Los pesos que dio cada persona
weighting-gave = Los pesos dados

adjust-label = Bloquear otros pesos
adjust-or = O bloquear otros pesos
adjust-own = Bloquear sus propios pesos
adjust-seen = Todo el mundo verá que son suyos.
adjust-seen-mean = Todo el mundo verá que son suyos, y cuánto se aparta cada uno de la media del equipo.
adjust-open = Ajustarlos
adjust-leave = Dejarlos
adjust-slider = { $criterion }, control deslizante
adjust-sum-exact = Suman 100.
adjust-sum = Suman { $sum }; cuentan en proporción.
adjust-lock = Bloquear estos pesos
adjust-back-mean = Volver a la media del equipo
adjust-back-set-up = Volver a los pesos iniciales

## Resultados

results-ranking = Clasificación
results-never-revealed = La sesión se cerró antes de revelar ningún total.
results-solidity-none = La solidez del resultado aparecerá aquí en cuanto haya puntuaciones.
results-solidity-label = La solidez del resultado
results-solidity = ¿Es sólido el resultado?
results-scores = Puntuaciones
results-downloads-label = Descargas
results-downloads = Para llevar
results-hidden = Mientras los totales están ocultos, ninguna descarga delata una puntuación.
results-attachments = Evidencias del equipo <quiet>{ $count }</quiet>

topics-title = Qué debatir ahora
topics-about = Casillas de mucho peso en las que hay desacuerdo y que podrían cambiar la ganadora.
topics-back = Volver a la matriz
topics-show-next = Mostrar la siguiente
topics-discussed-next = Debatida, la siguiente
topics-discussed-all = Debatida, era la última
topics-cell = <b>{ $option }</b> <quiet>en</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } en { $criterion }
topics-flips = podría cambiar la ganadora
topics-on-projector = En pantalla
topics-show = Mostrar en pantalla
topics-discussed = Debatida
topics-first = Mostrar solo las primeras
topics-all = Mostrar las { $count }
topics-none = Hay acuerdo en todo lo que cuenta: no hay nada que debatir.
topics-none-few = No se ven desacuerdos, pero las casillas con menos de tres puntuaciones no se valoran.
topics-histogram = Puntuaciones, { $scores }
topics-step = { $people ->
    [one] nivel { $step }: { $people } persona
   *[other] nivel { $step }: { $people } personas
}
topics-measured = medido
topics-measured-verdict = medido: <verdict></verdict>
topics-attachments = { $count } del equipo

## Un marco en la página de otro sitio

embed-title = Insertar en un wiki
embed-help = Pegue este HTML en una página de su wiki. Muestra el tablero en directo y, cuando se cierre la sesión, la decisión. Solo muestra: ahí nadie puede puntuar. Quien lo ve conoce el código de la sesión.
embed-sites = Funciona en páginas de { $sites }.
embed-end = Deja de funcionar si se sustituye el enlace de moderación.
embed-copy = Copiar el HTML

## El mando a distancia de las proyecciones

remote-label = Proyección
remote-previous = Página anterior
remote-next = Página siguiente
remote-views = Vista
remote-auto = Seguir la reunión
remote-join = Código QR grande
remote-ranking = Clasificación
remote-matrix = Matriz
remote-discussion = Debate
remote-weights = Pesos
remote-which = Qué proyección
remote-all = Todas las proyecciones
remote-one = Proyección { $number }
remote-help = Una segunda proyección lleva su número en la dirección: { $address }. La pantalla completa se activa en la propia proyección (F).

## La preparación para otra sesión

reuse-title = Usar de nuevo esta preparación
reuse-help = Pregunta, opciones, criterios, pesos y ajustes, sin personas ni puntuaciones.
reuse-duplicate = Empezar con ella una sesión nueva
reuse-template = Guardarla como archivo de plantilla

## Un ensayo: la misma configuración con miembros simulados

rehearse-title = Ensayar
rehearse-help = Pruebe la reunión con miembros simulados, que ponderan y puntúan por sí mismos, durante media hora como máximo. Cada página y cada archivo lo indican; el ensayo no decide nada y no está en la lista de decisiones.
rehearse-members = Miembros simulados
rehearse-start = Ensayar en una pestaña nueva
rehearse-open = Abrir el ensayo
