### What the analyses find. The server gives codes and figures; these are the sentences.

## The headline: how clear the result is, and why

headline-clear = Clear
headline-close = Close
headline-no-clear-winner = No clear winner
# $headline (String) - the headline
headline-so-far = { $headline } so far

# The first half of most sentences below.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-lead = { $margin ->
    [0] { $option } leads by less than { SCORE(0.01) }.
   *[other] { $option } leads by { SCORE($margin) }.
}
# The second half of some sentences below: how little it takes for another option to win.
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then; none if nothing has a total then
headline-flip = { COUNT($rival_options) ->
    [0] { $criterion } from { PERCENT($from, maximumFractionDigits: 6) } to { PERCENT($to, $digits) } and nothing has a total.
    [one] { $criterion } from { PERCENT($from, maximumFractionDigits: 6) } to { PERCENT($to, $digits) } and { $rival_options } wins.
   *[other] { $criterion } from { PERCENT($from, maximumFractionDigits: 6) } to { PERCENT($to, $digits) } and { $rival_options } share first place.
}
# $unweighed_options (Options) - who lead if that changes
headline-unweighed = { COUNT($unweighed_options) ->
    [one] { $unweighed_options } has no score on anything that weighs now.
   *[other] { $unweighed_options } have no score on anything that weighs now.
}
# $split_option (Option) - the option in question
# $split_criterion (Criterion) - the knock-out criterion in question
# $met (Number) - how many say that it is met
# $not_met (Number) - how many say that it is not
headline-doubt = Whether { $split_option } meets { $split_criterion } would change the winner, and people are split: { $met } say yes, { $not_met } no.

headline-all-knocked-out = Every option fails a knock-out criterion.
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
headline-only-left = { $out ->
    [one] Only { $option } is left: the other fails a knock-out criterion.
   *[other] Only { $option } is left: the other { $out } fail a knock-out criterion.
}
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $split_option (Option) - the option in question
# $split_criterion (Criterion) - the knock-out criterion in question
# $met (Number) - how many say that it is met
# $not_met (Number) - how many say that it is not
headline-only-left-split = { headline-only-left } { headline-doubt }
# $option (Option) - the only one that has a total
headline-one-scored = Only { $option } has a score yet.
# $option (Option) - the only one that has a total
headline-one-weighs = Only { $option } has a score on anything that weighs.
headline-nothing-scored = Nothing is scored yet.
headline-nothing-weighs = Nothing that weighs is scored yet.
# $options (Options) - who share the first place
# $total (Number) - their total
headline-tied = { $options } are tied at { SCORE($total) }.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $share (Share) - how often it wins
headline-near = { headline-lead } With slightly different weights it wins { FLOOR($share) } of the time.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $share (Share) - the chance that it is first by all people like these
# $members (Number) - how many people have compared it with others
headline-people = { headline-lead } The chance that { $option } is really first, judging by how these { $members } people differ, is about { FLOOR($share) }.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $thin_option (Option) - who has the cell with the fewest scores
# $thin_criterion (Criterion) - which cell
# $scored (Number) - how many have scored it so far
# $members (Number) - how many may score
headline-still-scoring = { headline-lead } { $scored ->
    [0] Nobody has scored { $thin_option } on { $thin_criterion } yet.
    [one] So far only one of { $members } people has scored { $thin_option } on { $thin_criterion }.
   *[other] So far only { $scored } of { $members } people have scored { $thin_option } on { $thin_criterion }.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-hardly-compared = { headline-lead } Fewer than two people have scored it beside others, so this may be chance.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-chance-so-far = { headline-lead } People’s scores differ too much to rule out that this is chance; the reveal will tell more.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $few_option (Option) - whom few have scored
# $people (Number) - how many have
headline-few-people = { headline-lead } { $people ->
    [one] Only one person has scored { $few_option }.
   *[other] Only { $people } people have scored { $few_option }.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $empty_option (Option) - who has a cell without scores
# $empty_criterion (Criterion) - which cell
headline-empty-cell = { headline-lead } { $empty_option } has no score on { $empty_criterion }.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $split_option (Option) - the option in question
# $split_criterion (Criterion) - the knock-out criterion in question
# $met (Number) - how many say that it is met
# $not_met (Number) - how many say that it is not
headline-split = { headline-lead } { headline-doubt }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then; none if nothing has a total then
headline-weight = { headline-lead } { headline-flip }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then; none if nothing has a total then
# $unweighed_options (Options) - those of them that have no score on anything that weighs now
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $rival_option (Option) - who draws level or ahead
# $points (Number) - how many points of weight are moved, of 100
# $from_criteria (Criteria) - which lose them
# $criterion (Criterion) - which gains them
headline-joint-wins = { headline-lead } { weighed-joint-wins }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $rival_option (Option) - who draws level or ahead
# $points (Number) - how many points of weight are moved, of 100
# $from_criteria (Criteria) - which lose them
# $criterion (Criterion) - which gains them
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $rival_option (Option) - who draws level
# $from_criteria (Criteria) - which lose all their weight
# $criterion (Criterion) - which gains it
headline-joint-level = { headline-lead } { weighed-joint-level }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $rival_option (Option) - who is level or ahead
headline-joint-already = { headline-lead } { weighed-joint-already }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $count (Number) - how many members' own weights choose it
# $members (Number) - of how many
headline-own-weights = { headline-lead } { $count ->
    [one] { $count } of { $members } members’ own weights chooses it.
   *[other] { $count } of { $members } members’ own weights choose it.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $share (Share) - how often it wins
headline-near-members = { headline-lead } With weights near those of one member, drawn at random, it wins { FLOOR($share) } of the time.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-little = { headline-lead } That is little.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $members (Number) - how many people have scored
headline-left-out = { headline-lead } Leaving out a single one of the { $members } people can change that.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - which has all the weight
headline-one-decides = { headline-lead } { $criterion } alone decides.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-no-weight = { headline-lead } No change to a single weight takes the lead away.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then; none if nothing has a total then
headline-firm = { headline-lead } It takes a lot to change that: { headline-flip }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then; none if nothing has a total then
# $unweighed_options (Options) - those of them that have no score on anything that weighs now
headline-firm-unweighed = { headline-lead } { headline-unweighed } It takes a lot to change the winner: { headline-flip }

## Who leads at other weights of one criterion

# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $low (Share) - above which weight
flip-above = { COUNT($options) ->
    [one] { $options } wins with { $criterion } above { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] { $options } share first place with { $criterion } above { PERCENT($low, maximumFractionDigits: 6) }.
}
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $high (Share) - below which weight
flip-below = { COUNT($options) ->
    [one] { $options } wins with { $criterion } below { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } share first place with { $criterion } below { PERCENT($high, maximumFractionDigits: 6) }.
}
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $low (Share) - above which weight
# $high (Share) - and below which
flip-between = { COUNT($options) ->
    [one] { $options } wins with { $criterion } between { PERCENT($low, maximumFractionDigits: 6) } and { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] { $options } share first place with { $criterion } between { PERCENT($low, maximumFractionDigits: 6) } and { PERCENT($high, maximumFractionDigits: 6) }.
}
# $options (Options) - who lead then; none if nothing has a total then
# $criterion (Criterion) - whose weight changes
# $to (Share) - at which weight
flip-at = { COUNT($options) ->
    [0] Nothing has a total with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) }.
    [one] { $options } wins with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] { $options } share first place with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) }.
}
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $low (Share) - above which weight
# $other_criterion (Criterion) - which loses what the first one gains
# $other_high (Share) - below which weight of this one
flip-above-pair = { COUNT($options) ->
    [one] { $options } wins with { $criterion } above { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } below { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } share first place with { $criterion } above { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } below { PERCENT($other_high, maximumFractionDigits: 6) }).
}
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $high (Share) - below which weight
# $other_criterion (Criterion) - which gains what the first one loses
# $other_low (Share) - above which weight of this one
flip-below-pair = { COUNT($options) ->
    [one] { $options } wins with { $criterion } below { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } above { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] { $options } share first place with { $criterion } below { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } above { PERCENT($other_low, maximumFractionDigits: 6) }).
}
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $low (Share) - above which weight
# $high (Share) - and below which
# $other_criterion (Criterion) - which gains what the first one loses
# $other_low (Share) - above which weight of this one
# $other_high (Share) - and below which
flip-between-pair = { COUNT($options) ->
    [one] { $options } wins with { $criterion } between { PERCENT($low, maximumFractionDigits: 6) } and { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } between { PERCENT($other_low, maximumFractionDigits: 6) } and { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] { $options } share first place with { $criterion } between { PERCENT($low, maximumFractionDigits: 6) } and { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } between { PERCENT($other_low, maximumFractionDigits: 6) } and { PERCENT($other_high, maximumFractionDigits: 6) }).
}
# $options (Options) - who lead then; none if nothing has a total then
# $criterion (Criterion) - whose weight changes
# $to (Share) - at which weight
# $other_criterion (Criterion) - which gains what the first one loses
# $other_to (Share) - at which weight of this one
flip-at-pair = { COUNT($options) ->
    [0] Nothing has a total with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } at { PERCENT($other_to, maximumFractionDigits: 6) }).
    [one] { $options } wins with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } at { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] { $options } share first place with { $criterion } at { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } at { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## Weights that change together, in order only, and the members' own

# $rival_option (Option) - who draws level or ahead
# $points (Number) - how many points of weight are moved, of 100
# $from_criteria (Criteria) - which lose them
# $criterion (Criterion) - which gains them
weighed-joint-wins = { $points ->
    [one] Moving { NUMBER($points, maximumFractionDigits: 6) } point of weight from { $from_criteria } to { $criterion } makes { $rival_option } win.
   *[other] Moving { NUMBER($points, maximumFractionDigits: 6) } points of weight in all, from { $from_criteria } to { $criterion }, makes { $rival_option } win.
}
# $option (Option) - who leads now
# $rival_option (Option) - who draws level or ahead
# $points (Number) - how many points of weight are moved, of 100
# $from_criteria (Criteria) - which lose them
# $criterion (Criterion) - which gains them
weighed-joint-ahead = { $points ->
    [one] Moving { NUMBER($points, maximumFractionDigits: 6) } point of weight from { $from_criteria } to { $criterion } puts { $rival_option } ahead of { $option } on the criteria that have scores for both.
   *[other] Moving { NUMBER($points, maximumFractionDigits: 6) } points of weight in all, from { $from_criteria } to { $criterion }, puts { $rival_option } ahead of { $option } on the criteria that have scores for both.
}
# $option (Option) - who leads now
# $rival_option (Option) - who draws level
# $from_criteria (Criteria) - which lose all their weight
# $criterion (Criterion) - which gains it
weighed-joint-level = Moving all the weight of { $from_criteria } to { $criterion } lets { $rival_option } draw level with { $option } on the criteria that have scores for both; no weights put { $rival_option } ahead.
# $option (Option) - who leads now
# $rival_option (Option) - who is level or ahead
weighed-joint-already = On the criteria that have scores for both, { $option } is not ahead of { $rival_option }.
# $option (Option) - who leads now
# $options (Options) - the others that it is compared with
weighed-joint-none = On the criteria that have scores for both, no weights let { LIST($options, type: "or") } draw level with { $option }.
# $options (Options) - who cannot be compared with the winner
weighed-left-out = { COUNT($options) ->
    [one] { $options } is left out: it has no score on a criterion that weighs and has scores for the winner.
   *[other] { $options } are left out: they have no scores on a criterion that weighs and has scores for the winner.
}
# $share (Share) - the weight of the criteria that two options are compared on
weighed-covered = The options are compared on the criteria that have scores for all of them: { PERCENT($share) } of the weight.
# $share (Share) - the weight of the criteria that two options are compared on
weighed-pair-covered = The two are compared on the criteria that have scores for both: { PERCENT($share) } of the weight.
# $option (Option) - who wins
weighed-order-necessary = If only the order of the weights is taken as known, { $option } comes first all the same: at no weights in this order does another option get ahead.
# $options (Options) - who can be first
weighed-order-possible = If only the order of the weights is taken as known, any of these can come first: { $options }.
# $option (Option) - who leads now
# $members (Number) - how many members gave weights
weighed-own-all = { $members ->
    [one] The only member’s own weights choose { $option }.
   *[other] All { $members } members’ own weights choose { $option }.
}
# $option (Option) - who leads now
# $count (Number) - how many members' own weights choose it
# $members (Number) - of how many
# $others (Phrases) - what the other weights choose
weighed-own-others = { $count ->
    [one] { $count } of { $members } members’ own weights chooses { $option }. The others: { $others }.
   *[other] { $count } of { $members } members’ own weights choose { $option }. The others: { $others }.
}
# $members (Number) - how many members gave weights
# $others (Phrases) - what their weights choose
weighed-own-split = { $members ->
    [one] What one member’s own weights choose: { $others }.
   *[other] What { $members } members’ own weights choose: { $others }.
}
# $option (Option) - what some weights choose
# $count (Number) - how many
weighed-own-choice = { $option } { $count }
# $count (Number) - by how many weights several options are first
weighed-own-tie = tied { $count }
# $count (Number) - by how many weights nothing has a total
weighed-own-nothing = nothing { $count }

## Second opinions: why a way of counting chooses what it does

# $options (Options) - who come first
# $total (Number) - their total
why-weighted-sum = { COUNT($options) ->
    [one] { $options } has the highest weighted total, { SCORE($total) }.
   *[other] { $options } have the highest weighted total, { SCORE($total) }.
}
# $options (Options) - who come first
# $total (Number) - their total
# $next_options (Options) - who come next
# $next_total (Number) - their total
why-weighted-sum-next = { COUNT($options) ->
    [one] { $options } has the highest weighted total, { SCORE($total) }; next { $next_options } with { SCORE($next_total) }.
   *[other] { $options } have the highest weighted total, { SCORE($total) }; next { $next_options } with { SCORE($next_total) }.
}
# $options (Options) - who come first
# $points (Number) - their points
why-borda = { COUNT($options) ->
    [one] { $options } has the most points, { $points }.
   *[other] { $options } have the most points, { $points }.
}
# $options (Options) - who come first
# $points (Number) - their points
# $next_options (Options) - who come next
# $next_points (Number) - their points
why-borda-next = { COUNT($options) ->
    [one] { $options } has the most points, { $points }; next { $next_options } with { $next_points }.
   *[other] { $options } have the most points, { $points }; next { $next_options } with { $next_points }.
}
# $options (Options) - who come first
# $points (Number) - how many comparisons they win, a draw being half a win
# $comparisons (Number) - how many each is in
why-copeland = { COUNT($options) ->
    [one] { $options } wins { $points } of { $comparisons } head-to-head comparisons.
   *[other] { $options } each win { $points } of { $comparisons } head-to-head comparisons.
}
# $options (Options) - who come first
why-kemeny = { COUNT($options) ->
    [one] The order that contradicts people’s own orders least begins with { $options }.
   *[other] Several orders contradict people’s own orders equally little; they begin with { LIST($options, type: "or") }.
}
# The first half of the sentences on grades.
# $options (Options) - who come first
# $grade (Number) - their middle grade
why-grade = The middle grade of { $options } is { $grade }
# $options (Options) - who come first
# $grade (Number) - their middle grade
why-majority-all = { why-grade }, and nothing separates them.
# $options (Options) - who come first
# $grade (Number) - their middle grade
# $next_options (Options) - who come next
# $next_grade (Number) - their middle grade
why-majority = { why-grade }, that of { $next_options } is { $next_grade }.
# $options (Options) - who come first
# $grade (Number) - their middle grade
# $next_options (Options) - who come next, with the same middle grade
why-majority-tie = { COUNT($options) ->
    [one] { why-grade }, and so is that of { $next_options }; taking middle grades away, { $options } comes out higher.
   *[other] { why-grade }, and so is that of { $next_options }; taking middle grades away, { $options } come out higher.
}
# $options (Options) - who share the first place
why-star-tie = The last two, or which two they are, cannot be told apart: { $options }.
# $option (Option) - who comes first
# $rival_option (Option) - who is compared with it
# $people (Number) - how many put the first one first
# $rival_people (Number) - how many put the other one first
why-star = { $option } and { $rival_option } have the highest sums; of the two, { $people } put { $option } first, { $rival_people } { $rival_option }.

## The stop rule

# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
stop-wanted = { $measure ->
    [agreed] You planned to stop once { FLOOR($share) } of the cells are agreed on
   *[stable] You planned to stop once { FLOOR($share) } of the cells are stable since the round before
}
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
stop-unknown = { $measure ->
    [agreed] { stop-wanted }; no cell has enough scores yet to tell.
   *[stable] { stop-wanted }; this is known from the second round on.
}
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
# $reached (Share) - on how many it is
stop-met = { stop-wanted }; it is { FLOOR($reached) }: you can stop.
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
# $reached (Share) - on how many it is
stop-not-met = { stop-wanted }; it is { FLOOR($reached) }: discuss, then score again.
