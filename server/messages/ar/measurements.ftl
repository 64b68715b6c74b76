### ما قيس من الخيارات، مقارنةً بما تقوله الحقائق عنها.

reading-said = { $unit ->
    [none] { $option } («{ $word }»، { FIGURE($value) })
   *[other] { $option } («{ $word }»، { FIGURE($value) } { $unit })
}
reading-above = { $figure }: تضع الحقائق { $said } فوق { $others }؛ والقياس يبيّن العكس.
reading-below = { $figure }: تضع الحقائق { $said } تحت { $others }؛ والقياس يبيّن العكس.
reading-untrue = تقول الحقائق عن { $option }: «{ $item }»، لكن ذلك لا يصح: { $figure } ({ $found }).
