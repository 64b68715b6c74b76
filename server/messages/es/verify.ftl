### La página en la que se comprueba un acta o un dosier de decisión en el navegador (docs/record.md).

verify-title = Comprobar un acta
verify-lead = Un acta es la descarga JSON de una sesión; un dosier de la decisión, su zip. Aquí se ve si un archivo está como lo firmó un servidor, y si sus totales y puestos resultan de las papeletas que contiene.
verify-file = Acta (.json) o dosier de la decisión (.zip)
verify-stays = El archivo se queda en este dispositivo; no se envía nada.
verify-checking = Comprobando…
verify-trusted = ¿En qué clave confía?
verify-trusted-label = Clave pública con la que debe estar firmado
verify-trusted-help = Si no se indica, se espera la clave de este servidor.
verify-trusted-wrong = Una clave pública tiene 64 dígitos hexadecimales.
verify-too-large = El archivo es demasiado grande para comprobarlo en un navegador; la línea de comandos sí puede.
verify-unreadable = No se puede leer el archivo.

## El resultado

verify-good = Confirmado: está como lo firmó este servidor.
verify-good-wanted = Confirmado: está como lo firmó la clave en la que usted confía.
verify-other-server = Está como se firmó, pero no lo firmó este servidor. Confíe solo si conoce esta clave:
verify-unknown-server = Está como se firmó. Compare la clave con la del servidor que lo escribió:
verify-bad = { $doubts ->
    [one] No confirmado: hay una duda.
   *[other] No confirmado: hay { $doubts } dudas.
}
verify-of = Sesión { $code }: { $question }
verify-draft = La sesión aún estaba abierta cuando se escribió esto, así que su resultado puede haber cambiado.
verify-right-form = Su forma y su cadena de { $digests } huellas son correctas: no se modificó, añadió ni quitó ninguna entrada.
verify-right-signature = Su firma es correcta: es de este contenido y de esta clave.
verify-right-totals = { $rounds ->
    [one] Todos los totales y puestos de su ronda resultan { $ballots ->
        [one] de la papeleta que contiene.
       *[other] de las { $ballots } papeletas que contiene.
    }
   *[other] Todos los totales y puestos de sus { $rounds } rondas resultan de las { $ballots } papeletas que contiene.
}
verify-right-no-totals = Todavía no tiene totales.
verify-right-histograms = { $rounds ->
    [one] Todos los totales y puestos de su ronda resultan de las puntuaciones que contiene; las papeletas están ocultas.
   *[other] Todos los totales y puestos de sus { $rounds } rondas resultan de las puntuaciones que contiene; las papeletas están ocultas.
}
verify-right-files = Los { $files } archivos del dosier están como se firmaron.
verify-fingerprint = Huella: { $fingerprint }

## Dónde hay algo mal

verify-at-round = Ronda { $round }
verify-at-ballot = Ronda { $round }, papeleta de { $member }
verify-at-member = Miembro { $name }
verify-at-total = Ronda { $round }, total de { $option }
verify-at-rank = Ronda { $round }, puesto de { $option }

## Más sobre ello

verify-our-key = La clave de este servidor
verify-our-key-help = Las actas y los dosieres de este servidor se firman con esta clave pública. Guárdela donde la encuentre dentro de unos años, por ejemplo en el manual del equipo.
verify-our-key-copy = Copiar la clave
verify-our-key-missing = No se pudo obtener la clave de este servidor.
verify-not = Qué no se comprueba aquí
verify-not-help = Los análisis (la solidez del resultado), otras cifras como medias y dispersiones, y si los demás archivos de un dosier dicen lo que dice su acta: de ellos aquí solo se sabe que están como se firmaron. La línea de comandos calcula de nuevo los análisis y escribe de nuevo los archivos, sin servidor:
