### La ficha de decisión (ADR) que deja una sesión, según MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [one] una persona
   *[other] { $people } personas
}
adr-context = Contexto y problema
adr-scored = { $rounds ->
    [0] { $count } opciones y { $criteria_count } criterios están listos para puntuarse en Quorum; todavía no hay puntuaciones.
    [one] Se puntuaron { $count } opciones en Quorum según { $criteria_count } criterios, en una ronda; podían participar { adr-people }.
   *[other] Se puntuaron { $count } opciones en Quorum según { $criteria_count } criterios, en { $rounds } rondas; podían participar { adr-people }.
}
adr-drivers = Criterios de decisión
adr-driver = { $criterion } ({ $weight })
adr-described = { $name }: { $text }
adr-options = Opciones consideradas

adr-outcome = Decisión
adr-chosen = Opción elegida: «{ $option }».
adr-proposed = Sin decisión todavía.
adr-chosen-first = Es la primera de la clasificación con un total de { SCORE($total) }, { SCORE($margin) } por delante de { $option }.
adr-chosen-tied = Comparte el primer puesto con { $other_options }, con un total de { SCORE($total) }.
adr-chosen-only = Es la única opción de la clasificación, con un total de { SCORE($total) }.
adr-chosen-not-first = El equipo eligió una opción que no es la primera de la clasificación: es la número { $rank }, con un total de { SCORE($total) }.
adr-chosen-unscored = No tiene total: nadie la puntuó.
adr-chosen-knocked-out = El equipo eligió una opción que no está en la clasificación: no cumple { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] En cabeza de la clasificación está { $first_options }, con un total de { SCORE($total) }.
   *[other] En cabeza de la clasificación están { $first_options }, cada una con un total de { SCORE($total) }.
}
adr-because = En palabras del equipo:
adr-no-reason = El equipo no ha escrito por qué.

adr-consequences = Consecuencias
adr-consequence = { $side ->
    [good] Bueno, porque ninguna otra opción es mejor en { $criterion }: { $mine }, frente a { $theirs } de { $option }.
   *[bad] Malo, porque { $option } es mejor en { $criterion }: { $theirs }, frente a { $mine }.
}

adr-dissent = Desacuerdos
adr-divided = Las { $people } personas que puntuaron { $option } en { $criterion } forman dos bandos.
adr-divided-more = { $count ->
    [one] Lo mismo ocurre en una casilla más.
   *[other] Lo mismo ocurre en { $count } casillas más.
}
adr-not-divided = El equipo no se divide en dos bandos en ninguna casilla.

adr-changes = Cambios desde la decisión sustituida

adr-confirmation = Confirmación
adr-look-again = El equipo revisará esta decisión el { DAY($at) }.
adr-no-look-again = No hay fecha fijada para revisar esta decisión.

adr-pros-and-cons = Ventajas e inconvenientes de las opciones
adr-place = Puesto { $rank }, total { SCORE($total) } de { $steps }.
adr-knocked-out = Descartada: no cumple { $criteria }.
adr-no-score = Nadie la puntuó.
adr-dropped = { $option } (retirada a partir de la ronda { $round })
adr-not-shown = Las puntuaciones aún no se muestran.
adr-side = { $side ->
    [good] Bueno, por { $criterion }: { $figure } (n={ $people })
    [bad] Malo, por { $criterion }: { $figure } (n={ $people })
   *[neutral] Neutro, por { $criterion }: { $figure } (n={ $people })
}
adr-reason = «{ $text }» — { $member }, { $score }
adr-more-reasons = { $count ->
    [one] Hay un motivo más en el informe.
   *[other] Hay { $count } motivos más en el informe.
}

adr-more = Más información
adr-supersedes = Sustituye la decisión de la sesión { $code }, cuyo registro terminaba con el commit { $seq }, huella { $digest }.
adr-superseded = Sustituida por la decisión de la sesión { $code }, iniciada el { DAY($at) }.
adr-evidence = { $count ->
    [one] El equipo adjuntó una evidencia, que está en el informe.
   *[other] El equipo adjuntó { $count } evidencias, que están en el informe.
}

## El recordatorio para un calendario

ics-title = Revisar la decisión: { $question }
ics-decided = Decidido el { DAY($at) }: { $option }
ics-undecided = Cerrada el { DAY($at) } sin decisión.
ics-session = Sesión { $code } en Quorum.
