### Che cosa non va in un verbale o in un dossier della decisione.

doubt-no-record = Questo non è il verbale di una sessione.
doubt-other-version = Questo è un verbale di versione { $found }; qui si può controllare solo la versione { $known }.
doubt-not-canonical = Il file non è nella sua forma canonica: qualcosa è stato modificato, o l’ha scritto un altro programma.
doubt-unknown-fields = Il verbale contiene qualcosa che i verbali non hanno.
doubt-chain-length = Il verbale ha { $entries } voci e una catena di { $digests } impronte: qualcosa è stato aggiunto o tolto.
doubt-chain = È stato modificato: non corrisponde alla sua impronta.
doubt-unsigned = Il verbale non è firmato.
doubt-signature = La firma non corrisponde: il verbale non è come quando è stato firmato.
doubt-other-key = Il verbale è firmato con un’altra chiave: { $key }.
doubt-inconsistent = Il verbale si contraddice: non può esistere una sessione con questi membri, turni e schede.
doubt-figure = Il verbale riporta { $found }, ma dalle sue schede risulta { $expected }.
doubt-analysis = Il verbale riporta { $found }, ma dalle sue schede risulta { $expected } con la stessa versione di Quorum, { $version }.
doubt-analysis-other-version = Il verbale riporta { $found }, calcolato da Quorum { $version }; questa versione calcola { $expected }.
doubt-store = Il verbale riporta { $found }, ma il registro salvato mostra { $expected }.
doubt-store-shorter = Il verbale comprende { $seq } commit, ma il registro salvato ne ha di meno.
doubt-store-digest = La fine del registro nel verbale non è quella del registro salvato.
doubt-no-pack = Questo non è un dossier della decisione: l’archivio è danneggiato.
doubt-no-record-in-pack = Nel dossier manca record.json.
doubt-file = Questo file non è ciò che segue dal verbale.
doubt-file-changed = Questo file è stato modificato: non corrisponde alla sua impronta in SHA256SUMS.
doubt-sums-signature = La firma non corrisponde: l’elenco delle impronte non è come quando è stato firmato.
doubt-sums-other-key = Le impronte sono firmate con una chiave diversa da quella del verbale: { $key }.
doubt-other-file = Questo file non fa parte del dossier.
doubt-missing-file = Questo file manca nel dossier.
