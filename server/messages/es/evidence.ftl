### En qué basarse para una casilla: datos, mediciones, y lo que añade el equipo.

## Datos y mediciones

evidence-says = { $source ->
    [article] El artículo dice
   *[facts] Los datos dicen
}
verdict-agrees = coincide
verdict-mixed = coincide en parte
verdict-disagrees = no coincide
verdict-open = nada que comparar
evidence-verdict-open = { $source ->
    [article] El artículo no dice nada sobre esto que se haya medido.
   *[facts] Los datos no dicen nada sobre esto que se haya medido.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] Lo medido coincide con el artículo.
        [mixed] Lo medido coincide en parte con el artículo.
       *[disagrees] Lo medido no coincide con el artículo.
    }
   *[facts] { $verdict ->
        [agrees] Lo medido coincide con los datos.
        [mixed] Lo medido coincide en parte con los datos.
       *[disagrees] Lo medido no coincide con los datos.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] Lo medido coincide con el artículo: { $items }.
        [mixed] Lo medido coincide en parte con el artículo: { $items }.
       *[disagrees] Lo medido no coincide con el artículo: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] Lo medido coincide con los datos: { $items }.
        [mixed] Lo medido coincide en parte con los datos: { $items }.
       *[disagrees] Lo medido no coincide con los datos: { $items }.
    }
}
evidence-quoted = «{ $text }»
evidence-rests-on = El veredicto se basa en: { $figures }.

figure-none = no medido
figure-yes = sí
figure-no = no
figure-not-tried = no probado
figure-more-is-better = más es mejor
figure-less-is-better = menos es mejor
figure-range = de { FIGURE($low) } a { FIGURE($high) }
figure-runs = (mediciones de { FIGURE($low) } a { FIGURE($high) })
figure-interval = intervalo de confianza del 95 % de { FIGURE($low) } a { FIGURE($high) }
figure-interval-read = (intervalo de confianza del 95 % de { FIGURE($low) } a { FIGURE($high) })
figure-apart = Medido en otra máquina u otro día, así que no es comparable: { $options }.
figure-head = Cifra
figure-statements = Qué vale para qué opción
how-figures = { $count ->
    [one] { $count } cifra
   *[other] { $count } cifras
}
how-named = { $figures }
how-versions = <quiet>Versiones:</quiet> { $versions }
how-sources = <quiet>Fuente:</quiet> { $sources }
how-data = Todas las cifras como datos (JSON)

## Lo que aporta el equipo

attachment-cell = <b>{ $option }</b> <quiet>en</quiet> <b>{ $criterion }</b>
attachment-own = de usted
attachment-from = de { $name }
attachment-unseen = hasta que se revele solo lo ve usted
attachment-disputed = cuestionado por { $count }
attachment-dispute = Cuestionar<about>: { $text }</about>
attachment-dispute-no-more = Dejar de cuestionar<about>: { $text }</about>
attachment-withdraw = Retirar<about>: { $text }</about>
attachment-needs-address = Pegue la dirección de una página, como https://example.org.
attachment-needs-note = Escriba primero la nota.
attachment-needs-words = Diga en pocas palabras qué se midió.
attachment-needs-number = Una cifra necesita un número.
