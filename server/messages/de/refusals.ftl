### Warum etwas abgelehnt wurde.

## Wer was darf

refused-not-joined = Treten Sie zuerst der Sitzung bei.
refused-removed = Die Moderation hat Sie aus dieser Sitzung entfernt.
refused-left = Sie haben diese Sitzung verlassen, und Ihr Name wurde gelöscht.
refused-not-facilitator = Das kann nur die Moderation.
refused-observer = Zuschauende sehen zu; sie bewerten nicht.
refused-facilitator = Die Moderation kann nicht entfernt werden.
refused-first-facilitator = Wer die Sitzung begonnen hat, behält die Moderation.
refused-facilitator-name = Der Name der Moderation kann gelöscht werden, sobald die Sitzung geschlossen ist.
refused-name-permanent = Diesen Namen hat eine frühere Version als Teil des Protokolls gespeichert. Er lässt sich nur mit der ganzen Sitzung löschen.
refused-too-late = Diese Runde ist vorbei: Das kam zu spät für sie.
refused-too-early = Diese Runde hat noch nicht begonnen.
refused-answer-lost = Was Sie gesendet haben, steht nicht auf Ihrem Stimmzettel: Es wurde abgelehnt, und die Antwort des Servers ging verloren. Bitte prüfen Sie es.
refused-not-yours = Zurücknehmen kann das nur, wer es hinzugefügt hat, oder die Moderation.
refused-phase = { $phases ->
    [lobby] Das geht nur, solange die Sitzung im Warteraum ist.
    [weighting] Das geht nur, während gewichtet wird.
    [scoring] Das geht nur, solange bewertet wird.
    [revealed] Das geht erst, wenn die Ergebnisse aufgedeckt sind.
    [closed] Das geht erst, wenn die Sitzung abgeschlossen ist.
    [lobby-weighting] Das geht nur, bevor die Bewertung beginnt.
    [lobby-weighting-scoring] Das geht nur, bevor die Ergebnisse aufgedeckt werden.
   *[scoring-revealed] Das geht nur während der Bewertung oder nachdem die Ergebnisse aufgedeckt sind.
}
refused-closed = Diese Sitzung ist abgeschlossen; daran lässt sich nichts mehr ändern.
refused-full = Diese Sitzung ist voll: Höchstens { $most } Personen können dabei sein.

## Was es nicht gibt

refused-unknown-option = Es gibt keine Option mit der Kennung „{ $id }“.
refused-unknown-criterion = Es gibt kein Kriterium mit der Kennung „{ $id }“.
refused-unknown-attachment = Es gibt keinen Beleg mit der Kennung „{ $id }“.
refused-unknown-member = Diese Person ist nicht in der Sitzung.
refused-option-not-there = Es gibt keine Option mit der Kennung „{ $id }“; ohne Kennung wird eine neue hinzugefügt.
refused-criterion-not-there = Es gibt kein Kriterium mit der Kennung „{ $id }“; ohne Kennung wird ein neues hinzugefügt.
refused-unknown-template = Es gibt keine Vorlage „{ $id }“, nur diese: { $known }.
refused-unknown-format = Es gibt kein Format „{ $id }“, nur diese: { $known }.
refused-unknown-dialect = Das Format „{ $id }“ hat keinen Dialekt „{ $dialect }“, nur diese: { $known }.
refused-no-dialects = Das Format „{ $id }“ hat keine Dialekte.
refused-unknown-paper = Das Format „{ $id }“ gibt es nicht für das Papier „{ $paper }“, nur für diese: { $known }.
refused-no-papers = Das Format „{ $id }“ ist für jedes Papier dasselbe.
refused-no-reminder = Es gibt keine Erinnerung: Die Sitzung wurde nicht mit einem Tag abgeschlossen, an dem die Entscheidung wieder geprüft wird.
refused-pack-too-early = Vor der ersten Auflösung gibt es kein Entscheidungspaket.
refused-unknown-language = Es gibt keine Texte in der Sprache „{ $language }“, nur in diesen: { $known }.

## Die Sitzung beschreiben

refused-no-question = Formulieren Sie zuerst die Frage.
refused-two-options-stay = Mindestens zwei Optionen müssen bleiben.
refused-drop-empties-ballot = Ein Stimmzettel hat nur Bewertungen von Optionen, die Sie streichen. Die Namen sind verborgen, und die Liste der Personen würde zeigen, wessen er ist: Beginnen Sie die Runde mit leeren Stimmzetteln.
refused-too-few-options = Fügen Sie zuerst mindestens zwei Optionen hinzu.
refused-no-criteria = Fügen Sie zuerst mindestens ein Kriterium hinzu, das Gewicht hat.
refused-too-many-options = Eine Sitzung hat höchstens { $most } Optionen; das wären { $count }.
refused-too-many-criteria = Eine Sitzung hat höchstens { $most } Kriterien; das wären { $count }.
refused-too-many-cells = Optionen mal Kriterien dürfen höchstens { $most } ergeben; { $rows } mal { $columns } sind { $count }.
refused-option-without-name = Jede Option braucht einen Namen.
refused-criterion-without-name = Jedes Kriterium braucht einen Namen.
refused-option-not-unique = Zwei Optionen heißen „{ $name }“; geben Sie ihnen verschiedene Namen.
refused-criterion-not-unique = Zwei Kriterien heißen „{ $name }“; geben Sie ihnen verschiedene Namen.
refused-names-look-alike = „{ $name }“ und „{ $other }“ sehen gleich aus; wählen Sie Namen, die niemand verwechselt.
refused-anchors = „{ $name }“ braucht { $steps } Beschreibungen, eine je Stufe, oder gar keine; angegeben: { $count }.
refused-knock-out-weighs = „{ $name }“ ist ein K.-o.-Kriterium und kann deshalb kein Gewicht haben.
refused-weights-not-one = Die Gewichte müssen zusammen 1 ergeben.
refused-weights-all-zero = Mindestens ein Kriterium muss ein Gewicht über 0 haben.
refused-too-many-edits = In einer Minute sind höchstens { $most } Änderungen möglich; warten Sie einen Moment und versuchen Sie es noch einmal.
refused-edits-full = Die Änderungen an der Beschreibung dieser Sitzung belegen schon { $most } MB; starten Sie für weitere eine neue Sitzung.
refused-numeric-scale = { $problem ->
    [knock-out] „{ $name }“ ist ein K.-o.-Kriterium und kann deshalb keine Zahlenskala haben.
    [steps] „{ $name }“ wird in Zahlen bewertet und hat deshalb weder Beschreibungen von Stufen noch eine Richtung.
    [unit] Die Einheit von „{ $name }“ darf höchstens { $longest } Zeichen haben.
    [points] Die Skala von „{ $name }“ braucht 2 bis { $most } Punkte.
    [numbers] Die Zahlen auf der Skala von „{ $name }“ müssen zwischen -1.000.000.000 und 1.000.000.000 liegen.
    [values] Auf der Skala von „{ $name }“ muss jeder Wert zwischen 0 % (am schlechtesten) und 100 % (am besten) liegen.
    [order] Auf der Skala von „{ $name }“ muss jede Zahl höher sein als die davor.
    [level] Auf der Skala von „{ $name }“ müssen mindestens zwei Zahlen verschieden gut sein: Welche ist besser?
   *[range] Die niedrigste Zahl, die „{ $name }“ zulässt, muss kleiner sein als die höchste.
}

## Gewichten

refused-points-not-100 = Die Punkte müssen zusammen 100 ergeben; jetzt sind es { $total }.
refused-swing-not-100 = Beim Swing-Verfahren hat das Kriterium, das zuerst gehoben wird, 100 Punkte.
refused-not-an-order = Diese Gewichte ergeben sich aus keiner Rangfolge der Kriterien.
refused-weights-incomplete = Geben Sie jedem Kriterium außer den K.-o.-Kriterien ein Gewicht, und keinem anderen.
refused-no-weights = Noch hat niemand gewichtet; legen Sie stattdessen eigene Gewichte fest.
refused-too-few-weights = Bei verborgenen Namen gelten die Gewichte des Teams, sobald { $fewest } Personen gewichtet haben; legen Sie stattdessen eigene Gewichte fest.
refused-weights-shown = Die Gewichte werden schon gezeigt; die Moderation kann noch einmal gewichten lassen.
refused-weights-not-shown = Zeigen Sie zuerst die Gewichte, damit alle sehen, was festgelegt wird.
refused-weighting-open = Es wird schon gewichtet; zeigen Sie zuerst die Gewichte.
refused-weighted-once = Bei verborgenen Namen wird nur einmal gewichtet: Eine Änderung könnte verraten, von wem sie ist.
refused-weights-locked = Die Gewichte sind festgelegt und lassen sich nicht mehr ändern.
refused-weights-not-locked = Legen Sie zuerst die Gewichte fest: Sie stehen vor der ersten Bewertung.

## Bewerten und schließen

refused-off-scale = Bewertungen reichen von 1 bis { $steps }.
refused-off-range = { $numbers ->
    [whole] Geben Sie eine ganze Zahl von { $low } bis { $high } ein.
   *[any] Geben Sie eine Zahl von { $low } bis { $high } ein.
}
refused-too-many-rounds = Eine Sitzung hat höchstens { $most } Runden.
refused-undo-names-hidden = Sind die Namen verborgen, lässt sich das Aufdecken nicht rückgängig machen: Der Unterschied zum nächsten Mal würde zeigen, wer was bewertet hat. Eröffnen Sie stattdessen eine weitere Runde.
refused-undo-too-late = Das Aufdecken lässt sich nur { $seconds } Sekunden lang rückgängig machen. Eröffnen Sie stattdessen eine weitere Runde.
refused-all-done = Alle sind schon fertig; es gibt niemanden zu erinnern.
refused-left-to-enter = { $left ->
    [one] Alle mit eigenem Gerät sind fertig. Tragen Sie die Bewertungen der einen Person ohne Gerät ein.
   *[other] Alle mit eigenem Gerät sind fertig. Tragen Sie die Bewertungen der { $left } Personen ohne Gerät ein.
}
refused-reminded-already = Die letzte Erinnerung ist eben erst verschickt; warten Sie zwischen zwei Erinnerungen { $seconds } Sekunden.
refused-nothing-scored = Noch ist nichts bewertet: Schließen Sie ohne Entscheidung ab, oder eröffnen Sie zuerst die Bewertung.
refused-look-again = Schreiben Sie den Tag, an dem Sie die Entscheidung wieder prüfen, wie 2027-03-31; er kann heute oder später sein, höchstens in { $most } Jahren.
refused-no-name = Geben Sie einen Namen ein, den andere lesen können.
refused-text-too-long = „{ $start }…“ ist zu lang: Der Text hat { $count } Zeichen, erlaubt sind höchstens { $most }.

## Die Belege des Teams

refused-too-many-attachments = Eine Sitzung fasst höchstens { $most } Belege.
refused-too-many-of-yours = Jede Person kann höchstens { $most } Belege hinzufügen; nehmen Sie zuerst einen zurück.
refused-too-many-ever = Jede Person kann in einer Sitzung höchstens { $most }-mal Belege hinzufügen; zurückgenommene zählen mit.
refused-withdrawn = Das wurde schon zurückgenommen.
refused-no-figure = Zu einer Messung gehören eine Zahl und ein paar Worte dazu, was gemessen wurde.
refused-no-text = Schreiben Sie zuerst die Notiz.
refused-no-link = Ein Link beginnt mit https:// oder http:// und nennt einen Rechner.
refused-link-host = „{ $host }“ ist kein Name eines Hosts; kopieren Sie den Link aus der Adresszeile eines Browsers.

## Wer hineinkommt

refused-waiting = Die Moderation muss Sie erst hereinlassen.
refused-joining-locked = Die Moderation hat diese Sitzung geschlossen; niemand Neues kann beitreten.
refused-invitation-needed = Diese Sitzung ist nur mit Einladung zugänglich: Öffnen Sie die Adresse auf Ihrer Einladung oder scannen Sie deren Code.
refused-invitation-unknown = Diese Einladung gilt nicht für diese Sitzung.
refused-invitation-used = Diese Einladung wurde schon benutzt; jede gilt für eine Person auf einem Gerät.
refused-sign-in-to-create = Melden Sie sich mit Ihrem Firmenkonto an, um hier eine Sitzung zu beginnen.
refused-no-creator = Ihr Konto darf hier keine Sitzungen beginnen.
refused-sign-in-failed = Die Anmeldung hat nicht geklappt; versuchen Sie es noch einmal.
refused-account-needed = Melden Sie sich mit Ihrem Firmenkonto an, um dieser Sitzung beizutreten.
refused-accounts-fixed = Konten bleiben Pflicht: Seit dem Warteraum setzen die Ergebnisse voraus, dass niemand doppelt teilnimmt.
refused-accounts-only = Alle in dieser Sitzung haben ein Firmenkonto, und die Ergebnisse setzen das voraus: Wer keines hat, kann nicht hinzukommen.
refused-own-device = Diese Person bewertet auf einem eigenen Gerät.
refused-no-device = Wer kein Gerät hat, kann nicht moderieren.
refused-too-many-without-device = In einer Sitzung können höchstens { $most } Personen ohne Gerät sein.
refused-not-listed = Ihr Konto steht nicht auf der Liste derer, die dieser Sitzung beitreten dürfen.
refused-too-many-joined = Mehr als { $most } Personen sind dieser Sitzung beigetreten, entfernte mitgezählt; niemand Neues kann beitreten.
refused-too-many-waiting = { $most } Personen warten schon darauf, hereingelassen zu werden; versuchen Sie es später noch einmal.
refused-too-many-invitations = Eine Sitzung hat höchstens { $most } Einladungen.
refused-key-expired = Dieser Link galt { $days } Tage. Erstellen Sie auf einem Gerät, auf dem Sie noch moderieren, unter „Beitritt“ einen neuen.

## Anfragen an den Server

refused-unreadable = Die Anfrage ist nicht wie erwartet: { $problem }.
refused-misread-json = das JSON ist bei Byte { $byte } fehlerhaft
refused-misread-cut = das JSON endet zu früh
refused-misread-utf8 = der Text ist nicht in UTF-8
refused-misread-depth = das JSON ist zu tief verschachtelt
refused-misread-object = erwartet wurde ein JSON-Objekt
refused-misread-missing = das Feld „{ $field }“ fehlt
refused-misread-unknown = ein Feld „{ $field }“ gibt es hier nicht
refused-misread-kind = { $expected ->
    [text] „{ $field }“ muss ein Text sein
    [integer] „{ $field }“ muss eine ganze Zahl sein
    [number] „{ $field }“ muss eine Zahl sein
    [boolean] „{ $field }“ muss true oder false sein
    [list] „{ $field }“ muss eine Liste sein
    [object] „{ $field }“ muss ein Objekt sein
   *[null] „{ $field }“ muss null sein
}
refused-misread-form = { $form ->
    [name] „{ $field }“ muss aus 1 bis 40 Kleinbuchstaben und Unterstrichen bestehen
    [client] „{ $field }“ muss aus 8 bis 40 Buchstaben, Ziffern, Binde- oder Unterstrichen bestehen
    [id] „{ $field }“ muss aus 1 bis 40 Kleinbuchstaben, Ziffern und Bindestrichen bestehen
    [language] „{ $field }“ muss das Kürzel einer Sprache sein, etwa de
    [day] „{ $field }“ muss ein Tag wie 2027-03-31 sein
    [address] „{ $field }“ muss eine E-Mail-Adresse oder eine Domain wie @example.org sein
    [base64] „{ $field }“ muss in Base64 sein
   *[other] „{ $field }“ muss eine andere Form haben
}
refused-misread-choice = „{ $field }“ muss einer dieser Werte sein: { $allowed }
refused-misread-long = „{ $field }“ darf höchstens die Länge { $most } haben
refused-misread-short = „{ $field }“ muss mindestens die Länge { $least } haben
refused-misread-high = „{ $field }“ darf höchstens { $most } sein
refused-misread-low = „{ $field }“ muss mindestens { $least } sein
refused-misread-other = „{ $field }“ hat einen Wert, der nicht erlaubt ist
refused-no-body = Die Anfrage braucht ein JSON-Objekt als Inhalt, und sei es ein leeres.
refused-catalogue = { $detail }
refused-template-and-catalogue = Geben Sie nur eines an: eine Vorlage, einen Katalogtext oder eine Datei.
refused-template-too-long = Dieser Aufbau ist länger als die { $most } KiB einer Vorlagendatei; kürzen Sie Fakten und Beschreibungen, oder verwenden Sie ihn für eine neue Sitzung.
refused-text-or-file = Senden Sie für die Vorschau entweder einen Text oder eine Datei.
refused-no-scores = Hier ist keine Bewertung, die sich übernehmen ließe. Nötig ist eine Tabelle mit Optionen in Zeilen, Kriterien in Spalten und Zahlen in den Zellen.
refused-name-missing = Sagen Sie, wer beitritt: Der Name fehlt.
refused-wrong-key = Das ist nicht der Schlüssel der Moderation dieser Sitzung.
refused-no-session = Es gibt keine Sitzung mit diesem Code; prüfen Sie ihn und versuchen Sie es noch einmal.
refused-too-many-sessions = Zu viele neue Sitzungen von Ihrer Adresse; versuchen Sie es in einer Minute noch einmal.
refused-too-many-rehearsals = Auf diesem Server laufen zu viele Proben; schließen Sie eine ab, oder versuchen Sie es in einigen Minuten noch einmal.
refused-rehearsal = Eine Probe lässt sich nicht wieder aufnehmen; beginnen Sie mit ihrem Aufbau eine neue Sitzung.
refused-too-many-joins = Gerade treten zu viele von Ihrer Adresse bei; versuchen Sie es gleich noch einmal.
refused-too-many-requests = Zu viele Anfragen von Ihrer Adresse; versuchen Sie es gleich noch einmal.
refused-busy = Der Server hat gerade zu viel zu tun; versuchen Sie es gleich noch einmal.
refused-host = Der Host-Header der Anfrage ist keine Adresse.
refused-host-not-allowed = Links auf „{ $host }“ sind nicht erlaubt: Wer diesen Server betreibt, kann sie mit --allowed-host erlauben oder QUORUM_URL setzen.
refused-embedding-off = Dieser Server zeigt Sitzungen auf keiner anderen Website; wer ihn betreibt, kann Websites mit --embed-ancestors erlauben.
refused-embed-link = Dieser Link zeigt die Sitzung nicht mehr; bitten Sie die Moderation um einen neuen.
refused-not-built = Die Seiten sind nicht gebaut: Rufen Sie im Repository make run auf.
refused-not-websocket = Diese Adresse spricht nur WebSocket; docs/protocol.md sagt, wie.
refused-handshake = Der WebSocket-Handshake folgt nicht RFC 6455: { $part } fehlt oder ist falsch.
refused-stopping = Der Server wird gerade beendet; versuchen Sie es gleich noch einmal.
refused-unknown-command = Dieser Server ist älter als diese Seite und kennt das noch nicht.
refused-imported = Diese Sitzung wurde aus einem Protokoll importiert; sie lässt sich nur lesen.
refused-read-only = Eine neuere Version von Quorum hat diese Sitzung geändert; dieser Server kann sie nur zeigen.
refused-newer-session = Eine neuere Version von Quorum hat in diese Sitzung geschrieben (Format { $format }); dieser Server kann sie nicht öffnen. Versuchen Sie es gleich noch einmal.
refused-unreadable-session = Das Protokoll dieser Sitzung ist beschädigt; wer diesen Server betreibt, kann es aus einer Sicherung wiederherstellen.
refused-broken-session = Dieser Server kann diese Sitzung wegen eines Fehlers nicht öffnen; wer ihn betreibt, findet die Ursache in seinem Protokoll.
refused-store-silent = Der Speicher antwortet nicht.
refused-not-saved = Das konnte gerade nicht gespeichert werden; versuchen Sie es noch einmal.
refused-broken = Auf dem Server ist etwas schiefgegangen; das wurde nicht gespeichert.
refused-forbidden = Diese Anfrage kam von einer fremden Seite.
refused-not-found = Hier ist nichts.
refused-method-not-allowed = Das geht hier nicht.
refused-internal-server-error = Auf dem Server ist etwas schiefgegangen; was angenommen war, ist nicht verloren.
refused-body-too-large = Die Anfrage hat mehr als { $most } KiB. Senden Sie weniger auf einmal.
refused-http = Der Server antwortete mit dem HTTP-Status { $status }.

## Nur in der Seite

refused-no-connection = Gerade besteht keine Verbindung zum Server. Versuchen Sie es gleich noch einmal.
refused-connection-lost = Die Verbindung brach ab, bevor der Server geantwortet hat. Versuchen Sie es noch einmal.
refused-weighting-over = Das Gewichten war vorbei, bevor das gesendet werden konnte.
refused-offline = Der Server ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
refused-puzzling = Die Antwort des Servers war nicht lesbar. Versuchen Sie es gleich noch einmal.

## Warum der Server eine Verbindung endgültig geschlossen hat

closed-1002 = Der Server hat diese Seite nicht verstanden. Bitte neu laden.
closed-1003 = Der Server hat diese Seite nicht verstanden. Bitte neu laden.
closed-1007 = Der Server hat diese Seite nicht verstanden. Bitte neu laden.
closed-1009 = Eine Nachricht war länger als 16 KiB.
closed-4400 = Der Server hat diese Seite nicht verstanden. Bitte neu laden.
closed-4401 = Sie wurden auf diesem Gerät abgemeldet. Öffnen Sie den Link der Moderation, um sich wieder anzumelden.
closed-4403 = Die Moderation hat Sie aus dieser Sitzung entfernt.
closed-4405 = Sie haben diese Sitzung verlassen, und Ihr Name wurde gelöscht.
closed-4404 = Es gibt keine Sitzung mit diesem Code, oder sie wurde gelöscht.
closed-4406 = Diese Seite passt nicht zur Version des Servers. Bitte neu laden.
closed-4420 = Dieser Server kann diese Sitzung wegen eines Fehlers nicht öffnen; wer ihn betreibt, findet die Ursache in seinem Protokoll.
closed-4422 = Das Protokoll dieser Sitzung ist beschädigt; wer diesen Server betreibt, kann es aus einer Sicherung wiederherstellen.
closed-4426 = Eine neuere Version von Quorum hat in diese Sitzung geschrieben; dieser Server kann sie nicht öffnen.
closed-4430 = Zu viele Verbindungen sind gleichzeitig offen, von dieser Adresse oder unter Ihrem Namen. Schließen Sie einige und laden Sie die Seite neu.
closed-other = Die Verbindung ist unterbrochen.
