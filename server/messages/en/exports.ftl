### The files that a session leaves behind, in the session's language.

## What several formats share

# What somebody is called while names are hidden.
# $number (String) - in an order that tells nothing
export-voter = Voter { $number }
export-score-no-view = no view
export-score-met = met
export-score-not-met = not met

## CSV: the names of the columns

export-csv-session = session
export-csv-round = round
export-csv-member = member
export-csv-option = option
export-csv-criterion = criterion
export-csv-score = score
export-csv-reason = reason
export-csv-confidence = confidence
export-csv-time = time
export-csv-weight = weight
export-csv-direction = direction
export-csv-scale = scale
export-csv-knock-out = knock-out
export-csv-group = group
export-csv-yes = yes
export-csv-no = no
export-csv-total = total
export-csv-rank = rank
export-csv-spread = spread
export-csv-people = people
# Whether every criterion has a score for the option.
export-csv-complete = complete
# Over the knock-out criteria that an option fails.
export-csv-knocked-out = knocked out by
export-csv-description = description
# $direction (higher | lower) - which end of the scale is better
export-csv-better = { $direction ->
    [lower] lower is better
   *[higher] higher is better
}
# $steps (Number) - the highest step
export-csv-steps = 1 to { $steps }
# The last column: how much a score counts, in steps.
export-csv-worth = worth

## Report: outcome and ranking

# The title of a report on a session without a question.
export-title = A decision
# Marks a report that was made before the session was closed.
export-draft = Draft: the session is not closed.
# On the first page of a PDF, or below a chart as PNG.
# $characters (List) - the first of them, by their numbers in Unicode: U+6F22
export-missing-characters = Some characters have no font on the server, such as { $characters }: they are shown as boxes, or left out.
export-outcome = Outcome
# $phase (lobby | weighting | scoring | revealed) - how far the session is
export-phase = { $phase ->
    [lobby] Scoring has not begun.
    [weighting] The weights are being set; scoring has not begun.
    [scoring] Scoring is open.
   *[revealed] The totals are revealed; the session is not closed yet.
}
export-no-decision = No decision.
# $at (Time) - when
export-closed-on = Closed on { DAY($at) }.
export-ranking = Ranking
# $round (Number) - the last round
export-ranking-after = Ranking after round { $round }
# $round (Number) - an earlier round
export-round = Round { $round }
export-hidden = Totals are hidden until they are revealed.
# Titles of tables and charts.
export-totals = Totals
export-weights-title = Weights
export-matrix = Means by criterion and option
export-rank = rank
export-option = option
# $steps (Number) - the highest score
export-total = total (1–{ $steps })
export-spread = spread
export-people = people
# $total (Number) - of an option with cells that nobody scored
export-incomplete = { SCORE($total) } (incomplete)
# $total (Number) - a total that rests on few scores
export-total-thin = { SCORE($total) } (few scores)
# $criteria (Criteria) - those that the option fails
export-knocked-out = knocked out: { $criteria }
export-criterion = criterion
export-weight = weight
# $criterion (Criterion) - one of which lower scores are better
export-lower-is-better = { $criterion } (lower is better)
# Stands where the others have their weight.
export-knock-out = knock-out
# $mean (Number) - of a cell
# $people (Number) - how many have scored it
export-mean = { SCORE($mean) } (n={ $people })
# $number (String) - the mean of the numbers given, with its unit
# $mean (Number) - the mean of what they are worth
# $people (Number) - how many have scored it
export-mean-number = { $number } ({ SCORE($mean) }, n={ $people })
# $met (Number) - how many say that it is met
# $not_met (Number) - how many say that it is not
export-verdicts = met { $met }, not met { $not_met }
# $round (Number) - in which round
export-reasons = Reasons given in round { $round }
# $count (Number) - how many reasons the PDF leaves out
export-reasons-more = { $count ->
    [one] One more reason is in the other files of the session, such as the report as HTML.
   *[other] { $count } more reasons are in the other files of the session, such as the report as HTML.
}
# $member (String) - who gave a reason
# $confidence (Number) - from 1 to 3
export-sure = { $member }, confidence { $confidence } of 3

## Report: how far people agree, and what changed

export-agreement = Agreement
export-agreement-options = Agreement on each option, with the number of its criteria for each degree of agreement
# Stands above how far people agree on all in all.
export-agreement-overall = agreement
# $word (agreed | spread | two-camps | too-few) - how far people agree
export-agreement-word = { $word ->
    [agreed] agreed
    [spread] spread
    [two-camps] two camps
   *[too-few] too few scores
}
export-topics = What people differ on most, by its weight
export-topic-decides = could change the winner
export-rounds = From round to round
export-then = last time
export-now = now
export-rounds-places = Rank and total in each round
# $rank (String) - the rank, or a dash
# $total (Number) - the total
export-rounds-place = { $rank } ({ SCORE($total) })

## Report: how solid the result is

export-solid = How solid it is
# $sentences (String) - who leads at which weights of a criterion
# $criterion (Criterion) - the criterion
# $weight (Share) - what it weighs now
export-flips = { $sentences } Now { $criterion } weighs { PERCENT($weight, minimumFractionDigits: 1) }.
# $criteria (Criteria) - whose weight changes nothing
export-firm = No weight of { LIST($criteria, type: "or") } puts another option first.
# $shares (List) - each option and how often it wins
export-near = How often each wins with weights near these: { $shares }.
# $shares (List) - each option and how often it wins
export-near-members = How often each wins with weights near those of one member, drawn at random: { $shares }.
# $option (Option) - the option
# $share (Share) - how often it wins, or the chance that it does
export-near-share = { $option } { FLOOR($share) }
# $members (Number) - how many people have compared the options
# $shares (List) - each option and the chance that it is first by all people like these
export-chances = The chance that each is really first, judging by how these { $members } people differ: { $shares }.
# $others (List) - the ways of counting with another first place, each with its own
export-opinions-others = Other first places: { $others }.
# $method (String) - the name of a way of counting
# $options (Options) - what it chooses
export-opinion = { $method } ({ $options })

# $rival_options (Options) - who could win
# $option (Option) - of the cell that could decide
# $criterion (Criterion) - of the cell that could decide
export-possible = { COUNT($rival_options) ->
    [one] With the missing scores { $rival_options } could still win or draw level; { $option } on { $criterion } matters most.
   *[other] With the missing scores { LIST($rival_options, type: "or") } could still win or draw level; { $option } on { $criterion } matters most.
}

## Report: evidence

export-team-evidence = Evidence the team brought
# $count (Number) - how many dispute it
export-disputed = { $count ->
    [one] Disputed by one person.
   *[other] Disputed by { $count } people.
}
# $text (String) - what was measured
# $value (Number) - the figure
# $unit (String) - in what unit; "none" without one
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = Appendix: measured beforehand
export-informs = This is for information only; it did not affect the scores.
# $at (Time) - the day
# $machine (String) - on what
export-measured-on = Measured on { DAY($at) }, { $machine }.
# $versions (List) - of what was measured
export-versions = Versions: { $versions }.
export-measured = measured
export-disagree = The facts and the figures disagree.
# $holds (yes | no) - whether a statement holds of an option
export-holds = { $holds ->
    [yes] yes
   *[no] no
}
# $holds (yes | no) - whether a statement holds of an option
# $found (String) - what was found
export-holds-found = { $holds ->
    [yes] yes: { $found }
   *[no] no: { $found }
}

## Report: how it was decided

export-how = How it was decided
# $people (List) - everybody, with their role
export-who = People: { $people }
export-nobody = People: nobody
# $name (String) - a person
# $role (facilitator | voter | observer | entered) - their role; "entered" if a facilitator entered their votes
export-person = { $role ->
    [facilitator] { $name } (facilitator)
    [observer] { $name } (observer)
    [entered] { $name } (votes entered by a facilitator)
   *[voter] { $name } (voter)
}
# $members (Number) - how many may score
# $started (Number) - how many have begun
# $done (Number) - how many say they are done
export-progress = Of { $members } who may score, { $started } started and { $done } marked themselves as done.
export-total-explained = Total: the weighted mean of the scores, from those who scored a cell; a missing score is missing and not 0. Spread: the weighted mean of the standard deviations.
# $criterion (Criterion) - one that is scored in numbers
# $scale (String) - the sentences about its scale
# $steps (Number) - the highest step
export-scale = { $criterion } was scored in numbers. { $scale } The worst counts as 1 step, the best as { $steps }.
# $by (description | team | own) - whose weights they are
# $digest (String) - their digest
export-weights = { $by ->
    [description] Weights: as set in the lobby; locked before the first score, digest { $digest }.
    [team] Weights: the mean of what people set before anything was scored; locked before the first score, digest { $digest }.
   *[own] Weights: set by the facilitator after people had set theirs; locked before the first score, digest { $digest }.
}
# $criterion (Criterion) - the criterion
# $weight (Share) - what it weighs
# $people (Number) - how many people set weights
# $mean (Share) - the mean of theirs
# $low (Share) - the lowest of theirs
# $high (Share) - the highest of theirs
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (set by { $people }: mean { PERCENT($mean, minimumFractionDigits: 1) }, from { PERCENT($low, minimumFractionDigits: 1) } to { PERCENT($high, minimumFractionDigits: 1) })
# $rule (any | majority) - whose "not met" counts
export-knock-out-rule = { $rule ->
    [any] A knock-out criterion knocks an option out when anybody says it is not met.
   *[majority] A knock-out criterion knocks an option out when more people say it is not met than say it is.
}
# $round (Number) - in which round
# $seconds (Number) - how long the totals were shown
export-undone = { $seconds ->
    [one] The totals of round { $round } were shown for { $seconds } second before everybody was done; then scoring went on.
   *[other] The totals of round { $round } were shown for { $seconds } seconds before everybody was done; then scoring went on.
}
# $kind (question | option | criterion) - what was reworded
# $before (String) - the former wording
# $after (String) - the wording since then
# $at (Time) - when
export-reworded = { $kind ->
    [question] Until { DAY($at) } the question was “{ $before }”; since then it is “{ $after }”.
    [option] Until { DAY($at) } the option “{ $after }” was called “{ $before }”.
   *[criterion] Until { DAY($at) } the criterion “{ $after }” was called “{ $before }”.
}
# $kind (added | dropped) - what happened to the options
# $round (Number) - from which round on
# $options (Options) - their names
export-options-changed = { $kind ->
    [added] New from round { $round } on: { $options }.
   *[dropped] Dropped from round { $round } on: { $options }.
}
# $source (String) - where the facts are from
export-source = Source of the facts: { $source }
# $code (String) - the session's code
# $at (Time) - when it began
export-session = Session { $code }, begun on { DAY($at) }.
# $seq (String) - the number of the last commit
# $digest (String) - the digest of all
export-log-end = The log ends with commit { $seq }, digest { $digest }.

## Charts

# $steps (Number) - the highest score
export-chart-legend = Bar: weighted total, 1 (worst) to { $steps } (best). Line across a bar: the spread of the scores, one standard deviation to each side.
# $total (Number) - of an option
# $spread (Number) - the spread of its scores
# $people (Number) - how many have scored it
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (n={ $people })
export-chart-chosen = chosen
export-chart-incomplete = incomplete
export-chart-no-scores = no scores
# Says what the chart shows; read out, and there if the picture is not.
# $rows (List) - every option with its total
export-chart-ranking = Ranking: { $rows }.
# $rank (Number) - of an option
# $option (Option) - its name
# $total (Number) - its total
export-chart-says = { $rank } { $option } { SCORE($total) }
# $option (Option) - one that is knocked out
# $total (Number) - its total
export-chart-says-out = { $option } { SCORE($total) }, knocked out
# $option (Option) - one without scores
export-chart-says-nothing = { $option } without scores
# $rows (List) - every criterion with its weight
export-chart-weights = Weights: { $rows }.
# $criterion (Criterion) - the criterion
# $weight (Share) - what it weighs
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## The reasons that simulated members of a rehearsal give

export-rehearsal-use = We have used it for two years.
export-rehearsal-read = The documentation says so.
export-rehearsal-hurt = It gave us trouble before.
