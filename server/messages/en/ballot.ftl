### The ballot: join, wait, weight, score, compare.

## The page

ballot-not-open = This session cannot be opened
ballot-over = You are no longer in this session
ballot-opening = Opening the session…
# $count (Number) - how many scores were not sent yet
# $all (Number) - how many cells there are
ballot-unsent = <count>{ $count } of { $all } not sent</count> – no connection. They are kept on this device and sent as soon as it is back.
ballot-weights-refused = Your last weights were not accepted.
ballot-name = Your name
ballot-rename = Change your name
ballot-rename-send = Change it

## Join

# $code (String) - of the session
join-session = Session { $code }
join-no-question = A question not written down yet
join-role = You are here to
join-score = Score the options
join-watch = Only watch
join-send = Join
join-no-name = Enter a name, so that others see who is in.
join-names-hidden = Names are hidden: the others see that you are here, but no score, figure or download carries your name.
join-names-shown = Names are shown: the results will say who gave which score.
join-totals-live = Totals are live: the chart moves as people score.
join-totals-later = Totals stay hidden until the facilitator reveals them.

experience-question = Which of these have you run in production?
experience-question-optional = Which of these have you run in production? <quiet>(optional)</quiet>
experience-help = After the reveal there is also a ranking by only those who have run an option. Your scores count the same either way.
experience-help-hidden = Names are hidden: only counts of three people or more are ever shown.
# $options (Options) - what one has run
experience-own = You have run in production: <b>{ $options }</b>
experience-none = You have run in production: <b>none named</b>

## Wait

waiting-in = You are in.
waiting-voter = Scoring has not opened yet. This page moves on by itself.
waiting-observer = Scoring has not opened yet. The chart will be on the big screen.
waiting-scoring = Scoring is under way.
waiting-watch = You are here to watch: follow it <link>on the screen page</link>.
# $count (Number) - how many options there are
waiting-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
waiting-criteria = Judged by
waiting-roster = Who is in

## Give weights

weigh-title = What counts how much?
weigh-about = A weight says what going from the worst to the best step of a criterion is worth to you. Nobody sees yours until all are shown.
weigh-ways = How to give weights
weigh-points = 100 points
weigh-points-help = Share out 100 points: twice as many count twice as much.
weigh-swing = Swing
weigh-swing-help = Imagine an option that is worst at everything: what would you lift to its best step first? That gets 100. Give each of the others what lifting it is worth in comparison.
weigh-order = Order
weigh-order-help = Only put them in order, the most important first: the weights follow from it.
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
weighed-locked-help = They apply to everything that is scored. Scoring opens next; this page moves on by itself.
weighed-shown = What people gave

## Score

# $round (Number) - the new one
scoring-round-kept = Round { $round }. Your scores of the last round are here: change what you see differently now.
# $round (Number) - the new one
scoring-round-blank = Round { $round }. Every cell is blank again: score afresh.
scoring-cell = The cell to score
scoring-nav = Through the ballot
scoring-previous = Previous
scoring-next = Next
# $count (Number) - how many cells are scored
# $all (Number) - of how many
scoring-progress = { $count } of { $all } scored

cell-knock-out = must-have
cell-rule-any = An option is out if anybody says that it is not met.
cell-rule-majority = An option is out if more people say that it is not met than that it is.
cell-lower = Lower is better here.
# $round (Number) - the one before
# $own (String) - what one answered, or a dash
# $team (String) - what the team came to
cell-last-round = Round { $round }: you { $own }, team { $team }
cell-clear = Clear
# $criterion (Criterion) - its name
score-label = Score for { $criterion }
score-no-view = No view <quiet>– does not count</quiet>

delivery-stored = Stored
delivery-sending = On its way
delivery-unsent = Not sent yet; kept on this device
delivery-refused = Not accepted
delivery-empty = Not scored yet

reason-title = Reason and confidence
reason-why = Why?
reason-hint = What you have seen or know
reason-sure = How sure are you?
reason-guessing = Guessing
reason-fairly = Fairly sure
reason-certain = Certain
reason-later = It is sent together with a score.

# $option (Option) - its name
facts-title = What is known about { $option }
# $criterion (Criterion) - its name
facts-on = On { $criterion }
facts-general = In general
# $source (String) - where the facts come from
facts-source = Source: { $source }

done-yes = <b>You are done.</b> <quiet>You can still change every score until the reveal.</quiet>
# $count (Number) - how many cells have no answer
done-left = <b>{ $count } to go.</b> <quiet>Leave blank what you cannot judge.</quiet>
# $count (Number) - how many cells there are
done-all = <b>All { $count } are scored.</b> <quiet>Tell the others that you are done.</quiet>
done-undo = Done
done-tell = I’m done

overview-title = Your ballot
overview-orders = Go through it
overview-by-option = By option
overview-by-criterion = By criterion
# In the room of a figure.
overview-met = met
overview-not-met = not
# $option (Option) - its name
# $criterion (Criterion) - its name
# $state (String) - how far it has come, such as “Stored”
overview-cell = { $option }, { $criterion }: { $state }
# $option (Option) - its name
# $criterion (Criterion) - its name
# $answer (String) - what one answered
# $state (String) - how far it has come, such as “Stored”
overview-cell-answer = { $option }, { $criterion }: { $answer }, { $state }

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
compare-cell = you <b>{ $own }</b> <quiet>·</quiet> team <b>{ SCORE($mean, 1) }</b> <quiet>(n { $count })</quiet>
# $own (String) - one's own answer, or a dash
compare-cell-none = you <b>{ $own }</b> <quiet>·</quiet> team <b>–</b>
# Icons and counts follow: who says that it is met.
# $own (String) - one's own answer, or a dash
compare-cell-knock-out = you <b>{ $own }</b> <quiet>·</quiet> team
compare-solid = How solid is this?
compare-downloads = Take it with you

## Evidence

panel-title = Evidence
# $option (Option) - its name
# $criterion (Criterion) - its name
panel-title-on = Evidence<about>: { $option } on { $criterion }</about>
# $source (article | facts) - whether the facts come from an article
panel-title-measured = { $source ->
    [article] The article says / measured here
   *[facts] The facts say / measured here
}
# $count (Number) - how many attachments there are
panel-count = { $count } from the team
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
# $when (now | later) - at once, or after the reveal
# $names (shown | hidden) - whether it carries one's name
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] Everybody sees it at once, with your name.
       *[hidden] Everybody sees it at once, without your name.
    }
   *[later] { $names ->
        [shown] Others see it after the reveal, with your name.
       *[hidden] Others see it after the reveal, without your name.
    }
}
attach-offline = Adding evidence needs a connection, and there is none right now.
attach-send = Add it
