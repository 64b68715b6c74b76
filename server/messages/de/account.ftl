### Firmenkonten: wer angemeldet ist, auf der Startseite, beim Beitreten und auf dem Stimmzettel.

account-sign-in = Mit dem Firmenkonto anmelden
account-known = Angemeldet als <b>{ $name }</b>
account-named = Angemeldet als <b>{ $name }</b> ({ $email })
account-sign-out = Abmelden
