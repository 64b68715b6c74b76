### Scale numeriche dei criteri: numeri con un’unità, e quanto valgono.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } o meno
scale-or-more = { $number } o più
scale-ends = { $better ->
    [lower] Il migliore è { $first }, il peggiore { $last }.
   *[higher] Il peggiore è { $first }, il migliore { $last }.
}
scale-points = Dal peggiore (0%) al migliore (100%), lineare nel mezzo: { $points }.
scale-point = { $number }: { PERCENT($value) }
