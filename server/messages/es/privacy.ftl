### La página sobre qué se guarda, quién lo ve, cuánto tiempo, y qué se puede pedir (docs/visibility.md).

privacy-title = Sus datos
privacy-lead = Qué guarda { -brand } cuando usted participa, quién lo ve, cuánto tiempo, y qué puede pedir.
privacy-of-session = Esto es lo que vale para la sesión { $code }, «{ $question }», con sus ajustes.
privacy-of-any = Quién ve qué depende de los ajustes de una sesión. Su propia página al respecto, enlazada donde usted se une, dice qué vale en ella.
privacy-back = Volver a la sesión

## Qué se guarda

privacy-stored = Qué se guarda
privacy-stored-you = Su nombre, su papel, cuándo se unió, y qué opciones dice haber operado en producción.
privacy-stored-given = Lo que aporta: pesos, puntuaciones con motivo y seguridad, evidencias, y que ha terminado, cada cosa con su hora. Si cambia algo, la versión anterior queda en el registro de la sesión, que prueba que cada voto se contó una vez.
privacy-stored-account = Si usa una cuenta de empresa, una huella de ella: permite reconocer la cuenta, pero no la contiene.
privacy-stored-windows = Un número aleatorio por cada ventana de navegador en la que participa, para que nada se cuente dos veces.
privacy-stored-browser = En su navegador: durante { $days } días, una cookie que le reconoce en la sesión; y su nombre, las sesiones en las que estuvo, lo último que le mostraron sus páginas, y lo que aún no se pudo enviar.
privacy-stored-not = No se guardan direcciones de red ni lo que usted mira. Las páginas no cargan nada de otros servidores.

## Quién lo ve

privacy-seen = Quién lo ve
privacy-everybody = «Todo el mundo» son todos los miembros, quien tenga el código de la sesión, y la pantalla grande. Quien modera no ve más que el resto de lo que usted aporta.
privacy-seen-name = Su nombre y papel; si está en línea, ha empezado y ha terminado
privacy-to-always = Todo el mundo, siempre.
privacy-seen-scores = Sus puntuaciones, con motivo y seguridad
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Todo el mundo, de inmediato, con su nombre.
       *[later] Todo el mundo, con su nombre, cuando quien modera revele la ronda.
    }
    [hidden] Todo el mundo, cuando quien modera revele la ronda, con un seudónimo distinto en cada ronda.
   *[any] Todo el mundo, como muy tarde cuando quien modera revele la ronda: con su nombre, o con un seudónimo si los nombres están ocultos.
}
privacy-seen-totals = Totales y gráficos
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Todo el mundo, en cuanto tres personas hayan cambiado una casilla.
       *[shown] Todo el mundo, de inmediato.
    }
    [later] Todo el mundo, cuando quien modera revele la ronda.
   *[any] Todo el mundo, mientras se puntúa o cuando quien modera revele la ronda.
}
privacy-seen-weights = Sus pesos
privacy-to-weights = { $names ->
    [shown] Todo el mundo, con su nombre, cuando quien modera los muestre todos.
    [hidden] Todo el mundo, con un seudónimo, cuando quien modera los muestre todos, y solo si los dieron al menos cinco personas (tres si todo el mundo tiene cuenta de empresa).
   *[any] Todo el mundo, cuando quien modera los muestre todos: con su nombre, o con un seudónimo si los nombres están ocultos.
}
privacy-seen-evidence = Las evidencias que añade
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Todo el mundo, de inmediato, con su nombre.
       *[later] Todo el mundo, con su nombre, cuando quien modera revele la ronda.
    }
    [hidden] { $totals ->
        [live] Todo el mundo, de inmediato, sin su nombre; las descargas llevan un seudónimo.
       *[later] Todo el mundo, cuando quien modera revele la ronda, sin su nombre; las descargas llevan un seudónimo.
    }
   *[any] Todo el mundo, como muy tarde cuando quien modera revele la ronda: con su nombre, o sin él si los nombres están ocultos.
}
privacy-seen-experience = Lo que ha operado en producción
privacy-to-experience = Nadie. Tras revelar, todo el mundo sabe si quienes han operado las opciones ponen en cabeza la misma, si son bastantes para ello.
privacy-seen-earlier = Versiones anteriores, y quién dio qué puntuación con los nombres ocultos
privacy-to-earlier = Quien administra este servidor, porque puede leer lo que guarda.
privacy-copies = Los miembros pueden descargar lo que pueden ver. Esas copias quedan fuera del alcance de este servidor.

## Cuánto tiempo

privacy-long = Cuánto tiempo
privacy-long-days = { $days ->
    [one] Hasta que la sesión lleve un día sin cambios. Uno o dos días después se elimina automáticamente, con todo lo que contiene; quien administra este servidor puede borrarla antes.
   *[other] Hasta que la sesión lleve { $days } días sin cambios. Uno o dos días después se elimina automáticamente, con todo lo que contiene; quien administra este servidor puede borrarla antes.
}
privacy-long-ever = Hasta que quien administra este servidor borre la sesión. Nada se elimina automáticamente.

## Qué puede pedir

privacy-ask = Qué puede pedir
privacy-ask-data = <b>Sus datos.</b> «Mis datos», en su papeleta, descarga todo lo que la sesión guarda sobre usted.
privacy-ask-name = <b>Que se borre su nombre.</b> «Borrar mi nombre», en su papeleta, lo quita de lo guardado, de todas las pantallas, y de las descargas y copias de seguridad que se hagan después; en su lugar aparece «antiguo miembro» y un número. Si la sesión no está cerrada, también sale de ella. Si quien modera le ha quitado de la sesión, pídaselo. Lo que aportó queda, sin su nombre. También quedan la huella de una cuenta de empresa, y los nombres escritos en motivos, evidencias o la decisión.
privacy-ask-session = <b>Que se borre una sesión.</b> Pídalo a quien administra este servidor: puede borrarla por completo. Solo las descargas y copias de seguridad hechas antes conservan lo que contienen.
