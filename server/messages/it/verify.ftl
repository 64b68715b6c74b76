### La pagina in cui si controlla un verbale o un dossier della decisione nel browser (docs/record.md).

verify-title = Controlla un verbale
verify-lead = Un verbale è il file JSON scaricato da una sessione, un dossier della decisione il suo zip. Qui vedi se un file è come un server l’ha firmato, e se i suoi totali e i suoi posti risultano dalle schede che contiene.
verify-file = Verbale (.json) o dossier della decisione (.zip)
verify-stays = Il file resta su questo dispositivo; non viene inviato nulla.
verify-checking = Controllo…
verify-trusted = Di quale chiave ti fidi?
verify-trusted-label = Chiave pubblica con cui deve essere firmato
verify-trusted-help = Se non ne indichi una, ci si aspetta la chiave di questo server.
verify-trusted-wrong = Una chiave pubblica ha 64 cifre esadecimali.
verify-too-large = Il file è troppo grande per controllarlo in un browser; dalla riga di comando si può.
verify-unreadable = Impossibile leggere il file.

## Il risultato

verify-good = Confermato: è come questo server l’ha firmato.
verify-good-wanted = Confermato: è com’è stato firmato con la chiave di cui ti fidi.
verify-other-server = È com’è stato firmato, ma non da questo server. Fidati solo se conosci questa chiave:
verify-unknown-server = È com’è stato firmato. Confronta la chiave con quella del server che l’ha scritto:
verify-bad = { $doubts ->
    [one] Non confermato: c’è un dubbio.
   *[other] Non confermato: ci sono { $doubts } dubbi.
}
verify-of = Sessione { $code }: { $question }
verify-draft = La sessione era ancora aperta quando è stato scritto, quindi il risultato può essere cambiato.
verify-right-form = La forma e la catena di { $digests } impronte sono corrette: nessuna voce è stata modificata, aggiunta o tolta.
verify-right-signature = La firma è corretta: è di questo contenuto e di questa chiave.
verify-right-totals = { $rounds ->
    [one] Tutti i totali e i posti del suo turno risultano { $ballots ->
        [one] dalla scheda
       *[other] dalle { $ballots } schede
    } che contiene.
   *[other] Tutti i totali e i posti dei suoi { $rounds } turni risultano dalle { $ballots } schede che contiene.
}
verify-right-no-totals = Non ha ancora totali.
verify-right-histograms = { $rounds ->
    [one] Tutti i totali e i posti del suo turno risultano dai punteggi che contiene; le schede sono nascoste.
   *[other] Tutti i totali e i posti dei suoi { $rounds } turni risultano dai punteggi che contiene; le schede sono nascoste.
}
verify-right-files = Tutti e { $files } i file del dossier sono come sono stati firmati.
verify-fingerprint = Impronta: { $fingerprint }

## Dove qualcosa non va

verify-at-round = Turno { $round }
verify-at-ballot = Turno { $round }, scheda di { $member }
verify-at-member = Membro { $name }
verify-at-total = Turno { $round }, totale di { $option }
verify-at-rank = Turno { $round }, posto di { $option }

## Altre informazioni

verify-our-key = La chiave di questo server
verify-our-key-help = I verbali e i dossier di questo server sono firmati con questa chiave pubblica. Conservala dove la ritroverai tra anni, per esempio nel manuale del team.
verify-our-key-copy = Copia la chiave
verify-our-key-missing = Non è stato possibile ottenere la chiave di questo server.
verify-not = Che cosa non si controlla qui
verify-not-help = Le analisi (quanto è solido il risultato), altre cifre come medie e scarti, e se gli altri file di un dossier dicono ciò che dice il suo verbale: qui si sa solo che sono come sono stati firmati. La riga di comando ricalcola le analisi e riscrive i file, senza un server:
