### チームのチャットへのメッセージ（docs/webhooks.md）。セッションの言語で書かれる。

webhook-opened = 採点が始まりました：第{ $round }ラウンド
webhook-revealed = 第{ $round }ラウンドの合計点が公開されました
webhook-reveal-undone = 第{ $round }ラウンドの公開が取り消され、採点が続いています
webhook-closed = 決定：{ $option }
webhook-closed-undecided = 決定せずに終了しました
webhook-link = セッションを開く
