### これまでの決定のページ。

decisions-title = 決定一覧
decisions-of-account = { $account } として参加した終了済みのセッションと、このブラウザーで参加したものです。
decisions-of-browser = このブラウザーで参加した、終了済みのセッションです。
decisions-find = 決定を探す
decisions-due = 見直し時期の決定が{ $count }件あります。
decisions-show = 表示
decisions-all = すべて
decisions-standing = { $standing ->
    [decided] 決定
    [due] 見直し時期
    [superseded] 再検討済み
   *[undecided] 決定なし
}
decisions-count = { $count ->
    [0] 該当する決定はありません。
   *[other] 決定{ $count }件
}
decisions-by = { $code } で再検討済み
decisions-previous = { $code } を再検討
decisions-again = { DAY($at) }に見直し
decisions-none = このブラウザーで参加した、終了済みのセッションはありません。
