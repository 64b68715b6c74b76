### セッションのスライド（PPTX）。セッションの言語で書かれる。

slides-ranking = ランキング
slides-matrix = 基準ごとの点数
slides-change = 1位が入れ替わる条件
slides-discussion = 出された意見
slides-outcome = 結論
slides-knocked-out = 失格：{ $options }
slides-more-options = ほか{ $count }件の選択肢
slides-more-criteria = ほか{ $count }件の基準
slides-more-findings = ほか{ $count }件の分析結果は報告書にあります。
slides-legend = 各セルを採点した人の平均点。必須条件は「満たす」と答えた人数。選択肢は順位順、基準は設定順。収まらない場合は重みの大きいもの。
slides-differ = 意見が最も分かれたところ
slides-cell = { $option }、{ $criterion }：平均{ SCORE($mean) }、ばらつき{ SCORE($spread) }
slides-for = { $option }に賛成の理由
slides-against = { $option }に反対の理由
slides-other-reasons = その他の理由
slides-reason = { $score }：「{ $text }」（{ $member }）
slides-reason-on = { $option }、{ $criterion }、{ $reason }
slides-reason-for = { $criterion }、{ $reason }
slides-no-reasons = 理由は書かれませんでした。
slides-dissent = 各自の採点では、すべてを採点した{ $people }人のうち{ $count }人が、{ $option }より別の選択肢を上にしています。
slides-margin = ランキングでは{ $option }が{ SCORE($margin) }点差で首位です。
slides-solid = 結果の確かさ：{ $headline }。
slides-look-again = { DAY($at) }に見直す予定です。
slides-people = { $people }人が採点しました。
slides-of-round = 第{ $round }ラウンドの合計点です。
slides-verdicts = { $people }人中{ $met }人
