### セッションのブック（XLSX）。セッションの言語で書かれる。

## シート名（31文字以内）

spreadsheet-sheet-summary = 概要
spreadsheet-sheet-matrix = マトリックス
spreadsheet-sheet-scores = 採点
spreadsheet-sheet-rounds = ラウンド
spreadsheet-sheet-weights = 重み
spreadsheet-sheet-method = 方法

## 列と行の見出し

spreadsheet-round = ラウンド
spreadsheet-person = 採点者
spreadsheet-option = 選択肢
spreadsheet-criterion = 基準
spreadsheet-score = 点数
spreadsheet-worth = 換算点
spreadsheet-reason = 理由
spreadsheet-confidence = 自信（1〜3）
spreadsheet-time = 時刻（UTC）
spreadsheet-option-number = 選択肢番号
spreadsheet-criterion-number = 基準番号
spreadsheet-group = グループ
spreadsheet-weight = 重み
spreadsheet-counts = 点数の数え方
spreadsheet-opened = 開始（UTC）
spreadsheet-revealed = 公開（UTC）
spreadsheet-rank = 順位
spreadsheet-total = 合計点
spreadsheet-spread = ばらつき
spreadsheet-people = 人数
spreadsheet-note = 備考
spreadsheet-number = 数値
spreadsheet-value = 価値
spreadsheet-weight-mean = 平均
spreadsheet-weight-low = 最小
spreadsheet-weight-lower = 第1四分位
spreadsheet-weight-median = 中央値
spreadsheet-weight-upper = 第3四分位
spreadsheet-weight-high = 最大

## 概要とマトリックス

spreadsheet-knocked-out = 失格
spreadsheet-incomplete = 未完
spreadsheet-few-scores = 採点が少ない
spreadsheet-passes = 満たす
spreadsheet-fails = 満たさない
spreadsheet-choose-round = ラウンドの番号を入力すると、そのラウンドのマトリックス・合計点・順位が表示されます。
spreadsheet-not-live = このファイルには個々の点数がないため、平均は固定値です。合計点は重みに応じて変わります。
spreadsheet-block-people = 各セルを採点した人数
spreadsheet-block-worths = 各平均の換算点：低いほど良い基準は反転、数値は価値関数による
spreadsheet-block-numbers = 入力された数値の平均
spreadsheet-block-answers = 必須条件への回答
spreadsheet-block-reckoning = 合計点・順位・備考の計算過程
spreadsheet-step-exact = 合計点（丸めなし）
spreadsheet-step-knocked-out = 失格（1 = はい）
spreadsheet-step-sorted-by = 並べ替えの値（0 = 順位なし）
spreadsheet-step-place = 順位の並び
spreadsheet-step-missing = 採点のない基準
spreadsheet-step-people = 人数
spreadsheet-step-few = 書き出し時に採点が少ない（1 = はい）

## そのほかのシート

spreadsheet-no-scores = 表示できる採点はありません。
spreadsheet-rounds-hint = 各ラウンドでボードに表示された内容です。ほかのシートを変更しても変わりません。
spreadsheet-weights-hint = ここで重みを変えると、合計点も変わります。重みは合計に対する比率で計算されます。
spreadsheet-weights-chart = 重み
spreadsheet-points = 数値の良さ：これらの点を直線で結びます
spreadsheet-members-weights = みんなが付けた重み
spreadsheet-editing = 試してみる
spreadsheet-editing-score = 「採点」シートの点数を変えると、平均・合計点・順位・グラフが変わります。必須条件には「満たす」か「満たさない」、「判断なし」には数値以外を入力してください。
spreadsheet-editing-weight = 「重み」シートで重みや数値の良さを変えると、合計点・順位・グラフが変わります。
spreadsheet-editing-not-edited = 「ラウンド」シートと結果の確かさに関する文は、ファイル作成時のまま変わりません。
spreadsheet-editing-not-live = このファイルには個々の点数がないため、平均は再計算できません。
spreadsheet-taking-part = 参加者
spreadsheet-origin = 出所
