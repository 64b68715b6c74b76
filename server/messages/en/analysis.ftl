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
# $to (Share) - the nearest round weight at which the other option wins
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_option (Option) - who wins then
headline-flip = { $criterion } from { PERCENT($from, maximumFractionDigits: 6) } to { PERCENT($to, $digits) } and { $rival_option } wins.
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
headline-nothing-scored = Nothing is scored yet.
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
# $to (Share) - the nearest round weight at which the other option wins
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_option (Option) - who wins then
headline-weight = { headline-lead } { headline-flip }
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
headline-no-weight = { headline-lead } No change to a single weight alters that.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which the other option wins
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_option (Option) - who wins then
headline-firm = { headline-lead } It takes a lot to change that: { headline-flip }

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
