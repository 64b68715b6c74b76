### Qué falla en un acta o en un dosier de decisión.

doubt-no-record = No es el acta de una sesión.
doubt-other-version = Es un acta de la versión { $found }; aquí solo se puede comprobar la versión { $known }.
doubt-not-canonical = El archivo no está en su forma canónica: se modificó algo, o lo escribió otro programa.
doubt-unknown-fields = El acta tiene algo que las actas no tienen.
doubt-chain-length = El acta tiene { $entries } entradas y una cadena de { $digests } huellas: se añadió o se quitó algo.
doubt-chain = Esto se modificó: no coincide con su huella.
doubt-unsigned = El acta no está firmada.
doubt-signature = La firma no coincide: el acta no está como se firmó.
doubt-other-key = El acta está firmada con otra clave: { $key }.
doubt-inconsistent = El acta se contradice: no puede haber una sesión con estos miembros, rondas y papeletas.
doubt-figure = El acta indica { $found }, pero de sus papeletas resulta { $expected }.
doubt-analysis = El acta indica { $found }, pero de sus papeletas resulta { $expected } con la misma versión de Quorum, { $version }.
doubt-analysis-other-version = El acta indica { $found }, calculado por Quorum { $version }; esta versión calcula { $expected }.
doubt-store = El acta indica { $found }, pero el registro guardado muestra { $expected }.
doubt-store-shorter = El acta es de { $seq } commits, pero el registro guardado tiene menos.
doubt-store-digest = El final del registro en el acta no es el del registro guardado.
doubt-no-pack = No es un dosier de decisión: el archivo comprimido está dañado.
doubt-no-record-in-pack = El dosier no tiene record.json.
doubt-file = Este archivo no es lo que resulta del acta.
doubt-file-changed = Este archivo se modificó: no coincide con su huella en SHA256SUMS.
doubt-sums-signature = La firma no coincide: la lista de huellas no está como se firmó.
doubt-sums-other-key = Las huellas están firmadas con una clave distinta de la del acta: { $key }.
doubt-other-file = Este archivo no pertenece al dosier.
doubt-missing-file = Este archivo falta en el dosier.
