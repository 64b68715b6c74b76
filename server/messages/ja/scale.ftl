### 数値で採点する基準：単位付きの数値と、その良さ。

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { $unit }{ NUMBER($number, maximumFractionDigits: 6) }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number }以下
scale-or-more = { $number }以上
scale-ends = { $better ->
    [lower] { $first }が最良、{ $last }が最低です。
   *[higher] { $first }が最低、{ $last }が最良です。
}
scale-points = 最低（0%）から最良（100%）まで、間は直線で補います：{ $points }。
scale-point = { $number }で{ PERCENT($value) }
