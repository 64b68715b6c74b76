### Die Seite, auf der man ein Protokoll oder Entscheidungspaket im Browser prüft (docs/record.md).

verify-title = Ein Protokoll prüfen
verify-lead = Ein Protokoll ist der JSON-Download einer Sitzung, ein Entscheidungspaket ihr Zip. Hier sehen Sie, ob eine Datei so ist, wie ein Server sie signiert hat, und ob ihre Gesamtwerte und Ränge aus den Stimmzetteln darin folgen.
verify-file = Protokoll (.json) oder Entscheidungspaket (.zip)
verify-stays = Die Datei bleibt auf diesem Gerät; nichts wird gesendet.
verify-checking = Wird geprüft…
verify-trusted = Welchem Schlüssel vertrauen Sie?
verify-trusted-label = Öffentlicher Schlüssel, mit dem signiert sein muss
verify-trusted-help = Ohne Angabe wird der Schlüssel dieses Servers erwartet.
verify-trusted-wrong = Ein öffentlicher Schlüssel hat 64 hexadezimale Ziffern.
verify-too-large = Die Datei ist zu groß, um sie im Browser zu prüfen; die Kommandozeile kann es.
verify-unreadable = Die Datei lässt sich nicht lesen.

## Das Ergebnis

verify-good = Bestätigt: Die Datei ist so, wie dieser Server sie signiert hat.
verify-good-wanted = Bestätigt: Die Datei ist so, wie sie mit dem Schlüssel signiert wurde, dem Sie vertrauen.
verify-other-server = So, wie es signiert wurde, aber nicht von diesem Server. Vertrauen Sie der Datei nur, wenn Sie diesen Schlüssel kennen:
verify-unknown-server = So, wie es signiert wurde. Vergleichen Sie den Schlüssel mit dem des Servers, von dem die Datei stammt:
verify-bad = { $doubts ->
    [one] Nicht bestätigt: Es gibt einen Zweifel.
   *[other] Nicht bestätigt: Es gibt { $doubts } Zweifel.
}
verify-of = Sitzung { $code }: { $question }
verify-draft = Die Sitzung war noch offen, als die Datei geschrieben wurde; ihr Ergebnis kann sich geändert haben.
verify-right-form = Die Form und die Kette von { $digests } Prüfsummen stimmen: Kein Eintrag wurde geändert, ergänzt oder entfernt.
verify-right-signature = Die Signatur stimmt: Sie gehört zu diesem Inhalt und zu diesem Schlüssel.
verify-right-totals = { $rounds ->
    [one] Alle Gesamtwerte und Ränge der Runde folgen aus { $ballots ->
        [one] dem Stimmzettel
       *[other] den { $ballots } Stimmzetteln
    } darin.
   *[other] Alle Gesamtwerte und Ränge der { $rounds } Runden folgen aus den { $ballots } Stimmzetteln darin.
}
verify-right-no-totals = Gesamtwerte gibt es noch nicht.
verify-right-histograms = { $rounds ->
    [one] Alle Gesamtwerte und Ränge der Runde folgen aus den Bewertungen darin; die Stimmzettel sind verborgen.
   *[other] Alle Gesamtwerte und Ränge der { $rounds } Runden folgen aus den Bewertungen darin; Stimmzettel sind verborgen.
}
verify-right-files = Alle { $files } Dateien des Pakets sind so, wie sie signiert wurden.
verify-fingerprint = Fingerabdruck: { $fingerprint }

## Wo etwas nicht stimmt

verify-at-round = Runde { $round }
verify-at-ballot = Runde { $round }, Stimmzettel von { $member }
verify-at-member = Mitglied { $name }
verify-at-total = Runde { $round }, Gesamtwert von { $option }
verify-at-rank = Runde { $round }, Rang von { $option }

## Mehr dazu

verify-our-key = Der Schlüssel dieses Servers
verify-our-key-help = Mit diesem öffentlichen Schlüssel sind die Protokolle und Pakete dieses Servers signiert. Bewahren Sie ihn dort auf, wo Sie ihn nach Jahren noch finden, zum Beispiel im Handbuch des Teams.
verify-our-key-copy = Schlüssel kopieren
verify-our-key-missing = Der Schlüssel dieses Servers ließ sich nicht abrufen.
verify-not = Was hier nicht geprüft wird
verify-not-help = Die Analysen (wie belastbar das Ergebnis ist), andere Zahlen wie Mittelwerte und Streuungen, und ob die anderen Dateien eines Pakets dasselbe sagen wie sein Protokoll: Hier ist nur bekannt, dass sie so sind, wie sie signiert wurden. Die Kommandozeile rechnet die Analysen nach und schreibt die Dateien noch einmal, ohne Server:
