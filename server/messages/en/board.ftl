### The ranking and the matrix, how a session ended, and its downloads.

## Where the session stands

outcome-decided = Decided
outcome-closed = Finished
outcome-none = No decision
# $first_options (Options) - the options that share the first rank
outcome-aside = { COUNT($first_options) ->
    [one] In the ranking, { $first_options } is first.
   *[other] In the ranking, { $first_options } are first.
}
# $at (Time) - the day
outcome-look-again = To be looked at again on { DAY($at) }.
outcome-reminder = Add to calendar
# $code (String) - the code of the earlier session
links-previous = Takes up again the decision of session <code>{ $code }</code>.
# $code (String) - the code of the later session
links-superseded = Taken up again in session <code>{ $code }</code>.

## Who is in

join-qr = QR code with the address to join

## Downloads

download-pack = Decision pack
download-pack-help = Everything in one zip: report, tables, record
# Before the session is closed.
download-pack-draft = A draft, until the session is closed
download-pack-making = The pack is being made…
# $done (Number) - the files of the pack that have arrived
# $all (Number) - the files of the pack
download-pack-files = { $done } of { $all } files
download-broken = The download broke off, and nothing was saved. Please try again.
download-files = All files, one by one
download-verify = Check a pack or a record
download-criteria = Criteria (CSV)
download-criteria-help = Weights, directions and scales
download-totals = Totals (CSV)
download-totals-help = Totals and ranks of every round
download-adr = Decision record
download-adr-help = ADR in the form of MADR 4, for a repository
download-pdf = PDF
download-pdf-help = The report, to print and file
download-html = HTML
download-html-help = The report with its charts, to read, print or mail; needs no network
download-png = PNG
download-png-help = The chart as a picture
download-xlsx = Excel
download-xlsx-help = A workbook whose totals recompute when a score or a weight is edited
download-pptx = PowerPoint
download-pptx-help = Six slides for your own deck
download-svg = SVG
download-svg-help = The chart as a vector drawing
download-csv = CSV
download-csv-help = One row per score, for a spreadsheet
download-csv-eu = CSV (;)
download-csv-eu-help = The same with semicolons and decimal commas, for Excel with European settings
download-json = JSON
download-json-help = The whole record, for a program
download-md = Markdown
download-md-help = Question, outcome, ranking and reasons, for a wiki

## The ranking and the matrix

hidden-totals = Totals are hidden until the reveal
hidden-wait = Live totals wait, because names are hidden: somebody with several windows could compute from their changes how others score.
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
matrix-thin = few scores
matrix-thin-help = Fewer than three people, or fewer than half, have scored some of it
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
# $count (Number) - how many numbers a mean is made of
# $spread (Number) - how far their worths are apart, in steps
# $mean (Number) - of their worths, in steps
matrix-scores-worth = { $count ->
    [one] { $count } number, worth { SCORE($mean) } steps
   *[other] { $count } numbers, worth { SCORE($mean) } steps on average, spread { SCORE($spread) }
}
# Read out after a mean.
# $count (Number) - how many people it comes from
matrix-from = { $count ->
    [one] from { $count } person
   *[other] from { $count } people
}
# Below the matrix.
# $people (Number) - how many people scored each thing
matrix-note = { $people ->
    [one] Each figure is the score of one person.
   *[other] Each figure is the mean of { $people } people’s scores.
}
# Below the matrix.
# $low (Number) - the fewest people who scored the same thing
# $high (Number) - the most people who did
matrix-note-range = Each figure is the mean score of { $low } to { $high } people.
matrix-note-none = Nothing is scored.
matrix-note-small = The large figure is the mean score, the small one how many people gave one.
# $mean (String) - the mean last time, as it is shown
matrix-last = Last time { $mean }.
# $rank (String) - the rank last time
# $total (Number) - the total last time
matrix-last-place = Last time rank { $rank }, total { SCORE($total) }.
# The chart, read out.
# $rows (List) - rank, name and total of each option
ranking-label = Ranking by weighted total: { $rows }
# $rank (String) - the rank as it is shown, such as “=2”
# $option (Option) - its name
# $total (Number) - its total
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = Ranking by weighted total: no scores yet.
# $count (Number) - how many options are drawn
# $all (Number) - how many options there are
ranking-first = The first { $count } of { $all } options; the table has all of them.
# $count (Number) - how many options come after those shown
ranking-more = { $count ->
    [one] and { $count } more option
   *[other] and { $count } more options
}
ranking-failed = The chart could not be loaded; the table has all of its figures.
# $steps (Number) - of the scale
legend-meaning = Weighted total of all criteria, from 1 (worst) to { $steps } (best). The line across a bar shows how far people are apart.
legend-knocked-out = Struck out: it fails a knock-out criterion, so it has no rank.
legend-late = Names are hidden, so a figure moves only when three people have changed it.
legend-last = The dashed line and the small figures in italics are last time’s.
chart-no-scores = no scores
chart-incomplete = incomplete
chart-thin = few scores
# $count (Number) - how many people a total rests on
chart-n = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $criteria (Criteria) - the knock-out criteria that an option fails
chart-fails = fails { $criteria }

## How far people agree on a cell

agreement-agreed = agreed
agreement-spread = spread
agreement-two-camps = two camps
agreement-too-few = too few
agreement-few-scores = too few scores

## What a screen reader tells at the reveal and after

# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
announce-cell = Under discussion: { $option }, { $criterion }.
# $option (Option) - the one that was chosen
announce-decided = Decided: { $option }.
announce-closed = The session is over, without a decision.
