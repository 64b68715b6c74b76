### 重み：みんなが付けたもの、その差、確定したもの。

## 回答と段階の呼び方

criterion-range = 「{ $worst }」<b>から</b>「{ $best }」<b>まで</b>
criterion-end = { $end ->
    [worst] 最低（{ $steps }段階の{ $step }）
   *[best] 最高（{ $steps }段階の{ $step }）
}

## 重み

weights-team = チーム平均<quiet>（{ $people }人）</quiet>
weights-own = 進行役が設定
weights-description = ロビーでの設定どおり
weights-fingerprint = フィンガープリント <digest>{ $digest }</digest>
weights-you = あなた{ PERCENT($share) }
weights-difference = { $way ->
    [more] +{ $points }ポイント
   *[less] −{ $points }ポイント
}
weights-no-difference = チーム平均と同じ
weights-difference-help = 右側はチーム平均との差です。
weights-range = { PERCENT($low, 0) }〜{ PERCENT($high, 0) }
weights-nobody = まだ誰も重みを付けていません。
weights-few = 重みを付けたのはまだ{ $people }人です。
weights-few-hidden = { weights-few }名前が非表示のため、{ $fewest }人が重みを付けると公開されます。
weights-one = 1人が重みを付けました。
weights-alike = { $people }人全員の重みが同じです。
weights-furthest = { $people }人の重みが最も離れているのは{ $criteria }です。
weights-furthest-range = { $people }人の重みが最も離れているのは{ $criterion }です：{ PERCENT($low, 0) }〜{ PERCENT($high, 0) }。
spread-mean = 平均
spread-range = 範囲
spread-half = 中央の半数
spread-you = あなた
spread-set-up = 提案
spread-locked = 確定
spread-mean-here = <called>平均</called> { PERCENT($share) }
spread-range-here = <called>範囲</called> { $range }
spread-half-here = <called>中央の半数</called> { $range }
spread-you-here = <called>あなた</called> { PERCENT($share) }
spread-set-up-here = <called>提案</called> { PERCENT($share) }
spread-locked-here = <called>確定</called> { PERCENT($share) }
spread-key-mean = 平均
spread-key-half = 中央の半数
spread-key-range = 最小〜最大
spread-numbers = 数値
spread-numbers-label = みんなが付けた重みの数値
spread-criterion = 基準
spread-low = 最小
spread-lower-quartile = 第1四分位
spread-median = 中央値
spread-upper-quartile = 第3四分位
spread-high = 最大
spread-as-set-up = 提案時
spread-as-locked = 確定時
spread-own = あなた
points-all = 100ポイントを割り振れます
points-left = 残り{ $points }ポイント
points-over = { $points }ポイント超過
swing-first = 最初に引き上げたい基準を100にしてください
swing-top = 最初に引き上げたい基準は100にします
