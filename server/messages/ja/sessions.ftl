### 自分のセッション：開始ページと決定一覧のページ。

sessions-search = 議題・選択肢・結論の語句
sessions-from = 開始日
sessions-to = 終了日
sessions-none = 該当するセッションはありません。
sessions-more = さらに表示（{ $count }）
sessions-chosen = 決定：{ $chosen_option }
sessions-undecided = 決定なし
sessions-phase = { $phase ->
    [lobby] 開始前
    [weighting] 重み付け中
    [scoring] 採点中
    [revealed] 公開済み
   *[closed] 終了
}
