### このセッションで再検討している、前回のセッションからの変化。

## ランキングへの影響

drift-same = { COUNT($options) ->
    [1] 前回と同じく、1位は{ $options }です。
   *[other] 前回と同じく、{ $options }が同率1位です。
}
drift-other = { COUNT($old_options) ->
    [1] 前回の1位は{ $old_options }でしたが、
   *[other] 前回は{ $old_options }が同率1位でしたが、
}{ COUNT($options) ->
    [1] 今回は{ $options }が1位です。
   *[other] 今回は{ $options }が同率1位です。
}
drift-unranked = 前回または今回、順位の付いた選択肢がないため、ランキングを比べられません。
drift-chosen = { $rank ->
    [1] 前回チームが選んだ{ $option }は、今回のランキングで1位です。
   *[other] 前回チームが選んだ{ $option }は、今回のランキングで{ $rank }位です。
}
drift-chosen-out = 前回チームが選んだ{ $option }は、今回は失格です。
drift-chosen-gone = 前回チームが選んだ{ $option }は、今回の選択肢にありません。

## 重み

drift-weights-same = 重みは前回と同じです。
drift-weights-apart = 前回も今回も重みのある基準がないため、一方の採点をもう一方の重みで計算できません。
drift-weights-moved = 最も大きく変わったのは{ $criterion }の重みです：前回{ PERCENT($before, 1) }、今回{ PERCENT($after, 1) }。
drift-old-weights-same = { COUNT($options) ->
    [1] 前回の重みでも、1位は{ $options }です。
   *[other] 前回の重みでも、{ $options }が同率1位です。
}
drift-old-weights-other = { COUNT($options) ->
    [1] 前回の重みなら、1位は{ $options }になります。
   *[other] 前回の重みなら、{ $options }が同率1位になります。
}
drift-old-scores-same = { COUNT($options) ->
    [1] 前回の採点に今回の重みを当てはめても、1位は{ $options }です。
   *[other] 前回の採点に今回の重みを当てはめても、{ $options }が同率1位です。
}
drift-old-scores-other = { COUNT($options) ->
    [1] 前回の採点に今回の重みを当てはめると、1位は{ $options }になります。
   *[other] 前回の採点に今回の重みを当てはめると、{ $options }が同率1位になります。
}

## 変更されたもの

drift-added-options = 新しい選択肢：{ $options }。
drift-removed-options = なくなった選択肢：{ $options }。
drift-added-criteria = 新しい基準：{ $criteria }。
drift-removed-criteria = なくなった基準：{ $criteria }。
drift-renamed-option = 「{ $before }」（現在は「{ $option }」）
drift-renamed-criterion = 「{ $before }」（現在は「{ $criterion }」）
drift-renamed = 名前の変更：{ $names }。
drift-rescaled = { $criteria }は採点方法が前回と違うため、点数を比べていません。

## 採点

drift-cells = { $moved ->
    [0] 前回も今回も採点された{ $compared }セルのうち、0.25点以上動いたものはありません。採点した人：前回{ $people_before }人、今回{ $people }人。
   *[other] 前回も今回も採点された{ $compared }セルのうち、{ $moved }セルが0.25点以上動きました。採点した人：前回{ $people_before }人、今回{ $people }人。
}
drift-no-cells = 前回と今回で同じように採点されたセルはありません。採点した人：前回{ $people_before }人、今回{ $people }人。

## 報告書とページの節

since-title = 前回からの変化
since-compared = { DAY($at) }に終了したセッション { $code } と比べています。名前が変わった選択肢と基準も、同じものとして扱います。
since-places = 順位と合計点（前回と今回）
since-weights = 重み（前回と今回）
since-cells = 最も変わった平均（前回と今回）
since-then = 前回
since-now = 今回
since-cells-caption = 前回からの平均の変化
since-cell = 前回{ $before }、今回{ SCORE($after) }
since-cell-gone = 前回{ $before }、今回は採点なし
since-cell-none = 前回は同じ方法での採点なし
since-how = 再検討のときに引き継いだ選択肢と基準は、今の名前にかかわらず前回と同じものとみなします。矢印は、それぞれの回にそのセルを採点した人による平均が、何点上下したかを示します。「=」は0.25点未満です。新しい重みの影響と新しい採点の影響は、それぞれの回の採点をもう一方の回の重みで計算して区別しています。
