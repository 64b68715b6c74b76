### What the analysis page says of how solid a result is.

# $criterion (Criterion) - whose weight changes
flip-none = No weight of { $criterion } changes it
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - what it would have to weigh
# $rival_option (Option) - who draws level then
flip-level = { $criterion } from { PERCENT($from) } to { PERCENT($to) } and { $rival_option } draws level
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which the other option wins
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_option (Option) - who wins then
flip-wins = { $digits ->
    [0] { $criterion } from { PERCENT($from) } to { PERCENT($to, $digits) } and { $rival_option } wins
    [1] { $criterion } from { PERCENT($from) } to { PERCENT($to, $digits) } and { $rival_option } wins
   *[other] { $criterion } from { PERCENT($from, $digits) } to { PERCENT($to, $digits) } and { $rival_option } wins
}
flips-no-winner = Nothing wins alone as it stands, so there is no winner to unseat.
# $option (Option) - the winner
flips-none = No single weight unseats { $option }, however much or little it counts.
# $count (Number) - how many weights can unseat it
# $all (Number) - of how many
# $option (Option) - the winner
flips-some = { $count ->
    [one] { $count } weight of { $all }, changed alone, can unseat { $option }.
   *[other] { $count } weights of { $all }, changed alone, can unseat { $option }.
}

left-out-nobody = Nobody has scored yet.
left-out-one = Only one person has scored, so there is nobody to leave out.
# $members (Number) - how many have scored
# $option (Option) - the winner
left-out-stable = Whichever of { $members } people is left out, { $option } still wins.
# $members (Number) - how many have scored
left-out-stable-no-winner = Whichever of { $members } people is left out, the result stays the same.
# $changed (Number) - in how many cases
# $members (Number) - of how many
# $option (Option) - the winner
left-out-changed = In { $changed } of { $members } cases, leaving one person out unseats { $option }.
# $changed (Number) - in how many cases
# $members (Number) - of how many
# $option (Option) - the winner
# $other_options (Options) - who wins or draws level then
left-out-changed-others = { COUNT($other_options) ->
    [one] In { $changed } of { $members } cases, leaving one person out unseats { $option }: then { $other_options } wins or draws level.
   *[other] In { $changed } of { $members } cases, leaving one person out unseats { $option }: then { $other_options } win or draw level.
}
# $changed (Number) - in how many cases
# $members (Number) - of how many
left-out-changed-no-winner = In { $changed } of { $members } cases, leaving one person out changes the result.

method-weighted-sum = weighted sum
method-borda = Borda
method-copeland = Copeland
method-kemeny = Kemeny
method-majority-judgment = Majority Judgment
method-star = STAR
opinions-nobody = Nobody has scored enough of every option for a second opinion.
# $count (Number) - how many ways of counting there are
# $option (Option) - the one that all choose
opinions-one = All { $count } ways of counting choose { $option }.
opinions-agree = All agree.
opinions-tied = First place is tied, so there is no winner for the other ways of counting to confirm.
# $methods (List) - the ways of counting that choose something else
# $agree (Number) - how many agree
# $count (Number) - how many there are
opinions-apart = { COUNT($methods) ->
    [one] { $methods } says otherwise; { $agree } of { $count } agree.
   *[other] { $methods } say otherwise; { $agree } of { $count } agree.
}

# How near the rankings of the people are to each other.
# $concord (strong | moderate | weak | none) - Kendall's W from 0.7, from 0.5, from 0.3 and below
concord-word = { $concord ->
    [strong] strong agreement
    [moderate] moderate agreement
    [weak] weak agreement
   *[none] hardly any agreement
}
concord-unknown = Too few people have scored every cell to compare their rankings.
# $judges (Number) - how many people scored everything
# $concord (strong | moderate | weak | none) - how near their rankings are
concord-sentence = { $judges ->
    [one] The rankings of { $judges } person who scored everything show { concord-word }.
   *[other] The rankings of { $judges } people who scored everything show { concord-word }.
}

change-none = No cell was scored in both rounds.
# $stable (Share) - of the cells
change-still = { FLOOR($stable) } of the cells hardly moved. People are about as far apart as before.
# $stable (Share) - of the cells
# $steps (Number) - by how much, in steps of the scale
change-closer = { FLOOR($stable) } of the cells hardly moved. People came closer together, by { SCORE($steps, 1) } of a step.
# $stable (Share) - of the cells
# $steps (Number) - by how much, in steps of the scale
change-further = { FLOOR($stable) } of the cells hardly moved. People moved further apart, by { SCORE($steps, 1) } of a step.
