### Che cosa si è misurato delle opzioni, a confronto con ciò che ne dicono i fatti.

reading-said = { $unit ->
    [none] { $option } («{ $word }», { FIGURE($value) })
   *[other] { $option } («{ $word }», { FIGURE($value) } { $unit })
}
reading-above = { $figure }: i fatti mettono { $said } sopra { $others }; secondo le misure è il contrario.
reading-below = { $figure }: i fatti mettono { $said } sotto { $others }; secondo le misure è il contrario.
reading-untrue = I fatti dicono «{ $item }» di { $option }, ma non è così: { $figure } ({ $found }).
