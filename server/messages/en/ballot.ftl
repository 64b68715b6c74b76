### The ballot: join, wait, weight, score, compare.

## The page

ballot-not-open = This session cannot be opened
ballot-removed = You are no longer in this session
ballot-stopped = The server has closed the connection
ballot-opening = Opening the session…
# $count (Number) - how many scores were not sent yet
# $all (Number) - how many cells there are
ballot-unsent = { $count ->
    [one] <count>{ $count } of { $all } not sent</count> – no connection. It is kept on this device and sent as soon as the connection is back.
   *[other] <count>{ $count } of { $all } not sent</count> – no connection. They are kept on this device and sent as soon as the connection is back.
}
ballot-weights-refused = Your last weights were not accepted.
ballot-name = Your name
ballot-facilitate = Open the facilitator’s page
ballot-my-data = My data
ballot-erase = Erase my name
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
join-totals-wait = Totals stay hidden until the facilitator reveals them: while they move, somebody with several windows could compute how others score.
join-totals-later = Totals stay hidden until the facilitator reveals them.
experience-question = Which of these have you run in production?
experience-question-optional = Which of these have you run in production? <quiet>(optional)</quiet>
experience-help = Nobody is told what you choose here. After the reveal, everybody learns whether those who have run the options put the same one first. Your scores count the same either way.
# $options (Options) - what one has run
experience-own = You have run in production: <b>{ $options }</b>
experience-none = You have run in production: <b>none named</b>

## Wait

waiting-in = You are in.
waiting-voter = Scoring has not opened yet. This page continues automatically.
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

## Score

# $round (Number) - the new one
scoring-round-kept = Round { $round }. Your scores of the last round are here: change what you see differently now.
# $round (Number) - the new one
scoring-round-blank = Round { $round }. Every cell is blank again: score afresh.
# $option (Option) - its name
# $criterion (Criterion) - its name
scoring-cell = { $option } – { $criterion }
# $count (Number) - how many options one is asked to score
# $all (Number) - of how many
scoring-share = <b>Your { $count } of { $all } options.</b> <quiet>Others score the rest.</quiet>
# $count (Number) - how many further options there are
scoring-share-all = { $count ->
    [one] Score the other option too
   *[other] Score the other { $count } too
}
scoring-nav = Through the ballot
scoring-previous = Previous cell
scoring-forward = Following cell
scoring-next = Next
# $count (Number) - how many cells there are
scoring-complete = All { $count } are scored. Tell the others that you are done.
# $count (Number) - how many cells are scored
# $all (Number) - of how many
scoring-progress = { $count } of { $all } scored
cell-knock-out = knock-out criterion
cell-rule-any = An option is out if anybody says that it is not met.
cell-rule-majority = An option is out if more people say that it is not met than that it is.
cell-lower = Lower is better here.
# $round (Number) - the one before
# $own (String) - what one answered, or a dash
# $team (String) - what the team came to
cell-last-round = Round { $round }: you { $own }, team { $team }
cell-clear = Clear
cell-undo = Undo
# $option (Option) - its name
# $criterion (Criterion) - its name
cell-undo-label = Undo: { $option } – { $criterion }
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
overview-advance = Go on to the next open cell after each score
overview-keys = Keys: digits score, ? is no view, arrows move, Backspace takes back, Enter goes on.
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
