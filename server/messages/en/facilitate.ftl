### The facilitator's page: set up, run, results.

## The page

facilitate-opening = Opening the session…
facilitate-not-you = This page is for the facilitator
facilitate-not-open = This session cannot be opened
facilitate-no-key = Only a facilitator can run this session. Open it with the facilitator’s link, or ask whoever started it.
facilitate-dismissed = You are no longer a facilitator of this session. If you are made one again, this page comes back.
# $title (String) - the question of the session, or its code
facilitate-title = { $title } – facilitate – { -brand }
facilitate-no-question = A question to be written
facilitate-projector = Projector
facilitate-score-too = Score too
facilitate-weigh-too = Give weights too
facilitate-your-scores = Your scores
facilitate-go-back = Go back

## When the server has lost something

# $entries (Number) - how many commits are missing
facilitate-loss = { $entries ->
    [one] The server has lost the last entry of this session: its data was damaged, or restored from an older copy.
   *[other] The server has lost the last { $entries } entries of this session: its data was damaged, or restored from an older copy.
}
# $entries (Number) - how many commits are missing
facilitate-loss-reported = { $entries ->
    [one] A member’s page was told of an entry of this session that the server does not have. Its data may have been damaged, or restored from an older copy.
   *[other] A member’s page was told of { $entries } entries of this session that the server does not have. Its data may have been damaged, or restored from an older copy.
}
# $returned (Number) - how many answers were stored again
# $refused (Number) - how many were refused
facilitate-loss-returned = Members’ pages offer again what they had been told was saved: { $returned } saved again, { $refused } refused.
# $back (Number) - how many people have connected since
facilitate-loss-back = { $back ->
    [one] { $back } person has connected since; what others had given may still be missing.
   *[other] { $back } people have connected since; what others had given may still be missing.
}
facilitate-loss-check = What facilitators did and who joined in that time does not come back by itself: check the phase, the round and the people.

## Invite

invite-label = How to join
invite-with = Join with
invite-copy-join = Copy the link to join
invite-copy-facilitate = Copy the facilitator’s link

## Who is in

people-label = People
# $started (Number) - how many have scored
# $members (Number) - of how many
people-scored = { $members ->
    [one] { $started } of { $members } person scored
   *[other] { $started } of { $members } people scored
}
# $started (Number) - how many have given weights
# $members (Number) - of how many
people-weighted = { $members ->
    [one] { $started } of { $members } person has given weights
   *[other] { $started } of { $members } people have given weights
}
# $members (Number) - how many may score
people-in = { $members ->
    [one] { $members } person scores
   *[other] { $members } people score
}
# $members (Number) - how many may score
# $watching (Number) - how many only watch
people-in-watched = { people-in }, { $watching ->
    [one] { $watching } watches
   *[other] { $watching } watch
}
people-nobody = Nobody has joined yet
# Behind a name.
people-facilitator = facilitator
people-observer = observer
people-done = done
people-scoring = scoring
people-away = away
# What is said of a member, one after the other.
# $first (String) - a role or a state
# $other (String) - a state
people-states = { $first }, { $other }
# $name (String) - whom to remove
people-remove = Remove { $name }
# $name (String) - whom to make a facilitator
people-appoint = Make { $name } a facilitator, too
# $name (String) - who is a facilitator
people-dismiss = Make { $name } a voter again
# $name (String) - whom to make a facilitator
people-appoint-title = Make { $name } a facilitator, too?
people-appoint-help = Both of you can then do everything on this page. You can take it back.
# $address (String) - of the facilitator’s page
people-appoint-how = Their own page of the session then has a link to it. On their device, where they have joined, they can also open { $address }
people-appoint-copy = Copy the link
people-appoint-confirm = Make a facilitator
people-remove-label = Remove a person
# $name (String) - whom to remove
people-remove-title = Remove { $name }?
people-remove-help = They leave the session immediately. Whatever they gave that is not shown yet is removed, too.
people-remove-confirm = Remove

## The set-up

setup-question = Question
setup-totals = Totals
setup-totals-live = Live, as people score
setup-totals-later = After the reveal
setup-language = Language of the projector and the exports
setup-names = Names
setup-names-shown = Shown in the results
setup-names-hidden = Hidden
setup-names-hidden-live = Hidden <quiet>– figures then move three people at a time</quiet>
setup-names-hidden-wait = Hidden <quiet>– totals then wait for the reveal: somebody with several windows could compute from their changes how others score</quiet>
setup-stop = Stop rule <quiet>– only a reminder; it ends nothing automatically</quiet>
# <check> is the label of a box, and <share> and <measure> those of a field and of the choice below, which stand there.
setup-stop-rule = <check>Stop after the round in which</check> <share>Share of the cells in per cent</share> % of the cells are <measure>What the cells have to be</measure>
setup-stop-agreed = agreed on
setup-stop-stable = stable since the previous round
setup-unsaved = You have changes that are not saved yet.
setup-save = Save changes
# Read out once the changes are saved.
setup-saved = Saved.
setup-undo = Undo
setup-name = Name
# $name (String) - what is moved
# $place (Number) - its place in the list, from 1
# $count (Number) - how many there are
setup-move = Move { $name }, { $place } of { $count }, with the arrow keys
setup-move-help = Drag, or use the arrow keys
# $name (String) - what was moved
# $place (Number) - its place in the list now, from 1
# $count (Number) - how many there are
setup-moved = { $name } is now { $place } of { $count }.

# $count (Number) - how many there are
setup-options = Options <quiet>{ $count }</quiet>
# $number (Number) - which one, from 1
setup-option-name = Name of option { $number }
# $number (Number) - which one, from 1
setup-option-summary = Summary of option { $number }
setup-option-summary-hint = In a few words (optional)
# $name (String) - of the option
setup-remove = Remove { $name }
setup-remove-option = Remove this option
setup-remove-criterion = Remove this criterion
setup-add-option = Add an option
# <check> is the label of a box, and <number> that of a field for a number, which stands there.
# $count (Number) - how many options there are
setup-each-rule = <check>Ask each person to score only</check> <number>How many options each person is asked to score</number> of { $count } options
setup-each-help = Shares are even and overlap, so that all options can be compared. Everybody may score more.
# $count (Number) - how many options there are
# $each (Number) - how many each person should score
setup-each-suggested = { $count } options are many to score with care. With a share of { $each } for each person, the scores stay comparable.

# $count (Number) - how many there are
setup-criteria = Criteria <quiet>{ $count }</quiet>
setup-sum-exact = The weights sum to { PERCENT(1) }
# $total (Share) - what the weights sum to
setup-sum = The weights sum to { PERCENT($total) }; they count in proportion
# $number (Number) - which one, from 1
setup-criterion-name = Name of criterion { $number }
setup-knock-out = knock-out
# Read out after “knock-out”.
# $number (Number) - which one, from 1
setup-knock-out-help = : criterion { $number } is answered with met or not met
setup-knock-out-row = met or not met; no weight
# $number (Number) - which one, from 1
setup-scoring = How criterion { $number } is scored
# $steps (Number) - the highest step
setup-steps = In steps 1 to { $steps }
setup-numbers = In numbers
setup-ten = 0 to 10
setup-hundred = 0 to 100
setup-number = any number
setup-higher = higher is better
setup-lower = lower is better
# $number (Number) - which one, from 1
setup-weight-slider = Weight of criterion { $number }, slider
# $number (Number) - which one, from 1
setup-weight = Weight of criterion { $number } in per cent
# $share (Share) - what the weight comes to
setup-weight-counts = → { PERCENT($share) }
# $count (Number) - how many criteria
setup-ends-missing = { $count ->
    [one] { $count } criterion does not say in words what its worst and its best step are. Weights compare exactly these two.
   *[other] { $count } criteria do not say in words what their worst and their best step are. Weights compare exactly these two.
}
# $end (worst | best) - of the criterion's steps
# $number (Number) - its place in the list
setup-end = { $end ->
    [worst] What the worst step of criterion { $number } means
   *[best] What the best step of criterion { $number } means
}
# $end (worst | best) - of the criterion's steps
# $step (Number) - its number on the scale
# $steps (Number) - the highest number on the scale
setup-end-hint = { $end ->
    [worst] Worst ({ $step } of { $steps }), in words
   *[best] Best ({ $step } of { $steps }), in words
}
setup-add-criterion = Add a criterion
setup-add-group = Add a group
setup-groups-help = The weight of a criterion in a group is its share of the group. The arrow shows what it counts in all: its share times the weight of the group.
setup-group = Group
setup-group-empty = No criterion is in this group yet.
# $number (Number) - which group, from 1
setup-group-name = Name of group { $number }
# $number (Number) - which group, from 1
setup-group-weight = Weight of group { $number } in per cent
# $number (Number) - which group, from 1
setup-group-remove = Take group { $number } apart
# $number (Number) - which group, from 1
setup-group-unnamed = Group { $number }
# $number (Number) - which criterion, from 1
setup-group-of = Group of criterion { $number }
setup-in-group = in
setup-no-group = no group
# $count (Number) - how many knock-out criteria there are
setup-knock-out-rule = { $count ->
    [one] An option fails the knock-out criterion when
   *[other] An option fails a knock-out criterion when
}
setup-knock-out-any = anybody says “not met”
setup-knock-out-majority = more people say “not met” than “met”

## After the lobby

reword-open = Correct the wording
reword-help = All votes stay as they are. The record tells what something was called before.
reword-options = Options
reword-criteria = Criteria
reword-saved = Everybody sees the new wording.

## A criterion scored in numbers

numeric-unit = Unit
numeric-worst = Worst number
numeric-best = Best number
numeric-more = Limits and more points
numeric-low = Lowest allowed
numeric-high = Highest allowed
numeric-whole = Whole numbers only
# $number (Number) - which one, from 1
numeric-point = Point { $number }
# How good that number is.
numeric-value = Value in %
# $number (Number) - which one, from 1
numeric-remove = Remove point { $number }
numeric-add = Add a point
numeric-missing = Enter the worst and the best number. If the best is the lower one, lower is better.

## How to choose

guide-title = How to choose
guide-about = A few questions that propose weights to start from
guide-how-far = For each, say how far it applies.
guide-not-at-all = not at all
guide-partly = partly
guide-fully = fully
# $source (article | facts) - who proposes: an article, or the facts of the catalogue
guide-none = { $source ->
    [article] None of the rules applies, so the article names nothing and proposes nothing.
   *[facts] None of the rules applies, so the facts name nothing and propose nothing.
}
# $source (article | facts) - who proposes
# $options (Options) - what it would name
guide-names = { $source ->
    [article] For that, the article would name { $options }.
   *[facts] For that, the facts would name { $options }.
}
# $source (article | facts) - who proposes
# $gone_options (Options) - what it would name that is not among the options any more
guide-names-gone = { $source ->
    [article] For that, the article would name { $gone_options }, no longer among your options.
   *[facts] For that, the facts would name { $gone_options }, no longer among your options.
}
# $source (article | facts) - who proposes
# $options (Options) - what it would name
guide-tie = { $source ->
    [article] It is a tie: for that, the article would name { $options }.
   *[facts] It is a tie: for that, the facts would name { $options }.
}
# $source (article | facts) - who proposes
# $options (Options) - what it would name
# $gone_options (Options) - what it would name that is not among the options any more
guide-tie-gone = { $source ->
    [article] It is a tie: for that, the article would name { $options }, and also { $gone_options }, no longer among your options.
   *[facts] It is a tie: for that, the facts would name { $options }, and also { $gone_options }, no longer among your options.
}
guide-caption = Proposed weights beside the present ones
guide-criterion = Criterion
guide-now = now
guide-new = new
# $source (article | facts) - who proposes
guide-kept = { $source ->
    [article] A criterion that the article does not know keeps its weight.
   *[facts] A criterion that the facts do not know keeps its weight.
}
guide-same = These are your weights
guide-take = Use these weights
guide-undo = Restore the previous weights
guide-only-a-start = This is only a start. It looks at the kind of project and nothing else; you can change every weight below, and the scores decide.
# $guide_source (String) - where the rules come from
# $source (String) - where the options come from
guide-source = Source: { $guide_source }. { $source }.

## Run the meeting

run-label = Run the meeting
run-lobby = Set up the session while people join, then open scoring.
run-open-scoring = Open scoring
run-missing = Before scoring can open:
run-missing-shown = Show the weights that were given.
run-missing-locked = Lock the weights.
run-open-weighting = Weight the criteria together first
run-open-weighting-help = Everybody gives weights without seeing the others’. You lock them before the first score.
run-shortcut = Ctrl + Enter presses the large button.
run-undo-shortcut = Ctrl + Z does it, too.
run-open-fixes = After this, options, criteria and weights cannot change; only their wording can.
run-alone-title = Nobody has joined yet. Go on anyway?
run-alone = People can still join afterwards.
# $done (Number) - how many are done
# $members (Number) - of how many
run-early-title = { $done } of { $members } done: reveal now?
run-early-fixes = What has been given so far counts, and nothing can be added to this round.
run-early-undo = For 10 seconds you can undo it.
run-early-final = With names hidden it cannot be undone: the difference would show who scored what.
run-remind = Remind those who are not done
run-remind-help = Only they see it; nobody learns who they are.
run-reminded = Reminded. Only those who are not done saw it.
run-reveal-fixes = After this, no score of this round can change.
# $seconds (Number) - how long it is still possible
run-undo = Undo the reveal ({ $seconds } s)
run-undo-help = Scoring goes on. The record tells that the totals were seen.
# $done (Number) - how many have given weights
# $members (Number) - of how many
run-weights-early-title = { $done ->
    [one] { $done } of { $members } has given weights: show them now?
   *[other] { $done } of { $members } have given weights: show them now?
}
run-weights-early = Whoever has given none yet cannot do so while the weights are shown.
# $done (Number) - how many are done
# $members (Number) - of how many
run-done = { $done } of { $members } done.
# $left (Number) - how many are not done
run-scoring-left = { $left ->
    [one] { $left } person is not done yet.
   *[other] { $left } people are not done yet.
}
run-end-round = End the round
run-reveal = Reveal the totals
# $round (Number) - which round
run-revealed = Round { $round } is revealed.
run-revealed-next = Discuss, then close or score again.
run-close = Close with a decision
run-close-session = Close the session…
# $round (Number) - which round comes next
run-next-round = Open round { $round }
run-keep = Start from this round’s scores
# $round (Number) - which round comes next
next-options-open = Change the options of round { $round }
next-options-help = Votes and earlier rounds stay as they are. Scores for an option that goes are not taken over.
next-options-stay = These stay
next-options-back = Bring back
# $number (Number) - which of the new options
next-options-name = Name of new option { $number }
next-options-few = At least two options must remain.
# $done (Number) - how many have given weights
# $members (Number) - of how many
run-weighted = { $done } of { $members } have given their weights.
# $left (Number) - how many have not given weights yet
run-weighting-left = { $left ->
    [one] { $left } person is still choosing weights.
   *[other] { $left } people are still choosing weights.
}
run-show-weights = Show the weights
run-weights-shown = The weights are shown.
run-weights-shown-next = Talk, then lock them: after that they cannot change.
run-lock-team = Lock the team’s weights
run-no-mean = There is no team mean to lock: lock weights of your own instead.
run-weigh-again = Let everybody give weights again
run-weigh-once = With names hidden, weights are given once: a change could show whose it is.
run-weights-locked = The weights are locked.
# $digest (String) - the first digits of a SHA-256, to be read out
run-fingerprint = Fingerprint <digest>{ $digest }</digest>, also in the log.

timer-label = Timer
# $minutes (Number) - how long
timer-minutes = { $minutes } <quiet>min</quiet>
timer-stop = Stop
timer-more = 1 min more
timer-own = Minutes
timer-start = Start

reopen-start = Take it up again
reopen-help = Starts a new session with the same question, options, criteria and weights; you can change them in its lobby. This one stays as it is.

close-title = Close the session
close-help = After this nothing in it can change. You can still download the results.
close-decision = The decision
close-no-decision = No decision
# $option (Option) - its name
# $rank (String) - the rank as it is shown, such as “=2”
# $total (String) - its total as it is shown
close-choice = { $option } (rank { $rank }, { $total } points)
close-why = Why, and what follows
# $first_options (Options) - the options that share the first rank
# $choice (other | none) - whether another option is chosen, or none
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] { $first_options } is first in the ranking. Say why nothing is decided: later, somebody will ask.
       *[other] { $first_options } are first in the ranking. Say why nothing is decided: later, somebody will ask.
    }
   *[other] { COUNT($first_options) ->
        [one] { $first_options } is first in the ranking. Say why it is not chosen: later, somebody will ask.
       *[other] { $first_options } are first in the ranking. Say why none of them is chosen: later, somebody will ask.
    }
}
close-look-again = Look at this again on (you can leave it empty)
close-in-months = In 6 months
close-in-a-year = In a year
close-confirm = Close it for good

## Weights

weighting-label = Weighting
weighting-what = What is being weighted
weighting-locked-label = The locked weights
weighting-locked = The weights are locked
weighting-gave-label = The weights that people gave
weighting-gave = What people gave

adjust-label = Lock other weights
adjust-or = Or lock other weights
adjust-own = Lock weights of your own
adjust-seen = Everybody will see that they are yours.
adjust-seen-mean = Everybody will see that they are yours, and how far each is from the team’s mean.
adjust-open = Adjust them
adjust-leave = Leave them
# $criterion (Criterion) - whose weight the slider sets
adjust-slider = { $criterion }, slider
adjust-sum-exact = They sum to 100.
# $sum (Number) - what they sum to
adjust-sum = They sum to { $sum }; they count in proportion.
adjust-lock = Lock these weights
adjust-back-mean = Back to the team’s mean
adjust-back-set-up = Back to the initial weights

## Results

results-ranking = Ranking
results-never-revealed = The session was closed before any totals were revealed.
results-solidity-label = How solid this is
results-solidity = How solid is this?
results-solidity-none = How solid the result is shows here once there are scores.
results-scores = Scores
results-downloads-label = Downloads
results-downloads = Take away
results-hidden = While the totals are hidden, no download gives a score away.
# $count (Number) - how many there are
results-attachments = Evidence from the team <quiet>{ $count }</quiet>

topics-title = Discuss next
topics-about = Cells with a high weight on which people disagree and which could change the winner.
topics-back = Back to the matrix
topics-show-next = Show the next one
topics-discussed-next = Discussed, next one
topics-discussed-all = Discussed, that was all
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
topics-cell = <b>{ $option }</b> <quiet>on</quiet> <b>{ $criterion }</b>
# Read out after a button's label.
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
topics-cell-spoken = : { $option } on { $criterion }
topics-flips = could change the winner
topics-on-projector = On the projector
topics-show = Show on projector
topics-discussed = Discussed
topics-first = Show only the first ones
# $count (Number) - how many there are
topics-all = Show all { $count }
topics-none = People agree wherever it counts: there is nothing to discuss.
topics-none-few = No disagreement shows, but cells with fewer than three scores are not judged.
# Read out for the small bars of a cell.
# $scores (List) - how many gave each step, or met and not met
topics-histogram = Scores, { $scores }
# $step (Number) - of the scale
# $people (Number) - how many gave it
topics-step = { $people ->
    [one] step { $step }: { $people } person
   *[other] step { $step }: { $people } people
}
topics-measured = measured
topics-measured-verdict = measured: <verdict></verdict>
# $count (Number) - how many attachments there are on the cell
topics-attachments = { $count } from the team

## A frame on another site's page

embed-title = Embed in a wiki
embed-help = Paste this HTML into a page of your wiki. It shows the board live, and the decision once the session is closed. It only shows: nobody can score there. Whoever sees it learns the session’s code.
# $sites (List) - the sites whose pages may show the session
embed-sites = It works on pages of { $sites }.
embed-end = Replacing the facilitator’s link ends it.
embed-copy = Copy the HTML

## The remote control of the projectors

remote-label = Projector
remote-previous = Previous page
remote-next = Next page
remote-views = View
remote-auto = Follow the meeting
remote-join = Large QR code
remote-ranking = Ranking
remote-matrix = Matrix
remote-discussion = Discussion
remote-weights = Weights
remote-which = Which projector
remote-all = All projectors
# $number (Number) - the number of the projector
remote-one = Projector { $number }
# $address (String) - the address of the second projector
remote-help = A second projector has its number in its address: { $address }. Full screen is at the projector itself (F).

## The set-up for another session

reuse-title = Use this set-up again
reuse-help = Question, options, criteria, weights and settings, without people and scores.
reuse-duplicate = Start a new session with it
reuse-template = Save it as a template file

## A rehearsal: the same set-up with simulated members

rehearse-title = Rehearse
rehearse-help = Try the meeting with simulated members, who weigh and score by themselves, for half an hour at most. Every page and file of it says so; it decides nothing and is not in the list of decisions.
rehearse-members = Simulated members
rehearse-start = Rehearse in a new tab
rehearse-open = Open the rehearsal
