### Opciones y criterios que se aportan: un texto pegado o un archivo, y la vista previa de lo que se entendió.

## El campo y la vista previa

paste-text = Opciones y criterios
paste-text-help = Una lista con un nombre por línea, una tabla copiada de una hoja de cálculo, CSV, una tabla en Markdown o YAML.
paste-file = Abrir un archivo
paste-file-help = YAML, CSV, XLSX, Markdown o texto.
paste-file-clear = Dejar fuera { $name }
paste-file-open = Del archivo { $name }
paste-file-too-large = Este archivo supera los 512 KiB. Copie mejor en el campo las filas que importan.
paste-reading = Leyendo…
paste-understood = Qué se ha entendido
paste-form = { $form ->
    [yaml] Leído como YAML.
    [table] Leído como una tabla con celdas separadas.
    [markdown] Leído como una tabla de Markdown.
    [spreadsheet] Leído como una hoja de cálculo.
   *[list] Leído como una lista con un nombre por línea.
}
paste-options = { $count ->
    [0] Ninguna opción
    [one] { $count } opción
   *[other] { $count } opciones
}
paste-criteria = { $count ->
    [0] Ningún criterio
    [one] { $count } criterio
   *[other] { $count } criterios
}
paste-no-criteria = Todavía no hay criterios. Añádalos en la sala de espera; para puntuar hace falta al menos uno.
paste-few-options = Para puntuar hacen falta al menos dos opciones. Añada más en la sala de espera.
paste-question = Pregunta
paste-imported = Importado
paste-scores = { $count ->
    [one] Una puntuación
   *[other] { $count } puntuaciones
}
paste-import = Tomar las puntuaciones como una ronda anterior de «Importado»
paste-import-help = La sesión empieza entonces por la segunda ronda; la anterior está cerrada y se puede comparar con ella. Los pesos y la escala quedan como aquí.
paste-option = Opción
paste-name = Nombre
paste-written = Escrito
paste-weight = Peso
paste-place = De
paste-equal = ninguno
paste-knock-out = excluyente
paste-numbers = { $low } a { $high }
paste-lower = menos es mejor
paste-scale = Se puntúa en niveles de 1 a { $steps }.
paste-mistakes = { $count ->
    [one] Antes hay que corregir una cosa
   *[other] Antes hay que corregir { $count } cosas
}
paste-left-out = { $count ->
    [one] Se deja fuera
   *[other] Se deja fuera ({ $count })
}
paste-read-as = Compruébelo
paste-at-line = Línea { $line }
paste-at-column = Línea { $line }, celda { $column }
paste-at-cell = Celda { $cell }
paste-at-field = Línea { $line }, { $field }

## En la sala de espera

paste-open = Pegar una lista o una tabla
paste-take-replace = Sustituir lo que hay
paste-take-add = Añadir a lo que hay
paste-list-of = Una lista simple contiene
paste-list-options = opciones
paste-list-criteria = criterios
paste-known = Ya están, así que no se añaden otra vez: { $names }.
paste-facts-kept-out = Los datos y las notas solo se toman cuando se inicia una sesión con este texto.
paste-scale-kept = La escala de esta sesión se mantiene: de 1 a { $steps }.
paste-taken = Pasado al formulario de abajo. Compruébelo y guárdelo.

## Qué hay que corregir: no se toma nada mientras haya un error

pasted-nothing = Aquí no hay ninguna opción ni criterio. Escriba un nombre por línea, o una tabla con las opciones en filas y los criterios en columnas.
pasted-file-too-large = El archivo supera los { $most } KiB. Copie en el campo las filas que importan, o guárdelas en un archivo nuevo.
pasted-text-too-large = Hay más de { $most } KiB de texto. Quite lo que no sea opción ni criterio.
pasted-spreadsheet-too-large = Descomprimida, la hoja de cálculo supera los { $most } MiB. Copie las filas que importan en un archivo nuevo sin imágenes.
pasted-spreadsheet-too-full = La hoja de cálculo tiene demasiadas celdas u hojas. Copie las filas que importan en un archivo nuevo.
pasted-table-too-large = La tabla tiene más de { $rows } filas o { $columns } columnas. Quite lo que no sea opción ni criterio.
pasted-too-many-lines = Hay { $count } líneas; como lista se pueden leer { $most } como máximo. Quite lo que no sea opción.
pasted-cell-too-long = Este texto tiene { $count } caracteres; un nombre tiene hasta 80, y una descripción hasta { $most }. Acórtelo.
pasted-not-text = Este archivo no es un texto ni una hoja de cálculo. Guárdelo como CSV (UTF-8), XLSX o texto.
pasted-other-spreadsheet = Es una hoja de cálculo en otro formato. Guárdela como XLSX o como CSV (UTF-8).
pasted-broken-spreadsheet = No se puede leer este archivo XLSX: está dañado o protegido. Guárdelo de nuevo sin contraseña, o como CSV (UTF-8).
pasted-unknown-encoding = No es un texto en UTF-8, UTF-16 o Windows-1252. Guárdelo como UTF-8.
pasted-mixed-encoding = Esta línea no está en UTF-8 como el resto del archivo. Guarde el archivo como UTF-8.
pasted-replacement = Hay un «�» donde se perdió una letra. Abra aquí el propio archivo, o guárdelo como UTF-8 y cópielo de nuevo.
pasted-quotes = Falta una comilla, o hay una en medio de una celda. Ponga toda la celda entre comillas y duplique las que haya dentro.
pasted-row-without-name = Esta fila tiene «{ $text }», pero ningún nombre en su primera celda. Escriba ahí el nombre de la opción, o vacíe la fila.
pasted-column-without-name = «{ $text }» está en una columna sin nombre. Póngale nombre en la primera fila, o vacíela; si un nombre contiene el separador, escríbalo entre comillas.
pasted-number-as-name = La primera fila tiene «{ $text }» donde se esperaba el nombre de un criterio. Añada encima una fila con los nombres de los criterios.
pasted-twice = Hay una segunda fila «{ $text }». Deje solo una.
pasted-formula = Esta celda tiene una fórmula sin resultado. Abra el archivo en una hoja de cálculo y guárdelo, o escriba el valor.
pasted-no-name = Aquí falta un nombre.
pasted-name-too-long = El nombre «{ $start }…» tiene { $count } caracteres, y caben { $most }. Acórtelo; el resto puede ser la descripción.
pasted-text-too-long = La descripción de «{ $name }» tiene { $count } caracteres, y caben { $most }. Acórtela.
pasted-question-too-long = La pregunta tiene { $count } caracteres, y caben { $most }. Acórtela.
pasted-same-name = { $where ->
    [cell] «{ $name }» ya está, en la celda { $at } («{ $other }»). Dé a cada uno su propio nombre.
   *[line] «{ $name }» ya está, en la línea { $at } («{ $other }»). Dé a cada uno su propio nombre.
}
pasted-alike = { $where ->
    [cell] «{ $name }» parece igual que «{ $other }» en la celda { $at }. Deles nombres que se puedan distinguir.
   *[line] «{ $name }» parece igual que «{ $other }» en la línea { $at }. Deles nombres que se puedan distinguir.
}
pasted-too-many = { $of ->
    [options] Hay { $count } opciones, y puede haber { $most }. Quite algunas.
   *[criteria] Hay { $count } criterios, y puede haber { $most }. Quite algunos.
}
pasted-too-many-cells = { $rows } opciones por { $columns } criterios son { $count } casillas, y puede haber { $most }. Quite algunas.
pasted-weight = «{ $text }» no es un peso para «{ $name }». Escriba un número de 0 a { $most }, como 3, 25 %, 0.25 o 0,25.
pasted-weight-ambiguous = El peso «{ $text }» de «{ $name }» puede significar uno o mil. Escríbalo sin la coma.
pasted-weight-missing = «{ $name }» no tiene peso, pero otros sí. Dé uno a cada criterio o a ninguno; un criterio excluyente lleva «K.O.» en su lugar.
pasted-weights-mixed = «{ $percent }» está en porcentaje y «{ $other }» no. Escriba todos los pesos en porcentaje, o ninguno.
pasted-weights-zero = Todos los pesos son 0. Dé al menos a un criterio un peso mayor que 0.
pasted-scale = «{ $text }» no es una escala para «{ $name }». Escriba su número más bajo y más alto, como 1-5 o 0-100, o «K.O.».
pasted-direction = «{ $text }» no dice qué es mejor para «{ $name }». Escriba «max» (más es mejor) o «min» (menos es mejor).
pasted-yaml = { $detail }

## Qué no forma parte del resultado

pasted-empty-column = La columna «{ $name }» está vacía.
pasted-column = La columna «{ $name }» cuenta o suma; no es un criterio.
pasted-text-column = La columna «{ $name }» no tiene peso ni puntuaciones, así que no es un criterio.
pasted-row = La fila «{ $name }» suma; no es una opción.
pasted-scores = { $count ->
    [one] Una puntuación. Se puede tomar como una ronda anterior cuando se inicia una sesión con esta tabla.
   *[other] { $count } puntuaciones. Se pueden tomar como una ronda anterior cuando se inicia una sesión con esta tabla.
}
pasted-score = «{ $text }» no es una puntuación para «{ $name }», que tiene números de { $low } a { $high }.
pasted-texts = { $count ->
    [one] El texto «{ $text }» bajo «{ $name }», que no es una puntuación.
   *[other] { $count } textos bajo «{ $name }», el primero «{ $text }», que no son puntuaciones.
}
pasted-sheets = Solo se leyó la hoja «{ $name }», no { $names }.
pasted-heading = El título «{ $text }».
pasted-line = «{ $text }», que está fuera de la tabla.
pasted-comment = El comentario «{ $text }».

## Qué podría haberse entendido de otro modo

pasted-windows = El archivo no está en UTF-8, así que se leyó como Windows-1252. Compruebe letras como á, ñ y ü.
pasted-question = La pregunta es «{ $text }».
pasted-one-line = Una línea con { $count } nombres.
pasted-quoted = Tomado como texto: «{ $text }».
pasted-name-and-weight = «{ $text }» es un criterio con su peso.
pasted-steps = La escala tiene los niveles 1 a { $steps }.
pasted-criteria-in-rows = Los criterios están en las filas, y las opciones en las columnas.
pasted-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
