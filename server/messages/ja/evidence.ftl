### セルの判断材料：事実情報、測定、チームが加えたもの。

## 事実情報と測定

evidence-says = { $source ->
    [article] 記事の記述
   *[facts] 事実情報
}
verdict-agrees = 一致
verdict-mixed = 一部一致
verdict-disagrees = 不一致
verdict-open = 比較対象なし
evidence-verdict-open = { $source ->
    [article] 測定した内容について、記事は何も述べていません。
   *[facts] 測定した内容について、事実情報には何もありません。
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] 実測は記事と一致します。
        [mixed] 実測は記事と一部だけ一致します。
       *[disagrees] 実測は記事と食い違います。
    }
   *[facts] { $verdict ->
        [agrees] 実測は事実情報と一致します。
        [mixed] 実測は事実情報と一部だけ一致します。
       *[disagrees] 実測は事実情報と食い違います。
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] 実測は記事と一致します：{ $items }。
        [mixed] 実測は記事と一部だけ一致します：{ $items }。
       *[disagrees] 実測は記事と食い違います：{ $items }。
    }
   *[facts] { $verdict ->
        [agrees] 実測は事実情報と一致します：{ $items }。
        [mixed] 実測は事実情報と一部だけ一致します：{ $items }。
       *[disagrees] 実測は事実情報と食い違います：{ $items }。
    }
}
evidence-quoted = 「{ $text }」
evidence-rests-on = 判定の根拠：{ $figures }。

figure-none = 測定なし
figure-yes = はい
figure-no = いいえ
figure-not-tried = 未検証
figure-more-is-better = 多いほど良い
figure-less-is-better = 少ないほど良い
figure-range = { FIGURE($low) }〜{ FIGURE($high) }
figure-runs = （測定値の範囲：{ FIGURE($low) }〜{ FIGURE($high) }）
figure-interval = 95%信頼区間：{ FIGURE($low) }〜{ FIGURE($high) }
figure-interval-read = （95%信頼区間：{ FIGURE($low) }〜{ FIGURE($high) }）
figure-apart = 別のマシンまたは別の日に測定したため、比較できません：{ $options }。
figure-head = 数値
figure-statements = 各選択肢に当てはまること
how-figures = 数値{ $count }件
how-named = { $figures }
how-versions = <quiet>バージョン：</quiet>{ $versions }
how-sources = <quiet>出典：</quiet>{ $sources }
how-data = すべての数値データ（JSON）

## チームが加えたもの

attachment-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
attachment-own = あなたが追加
attachment-from = { $name }さんが追加
attachment-unseen = 公開まであなただけに見えます
attachment-disputed = { $count }人が異議
attachment-dispute = 異議あり<about>：{ $text }</about>
attachment-dispute-no-more = 異議を取り下げる<about>：{ $text }</about>
attachment-withdraw = 取り下げる<about>：{ $text }</about>
attachment-needs-address = ページのアドレスを貼り付けてください。例：https://example.org
attachment-needs-note = 先にメモを書いてください。
attachment-needs-words = 何を測定したかを短く書いてください。
attachment-needs-number = 数値を入力してください。
