### La cartella di lavoro di una sessione (XLSX), nella lingua della sessione.

## I nomi dei suoi fogli, al massimo 31 caratteri

spreadsheet-sheet-summary = Riepilogo
spreadsheet-sheet-matrix = Matrice
spreadsheet-sheet-scores = Punteggi
spreadsheet-sheet-rounds = Turni
spreadsheet-sheet-weights = Pesi
spreadsheet-sheet-method = Metodo

## Le intestazioni di colonne e righe

spreadsheet-round = Turno
spreadsheet-person = Persona
spreadsheet-option = Opzione
spreadsheet-criterion = Criterio
spreadsheet-score = Punteggio
spreadsheet-worth = Valore
spreadsheet-reason = Motivazione
spreadsheet-confidence = Sicurezza (1–3)
spreadsheet-time = Ora (UTC)
spreadsheet-option-number = N. opzione
spreadsheet-criterion-number = N. criterio
spreadsheet-group = Gruppo
spreadsheet-weight = Peso
spreadsheet-counts = Come contano i punteggi
spreadsheet-opened = Aperto (UTC)
spreadsheet-revealed = Rivelato (UTC)
spreadsheet-rank = Posto
spreadsheet-total = Totale
spreadsheet-spread = Scarto
spreadsheet-people = Persone
spreadsheet-note = Nota
spreadsheet-number = Numero
spreadsheet-value = Valore
spreadsheet-weight-mean = Media data
spreadsheet-weight-low = Minimo
spreadsheet-weight-lower = Primo quartile
spreadsheet-weight-median = Mediana
spreadsheet-weight-upper = Terzo quartile
spreadsheet-weight-high = Massimo

## Riepilogo e matrice

spreadsheet-knocked-out = eliminata
spreadsheet-incomplete = incompleto
spreadsheet-few-scores = pochi punteggi
spreadsheet-passes = superato
spreadsheet-fails = non superato
spreadsheet-choose-round = Inserisci il numero di un altro turno per vederne matrice, totali e classifica.
spreadsheet-not-live = I singoli punteggi non sono in questo file, quindi le medie sono cifre fisse; i totali seguono comunque i pesi.
spreadsheet-block-people = Persone che hanno valutato ogni casella
spreadsheet-block-worths = Quanto conta ogni media, in livelli: invertita se meno è meglio, i numeri secondo la loro funzione di valore
spreadsheet-block-numbers = Medie dei numeri dati
spreadsheet-block-answers = Risposte ai criteri eliminatori
spreadsheet-block-reckoning = Da dove vengono totali, posti e note
spreadsheet-step-exact = Totale, non arrotondato
spreadsheet-step-knocked-out = Eliminata (1 = sì)
spreadsheet-step-sorted-by = Ordinata per (0 = fuori classifica)
spreadsheet-step-place = Posizione in classifica
spreadsheet-step-missing = Criteri senza punteggio
spreadsheet-step-people = Persone
spreadsheet-step-few = Pochi punteggi all’esportazione (1 = sì)

## Gli altri fogli

spreadsheet-no-scores = Nessun punteggio è visibile.
spreadsheet-rounds-hint = Ciò che il tabellone mostrava in ogni turno. Queste cifre non seguono le modifiche negli altri fogli.
spreadsheet-weights-hint = Cambia qui un peso e i totali seguono. I pesi contano in proporzione alla loro somma.
spreadsheet-weights-chart = Pesi
spreadsheet-points = Quanto valgono i numeri: linee rette tra questi punti
spreadsheet-members-weights = I pesi dati dalle persone
spreadsheet-editing = Prova
spreadsheet-editing-score = Cambia un punteggio nel foglio «Punteggi»: medie, totali, posti e grafico seguono. Scrivi «soddisfatto» o «non soddisfatto» per un criterio eliminatorio, e qualsiasi cosa tranne un numero per «nessun parere».
spreadsheet-editing-weight = Cambia un peso, o quanto vale un numero, nel foglio «Pesi»: totali, posti e grafico seguono.
spreadsheet-editing-not-edited = Il foglio «Turni» e le frasi sulla solidità del risultato restano com’erano quando è stato creato questo file.
spreadsheet-editing-not-live = I singoli punteggi non sono in questo file, quindi le medie non si possono ricalcolare.
spreadsheet-taking-part = Chi ha partecipato
spreadsheet-origin = Da dove viene
