### What the pages of a session share: the ballot, the projector, the facilitator's page and the analysis.

## The connection

connection-connecting = Connecting…
connection-lost = No connection; trying again.
connection-lost-kept = No connection; trying again. What you enter is kept here and sent as soon as it is back.

## Where the session stands

phase-lobby = Not open yet
phase-weighting = Weighting
phase-scoring = Scoring
phase-revealed = Revealed
phase-closed = Closed
# $round (Number) - the round that is scored or shown
phase-round = Round { $round }
timer-over = Time is up
outcome-decided = Decided
outcome-closed = Closed
outcome-none = No decision

## Who is in

roster-label = Who is in
# Read out before the name of somebody who is done.
roster-done = done:
roster-facilitator = facilitator
roster-observer = observer
roster-away = (not connected)
# $count (Number) - how many are in without being named
roster-more = and { $count } more
join-qr = QR code with the address to join

## Downloads

download-csv = CSV
download-csv-help = One row per score, for a spreadsheet
download-json = JSON
download-json-help = The whole record, for a program
download-md = Markdown
download-md-help = Question, outcome, ranking and reasons, for a wiki

## Answers and the words of the scale

answer-label-met = Met
answer-label-not-met = Not met
# How many say that a knock-out criterion is met, and how many that it is not.
# $met (Number) - how many say that it is met
# $not_met (Number) - how many say that it is not
answer-counts = { $met ->
    [0] { $not_met ->
        [0] no answers
       *[other] { $not_met } not met
    }
   *[other] { $not_met ->
        [0] { $met } met
       *[other] { $met } met, { $not_met } not met
    }
}
anchor-very-poor = Very poor
anchor-poor = Poor
anchor-fair = Fair
anchor-good = Good
anchor-excellent = Excellent
anchor-very-low = Very low
anchor-low = Low
anchor-medium = Medium
anchor-high = High
anchor-very-high = Very high
# Stands in the place of a weight.
criterion-knock-out = knock-out
# What the worst and the best step of a criterion are.
# $worst (String) - the worst step in words
# $best (String) - the best step in words
criterion-range = <b>from</b> { $worst } <b>to</b> { $best }

## The ranking and the matrix

hidden-totals = Totals are hidden until the reveal
hidden-weights = Nobody sees the weights until they are shown
# $done (Number) - how many are done
# $members (Number) - of how many
hidden-done = <big>{ $done }</big> of { $members } done
# $done (Number) - how many have given weights
# $members (Number) - of how many
hidden-weighted = <big>{ $done }</big> of { $members } have given their weights
# $begun (Number) - how many have begun and are not done
# $waiting (Number) - how many have not begun
hidden-rest = { $begun } still scoring · { $waiting } not started
hidden-bar = How many are done

# In the place of a rank: the option is knocked out.
board-out = out
# $criteria (Criteria) - the knock-out criteria that an option fails
board-knocked-out = Out: fails { $criteria }
matrix-label = Score matrix
matrix-caption = Rank and weighted total of each option, and the mean score on each criterion
matrix-rank = Rank
matrix-option = Option
matrix-total = Total
matrix-lower = lower is better
# Read out after the name of an option.
# $criteria (Criteria) - the knock-out criteria that it fails
matrix-knocked-out = (out: fails { $criteria })
matrix-incomplete = incomplete
matrix-incomplete-help = Some criteria have no score yet
# $count (Number) - how many scores a mean is made of
matrix-scores = { $count ->
    [one] { $count } score
   *[other] { $count } scores
}
# $count (Number) - how many scores a mean is made of
# $spread (Number) - how far they are apart, in steps
matrix-scores-spread = { $count ->
    [one] { $count } score, spread { SCORE($spread) }
   *[other] { $count } scores, spread { SCORE($spread) }
}
# Read out after a mean.
# $count (Number) - how many people it comes from
matrix-from = { $count ->
    [one] from { $count } person
   *[other] from { $count } people
}
# The chart, read out.
# $rows (List) - rank, name and total of each option
ranking-label = Ranking by weighted total: { $rows }
# $rank (String) - the rank as it is shown, such as “=2”
# $option (Option) - its name
# $total (Number) - its total
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Ranking by weighted total: no scores yet.
ranking-failed = The chart could not be loaded; the table has all of its figures.
# $steps (Number) - of the scale
legend-meaning = Weighted total of all criteria, from 1 (worst) to { $steps } (best). The line across a bar shows how far people are apart.
legend-knocked-out = Struck out: it fails a must-have criterion, so it has no rank.
legend-late = Names are hidden, so a figure moves only when three people have changed it.
chart-no-scores = no scores
chart-incomplete = incomplete
# $count (Number) - how many people a total rests on
chart-n = n { $count }
# $criteria (Criteria) - the knock-out criteria that an option fails
chart-fails = fails { $criteria }
# $steps (Number) - of the scale
chart-meaning = Weighted total, 1 (worst) to { $steps } (best); the line across a bar is the spread between people

## How far people agree on a cell

agreement-agreed = agreed
agreement-spread = spread
agreement-two-camps = two camps
agreement-too-few = too few

## Weights

# $people (Number) - how many gave weights
weights-team = { $people ->
    [one] The team’s mean <quiet>of { $people } person</quiet>
   *[other] The team’s mean <quiet>of { $people } people</quiet>
}
weights-own = Set by the facilitator
weights-description = As set up in the lobby
# $digest (String) - the first digits of a SHA-256, to be read out
weights-fingerprint = fingerprint <digest>{ $digest }</digest>
# $share (Share) - the weight that one gave oneself
weights-you = you { PERCENT($share) }
# How far a weight is from the team's mean, in points of a per cent.
# $way (more | less) - above or below
# $points (Number) - by how much
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } point
       *[other] +{ $points } points
    }
   *[less] { $points ->
        [one] −{ $points } point
       *[other] −{ $points } points
    }
}
weights-no-difference = as the team’s mean
weights-difference-help = On the right: how far each is from the team’s mean.

# $low (Share) - the lowest weight
# $high (Share) - the highest weight
weights-range = { PERCENT($low, 0) } to { PERCENT($high, 0) }
weights-nobody = Nobody has given weights yet.
# $people (Number) - how many have
weights-few = { $people ->
    [one] Only { $people } person has given weights.
   *[other] Only { $people } people have given weights.
}
# $people (Number) - how many have
weights-few-hidden = { weights-few } With names hidden, weights are shown once three people have given theirs.
weights-one = One person has given weights.
# $people (Number) - how many have
weights-alike = All { $people } people give the same weights.
# $people (Number) - how many have
# $criteria (Criteria) - where their weights are furthest apart
weights-furthest = The { $people } people are furthest apart on { $criteria }.
# $people (Number) - how many have
# $criterion (Criterion) - where their weights are furthest apart
# $low (Share) - the lowest weight there
# $high (Share) - the highest weight there
weights-furthest-range = The { $people } people are furthest apart on { $criterion }: from { PERCENT($low, 0) } to { PERCENT($high, 0) }.

spread-mean = Mean
spread-range = Range
spread-half = Middle half
spread-you = you
spread-set-up = set up
spread-locked = locked
# On a phone, where the columns have no heads.
# $share (Share) - the mean weight
spread-mean-here = <called>mean</called> { PERCENT($share) }
# $range (String) - such as “10% to 40%”
spread-range-here = <called>range</called> { $range }
# $range (String) - such as “10% to 40%”
spread-half-here = <called>middle half</called> { $range }
# $share (Share) - one's own weight
spread-you-here = <called>you</called> { PERCENT($share) }
# $share (Share) - the weight in the description
spread-set-up-here = <called>set up</called> { PERCENT($share) }
# $share (Share) - the weight that is locked
spread-locked-here = <called>locked</called> { PERCENT($share) }
spread-key-mean = mean
spread-key-half = middle half
spread-key-range = lowest to highest
spread-numbers = The numbers
spread-numbers-label = The weights people gave, in numbers
spread-criterion = Criterion
spread-low = Lowest
spread-lower-quartile = Lower quartile
spread-median = Median
spread-upper-quartile = Upper quartile
spread-high = Highest
spread-as-set-up = As set up
spread-as-locked = As locked
spread-own = You

points-all = 100 points to give
# $points (Number) - how many are still to be given
points-left = { $points ->
    [one] { $points } point left
   *[other] { $points } points left
}
# $points (Number) - how many were given beyond 100
points-over = { $points ->
    [one] { $points } point too many
   *[other] { $points } points too many
}
swing-first = Give the most important one 100
swing-top = The most important one needs 100
