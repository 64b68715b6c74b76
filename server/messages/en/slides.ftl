### The slides of a session (PPTX), in the session's language.

slides-ranking = Ranking
slides-matrix = Scores by criterion
slides-change = What would change the winner
slides-discussion = What people said
slides-outcome = Outcome
# $options (Options) - that fail a knock-out criterion
slides-knocked-out = Knocked out: { $options }
# $count (Number) - how many options are not in the chart
slides-more-options = { $count ->
    [one] and one more option
   *[other] and { $count } more options
}
# $count (Number) - how many criteria are not in the table
slides-more-criteria = { $count ->
    [one] and one more criterion
   *[other] and { $count } more criteria
}
# $count (Number) - how many findings are left out
slides-more-findings = { $count ->
    [one] One more finding is in the report.
   *[other] { $count } more findings are in the report.
}
slides-legend = Mean scores of those who scored a cell; for a knock-out, how many say that it is met. Options by rank, criteria in their own order; the heaviest ones if not all fit.
slides-differ = Where people differ most
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
# $mean (Number) - in steps
# $spread (Number) - in steps
slides-cell = { $option }, { $criterion }: mean { SCORE($mean) }, spread { SCORE($spread) }
# $option (Option) - whom the reasons are about
slides-for = For { $option }
# $option (Option) - whom the reasons are about
slides-against = Against { $option }
slides-other-reasons = Other reasons
# $text (String) - the reason
# $score (String) - the score given with it
# $member (String) - who gave it
slides-reason = { $score }: “{ $text }” — { $member }
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
# $reason (String) - the reason with its score and who gave it
slides-reason-on = { $option }, { $criterion }, { $reason }
# $criterion (Criterion) - of the cell, of an option that is named above
# $reason (String) - the reason with its score and who gave it
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Nobody wrote down a reason.
# $count (Number) - whose own scores put another option first
# $people (Number) - of how many who scored everything
# $option (Option) - the first by the totals
slides-dissent = By their own scores, { $count } of the { $people } people who scored everything put another option before { $option }.
# $option (Option) - the first by the totals
# $margin (Number) - its lead in steps
slides-margin = { $option } leads the ranking by { SCORE($margin) }.
# $headline (String) - how clear the result is
slides-solid = How solid it is: { $headline }.
# $at (Time) - the day
slides-look-again = To be looked at again on { DAY($at) }.
# $people (Number) - how many have scored
slides-people = { $people ->
    [one] One person scored.
   *[other] { $people } people scored.
}
# $round (Number) - the round
slides-of-round = These are the totals of round { $round }.
# $met (Number) - how many say that it is met
# $people (Number) - how many answered
slides-verdicts = { $met } of { $people }
