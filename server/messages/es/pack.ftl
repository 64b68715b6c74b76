### README.txt del dosier de la decisión, en el idioma de la sesión.

pack-draft = Esto es un borrador: la sesión no está cerrada, y su resultado aún puede cambiar.
pack-decided = Decidido el { DAY($at) }: { $option }
pack-report-pdf = El informe para imprimir y archivar.
pack-report-html = El informe en una página para el navegador; no necesita red y se imprime bien.
pack-report-md = El informe en Markdown, para un wiki o un repositorio.
pack-chart-svg = La clasificación como gráfico, nítido a cualquier tamaño.
pack-chart-png = El mismo gráfico en píxeles, para diapositivas y mensajes.
pack-adr = La ficha de decisión (ADR, según MADR 4), para guardarla junto al código.
pack-ics = Un recordatorio para un calendario, el día de revisar la decisión.
pack-scores = Todas las puntuaciones con su peso, una por fila. Se lee como UTF-8, con comas entre los campos.
pack-excel-eu = Lo mismo con punto y coma y coma decimal, para Excel con ajustes europeos.
pack-criteria = Los criterios con sus pesos, sentidos y escalas.
pack-totals = Los totales y puestos de cada ronda.
pack-workbook = Matriz, puntuaciones, rondas y pesos como libro (Excel, LibreOffice): los totales se actualizan al cambiar una puntuación o un peso.
pack-slides = Seis diapositivas con gráfico y tabla nativos, para pegarlas en su presentación.
pack-record = El acta completa para un programa, de la que se puede calcular de nuevo todo lo demás.
pack-sums = Las huellas SHA-256 de los demás archivos, para: sha256sum --check SHA256SUMS
pack-signature = La firma de estas huellas por el servidor.
pack-verify = Para comprobar que no se modificó nada, abra la página /verify de un servidor Quorum y elija este archivo comprimido, o instale Quorum y ejecute:
pack-session = Sesión { $code }, hecha con Quorum.
