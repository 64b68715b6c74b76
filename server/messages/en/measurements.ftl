### What was measured of the options, held against what the facts say of them.

# An option with what the facts say of it and what was measured.
# $option (Option) - the option
# $word (String) - what the facts say
# $value (Number) - what was measured
# $unit (String) - in what unit; "none" without one
reading-said = { $unit ->
    [none] { $option } (“{ $word }”, { FIGURE($value) })
   *[other] { $option } (“{ $word }”, { FIGURE($value) } { $unit })
}
# $figure (String) - what was measured
# $said (Phrase) - the option that the facts put too high
# $others (Phrases) - those that it is put above
reading-above = { $figure }: the facts put { $said } above { $others }; measured, it is the other way round.
# $figure (String) - what was measured
# $said (Phrase) - the option that the facts put too low
# $others (Phrases) - those that it is put below
reading-below = { $figure }: the facts put { $said } below { $others }; measured, it is the other way round.
# $item (String) - what the facts say
# $option (Option) - of which option
# $figure (String) - the statement that was tried
# $found (String) - what was found
reading-untrue = The facts say “{ $item }” of { $option }, but that does not hold: { $figure } ({ $found }).
