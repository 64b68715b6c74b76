### Opzioni e criteri portati dalle persone: un testo incollato o un file, e l’anteprima di ciò che si è capito.

## Il campo e l’anteprima

paste-text = Opzioni e criteri
paste-text-help = Un elenco con un nome per riga, una tabella copiata da un foglio di calcolo, CSV, una tabella in Markdown, o YAML.
paste-file = Apri un file
paste-file-help = YAML, CSV, XLSX, Markdown o testo.
paste-file-clear = Lascia fuori { $name }
paste-file-open = Dal file { $name }
paste-file-too-large = Questo file supera 512 KiB. Copia invece nel campo le righe che contano.
paste-reading = Lettura…
paste-understood = Che cosa si è capito
paste-form = { $form ->
    [yaml] Letto come YAML.
    [table] Letto come tabella con celle separate.
    [markdown] Letto come tabella Markdown.
    [spreadsheet] Letto come foglio di calcolo.
   *[list] Letto come elenco con un nome per riga.
}
paste-options = { $count ->
    [0] Nessuna opzione
    [one] { $count } opzione
   *[other] { $count } opzioni
}
paste-criteria = { $count ->
    [0] Nessun criterio
    [one] { $count } criterio
   *[other] { $count } criteri
}
paste-no-criteria = Non ci sono ancora criteri. Aggiungili nella sala d’attesa; per valutare ne serve almeno uno.
paste-few-options = Per valutare servono almeno due opzioni. Aggiungine altre nella sala d’attesa.
paste-question = Domanda
paste-imported = Importato
paste-scores = { $count ->
    [one] { $count } punteggio
   *[other] { $count } punteggi
}
paste-import = Prendi i punteggi come un turno precedente di «Importato»
paste-import-help = La sessione inizia allora con il secondo turno; quello importato è chiuso e serve da confronto. Pesi e scala restano quelli mostrati qui.
paste-option = Opzione
paste-name = Nome
paste-written = Scritto
paste-weight = Peso
paste-place = Da
paste-equal = nessuno
paste-knock-out = eliminatorio
paste-numbers = da { $low } a { $high }
paste-lower = meno è meglio
paste-scale = Si valuta in livelli da 1 a { $steps }.
paste-mistakes = { $count ->
    [one] Prima c’è una cosa da correggere
   *[other] Prima ci sono { $count } cose da correggere
}
paste-left-out = { $count ->
    [one] Lasciato fuori
   *[other] Lasciati fuori ({ $count })
}
paste-read-as = Da controllare
paste-at-line = Riga { $line }
paste-at-column = Riga { $line }, cella { $column }
paste-at-cell = Cella { $cell }
paste-at-field = Riga { $line }, { $field }

## Nella sala d’attesa

paste-open = Incolla un elenco o una tabella
paste-take-replace = Sostituisci ciò che c’è
paste-take-add = Aggiungi a ciò che c’è
paste-list-of = Un semplice elenco contiene
paste-list-options = opzioni
paste-list-criteria = criteri
paste-known = Già presenti, quindi non aggiunti di nuovo: { $names }.
paste-facts-kept-out = Fatti e note si prendono solo quando una sessione si avvia con questo testo.
paste-scale-kept = La scala di questa sessione resta: da 1 a { $steps }.
paste-taken = Ripreso nel modulo qui sotto. Controlla e salva.

## Che cosa va corretto: finché c’è un errore non si prende nulla

pasted-nothing = Qui non ci sono né opzioni né criteri. Scrivi un nome per riga, o una tabella con le opzioni nelle righe e i criteri nelle colonne.
pasted-file-too-large = Il file supera { $most } KiB. Copia nel campo le righe che contano, o salvale in un nuovo file.
pasted-text-too-large = Il testo supera { $most } KiB. Togli ciò che non è né opzione né criterio.
pasted-spreadsheet-too-large = Decompresso, il foglio di calcolo supera { $most } MiB. Copia le righe che contano in un nuovo file senza immagini.
pasted-spreadsheet-too-full = Il foglio di calcolo ha troppe celle o troppi fogli. Copia le righe che contano in un nuovo file.
pasted-table-too-large = La tabella supera { $rows } righe o { $columns } colonne. Togli ciò che non è né opzione né criterio.
pasted-too-many-lines = Ci sono { $count } righe; come elenco se ne possono leggere al massimo { $most }. Togli ciò che non è un’opzione.
pasted-cell-too-long = Questo testo ha { $count } caratteri; un nome ne ha fino a 80, una descrizione fino a { $most }. Accorcialo.
pasted-not-text = Questo file non è né un testo né un foglio di calcolo. Salvalo come CSV (UTF-8), XLSX o testo.
pasted-other-spreadsheet = Questo è un foglio di calcolo in un altro formato. Salvalo come XLSX o come CSV (UTF-8).
pasted-broken-spreadsheet = Impossibile leggere questo file XLSX: è danneggiato o protetto. Salvalo di nuovo senza password, o come CSV (UTF-8).
pasted-unknown-encoding = Questo non è un testo in UTF-8, UTF-16 o Windows-1252. Salvalo come UTF-8.
pasted-mixed-encoding = Questa riga non è in UTF-8 come il resto del file. Salva il file come UTF-8.
pasted-replacement = C’è un «�» dove è andata persa una lettera. Apri qui il file stesso, o salvalo come UTF-8 e copia di nuovo.
pasted-quotes = Manca una virgoletta, o si trova in mezzo a una cella. Metti tra virgolette l’intera cella e raddoppia le virgolette al suo interno.
pasted-row-without-name = Questa riga contiene «{ $text }», ma nessun nome nella prima cella. Scrivi lì il nome dell’opzione, o svuota la riga.
pasted-column-without-name = «{ $text }» è in una colonna senza nome. Da’ un nome alla colonna nella prima riga, o svuotala; se un nome contiene il separatore, mettilo tra virgolette.
pasted-number-as-name = La prima riga contiene «{ $text }» dove ci si aspettava il nome di un criterio. Aggiungi sopra una riga con i nomi dei criteri.
pasted-twice = C’è una seconda riga «{ $text }». Tienine una sola.
pasted-formula = Questa cella contiene una formula senza risultato. Apri il file in un programma per fogli di calcolo e salvalo, o scrivi il valore.
pasted-no-name = Qui manca un nome.
pasted-name-too-long = Il nome «{ $start }…» ha { $count } caratteri; il massimo è { $most }. Accorcialo; il resto può diventare la descrizione.
pasted-text-too-long = La descrizione di «{ $name }» ha { $count } caratteri; il massimo è { $most }. Accorciala.
pasted-question-too-long = La domanda ha { $count } caratteri; il massimo è { $most }. Accorciala.
pasted-same-name = { $where ->
    [cell] «{ $name }» c’è già, nella cella { $at } («{ $other }»). Da’ a ciascuno un nome proprio.
   *[line] «{ $name }» c’è già, alla riga { $at } («{ $other }»). Da’ a ciascuno un nome proprio.
}
pasted-alike = { $where ->
    [cell] «{ $name }» appare identico a «{ $other }» nella cella { $at }. Usa nomi che si distinguano a vista.
   *[line] «{ $name }» appare identico a «{ $other }» alla riga { $at }. Usa nomi che si distinguano a vista.
}
pasted-too-many = { $of ->
    [options] Ci sono { $count } opzioni; il massimo è { $most }. Togline alcune.
   *[criteria] Ci sono { $count } criteri; il massimo è { $most }. Togline alcuni.
}
pasted-too-many-cells = { $rows } opzioni per { $columns } criteri fanno { $count } caselle; il massimo è { $most }. Togline alcune.
pasted-weight = «{ $text }» non è un peso per «{ $name }». Scrivi un numero da 0 a { $most } come 3, 25 %, 0.25 o 0,25.
pasted-weight-ambiguous = Il peso «{ $text }» di «{ $name }» può significare uno o mille. Scrivilo senza virgola.
pasted-weight-missing = «{ $name }» non ha peso, ma altri ce l’hanno. Danne uno a ogni criterio o a nessuno; un criterio eliminatorio ha invece «K.O.».
pasted-weights-mixed = «{ $percent }» è in percentuale e «{ $other }» no. Scrivi tutti i pesi in percentuale, o nessuno.
pasted-weights-zero = Tutti i pesi sono 0. Da’ ad almeno un criterio un peso maggiore di 0.
pasted-scale = «{ $text }» non è una scala per «{ $name }». Scrivi il numero più basso e il più alto, come 1-5 o 0-100, oppure «K.O.».
pasted-direction = «{ $text }» non dice che cosa è meglio per «{ $name }». Scrivi «max» (più è meglio) o «min» (meno è meglio).
pasted-yaml = { $detail }

## Che cosa non fa parte del risultato

pasted-empty-column = La colonna «{ $name }» è vuota.
pasted-column = La colonna «{ $name }» conta o somma; non è un criterio.
pasted-text-column = La colonna «{ $name }» non ha peso né punteggi, quindi non è un criterio.
pasted-row = La riga «{ $name }» somma; non è un’opzione.
pasted-scores = { $count ->
    [one] { $count } punteggio. Si può prendere come un turno precedente quando una sessione si avvia con questa tabella.
   *[other] { $count } punteggi. Si possono prendere come un turno precedente quando una sessione si avvia con questa tabella.
}
pasted-score = «{ $text }» non è un punteggio per «{ $name }», che ha numeri da { $low } a { $high }.
pasted-texts = { $count ->
    [one] Il testo «{ $text }» sotto «{ $name }», che non è un punteggio.
   *[other] { $count } testi sotto «{ $name }», il primo «{ $text }», che non sono punteggi.
}
pasted-sheets = È stato letto solo il foglio «{ $name }», non { $names }.
pasted-heading = Il titolo «{ $text }».
pasted-line = «{ $text }», che è fuori dalla tabella.
pasted-comment = Il commento «{ $text }».

## Che cosa si potrebbe intendere altrimenti

pasted-windows = Il file non è in UTF-8, quindi è stato letto come Windows-1252. Controlla lettere come à, è e ù.
pasted-question = La domanda è «{ $text }».
pasted-one-line = Una riga con { $count } nomi.
pasted-quoted = Preso come testo: «{ $text }».
pasted-name-and-weight = «{ $text }» è un criterio con il suo peso.
pasted-steps = La scala ha i livelli da 1 a { $steps }.
pasted-criteria-in-rows = I criteri sono nelle righe e le opzioni nelle colonne.
pasted-more = { $count ->
    [one] E un altro.
   *[other] E altri { $count }.
}
