### Numeric scales of criteria: numbers with a unit, and how good they are.

# $kind (none | currency | percent | unit) - what the unit is
# $unit (String) - such as “ms”
# $number (Number) - in that unit
scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { $unit } { NUMBER($number, maximumFractionDigits: 6) }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
# $number (String) - with its unit
scale-or-less = { $number } or less
# $number (String) - with its unit
scale-or-more = { $number } or more
# $better (higher | lower) - which numbers are better
# $first (String) - the lower end, such as “€ 0”
# $last (String) - the upper end, such as “€ 5,000 or more”
scale-ends = { $better ->
    [lower] { $first } is best, { $last } is worst.
   *[higher] { $first } is worst, { $last } is best.
}
# $points (List) - numbers, each with how good it is
scale-points = From worst (0%) to best (100%), linear in between: { $points }.
# $number (String) - with its unit
# $value (Share) - how good it is
scale-point = { $number }: { PERCENT($value) }
