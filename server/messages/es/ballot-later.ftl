### Las partes de la papeleta que nadie necesita antes de votar: pesos, comparación, evidencias.

## Antes de entrar

outside-title = Esperando para entrar
outside-help = Quien modera deja entrar a la gente en esta sesión. Mantenga abierta esta página: avanza sola.

## Un recordatorio de quien modera

reminder-text = { $what ->
    [scores] Quien modera le pide que termine: dé las puntuaciones pendientes y pulse después «He terminado». Esto solo lo ve usted.
   *[weights] Quien modera le pide que termine: envíe sus pesos, por favor. Esto solo lo ve usted.
}
reminder-dismiss = De acuerdo

## Borrar el propio nombre

erase-title = ¿Borrar su nombre?
erase-help = Su nombre desaparece de esta sesión y de todo lo que se guarde, muestre o descargue a partir de ahora. En su lugar aparece «antiguo miembro» y un número. No se puede deshacer.
erase-leaves = También sale de la sesión y no puede volver en este dispositivo. Se eliminan sus puntuaciones de una ronda aún no revelada. Descargue antes sus datos si quiere conservarlos.
erase-closed = Lo que aportó queda en los resultados, sin su nombre.
erase-confirm = Borrar mi nombre

## Puntuar con números

number-label = Su número
number-label-unit = Su número, en { $unit }

## Dar pesos

weigh-title = ¿Qué cuenta, y cuánto?
weigh-about = Un peso dice cuánto vale para usted pasar del peor al mejor nivel de un criterio. Nadie ve los suyos hasta que se muestren todos.
weigh-ways = Formas de dar pesos
weigh-points = 100 puntos
weigh-points-help = Reparta 100 puntos: el doble de puntos cuenta el doble.
weigh-swing = Swing
weigh-swing-help = Imagine una opción que es la peor en todo: ¿qué subiría primero a su mejor nivel? A eso, 100. Dé a cada uno de los demás lo que vale subirlo en comparación.
weigh-order = Orden
weigh-order-help = Imagine todas las opciones en el peor nivel de todos los criterios. ¿Cuál subiría primero del peor al mejor? Póngalo primero, luego el siguiente, y así: los pesos salen del orden.
weigh-fit-points = Ajustarlos a 100
weigh-fit-swing = Ajustar el más alto a 100
weigh-ready = Listo para enviar
weigh-changed = cambiado desde el envío
weigh-progress = { $done } de { $members } han dado pesos. Puede cambiar los suyos hasta que se muestren.
weigh-send = Enviar
weigh-send-again = Enviar de nuevo
weigh-less = { $criterion }: un punto menos
weigh-more = { $criterion }: un punto más
weigh-share = = { PERCENT($share) }
order-up = { $criterion }: subir
order-down = { $criterion }: bajar
order-moved = { $criterion } es ahora { $place } de { $count }
order-adjust = Ajustarlos como puntos
weighed-locked = Los pesos están bloqueados
weighed-locked-help = Valen para todo lo que se puntúe. Ahora se abrirá la puntuación; esta página avanza sola.
weighed-shown = Los pesos dados

## Puntuaciones que llegaron tarde

late-label = Puntuaciones que llegaron tarde
late-title = { $count ->
    [one] Una de sus puntuaciones llegó tarde para la ronda { $round }: había terminado antes de que este dispositivo pudiera enviarla.
   *[other] { $count } de sus puntuaciones llegaron tarde para la ronda { $round }: había terminado antes de que este dispositivo pudiera enviarlas.
}
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
late-cleared = { $option } – { $criterion }: <b>eliminada</b>
late-kept = { $count ->
    [one] No está en el resultado. Este dispositivo la conserva; si se abre otra ronda, podrá ponerla ahí.
   *[other] No están en el resultado. Este dispositivo las conserva; si se abre otra ronda, podrá ponerlas ahí.
}
late-closed = { $count ->
    [one] No está en el resultado, y la sesión está cerrada.
   *[other] No están en el resultado, y la sesión está cerrada.
}
late-offer = { $count ->
    [one] No está en el resultado de esa ronda. Nada se pone por sí solo.
   *[other] No están en el resultado de esa ronda. Nada se pone por sí solo.
}
late-put = { $count ->
    [one] Ponerla en la ronda { $round }
   *[other] Poner las { $count } en la ronda { $round }
}
late-drop = Dejar fuera
late-dismiss = Lo he leído

## Comparar

compare-never = La sesión se cerró antes de revelar ningún total.
compare-end = Cómo terminó
compare-round = Ronda { $round }
compare-you = usted
compare-team = el equipo
compare-now = Ahora en pantalla
compare-incomplete = Algunos criterios no tienen puntuación.
compare-cell = { $count ->
    [one] usted <b>{ $own }</b> <quiet>·</quiet> equipo <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } persona)</quiet>
   *[other] usted <b>{ $own }</b> <quiet>·</quiet> equipo <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } personas)</quiet>
}
compare-cell-none = usted <b>{ $own }</b> <quiet>·</quiet> equipo <b>–</b>
compare-cell-number = { $count ->
    [one] usted <b>{ $own }</b> <quiet>·</quiet> equipo <b>{ $mean }</b> <quiet>({ $count } persona)</quiet>
   *[other] usted <b>{ $own }</b> <quiet>·</quiet> equipo <b>{ $mean }</b> <quiet>({ $count } personas)</quiet>
}
compare-cell-knock-out = usted <b>{ $own }</b> <quiet>·</quiet> equipo
compare-solid = ¿Es sólido el resultado?
compare-downloads = Para llevar

## Evidencias

panel-loading = Cargando las mediciones…
panel-measured = Medido aquí
panel-team = Del equipo
panel-team-none = Nada.
panel-team-first = Nada todavía. ¿Una página que conoce, algo que ha visto, una cifra suya?
panel-add = Añadir evidencia
panel-cell = { $option } <quiet>en</quiet> { $criterion }
measured-on = Medido el { $date }: { $machine }
measured-nothing = No se midió nada relacionado con { $criterion }.
measured-reading = <b>Cómo leerlo.</b> { $text }
measured-more = { $count ->
    [one] { $count } cifra más
   *[other] { $count } cifras más
}
measured-table = { $count ->
    [one] { $count } cifra en tabla
   *[other] { $count } cifras en tabla
}
measured-table-caption = Todas las cifras sobre { $criterion }
measured-how = Cómo se midió
measured-informs = Solo informa: qué significa para una puntuación lo decide usted.
attach-kinds = Tipo de evidencia
attach-link = Enlace
attach-note = Nota
attach-figure = Cifra
attach-address = Dirección
attach-what = ¿Qué es? <quiet>(opcional)</quiet>
attach-seen = ¿Qué ha visto?
attach-measured = ¿Qué se midió?
attach-measured-hint = Peticiones por segundo de nuestra API
attach-number = Número
attach-unit = Unidad <quiet>(opcional)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Lo ve todo el mundo de inmediato, con su nombre.
       *[hidden] Lo ve todo el mundo de inmediato, sin su nombre.
    }
   *[later] { $names ->
        [shown] Las demás personas lo ven tras revelar, con su nombre.
       *[hidden] Las demás personas lo ven tras revelar, sin su nombre.
    }
}
attach-offline = Para añadir evidencias hace falta conexión, y ahora no la hay.
attach-send = Añadir

## Lo que se dio la última vez, en una sesión que retoma otra

last-time-both = Última vez: usted { $own }, equipo { $team }
last-time-own = Última vez: usted { $own }
last-time-team = Última vez: equipo { $team }
last-time-moved = { $option }, { $criterion }: la última vez respondió { $before }, ahora { $now }.
compare-last-time = Última vez: puesto { $rank }, total { SCORE($total) }
