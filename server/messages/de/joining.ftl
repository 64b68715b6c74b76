### Die Seite der Moderation: wer beitreten darf, Einladungen und der Link der Moderation.

joining-label = Beitritt
joining-lock = Schließen
joining-unlock = Öffnen
joining-who = Wer beitreten darf
joining-open = Alle mit dem Code
joining-approval = Nur, wen ich hereinlasse
joining-invited = Nur mit Einladung
joining-open-help = Wer den Code oder den Link hat, ist sofort dabei.
joining-approval-help = Wer den Code hat, wartet hier, bis Sie sie oder ihn hereinlassen. Mit einer Einladung kommt man sofort herein.
joining-invited-help = Jede Einladung lässt eine Person herein. Der Code allein genügt nicht.
joining-locked-help = Niemand Neues kann beitreten. Wer dabei ist, bleibt dabei und kann zurückkommen.
joining-waiting = { $count ->
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
joining-admit-all = Alle hereinlassen
joining-admit = Hereinlassen
joining-admit-again = Wieder hereinlassen
joining-admit-of = Hereinlassen: { $name }
joining-admit-again-of = Wieder hereinlassen: { $name }
joining-erase = Namen löschen
joining-erase-of = Den Namen von { $name } löschen
joining-erase-title = Den Namen von { $name } löschen?
joining-erase-help = Der Name verschwindet aus allem, was von jetzt an gespeichert, angezeigt oder heruntergeladen wird, und diese Person kann nicht wieder eingelassen werden. Das lässt sich nicht rückgängig machen.
joining-turn-away = { $name } abweisen
joining-more = Höchstzahl, Einladungen, Entfernen
joining-invitations = Einladungen erstellen …
joining-invitations-used = { $used } von { $count } Einladungen benutzt
joining-remove-many = Mehrere entfernen …
joining-key = Link der Moderation …
joining-removed = { $count ->
    [one] { $count } Person entfernt
   *[other] { $count } Personen entfernt
}
joining-removed-help = Sie bleiben auf dem benutzten Gerät draußen. Ohne Konten oder Einladungen kann, wer die Browserdaten löscht, als neue Person beitreten: Schließen Sie die Sitzung, oder lassen Sie nur herein, wen Sie kennen.

## Wie viele dabei sein können

places-label = Höchstens so viele Personen
places-any = beliebig viele
places-save = Festlegen
places-inside = { $count ->
    [one] Außer Ihnen ist { $count } Person dabei.
   *[other] Außer Ihnen sind { $count } Personen dabei.
}

## Firmenkonten

accounts-needed = Nur mit Firmenkonto
accounts-listed = Wer hereindarf: E-Mail-Adressen oder Domains wie @example.org
accounts-listed-help = Leer lassen, um jedes Konto hereinzulassen. Jedes Konto hat einen Stimmzettel, egal auf welchem Gerät.

## Mehrere entfernen

remove-many-title = Mehrere entfernen
remove-many-who = Wen
remove-many-idle = Alle, die noch nichts abgegeben haben
remove-many-waiting = Alle, die warten
remove-many-everyone = Alle
remove-many-when = Beigetreten
remove-many-any-time = irgendwann
remove-many-minutes = { $count ->
    [one] in der letzten Minute
   *[other] in den letzten { $count } Minuten
}
remove-many-help = Ihre Plätze werden wieder frei. Sie selbst bleiben dabei. Was sie abgegeben haben und noch nicht aufgedeckt ist, wird mit entfernt.

## Einladungen

invitations-title = Einladungen
invitations-help = Jede Einladung gilt für eine Person und nur einmal. Sie bekommen ein Blatt mit einem QR-Code für jede, zum Drucken oder Verschicken.
invitations-count = Wie viele
invitations-make = Erstellen
sheet-title = { $count ->
    [one] { $count } Einladung
   *[other] { $count } Einladungen
}
sheet-once = Sie werden nur hier gezeigt: Drucken Sie diese Seite, oder speichern Sie sie als PDF.
sheet-print = Drucken
sheet-qr = QR-Code der Einladung
sheet-for-one = Für eine Person

## Der Link der Moderation

key-title = Link der Moderation
key-help = Erstellen Sie einen neuen Link, wenn der alte in falschen Händen sein könnte. Der alte gilt dann sofort nicht mehr.
key-expires = Der jetzige Link gilt bis { DAY($at) }.
key-sign-out = Mich auf allen anderen Geräten abmelden
key-changed = Es gibt einen neuen Link der Moderation, der alte gilt nicht mehr. Oben können Sie den neuen kopieren.
key-confirm = Neuen Link erstellen
