### La página «¿Es sólido el resultado?»

## La página

solid-title = ¿Es sólido el resultado?
solid-page-title = ¿Es sólido el resultado? { $title } – { -brand }
solid-back = Volver
solid-opening = Abriendo la sesión…
solid-not-shown = No se puede mostrar esta sesión
solid-numbers = Los números
solid-numbers-label = Los números: { $title }
solid-how = Cómo se calcula
solid-criterion = Criterio
solid-option = Opción
solid-incomplete = incompleta
solid-out-label = Descartada
solid-out = No cumple un criterio excluyente, así que no entra en nada de lo que sigue:
solid-still-open = La puntuación sigue abierta, y todo esto cambia con ella. La frecuencia con que ganaría cada opción, el efecto de quitar a una persona y las segundas opiniones llegarán cuando termine la ronda.
solid-nothing = Todavía no se puede decir nada
solid-nothing-ended = No hay nada que analizar
solid-working = Se está calculando.
solid-unscored = No hay puntuaciones: nadie ha puntuado todavía, o todas las respuestas son «sin opinión». Con las primeras puntuaciones, esta página avanza sola.
solid-unscored-ended = No hay puntuaciones: nadie puntuó nada, o todas las respuestas son «sin opinión».
solid-never-revealed = La sesión se cerró antes de revelar ningún total.
solid-waiting = La solidez del resultado aparecerá aquí en cuanto se puedan ver los totales. Esta página avanza sola.

## En resumen

short-label = En resumen
short-when = ¿Cuándo es claro?
short-clear = <b>Claro</b>: cada una de las dos primeras tiene un criterio que han puntuado al menos tres personas, y ninguna de sus casillas está vacía; la primera lleva una ventaja de al menos { SCORE($steps) } niveles; ningún cambio de un solo peso de menos de cinco puntos la desbanca; gana al menos el { PERCENT(0.9) } de las veces con pesos parecidos a los nuestros; la probabilidad de que sea realmente la primera, según lo que difieren las personas, es de al menos el { PERCENT(0.9) }; sin ninguna diferencia real, alguna opción llevaría tanta ventaja como mucho en el { PERCENT(0.05) } de las reuniones; se quite a quien se quite, sigue ganando; y al menos cuatro personas la han comparado con otras. Mientras se puntúa, más de la mitad de las personas debe haber puntuado cada casilla.
short-compared = Además, un resultado solo es claro si las puntuaciones que faltan no pueden hacer ganar a ninguna otra opción, y si la primera va por delante de todas las demás también cuando las puntuaciones de cada persona se comparan solo entre sí.
short-weights = Tampoco los pesos deben decidir por sí solos: para desbancar a la primera hay que mover cinco puntos de peso o más entre criterios cualesquiera. Si los miembros dieron pesos, al menos la mitad de sus propios pesos la elige, y gana al menos el { PERCENT(0.9) } de las veces con pesos parecidos a los de alguno de ellos.
short-not-clear = <b>Sin ganadora clara</b>: las primeras empatan, o la primera gana menos del { PERCENT(0.6) } de las veces con pesos parecidos a los nuestros, o la probabilidad de que sea realmente la primera es menor que eso. <b>Ajustado</b>: todo lo intermedio. La regla es la misma para todas las sesiones; está descrita en la documentación de Quorum (docs/solidity.md).

## ¿Podría ganar otra opción?

flips-title = ¿Podría ganar otra opción?
flips-try = Probar
flips-try-spoken = : { $criterion } al { PERCENT($weight) }
flips-now = el peso actual
flips-where = donde va por delante otra opción
flips-dominance = { $better_option } es al menos tan buena como { $worse_option } en todos los criterios, también cuando las puntuaciones de cada persona se comparan solo entre sí, así que ningún reparto de pesos pone a { $worse_option } por delante.
flips-dominance-more = { $count ->
    [one] Otro par de opciones así
   *[other] Otros { $count } pares de opciones así
}
flips-margin = La primera lleva una ventaja de { SCORE($margin) } niveles.
flips-no-margin = No hay una ventaja apreciable.
flips-weight = Peso actual
flips-from = De
flips-to = A
flips-first = Primera
flips-cells = Las casillas cuya media más decide: cuánto tendría que cambiar, con lo demás igual, para que gane otra opción.
flips-cell = Casilla
flips-steps = Niveles
flips-cell-name = { $option } en { $criterion }
flips-lower = más de { SCORE($steps) } menos
flips-higher = más de { SCORE($steps) } más
flips-no-cell = Ningún cambio en la media de una sola casilla puntuada haría ganar a otra opción.
flips-how = Se cambia un peso y los demás mantienen sus proporciones. Se examinan todos los pesos de 0 a { PERCENT(1) }: dónde otra opción iguala, quién va por delante a partir de ahí, y hasta dónde. En los extremos de un intervalo hay empate. Las cifras redondas se dan del lado en que la frase es cierta. Si solo cuentan dos criterios, lo que gana uno lo pierde el otro: se dice una sola vez. Si un criterio tiene todo el peso, se dice de los demás lo que tendrían que ganar.
flips-source = Según { $source }

## ¿Lo cambiarían otros pesos?

together-title = ¿Y si cambian todos los pesos a la vez?
together-moved = El cambio más pequeño
together-criterion = Criterio
together-before = Peso actual
together-after = Peso entonces
together-how = Los pesos pueden cambiar juntos: cada punto de peso se quita al criterio en que la ganadora más aventaja a la otra opción, y se da a aquel en que más atrás está, o menos por delante. Ningún cambio menor basta. Las dos se comparan en los criterios en que ambas tienen puntuaciones.
together-order-how = Si solo es seguro el orden de los pesos, se examinan todos los pesos en ese orden: los pesos iguales siguen iguales, y lo que no pesa queda fuera. Un empate cuenta como primer puesto.

## ¿Y si…?

whatif-title = ¿Y si…?
whatif-promise = Pruebe otros pesos. En la sesión no cambia nada.
whatif-reset = Restablecer
whatif-nothing = No hay ninguna puntuación.
whatif-tried = { COUNT($options) ->
    [one] Con estos pesos, { $options } tiene el total más alto, { SCORE($total) }.
   *[other] Con estos pesos, { $options } comparten el total más alto, { SCORE($total) }.
}
whatif-given = { COUNT($options) ->
    [one] Con los pesos de la sesión, { $options } tiene el total más alto, { SCORE($total) }.
   *[other] Con los pesos de la sesión, { $options } comparten el total más alto, { SCORE($total) }.
}
whatif-same-raters = { COUNT($options) ->
    [one] Pero si las puntuaciones de cada persona se comparan solo entre sí, la primera es { $options }.
   *[other] Pero si las puntuaciones de cada persona se comparan solo entre sí, { $options } empatan en cabeza.
}
whatif-was-rank = antes { $rank }
whatif-was-weight = antes { PERCENT($weight) }
whatif-how = Un total es la media ponderada de las puntuaciones medias del equipo, como en el tablero: lo que nadie puntuó se deja fuera, y donde menos es mejor se invierte la escala. Cuando cambia un peso, los demás mantienen sus proporciones, de modo que juntos siguen sumando { PERCENT(1) }.
whatif-source = Es la suma ponderada ({ $source }).

## Criterios puntuados con números

numbers-title = ¿Cuánto cuentan los números?
numbers-how = Un número cuenta según su valor: el peor como el nivel 1, el mejor como el nivel { $steps }, y entre ambos en proporción. En los totales y análisis, una casilla cuenta con la media de lo que valen sus números; el tablero muestra también la media de los números.
numbers-source = Es una función de valor: { $source }

## ¿Con qué frecuencia ganaría cada una?

shares-title = ¿Con qué frecuencia ganaría cada una?
shares-any = Pesos cualesquiera
shares-any-about = todas las ponderaciones son igual de probables
shares-near = Pesos parecidos a los nuestros
shares-near-about = los nuestros, un poco distintos cada vez
shares-members = Pesos parecidos a los de un miembro
shares-members-about = un miembro al azar y sus propios pesos, un poco distintos cada vez
shares-people = Realmente primera
shares-people-about = nuestros pesos, y todas las personas como estas { $members }: la probabilidad de ser la primera según ellas
shares-caption = La proporción de casos en que gana cada opción
shares-wins = Gana
shares-error = Error máximo
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } sorteos
shares-places = { $view }: la proporción de casos en que cada opción ocupa cada puesto
shares-how = Se sortean pesos muchas veces, y en cada una se cuenta qué opción ocupa qué puesto: primero con todas las ponderaciones igual de probables, y luego con pesos dispersos en torno a los nuestros. La incertidumbre del sorteo se indica como la mitad de la amplitud del intervalo del { PERCENT(0.95) }. La tercera vista mantiene nuestros pesos y pregunta qué dirían todas las personas como nosotros: estas son una pequeña muestra de ellas, y cuanto más difieren, menos dicen sus totales. De varias opciones casi iguales, una va por delante por azar; la vista lo tiene en cuenta.
shares-source = Aceptabilidad de puestos: { $source }
shares-people-source = Realmente primera: { $source }

## ¿Depende de una sola persona?

one-person-title = ¿Depende de una sola persona?
one-person-how = Cada persona que puntuó o respondió a un criterio excluyente se quita una vez, y los totales y descartes se calculan de nuevo sin ella. No se muestra quién fue. En estadística se conoce como jackknife.
one-person-changed-how = Después, cada papeleta se cambia al extremo: en las casillas que puntuó la persona, una opción recibe la mejor puntuación y todas las demás la peor, y lo mismo con las respuestas a los criterios excluyentes. Las casillas sin puntuación siguen vacías. Es el peor de los casos: casi nadie puntuaría así.

## Segundas opiniones

opinions-title = Segundas opiniones
opinions-ballots = { $judges ->
    [one] La suma ponderada y la media recortada cuentan las puntuaciones de todo el mundo; las demás, la papeleta de { $judges } persona que puntuó todas las opciones en los mismos criterios.
   *[other] La suma ponderada y la media recortada cuentan las puntuaciones de todo el mundo; las demás, las papeletas de { $judges } personas que puntuaron todas las opciones en los mismos criterios.
}
opinions-way = Método
opinions-order = De mejor a peor
opinions-caption = Qué elige cada método de recuento
opinions-winner = Ganadora
opinions-agrees-head = Coincide
opinions-verdict = { $verdict ->
    [same] coincide
    [ties] empate
    [narrows] en parte
   *[differs] difiere
}
opinions-tied = empate
opinions-how = Los totales ponderados de cada persona dan su propia clasificación de las opciones. Los métodos siguientes cuentan esas clasificaciones o totales, cada uno según su regla. Si todos eligen la misma opción, la elección no depende de cómo se contó. Un método cuyo empate incluye a la primera del tablero ni coincide ni difiere.
opinions-trimmed = La suma ponderada sin la décima parte más alta y la más baja de las puntuaciones de cada casilla, al menos una en cada extremo, para que no decida una sola puntuación extrema ({ $source }).
opinions-borda = Un punto por cada opción que alguien pone por debajo, medio punto por cada una empatada.
opinions-copeland = Más comparaciones ganadas, de dos en dos opciones.
opinions-kemeny = El orden que menos contradice los órdenes de cada persona.
opinions-majority = La mejor calificación mediana; la calificación es el total redondeado a un nivel ({ $source }).
opinions-star = De las dos con las sumas más altas, la que más personas ponen por delante («score then automatic runoff»).

## Las mismas personas

raters-title = ¿Lo dicen las mismas personas?
raters-rank = Puesto
raters-total = Total según las mismas personas
raters-how = Hay personas estrictas y personas benévolas, y no todo el mundo lo puntúa todo, así que un total puede ser alto solo porque esa opción la puntuaron personas benévolas. Aquí cada puntuación se toma como el mérito de la opción más la benevolencia de la persona, y ambos se obtienen por mínimos cuadrados, criterio por criterio; así, una puntuación solo se compara con otras de la misma persona. Los totales abarcan los criterios en que las personas conectan todas estas opciones, y se desplazan para que su media sea la del tablero. Si todo el mundo lo puntuó todo, son iguales a los del tablero.
raters-source = El modelo aditivo de bloques incompletos: { $source }

## Vistas

views-title = ¿Dicen lo mismo quienes saben?
views-confident = Solo lo que se puntuó con seguridad
views-experienced = Solo de quienes la han operado
views-none = No hay nada que comparar: hacen falta tres personas seguras de al menos dos opciones, o suficientes personas que las hayan operado.
views-all-other = Quienes deberían saber ponen en cabeza otra opción.
views-some-other = No todos los que deberían saber ponen en cabeza la misma opción.
views-all-same = Quienes deberían saber ponen en cabeza la misma opción.
views-gaps = * Se dejan fuera algunos criterios porque menos de tres personas comparan en ellos todas las opciones.
views-gaps-hidden = * Se dejan fuera algunos criterios porque menos de tres personas comparan en ellos todas las opciones, o porque solo una o dos quedarían excluidas.
views-how = Una vista cuenta cada puntuación entera o no la cuenta; ninguna pesa más que otra. «{ views-confident }» toma las puntuaciones que las personas dieron con bastante o total seguridad; «{ views-experienced }» toma lo que dijeron de las opciones que han operado en producción. Quién ha operado qué sigue siendo secreto, así que solo se compara la ganadora, y solo en casillas con suficientes personas dentro y fuera de la vista: cinco, o tres si se entra con una cuenta. Las opciones las comparan solo personas que puntuaron varias de ellas, en los criterios que todas ellas comparten, y solo en casillas con al menos tres de esas personas. «Según todas las puntuaciones» compara las mismas opciones en los mismos criterios con las puntuaciones de todo el mundo.
views-how-hidden = { views-how } Como los nombres están ocultos, además tiene que haber fuera de ella o nadie o al menos tres personas.

## ¿Estamos de acuerdo?

agree-title = ¿Estamos de acuerdo?
agree-later = Cuánto se parecen las clasificaciones de cada persona se sabrá cuando termine la ronda.
agree-show = Mostrar las cifras
agree-hide = Ocultar las cifras
agree-caption = Cuánto acuerdo hay en cada casilla
agree-all = Todos los criterios
agree-w = { $judges ->
    [one] W de Kendall: { $w }, de { $judges } persona. Vale 1 cuando todo el mundo ordena igual las opciones y 0 cuando las clasificaciones se anulan entre sí.
   *[other] W de Kendall: { $w }, de { $judges } personas. Vale 1 cuando todo el mundo ordena igual las opciones y 0 cuando las clasificaciones se anulan entre sí.
}
agree-figures = En la tabla, A es el acuerdo de van der Eijk, de −1 (la mitad en cada extremo) a 1 (todo el mundo igual) pasando por 0 (reparto uniforme); C es el consenso de Tastle y Wierman, de 0 a 1.
agree-how = «Acuerdo»: A es { SCORE(0.6, 1) } o más, y la mitad central de las personas cabe en un nivel. «Dos bandos»: A está por debajo de 0. «Disperso»: todo lo intermedio. «Muy pocas»: menos de tres personas puntuaron la casilla. Con al menos tres personas, W se considera fuerte desde { SCORE(0.7, 1) }, moderado desde { SCORE(0.5, 1) } y débil desde { SCORE(0.3, 1) }.

## ¿Qué ha cambiado desde la ronda anterior?

moved-title = ¿Qué ha cambiado desde la ronda { $round }?
moved-caption = Cómo ha cambiado la media de cada casilla desde la ronda { $round }
moved-no-scores = sin puntuaciones
moved-new = nueva
moved-first = primeras puntuaciones
moved-gone = ya no
moved-none-now = ahora sin puntuaciones
moved-few = muy pocas
moved-few-back = { $people } de { $people_before } la puntuaron de nuevo: muy pocas para comparar
moved-hidden = oculto
moved-hidden-why = no se compara: los nombres están ocultos, y se reconocería a las pocas personas que la puntuaron solo en una de las dos rondas
moved-means = de { SCORE($before, 1) } a { SCORE($after, 1) }, según las { $people } de { $people_before } que la puntuaron de nuevo
moved-compared = Casillas que la mayoría de las mismas personas puntuó en ambas rondas
moved-stable = De ellas, casillas cuya media cambió menos de { SCORE(0.25) } niveles
moved-spread = Cambio de la dispersión media de las casillas, en niveles
moved-w = W de Kendall, antes y después
moved-how = Solo se comparan puntuaciones de las mismas personas, y una casilla solo si la mayoría de quienes la habían puntuado lo hizo de nuevo. Una flecha muestra cuánto se movió su media, en niveles de la escala, sea cual sea el sentido mejor. «=» significa menos de un cuarto de nivel. Las posturas se acercaron si la dispersión de las casillas bajó de media. Otra ronda solo merece la pena mientras las respuestas sigan cambiando.

## ¿Merece la pena otra ronda?

stopping-title = ¿Merece la pena otra ronda?
stopping-how = { $measure ->
    [agreed] La regla se fijó en la sala de espera, antes de la primera puntuación, para que nadie pare en el momento que más le conviene. Hay acuerdo en una casilla cuando su palabra, más abajo, es «acuerdo»; las casillas con menos de tres puntuaciones no cuentan, y la mayoría de las casillas debe contar. La regla solo recuerda: quien modera puede abrir otra ronda de todos modos.
   *[stable] La regla se fijó en la sala de espera, antes de la primera puntuación, para que nadie pare en el momento que más le conviene. Una casilla es estable cuando su media se movió menos de un cuarto de nivel desde la ronda anterior; se cuentan las casillas que la mayoría de las mismas personas puntuó en ambas rondas, y la mayoría de las casillas debe contar. La regla solo recuerda: quien modera puede abrir otra ronda de todos modos.
}
stopping-source = De los estudios Delphi que afirman que hay consenso, pocos dicen de antemano qué entienden por ello: { $source }

## ¿De quién son estos pesos?

whose-title = ¿De quién son estos pesos?
whose-own = Los pesos de cada miembro, aplicados a las puntuaciones medias del equipo:
whose-own-option = Opción
whose-own-alone = La eligen
whose-own-tied = Empatada con otras
whose-how = Antes de puntuar nada, cada persona dio sus pesos sin ver los de las demás: con 100 puntos, con swing o con una ordenación. Los de cada persona se dividen por su suma; los del equipo son la media de esos. Se bloquearon antes de la primera puntuación; la huella es el comienzo de su SHA-256, que está en el registro de la sesión.
whose-sources = La media de los pesos de cada persona: { $mean_source } Swing: { $swing_source } Pesos a partir de un orden: { $order_source }
