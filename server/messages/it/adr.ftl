### Il documento di decisione (ADR) che una sessione lascia, secondo MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [one] { $people } persona
   *[other] { $people } persone
}
adr-context = Contesto e problema
adr-scored = { $rounds ->
    [0] { $count } opzioni e { $criteria_count } criteri sono pronti per la valutazione in Quorum; non è stato ancora valutato nulla.
    [one] { $count } opzioni sono state valutate in Quorum secondo { $criteria_count } criteri, in un turno, aperto a { adr-people }.
   *[other] { $count } opzioni sono state valutate in Quorum secondo { $criteria_count } criteri, in { $rounds } turni, aperti a { adr-people }.
}
adr-drivers = Criteri di decisione
adr-driver = { $criterion } ({ $weight })
adr-described = { $name }: { $text }
adr-options = Opzioni considerate

adr-outcome = Decisione
adr-chosen = Opzione scelta: «{ $option }».
adr-proposed = Non ancora deciso.
adr-chosen-first = È in testa alla classifica con un totale di { SCORE($total) }, { SCORE($margin) } in più di { $option }.
adr-chosen-tied = Condivide il primo posto con { $other_options }, con un totale di { SCORE($total) }.
adr-chosen-only = È l’unica opzione in classifica, con un totale di { SCORE($total) }.
adr-chosen-not-first = Il team ha scelto un’opzione diversa dalla prima in classifica: è al posto { $rank }, con un totale di { SCORE($total) }.
adr-chosen-unscored = Non ha un totale: nessuno l’ha valutata.
adr-chosen-knocked-out = Il team ha scelto un’opzione fuori classifica: non soddisfa { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] In testa alla classifica è { $first_options }, con un totale di { SCORE($total) }.
   *[other] In testa alla classifica sono { $first_options }, ciascuna con un totale di { SCORE($total) }.
}
adr-because = Le parole del team:
adr-no-reason = Il team non ha scritto perché.

adr-consequences = Conseguenze
adr-consequence = { $side ->
    [good] Pro: nessun’altra opzione è migliore su { $criterion } ({ $mine }, rispetto a { $theirs } di { $option }).
   *[bad] Contro: { $option } è migliore su { $criterion } ({ $theirs }, rispetto a { $mine }).
}

adr-dissent = Dissenso
adr-divided = Le { $people } persone che hanno valutato { $option } su { $criterion } sono in due campi.
adr-divided-more = { $count ->
    [one] Lo stesso vale per un’altra casella.
   *[other] Lo stesso vale per altre { $count } caselle.
}
adr-not-divided = Su nessuna casella il team è in due campi.

adr-changes = Cambiamenti dalla decisione sostituita

adr-confirmation = Conferma
adr-look-again = Il team riesamina questa decisione il { DAY($at) }.
adr-no-look-again = Non è fissato un giorno in cui riesaminare questa decisione.

adr-pros-and-cons = Pro e contro delle opzioni
adr-place = Posto { $rank }, totale { SCORE($total) } su { $steps }.
adr-knocked-out = Eliminata: non soddisfa { $criteria }.
adr-no-score = Nessuno l’ha valutata.
adr-dropped = { $option } (tolta dal turno { $round })
adr-not-shown = I punteggi non sono ancora visibili.
adr-side = { $side ->
    [good] Pro, { $criterion }: { $figure } (n={ $people })
    [bad] Contro, { $criterion }: { $figure } (n={ $people })
   *[neutral] Neutro, { $criterion }: { $figure } (n={ $people })
}
adr-reason = «{ $text }» — { $member }, { $score }
adr-more-reasons = { $count ->
    [one] Un’altra motivazione è nel rapporto.
   *[other] Altre { $count } motivazioni sono nel rapporto.
}

adr-more = Altre informazioni
adr-supersedes = Sostituisce la decisione della sessione { $code }, il cui registro terminava con il commit { $seq }, impronta { $digest }.
adr-superseded = Sostituita dalla decisione della sessione { $code }, iniziata il { DAY($at) }.
adr-evidence = { $count ->
    [one] Il team ha allegato una prova, che è nel rapporto.
   *[other] Il team ha allegato { $count } prove, che sono nel rapporto.
}

## Il promemoria per il calendario

ics-title = Riesaminare la decisione: { $question }
ics-decided = Deciso il { DAY($at) }: { $option }
ics-undecided = Chiusa il { DAY($at) } senza decisione.
ics-session = Sessione { $code } in Quorum.
