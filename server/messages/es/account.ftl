### Cuentas de empresa: quién ha iniciado sesión, en la página de inicio, la página para unirse y la papeleta.

account-sign-in = Entrar con la cuenta de empresa
account-known = Cuenta: <b>{ $name }</b>
account-named = Cuenta: <b>{ $name }</b> ({ $email })
account-sign-out = Cerrar sesión de la cuenta
