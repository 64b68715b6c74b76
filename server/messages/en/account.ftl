### Company accounts: who is signed in, on the start page, the page to join and the ballot.

account-sign-in = Sign in with your company account
# $name (String) - of the account, or its e-mail address
account-known = Signed in as <b>{ $name }</b>
# $name (String) - of the account
# $email (String) - its address
account-named = Signed in as <b>{ $name }</b> ({ $email })
account-sign-out = Sign out
