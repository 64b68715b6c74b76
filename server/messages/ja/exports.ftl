### セッションから書き出すファイル。セッションの言語で書かれる。

## 複数の形式で共通のもの

export-voter = 採点者{ $number }
export-score-no-view = 判断なし
export-score-met = 満たす
export-score-not-met = 満たさない

## CSVの列名

export-csv-session = セッション
export-csv-round = ラウンド
export-csv-member = メンバー
export-csv-option = 選択肢
export-csv-criterion = 基準
export-csv-score = 点数
export-csv-reason = 理由
export-csv-confidence = 自信
export-csv-time = 時刻
export-csv-weight = 重み
export-csv-direction = 方向
export-csv-scale = 尺度
export-csv-knock-out = 必須
export-csv-group = グループ
export-csv-yes = はい
export-csv-no = いいえ
export-csv-total = 合計点
export-csv-rank = 順位
export-csv-spread = ばらつき
export-csv-people = 人数
export-csv-complete = 全基準採点済み
export-csv-knocked-out = 満たさない必須条件
export-csv-description = 説明
export-csv-better = { $direction ->
    [lower] 低いほど良い
   *[higher] 高いほど良い
}
export-csv-steps = 1〜{ $steps }
export-csv-worth = 換算点

## 報告書：結論とランキング

export-title = 決定
export-draft = 下書き：セッションは終了していません。
export-missing-characters = サーバーに対応するフォントがない文字（{ $characters }など）は、四角で表示されるか省かれています。
export-outcome = 結論
export-phase = { $phase ->
    [lobby] 採点はまだ始まっていません。
    [weighting] 重み付け中です。採点はまだ始まっていません。
    [scoring] 採点中です。
   *[revealed] 合計点は公開済みですが、セッションはまだ終了していません。
}
export-no-decision = 決定なし。
export-closed-on = { DAY($at) }に終了。
export-ranking = ランキング
export-ranking-after = 第{ $round }ラウンド後のランキング
export-round = 第{ $round }ラウンド
export-hidden = 合計点は公開まで隠れています。
export-totals = 合計点
export-weights-title = 重み
export-matrix = 基準と選択肢ごとの平均
export-rank = 順位
export-option = 選択肢
export-total = 合計点（1〜{ $steps }）
export-spread = ばらつき
export-people = 人数
export-incomplete = { SCORE($total) }（未完）
export-total-thin = { SCORE($total) }（採点が少ない）
export-knocked-out = 失格：{ $criteria }
export-criterion = 基準
export-weight = 重み
export-lower-is-better = { $criterion }（低いほど良い）
export-knock-out = 必須
export-mean = { SCORE($mean) }（n={ $people }）
export-mean-number = { $number }（{ SCORE($mean) }、n={ $people }）
export-verdicts = 満たす{ $met }人、満たさない{ $not_met }人
export-reasons = 第{ $round }ラウンドで書かれた理由
export-reasons-more = ほか{ $count }件の理由は、HTMLの報告書など、セッションのほかのファイルにあります。
export-sure = { $member }、自信{ $confidence }／3

## 報告書：一致度と変化

export-agreement = 意見の一致
export-agreement-options = 選択肢ごとの一致の度合いと、度合い別の基準の数
export-agreement-overall = 一致度
export-agreement-word = { $word ->
    [agreed] 一致
    [spread] ばらつき
    [two-camps] 二極化
   *[too-few] 件数不足
}
export-topics = 意見が最も分かれた点（重みを考慮）
export-topic-decides = 1位が入れ替わる可能性
export-rounds = ラウンドごとの変化
export-then = 前回
export-now = 今回
export-rounds-places = 各ラウンドの順位と合計点
export-rounds-place = { $rank }（{ SCORE($total) }）

## 報告書：結果の確かさ

export-solid = 結果の確かさ
export-flips = { $sentences }現在の{ $criterion }の重みは{ PERCENT($weight, minimumFractionDigits: 1) }です。
export-firm = { LIST($criteria, type: "or") }の重みをどう変えても、1位は入れ替わりません。
export-near = 今の重みに近い重みで1位になる割合：{ $shares }。
export-near-members = 無作為に選んだメンバーに近い重みで1位になる割合：{ $shares }。
export-near-share = { $option } { FLOOR($share) }
export-chances = この{ $members }人の差から見て、それぞれが本当に1位である確率：{ $shares }。
export-opinions-others = ほかの1位：{ $others }。
export-opinion = { $method }（{ $options }）

export-possible = 足りない採点しだいで、{ LIST($rival_options, type: "or") }が1位になるか、並ぶ可能性があります。最も影響が大きいのは{ $option }の{ $criterion }です。

## 報告書：根拠

export-team-evidence = チームが示した根拠
export-disputed = { $count }人が異議を示しています。
export-figure = { $unit ->
    [none] { $text }：{ NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }：{ NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = 付録：事前の測定
export-informs = 参考情報であり、採点には影響していません。
export-measured-on = 測定：{ DAY($at) }、{ $machine }。
export-versions = バージョン：{ $versions }。
export-measured = 実測
export-disagree = 事実情報と数値が食い違っています。
export-holds = { $holds ->
    [yes] はい
   *[no] いいえ
}
export-holds-found = { $holds ->
    [yes] はい：{ $found }
   *[no] いいえ：{ $found }
}

## 報告書：決め方

export-how = 決め方
export-who = 参加者：{ $people }
export-nobody = 参加者：なし
export-person = { $role ->
    [facilitator] { $name }（進行役）
    [observer] { $name }（見学者）
    [entered] { $name }（投票は進行役が入力）
   *[voter] { $name }（採点者）
}
export-progress = 採点できる{ $members }人のうち、{ $started }人が採点を始め、{ $done }人が完了にしました。
export-total-explained = 合計点：セルを採点した人の点数の加重平均。採点のないものは除き、0とはしません。ばらつき：標準偏差の加重平均。
export-scale = { $criterion }は数値で採点しました。{ $scale }最低は1点、最良は{ $steps }点に相当します。
export-weights = { $by ->
    [description] 重み：ロビーで設定。最初の採点の前に確定、ダイジェスト{ $digest }。
    [team] 重み：採点の前に全員が付けた重みの平均。最初の採点の前に確定、ダイジェスト{ $digest }。
   *[own] 重み：全員が重みを付けた後、進行役が設定。最初の採点の前に確定、ダイジェスト{ $digest }。
}
export-weight-set = { $criterion }：{ PERCENT($weight, minimumFractionDigits: 1) }（{ $people }人：平均{ PERCENT($mean, minimumFractionDigits: 1) }、{ PERCENT($low, minimumFractionDigits: 1) }〜{ PERCENT($high, minimumFractionDigits: 1) }）
export-knock-out-rule = { $rule ->
    [any] 必須条件は、1人でも「満たさない」と答えれば失格です。
   *[majority] 必須条件は、「満たさない」が「満たす」より多ければ失格です。
}
export-undone = 第{ $round }ラウンドの合計点は、全員が完了する前に{ $seconds }秒間表示され、その後も採点が続きました。
export-reworded = { $kind ->
    [question] 議題は{ DAY($at) }まで「{ $before }」で、それ以降は「{ $after }」です。
    [option] 選択肢「{ $after }」は、{ DAY($at) }まで「{ $before }」という名前でした。
   *[criterion] 基準「{ $after }」は、{ DAY($at) }まで「{ $before }」という名前でした。
}
export-options-changed = { $kind ->
    [added] 第{ $round }ラウンドから追加：{ $options }。
   *[dropped] 第{ $round }ラウンドから除外：{ $options }。
}
export-source = 事実情報の出典：{ $source }
export-session = セッション { $code }、{ DAY($at) }開始。
export-log-end = ログの末尾：コミット{ $seq }、ダイジェスト{ $digest }。

## グラフ

export-chart-legend = 棒：加重合計、1（最低）〜{ $steps }（最高）。棒の上の線：点数のばらつき、両側に標準偏差1つ分。
export-chart-figures = { SCORE($total) } ± { SCORE($spread) }（n={ $people }）
export-chart-chosen = 決定
export-chart-incomplete = 未完
export-chart-no-scores = 採点なし
export-chart-ranking = ランキング：{ $rows }。
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }、失格
export-chart-says-nothing = { $option }、採点なし
export-chart-weights = 重み：{ $rows }。
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## リハーサルの模擬メンバーが書く理由

export-rehearsal-use = 2年間使ってきました。
export-rehearsal-read = ドキュメントにそう書いてあります。
export-rehearsal-hurt = 以前、問題が起きました。
