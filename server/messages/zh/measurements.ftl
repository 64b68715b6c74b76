### 各选项的测量结果，与已知事实对照。

reading-said = { $unit ->
    [none] { $option }（“{ $word }”，{ FIGURE($value) }）
   *[other] { $option }（“{ $word }”，{ FIGURE($value) } { $unit }）
}
reading-above = { $figure }：已知事实认为{ $said }高于{ $others }；实测正好相反。
reading-below = { $figure }：已知事实认为{ $said }低于{ $others }；实测正好相反。
reading-untrue = 已知事实说{ $option }“{ $item }”，但并非如此：{ $figure }（{ $found }）。
