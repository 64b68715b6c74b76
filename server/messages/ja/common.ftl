### 複数の画面と書き出しファイルで共通のテキスト。

-brand = Quorum

language-label = 言語

answer-no-view = 判断なし
answer-met = 満たす
answer-not-met = 満たさない

page-broken = ページを読み込めませんでした
page-broken-help = 一部をサーバーから取得できませんでした。ページを再読み込みしてください。
page-nowhere = ページが見つかりません
page-nowhere-help = アドレスを確認するか、開始ページに移動してください。

common-brand = { -brand }
common-more = ほか{ $count }
common-copied = コピーしました
common-try-again = もう一度試す
common-cancel = キャンセル
common-former = 元メンバー{ $number }
common-privacy = 保存される内容と公開範囲
common-rehearsal = リハーサル – 模擬メンバー

theme-light = 明るい配色にする
theme-dark = 暗い配色にする

page-title = { $title } – { -brand }
page-home = 開始ページへ
page-part-broken = ページのこの部分を取得できませんでした。ページを再読み込みしてください。
common-too-long = { $count }文字あります。入力できるのは{ $most }文字までです。
