### المقاييس الرقمية للمعايير: أرقام بوحدة، ومدى جودتها.

scale-number = { $kind ->
    [none] { NUMBER($number, maximumFractionDigits: 6) }
    [currency] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
    [percent] { NUMBER($number, maximumFractionDigits: 6) }%
   *[unit] { NUMBER($number, maximumFractionDigits: 6) } { $unit }
}
scale-or-less = { $number } أو أقل
scale-or-more = { $number } أو أكثر
scale-ends = { $better ->
    [lower] الأفضل { $first } والأسوأ { $last }.
   *[higher] الأسوأ { $first } والأفضل { $last }.
}
scale-points = من الأسوأ (0%) إلى الأفضل (100%)، خطيًا بينهما: { $points }.
scale-point = { $number }: { PERCENT($value) }
