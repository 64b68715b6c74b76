### Comptes d’entreprise : qui est connecté, sur la page d’accueil, la page pour rejoindre et le bulletin.

account-sign-in = Se connecter avec son compte d’entreprise
account-known = Compte : <b>{ $name }</b>
account-named = Compte : <b>{ $name }</b> ({ $email })
account-sign-out = Se déconnecter
