### What the analysis page says of how solid a result is.

# $criteria (Criteria) - whose weight changes nothing
flip-none = No weight of { LIST($criteria, type: "or") } changes the winner.
flips-no-winner = Nothing wins alone as it stands, so there is no winner to unseat.
# $option (Option) - the winner
flips-none = No single weight unseats { $option }, however much or little it counts.
# $option (Option) - the winner
flips-some = Another weight of a single criterion can cost { $option } the lead:

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
