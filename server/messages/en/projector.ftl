### The projector: to be read from ten metres.

projector-not-shown = This session cannot be shown
projector-ranking = Ranking
projector-never = No totals were revealed.
projector-solid = How solid this is
projector-scores = Scores

## How to join

# $host (String) - the address of the server
projector-join-short = Join at <b>{ $host }</b> with
# $host (String) - the address of the server
projector-join = Scan, or open <b>{ $host }</b> and enter

## Before scoring

# $count (Number) - how many names of a list have no room
names-more = and { $count } more

# $count (Number) - how many options there are
projector-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
projector-criteria = judged by
projector-nobody = Nobody is in yet
# $count (Number) - how many people are in
projector-people = { $count ->
    [one] { $count } person is in
   *[other] { $count } people are in
}
projector-weigh = What counts how much? Give your weights on your phone.
projector-locked = These weights are locked

## People

projector-people-label = People
# $done (Number) - how many are done
# $members (Number) - of how many
projector-done = <big>{ $done }</big> of { $members } done
# $started (Number) - how many have scored
# $members (Number) - of how many
projector-scored = <big>{ $started }</big> of { $members } scored
# $count (Number) - how many devices are connected
projector-devices = { $count ->
    [one] { $count } device connected
   *[other] { $count } devices connected
}
# $count (Number) - how many only watch
projector-observers = { $count ->
    [one] { $count } observer
   *[other] { $count } observers
}

## Under discussion

discussion-label = Under discussion
# $option (Option) - its name
# $criterion (Criterion) - its name
discussion-cell = { $option } <quiet>on</quiet> { $criterion }
discussion-knock-out = knock-out criterion
# $weight (Share) - of the criterion
discussion-weight = counts { PERCENT($weight) }
# $mean (String) - of the numbers given, with their unit
discussion-mean = mean { $mean }
discussion-flips = could change the winner
# Read out after a step of the scale.
# $count (Number) - how many chose it
discussion-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
discussion-ask = Lowest and highest: tell us why.
discussion-ask-knock-out = Met or not: tell us what you know.
discussion-unscored = Nobody has scored this.
# $count (Number) - how many reasons are not shown
discussion-more = { $count ->
    [one] and { $count } more reason
   *[other] and { $count } more reasons
}

## Views and keys

projector-weights = What counts how much
projector-no-discussion = Nothing is under discussion.
keys-controls = Controls
keys-title = Keys
keys-close = Close
keys-next = Next page
keys-back = Previous page
keys-ranking = The ranking
keys-matrix = The matrix
keys-discussion = What is under discussion
keys-weights = The weights
keys-join = Large QR code to join
keys-auto = Follow the meeting
keys-full-screen = Full screen
keys-leave-full-screen = Leave full screen
keys-sound = Sound when the time is up
keys-help = Keys

## The decision

ending-qr = QR code with the address of the results
ending-results = All results
ending-scan = Scan for all results
# $first_options (Options) - the options that share the first rank
ending-apart = { COUNT($first_options) ->
    [one] First in the ranking is { $first_options }, and the decision is another.
   *[other] First in the ranking are { $first_options }, and the decision is another.
}
# $first (String) - the total of the first in the ranking
# $decided (String) - the total of the option that was decided on
ending-totals = { $first } against { $decided } points

## Evidence on it

projector-evidence = Evidence
# $source (article | facts) - whether the facts come from an article
# $items (List) - what they say, in quotation marks
projector-says = { $source ->
    [article] <quiet>The article says</quiet> { $items }
   *[facts] <quiet>The facts say</quiet> { $items }
}
projector-measured = Measured here:
projector-team = From the team
# $name (String) - who added it
projector-from = { $name }:
projector-from-team = The team:
# Instead of “more”, if none is shown.
# $disagreements (Number) - how many there are
projector-disagreements-on-phones = { $disagreements ->
    [one] { $disagreements } disagreement, on your phones
   *[other] { $disagreements } disagreements, on your phones
}
# $disagreements (Number) - how many are not shown
# $attachments (Number) - how many are not shown
projector-on-phones = { $disagreements ->
    [0] { $attachments } more from the team, on your phones
    [one] { $attachments ->
        [0] { $disagreements } more disagreement, on your phones
       *[other] { $disagreements } more disagreement and { $attachments } more from the team, on your phones
    }
   *[other] { $attachments ->
        [0] { $disagreements } more disagreements, on your phones
       *[other] { $disagreements } more disagreements and { $attachments } more from the team, on your phones
    }
}
# $date (String) - of the measurement
# $machine (String) - it was measured on
projector-occasion = { $date }, { $machine }
