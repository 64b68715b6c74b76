### La proyección: se lee desde diez metros.

projector-not-shown = No se puede mostrar esta sesión
projector-ranking = Clasificación
projector-never = No se reveló ningún total.
projector-solid = La solidez del resultado
projector-scores = Puntuaciones

## Cómo unirse

projector-join-short = Únase en <b>{ $host }</b> con
projector-join = Escanee, o abra <b>{ $host }</b> y escriba

## Antes de puntuar

names-more = y { $count } más

projector-options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
projector-criteria = según
projector-nobody = Todavía no hay nadie
projector-people = { $count ->
    [one] { $count } persona presente
   *[other] { $count } personas presentes
}
projector-weigh = ¿Qué cuenta, y cuánto? Dé sus pesos en su teléfono.
projector-locked = Estos pesos están bloqueados

## Personas

projector-people-label = Personas
projector-done = <big>{ $done }</big> de { $members } han terminado
projector-scored = <big>{ $started }</big> de { $members } han puntuado
projector-devices = { $count ->
    [one] { $count } dispositivo conectado
   *[other] { $count } dispositivos conectados
}
projector-observers = { $count ->
    [one] { $count } persona observa
   *[other] { $count } personas observan
}

## A debate

discussion-label = A debate
discussion-cell = { $option } <quiet>en</quiet> { $criterion }
discussion-knock-out = criterio excluyente
discussion-weight = cuenta { PERCENT($weight) }
discussion-mean = media { $mean }
discussion-flips = podría cambiar la ganadora
discussion-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
discussion-ask = La nota más baja y la más alta: dígannos por qué.
discussion-ask-knock-out = Cumple o no: dígannos lo que saben.
discussion-unscored = Nadie lo ha puntuado.
discussion-more = { $count ->
    [one] y { $count } motivo más
   *[other] y { $count } motivos más
}

## Vistas y teclas

projector-weights = Qué cuenta, y cuánto
projector-no-discussion = No hay nada a debate.
keys-controls = Controles
keys-title = Teclas
keys-close = Cerrar
keys-next = Página siguiente
keys-back = Página anterior
keys-ranking = La clasificación
keys-matrix = La matriz
keys-discussion = Lo que está a debate
keys-weights = Los pesos
keys-join = Código QR grande para unirse
keys-auto = Seguir la reunión
keys-full-screen = Pantalla completa
keys-leave-full-screen = Salir de pantalla completa
keys-sound = Sonido al acabar el tiempo
keys-help = Teclas

## La decisión

ending-qr = Código QR con la dirección de los resultados
ending-results = Todos los resultados
ending-scan = Escanee para ver todos los resultados
ending-apart = { COUNT($first_options) ->
    [one] En cabeza de la clasificación está { $first_options }; la decisión es otra.
   *[other] En cabeza de la clasificación están { $first_options }; la decisión es otra.
}
ending-totals = { $first } frente a { $decided } puntos

## Las evidencias

projector-evidence = Evidencias
projector-says = { $source ->
    [article] <quiet>El artículo dice</quiet> { $items }
   *[facts] <quiet>Los datos dicen</quiet> { $items }
}
projector-measured = Medido aquí:
projector-team = Del equipo
projector-from = { $name }:
projector-from-team = El equipo:
projector-disagreements-on-phones = { $disagreements ->
    [one] { $disagreements } discrepancia, en sus teléfonos
   *[other] { $disagreements } discrepancias, en sus teléfonos
}
projector-on-phones = { $disagreements ->
    [0] { $attachments } más del equipo, en sus teléfonos
    [one] { $attachments ->
        [0] { $disagreements } discrepancia más, en sus teléfonos
       *[other] { $disagreements } discrepancia más y { $attachments } más del equipo, en sus teléfonos
    }
   *[other] { $attachments ->
        [0] { $disagreements } discrepancias más, en sus teléfonos
       *[other] { $disagreements } discrepancias más y { $attachments } más del equipo, en sus teléfonos
    }
}
projector-occasion = { $date }, { $machine }
