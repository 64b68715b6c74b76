### 受け付けなかった理由。コードno_questionのメッセージはrefused-no-question。

## 誰が何をできるか

refused-not-joined = 先にセッションに参加してください。
refused-removed = 進行役により、このセッションから退出となりました。
refused-left = このセッションから抜け、名前は消去されました。
refused-not-facilitator = これは進行役だけができる操作です。
refused-observer = 見学者は採点できません。
refused-facilitator = 進行役を退出させることはできません。
refused-first-facilitator = セッションを作成した人は、進行役から外せません。
refused-facilitator-name = 進行役の名前を消去できるのは、セッションの終了後です。
refused-name-permanent = この名前は以前のバージョンで、セッションのログの一部として保存されました。消去できるのは、セッション全体と一緒の場合だけです。
refused-too-late = そのラウンドは終わっています。間に合いませんでした。
refused-too-early = そのラウンドはまだ始まっていません。
refused-answer-lost = 送信した内容は採点票にありません。拒否されましたが、サーバーの応答が届きませんでした。確認してください。
refused-not-yours = 取り下げられるのは、追加した本人か進行役だけです。
refused-phase = { $phases ->
    [lobby] この操作ができるのは、セッションがロビーにある間だけです。
    [weighting] この操作ができるのは、重み付けの間だけです。
    [scoring] この操作ができるのは、採点の間だけです。
    [revealed] この操作ができるのは、合計点の公開後だけです。
    [closed] この操作ができるのは、セッションの終了後だけです。
    [lobby-weighting] この操作ができるのは、採点が始まる前だけです。
    [lobby-weighting-scoring] この操作ができるのは、合計点の公開前だけです。
   *[scoring-revealed] この操作ができるのは、採点の間か合計点の公開後だけです。
}
refused-closed = このセッションは終了しています。もう何も変更できません。
refused-full = このセッションは満員です。参加できるのは{ $most }人までです。

## 存在しないもの

refused-unknown-option = IDが「{ $id }」の選択肢はありません。
refused-unknown-criterion = IDが「{ $id }」の基準はありません。
refused-unknown-attachment = IDが「{ $id }」の根拠はありません。
refused-unknown-member = その人はこのセッションにいません。
refused-option-not-there = IDが「{ $id }」の選択肢はありません。新しく追加するには、IDを省いてください。
refused-criterion-not-there = IDが「{ $id }」の基準はありません。新しく追加するには、IDを省いてください。
refused-unknown-template = テンプレート「{ $id }」はありません。使えるもの：{ $known }。
refused-unknown-format = 形式「{ $id }」はありません。使えるもの：{ $known }。
refused-unknown-dialect = 形式「{ $id }」に「{ $dialect }」という種類はありません。使えるもの：{ $known }。
refused-no-dialects = 形式「{ $id }」に種類はありません。
refused-unknown-paper = 形式「{ $id }」は用紙「{ $paper }」に対応していません。使えるもの：{ $known }。
refused-no-papers = 形式「{ $id }」は、どの用紙でも同じです。
refused-no-reminder = リマインダーはありません。見直す日を決めずに終了したセッションです。
refused-pack-too-early = 最初の公開までは、決定パックはありません。
refused-unknown-language = 言語「{ $language }」のテキストはありません。使えるもの：{ $known }。

## セッションの内容

refused-no-question = 先に議題を書いてください。
refused-two-options-stay = 選択肢を2件以上残してください。
refused-drop-empties-ballot = 除外する選択肢だけを採点した投票があります。名前が非表示なので、参加者の一覧から誰の投票かがわかってしまいます。採点を引き継がずにラウンドを始めてください。
refused-too-few-options = 先に選択肢を2件以上追加してください。
refused-no-criteria = 重みのある基準を1件以上追加してください。
refused-too-many-options = 選択肢は{ $most }件までです。このままでは{ $count }件になります。
refused-too-many-criteria = 基準は{ $most }件までです。このままでは{ $count }件になります。
refused-too-many-cells = 選択肢×基準は{ $most }までです。{ $rows }×{ $columns }は{ $count }です。
refused-option-without-name = すべての選択肢に名前が必要です。
refused-criterion-without-name = すべての基準に名前が必要です。
refused-option-not-unique = 「{ $name }」という選択肢が2つあります。別々の名前を付けてください。
refused-criterion-not-unique = 「{ $name }」という基準が2つあります。別々の名前を付けてください。
refused-names-look-alike = 「{ $name }」と「{ $other }」は見分けが付きません。紛らわしくない名前を付けてください。
refused-anchors = 「{ $name }」の段階の説明は、{ $steps }件（1段階に1件）か0件にしてください。今は{ $count }件です。
refused-knock-out-weighs = 「{ $name }」は必須条件なので、重みを付けられません。
refused-weights-not-one = 重みの合計は1でなければなりません。
refused-weights-all-zero = 1件以上の基準に、0より大きい重みが必要です。
refused-too-many-edits = 変更は1分に{ $most }回までです。少し待ってから、もう一度お試しください。
refused-edits-full = このセッションの内容の変更は、すでに{ $most }MBに達しています。さらに変更するには、新しいセッションを始めてください。
refused-numeric-scale = { $problem ->
    [knock-out] 「{ $name }」は必須条件なので、数値の尺度を付けられません。
    [steps] 「{ $name }」は数値で採点するため、段階の説明や方向は付けられません。
    [unit] 「{ $name }」の単位は{ $longest }文字までです。
    [points] 「{ $name }」の尺度には、2〜{ $most }個の点が必要です。
    [numbers] 「{ $name }」の尺度の数値は、-1,000,000,000〜1,000,000,000の範囲にしてください。
    [values] 「{ $name }」の尺度では、価値を0%（最低）〜100%（最良）の範囲にしてください。
    [order] 「{ $name }」の尺度では、数値を小さい順に並べてください。
    [level] 「{ $name }」の尺度では、価値の異なる数値が2つ以上必要です。どちらが良いですか？
   *[range] 「{ $name }」の最小値は、最大値より小さくしてください。
}

## 重み付け

refused-points-not-100 = ポイントの合計は100でなければなりません。今の合計は{ $total }です。
refused-swing-not-100 = スイングでは、最初に引き上げる基準を100ポイントにします。
refused-not-an-order = これらの重みは、基準の順番から導かれるものではありません。
refused-weights-incomplete = 必須条件を除くすべての基準に重みを付けてください。
refused-no-weights = まだ誰も重みを付けていません。自分で決めた重みで確定してください。
refused-too-few-weights = 名前が非表示のときは、{ $fewest }人が重みを付けるまでチームの重みを使えません。自分で決めた重みで確定してください。
refused-weights-shown = 重みはすでに公開されています。進行役は重み付けを再開できます。
refused-weights-not-shown = 何を確定するのかが全員に見えるように、先に重みを公開してください。
refused-weighting-open = 重み付けがまだ続いています。先に重みを公開してください。
refused-weighted-once = 名前が非表示のときは、重みを付けられるのは一度だけです。変化から誰の重みかがわかってしまうためです。
refused-weights-locked = 重みは確定しており、変更できません。
refused-weights-not-locked = 先に重みを確定してください。最初の採点の前に決めておくためです。

## 採点と終了

refused-off-scale = 点数は1〜{ $steps }です。
refused-off-range = { $numbers ->
    [whole] { $low }〜{ $high }の整数を入力してください。
   *[any] { $low }〜{ $high }の数値を入力してください。
}
refused-too-many-rounds = ラウンドは{ $most }回までです。
refused-undo-names-hidden = 名前が非表示のときは、公開を取り消せません。次の公開との差から、個人の採点がわかってしまうためです。代わりに次のラウンドを始めてください。
refused-undo-too-late = 公開を取り消せるのは{ $seconds }秒以内です。代わりに次のラウンドを始めてください。
refused-all-done = 全員が完了しています。知らせる相手はいません。
refused-left-to-enter = 端末のある人は全員が完了しています。端末のない{ $left }人の点数を入力してください。
refused-reminded-already = 先ほど知らせたばかりです。次に知らせるまで{ $seconds }秒空けてください。
refused-nothing-scored = まだ採点がありません。決定せずに終了するか、先に採点を始めてください。
refused-look-again = 見直す日は2027-03-31の形で書いてください。今日から{ $most }年先までの日を指定できます。
refused-no-name = 読み取れる名前を入力してください。
refused-text-too-long = 「{ $start }…」は長すぎます。{ $count }文字ありますが、{ $most }文字までです。

## チームの根拠

refused-too-many-attachments = 1つのセッションで追加できる根拠は{ $most }件までです。
refused-too-many-of-yours = 根拠は1人{ $most }件までです。先に1件取り下げてください。
refused-too-many-ever = 根拠を追加できるのは、取り下げたものも含めて、セッションごとに1人{ $most }回までです。
refused-withdrawn = すでに取り下げられています。
refused-no-figure = 数値と、何を測定したかの短い説明が必要です。
refused-no-text = 先にメモを書いてください。
refused-no-link = リンクはhttps://またはhttp://で始まり、ホスト名を含む必要があります。
refused-link-host = 「{ $host }」はホスト名ではありません。ブラウザーのアドレスバーからリンクをコピーしてください。

## 参加の可否

refused-waiting = 先に進行役の許可が必要です。
refused-joining-locked = 進行役が受付を締め切りました。新しい人は参加できません。
refused-invitation-needed = このセッションは招待制です。招待のアドレスを開くか、QRコードを読み取ってください。
refused-invitation-unknown = この招待は、このセッションでは使えません。
refused-invitation-used = この招待はすでに使われています。招待1件につき、1人が1台の端末でだけ使えます。
refused-sign-in-to-create = ここでセッションを始めるには、会社アカウントでサインインしてください。
refused-no-creator = お使いのアカウントでは、ここでセッションを始められません。
refused-sign-in-failed = サインインできませんでした。もう一度お試しください。
refused-account-needed = このセッションに参加するには、会社アカウントでサインインしてください。
refused-accounts-fixed = アカウントの必須設定は変更できません。ロビー以降の結果は、二重に参加した人がいないことを前提としているためです。
refused-accounts-only = このセッションの全員が会社アカウントを持っており、結果はそれを前提としています。アカウントのない人は追加できません。
refused-own-device = その人は自分の端末で採点しています。
refused-no-device = 端末のない人は進行役になれません。
refused-too-many-without-device = 端末のない人は、1つのセッションに{ $most }人までです。
refused-not-listed = お使いのアカウントは、このセッションに参加できる人の一覧にありません。
refused-too-many-joined = このセッションの参加者は、退出した人を含めて{ $most }人を超えました。新しい人は参加できません。
refused-too-many-waiting = すでに{ $most }人が許可を待っています。後でもう一度お試しください。
refused-too-many-invitations = 招待は1つのセッションにつき{ $most }件までです。
refused-key-expired = このリンクの有効期間は{ $days }日でした。まだ進行役になっている端末の「参加」から、新しいリンクを作成してください。

## サーバーへの要求

refused-unreadable = リクエストの形式が正しくありません：{ $problem }。
refused-misread-json = JSONの{ $byte }バイト目に誤りがあります
refused-misread-cut = JSONが途中で終わっています
refused-misread-utf8 = テキストがUTF-8ではありません
refused-misread-depth = JSONの入れ子が深すぎます
refused-misread-object = JSONオブジェクトが必要です
refused-misread-missing = フィールド「{ $field }」がありません
refused-misread-unknown = ここにフィールド「{ $field }」はありません
refused-misread-kind = { $expected ->
    [text] 「{ $field }」はテキストでなければなりません
    [integer] 「{ $field }」は整数でなければなりません
    [number] 「{ $field }」は数値でなければなりません
    [boolean] 「{ $field }」はtrueかfalseでなければなりません
    [list] 「{ $field }」はリストでなければなりません
    [object] 「{ $field }」はオブジェクトでなければなりません
   *[null] 「{ $field }」はnullでなければなりません
}
refused-misread-form = { $form ->
    [name] 「{ $field }」は1～40文字の英小文字とアンダースコアでなければなりません
    [client] 「{ $field }」は8～40文字の英数字、ハイフン、アンダースコアでなければなりません
    [id] 「{ $field }」は1～40文字の英小文字、数字、ハイフンでなければなりません
    [language] 「{ $field }」はjaのような言語タグでなければなりません
    [day] 「{ $field }」は2027-03-31のような日付でなければなりません
    [address] 「{ $field }」はメールアドレスか、@example.orgのようなドメインでなければなりません
    [base64] 「{ $field }」はBase64でなければなりません
   *[other] 「{ $field }」は別の形でなければなりません
}
refused-misread-choice = 「{ $field }」は次のいずれかでなければなりません：{ $allowed }
refused-misread-long = 「{ $field }」の長さは{ $most }までです
refused-misread-short = 「{ $field }」の長さは{ $least }以上でなければなりません
refused-misread-high = 「{ $field }」は{ $most }以下でなければなりません
refused-misread-low = 「{ $field }」は{ $least }以上でなければなりません
refused-misread-other = 「{ $field }」の値は使えません
refused-no-body = リクエストの本文にはJSONオブジェクトが必要です。空のオブジェクトでもかまいません。
refused-catalogue = { $detail }
refused-template-and-catalogue = テンプレート、カタログのテキスト、ファイルのうち、どれか1つだけを指定してください。
refused-template-too-long = この設定は、テンプレートファイルの上限の{ $most }KiBを超えています。事実や説明を短くするか、この設定で新しいセッションを始めてください。
refused-text-or-file = プレビューには、テキストかファイルのどちらか一方を送ってください。
refused-no-scores = 取り込める採点がありません。行に選択肢、列に基準、セルに数値のある表を用意してください。
refused-name-missing = 名前がありません。誰が参加するかを入力してください。
refused-wrong-key = このセッションの進行役の鍵ではありません。
refused-no-session = このコードのセッションはありません。確認して、もう一度お試しください。
refused-too-many-sessions = このアドレスからの新しいセッションが多すぎます。1分待ってから、もう一度お試しください。
refused-too-many-rehearsals = このサーバーで実行中のリハーサルが多すぎます。どれかを終了するか、数分待ってからもう一度お試しください。
refused-rehearsal = リハーサルは再検討できません。この設定で新しいセッションを始めてください。
refused-too-many-joins = このアドレスからの参加が多すぎます。少し待ってから、もう一度お試しください。
refused-too-many-requests = このアドレスからのリクエストが多すぎます。少し待ってから、もう一度お試しください。
refused-busy = サーバーが混み合っています。少し待ってから、もう一度お試しください。
refused-host = リクエストのHostヘッダーがアドレスではありません。
refused-host-not-allowed = 「{ $host }」へのリンクは許可されていません。サーバーの管理者は、--allowed-hostで許可するか、QUORUM_URLを設定できます。
refused-embedding-off = このサーバーは、ほかのサイトでのセッションの表示を許可していません。サーバーの管理者は、--embed-ancestorsでサイトを許可できます。
refused-embed-link = このリンクではセッションを表示できなくなりました。進行役に新しいリンクを頼んでください。
refused-not-built = フロントエンドがビルドされていません。リポジトリでmake runを実行してください。
refused-not-websocket = このアドレスはWebSocket専用です。詳しくはdocs/protocol.mdをご覧ください。
refused-handshake = WebSocketのハンドシェイクがRFC 6455に従っていません：{ $part }がないか、正しくありません。
refused-stopping = サーバーが停止しようとしています。少し待ってから、もう一度お試しください。
refused-unknown-command = サーバーがこのページより古いため、この操作に対応していません。
refused-imported = このセッションは記録から取り込まれたもので、閲覧しかできません。
refused-read-only = このセッションは、より新しいバージョンのQuorumで変更されています。このサーバーでは閲覧しかできません。
refused-newer-session = このセッションには、より新しいバージョンのQuorumが書き込んでいます（形式{ $format }）。このサーバーでは開けません。少し待ってから、もう一度お試しください。
refused-unreadable-session = このセッションのログは壊れています。サーバーの管理者はバックアップから復元できます。
refused-broken-session = サーバーがこのセッションを開けません。サーバーの管理者は、サーバーのログで原因を確認できます。
refused-store-silent = 保存先が応答しません。
refused-not-saved = 保存できませんでした。もう一度お試しください。
refused-broken = サーバーで問題が起き、保存されませんでした。
refused-forbidden = 別のサイトからのリクエストです。
refused-not-found = ここには何もありません。
refused-method-not-allowed = ここではその操作はできません。
refused-internal-server-error = サーバーで問題が起きました。受け付け済みの内容は失われていません。
refused-body-too-large = リクエストが{ $most } KiBを超えています。一度に送る量を減らしてください。
refused-http = サーバーがHTTPステータス{ $status }を返しました。

## ページの中だけ

refused-no-connection = サーバーに接続していません。少し待ってから、もう一度お試しください。
refused-connection-lost = サーバーの応答の前に接続が切れました。もう一度お試しください。
refused-weighting-over = 送信する前に重み付けが終わりました。
refused-offline = サーバーに接続できません。接続を確認して、もう一度お試しください。
refused-puzzling = サーバーの応答を読み取れませんでした。少し待ってから、もう一度お試しください。

## サーバーが接続を終了した理由（終了コード別）

closed-1002 = サーバーがこのページの通信を解釈できませんでした。再読み込みしてください。
closed-1003 = サーバーがこのページの通信を解釈できませんでした。再読み込みしてください。
closed-1007 = サーバーがこのページの通信を解釈できませんでした。再読み込みしてください。
closed-1009 = 16 KiBを超えるメッセージがありました。
closed-4400 = サーバーがこのページの通信を解釈できませんでした。再読み込みしてください。
closed-4401 = この端末からサインアウトされました。もう一度サインインするには、進行役用リンクを開いてください。
closed-4403 = 進行役により、このセッションから退出となりました。
closed-4405 = このセッションから抜け、名前は消去されました。
closed-4404 = このコードのセッションはないか、削除されています。
closed-4406 = このページとサーバーのバージョンが異なります。再読み込みしてください。
closed-4420 = サーバーがこのセッションを開けません。サーバーの管理者は、サーバーのログで原因を確認できます。
closed-4422 = このセッションのログは壊れています。サーバーの管理者はバックアップから復元できます。
closed-4426 = このセッションには、より新しいバージョンのQuorumが書き込んでいます。このサーバーでは開けません。
closed-4430 = このアドレスから、またはあなたの名前で、同時に開かれた接続が多すぎます。いくつか閉じてから再読み込みしてください。
closed-other = 接続が切れました。
