### Die Seite darüber, was gespeichert wird, wer es sieht, wie lange, und was man verlangen kann.

privacy-title = Ihre Daten
privacy-lead = Was { -brand } speichert, wenn Sie teilnehmen, wer es sieht, wie lange, und was Sie verlangen können.
privacy-of-session = So gilt es für die Sitzung { $code }, „{ $question }“, mit ihren Einstellungen.
privacy-of-any = Wer was sieht, hängt von den Einstellungen einer Sitzung ab. Ihre eigene Seite dazu, verlinkt beim Beitreten, sagt, was dort gilt.
privacy-back = Zurück zur Sitzung

## Was gespeichert wird

privacy-stored = Was gespeichert wird
privacy-stored-you = Ihr Name, Ihre Rolle, wann Sie beigetreten sind und welche Optionen Sie nach Ihrer Angabe produktiv betrieben haben.
privacy-stored-given = Was Sie abgeben: Gewichte, Bewertungen mit Begründung und Sicherheit, Belege und dass Sie fertig sind, jeweils mit der Zeit. Wenn Sie etwas ändern, bleibt die frühere Fassung im Protokoll der Sitzung, das beweist, dass jede Stimme genau einmal gezählt wurde.
privacy-stored-account = Wenn Sie mit einem Firmenkonto angemeldet sind, eine Prüfsumme davon: Sie erkennt das Konto wieder, enthält es aber nicht.
privacy-stored-windows = Eine Zufallszahl für jedes Browserfenster, in dem Sie teilnehmen, damit nichts doppelt zählt.
privacy-stored-browser = In Ihrem Browser: für { $days } Tage ein Cookie, das Sie in der Sitzung wiedererkennt, außerdem Ihr Name, die Sitzungen, in denen Sie waren, was deren Seiten Ihnen zuletzt gezeigt haben, und was noch nicht gesendet werden konnte.
privacy-stored-not = Nicht gespeichert: Netzwerkadressen und was Sie sich ansehen. Die Seiten laden nichts von anderen Servern.

## Wer es sieht

privacy-seen = Wer es sieht
privacy-everybody = „Alle“ sind alle Teilnehmenden, alle, die den Code der Sitzung haben, und der große Bildschirm. Die Moderation sieht von dem, was Sie abgeben, nicht mehr als die anderen.
privacy-seen-name = Ihr Name und Ihre Rolle; ob Sie verbunden sind, angefangen haben und fertig sind
privacy-to-always = Alle, immer.
privacy-seen-scores = Ihre Bewertungen mit Begründung und Sicherheit
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Alle, sofort, mit Ihrem Namen.
       *[later] Alle, mit Ihrem Namen, sobald die Moderation die Runde aufdeckt.
    }
    [hidden] Alle, sobald die Moderation die Runde aufdeckt, unter einem Pseudonym, das in jeder Runde ein anderes ist.
   *[any] Alle, spätestens wenn die Moderation die Runde aufdeckt: mit Ihrem Namen oder, wenn die Namen verborgen sind, unter einem Pseudonym.
}
privacy-seen-totals = Ergebnisse und Diagramme
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Alle, sobald drei Personen eine Zelle geändert haben.
       *[shown] Alle, sofort.
    }
    [later] Alle, sobald die Moderation die Runde aufdeckt.
   *[any] Alle, während bewertet wird oder sobald die Moderation die Runde aufdeckt.
}
privacy-seen-weights = Ihre Gewichte
privacy-to-weights = { $names ->
    [shown] Alle, mit Ihrem Namen, sobald die Moderation sämtliche Gewichte zeigt.
    [hidden] Alle, unter einem Pseudonym, sobald die Moderation sämtliche Gewichte zeigt, und nur, wenn mindestens fünf Personen welche vergeben haben (drei, wenn alle ein Firmenkonto haben).
   *[any] Alle, sobald die Moderation sämtliche Gewichte zeigt: mit Ihrem Namen oder, wenn die Namen verborgen sind, unter einem Pseudonym.
}
privacy-seen-evidence = Belege, die Sie hinzufügen
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Alle, sofort, mit Ihrem Namen.
       *[later] Alle, mit Ihrem Namen, sobald die Moderation die Runde aufdeckt.
    }
    [hidden] { $totals ->
        [live] Alle, sofort, ohne Ihren Namen; in Dateien steht ein Pseudonym.
       *[later] Alle, sobald die Moderation die Runde aufdeckt, ohne Ihren Namen; in Dateien steht ein Pseudonym.
    }
   *[any] Alle, spätestens wenn die Moderation die Runde aufdeckt: mit Ihrem Namen oder, wenn die Namen verborgen sind, ohne ihn.
}
privacy-seen-experience = Was Sie produktiv betrieben haben
privacy-to-experience = Niemand. Nach dem Aufdecken erfahren alle, ob bei denen, die die Optionen betrieben haben, dieselbe vorn liegt, wenn dafür genug Personen da sind.
privacy-seen-earlier = Frühere Fassungen, und wer welche Bewertung abgegeben hat, solange die Namen verborgen sind
privacy-to-earlier = Wer diesen Server betreibt, denn dort lässt sich lesen, was er speichert.
privacy-copies = Teilnehmende können herunterladen, was sie sehen dürfen. Solche Kopien liegen nicht mehr in der Hand dieses Servers.

## Wie lange

privacy-long = Wie lange
privacy-long-days = { $days ->
    [one] Bis sich die Sitzung einen Tag lang nicht geändert hat. Ein bis zwei Tage danach wird sie mit allem, was darin steht, von selbst gelöscht; wer diesen Server betreibt, kann sie früher löschen.
   *[other] Bis sich die Sitzung { $days } Tage lang nicht geändert hat. Ein bis zwei Tage danach wird sie mit allem, was darin steht, von selbst gelöscht; wer diesen Server betreibt, kann sie früher löschen.
}
privacy-long-ever = Bis jemand, der diesen Server betreibt, die Sitzung löscht. Von selbst wird nichts gelöscht.

## Was man verlangen kann

privacy-ask = Was Sie verlangen können
privacy-ask-data = <b>Ihre Daten.</b> „Meine Daten“ auf Ihrem Stimmzettel lädt alles herunter, was die Sitzung über Sie speichert.
privacy-ask-name = <b>Dass Ihr Name gelöscht wird.</b> „Meinen Namen löschen“ auf Ihrem Stimmzettel entfernt ihn aus dem, was gespeichert ist, von allen Bildschirmen und aus allen Dateien und Sicherungen, die danach entstehen; an seiner Stelle stehen „Ehemaliges Mitglied“ und eine Nummer. Ist die Sitzung nicht geschlossen, verlassen Sie sie damit auch. Hat die Moderation Sie entfernt, wenden Sie sich an sie. Was Sie abgegeben haben, bleibt ohne Ihren Namen. Es bleiben auch die Prüfsumme eines Firmenkontos und Namen, die jemand in Begründungen, Belege oder die Entscheidung geschrieben hat.
privacy-ask-session = <b>Dass eine Sitzung gelöscht wird.</b> Wenden Sie sich an die Stelle, die diesen Server betreibt: Sie kann die Sitzung vollständig löschen. Nur früher heruntergeladene Dateien und Sicherungen behalten, was darin steht.
