### 記録や決定パックをブラウザーで検証するページ（docs/record.md）。

verify-title = 記録を検証する
verify-lead = 記録はセッションのJSON、決定パックはそのzipです。ファイルがサーバーの署名したとおりか、合計点と順位が中の採点票から導かれるかをここで確かめられます。
verify-file = 記録（.json）または決定パック（.zip）
verify-stays = ファイルはこの端末から出ません。何も送信されません。
verify-checking = 検証しています…
verify-trusted = 信頼する鍵
verify-trusted-label = 署名に使われているべき公開鍵
verify-trusted-help = 空欄なら、このサーバーの鍵で確かめます。
verify-trusted-wrong = 公開鍵は16進数64桁です。
verify-too-large = ファイルが大きすぎて、ブラウザーでは検証できません。コマンドラインを使ってください。
verify-unreadable = ファイルを読み取れません。

## 結果

verify-good = 確認できました。このサーバーが署名したとおりです。
verify-good-wanted = 確認できました。信頼する鍵で署名されたとおりです。
verify-other-server = 署名されたとおりですが、このサーバーの署名ではありません。次の鍵に見覚えがある場合だけ信頼してください：
verify-unknown-server = 署名されたとおりです。次の鍵を、書き出したサーバーの鍵と比べてください：
verify-bad = 確認できませんでした。疑わしい点が{ $doubts }件あります。
verify-of = セッション { $code }：{ $question }
verify-draft = 書き出した時点ではセッションが終了していなかったため、その後に結果が変わったかもしれません。
verify-right-form = 形式と、{ $digests }件のダイジェストのチェーンは正しく、変更・追加・削除はありません。
verify-right-signature = 署名は正しく、この内容に対して、この鍵で付けられたものです。
verify-right-totals = { $rounds ->
    [1] このラウンドの合計点と順位はすべて、中の採点票{ $ballots }枚から導かれます。
   *[other] { $rounds }ラウンドの合計点と順位はすべて、中の採点票{ $ballots }枚から導かれます。
}
verify-right-no-totals = 合計点はまだありません。
verify-right-histograms = { $rounds ->
    [1] このラウンドの合計点と順位はすべて、中の点数から導かれます。採点票は非公開です。
   *[other] { $rounds }ラウンドの合計点と順位はすべて、中の点数から導かれます。採点票は非公開です。
}
verify-right-files = パックの{ $files }ファイルはすべて、署名されたとおりです。
verify-fingerprint = フィンガープリント：{ $fingerprint }

## 問題のある場所

verify-at-round = 第{ $round }ラウンド
verify-at-ballot = 第{ $round }ラウンド、{ $member }の採点票
verify-at-member = メンバー{ $name }
verify-at-total = 第{ $round }ラウンド、{ $option }の合計点
verify-at-rank = 第{ $round }ラウンド、{ $option }の順位

## 詳細

verify-our-key = このサーバーの鍵
verify-our-key-help = このサーバーの記録とパックは、この公開鍵で署名されています。チームのハンドブックなど、何年後でも見つかる場所に控えておいてください。
verify-our-key-copy = 鍵をコピー
verify-our-key-missing = このサーバーの鍵を取得できませんでした。
verify-not = ここで検証しないもの
verify-not-help = 分析（結果の確かさ）、平均やばらつきなどの数値、パックのほかのファイルが記録どおりかどうか。これらは、署名されたとおりであることだけがわかります。コマンドラインを使えば、サーバーなしで分析をやり直し、ファイルを書き出し直せます：
