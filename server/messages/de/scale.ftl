### Zahlenskalen von Kriterien: Zahlen mit Einheit, und wie gut sie sind.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
    [percent] { NUMBER($number, maximumFractionDigits: 6) } %
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } oder weniger
scale-or-more = { $number } oder mehr
scale-ends = { $better ->
    [lower] { $first } ist am besten, { $last } am schlechtesten.
   *[higher] { $first } ist am schlechtesten, { $last } am besten.
}
scale-points = Von am schlechtesten (0 %) bis am besten (100 %), dazwischen linear: { $points }.
scale-point = { $number }: { PERCENT($value) }
