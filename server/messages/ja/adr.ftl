### セッションから書き出す決定記録（ADR）。MADR 4形式。

adr-title = { $question } – { $option }
adr-people = { $people }人
adr-context = 背景と課題
adr-scored = { $rounds ->
    [0] Quorumで採点するために、{ $count }件の選択肢と{ $criteria_count }件の基準を用意しました。まだ採点はありません。
    [1] Quorumで、{ $count }件の選択肢を{ $criteria_count }件の基準に沿って1ラウンドで採点しました。対象は{ $people }人です。
   *[other] Quorumで、{ $count }件の選択肢を{ $criteria_count }件の基準に沿って{ $rounds }ラウンドで採点しました。対象は{ $people }人です。
}
adr-drivers = 判断の決め手
adr-driver = { $criterion }（{ $weight }）
adr-described = { $name }：{ $text }
adr-options = 検討した選択肢

adr-outcome = 決定内容
adr-chosen = 選んだ選択肢：「{ $option }」。
adr-proposed = まだ決定していません。
adr-chosen-first = ランキングの1位で、合計点は{ SCORE($total) }です。{ $option }を{ SCORE($margin) }点上回りました。
adr-chosen-tied = { $other_options }と同率1位で、合計点は{ SCORE($total) }です。
adr-chosen-only = ランキングにある唯一の選択肢で、合計点は{ SCORE($total) }です。
adr-chosen-not-first = チームはランキングの1位とは別の選択肢を選びました。順位は{ $rank }位、合計点は{ SCORE($total) }です。
adr-chosen-unscored = 合計点はありません。誰も採点しませんでした。
adr-chosen-knocked-out = チームが選んだ選択肢はランキングにありません。{ $criteria }を満たさないためです。
adr-leaders = { COUNT($first_options) ->
    [1] ランキングの1位は{ $first_options }で、合計点は{ SCORE($total) }です。
   *[other] ランキングの1位は{ $first_options }で、合計点はいずれも{ SCORE($total) }です。
}
adr-because = チームの言葉：
adr-no-reason = 理由は記載されていません。

adr-consequences = 影響
adr-consequence = { $side ->
    [good] 良い点：{ $criterion }でこれを上回る選択肢はありません（{ $mine }、{ $option }は{ $theirs }）。
   *[bad] 悪い点：{ $criterion }では{ $option }のほうが上です（{ $theirs }、決定した選択肢は{ $mine }）。
}

adr-dissent = 意見の相違
adr-divided = { $option }の{ $criterion }を採点した{ $people }人の意見は、二つに割れています。
adr-divided-more = ほか{ $count }セルでも、意見が二つに割れています。
adr-not-divided = チームの意見が二つに割れたセルはありません。

adr-changes = 以前の決定からの変化

adr-confirmation = 見直し
adr-look-again = チームは{ DAY($at) }にこの決定を見直します。
adr-no-look-again = この決定を見直す日は決まっていません。

adr-pros-and-cons = 各選択肢の長所と短所
adr-place = 順位{ $rank }、合計点{ SCORE($total) }（{ $steps }点満点）。
adr-knocked-out = 失格：{ $criteria }を満たしません。
adr-no-score = 誰も採点しませんでした。
adr-dropped = { $option }（第{ $round }ラウンドから除外）
adr-not-shown = 採点はまだ公開されていません。
adr-side = { $side ->
    [good] 長所は{ $criterion }：{ $figure }（n={ $people }）
    [bad] 短所は{ $criterion }：{ $figure }（n={ $people }）
   *[neutral] どちらでもないのは{ $criterion }：{ $figure }（n={ $people }）
}
adr-reason = 「{ $text }」（{ $member }、{ $score }）
adr-more-reasons = ほか{ $count }件の理由は報告書にあります。

adr-more = 補足情報
adr-supersedes = セッション { $code } の決定に代わるものです。そのログの末尾はコミット{ $seq }、ダイジェスト{ $digest }です。
adr-superseded = { DAY($at) }開始のセッション { $code } の決定に置き換えられました。
adr-evidence = チームは根拠を{ $count }件添えました。内容は報告書にあります。

## カレンダーのリマインダー

ics-title = 決定の見直し：{ $question }
ics-decided = { DAY($at) }決定：{ $option }
ics-undecided = { DAY($at) }に、決定せずに終了。
ics-session = Quorumのセッション { $code }。
