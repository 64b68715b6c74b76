### Lo que encuentran los análisis. El servidor da códigos y cifras; estas son las frases.

## El resultado en una frase, y por qué

headline-so-far = { $headline } por ahora

headline-lead = { $margin ->
    [0] { $option } va por delante por menos de { SCORE(0.01) }.
   *[other] { $option } va por delante por { SCORE($margin) }.
}
headline-flip = { COUNT($rival_options) ->
    [one] Si { $criterion } pesara { PERCENT($to, $digits) } en lugar de { PERCENT($from, maximumFractionDigits: 6) }, ganaría { $rival_options }.
   *[other] Si { $criterion } pesara { PERCENT($to, $digits) } en lugar de { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } compartirían el primer puesto.
}
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } no tiene puntuación en nada de lo que ahora pesa.
   *[other] { $unweighed_options } no tienen puntuación en nada de lo que ahora pesa.
}
headline-doubt = Que { $split_option } cumpla o no { $split_criterion } cambiaría la ganadora, y hay división (sí: { $met }, no: { $not_met }).

headline-few = { $people ->
    [one] Ningún criterio de { $few_option } lo ha puntuado más de una persona.
   *[other] Ningún criterio de { $few_option } lo han puntuado más de { $people } personas.
}
headline-without-one = Quitar a una sola de las { $members } personas puede cambiarlo.
headline-decides = Lo decide una sola respuesta: si { $answer_option } cumple { $answer_criterion }.
headline-thin = { $scored ->
    [0] Nadie ha puntuado aún { $thin_option } en { $thin_criterion }.
    [one] Hasta ahora, solo una de { $members } personas ha puntuado { $thin_option } en { $thin_criterion }.
   *[other] Hasta ahora, solo { $scored } de { $members } personas han puntuado { $thin_option } en { $thin_criterion }.
}
headline-thin-share = { $scored ->
    [0] Nadie ha puntuado aún { $thin_option } en { $thin_criterion }.
    [one] Hasta ahora, solo una de las cerca de { $members } personas a las que se pidió ha puntuado { $thin_option } en { $thin_criterion }.
   *[other] Hasta ahora, solo { $scored } de las cerca de { $members } personas a las que se pidió han puntuado { $thin_option } en { $thin_criterion }.
}

headline-all-knocked-out = Ninguna opción cumple todos los criterios excluyentes.
headline-only-left = { $out ->
    [0] { $option } es la única opción.
    [one] Solo queda { $option }: la otra no cumple un criterio excluyente.
   *[other] Solo queda { $option }: las otras { $out } no cumplen un criterio excluyente.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] Por ahora solo { $option } tiene alguna puntuación.
   *[other] De las opciones no descartadas, por ahora solo { $option } tiene alguna puntuación.
}
headline-one-weighs = { $out ->
    [0] Solo { $option } tiene puntuación en algo que pesa.
   *[other] De las opciones no descartadas, solo { $option } tiene puntuación en algo que pesa.
}
headline-nothing-scored = { $out ->
    [0] No se ha puntuado nada.
   *[other] Ninguna opción no descartada tiene puntuación.
}
headline-nothing-weighs = { $out ->
    [0] No se ha puntuado nada que pese.
   *[other] Ninguna opción no descartada tiene puntuación en algo que pese.
}
headline-tied = { $options } empatan a { SCORE($total) }.
headline-near = { headline-lead } Con pesos algo distintos gana el { FLOOR($share) } de las veces.
headline-people = { headline-lead } La probabilidad de que { $option } sea realmente la primera, según lo que difieren estas { $members } personas, es de cerca del { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } Menos de dos personas la han puntuado junto a otras, así que puede ser azar.
headline-coincidence = { headline-lead } Aunque ninguna opción fuera mejor que otra, alguna iría por delante con la misma claridad en cerca del { PERCENT($share) } de las reuniones.
headline-coincidence-rival = { headline-lead } Aunque { $rival_option } fuera igual de buena, una de las dos iría por delante con la misma claridad en cerca del { PERCENT($share) } de las reuniones.
headline-blind-so-far = { headline-lead } Aunque eligieran a ciegas, { $people } personas pondrían en cabeza la misma opción en hasta el { PERCENT($share) } de las reuniones.
headline-blind-two = { headline-lead } Si las personas dudaran solo entre dos opciones y eligieran a ciegas, { $people } de ellas coincidirían de todos modos en el { PERCENT($share) } de las reuniones.
headline-chance-so-far = { headline-lead } Las puntuaciones difieren demasiado entre personas para descartar el azar; al revelar se sabrá más.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } no tiene puntuación en { $empty_criterion }.
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] Pero si las puntuaciones de cada persona se comparan solo entre sí, { $ahead_options } supera a { $option }.
   *[other] Pero si las puntuaciones de cada persona se comparan solo entre sí, { $ahead_options } superan a { $option }.
}
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] Pero si las puntuaciones de cada persona se comparan solo entre sí, { $level_options } iguala a { $option }.
   *[other] Pero si las puntuaciones de cada persona se comparan solo entre sí, { $level_options } igualan a { $option }.
}
headline-not-compared = { headline-lead } Pero no se puede comparar con { LIST($apart_options, type: "or") }: las mismas personas puntuaron demasiado poco.
headline-compared-in-part = { headline-lead } Pero con alguna otra opción solo se puede comparar en el { FLOOR($share) } de lo que cuenta: el resto no lo puntuaron las mismas personas.
headline-thin-cell = { headline-lead } { $people ->
    [0] Nadie ha puntuado { $thin_option } en { $thin_criterion }, y eso podría decidir.
    [one] Solo { $people } de { $asked } personas ha puntuado { $thin_option } en { $thin_criterion }, y eso podría decidir.
   *[other] Solo { $people } de { $asked } personas han puntuado { $thin_option } en { $thin_criterion }, y eso podría decidir.
}
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } no tiene puntuación en nada de lo que cuenta, y aún podría ganar.
   *[other] { $unscored_options } no tienen puntuación en nada de lo que cuenta, y aún podrían ganar.
}
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } { $count ->
    [one] La eligen los pesos de { $count } de { $members } miembros.
   *[other] La eligen los pesos de { $count } de { $members } miembros.
}
headline-near-members = { headline-lead } Con pesos parecidos a los de un miembro al azar gana el { FLOOR($share) } de las veces.
headline-little = { headline-lead } Es poco.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } { $criterion } decide por sí solo.
headline-no-weight = { headline-lead } Ningún cambio de un solo peso permite que otra opción la iguale.
headline-firm = { headline-lead } Hace falta mucho para cambiarlo: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } Hace falta mucho para cambiar la ganadora: { headline-flip }

## Quién va por delante con otros pesos de un criterio

flip-above = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } por encima del { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] { $options } comparten el primer puesto con { $criterion } por encima del { PERCENT($low, maximumFractionDigits: 6) }.
}
flip-below = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } por debajo del { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } comparten el primer puesto con { $criterion } por debajo del { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-between = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } entre el { PERCENT($low, maximumFractionDigits: 6) } y el { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } comparten el primer puesto con { $criterion } entre el { PERCENT($low, maximumFractionDigits: 6) } y el { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-at = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } al { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] { $options } comparten el primer puesto con { $criterion } al { PERCENT($to, maximumFractionDigits: 6) }.
}
flip-above-pair = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } por encima del { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } por debajo del { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } comparten el primer puesto con { $criterion } por encima del { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } por debajo del { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } por debajo del { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } por encima del { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } comparten el primer puesto con { $criterion } por debajo del { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } por encima del { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } entre el { PERCENT($low, maximumFractionDigits: 6) } y el { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre el { PERCENT($other_low, maximumFractionDigits: 6) } y el { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } comparten el primer puesto con { $criterion } entre el { PERCENT($low, maximumFractionDigits: 6) } y el { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } entre el { PERCENT($other_low, maximumFractionDigits: 6) } y el { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [one] Gana { $options } con { $criterion } al { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } al { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } comparten el primer puesto con { $criterion } al { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } al { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Pesos que cambian juntos, solo su orden, y los de los miembros

weighed-joint-wins = { $points ->
    [one] Mover { NUMBER($points, maximumFractionDigits: 6) } punto de peso de { $from_criteria } a { $criterion } hace ganar a { $rival_option }.
   *[other] Mover { NUMBER($points, maximumFractionDigits: 6) } puntos de peso en total, de { $from_criteria } a { $criterion }, hace ganar a { $rival_option }.
}
weighed-joint-ahead = { $points ->
    [one] Mover { NUMBER($points, maximumFractionDigits: 6) } punto de peso de { $from_criteria } a { $criterion } pone a { $rival_option } por delante de { $option } en los criterios en que ambas tienen puntuaciones.
   *[other] Mover { NUMBER($points, maximumFractionDigits: 6) } puntos de peso en total, de { $from_criteria } a { $criterion }, pone a { $rival_option } por delante de { $option } en los criterios en que ambas tienen puntuaciones.
}
weighed-joint-level = Mover todo el peso de { $from_criteria } a { $criterion } permite que { $rival_option } iguale a { $option } en los criterios en que ambas tienen puntuaciones; ningún reparto de pesos pone por delante a { $rival_option }.
weighed-joint-already = En los criterios en que ambas tienen puntuaciones, { $option } no va por delante de { $rival_option }.
weighed-joint-none = En los criterios en que ambas tienen puntuaciones, ningún reparto de pesos permite que { LIST($options, type: "or") } iguale a { $option }.
weighed-left-out = { COUNT($options) ->
    [one] { $options } se deja fuera: no tiene puntuación en un criterio que pesa y en que la ganadora sí la tiene.
   *[other] { $options } se dejan fuera: no tienen puntuación en un criterio que pesa y en que la ganadora sí la tiene.
}
weighed-covered = Las opciones se comparan en los criterios en que todas tienen puntuaciones: el { FLOOR($share) } del peso.
weighed-pair-covered = Las dos se comparan en los criterios en que ambas tienen puntuaciones: el { FLOOR($share) } del peso.
weighed-order-necessary = Aunque solo se dé por conocido el orden de los pesos, { $option } es la primera: ningún reparto de pesos en ese orden pone a otra opción por delante.
weighed-order-possible = Si solo se da por conocido el orden de los pesos, cualquiera de estas puede ser la primera: { $options }.
weighed-own-all = { $members ->
    [one] Los pesos del único miembro eligen { $option }.
   *[other] Los pesos de los { $members } miembros eligen { $option }.
}
weighed-own-others = { $count ->
    [one] Los pesos de { $count } de { $members } miembros eligen { $option }. Los demás: { $others }.
   *[other] Los pesos de { $count } de { $members } miembros eligen { $option }. Los demás: { $others }.
}
weighed-own-split = { $members ->
    [one] Lo que eligen los pesos de un miembro: { $others }.
   *[other] Lo que eligen los pesos de { $members } miembros: { $others }.
}
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = empate ({ $count })
weighed-own-nothing = nada ({ $count })

## Segundas opiniones: por qué un método elige lo que elige

why-weighted-sum = { COUNT($options) ->
    [one] { $options } tiene el total ponderado más alto, { SCORE($total) }.
   *[other] { $options } tienen el total ponderado más alto, { SCORE($total) }.
}
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } tiene el total ponderado más alto, { SCORE($total) }; después, { $next_options } con { SCORE($next_total) }.
   *[other] { $options } tienen el total ponderado más alto, { SCORE($total) }; después, { $next_options } con { SCORE($next_total) }.
}
why-trimmed = { COUNT($options) ->
    [one] Sin las puntuaciones más alta y más baja de cada casilla con tres o más, { $options } tiene el total ponderado más alto, { SCORE($total) }.
   *[other] Sin las puntuaciones más alta y más baja de cada casilla con tres o más, { $options } tienen el total ponderado más alto, { SCORE($total) }.
}
why-trimmed-next = { COUNT($options) ->
    [one] Sin las puntuaciones más alta y más baja de cada casilla con tres o más, { $options } tiene el total ponderado más alto, { SCORE($total) }; después, { $next_options } con { SCORE($next_total) }.
   *[other] Sin las puntuaciones más alta y más baja de cada casilla con tres o más, { $options } tienen el total ponderado más alto, { SCORE($total) }; después, { $next_options } con { SCORE($next_total) }.
}
why-borda = { COUNT($options) ->
    [one] { $options } tiene más puntos que ninguna: { $points }.
   *[other] { $options } tienen más puntos que ninguna: { $points }.
}
why-borda-next = { COUNT($options) ->
    [one] { $options } tiene más puntos que ninguna, { $points }; después, { $next_options } con { $next_points }.
   *[other] { $options } tienen más puntos que ninguna, { $points }; después, { $next_options } con { $next_points }.
}
why-copeland = { COUNT($options) ->
    [one] { $options } tiene { $points } de { $comparisons } puntos en los duelos.
   *[other] { $options } tienen cada una { $points } de { $comparisons } puntos en los duelos.
}
why-kemeny = { COUNT($options) ->
    [one] El orden que menos contradice los órdenes de cada persona empieza por { $options }.
   *[other] Varios órdenes contradicen igual de poco los órdenes de cada persona; empiezan por { LIST($options, type: "or") }.
}
why-kemeny-near = Un orden que contradice poco los órdenes de cada persona empieza por { $options }; con tantas opciones, no se puede descartar que haya uno mejor.
why-grade = La calificación mediana de { $options } es { $grade }
why-majority-all = { why-grade }, y nada las separa.
why-majority = { why-grade }, la de { $next_options } es { $next_grade }.
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, y la de { $next_options } también; al ir quitando calificaciones medianas, { $options } queda por encima.
   *[other] { why-grade }, y la de { $next_options } también; al ir quitando calificaciones medianas, { $options } quedan por encima.
}
why-star-tie = No se puede distinguir entre las dos últimas, o cuáles son: { $options }.
why-star = Ninguna otra opción tiene una suma mayor que { $option } y { $rival_option }; de las dos, { $people } ponen por delante { $option } y { $rival_people }, { $rival_option }.

## ¿Comparan las opciones las mismas personas?

comparison-could-decide = Una puntuación de { $option } en { $criterion } podría decidir.
comparison-complete = Todas las personas que han puntuado lo han hecho en todo lo que cuenta, así que los totales son comparables.
comparison-nothing = Ninguna persona puntuó dos opciones en algo que cuente, así que nada dice cuál es mejor.
comparison-same = { COUNT($options) ->
    [one] Cuando las puntuaciones de cada persona se comparan solo entre sí, la primera también es { $options }.
   *[other] Cuando las puntuaciones de cada persona se comparan solo entre sí, { $options } también empatan en cabeza.
}
comparison-other = { COUNT($options) ->
    [one] Cuando las puntuaciones de cada persona se comparan solo entre sí, la primera es { $options }; los totales ponen { $board_options } en cabeza.
   *[other] Cuando las puntuaciones de cada persona se comparan solo entre sí, { $options } empatan en cabeza; los totales ponen { $board_options } en cabeza.
}
comparison-part = Esto abarca el { FLOOR($share) } del peso: lo que las personas puntuaron de todas estas opciones.
comparison-without = Las mismas personas puntuaron demasiado poco de { LIST($left_options, type: "or") } para comparar.
comparison-part-without = { comparison-part } { comparison-without }

## Una parte de las puntuaciones

view-who = { $people ->
    [one] { $people } persona con al menos bastante seguridad compara estas opciones.
   *[other] { $people } personas con al menos bastante seguridad comparan estas opciones.
}
view-same = { view-who } { COUNT($options) ->
    [one] También según ellas la primera es { $options }.
   *[other] También según ellas { $options } empatan en cabeza.
}
view-other = { view-who } { COUNT($options) ->
    [one] Según sus puntuaciones, la primera es { $options }; las de todo el mundo, comparadas igual, ponen { $all_options } en cabeza.
   *[other] Según sus puntuaciones, { $options } empatan en cabeza; las de todo el mundo, comparadas igual, ponen { $all_options } en cabeza.
}
view-experienced-same = Quienes han operado las opciones en producción ponen en cabeza la misma que todo el mundo.
view-experienced-other = Quienes han operado las opciones en producción no ponen en cabeza la misma que todo el mundo.

## Quitar a una persona

without-stable = Se quite a quien se quite de las { $members } personas, sigue ganando { $option }.
without-changed = { COUNT($other_options) ->
    [one] En { $changed } de { $members } casos, quitar a una persona desbanca a { $option }: entonces { $other_options } gana o iguala.
   *[other] En { $changed } de { $members } casos, quitar a una persona desbanca a { $option }: entonces { LIST($other_options, type: "or") } gana o iguala.
}
without-answer = { without-changed } Basta una respuesta para ello: si { $answer_option } cumple { $answer_criterion }.
without-nobody = En { $changed } de { $members } casos, quitar a una persona desbanca a { $option }, y no va ninguna otra por delante.

## Una papeleta cambiada

changed-stable = Se cambie la papeleta que se cambie, sigue ganando { $option }.
changed-lead = { $changed } de { $members } personas podrían, cambiando solo su papeleta, hacer que { $rival_option } vaya por delante en lugar de { $option }.
changed-some = { $changed } de { $members } personas podrían, cambiando solo su papeleta, desbancar a { $option }: en el extremo, { LIST($other_options, type: "or") } va por delante o iguala.
changed-nobody = { $changed } de { $members } personas podrían, cambiando solo su papeleta, desbancar a { $option }, y no iría ninguna otra por delante.

## Segundas opiniones: si los métodos coinciden

opinions-method-weighted-sum = suma ponderada
opinions-method-trimmed-mean = Media recortada
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Juicio mayoritario
opinions-method-star = STAR
opinions-few = { $judges ->
    [one] Solo una persona ha puntuado todas las opciones clasificadas en los mismos criterios: muy pocas para una segunda opinión.
   *[other] Solo { $judges } personas han puntuado todas las opciones clasificadas en los mismos criterios: muy pocas para una segunda opinión.
}
opinions-same = Los { $count } métodos de recuento eligen { $options }.
opinions-same-tie = Los { $count } métodos de recuento dan el mismo empate de { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } dice otra cosa
   *[other] { $methods } dicen otra cosa
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise }; { $same } de { $count } métodos de recuento ponen en cabeza a { $options }.
   *[other] { opinions-otherwise }; { $same } de { $count } métodos de recuento ponen en cabeza a { $options }, y { $partly } más en parte.
}
opinions-tie = { COUNT($methods) ->
    [one] { $methods } no distingue entre { $tie_options }; { $same } de { $count } métodos de recuento eligen { $options }.
   *[other] { $methods } no distinguen entre { $tie_options }; { $same } de { $count } métodos de recuento eligen { $options }.
}
opinions-ties = { COUNT($methods) ->
    [one] { $methods } da un empate que incluye a { $options }; { $same } de { $count } métodos de recuento eligen solo { $options }.
   *[other] { $methods } dan empates que incluyen a { $options }; { $same } de { $count } métodos de recuento eligen solo { $options }.
}
opinions-partly = { COUNT($methods) ->
    [one] { $methods } coincide solo en parte con el empate de { $options }; { $same } de { $count } métodos de recuento dan ese empate.
   *[other] { $methods } coinciden solo en parte con el empate de { $options }; { $same } de { $count } métodos de recuento dan ese empate.
}

## Cuánto se parecen las clasificaciones

concord-word = { $concord ->
    [strong] un acuerdo fuerte
    [moderate] un acuerdo moderado
    [weak] un acuerdo débil
   *[none] apenas acuerdo
}
concord-nothing = Hay menos de dos opciones clasificadas, así que no hay clasificaciones que comparar.
concord-unknown = Muy pocas personas han puntuado todas las opciones clasificadas en todo lo que pesa como para comparar sus clasificaciones.
concord-few = Solo { $judges } personas han puntuado todas las opciones clasificadas en todo lo que pesa: muy pocas para decir cuánto se parecen sus clasificaciones.
concord-level = Cada una de las { $judges } personas que puntuaron todas las opciones clasificadas en todo lo que pesa las tiene empatadas, así que no hay clasificaciones que comparar.
concord-sentence = Las clasificaciones de las { $judges } personas que puntuaron todas las opciones clasificadas en todo lo que pesa muestran { concord-word }.

## Qué ha cambiado desde la ronda anterior

change-none = La misma persona no puntuó ninguna casilla en ambas rondas.
change-few = Ninguna casilla la puntuó de nuevo la mayoría de quienes la habían puntuado, así que las rondas no se pueden comparar.
change-basis = Se comparan las puntuaciones de las mismas personas: { $people } de { $people_before } personas, en { $compared } de { $cells } casillas. { $still } de estas casillas apenas se movieron.
change-still = { change-basis } Las posturas están más o menos tan separadas como antes.
change-closer = { change-basis } Las posturas se acercaron { SCORE($steps, 1) } niveles.
change-further = { change-basis } Las posturas se alejaron { SCORE($steps, 1) } niveles.
change-rankings = Entre las { $judges } personas que puntuaron en ambas rondas todas las opciones clasificadas en todo lo que pesa, el acuerdo de las clasificaciones era { $before ->
    [strong] fuerte
    [moderate] moderado
    [weak] débil
   *[none] casi nulo
} y ahora es { $after ->
    [strong] fuerte
    [moderate] moderado
    [weak] débil
   *[none] casi nulo
}.

## La regla de parada

stop-wanted = { $measure ->
    [agreed] Tenían previsto parar cuando hubiera acuerdo en el { FLOOR($share) } de las casillas
   *[stable] Tenían previsto parar cuando el { FLOOR($share) } de las casillas fuera estable desde la ronda anterior
}
stop-first = { stop-wanted }; se sabrá a partir de la segunda ronda.
stop-few = { $measure ->
    [agreed] { stop-wanted }; muy pocas casillas tienen puntuaciones suficientes para contar: { $counted } de { $cells }, y debe contar la mayoría.
   *[stable] { stop-wanted }; muy pocas casillas las puntuaron de nuevo en su mayoría las mismas personas: { $counted } de { $cells }, y debe contar la mayoría.
}
stop-reached = { $left_out ->
    [0] van por el { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] van por el { FLOOR($reached) }, sin contar { $left_out } de las { $cells } casillas, que puntuaron muy pocas personas
       *[stable] van por el { FLOOR($reached) }, sin contar { $left_out } de las { $cells } casillas, que muy pocas de las mismas personas puntuaron de nuevo
    }
}
stop-met = { stop-wanted }; { stop-reached }: pueden parar.
stop-not-met = { stop-wanted }; { stop-reached }: debatan y puntúen de nuevo.
