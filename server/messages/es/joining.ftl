### La página de moderación: quién puede unirse, las invitaciones y el enlace de moderación.

joining-label = Acceso
joining-lock = Cerrar el acceso
joining-unlock = Abrir el acceso
joining-who = Quién puede unirse
joining-open = Cualquiera con el código
joining-approval = Solo a quien deje entrar
joining-invited = Solo con invitación
joining-open-help = Quien tiene el código o el enlace entra enseguida.
joining-approval-help = Quien tiene el código espera aquí hasta que usted le deje entrar. Con una invitación se entra enseguida.
joining-invited-help = Cada invitación deja entrar a una persona. El código solo no basta.
joining-locked-help = No puede unirse nadie más. Quien está dentro sigue dentro, y puede volver.
joining-waiting = { $count ->
    [one] { $count } persona espera
   *[other] { $count } personas esperan
}
joining-admit-all = Dejar entrar a todas
joining-admit = Dejar entrar
joining-admit-again = Dejar entrar de nuevo
joining-admit-of = Dejar entrar: { $name }
joining-admit-again-of = Dejar entrar de nuevo: { $name }
joining-erase = Borrar el nombre
joining-erase-of = Borrar el nombre de { $name }
joining-erase-title = ¿Borrar el nombre de { $name }?
joining-erase-help = El nombre desaparece de todo lo que se guarde, muestre o descargue a partir de ahora, y no se puede volver a dejar entrar a esta persona. No se puede deshacer.
joining-turn-away = Rechazar a { $name }
joining-more = Límite, invitaciones, expulsiones
joining-invitations = Crear invitaciones…
joining-invitations-used = { $used } de { $count } invitaciones usadas
joining-remove-many = Quitar a varias personas…
joining-key = Enlace de moderación…
joining-removed = { $count ->
    [one] { $count } persona quitada
   *[other] { $count } personas quitadas
}
joining-removed-help = Quedan fuera en el dispositivo que usaron. Sin cuentas ni invitaciones, quien borra los datos del navegador puede unirse como otra persona: cierre el acceso, o deje entrar solo a quien conozca.

## Cuántas personas caben

places-label = Máximo de personas
places-any = sin límite
places-save = Fijar
places-inside = { $count ->
    [one] { $count } persona está dentro, además de usted.
   *[other] { $count } personas están dentro, además de usted.
}

## Cuentas de empresa

accounts-needed = Solo con cuenta de empresa
accounts-listed = A quién admitir: direcciones de correo, o dominios como @example.org
accounts-listed-help = Déjelo vacío para admitir cualquier cuenta. Cada cuenta tiene una papeleta, sea cual sea el dispositivo.

## Quitar a varias personas

remove-many-title = Quitar a varias personas
remove-many-who = A quién
remove-many-idle = A quienes aún no han dado nada
remove-many-waiting = A quienes esperan
remove-many-everyone = A todo el mundo
remove-many-when = Se unieron
remove-many-any-time = en cualquier momento
remove-many-minutes = { $count ->
    [one] en el último minuto
   *[other] en los últimos { $count } minutos
}
remove-many-help = Sus plazas vuelven a quedar libres. Usted se queda. También se elimina lo que hayan dado y aún no se muestre.

## Invitaciones

invitations-title = Invitaciones
invitations-help = Cada invitación es para una persona y sirve una vez. Obtendrá una hoja con un código QR para cada una, para imprimir o enviar.
invitations-count = Cuántas
invitations-make = Crear
sheet-title = { $count ->
    [one] { $count } invitación
   *[other] { $count } invitaciones
}
sheet-once = Solo se muestran aquí: imprima esta página o guárdela como PDF.
sheet-print = Imprimir
sheet-qr = Código QR de la invitación
sheet-for-one = Para una persona

## El enlace de moderación

key-title = Enlace de moderación
key-help = Cree un enlace nuevo si el antiguo puede estar en malas manos. El antiguo deja de funcionar de inmediato.
key-expires = El enlace actual vale hasta el { DAY($at) }.
key-sign-out = Cerrar mi sesión en todos los demás dispositivos
key-changed = Hay un enlace de moderación nuevo; el antiguo ya no funciona. Copie el nuevo arriba.
key-confirm = Crear un enlace nuevo
