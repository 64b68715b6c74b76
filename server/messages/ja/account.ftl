### 会社アカウント：開始ページ、参加ページ、採点票での表示。

account-sign-in = 会社アカウントでサインイン
account-known = <b>{ $name }</b> としてサインイン中
account-named = <b>{ $name }</b>（{ $email }）としてサインイン中
account-sign-out = サインアウト
