### Contas corporativas: quem está conectado, na página inicial, na de entrada e na cédula.

account-sign-in = Entrar com a conta da empresa
account-known = Conta: <b>{ $name }</b>
account-named = Conta: <b>{ $name }</b> ({ $email })
account-sign-out = Sair da conta
