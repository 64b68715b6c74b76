### What the analyses find. The server gives codes and figures; these are the sentences.

## The headline: how clear the result is, and why

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
# $rival_options (Options) - who lead then
headline-flip = { COUNT($rival_options) ->
    [one] If { $criterion } weighed { PERCENT($to, $digits) } instead of { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } would win.
   *[other] If { $criterion } weighed { PERCENT($to, $digits) } instead of { PERCENT($from, maximumFractionDigits: 6) }, { $rival_options } would share first place.
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
headline-doubt = Whether { $split_option } meets { $split_criterion } would change the winner, and people are split (yes: { $met }, no: { $not_met }).

# $few_option (Option) - whom few have scored
# $people (Number) - the most that have scored it on one criterion
headline-few = { $people ->
    [one] No criterion of { $few_option } was scored by more than one person.
   *[other] No criterion of { $few_option } was scored by more than { $people } people.
}
# $members (Number) - how many people have scored
headline-without-one = Leaving out a single one of the { $members } people can change that.
# $answer_option (Option) - the option in question
# $answer_criterion (Criterion) - the knock-out criterion in question
headline-decides = One answer decides that: whether { $answer_option } meets { $answer_criterion }.
# The second half of some sentences below: the cell with the fewest scores while people still score.
# $thin_option (Option) - who has the cell with the fewest scores
# $thin_criterion (Criterion) - which cell
# $scored (Number) - how many have scored it so far
# $members (Number) - how many may score
headline-thin = { $scored ->
    [0] Nobody has scored { $thin_option } on { $thin_criterion } yet.
    [one] So far only one of { $members } people has scored { $thin_option } on { $thin_criterion }.
   *[other] So far only { $scored } of { $members } people have scored { $thin_option } on { $thin_criterion }.
}
# The second half of some sentences below: the cell with the fewest scores while people still score.
# $thin_option (Option) - who has the cell with the fewest scores
# $thin_criterion (Criterion) - which cell
# $scored (Number) - how many have scored it so far
# $members (Number) - how many are asked to score each option, on average
headline-thin-share = { $scored ->
    [0] Nobody has scored { $thin_option } on { $thin_criterion } yet.
    [one] So far only one of about { $members } people asked has scored { $thin_option } on { $thin_criterion }.
   *[other] So far only { $scored } of about { $members } people asked have scored { $thin_option } on { $thin_criterion }.
}

headline-all-knocked-out = Every option fails a knock-out criterion.
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
headline-only-left = { $out ->
    [0] { $option } is the only option.
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
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $few_option (Option) - the same one
# $people (Number) - how many people have scored it
headline-only-left-few-people = { headline-only-left } { headline-few }
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $answer_option (Option) - the option in question
# $answer_criterion (Criterion) - the knock-out criterion in question
headline-only-left-one-answer = { headline-only-left } { headline-decides }
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $members (Number) - how many people have scored
headline-only-left-left-out = { headline-only-left } { headline-without-one }
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $thin_option (Option) - the same one
# $thin_criterion (Criterion) - its cell with the fewest scores
# $scored (Number) - how many have scored it so far
# $members (Number) - how many may score
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
# $option (Option) - the one that is left
# $out (Number) - how many others are knocked out
# $thin_option (Option) - the same one
# $thin_criterion (Criterion) - its cell with the fewest scores
# $scored (Number) - how many have scored it so far
# $members (Number) - how many are asked to score each option, on average
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
# $option (Option) - the only one that has a total
# $out (Number) - how many others are knocked out
headline-one-scored = { $out ->
    [0] Only { $option } has a score.
   *[other] Of the options that are not knocked out, only { $option } has a score.
}
# $option (Option) - the only one that has a total
# $out (Number) - how many others are knocked out
headline-one-weighs = { $out ->
    [0] Only { $option } has a score on anything that weighs.
   *[other] Of the options that are not knocked out, only { $option } has a score on anything that weighs.
}
# $out (Number) - how many options are knocked out
headline-nothing-scored = { $out ->
    [0] Nothing is scored.
   *[other] No option that is not knocked out has a score.
}
# $out (Number) - how many options are knocked out
headline-nothing-weighs = { $out ->
    [0] Nothing that weighs is scored.
   *[other] No option that is not knocked out has a score on anything that weighs.
}
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
headline-still-scoring = { headline-lead } { headline-thin }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $thin_option (Option) - who has the cell with the fewest scores
# $thin_criterion (Criterion) - which cell
# $scored (Number) - how many have scored it so far
# $members (Number) - how many are asked to score each option, on average
headline-still-scoring-share = { headline-lead } { headline-thin-share }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-hardly-compared = { headline-lead } Fewer than two people have scored it beside others, so this may be chance.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $share (Share) - in how many meetings some option would lead as clearly if all were equally good
headline-coincidence = { headline-lead } If no option were better than another, one would still lead as clearly in about { PERCENT($share) } of meetings.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $rival_option (Option) - one that may be as good
# $share (Share) - in how many meetings one of the two would lead as clearly if it were
headline-coincidence-rival = { headline-lead } If { $rival_option } were just as good, one of the two would still lead as clearly in about { PERCENT($share) } of meetings.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $people (Number) - how many have scored the cell with the fewest scores
# $share (Share) - in how many meetings they would agree on the first place if they chose blindly, at most
headline-blind-so-far = { headline-lead } If people chose blindly, { $people } of them would still put the same option first in up to { PERCENT($share) } of meetings.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $people (Number) - how many have compared it with others
# $share (Share) - in how many meetings they would agree
headline-blind-two = { headline-lead } If people were divided over two options alone and chose between these blindly, { $people } of them would still agree in { PERCENT($share) } of meetings.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-chance-so-far = { headline-lead } People’s scores differ too much to rule out that this is chance; the reveal will tell more.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $few_option (Option) - whom few have scored
# $people (Number) - how many have
headline-few-people = { headline-lead } { headline-few }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $empty_option (Option) - who has a cell without scores
# $empty_criterion (Criterion) - which cell
headline-empty-cell = { headline-lead } { $empty_option } has no score on { $empty_criterion }.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $ahead_options (Options) - who is ahead of it by the same people
headline-same-raters = { headline-lead } { COUNT($ahead_options) ->
    [one] But when each person’s scores are compared only with their own, { $ahead_options } is ahead of { $option }.
   *[other] But when each person’s scores are compared only with their own, { $ahead_options } are ahead of { $option }.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $level_options (Options) - who is level with it by the same people
headline-same-raters-level = { headline-lead } { COUNT($level_options) ->
    [one] But when each person’s scores are compared only with their own, { $level_options } is level with { $option }.
   *[other] But when each person’s scores are compared only with their own, { $level_options } are level with { $option }.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $apart_options (Options) - who cannot be compared with it
headline-not-compared = { headline-lead } But it cannot be compared with { LIST($apart_options, type: "or") }: too little was scored by the same people.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $share (Share) - of the weight
headline-compared-in-part = { headline-lead } But it can be compared with some other option on only { FLOOR($share) } of what counts: the rest was not scored by the same people.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $thin_option (Option) - which cell
# $thin_criterion (Criterion) - which cell
# $people (Number) - how many have scored it
# $asked (Number) - of how many
headline-thin-cell = { headline-lead } { $people ->
    [0] Nobody has scored { $thin_option } on { $thin_criterion }, and that could decide.
    [one] Only { $people } of { $asked } people has scored { $thin_option } on { $thin_criterion }, and that could decide.
   *[other] Only { $people } of { $asked } people have scored { $thin_option } on { $thin_criterion }, and that could decide.
}
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $unscored_options (Options) - who could still win
headline-unscored = { headline-lead } { COUNT($unscored_options) ->
    [one] { $unscored_options } has no score on anything that counts, and could still win.
   *[other] { $unscored_options } have no score on anything that counts, and could still win.
}
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
# $rival_options (Options) - who lead then
headline-weight = { headline-lead } { headline-flip }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then
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
# $answer_option (Option) - the option in question
# $answer_criterion (Criterion) - the knock-out criterion in question
headline-one-answer = { headline-lead } { headline-decides }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $members (Number) - how many people have scored
headline-left-out = { headline-lead } { headline-without-one }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - which has all the weight
headline-one-decides = { headline-lead } { $criterion } alone decides.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
headline-no-weight = { headline-lead } No change to a single weight lets another option draw level.
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then
headline-firm = { headline-lead } It takes a lot to change that: { headline-flip }
# $option (Option) - who leads
# $margin (Number) - by how many steps; 0 for less than 0.01
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which others lead
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_options (Options) - who lead then
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
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $to (Share) - at which weight
flip-at = { COUNT($options) ->
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
# $options (Options) - who lead then
# $criterion (Criterion) - whose weight changes
# $to (Share) - at which weight
# $other_criterion (Criterion) - which gains what the first one loses
# $other_to (Share) - at which weight of this one
flip-at-pair = { COUNT($options) ->
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
weighed-covered = The options are compared on the criteria that have scores for all of them: { FLOOR($share) } of the weight.
# $share (Share) - the weight of the criteria that two options are compared on
weighed-pair-covered = The two are compared on the criteria that have scores for both: { FLOOR($share) } of the weight.
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
weighed-own-choice = { $option } ({ $count })
# $count (Number) - by how many weights several options are first
weighed-own-tie = tied ({ $count })
# $count (Number) - by how many weights nothing has a total
weighed-own-nothing = nothing ({ $count })

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
# $total (Number) - their total
why-trimmed = { COUNT($options) ->
    [one] Without the highest and the lowest scores of each cell with three or more, { $options } has the highest weighted total, { SCORE($total) }.
   *[other] Without the highest and the lowest scores of each cell with three or more, { $options } have the highest weighted total, { SCORE($total) }.
}
# $options (Options) - who come first
# $total (Number) - their total
# $next_options (Options) - who come next
# $next_total (Number) - their total
why-trimmed-next = { COUNT($options) ->
    [one] Without the highest and the lowest scores of each cell with three or more, { $options } has the highest weighted total, { SCORE($total) }; next { $next_options } with { SCORE($next_total) }.
   *[other] Without the highest and the lowest scores of each cell with three or more, { $options } have the highest weighted total, { SCORE($total) }; next { $next_options } with { SCORE($next_total) }.
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
# $points (Number) - their points: one for each comparison won, half of one for a draw
# $comparisons (Number) - how many each is in
why-copeland = { COUNT($options) ->
    [one] { $options } has { $points } of { $comparisons } points from head-to-head comparisons.
   *[other] { $options } each have { $points } of { $comparisons } points from head-to-head comparisons.
}
# $options (Options) - who come first
why-kemeny = { COUNT($options) ->
    [one] The order that contradicts people’s own orders least begins with { $options }.
   *[other] Several orders contradict people’s own orders equally little; they begin with { LIST($options, type: "or") }.
}
# $options (Options) - who come first
why-kemeny-near = An order that contradicts people’s own orders little begins with { $options }; with so many options, a better one cannot be ruled out.
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
why-star = No other option has a higher sum than { $option } and { $rival_option }; of the two, { $people } put { $option } first, { $rival_people } { $rival_option }.

## Are the options compared by the same people?

# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
comparison-could-decide = A score for { $option } on { $criterion } could decide.
comparison-complete = Everybody who gave scores scored everything that counts, so the totals compare like with like.
comparison-nothing = No two options were scored by the same person on anything that counts, so nothing says which is better.
# $options (Options) - who is first
comparison-same = { COUNT($options) ->
    [one] When each person’s scores are compared only with their own, { $options } is first too.
   *[other] When each person’s scores are compared only with their own, { $options } are level at the top too.
}
# $options (Options) - who is first
# $board_options (Options) - who is first by the totals
comparison-other = { COUNT($options) ->
    [one] When each person’s scores are compared only with their own, { $options } is first; the totals put { $board_options } first.
   *[other] When each person’s scores are compared only with their own, { $options } are level at the top; the totals put { $board_options } first.
}
# $share (Share) - of the weight
comparison-part = This covers { FLOOR($share) } of the weight: what people scored for all of these options.
# $left_options (Options) - who cannot be compared
comparison-without = Too little of { LIST($left_options, type: "or") } was scored by the same people to compare.
# $share (Share) - of the weight
# $left_options (Options) - who cannot be compared
comparison-part-without = { comparison-part } { comparison-without }

## Part of the scores

# $people (Number) - how many people's
view-who = { $people ->
    [one] { $people } person who was at least fairly sure compares these options.
   *[other] { $people } people who were at least fairly sure compare these options.
}
# $people (Number) - how many people's
# $options (Options) - who is first by them, as by everybody
view-same = { view-who } { COUNT($options) ->
    [one] By them, too, { $options } is first.
   *[other] By them, too, { $options } are tied at the top.
}
# $people (Number) - how many people's
# $options (Options) - who is first by them
# $all_options (Options) - who is first by everybody
view-other = { view-who } { COUNT($options) ->
    [one] By their scores, { $options } is first; everybody’s scores, compared in the same way, put { $all_options } first.
   *[other] By their scores, { $options } are tied at the top; everybody’s scores, compared in the same way, put { $all_options } first.
}
view-experienced-same = The people who have run the options in production put the same one first as everybody.
view-experienced-other = The people who have run the options in production do not put the same one first as everybody.

## Leaving out one person

# $members (Number) - how many have scored or answered
# $option (Option) - the winner
without-stable = Whichever of { $members } people is left out, { $option } still wins.
# $changed (Number) - in how many cases
# $members (Number) - of how many
# $option (Option) - the winner
# $other_options (Options) - who leads or draws level then
without-changed = { COUNT($other_options) ->
    [one] In { $changed } of { $members } cases, leaving one person out unseats { $option }: then { $other_options } wins or draws level.
   *[other] In { $changed } of { $members } cases, leaving one person out unseats { $option }: then { LIST($other_options, type: "or") } wins or draws level.
}
# $changed (Number) - in how many cases
# $members (Number) - of how many
# $option (Option) - the winner
# $other_options (Options) - who leads or draws level then
# $answer_option (Option) - the option in question
# $answer_criterion (Criterion) - the knock-out criterion in question
without-answer = { without-changed } One answer is enough for that: whether { $answer_option } meets { $answer_criterion }.
# $changed (Number) - in how many cases
# $members (Number) - of how many
# $option (Option) - the winner
without-nobody = In { $changed } of { $members } cases, leaving one person out unseats { $option }, and nothing else leads.

## One ballot changed

# $option (Option) - the winner
changed-stable = Whichever single ballot is changed, { $option } still wins.
# $changed (Number) - how many could
# $members (Number) - of how many
# $option (Option) - the winner
# $rival_option (Option) - who would lead then
changed-lead = { $changed } of { $members } people could, by changing their ballot alone, make { $rival_option } lead instead of { $option }.
# $changed (Number) - how many could
# $members (Number) - of how many
# $option (Option) - the winner
# $other_options (Options) - who could lead or draw level then
changed-some = { $changed } of { $members } people could, by changing their ballot alone, unseat { $option }: at the extreme, { LIST($other_options, type: "or") } leads or draws level.
# $changed (Number) - how many could
# $members (Number) - of how many
# $option (Option) - the winner
changed-nobody = { $changed } of { $members } people could, by changing their ballot alone, unseat { $option }, and nothing else would lead.

## Second opinions: whether the ways of counting agree

opinions-method-weighted-sum = weighted sum
opinions-method-trimmed-mean = Trimmed mean
opinions-method-borda = Borda
opinions-method-copeland = Copeland
opinions-method-kemeny = Kemeny
opinions-method-majority-judgment = Majority Judgment
opinions-method-star = STAR
# $judges (Number) - how many have scored enough
opinions-few = { $judges ->
    [one] Only one person has scored every ranked option on the same criteria: too few for a second opinion.
   *[other] Only { $judges } people have scored every ranked option on the same criteria: too few for a second opinion.
}
# $count (Number) - how many ways of counting there are
# $options (Options) - the one that all choose
opinions-same = All { $count } ways of counting choose { $options }.
# $count (Number) - how many ways of counting there are
# $options (Options) - those that tie in all of them
opinions-same-tie = All { $count } ways of counting find the same tie of { $options }.
# The first half of the next sentence.
# $methods (Phrases) - the ways of counting that choose something else
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } says otherwise
   *[other] { $methods } say otherwise
}
# $methods (Phrases) - the ways of counting that choose something else
# $options (Options) - who is first on the board
# $same (Number) - how many ways of counting agree with the board
# $partly (Number) - how many agree with it in part
# $count (Number) - how many there are
opinions-differ = { $partly ->
    [0] { opinions-otherwise }; { $same } of { $count } ways of counting put { $options } first.
   *[other] { opinions-otherwise }; { $same } of { $count } ways of counting put { $options } first, and { $partly } more in part.
}
# $methods (Phrases) - the ways of counting that find a tie
# $tie_options (Options) - those that tie in them
# $options (Options) - who is first on the board
# $same (Number) - how many ways of counting agree with the board
# $count (Number) - how many there are
opinions-tie = { $methods } cannot tell { $tie_options } apart; { $same } of { $count } ways of counting choose { $options }.
# $methods (Phrases) - the ways of counting that find different ties
# $options (Options) - who is first on the board
# $same (Number) - how many ways of counting agree with the board
# $count (Number) - how many there are
opinions-ties = { $methods } find ties that include { $options }; { $same } of { $count } ways of counting choose { $options } alone.
# $methods (Phrases) - the ways of counting that find a part of the tie, or a larger one
# $options (Options) - who tie on the board
# $same (Number) - how many ways of counting find the same tie
# $count (Number) - how many there are
opinions-partly = { COUNT($methods) ->
    [one] { $methods } agrees only in part with the tie of { $options }; { $same } of { $count } ways of counting find that tie.
   *[other] { $methods } agree only in part with the tie of { $options }; { $same } of { $count } ways of counting find that tie.
}

## How near people's rankings are to each other

# Kendall's W from 0.7, from 0.5, from 0.3 and below.
# $concord (strong | moderate | weak | none) - how near their rankings are
concord-word = { $concord ->
    [strong] strong agreement
    [moderate] moderate agreement
    [weak] weak agreement
   *[none] hardly any agreement
}
concord-nothing = Fewer than two options are ranked, so there are no rankings to compare.
concord-unknown = Too few people have scored every ranked option on all that weighs to compare their rankings.
# $judges (Number) - how many people scored everything
concord-few = Only { $judges } people have scored every ranked option on all that weighs: too few to say how near their rankings are.
# $judges (Number) - how many people scored everything
concord-level = Each of the { $judges } people who scored every ranked option on all that weighs has them all level, so there are no rankings to compare.
# $judges (Number) - how many people scored everything
# $concord (strong | moderate | weak | none) - how near their rankings are
concord-sentence = The rankings of the { $judges } people who scored every ranked option on all that weighs show { concord-word }.

## What changed since the round before

change-none = No cell was scored by the same person in both rounds.
change-few = No cell was scored again by most of those who had scored it before, so the rounds cannot be compared.
# The beginning of the sentences below.
# $people (Number) - how many people's scores are compared
# $people_before (Number) - how many scored in the round before
# $compared (Number) - on how many cells
# $cells (Number) - how many cells there are
# $still (Number) - how many of the compared ones hardly moved
change-basis = Compared are the same people’s scores: { $people } of { $people_before } people, on { $compared } of { $cells } cells. { $still } of these cells hardly moved.
# $people (Number) - how many people's scores are compared
# $people_before (Number) - how many scored in the round before
# $compared (Number) - on how many cells
# $cells (Number) - how many cells there are
# $still (Number) - how many of the compared ones hardly moved
change-still = { change-basis } People are about as far apart as before.
# $people (Number) - how many people's scores are compared
# $people_before (Number) - how many scored in the round before
# $compared (Number) - on how many cells
# $cells (Number) - how many cells there are
# $still (Number) - how many of the compared ones hardly moved
# $steps (Number) - by how much, in steps of the scale
change-closer = { change-basis } People came closer together, by { SCORE($steps, 1) } steps.
# $people (Number) - how many people's scores are compared
# $people_before (Number) - how many scored in the round before
# $compared (Number) - on how many cells
# $cells (Number) - how many cells there are
# $still (Number) - how many of the compared ones hardly moved
# $steps (Number) - by how much, in steps of the scale
change-further = { change-basis } People moved further apart, by { SCORE($steps, 1) } steps.
# $judges (Number) - how many people scored everything in both rounds
# $before (strong | moderate | weak | none) - how near the rankings were
# $after (strong | moderate | weak | none) - how near they are now
change-rankings = The rankings of the { $judges } people who scored every ranked option on all that weighs in both rounds went from { $before ->
    [strong] strong agreement
    [moderate] moderate agreement
    [weak] weak agreement
   *[none] hardly any agreement
} to { $after ->
    [strong] strong agreement
    [moderate] moderate agreement
    [weak] weak agreement
   *[none] hardly any agreement
}.

## The stop rule

# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
stop-wanted = { $measure ->
    [agreed] You planned to stop once { FLOOR($share) } of the cells are agreed on
   *[stable] You planned to stop once { FLOOR($share) } of the cells are stable since the round before
}
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
stop-first = { stop-wanted }; this is known from the second round on.
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
# $counted (Number) - how many cells count
# $cells (Number) - how many there are
stop-few = { $measure ->
    [agreed] { stop-wanted }; too few cells have enough scores to count: { $counted } of { $cells }, and it takes most of them.
   *[stable] { stop-wanted }; too few cells were scored again by most of the same people: { $counted } of { $cells }, and it takes most of them.
}
# The middle of the sentences below.
# $measure (agreed | stable) - what was to be reached
# $reached (Share) - on how many it is
# $left_out (Number) - how many cells too few people scored to count
# $cells (Number) - how many there are
stop-reached = { $left_out ->
    [0] it is { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] it is { FLOOR($reached) }, without the { $left_out } of { $cells } cells that too few people scored
       *[stable] it is { FLOOR($reached) }, without the { $left_out } of { $cells } cells that too few of the same people scored again
    }
}
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
# $reached (Share) - on how many it is
# $left_out (Number) - how many cells too few people scored to count
# $cells (Number) - how many there are
stop-met = { stop-wanted }; { stop-reached }: you can stop.
# $measure (agreed | stable) - what was to be reached
# $share (Share) - on how many of the cells
# $reached (Share) - on how many it is
# $left_out (Number) - how many cells too few people scored to count
# $cells (Number) - how many there are
stop-not-met = { stop-wanted }; { stop-reached }: discuss, then score again.
