### La pagina su che cosa viene salvato, chi lo vede, per quanto tempo, e che cosa si può chiedere (docs/visibility.md).

privacy-title = I tuoi dati
privacy-lead = Che cosa salva { -brand } quando partecipi, chi lo vede, per quanto tempo, e che cosa puoi chiedere.
privacy-of-session = Ecco che cosa vale per la sessione { $code }, «{ $question }», con le sue impostazioni.
privacy-of-any = Chi vede che cosa dipende dalle impostazioni di una sessione. Lo dice la sua pagina dedicata, collegata da quella in cui partecipi.
privacy-back = Torna alla sessione

## Che cosa viene salvato

privacy-stored = Che cosa viene salvato
privacy-stored-you = Il tuo nome, il tuo ruolo, quando hai iniziato a partecipare, e quali opzioni dici di aver gestito in produzione.
privacy-stored-given = Ciò che dai: pesi, punteggi con motivazioni e sicurezza, prove, e il fatto che hai finito, ciascuno con la sua ora. Se cambi qualcosa, la versione precedente resta nel registro della sessione, che dimostra che ogni voto è stato contato una volta.
privacy-stored-account = Se hai effettuato l’accesso con un account aziendale, una sua impronta: riconosce di nuovo l’account, ma non lo contiene.
privacy-stored-windows = Un numero casuale per ogni finestra del browser da cui partecipi, così nulla viene contato due volte.
privacy-stored-browser = Nel tuo browser: per { $days } giorni un cookie che ti riconosce nella sessione; inoltre il tuo nome, le sessioni a cui hai partecipato, ciò che le loro pagine ti hanno mostrato per ultimo, e ciò che non si è ancora potuto inviare.
privacy-stored-not = Non viene salvato: gli indirizzi di rete, e che cosa guardi. Le pagine non caricano nulla da altri server.

## Chi lo vede

privacy-seen = Chi lo vede
privacy-everybody = «Tutti» significa tutti i membri, chiunque abbia il codice della sessione, e il grande schermo. Chi facilita non vede di ciò che dai più di quanto vedano gli altri.
privacy-seen-name = Il tuo nome e il tuo ruolo; se sei in linea, se hai iniziato e se hai finito
privacy-to-always = Tutti, sempre.
privacy-seen-scores = I tuoi punteggi, con motivazioni e sicurezza
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Tutti, subito, con il tuo nome.
       *[later] Tutti, con il tuo nome, quando chi facilita rivela il turno.
    }
    [hidden] Tutti, quando chi facilita rivela il turno, con uno pseudonimo diverso in ogni turno.
   *[any] Tutti, al più tardi quando chi facilita rivela il turno: con il tuo nome, o con uno pseudonimo se i nomi sono nascosti.
}
privacy-seen-totals = Totali e grafici
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Tutti, appena tre persone hanno cambiato una casella.
       *[shown] Tutti, subito.
    }
    [later] Tutti, quando chi facilita rivela il turno.
   *[any] Tutti, mentre si valuta o quando chi facilita rivela il turno.
}
privacy-seen-weights = I tuoi pesi
privacy-to-weights = { $names ->
    [shown] Tutti, con il tuo nome, quando chi facilita li mostra tutti insieme.
    [hidden] Tutti, con uno pseudonimo, quando chi facilita li mostra tutti insieme, e solo se li hanno dati almeno cinque persone (tre se tutti hanno un account aziendale).
   *[any] Tutti, quando chi facilita li mostra tutti insieme: con il tuo nome, o con uno pseudonimo se i nomi sono nascosti.
}
privacy-seen-evidence = Le prove che aggiungi
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Tutti, subito, con il tuo nome.
       *[later] Tutti, con il tuo nome, quando chi facilita rivela il turno.
    }
    [hidden] { $totals ->
        [live] Tutti, subito, senza il tuo nome; i file scaricati portano uno pseudonimo.
       *[later] Tutti, quando chi facilita rivela il turno, senza il tuo nome; i file scaricati portano uno pseudonimo.
    }
   *[any] Tutti, al più tardi quando chi facilita rivela il turno: con il tuo nome, o senza se i nomi sono nascosti.
}
privacy-seen-experience = Che cosa hai gestito in produzione
privacy-to-experience = Nessuno. Dopo la rivelazione tutti sanno se chi ha gestito le opzioni mette in testa la stessa, se le persone sono abbastanza.
privacy-seen-earlier = Le versioni precedenti, e chi ha dato quale punteggio mentre i nomi sono nascosti
privacy-to-earlier = Chi gestisce questo server, perché può leggere ciò che vi è salvato.
privacy-copies = I membri possono scaricare ciò che possono vedere. Su queste copie il server non ha più controllo.

## Per quanto tempo

privacy-long = Per quanto tempo
privacy-long-days = { $days ->
    [one] Finché la sessione non resta invariata per un giorno. Uno o due giorni dopo viene eliminata automaticamente, con tutto ciò che contiene; chi gestisce questo server può cancellarla prima.
   *[other] Finché la sessione non resta invariata per { $days } giorni. Uno o due giorni dopo viene eliminata automaticamente, con tutto ciò che contiene; chi gestisce questo server può cancellarla prima.
}
privacy-long-ever = Finché chi gestisce questo server non cancella la sessione. Nulla viene eliminato automaticamente.

## Che cosa puoi chiedere

privacy-ask = Che cosa puoi chiedere
privacy-ask-data = <b>I tuoi dati.</b> «I miei dati» sulla tua scheda scarica tutto ciò che la sessione salva su di te.
privacy-ask-name = <b>Che il tuo nome sia cancellato.</b> «Cancella il mio nome» sulla tua scheda lo toglie da ciò che è salvato, da ogni schermo, e dai file scaricati e dai backup fatti in seguito; al suo posto restano «ex membro» e un numero. Se la sessione non è chiusa, inoltre la lasci. Dopo una rimozione, chiedilo a chi facilita. Ciò che hai dato resta, senza il tuo nome. Restano anche l’impronta di un account aziendale e i nomi scritti nelle motivazioni, nelle prove o nella decisione.
privacy-ask-session = <b>Che una sessione sia cancellata.</b> Chiedilo a chi gestisce questo server: può cancellarla completamente. Solo i file scaricati e i backup fatti prima conservano ciò che contengono.
