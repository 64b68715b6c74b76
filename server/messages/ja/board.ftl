### ランキングとマトリックス、セッションの結末、ダウンロード。

## セッションの結末

outcome-decided = 決定
outcome-closed = 終了
outcome-none = 決定なし
outcome-aside = ランキングの1位は{ $first_options }です。
outcome-look-again = { DAY($at) }に見直す予定です。
outcome-reminder = カレンダーに追加
links-previous = セッション <code>{ $code }</code> の決定を再検討しています。
links-superseded = セッション <code>{ $code }</code> で再検討されました。

## 参加

join-qr = 参加用アドレスのQRコード

## ダウンロード

download-pack = 決定パック
download-pack-help = 報告書・表・記録をすべて1つのzipに
download-pack-draft = セッションが終了するまでは下書きです
download-pack-making = パックを作成しています…
download-pack-files = { $all }ファイル中{ $done }ファイル
download-broken = ダウンロードが途中で切れ、何も保存されませんでした。もう一度お試しください。
download-files = 個別のファイル
download-verify = パックや記録を検証する
download-criteria = 基準（CSV）
download-criteria-help = 重み・方向・尺度
download-totals = 合計点（CSV）
download-totals-help = 各ラウンドの合計点と順位
download-adr = 決定記録
download-adr-help = MADR 4形式のADR。リポジトリ用
download-pdf = PDF
download-pdf-help = 印刷・保管用の報告書
download-html = HTML
download-html-help = グラフ付きの報告書。閲覧・印刷・送付用、ネットワーク不要
download-png = PNG
download-png-help = グラフの画像
download-xlsx = Excel
download-xlsx-help = 点数や重みを変えると合計点が再計算されるブック
download-pptx = PowerPoint
download-pptx-help = 発表資料に使えるスライド6枚
download-svg = SVG
download-svg-help = グラフのベクター画像
download-csv = CSV
download-csv-help = 採点1件につき1行。表計算用
download-csv-eu = CSV（;）
download-csv-eu-help = セミコロン区切り・小数点カンマ。欧州設定のExcel用
download-json = JSON
download-json-help = すべての記録。プログラム用
download-md = Markdown
download-md-help = 議題・結論・ランキング・理由。Wiki用

## ランキングとマトリックス

hidden-totals = 合計点は公開まで隠れています
hidden-wait = 名前が非表示のため、合計点はリアルタイムに表示されません。変化が見えると、複数のウィンドウを開いた人がほかの人の採点を割り出せるためです。
hidden-weights = 公開されるまで、重みは誰にも見えません
hidden-done = { $members }人中<big>{ $done }</big>人が完了
hidden-weighted = { $members }人中<big>{ $done }</big>人が重みを付けました
hidden-rest = 採点中{ $begun }人・未開始{ $waiting }人
hidden-bar = 完了した人数
board-out = 失格
board-knocked-out = 失格：{ $criteria }を満たしません
matrix-label = 採点マトリックス
matrix-caption = 各選択肢の順位と加重合計、基準ごとの平均点
matrix-rank = 順位
matrix-option = 選択肢
matrix-total = 合計点
matrix-lower = 低いほど良い
matrix-knocked-out = （失格：{ $criteria }を満たしません）
matrix-incomplete = 未完
matrix-incomplete-help = まだ採点のない基準があります
matrix-thin = 採点が少ない
matrix-thin-help = 採点したのが3人未満、または半数未満の部分があります
matrix-scores = 採点{ $count }件
matrix-scores-spread = { $count ->
    [1] 採点{ $count }件
   *[other] 採点{ $count }件、ばらつき{ SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [1] 数値{ $count }件、{ SCORE($mean) }点相当
   *[other] 数値{ $count }件、平均{ SCORE($mean) }点相当、ばらつき{ SCORE($spread) }
}
matrix-from = { $count }人から
matrix-note = { $people ->
    [1] 各数値は1人の点数です。
   *[other] 各数値は{ $people }人の点数の平均です。
}
matrix-note-range = 各数値は{ $low }〜{ $high }人の平均点です。
matrix-note-none = 採点がありません。
matrix-note-small = 大きい数字は平均点、小さい数字は採点した人数です。
matrix-last = 前回は{ $mean }。
matrix-last-place = 前回は順位{ $rank }、合計点{ SCORE($total) }。
ranking-label = 加重合計のランキング：{ $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = 加重合計のランキング：採点がありません。
ranking-first = { $all }件の選択肢のうち、上位{ $count }件です。表にはすべて載っています。
ranking-more = ほか{ $count }件の選択肢
ranking-failed = グラフを読み込めませんでした。数値はすべて表にあります。
legend-meaning = 全基準の加重合計。1（最低）から{ $steps }（最高）まで。棒の上の線は、人による差の大きさを示します。
legend-knocked-out = 取り消し線：必須条件を満たさず、順位が付きません。
legend-late = 名前が非表示のため、数値は3人が変更するまで動きません。
legend-last = 破線と小さな斜体の数値は前回のものです。
chart-no-scores = 採点なし
chart-incomplete = 未完
chart-thin = 採点が少ない
chart-n = { $count }人
chart-fails = { $criteria }を満たさない

## セルごとの一致度

agreement-agreed = 一致
agreement-spread = ばらつき
agreement-two-camps = 二極化
agreement-too-few = 件数不足
agreement-few-scores = 採点数が不足

## 公開以降に画面読み上げソフトが伝えること

announce-cell = 話し合い中：{ $option }、{ $criterion }。
announce-decided = 決定：{ $option }。
announce-closed = セッションは決定せずに終了しました。
