### La classifica e la matrice, com’è finita una sessione, e i suoi file da scaricare.

## A che punto è la sessione

outcome-decided = Deciso
outcome-closed = Conclusa
outcome-none = Nessuna decisione
outcome-aside = { COUNT($first_options) ->
    [one] In classifica è in testa { $first_options }.
   *[other] In classifica sono in testa { $first_options }.
}
outcome-look-again = Da riesaminare il { DAY($at) }.
outcome-reminder = Aggiungi al calendario
links-previous = Riprende la decisione della sessione <code>{ $code }</code>.
links-superseded = Ripresa nella sessione <code>{ $code }</code>.

## Chi c’è

join-qr = Codice QR con l’indirizzo per partecipare

## File da scaricare

download-pack = Dossier della decisione
download-pack-help = Tutto in un solo zip: rapporto, tabelle, verbale
download-pack-draft = Una bozza, finché la sessione non è chiusa
download-pack-making = Preparazione del dossier…
download-pack-files = { $done } file su { $all }
download-broken = Il download si è interrotto e nulla è stato salvato. Riprova.
download-files = Tutti i file, uno per uno
download-verify = Controlla un dossier o un verbale
download-criteria = Criteri (CSV)
download-criteria-help = Pesi, direzioni e scale
download-totals = Totali (CSV)
download-totals-help = Totali e posti di ogni turno
download-adr = Documento di decisione
download-adr-help = ADR secondo MADR 4, per un repository
download-pdf = PDF
download-pdf-help = Il rapporto, da stampare e archiviare
download-html = HTML
download-html-help = Il rapporto con i suoi grafici, da leggere, stampare o spedire; senza rete
download-png = PNG
download-png-help = Il grafico come immagine
download-xlsx = Excel
download-xlsx-help = Una cartella di lavoro che ricalcola i totali se cambi un punteggio o un peso
download-pptx = PowerPoint
download-pptx-help = Sei diapositive per la tua presentazione
download-svg = SVG
download-svg-help = Il grafico come disegno vettoriale
download-csv = CSV
download-csv-help = Una riga per punteggio, per un foglio di calcolo
download-csv-eu = CSV (;)
download-csv-eu-help = Lo stesso con punto e virgola e virgole decimali, per Excel con impostazioni europee
download-json = JSON
download-json-help = Il verbale completo, per un programma
download-md = Markdown
download-md-help = Domanda, esito, classifica e motivazioni, per un wiki

## La classifica e la matrice

hidden-totals = I totali sono nascosti fino alla rivelazione
hidden-wait = I totali in diretta attendono, perché i nomi sono nascosti: qualcuno con più finestre potrebbe ricavare dalle loro variazioni i punteggi altrui.
hidden-weights = Nessuno vede i pesi finché non vengono mostrati
hidden-done = <big>{ $done }</big> su { $members } hanno finito
hidden-weighted = <big>{ $done }</big> su { $members } hanno dato i pesi
hidden-rest = { $begun } in corso · { $waiting } da iniziare
hidden-bar = Quanti hanno finito
board-out = fuori
board-knocked-out = Eliminata: non soddisfa { $criteria }
matrix-label = Matrice dei punteggi
matrix-caption = Posto e totale pesato di ogni opzione, e punteggio medio su ogni criterio
matrix-rank = Posto
matrix-option = Opzione
matrix-total = Totale
matrix-lower = meno è meglio
matrix-knocked-out = (eliminata: non soddisfa { $criteria })
matrix-incomplete = incompleto
matrix-incomplete-help = Alcuni criteri non hanno ancora un punteggio
matrix-thin = pochi punteggi
matrix-thin-help = Meno di tre persone, o meno della metà, ne hanno valutato una parte
matrix-scores = { $count ->
    [one] { $count } punteggio
   *[other] { $count } punteggi
}
matrix-scores-spread = { $count ->
    [one] { $count } punteggio, scarto { SCORE($spread) }
   *[other] { $count } punteggi, scarto { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [one] { $count } numero, vale { SCORE($mean) } livelli
   *[other] { $count } numeri, valgono in media { SCORE($mean) } livelli, scarto { SCORE($spread) }
}
matrix-from = { $count ->
    [one] da { $count } persona
   *[other] da { $count } persone
}
matrix-note = { $people ->
    [one] Ogni cifra è il punteggio di una persona.
   *[other] Ogni cifra è la media dei punteggi di { $people } persone.
}
matrix-note-range = Ogni cifra è il punteggio medio di { $low }–{ $high } persone.
matrix-note-none = Non è stato valutato nulla.
matrix-note-small = La cifra grande è il punteggio medio, quella piccola il numero di persone.
matrix-last = Ultima volta { $mean }.
matrix-last-place = Ultima volta posto { $rank }, totale { SCORE($total) }.
ranking-label = Classifica per totale pesato: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Classifica per totale pesato: ancora nessun punteggio.
ranking-first = Le prime { $count } opzioni su { $all }; la tabella le contiene tutte.
ranking-more = { $count ->
    [one] e { $count } altra opzione
   *[other] e altre { $count } opzioni
}
ranking-failed = Il grafico non si è caricato; la tabella contiene tutte le sue cifre.
legend-meaning = Totale pesato di tutti i criteri, da 1 (peggiore) a { $steps } (migliore). La linea su una barra mostra quanto distano le persone.
legend-knocked-out = Barrata: non soddisfa un criterio eliminatorio, quindi non ha un posto.
legend-late = I nomi sono nascosti, quindi una cifra si muove solo quando l’hanno cambiata tre persone.
legend-last = La linea tratteggiata e le piccole cifre in corsivo sono dell’ultima volta.
chart-no-scores = nessun punteggio
chart-incomplete = incompleto
chart-thin = pochi punteggi
chart-n = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
chart-fails = non soddisfa { $criteria }

## Quanto si è d’accordo su una casella

agreement-agreed = accordo
agreement-spread = sparsi
agreement-two-camps = due campi
agreement-too-few = troppo pochi
agreement-few-scores = troppo pochi punteggi

announce-cell = In discussione: { $option }, { $criterion }.
announce-decided = Deciso: { $option }.
announce-closed = La sessione è finita, senza una decisione.
