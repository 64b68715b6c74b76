### Textos comunes a varias pantallas y exportaciones.

-brand = Quorum

language-label = Idioma

answer-no-view = sin opinión
answer-met = cumple
answer-not-met = no cumple

page-broken = Esta página no se ha cargado
page-broken-help = No se pudo obtener una parte del servidor. Vuelva a cargar la página.
page-nowhere = Esta página no existe
page-nowhere-help = Compruebe la dirección o vaya a la página de inicio.

common-brand = { -brand }
common-more = { $count } más
common-copied = Copiado
common-try-again = Reintentar
common-cancel = Cancelar
common-former = Antiguo miembro { $number }
common-privacy = Qué se guarda y quién lo ve

theme-light = Usar colores claros
theme-dark = Usar colores oscuros

page-title = { $title } – { -brand }
page-home = Ir a la página de inicio
page-part-broken = No se pudo obtener esta parte de la página. Vuelva a cargar la página.
common-too-long = Tiene { $count } caracteres, y caben { $most } como máximo.
common-rehearsal = Ensayo: miembros simulados
