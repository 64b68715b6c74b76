### Perché qualcosa è stato rifiutato: il messaggio del codice «no_question» è refused-no-question.

## Chi può fare che cosa

refused-not-joined = Prima partecipa alla sessione.
refused-removed = Chi facilita ti ha rimosso da questa sessione.
refused-left = Hai lasciato questa sessione, e il tuo nome è stato cancellato.
refused-not-facilitator = Può farlo solo chi facilita.
refused-observer = Chi osserva guarda soltanto; non valuta.
refused-facilitator = Chi facilita non può essere rimosso.
refused-first-facilitator = Chi ha creato la sessione continua a facilitarla.
refused-facilitator-name = Il nome di chi facilita si può cancellare quando la sessione è chiusa.
refused-name-permanent = Questo nome è stato salvato da una versione precedente, come parte del registro della sessione. Si può cancellare solo con l’intera sessione.
refused-too-late = Quel turno è finito: questo è arrivato troppo tardi.
refused-too-early = Quel turno non è ancora iniziato.
refused-answer-lost = Ciò che hai inviato non è sulla tua scheda: è stato rifiutato, e la risposta del server è andata persa. Controlla.
refused-not-yours = Può ritirarla solo chi l’ha aggiunta, o chi facilita.
refused-phase = { $phases ->
    [lobby] Si può fare solo mentre la sessione è nella sala d’attesa.
    [weighting] Si può fare solo mentre si danno i pesi.
    [scoring] Si può fare solo mentre la valutazione è aperta.
    [revealed] Si può fare solo dopo che i totali sono stati rivelati.
    [closed] Si può fare solo quando la sessione è chiusa.
    [lobby-weighting] Si può fare solo prima che si apra la valutazione.
    [lobby-weighting-scoring] Si può fare solo prima che i totali siano rivelati.
   *[scoring-revealed] Si può fare solo mentre la valutazione è aperta o dopo che i totali sono stati rivelati.
}
refused-closed = Questa sessione è chiusa; nulla al suo interno può più cambiare.
refused-full = Questa sessione è al completo: può contenere al massimo { $most } persone.

## Che cosa non esiste

refused-unknown-option = Non c’è nessuna opzione con l’id «{ $id }».
refused-unknown-criterion = Non c’è nessun criterio con l’id «{ $id }».
refused-unknown-attachment = Non c’è nessuna prova con l’id «{ $id }».
refused-unknown-member = Quella persona non è nella sessione.
refused-option-not-there = Non c’è nessuna opzione con l’id «{ $id }»; ometti l’id per aggiungerne una nuova.
refused-criterion-not-there = Non c’è nessun criterio con l’id «{ $id }»; ometti l’id per aggiungerne uno nuovo.
refused-unknown-template = Il modello «{ $id }» non esiste; ci sono: { $known }.
refused-unknown-format = Il formato «{ $id }» non esiste; ci sono: { $known }.
refused-unknown-dialect = Il formato «{ $id }» non ha un dialetto «{ $dialect }»; ci sono: { $known }.
refused-no-dialects = Il formato «{ $id }» non ha dialetti.
refused-unknown-paper = Il formato «{ $id }» non esiste per la carta «{ $paper }»; ci sono: { $known }.
refused-no-papers = Il formato «{ $id }» è uguale per ogni carta.
refused-no-reminder = Non c’è un promemoria: la sessione non è stata chiusa con un giorno in cui riesaminare la decisione.
refused-pack-too-early = Prima della prima rivelazione non c’è un dossier della decisione.
refused-unknown-language = Non ci sono testi nella lingua «{ $language }»; ci sono: { $known }.

## Descrivere la sessione

refused-no-question = Prima scrivi la domanda.
refused-two-options-stay = Devono restare almeno due opzioni.
refused-drop-empties-ballot = Una scheda ha punteggi solo per opzioni che togli. I nomi sono nascosti, e l’elenco delle persone mostrerebbe di chi è: avvia il turno con schede vuote.
refused-too-few-options = Prima aggiungi almeno due opzioni.
refused-no-criteria = Prima aggiungi almeno un criterio che abbia un peso.
refused-too-many-options = Una sessione ha al massimo { $most } opzioni; così sarebbero { $count }.
refused-too-many-criteria = Una sessione ha al massimo { $most } criteri; così sarebbero { $count }.
refused-too-many-cells = Opzioni per criteri possono fare al massimo { $most }; { $rows } per { $columns } fa { $count }.
refused-option-without-name = Ogni opzione ha bisogno di un nome.
refused-criterion-without-name = Ogni criterio ha bisogno di un nome.
refused-option-not-unique = Due opzioni si chiamano «{ $name }»; da’ loro nomi diversi.
refused-criterion-not-unique = Due criteri si chiamano «{ $name }»; da’ loro nomi diversi.
refused-names-look-alike = «{ $name }» e «{ $other }» appaiono identici; usa nomi che nessuno possa confondere.
refused-anchors = A «{ $name }» servono { $steps } descrizioni, una per livello, oppure nessuna; ne ha { $count }.
refused-knock-out-weighs = «{ $name }» è un criterio eliminatorio, quindi non può avere un peso.
refused-weights-not-one = La somma dei pesi deve essere 1.
refused-weights-all-zero = Almeno un criterio deve avere un peso maggiore di 0.
refused-too-many-edits = Sono possibili al massimo { $most } modifiche al minuto; attendi un momento e riprova.
refused-edits-full = Le modifiche alla descrizione di questa sessione occupano già { $most } MB; per cambiare altro avvia una nuova sessione.
refused-numeric-scale = { $problem ->
    [knock-out] «{ $name }» è un criterio eliminatorio, quindi non può avere una scala numerica.
    [steps] «{ $name }» si valuta in numeri, quindi non ha descrizioni di livelli né una direzione.
    [unit] L’unità di «{ $name }» può avere al massimo { $longest } caratteri.
    [points] La scala di «{ $name }» deve avere da 2 a { $most } punti.
    [numbers] I numeri sulla scala di «{ $name }» devono essere tra -1.000.000.000 e 1.000.000.000.
    [values] Sulla scala di «{ $name }» ogni valore deve essere tra 0% (peggiore) e 100% (migliore).
    [order] Sulla scala di «{ $name }» ogni numero deve essere maggiore del precedente.
    [level] Sulla scala di «{ $name }» almeno due numeri devono avere valori diversi: quale è migliore?
   *[range] Il numero minimo ammesso per «{ $name }» deve essere minore del massimo.
}

## Pesatura

refused-points-not-100 = La somma dei punti deve essere 100; questi fanno { $total }.
refused-swing-not-100 = Con lo swing, il criterio da migliorare per primo ha 100 punti.
refused-not-an-order = Questi pesi non seguono da un ordine dei criteri.
refused-weights-incomplete = Da’ un peso a ogni criterio tranne quelli eliminatori, e a nessun altro.
refused-no-weights = Nessuno ha ancora dato i pesi; blocca invece pesi tuoi.
refused-too-few-weights = Con i nomi nascosti, i pesi del team si possono usare quando almeno { $fewest } persone hanno dato i loro; blocca invece pesi tuoi.
refused-weights-shown = I pesi sono già mostrati; chi facilita può riaprire la pesatura.
refused-weights-not-shown = Prima mostra i pesi, così tutti vedono che cosa si blocca.
refused-weighting-open = La pesatura è ancora aperta; prima mostra i pesi.
refused-weighted-once = Con i nomi nascosti i pesi si danno una volta sola: una modifica potrebbe rivelare di chi è.
refused-weights-locked = I pesi sono bloccati e non possono più cambiare.
refused-weights-not-locked = Prima blocca i pesi: restano fissi dal primo punteggio in poi.

## Valutare e chiudere

refused-off-scale = I punteggi vanno da 1 a { $steps }.
refused-off-range = { $numbers ->
    [whole] Inserisci un numero intero da { $low } a { $high }.
   *[any] Inserisci un numero da { $low } a { $high }.
}
refused-too-many-rounds = Una sessione ha al massimo { $most } turni.
refused-undo-names-hidden = Con i nomi nascosti una rivelazione non si può annullare: la differenza con la successiva mostrerebbe chi ha dato quale punteggio. Apri invece un altro turno.
refused-undo-too-late = Una rivelazione si può annullare solo per { $seconds } secondi. Apri invece un altro turno.
refused-all-done = Hanno già finito tutti; non c’è nessuno a cui ricordarlo.
refused-left-to-enter = { $left ->
    [one] Chi ha un dispositivo ha già finito. Inserisci i punteggi della persona che non ne ha uno.
   *[other] Chi ha un dispositivo ha già finito. Inserisci i punteggi delle { $left } persone che non ne hanno uno.
}
refused-reminded-already = Il promemoria è appena stato inviato; aspetta { $seconds } secondi tra due promemoria.
refused-nothing-scored = Non è stato ancora valutato nulla: chiudi senza decisione, o prima apri la valutazione.
refused-look-again = Scrivi il giorno in cui riesaminare la decisione come 2027-03-31; può essere oggi o più avanti, al massimo tra { $most } anni.
refused-no-name = Inserisci un nome che gli altri possano leggere.
refused-text-too-long = «{ $start }…» è troppo lungo: ha { $count } caratteri; il massimo è { $most }.

## Le prove del team

refused-too-many-attachments = Una sessione contiene al massimo { $most } prove.
refused-too-many-of-yours = Ogni persona può aggiungere al massimo { $most } prove; prima ritirane una.
refused-too-many-ever = In una sessione ogni persona può aggiungere prove al massimo { $most } volte, comprese quelle ritirate.
refused-withdrawn = È già stata ritirata.
refused-no-figure = A un dato servono un numero e qualche parola su che cosa si è misurato.
refused-no-text = Prima scrivi la nota.
refused-no-link = Un link inizia con https:// o http:// e indica un host.
refused-link-host = «{ $host }» non è il nome di un host; copia il link dalla barra degli indirizzi di un browser.

## Chi entra

refused-waiting = Prima chi facilita deve ammetterti.
refused-joining-locked = Chi facilita ha bloccato questa sessione; nessun altro può entrare.
refused-invitation-needed = Questa sessione è su invito: apri l’indirizzo o scansiona il codice del tuo.
refused-invitation-unknown = Questo invito non è valido per questa sessione.
refused-invitation-used = Questo invito è già stato usato; ciascuno vale per una persona su un dispositivo.
refused-sign-in-to-create = Per avviare qui una sessione, accedi con l’account aziendale.
refused-no-creator = Il tuo account non può avviare sessioni qui.
refused-sign-in-failed = L’accesso non è riuscito; riprova.
refused-account-needed = Per partecipare a questa sessione, accedi con l’account aziendale.
refused-accounts-fixed = Gli account restano obbligatori: dalla sala d’attesa in poi, i risultati contano sul fatto che nessuno partecipi due volte.
refused-accounts-only = Tutte le persone di questa sessione hanno un account aziendale, e i risultati contano su questo: non si può aggiungere nessuno che non lo abbia.
refused-own-device = Quella persona valuta sul proprio dispositivo.
refused-no-device = Chi non ha un dispositivo non può facilitare.
refused-too-many-without-device = In una sessione possono esserci al massimo { $most } persone senza dispositivo.
refused-not-listed = Il tuo account non è nell’elenco di chi può partecipare a questa sessione.
refused-too-many-joined = A questa sessione hanno partecipato più di { $most } persone, comprese quelle rimosse; nessun altro può entrare.
refused-too-many-waiting = { $most } persone attendono già di entrare; riprova più tardi.
refused-too-many-invitations = Una sessione ha al massimo { $most } inviti.
refused-key-expired = Questo link valeva { $days } giorni. Su un dispositivo da cui puoi ancora facilitare, creane uno nuovo in «Accesso».

## Chiamate al server

refused-unreadable = La richiesta non è come previsto: { $problem }.
refused-misread-json = il JSON ha un errore al byte { $byte }
refused-misread-cut = il JSON finisce troppo presto
refused-misread-utf8 = il testo non è in UTF-8
refused-misread-depth = il JSON è annidato troppo in profondità
refused-misread-object = era atteso un oggetto JSON
refused-misread-missing = manca il campo «{ $field }»
refused-misread-unknown = qui non c’è alcun campo «{ $field }»
refused-misread-kind = { $expected ->
    [text] «{ $field }» deve essere un testo
    [integer] «{ $field }» deve essere un numero intero
    [number] «{ $field }» deve essere un numero
    [boolean] «{ $field }» deve essere true o false
    [list] «{ $field }» deve essere un elenco
    [object] «{ $field }» deve essere un oggetto
   *[null] «{ $field }» deve essere null
}
refused-misread-form = { $form ->
    [name] «{ $field }» deve essere da 1 a 40 lettere minuscole e trattini bassi
    [client] «{ $field }» deve essere da 8 a 40 lettere, cifre, trattini o trattini bassi
    [id] «{ $field }» deve essere da 1 a 40 lettere minuscole, cifre e trattini
    [language] «{ $field }» deve essere il codice di una lingua, come it
    [day] «{ $field }» deve essere un giorno come 2027-03-31
    [address] «{ $field }» deve essere un indirizzo e-mail o un dominio come @example.org
    [base64] «{ $field }» deve essere in Base64
   *[other] «{ $field }» deve essere in un’altra forma
}
refused-misread-choice = «{ $field }» deve essere uno di questi valori: { $allowed }
refused-misread-long = «{ $field }» può avere una lunghezza di al massimo { $most }
refused-misread-short = «{ $field }» deve avere una lunghezza di almeno { $least }
refused-misread-high = «{ $field }» può essere al massimo { $most }
refused-misread-low = «{ $field }» deve essere almeno { $least }
refused-misread-other = «{ $field }» ha un valore che non è ammesso
refused-no-body = La richiesta deve contenere un oggetto JSON, anche vuoto.
refused-catalogue = { $detail }
refused-template-and-catalogue = Indica un modello, un testo di catalogo o un file: uno solo.
refused-template-too-long = Questa preparazione supera i { $most } KiB di un file modello; accorcia i suoi fatti e le sue descrizioni, oppure usala direttamente per una nuova sessione.
refused-text-or-file = Per l’anteprima invia un testo oppure un file.
refused-no-scores = Qui non ci sono punteggi da importare. Porta una tabella con le opzioni nelle righe, i criteri nelle colonne e numeri nelle celle.
refused-name-missing = Di’ chi partecipa: manca il nome.
refused-wrong-key = Questa non è la chiave di facilitazione di questa sessione.
refused-no-session = Non c’è nessuna sessione con questo codice; controllalo e riprova.
refused-too-many-sessions = Troppe nuove sessioni dal tuo indirizzo; attendi un minuto e riprova.
refused-too-many-joins = Troppe persone entrano dal tuo indirizzo; riprova tra un momento.
refused-too-many-requests = Troppe richieste dal tuo indirizzo; riprova tra un momento.
refused-busy = Il server ha troppo da fare in questo momento; riprova tra poco.
refused-host = L’intestazione Host della richiesta non è un indirizzo.
refused-host-not-allowed = I link a «{ $host }» non sono ammessi: chi gestisce questo server può ammetterli con --allowed-host, o impostare QUORUM_URL.
refused-embedding-off = Questo server non mostra sessioni su altri siti; chi lo gestisce può ammettere siti con --embed-ancestors.
refused-embed-link = Questo link non mostra più la sessione; chiedine uno nuovo a chi la facilita.
refused-not-built = Le pagine non sono compilate: esegui make run nel repository.
refused-not-websocket = Questo indirizzo parla solo WebSocket; docs/protocol.md dice come.
refused-handshake = L’handshake WebSocket non segue RFC 6455: manca { $part }, o è errato.
refused-stopping = Il server si sta fermando; torna tra un momento.
refused-unknown-command = Questo server è più vecchio di questa pagina e non conosce ancora questa funzione.
refused-imported = Questa sessione è stata importata da un verbale; si può solo leggere.
refused-read-only = Una versione più recente di Quorum ha modificato questa sessione; questo server può solo mostrarla.
refused-newer-session = Una versione più recente di Quorum ha scritto in questa sessione (formato { $format }), e questo server non può aprirla. Riprova tra un momento.
refused-unreadable-session = Il registro di questa sessione è danneggiato; chi gestisce questo server può ripristinarlo da un backup.
refused-broken-session = Questo server non riesce ad aprire questa sessione; chi lo gestisce ne trova il motivo nel log.
refused-store-silent = L’archivio non risponde.
refused-not-saved = In questo momento non è stato possibile salvare; riprova.
refused-broken = Qualcosa è andato storto sul server; non è stato salvato.
refused-forbidden = Questa richiesta proviene da un altro sito.
refused-not-found = Qui non c’è nulla.
refused-method-not-allowed = Qui non si può fare.
refused-internal-server-error = Qualcosa è andato storto sul server; nulla di ciò che era stato accettato è andato perso.
refused-body-too-large = La richiesta supera { $most } KiB. Invia meno dati alla volta.
refused-http = Il server ha risposto con lo stato HTTP { $status }.

## Solo nella pagina

refused-no-connection = In questo momento non c’è connessione al server. Riprova tra poco.
refused-connection-lost = La connessione è caduta prima che il server rispondesse. Riprova.
refused-weighting-over = La pesatura è finita prima dell’invio.
refused-offline = Il server non è raggiungibile. Controlla la connessione e riprova.
refused-puzzling = Il server ha inviato una risposta illeggibile. Riprova tra un momento.

## Perché il server ha chiuso definitivamente una connessione, secondo il codice di chiusura

closed-1002 = Il server non ha capito questa pagina. Ricaricala.
closed-1003 = Il server non ha capito questa pagina. Ricaricala.
closed-1007 = Il server non ha capito questa pagina. Ricaricala.
closed-1009 = Un messaggio superava 16 KiB.
closed-4400 = Il server non ha capito questa pagina. Ricaricala.
closed-4401 = Su questo dispositivo l’accesso è terminato. Apri il link di facilitazione per accedere di nuovo.
closed-4403 = Chi facilita ti ha rimosso da questa sessione.
closed-4405 = Hai lasciato questa sessione, e il tuo nome è stato cancellato.
closed-4404 = Non c’è nessuna sessione con questo codice, o è stata eliminata.
closed-4406 = Questa pagina non ha la stessa versione del server. Ricaricala.
closed-4420 = Questo server non riesce ad aprire questa sessione; chi lo gestisce ne trova il motivo nel log.
closed-4422 = Il registro di questa sessione è danneggiato; chi gestisce questo server può ripristinarlo da un backup.
closed-4426 = Una versione più recente di Quorum ha scritto in questa sessione, e questo server non può aprirla.
closed-4430 = Troppe connessioni aperte insieme, da questo indirizzo o a tuo nome. Chiudine alcune e ricarica la pagina.
closed-other = La connessione è persa.
refused-too-many-rehearsals = Su questo server sono in corso troppe prove; ne chiuda una o riprovi tra qualche minuto.
refused-rehearsal = Una prova non si può riprendere; inizi una nuova sessione con la sua configurazione.
