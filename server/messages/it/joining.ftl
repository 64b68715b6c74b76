### La pagina di facilitazione: chi può partecipare, gli inviti e il link di facilitazione.

joining-label = Accesso
joining-lock = Blocca
joining-unlock = Sblocca
joining-who = Chi può partecipare
joining-open = Chiunque abbia il codice
joining-approval = Solo chi ammetto
joining-invited = Solo su invito
joining-open-help = Chi ha il codice o il link entra subito.
joining-approval-help = Chi ha il codice attende qui finché non lo ammetti. Con un invito si entra subito.
joining-invited-help = Ogni invito fa entrare una persona. Il solo codice non basta.
joining-locked-help = Nessun altro può entrare. Chi c’è resta, e può tornare.
joining-waiting = { $count ->
    [one] { $count } persona attende
   *[other] { $count } persone attendono
}
joining-admit-all = Ammetti tutti
joining-admit = Ammetti
joining-admit-again = Riammetti
joining-admit-of = Ammetti: { $name }
joining-admit-again-of = Riammetti: { $name }
joining-erase = Cancella il nome
joining-erase-of = Cancella il nome di { $name }
joining-erase-title = Cancellare il nome di { $name }?
joining-erase-help = Il nome scompare da tutto ciò che d’ora in poi viene salvato, mostrato o scaricato, e questa persona non può più essere riammessa. Non si può annullare.
joining-turn-away = Respingi { $name }
joining-more = Limite, inviti, rimozioni
joining-invitations = Crea inviti…
joining-invitations-used = { $used } inviti usati su { $count }
joining-remove-many = Rimuovi più persone…
joining-key = Link di facilitazione…
joining-removed = { $count ->
    [one] { $count } persona rimossa
   *[other] { $count } persone rimosse
}
joining-removed-help = Restano fuori sul dispositivo che usavano. Senza account o inviti, chi cancella i dati del browser può entrare come una persona nuova: blocca la sessione, o ammetti solo chi conosci.

## Quante persone

places-label = Numero massimo di persone
places-any = senza limite
places-save = Imposta
places-inside = { $count ->
    [one] C’è { $count } persona, oltre a te.
   *[other] Ci sono { $count } persone, oltre a te.
}

## Account aziendali

accounts-needed = Solo con un account aziendale
accounts-listed = Chi ammettere: indirizzi e-mail, o domini come @example.org
accounts-listed-help = Lascia vuoto per ammettere ogni account. Ogni account ha una sola scheda, su qualsiasi dispositivo.

## Rimuovere più persone

remove-many-title = Rimuovi più persone
remove-many-who = Chi
remove-many-idle = Chi non ha ancora dato nulla
remove-many-waiting = Chi attende
remove-many-everyone = Tutti
remove-many-when = Chi è arrivato
remove-many-any-time = in qualsiasi momento
remove-many-minutes = { $count ->
    [one] nell’ultimo minuto
   *[other] negli ultimi { $count } minuti
}
remove-many-help = I loro posti si liberano. Tu resti. Viene rimosso anche ciò che hanno dato e non è ancora mostrato.

## Inviti

invitations-title = Inviti
invitations-help = Ogni invito vale per una persona e una volta sola. Ottieni un foglio con un codice QR per ciascuno, da stampare o da inviare.
invitations-count = Quanti
invitations-make = Crea
sheet-title = { $count ->
    [one] { $count } invito
   *[other] { $count } inviti
}
sheet-once = Vengono mostrati solo qui: stampa questa pagina, o salvala come PDF.
sheet-print = Stampa
sheet-qr = Codice QR dell’invito
sheet-for-one = Per una persona

## Il link di facilitazione

key-title = Link di facilitazione
key-help = Crea un nuovo link se il vecchio può essere finito in mani sbagliate. Il vecchio smette subito di funzionare.
key-expires = Il link attuale vale fino al { DAY($at) }.
key-sign-out = Scollegami da tutti gli altri dispositivi
key-changed = C’è un nuovo link di facilitazione; il vecchio non funziona più. Copia qui sopra quello nuovo.
key-confirm = Crea un nuovo link
