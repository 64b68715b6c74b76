### Account aziendali: chi ha effettuato l’accesso, nella pagina iniziale, in quella per partecipare e nella scheda.

account-sign-in = Accedi con l’account aziendale
account-known = Account: <b>{ $name }</b>
account-named = Account: <b>{ $name }</b> ({ $email })
account-sign-out = Esci
