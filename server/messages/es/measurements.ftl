### Lo que se midió de las opciones, comparado con lo que los datos dicen de ellas.

reading-said = { $unit ->
    [none] { $option } («{ $word }», { FIGURE($value) })
   *[other] { $option } («{ $word }», { FIGURE($value) } { $unit })
}
reading-above = { $figure }: los datos ponen { $said } por encima de { $others }; según lo medido, es al revés.
reading-below = { $figure }: los datos ponen { $said } por debajo de { $others }; según lo medido, es al revés.
reading-untrue = Los datos dicen «{ $item }» de { $option }, pero no es así: { $figure } ({ $found }).
