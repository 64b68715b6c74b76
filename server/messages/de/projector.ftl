### Der Projektor: aus zehn Metern zu lesen.

projector-not-shown = Diese Sitzung lässt sich nicht zeigen
projector-ranking = Rangfolge
projector-never = Es wurden keine Ergebnisse aufgedeckt.
projector-solid = Wie belastbar das ist
projector-scores = Bewertungen

## Beitreten

projector-join-short = Beitreten: <b>{ $host }</b>, Code
projector-join = Scannen oder <b>{ $host }</b> öffnen und eingeben:

## Vor der Bewertung

names-more = und { $count } weitere

projector-options = { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
}
projector-criteria = bewertet nach
projector-nobody = Noch ist niemand da
projector-people = { $count ->
    [one] { $count } Person ist da
   *[other] { $count } Personen sind da
}
projector-weigh = Was zählt wie viel? Gewichten Sie am Handy.
projector-locked = Diese Gewichte sind festgelegt

## Personen

projector-people-label = Personen
projector-done = <big>{ $done }</big> von { $members } fertig
projector-scored = { $started ->
    [one] <big>{ $started }</big> von { $members } hat bewertet
   *[other] <big>{ $started }</big> von { $members } haben bewertet
}
projector-devices = { $count ->
    [one] { $count } Gerät verbunden
   *[other] { $count } Geräte verbunden
}
projector-observers = { $count ->
    [one] { $count } Person schaut zu
   *[other] { $count } Personen schauen zu
}

## Ansichten und Tasten

projector-weights = Was wie viel zählt
projector-no-discussion = Gerade ist nichts im Gespräch.
keys-controls = Bedienung
keys-title = Tasten
keys-close = Schließen
keys-next = Nächste Seite
keys-back = Vorige Seite
keys-ranking = Die Rangfolge
keys-matrix = Die Matrix
keys-discussion = Was im Gespräch ist
keys-weights = Die Gewichte
keys-join = Großer QR-Code zum Beitreten
keys-auto = Der Sitzung folgen
keys-full-screen = Vollbild
keys-leave-full-screen = Vollbild beenden
keys-sound = Ton, wenn die Zeit um ist
keys-help = Tasten

## Die Entscheidung

ending-qr = QR-Code mit der Adresse der Ergebnisse
ending-results = Alle Ergebnisse
ending-scan = Scannen: alle Ergebnisse
ending-apart = { COUNT($first_options) ->
    [one] In der Rangfolge steht { $first_options } vorn, entschieden wurde anders.
   *[other] In der Rangfolge stehen { $first_options } vorn, entschieden wurde anders.
}
ending-totals = { $first } gegen { $decided } Punkte

## Im Gespräch

discussion-label = Im Gespräch
discussion-cell = { $option } <quiet>bei</quiet> { $criterion }
discussion-knock-out = K.-o.-Kriterium
discussion-weight = zählt { PERCENT($weight) }
discussion-mean = im Mittel { $mean }
discussion-flips = könnte den ersten Platz ändern
discussion-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
discussion-ask = Niedrigste und höchste Bewertung: Sagen Sie uns, warum.
discussion-ask-knock-out = Erfüllt oder nicht: Sagen Sie uns, was Sie wissen.
discussion-unscored = Das hat niemand bewertet.
discussion-more = { $count ->
    [one] und { $count } weitere Begründung
   *[other] und { $count } weitere Begründungen
}

## Belege dazu

projector-evidence = Belege
projector-says = { $source ->
    [article] <quiet>Der Artikel sagt</quiet> { $items }
   *[facts] <quiet>Die Fakten sagen</quiet> { $items }
}
projector-measured = Hier gemessen:
projector-team = Vom Team
projector-from = { $name }:
projector-from-team = Das Team:
projector-disagreements-on-phones = { $disagreements ->
    [one] { $disagreements } Widerspruch, auf Ihren Handys
   *[other] { $disagreements } Widersprüche, auf Ihren Handys
}
projector-on-phones = { $disagreements ->
    [0] { $attachments } weitere vom Team, auf Ihren Handys
    [one] { $attachments ->
        [0] { $disagreements } weiterer Widerspruch, auf Ihren Handys
       *[other] { $disagreements } weiterer Widerspruch und { $attachments } weitere vom Team, auf Ihren Handys
    }
   *[other] { $attachments ->
        [0] { $disagreements } weitere Widersprüche, auf Ihren Handys
       *[other] { $disagreements } weitere Widersprüche und { $attachments } weitere vom Team, auf Ihren Handys
    }
}
projector-occasion = { $date }, { $machine }
