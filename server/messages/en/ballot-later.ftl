### The parts of the ballot that nobody needs before they can vote: weights, the comparison, evidence.

## Before being let in

outside-title = Waiting to be let in
outside-help = The facilitator lets people into this session. Keep this page open: it continues automatically.

## A reminder by the facilitator

# $what (scores | weights) - what is still to be given
reminder-text = { $what ->
    [scores] The facilitator asks you to finish: give the scores that are open, then press “I’m done”. Only you see this.
   *[weights] The facilitator asks you to finish: please send your weights. Only you see this.
}
reminder-dismiss = All right

## Erasing one's name

erase-title = Erase your name?
erase-help = Your name disappears from this session, and from everything that is stored, shown or downloaded from now on. “Former member” and a number stand in its place. This cannot be undone.
erase-leaves = You also leave the session and cannot come back on this device. Your scores in a round that is not revealed yet are removed. Download your data first if you want to have it.
erase-closed = What you gave stays in the results, without your name.
erase-confirm = Erase my name

## Score in numbers

number-label = Your number
# $unit (String) - such as “ms”
number-label-unit = Your number, in { $unit }

## Give weights

weigh-title = What counts how much?
weigh-about = A weight says what going from the worst to the best step of a criterion is worth to you. Nobody sees yours until all are shown.
weigh-ways = How to give weights
weigh-points = 100 points
weigh-points-help = Share out 100 points: twice as many count twice as much.
weigh-swing = Swing
weigh-swing-help = Imagine an option that is worst at everything: what would you lift to its best step first? That gets 100. Give each of the others what lifting it is worth in comparison.
weigh-order = Order
weigh-order-help = Imagine every option at its worst on all criteria. Which one would you first lift from its worst to its best? Put that first, then the one you would lift next: the weights follow from the order.
weigh-fit-points = Scale them to 100
weigh-fit-swing = Scale the highest to 100
weigh-ready = Ready to send
weigh-changed = changed since you sent them
# $done (Number) - how many have given weights
# $members (Number) - of how many
weigh-progress = { $done } of { $members } have given weights. You can still change yours until they are shown.
weigh-send = Send
weigh-send-again = Send again
# $criterion (Criterion) - its name
weigh-less = { $criterion }: one point less
# $criterion (Criterion) - its name
weigh-more = { $criterion }: one point more
# What the points come to.
# $share (Share) - of all points
weigh-share = = { PERCENT($share) }
# $criterion (Criterion) - its name
order-up = { $criterion }: up
# $criterion (Criterion) - its name
order-down = { $criterion }: down
# Read out after a move.
# $criterion (Criterion) - its name
# $place (Number) - where it is now
# $count (Number) - of how many
order-moved = { $criterion } is now { $place } of { $count }
order-adjust = Adjust these as points
weighed-locked = The weights are locked
weighed-locked-help = They apply to everything that is scored. Scoring opens next; this page continues automatically.
weighed-shown = What people gave

## Scores that came too late

late-label = Scores that came too late
# $count (Number) - how many scores
# $round (Number) - the round they were meant for
late-title = { $count ->
    [one] One of your scores came too late for round { $round }: it was over before this device could send it.
   *[other] { $count } of your scores came too late for round { $round }: it was over before this device could send them.
}
# $option (Option) - its name
# $criterion (Criterion) - its name
# $answer (String) - what one answered
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
# $option (Option) - its name
# $criterion (Criterion) - its name
late-cleared = { $option } – { $criterion }: <b>removed</b>
# $count (Number) - how many scores
late-kept = { $count ->
    [one] It is not in the result. This device keeps it; if another round opens, you can put it in there.
   *[other] They are not in the result. This device keeps them; if another round opens, you can put them in there.
}
# $count (Number) - how many scores
late-closed = { $count ->
    [one] It is not in the result, and the session is closed.
   *[other] They are not in the result, and the session is closed.
}
# $count (Number) - how many scores
late-offer = { $count ->
    [one] It is not in the result of that round. Nothing is put in by itself.
   *[other] They are not in the result of that round. Nothing is put in by itself.
}
# $count (Number) - how many scores
# $round (Number) - the present one
late-put = { $count ->
    [one] Put it into round { $round }
   *[other] Put all { $count } into round { $round }
}
late-drop = Leave out
late-dismiss = I have read this

## Compare

compare-never = The session was closed before any totals were revealed.
compare-end = How it ended
# $round (Number) - the one shown
compare-round = Round { $round }
compare-you = you
compare-team = the team
compare-now = On the screen now
compare-incomplete = Some criteria have no score.
# $own (String) - one's own answer, or a dash
# $mean (Number) - of the team
# $count (Number) - how many scored
compare-cell = { $count ->
    [one] you <b>{ $own }</b> <quiet>·</quiet> team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } person)</quiet>
   *[other] you <b>{ $own }</b> <quiet>·</quiet> team <b>{ SCORE($mean, 1) }</b> <quiet>({ $count } people)</quiet>
}
# $own (String) - one's own answer, or a dash
compare-cell-none = you <b>{ $own }</b> <quiet>·</quiet> team <b>–</b>
# $own (String) - one's own number with its unit, or a dash
# $mean (String) - of the team's numbers, with its unit
# $count (Number) - how many scored
compare-cell-number = { $count ->
    [one] you <b>{ $own }</b> <quiet>·</quiet> team <b>{ $mean }</b> <quiet>({ $count } person)</quiet>
   *[other] you <b>{ $own }</b> <quiet>·</quiet> team <b>{ $mean }</b> <quiet>({ $count } people)</quiet>
}
# Icons and counts follow: who says that it is met.
# $own (String) - one's own answer, or a dash
compare-cell-knock-out = you <b>{ $own }</b> <quiet>·</quiet> team
compare-solid = How solid is this?
compare-downloads = Take it with you

## Evidence

panel-loading = Fetching what was measured…
panel-measured = Measured here
panel-team = From the team
panel-team-none = Nothing.
panel-team-first = Nothing yet. A page you know, what you have seen, a figure of your own?
panel-add = Add evidence
# $option (Option) - its name
# $criterion (Criterion) - its name
panel-cell = { $option } <quiet>on</quiet> { $criterion }
# $date (String) - of the measurement
# $machine (String) - it was measured on
measured-on = Measured on { $date }: { $machine }
# $criterion (Criterion) - its name
measured-nothing = Nothing was measured that bears on { $criterion }.
# $text (String) - what the figures may mean
measured-reading = <b>How to read it.</b> { $text }
# $count (Number) - how many figures are not shown yet
measured-more = { $count ->
    [one] { $count } more figure
   *[other] { $count } more figures
}
# $count (Number) - how many figures there are
measured-table = { $count ->
    [one] { $count } figure as a table
   *[other] { $count } figures as a table
}
# $criterion (Criterion) - its name
measured-table-caption = All figures on { $criterion }
measured-how = How it was measured
measured-informs = It informs: what it means for a score is yours to say.
attach-kinds = Kind of evidence
attach-link = Link
attach-note = Note
attach-figure = Figure
attach-address = Address
attach-what = What is it? <quiet>(optional)</quiet>
attach-seen = What have you seen?
attach-measured = What was measured?
attach-measured-hint = Requests per second of our API
attach-number = Number
attach-unit = Unit <quiet>(optional)</quiet>
# $when (now | later) - immediately, or after the reveal
# $names (shown | hidden) - whether it carries one's name
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Everybody sees it immediately, with your name.
       *[hidden] Everybody sees it immediately, without your name.
    }
   *[later] { $names ->
        [shown] Others see it after the reveal, with your name.
       *[hidden] Others see it after the reveal, without your name.
    }
}
attach-offline = Adding evidence needs a connection, and there is none right now.
attach-send = Add it

## What was given last time, in a session that takes up a closed one again

# $own (String) - what one answered
# $team (String) - what the team came to
last-time-both = Last time: you { $own }, team { $team }
# $own (String) - what one answered
last-time-own = Last time: you { $own }
# $team (String) - what the team came to
last-time-team = Last time: team { $team }
# $option (Option) - of the cell that was scored before this one
# $criterion (Criterion) - of that cell
# $before (String) - what one answered last time
# $now (String) - what one has just answered
last-time-moved = { $option }, { $criterion }: last time you answered { $before }, now { $now }.
# $rank (String) - its rank last time
# $total (Number) - its total last time
compare-last-time = Last time: rank { $rank }, total { SCORE($total) }
