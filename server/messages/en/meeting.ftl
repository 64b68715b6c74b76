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
phase-closed = Finished
# $round (Number) - the round that is scored or shown
phase-round = Round { $round }
timer-over = Time is up
# $round (Number) - from which round on
# $options (Options) - those that are new
options-added = New from round { $round } on: { $options }.
# $round (Number) - from which round on
# $options (Options) - those that are gone
options-dropped = Dropped from round { $round } on: { $options }.

## Who is in

roster-label = Who is in
# Read out before the name of somebody who is done.
roster-done = done:
roster-facilitator = facilitator
roster-observer = observer
roster-away = (not connected)
roster-entered = scores entered by a facilitator
# $count (Number) - how many are in without being named
roster-more = and { $count } more

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
