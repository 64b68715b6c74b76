### 标准的数值尺度：带单位的数值，以及数值有多好。

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { $unit }{ NUMBER($number, maximumFractionDigits: 6) }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = 不超过{ $number }
scale-or-more = 不低于{ $number }
scale-ends = { $better ->
    [lower] { $first }最好，{ $last }最差。
   *[higher] { $first }最差，{ $last }最好。
}
scale-points = 从最差（0%）到最好（100%），其间按直线计算：{ $points }。
scale-point = { $number }为{ PERCENT($value) }
