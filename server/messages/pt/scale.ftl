### Escalas numéricas dos critérios: números com uma unidade e o que eles valem.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { $unit } { NUMBER($number, maximumFractionDigits: 6) }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } ou menos
scale-or-more = { $number } ou mais
scale-ends = { $better ->
    [lower] O melhor é { $first }, o pior é { $last }.
   *[higher] O pior é { $first }, o melhor é { $last }.
}
scale-points = Do pior (0%) ao melhor (100%), linear entre os pontos: { $points }.
scale-point = { $number }: { PERCENT($value) }
