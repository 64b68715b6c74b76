### Échelles de nombres des critères : des nombres avec une unité, et ce qu’ils valent.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
    [percent] { NUMBER($number, maximumFractionDigits: 6) } %
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } ou moins
scale-or-more = { $number } ou plus
scale-ends = { $better ->
    [lower] Le meilleur est { $first }, le pire { $last }.
   *[higher] Le pire est { $first }, le meilleur { $last }.
}
scale-points = Du pire (0 %) au meilleur (100 %), linéaire entre les deux : { $points }.
scale-point = { $number } : { PERCENT($value) }
