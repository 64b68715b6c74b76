### 選択肢について測定した結果と、事実情報との比較。

reading-said = { $unit ->
    [none] { $option }（「{ $word }」、{ FIGURE($value) }）
   *[other] { $option }（「{ $word }」、{ FIGURE($value) } { $unit }）
}
reading-above = { $figure }：事実情報では{ $said }のほうが{ $others }より上ですが、実測では逆です。
reading-below = { $figure }：事実情報では{ $said }のほうが{ $others }より下ですが、実測では逆です。
reading-untrue = 事実情報には{ $option }について「{ $item }」とありますが、実際は違います：{ $figure }（{ $found }）。
