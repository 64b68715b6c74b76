### 開始ページ。

home-lead = みんなで決める。理由もわかる。
home-about = チームの一人ひとりが自分のスマートフォンで、重みを付けた基準に沿って選択肢を採点します。結果の動きは全員に見え、会議の終わりには、根拠を説明できる決定が残ります。
home-loading = テンプレートを読み込んでいます…

## コードで参加

home-join-title = コードで参加
home-join-code = コード
home-join = 参加
home-join-incomplete = コードは英数字8文字です。例：7K3M-Q2XD

## 自分のセッション

home-sessions = あなたのセッション
home-sessions-account = この端末と { $account } のセッション
home-decisions = これまでの決定
home-session = { $code }・{ DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code }・進行役・{ DAY($at) }
    [observer] { $code }・見学・{ DAY($at) }
   *[voter] { $code }・採点・{ DAY($at) }
}
home-recent-forget = { $code } を履歴から消す
home-recent-forget-help = この端末の履歴から消します

## セッションを始める

home-start-title = セッションを始める
home-templates = テンプレート
home-template-counts = 選択肢{ $option_count }件、重み付きの基準{ $criterion_count }件
home-template-knock-outs = 必須条件{ $knock_out_count }件
home-own = 自分で用意
home-own-help = 選択肢と基準を並べた一覧・表・ファイルを、貼り付けるか開いてください。
home-blank = 空白
home-blank-help = 質問・選択肢・基準をロビーで自由に入力します。
home-question = 議題
home-question-none = 何を決めますか？
home-name = あなたの名前
home-facilitator = 進行役
home-start = セッションを始める
home-starting = 準備しています…
home-totals = 合計点
home-totals-live = リアルタイム<quiet>（グラフの動きが全員に見えます）</quiet>
home-totals-later = 公開後に表示<quiet>（ほかの人の採点に影響されません）</quiet>
home-names = 名前
home-names-shown = 表示<quiet>（誰が何点を付けたかが結果に載ります）</quiet>
home-names-hidden = 非表示<quiet>（採点から個人をたどれません）</quiet>
home-names-hidden-wait = 非表示<quiet>（採点から個人をたどれません。合計点は公開まで隠れます。変化が見えると、複数のウィンドウを開いた人がほかの人の採点を割り出せるためです）</quiet>
home-verify = 記録を検証する
