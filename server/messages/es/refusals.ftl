### Por qué se rechazó algo: el mensaje del código «no_question» es refused-no-question.

## Quién puede hacer qué

refused-not-joined = Únase primero a la sesión.
refused-removed = Quien modera le ha quitado de esta sesión.
refused-left = Ha salido de esta sesión, y su nombre se ha borrado.
refused-not-facilitator = Solo puede hacerlo quien modera.
refused-observer = Quien observa mira; no puntúa.
refused-facilitator = No se puede quitar a quien modera.
refused-first-facilitator = Quien creó la sesión conserva la moderación.
refused-facilitator-name = El nombre de quien modera se puede borrar cuando la sesión esté cerrada.
refused-name-permanent = Este nombre lo guardó una versión anterior, como parte del registro de la sesión. Solo se puede borrar con toda la sesión.
refused-too-late = Esa ronda ha terminado: esto llegó tarde.
refused-too-early = Esa ronda aún no ha empezado.
refused-answer-lost = Lo que envió no está en su papeleta: se rechazó, y la respuesta del servidor se perdió. Compruébelo.
refused-not-yours = Solo puede retirarlo quien lo añadió, o quien modera.
refused-phase = { $phases ->
    [lobby] Solo se puede hacer mientras la sesión está en la sala de espera.
    [weighting] Solo se puede hacer mientras se fijan los pesos.
    [scoring] Solo se puede hacer mientras la puntuación está abierta.
    [revealed] Solo se puede hacer después de revelar los totales.
    [closed] Solo se puede hacer cuando la sesión está cerrada.
    [lobby-weighting] Solo se puede hacer antes de abrir la puntuación.
    [lobby-weighting-scoring] Solo se puede hacer antes de revelar los totales.
   *[scoring-revealed] Solo se puede hacer mientras la puntuación está abierta o después de revelar los totales.
}
refused-closed = Esta sesión está cerrada; ya no puede cambiar nada en ella.
refused-full = Esta sesión está llena: caben { $most } personas como máximo.

## Lo que no existe

refused-unknown-option = No hay ninguna opción con el id «{ $id }».
refused-unknown-criterion = No hay ningún criterio con el id «{ $id }».
refused-unknown-attachment = No hay ninguna evidencia con el id «{ $id }».
refused-unknown-member = Esa persona no está en la sesión.
refused-option-not-there = No hay ninguna opción con el id «{ $id }»; omita el id para añadir una nueva.
refused-criterion-not-there = No hay ningún criterio con el id «{ $id }»; omita el id para añadir uno nuevo.
refused-unknown-template = No hay ninguna plantilla «{ $id }»; hay: { $known }.
refused-unknown-format = No hay ningún formato «{ $id }»; hay: { $known }.
refused-unknown-dialect = El formato «{ $id }» no tiene el dialecto «{ $dialect }»; hay: { $known }.
refused-no-dialects = El formato «{ $id }» no tiene dialectos.
refused-unknown-paper = El formato «{ $id }» no se hace para el papel «{ $paper }»; hay: { $known }.
refused-no-papers = El formato «{ $id }» es el mismo para todos los papeles.
refused-no-reminder = No hay recordatorio: la sesión no se cerró con un día para revisar la decisión.
refused-pack-too-early = No hay dosier de la decisión antes de revelar por primera vez.
refused-unknown-language = No hay textos en el idioma «{ $language }»; hay: { $known }.

## Describir la sesión

refused-no-question = Escriba primero la pregunta.
refused-two-options-stay = Deben quedar al menos dos opciones.
refused-drop-empties-ballot = Una papeleta solo tiene puntuaciones de opciones que usted retira. Los nombres están ocultos, y la lista de personas mostraría de quién es: empiece la ronda con papeletas vacías.
refused-too-few-options = Añada primero al menos dos opciones.
refused-no-criteria = Añada al menos un criterio con peso.
refused-too-many-options = Una sesión tiene { $most } opciones como máximo; serían { $count }.
refused-too-many-criteria = Una sesión tiene { $most } criterios como máximo; serían { $count }.
refused-too-many-cells = Opciones por criterios puede llegar a { $most }; { $rows } por { $columns } son { $count }.
refused-option-without-name = Cada opción necesita un nombre.
refused-criterion-without-name = Cada criterio necesita un nombre.
refused-option-not-unique = Dos opciones se llaman «{ $name }»; deles nombres distintos.
refused-criterion-not-unique = Dos criterios se llaman «{ $name }»; deles nombres distintos.
refused-names-look-alike = «{ $name }» y «{ $other }» parecen iguales; deles nombres que nadie pueda confundir.
refused-anchors = «{ $name }» necesita { $steps } descripciones, una por nivel, o ninguna; tiene { $count }.
refused-knock-out-weighs = «{ $name }» es un criterio excluyente, así que no puede tener peso.
refused-weights-not-one = Los pesos deben sumar 1.
refused-weights-all-zero = Al menos un criterio debe tener un peso mayor que 0.
refused-too-many-edits = Puede haber { $most } cambios por minuto como máximo; espere un momento e inténtelo de nuevo.
refused-edits-full = Los cambios en la descripción de esta sesión ya ocupan { $most } MB; inicie una sesión nueva para cambiar más.
refused-numeric-scale = { $problem ->
    [knock-out] «{ $name }» es un criterio excluyente, así que no puede tener una escala de números.
    [steps] «{ $name }» se puntúa con números, así que no tiene descripciones de niveles ni sentido.
    [unit] La unidad de «{ $name }» puede tener { $longest } caracteres como máximo.
    [points] La escala de «{ $name }» necesita de 2 a { $most } puntos.
    [numbers] Los números de la escala de «{ $name }» deben estar entre -1 000 000 000 y 1 000 000 000.
    [values] En la escala de «{ $name }», cada valor debe ir del 0 % (peor) al 100 % (mejor).
    [order] En la escala de «{ $name }», cada número debe ser mayor que el anterior.
    [level] En la escala de «{ $name }», al menos dos números deben tener valores distintos: ¿cuál es mejor?
   *[range] El mínimo permitido para «{ $name }» debe ser menor que el máximo.
}

## Ponderación

refused-points-not-100 = Los puntos deben sumar 100; estos suman { $total }.
refused-swing-not-100 = En la ponderación swing, el criterio que se sube primero tiene 100 puntos.
refused-not-an-order = Estos pesos no salen de un orden de los criterios.
refused-weights-incomplete = Dé un peso a cada criterio salvo a los excluyentes, y a nada más.
refused-no-weights = Nadie ha dado pesos todavía; bloquee sus propios pesos en su lugar.
refused-too-few-weights = Con los nombres ocultos, los pesos del equipo se pueden usar cuando { $fewest } personas hayan dado los suyos; bloquee sus propios pesos en su lugar.
refused-weights-shown = Los pesos ya se muestran; quien modera puede abrir de nuevo la ponderación.
refused-weights-not-shown = Muestre primero los pesos, para que todo el mundo vea qué se bloquea.
refused-weighting-open = La ponderación sigue abierta; muestre primero los pesos.
refused-weighted-once = Con los nombres ocultos, los pesos se dan una sola vez: un cambio podría revelar de quién era.
refused-weights-locked = Los pesos están bloqueados y ya no pueden cambiar.
refused-weights-not-locked = Bloquee primero los pesos: se fijan antes de la primera puntuación.

## Puntuar y cerrar

refused-off-scale = Las puntuaciones van de 1 a { $steps }.
refused-off-range = { $numbers ->
    [whole] Escriba un número entero de { $low } a { $high }.
   *[any] Escriba un número de { $low } a { $high }.
}
refused-too-many-rounds = Una sesión tiene { $most } rondas como máximo.
refused-undo-names-hidden = Con los nombres ocultos, lo revelado no se puede deshacer: la diferencia con la vez siguiente mostraría quién puntuó qué. Abra otra ronda en su lugar.
refused-undo-too-late = Lo revelado solo se puede deshacer durante { $seconds } segundos. Abra otra ronda en su lugar.
refused-all-done = Todo el mundo ha terminado ya; no hay a quién recordárselo.
refused-left-to-enter = { $left ->
    [one] Quienes tienen dispositivo ya han terminado. Introduzca las puntuaciones de la persona que no lo tiene.
   *[other] Quienes tienen dispositivo ya han terminado. Introduzca las puntuaciones de las { $left } personas que no lo tienen.
}
refused-reminded-already = Se les acaba de enviar un recordatorio; espere { $seconds } segundos entre dos recordatorios.
refused-nothing-scored = Todavía no se ha puntuado nada: cierre sin decisión, o abra antes la puntuación.
refused-look-again = Escriba el día para revisar la decisión como 2027-03-31; puede ser hoy o más tarde, y dentro de { $most } años como máximo.
refused-no-name = Escriba un nombre que las demás personas puedan leer.
refused-text-too-long = «{ $start }…» es demasiado largo: tiene { $count } caracteres, y caben { $most } como máximo.

## Las evidencias del equipo

refused-too-many-attachments = Una sesión admite { $most } evidencias como máximo.
refused-too-many-of-yours = Cada persona puede añadir { $most } evidencias como máximo; retire antes una.
refused-too-many-ever = Cada persona puede añadir evidencias { $most } veces como máximo en una sesión, incluidas las retiradas.
refused-withdrawn = Eso ya se ha retirado.
refused-no-figure = Una cifra necesita un número y unas palabras sobre qué se midió.
refused-no-text = Escriba primero la nota.
refused-no-link = Un enlace empieza por https:// o http:// y nombra un host.
refused-link-host = «{ $host }» no es el nombre de un host; copie el enlace de la barra de direcciones de un navegador.

## Quién entra

refused-waiting = Quien modera tiene que dejarle entrar primero.
refused-joining-locked = Quien modera ha cerrado el acceso a esta sesión; no puede unirse nadie más.
refused-invitation-needed = Esta sesión es con invitación: abra la dirección o escanee el código de la suya.
refused-invitation-unknown = Esta invitación no vale para esta sesión.
refused-invitation-used = Esta invitación ya se ha usado; cada una es para una persona en un dispositivo.
refused-sign-in-to-create = Entre con su cuenta de empresa para iniciar aquí una sesión.
refused-no-creator = Su cuenta no puede iniciar sesiones aquí.
refused-sign-in-failed = No se pudo entrar con la cuenta; inténtelo de nuevo.
refused-account-needed = Entre con su cuenta de empresa para unirse a esta sesión.
refused-accounts-fixed = Las cuentas siguen siendo obligatorias: desde la sala de espera, los resultados dan por hecho que nadie está dos veces.
refused-accounts-only = Todas las personas de esta sesión tienen una cuenta de empresa, y los resultados cuentan con ello: no se puede añadir a nadie que no la tenga.
refused-own-device = Esa persona puntúa en su propio dispositivo.
refused-no-device = Quien no tiene dispositivo no puede moderar.
refused-too-many-without-device = En una sesión caben como máximo { $most } personas sin dispositivo.
refused-not-listed = Su cuenta no está en la lista de las que pueden unirse a esta sesión.
refused-too-many-joined = Se han unido a esta sesión más de { $most } personas, contando las que se quitaron; no puede unirse nadie más.
refused-too-many-waiting = Ya hay { $most } personas esperando para entrar; inténtelo más tarde.
refused-too-many-invitations = Una sesión tiene { $most } invitaciones como máximo.
refused-key-expired = Este enlace valía { $days } días. En un dispositivo en el que aún modere, cree uno nuevo en «Acceso».

## Llamadas al servidor

refused-unreadable = La petición no es como se esperaba: { $problem }.
refused-misread-json = el JSON tiene un error en el byte { $byte }
refused-misread-cut = el JSON termina demasiado pronto
refused-misread-utf8 = el texto no está en UTF-8
refused-misread-depth = el JSON está anidado a demasiada profundidad
refused-misread-object = se esperaba un objeto JSON
refused-misread-missing = falta el campo «{ $field }»
refused-misread-unknown = aquí no hay ningún campo «{ $field }»
refused-misread-kind = { $expected ->
    [text] «{ $field }» debe ser un texto
    [integer] «{ $field }» debe ser un número entero
    [number] «{ $field }» debe ser un número
    [boolean] «{ $field }» debe ser true o false
    [list] «{ $field }» debe ser una lista
    [object] «{ $field }» debe ser un objeto
   *[null] «{ $field }» debe ser null
}
refused-misread-form = { $form ->
    [name] «{ $field }» debe ser de 1 a 40 letras minúsculas y guiones bajos
    [client] «{ $field }» debe ser de 8 a 40 letras, cifras, guiones o guiones bajos
    [id] «{ $field }» debe ser de 1 a 40 letras minúsculas, cifras y guiones
    [language] «{ $field }» debe ser el código de un idioma, como es
    [day] «{ $field }» debe ser un día como 2027-03-31
    [address] «{ $field }» debe ser una dirección de correo o un dominio como @example.org
    [base64] «{ $field }» debe ser en Base64
   *[other] «{ $field }» debe ser de otra forma
}
refused-misread-choice = «{ $field }» debe ser uno de estos valores: { $allowed }
refused-misread-long = «{ $field }» puede tener una longitud de { $most } como máximo
refused-misread-short = «{ $field }» debe tener una longitud de { $least } como mínimo
refused-misread-high = «{ $field }» puede ser { $most } como máximo
refused-misread-low = «{ $field }» debe ser { $least } como mínimo
refused-misread-other = «{ $field }» tiene un valor que no se permite
refused-no-body = La petición necesita un objeto JSON como cuerpo, aunque esté vacío.
refused-catalogue = { $detail }
refused-template-and-catalogue = Indique solo una cosa: una plantilla, un texto de catálogo o un archivo.
refused-template-too-long = Esta preparación supera los { $most } KiB de un archivo de plantilla; acorte sus datos y descripciones, o úsela directamente para una sesión nueva.
refused-text-or-file = Envíe un texto o un archivo para la vista previa, no ambos.
refused-no-scores = No hay aquí ninguna puntuación que importar. Traiga una tabla con opciones en filas, criterios en columnas y números en sus celdas.
refused-name-missing = Diga quién se une: falta el nombre.
refused-wrong-key = No es la clave de moderación de esta sesión.
refused-no-session = No hay ninguna sesión con este código; compruébelo e inténtelo de nuevo.
refused-too-many-sessions = Demasiadas sesiones nuevas desde su dirección; espere un minuto e inténtelo de nuevo.
refused-too-many-joins = Se unen demasiadas personas desde su dirección; inténtelo de nuevo en un momento.
refused-too-many-requests = Demasiadas peticiones desde su dirección; inténtelo de nuevo en un momento.
refused-busy = El servidor tiene ahora demasiado trabajo; inténtelo de nuevo en un momento.
refused-host = La cabecera Host de la petición no es una dirección.
refused-host-not-allowed = No se permiten enlaces a «{ $host }»: quien administra este servidor puede permitirlos con --allowed-host, o definir QUORUM_URL.
refused-embedding-off = Este servidor no muestra sesiones en ningún otro sitio; quien lo administra puede permitir sitios con --embed-ancestors.
refused-embed-link = Este enlace ya no muestra la sesión; pida uno nuevo a quien la modera.
refused-not-built = La interfaz no está compilada: ejecute make run en el repositorio.
refused-not-websocket = Esta dirección solo habla WebSocket; docs/protocol.md dice cómo.
refused-handshake = El establecimiento de la conexión WebSocket no sigue la RFC 6455: falta { $part }, o es incorrecto.
refused-stopping = El servidor se está deteniendo; vuelva en un momento.
refused-unknown-command = Este servidor es más antiguo que esta página y aún no conoce eso.
refused-imported = Esta sesión se importó de un acta; solo se puede leer.
refused-read-only = Una versión más reciente de Quorum ha cambiado esta sesión; este servidor solo puede mostrarla.
refused-newer-session = Una versión más reciente de Quorum ha escrito en esta sesión (formato { $format }), y este servidor no puede abrirla. Inténtelo de nuevo en un momento.
refused-unreadable-session = El registro de esta sesión está dañado; quien administra este servidor puede restaurarlo de una copia de seguridad.
refused-broken-session = Este servidor no consigue abrir esta sesión; quien lo administra encuentra el motivo en su registro.
refused-store-silent = El almacenamiento no responde.
refused-not-saved = No se ha podido guardar; inténtelo de nuevo.
refused-broken = Algo ha fallado en el servidor; no se ha guardado.
refused-forbidden = Esa petición venía de otro sitio.
refused-not-found = Aquí no hay nada.
refused-method-not-allowed = Eso no se puede hacer aquí.
refused-internal-server-error = Algo ha fallado en el servidor; no se ha perdido nada de lo aceptado.
refused-body-too-large = La solicitud supera los { $most } KiB. Envíe menos datos a la vez.
refused-http = El servidor respondió con el estado HTTP { $status }.

## Solo en la página

refused-no-connection = Ahora no hay conexión con el servidor. Inténtelo de nuevo en un momento.
refused-connection-lost = La conexión se perdió antes de que respondiera el servidor. Inténtelo de nuevo.
refused-weighting-over = La ponderación terminó antes de que esto se pudiera enviar.
refused-offline = No se puede acceder al servidor. Compruebe la conexión e inténtelo de nuevo.
refused-puzzling = El servidor envió una respuesta que no se pudo leer. Inténtelo de nuevo en un momento.

## Por qué el servidor cerró una conexión para siempre, según su código de cierre

closed-1002 = El servidor no entendió esta página. Vuelva a cargarla.
closed-1003 = El servidor no entendió esta página. Vuelva a cargarla.
closed-1007 = El servidor no entendió esta página. Vuelva a cargarla.
closed-1009 = Un mensaje superaba los 16 KiB.
closed-4400 = El servidor no entendió esta página. Vuelva a cargarla.
closed-4401 = Se cerró su moderación en este dispositivo. Abra el enlace de moderación para entrar de nuevo.
closed-4403 = Quien modera le ha quitado de esta sesión.
closed-4405 = Ha salido de esta sesión, y su nombre se ha borrado.
closed-4404 = No hay ninguna sesión con este código, o se ha eliminado.
closed-4406 = Esta página no es de la misma versión que el servidor. Vuelva a cargarla.
closed-4420 = Este servidor no consigue abrir esta sesión; quien lo administra encuentra el motivo en su registro.
closed-4422 = El registro de esta sesión está dañado; quien administra este servidor puede restaurarlo de una copia de seguridad.
closed-4426 = Una versión más reciente de Quorum ha escrito en esta sesión, y este servidor no puede abrirla.
closed-4430 = Hay demasiadas conexiones abiertas a la vez, desde esta dirección o con su nombre. Cierre algunas y vuelva a cargar la página.
closed-other = Se ha perdido la conexión.
refused-too-many-rehearsals = Hay demasiados ensayos en curso en este servidor; cierre uno o vuelva a intentarlo en unos minutos.
refused-rehearsal = Un ensayo no se puede retomar; empiece una sesión nueva con su configuración.
