### La papeleta: unirse, esperar, ponderar, puntuar, comparar.

## La página

ballot-not-open = No se puede abrir esta sesión
ballot-removed = Ya no está en esta sesión
ballot-stopped = El servidor ha cerrado la conexión
ballot-opening = Abriendo la sesión…
ballot-unsent = { $count ->
    [one] <count>{ $count } de { $all } sin enviar</count> – no hay conexión. Se guarda en este dispositivo y se envía en cuanto vuelva.
   *[other] <count>{ $count } de { $all } sin enviar</count> – no hay conexión. Se guardan en este dispositivo y se envían en cuanto vuelva.
}
ballot-weights-refused = Sus últimos pesos no se aceptaron.
ballot-name = Su nombre
ballot-facilitate = Abrir la página de moderación
ballot-my-data = Mis datos
ballot-erase = Borrar mi nombre
ballot-rename = Cambiar de nombre
ballot-rename-send = Cambiar

## Unirse

join-session = Sesión { $code }
join-no-question = Una pregunta aún por escribir
join-role = Ha venido a
join-score = Puntuar las opciones
join-watch = Solo mirar
join-send = Unirse
join-no-name = Escriba un nombre, para que se sepa quién está.
join-names-hidden = Los nombres están ocultos: se ve que usted está aquí, pero ninguna puntuación, cifra o descarga lleva su nombre.
join-names-shown = Los nombres se muestran: los resultados dirán quién dio qué puntuación.
join-totals-live = Los totales van en directo: el gráfico se mueve mientras se puntúa.
join-totals-wait = Los totales quedan ocultos hasta que los revele quien modera: mientras se mueven, alguien con varias ventanas podría calcular cómo puntúan otras personas.
join-totals-later = Los totales quedan ocultos hasta que los revele quien modera.
experience-question = ¿Cuáles ha operado en producción?
experience-question-optional = ¿Cuáles ha operado en producción? <quiet>(opcional)</quiet>
experience-help = Nadie sabrá lo que elija aquí. Al revelar, se verá si quienes han operado las opciones ponen en cabeza la misma. Sus puntuaciones cuentan igual en cualquier caso.
experience-own = Ha operado en producción: <b>{ $options }</b>
experience-none = Ha operado en producción: <b>ninguna indicada</b>

## Esperar

waiting-in = Ya está dentro.
waiting-voter = La puntuación aún no se ha abierto. Esta página avanza sola.
waiting-observer = La puntuación aún no se ha abierto. El gráfico saldrá en la pantalla grande.
waiting-scoring = Se está puntuando.
waiting-watch = Ha venido a mirar: siga la sesión <link>en la página de proyección</link>.
waiting-options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
waiting-criteria = Se valoran por
waiting-roster = Quién está

## Puntuar

scoring-round-kept = Ronda { $round }. Aquí están sus puntuaciones de la ronda anterior: cambie lo que ahora vea de otro modo.
scoring-round-blank = Ronda { $round }. Todas las casillas vuelven a estar vacías: puntúe de nuevo.
scoring-cell = { $option } – { $criterion }
scoring-share = <b>Sus { $count } de { $all } opciones.</b> <quiet>Otras personas puntúan el resto.</quiet>
scoring-share-all = { $count ->
    [one] Puntuar también la otra opción
   *[other] Puntuar también las otras { $count }
}
scoring-nav = Recorrer la papeleta
scoring-previous = Casilla anterior
scoring-forward = Casilla siguiente
scoring-next = Siguiente
scoring-complete = Las { $count } están puntuadas. Avise de que ha terminado.
scoring-progress = { $count } de { $all } puntuadas
cell-knock-out = criterio excluyente
cell-rule-any = Una opción queda descartada si alguien dice que no se cumple.
cell-rule-majority = Una opción queda descartada si más personas dicen que no se cumple que lo contrario.
cell-lower = Aquí menos es mejor.
cell-last-round = Ronda { $round }: usted { $own }, equipo { $team }
cell-clear = Borrar
cell-undo = Deshacer
cell-undo-label = Deshacer: { $option } – { $criterion }
score-label = Puntuación de { $criterion }
score-no-view = Sin opinión <quiet>– no cuenta</quiet>
delivery-stored = Guardado
delivery-sending = Enviando
delivery-unsent = Sin enviar; guardado en este dispositivo
delivery-refused = No aceptado
delivery-empty = Sin puntuar
reason-title = Motivo y seguridad
reason-why = ¿Por qué?
reason-hint = Lo que ha visto o sabe
reason-sure = ¿Con cuánta seguridad?
reason-guessing = Intuición
reason-fairly = Bastante
reason-certain = Total
reason-later = Se envía junto con una puntuación.
facts-title = Qué se sabe de { $option }
facts-on = Sobre { $criterion }
facts-general = En general
facts-source = Fuente: { $source }
done-yes = <b>Ha terminado.</b> <quiet>Hasta que se revele, puede cambiar cualquier puntuación.</quiet>
done-left = <b>Faltan { $count }.</b> <quiet>Deje vacío lo que no pueda valorar.</quiet>
done-all = <b>Las { $count } están puntuadas.</b> <quiet>Avise de que ha terminado.</quiet>
done-undo = Terminado
done-tell = He terminado
overview-title = Su papeleta
overview-orders = Recorrerla
overview-by-option = Por opción
overview-by-criterion = Por criterio
overview-advance = Pasar a la siguiente casilla vacía tras cada puntuación
overview-keys = Teclas: los dígitos puntúan, ? es sin opinión, las flechas mueven, Retroceso borra, Intro continúa.
overview-met = sí
overview-not-met = no
overview-cell = { $option }, { $criterion }: { $state }
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

## Evidencias

panel-title = Evidencias
panel-title-on = Evidencias<about>: { $option } en { $criterion }</about>
panel-title-measured = { $source ->
    [article] Según el artículo / medido aquí
   *[facts] Según los datos / medido aquí
}
panel-count = { $count } del equipo
