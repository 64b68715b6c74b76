### 決定パックのREADME.txt。セッションの言語で書かれる。

pack-draft = これは下書きです。セッションは終了しておらず、結果はまだ変わる可能性があります。
pack-decided = { DAY($at) }決定：{ $option }
pack-report-pdf = 印刷・保管用の報告書です。
pack-report-html = ブラウザーで読む1ページの報告書です。ネットワークは不要で、印刷にも適しています。
pack-report-md = Markdown形式の報告書です。Wikiやリポジトリに置けます。
pack-chart-svg = ランキングのグラフです。どの大きさでも鮮明です。
pack-chart-png = 同じグラフの画像です。スライドやメッセージに使えます。
pack-adr = 決定記録（MADR 4形式のADR）です。コードと一緒にコミットしてください。
pack-ics = 決定を見直す日をカレンダーで知らせます。
pack-scores = すべての採点と重みです。1件1行、UTF-8、カンマ区切りで読み込んでください。
pack-excel-eu = 同じ内容で、セミコロン区切り・小数点カンマです。欧州設定のExcel用です。
pack-criteria = 基準と、その重み・方向・尺度です。
pack-totals = 各ラウンドの合計点と順位です。
pack-workbook = マトリックス・採点・ラウンド・重みのブック（Excel、LibreOffice）です。点数や重みを変えると、合計点も変わります。
pack-slides = 編集できるグラフと表の入ったスライド6枚です。発表資料に貼り付けて使えます。
pack-record = プログラム用のすべての記録です。ほかの内容はすべて、ここから再計算できます。
pack-sums = ほかのファイルのSHA-256ダイジェストです。検証コマンド：sha256sum --check SHA256SUMS
pack-signature = これらのダイジェストに対するサーバーの署名です。
pack-verify = 変更がないことを確かめるには、Quorumサーバーの /verify ページでこのアーカイブを選ぶか、Quorumをインストールして次を実行してください：
pack-session = セッション { $code }。Quorumで作成。
