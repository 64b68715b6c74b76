### README.txt del dossier della decisione, nella lingua della sessione.

pack-draft = Questa è una bozza: la sessione non è chiusa, e il risultato può ancora cambiare.
pack-decided = Deciso il { DAY($at) }: { $option }
pack-report-pdf = Il rapporto da stampare e archiviare.
pack-report-html = Il rapporto come pagina unica per un browser; non serve la rete e si stampa bene.
pack-report-md = Il rapporto in Markdown, per un wiki o un repository.
pack-chart-svg = La classifica come grafico nitido a ogni dimensione.
pack-chart-png = Lo stesso grafico in pixel, per diapositive e messaggi.
pack-adr = Il documento di decisione (ADR, secondo MADR 4), da mettere sotto versione accanto al codice.
pack-ics = Un promemoria per il calendario, nel giorno in cui riesaminare la decisione.
pack-scores = Ogni punteggio con il suo peso, uno per riga. Da leggere come UTF-8, con virgole tra i campi.
pack-excel-eu = Lo stesso con punto e virgola e virgole decimali, per Excel con impostazioni europee.
pack-criteria = I criteri con pesi, direzioni e scale.
pack-totals = Totali e posti di ogni turno.
pack-workbook = Matrice, punteggi, turni e pesi come cartella di lavoro (Excel, LibreOffice): i totali seguono quando si cambia un punteggio o un peso.
pack-slides = Sei diapositive con grafico e tabella nativi, da incollare in una presentazione.
pack-record = Il verbale completo per un programma, da cui si può ricalcolare tutto il resto.
pack-sums = Le impronte SHA-256 degli altri file, per: sha256sum --check SHA256SUMS
pack-signature = La firma del server su queste impronte.
pack-verify = Per controllare che nulla sia stato modificato, apri la pagina /verify di un server Quorum e scegli questo archivio, oppure installa Quorum ed esegui:
pack-session = Sessione { $code }, fatta con Quorum.
