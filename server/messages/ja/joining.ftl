### 進行役のページ：参加できる人、招待、進行役用リンク。

joining-label = 参加
joining-lock = 受付を締め切る
joining-unlock = 受付を再開する
joining-who = 参加できる人
joining-open = コードを知っている全員
joining-approval = 許可した人のみ
joining-invited = 招待された人のみ
joining-open-help = コードかリンクがあれば、すぐに参加できます。
joining-approval-help = コードで来た人は、許可されるまでここで待ちます。招待がある人はすぐに参加できます。
joining-invited-help = 招待1件につき1人が参加できます。コードだけでは参加できません。
joining-locked-help = 新しい人は参加できません。参加済みの人はそのまま残り、いったん離れても戻れます。
joining-waiting = { $count }人が待っています
joining-admit-all = 全員の参加を許可
joining-admit = 参加を許可
joining-admit-again = もう一度参加を許可
joining-admit-of = 参加を許可：{ $name }
joining-admit-again-of = もう一度参加を許可：{ $name }
joining-erase = 名前を消去
joining-erase-of = { $name }さんの名前を消去
joining-erase-title = { $name }さんの名前を消去しますか？
joining-erase-help = 保存データからも、これから表示・ダウンロードされるものからも名前が消え、この人の参加は二度と許可できません。この操作は取り消せません。
joining-turn-away = { $name }さんの参加を断る
joining-more = 人数の上限、招待、退出
joining-invitations = 招待を作成…
joining-invitations-used = 招待{ $count }件のうち{ $used }件が使用済み
joining-remove-many = まとめて退出させる…
joining-key = 進行役用リンク…
joining-removed = { $count }人が退出済み
joining-removed-help = 使っていた端末からは参加できません。アカウントも招待も必須でない場合、ブラウザーのデータを消した人は別人として参加できます。受付を締め切るか、知っている人だけを許可してください。

## 人数の上限

places-label = 最大人数
places-any = 制限なし
places-save = 設定
places-inside = あなたのほかに{ $count }人が参加しています。

## 会社アカウント

accounts-needed = 会社アカウントがある人のみ
accounts-listed = 参加できるメールアドレスまたはドメイン（例：@example.org）
accounts-listed-help = 空欄なら、どのアカウントでも参加できます。端末がいくつあっても、採点票は1アカウントにつき1枚です。

## まとめて退出させる

remove-many-title = まとめて退出させる
remove-many-who = 対象
remove-many-idle = まだ何も入力していない人全員
remove-many-waiting = 待っている人全員
remove-many-everyone = 全員
remove-many-when = 参加した時期
remove-many-any-time = すべて
remove-many-minutes = 過去{ $count }分以内
remove-many-help = 空いた枠には別の人が参加できます。あなたは残ります。まだ公開されていない入力も消えます。

## 招待

invitations-title = 招待
invitations-help = 招待は1人につき1件で、一度だけ使えます。1件ごとにQRコード付きの用紙ができるので、印刷するか送信してください。
invitations-count = 件数
invitations-make = 作成
sheet-title = 招待{ $count }件
sheet-once = 表示されるのは今だけです。このページを印刷するか、PDFで保存してください。
sheet-print = 印刷
sheet-qr = 招待のQRコード
sheet-for-one = 1名様用

## 進行役用リンク

key-title = 進行役用リンク
key-help = 今のリンクがほかの人に知られたおそれがあるときは、新しいリンクを作成してください。古いリンクはすぐに使えなくなります。
key-expires = 現在のリンクは{ DAY($at) }まで使えます。
key-sign-out = ほかのすべての端末からサインアウトする
key-changed = 進行役用リンクが新しくなり、古いリンクは使えなくなりました。上のボタンで新しいリンクをコピーしてください。
key-confirm = 新しいリンクを作成
