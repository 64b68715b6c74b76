### Escalas numéricas de los criterios: números con unidad, y cuánto valen.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
    [percent] { NUMBER($number, maximumFractionDigits: 6) } %
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } o menos
scale-or-more = { $number } o más
scale-ends = { $better ->
    [lower] Lo mejor es { $first }, lo peor { $last }.
   *[higher] Lo peor es { $first }, lo mejor { $last }.
}
scale-points = De lo peor (0 %) a lo mejor (100 %), lineal entre medias: { $points }.
scale-point = { $number }: { PERCENT($value) }
