### Su che cosa basarsi per una casella: fatti, misure, e ciò che il team aggiunge.

## Fatti e misure

evidence-says = { $source ->
    [article] Dice l’articolo
   *[facts] Dicono i fatti
}
verdict-agrees = concorda
verdict-mixed = concorda in parte
verdict-disagrees = non concorda
verdict-open = nulla da confrontare
evidence-verdict-open = { $source ->
    [article] Su questo l’articolo non dice nulla che sia stato misurato.
   *[facts] Su questo i fatti non dicono nulla che sia stato misurato.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] Ciò che si è misurato concorda con l’articolo.
        [mixed] Ciò che si è misurato concorda in parte con l’articolo.
       *[disagrees] Ciò che si è misurato non concorda con l’articolo.
    }
   *[facts] { $verdict ->
        [agrees] Ciò che si è misurato concorda con i fatti.
        [mixed] Ciò che si è misurato concorda in parte con i fatti.
       *[disagrees] Ciò che si è misurato non concorda con i fatti.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] Ciò che si è misurato concorda con l’articolo: { $items }.
        [mixed] Ciò che si è misurato concorda in parte con l’articolo: { $items }.
       *[disagrees] Ciò che si è misurato non concorda con l’articolo: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] Ciò che si è misurato concorda con i fatti: { $items }.
        [mixed] Ciò che si è misurato concorda in parte con i fatti: { $items }.
       *[disagrees] Ciò che si è misurato non concorda con i fatti: { $items }.
    }
}
evidence-quoted = «{ $text }»
evidence-rests-on = Il giudizio si basa su: { $figures }.

figure-none = non misurato
figure-yes = sì
figure-no = no
figure-not-tried = non provato
figure-more-is-better = più è meglio
figure-less-is-better = meno è meglio
figure-range = da { FIGURE($low) } a { FIGURE($high) }
figure-runs = (prove da { FIGURE($low) } a { FIGURE($high) })
figure-interval = intervallo di confidenza al 95% da { FIGURE($low) } a { FIGURE($high) }
figure-interval-read = (intervallo di confidenza al 95% da { FIGURE($low) } a { FIGURE($high) })
figure-apart = Misurate su un’altra macchina o in un altro giorno, quindi non confrontabili: { $options }.
figure-head = Dato
figure-statements = Che cosa vale per quale opzione
how-figures = { $count ->
    [one] { $count } dato
   *[other] { $count } dati
}
how-named = { $figures }
how-versions = <quiet>Versioni:</quiet> { $versions }
how-sources = <quiet>Fonte:</quiet> { $sources }
how-data = Tutte le cifre come dati (JSON)

## Ciò che porta il team

attachment-cell = <b>{ $option }</b> <quiet>su</quiet> <b>{ $criterion }</b>
attachment-own = da te
attachment-from = da { $name }
attachment-unseen = la vedi solo tu fino alla rivelazione
attachment-disputed = contestata da { $count }
attachment-dispute = Contesta<about>: { $text }</about>
attachment-dispute-no-more = Non contestare più<about>: { $text }</about>
attachment-withdraw = Ritira<about>: { $text }</about>
attachment-needs-address = Incolla l’indirizzo di una pagina, come https://example.org.
attachment-needs-note = Prima scrivi la nota.
attachment-needs-words = Di’ in poche parole che cosa si è misurato.
attachment-needs-number = A un dato serve un numero.
