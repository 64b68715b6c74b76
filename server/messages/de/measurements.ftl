### Was an den Optionen gemessen wurde, neben dem, was die Fakten über sie sagen.

reading-said = { $unit ->
    [none] { $option } („{ $word }“, { FIGURE($value) })
   *[other] { $option } („{ $word }“, { FIGURE($value) } { $unit })
}
reading-above = { $figure }: Die Fakten stellen { $said } über { $others }; gemessen ist es umgekehrt.
reading-below = { $figure }: Die Fakten stellen { $said } unter { $others }; gemessen ist es umgekehrt.
reading-untrue = Die Fakten sagen „{ $item }“ über { $option }, doch das trifft nicht zu: { $figure } ({ $found }).
