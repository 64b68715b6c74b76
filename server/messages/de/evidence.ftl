### Woran man sich bei einer Zelle halten kann: Fakten, Messungen und was das Team beiträgt.

## Fakten und Messungen

evidence-says = { $source ->
    [article] Das sagt der Artikel
   *[facts] Das sagen die Fakten
}
verdict-agrees = stimmt überein
verdict-mixed = stimmt teilweise überein
verdict-disagrees = widerspricht
verdict-open = nichts zu vergleichen
evidence-verdict-open = { $source ->
    [article] Der Artikel sagt dazu nichts, was gemessen wurde.
   *[facts] Die Fakten sagen dazu nichts, was gemessen wurde.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] Die Messung stimmt mit dem Artikel überein.
        [mixed] Die Messung stimmt teilweise mit dem Artikel überein.
       *[disagrees] Die Messung widerspricht dem Artikel.
    }
   *[facts] { $verdict ->
        [agrees] Die Messung stimmt mit den Fakten überein.
        [mixed] Die Messung stimmt teilweise mit den Fakten überein.
       *[disagrees] Die Messung widerspricht den Fakten.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] Die Messung stimmt mit dem Artikel überein: { $items }.
        [mixed] Die Messung stimmt teilweise mit dem Artikel überein: { $items }.
       *[disagrees] Die Messung widerspricht dem Artikel: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] Die Messung stimmt mit den Fakten überein: { $items }.
        [mixed] Die Messung stimmt teilweise mit den Fakten überein: { $items }.
       *[disagrees] Die Messung widerspricht den Fakten: { $items }.
    }
}
evidence-quoted = „{ $text }“
evidence-rests-on = Das Urteil beruht auf: { $figures }.

figure-none = nicht gemessen
figure-yes = ja
figure-no = nein
figure-not-tried = nicht geprüft
figure-more-is-better = mehr ist besser
figure-less-is-better = weniger ist besser
figure-range = von { FIGURE($low) } bis { FIGURE($high) }
figure-runs = (Läufe von { FIGURE($low) } bis { FIGURE($high) })
figure-interval = 95-%-Konfidenzintervall von { FIGURE($low) } bis { FIGURE($high) }
figure-interval-read = (95-%-Konfidenzintervall von { FIGURE($low) } bis { FIGURE($high) })
figure-apart = Auf einem anderen Rechner oder an einem anderen Tag gemessen, daher nicht vergleichbar: { $options }.
figure-head = Messwert
figure-statements = Was auf welche Option zutrifft
how-figures = { $count ->
    [one] { $count } Messwert
   *[other] { $count } Messwerte
}
how-named = { $figures }
how-versions = <quiet>Versionen:</quiet> { $versions }
how-sources = <quiet>Quelle:</quiet> { $sources }
how-data = Alle Messwerte als Daten (JSON)

## Was das Team beiträgt

attachment-cell = <b>{ $option }</b> <quiet>bei</quiet> <b>{ $criterion }</b>
attachment-own = von Ihnen
attachment-from = von { $name }
attachment-unseen = bis zum Aufdecken sehen nur Sie das
attachment-disputed = von { $count } bestritten
attachment-dispute = Bestreiten<about>: { $text }</about>
attachment-dispute-no-more = Nicht mehr bestreiten<about>: { $text }</about>
attachment-withdraw = Zurücknehmen<about>: { $text }</about>
attachment-needs-address = Fügen Sie die Adresse einer Seite ein, etwa https://example.org.
attachment-needs-note = Schreiben Sie zuerst die Notiz.
attachment-needs-words = Sagen Sie in wenigen Worten, was gemessen wurde.
attachment-needs-number = Zu einem Messwert gehört eine Zahl.
