### Ce qui a été mesuré des options, comparé à ce qu’en disent les faits.

reading-said = { $unit ->
    [none] { $option } (« { $word } », { FIGURE($value) })
   *[other] { $option } (« { $word } », { FIGURE($value) } { $unit })
}
reading-above = { $figure } : les faits placent { $said } au-dessus de { $others } ; d’après les mesures, c’est l’inverse.
reading-below = { $figure } : les faits placent { $said } au-dessous de { $others } ; d’après les mesures, c’est l’inverse.
reading-untrue = Les faits disent « { $item } » de { $option }, mais ce n’est pas le cas : { $figure } ({ $found }).
