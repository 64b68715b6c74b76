### O que foi medido das opções, comparado com o que os fatos dizem delas.

reading-said = { $unit ->
    [none] { $option } (“{ $word }”, { FIGURE($value) })
   *[other] { $option } (“{ $word }”, { FIGURE($value) } { $unit })
}
reading-above = { $figure }: os fatos põem { $said } acima de { $others }; pelas medições, é o contrário.
reading-below = { $figure }: os fatos põem { $said } abaixo de { $others }; pelas medições, é o contrário.
reading-untrue = Os fatos dizem “{ $item }” sobre { $option }, mas isso não se confirma: { $figure } ({ $found }).
