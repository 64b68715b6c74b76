### The page “How solid is this?”

## The page

solid-title = How solid is this?
# $title (String) - the question of the session, or its code
solid-page-title = How solid is this? { $title } – { -brand }
solid-back = Back
solid-opening = Opening the session…
solid-not-shown = This session cannot be shown
solid-numbers = The numbers
# $title (String) - of the section
solid-numbers-label = The numbers: { $title }
solid-how = How this is worked out
solid-criterion = Criterion
solid-option = Option
solid-incomplete = incomplete
solid-out-label = Knocked out
solid-out = Fails a knock-out criterion, so it takes no part in anything below:
solid-still-open = Scoring is still open, and all of this moves with it. How often each option would win, the effect of leaving one person out, and second opinions follow when the round has ended.
solid-nothing = Nothing can be said yet
solid-nothing-ended = Nothing to analyse
solid-working = This is being worked out.
solid-unscored = There are no scores: nobody has scored yet, or every answer is “no view”. With the first scores, this page continues automatically.
solid-unscored-ended = There are no scores: nobody scored anything, or every answer is “no view”.
solid-never-revealed = The session was closed before any totals were revealed.
solid-waiting = How solid the result is shows here as soon as the totals may be seen. This page continues automatically.

## In short

short-label = In short
short-when = When is it clear?
# $steps (Number) - the lead it takes, in steps of the scale
short-clear = <b>Clear</b>: each of the first two has a criterion that at least three people have scored, and none of their cells is empty; the first leads by { SCORE($steps) } steps or more; no change of one weight by less than five points unseats it; it wins at least { PERCENT(0.9) } of the time with weights near ours; the chance that it is really first, judging by how people differ, is at least { PERCENT(0.9) }; without any real difference, some option would lead as clearly in at most { PERCENT(0.05) } of meetings; whoever is left out, it still wins; and at least four people have compared it with others. While people score, more than half of them must have scored every cell.
short-compared = A result is clear only if, besides, the missing scores can let no other option win, and the first is ahead of every other also when each person’s scores are compared only with their own.
short-weights = The weights must not decide on their own either: it takes moving five points of weight or more between any criteria to unseat the first. If members gave weights, at least half of the members’ own weights choose it, and it wins at least { PERCENT(0.9) } of the time with weights near those of one of them.
short-not-clear = <b>No clear winner</b>: the first are tied, or the first wins less than { PERCENT(0.6) } of the time with weights near ours, or the chance that it is really first is less than that. <b>Close</b>: everything in between. The rule is the same for every session; it is described in Quorum’s documentation (docs/solidity.md).

## Would the winner change?

flips-title = Would the winner change?
flips-try = Try it
# Read out after “Try it”.
# $criterion (Criterion) - whose weight is tried
# $weight (Share) - the weight that is tried
flips-try-spoken = : { $criterion } at { PERCENT($weight) }
flips-now = the weight now
flips-where = where another option leads
# $better_option (Option) - the better one
# $worse_option (Option) - the worse one
flips-dominance = { $better_option } is at least as good as { $worse_option } on every criterion, also when each person’s scores are compared only with their own, so no weights put { $worse_option } ahead of it.
# $count (Number) - how many pairs are not shown yet
flips-dominance-more = { $count ->
    [one] One more pair of options like that
   *[other] { $count } more pairs of options like that
}
# $margin (Number) - the lead in steps
flips-margin = The first leads by { SCORE($margin) } steps.
flips-no-margin = There is no lead to speak of.
flips-weight = Weight now
flips-from = From
flips-to = To
flips-first = First
flips-cells = The cells whose mean decides most: how far it would have to move, the rest staying the same, for another option to win.
flips-cell = Cell
flips-steps = Steps
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
flips-cell-name = { $option } on { $criterion }
# $steps (Number) - by how many
flips-lower = more than { SCORE($steps) } lower
# $steps (Number) - by how many
flips-higher = more than { SCORE($steps) } higher
flips-no-cell = No change to the mean of a single cell that has scores would make another option win.
flips-how = One weight is changed, and the others keep their proportions. Every weight from 0 to { PERCENT(1) } is looked at: where another option draws level, who leads past that point, and how far. At the ends of a range, options tie. Round figures are given on the side on which the sentence is true. If only two criteria count, what one gains the other loses: that is told once. If one criterion has all the weight, what the others would have to gain is told of them.
# $source (String) - the publication
flips-source = After { $source }

## Would other weights change it?

together-title = Would all weights together change it?
together-moved = The cheapest change
together-criterion = Criterion
together-before = Weight now
together-after = Weight then
together-how = Weights may change together: each point of weight is taken from the criterion on which the winner is furthest ahead of the other option, and given to the one on which it is furthest behind, or least ahead. No smaller change is enough. The two are compared on the criteria that have scores for both.
together-order-how = If only the order of the weights is certain, all weights in that order are looked at: equal weights stay equal, and what does not weigh stays out. A tie counts as first.

## What if?

whatif-title = What if…?
whatif-promise = Try other weights. Nothing changes in the session.
whatif-reset = Reset
whatif-nothing = Nothing has a score.
# $options (Options) - who would be first
# $total (Number) - their total
whatif-tried = { COUNT($options) ->
    [one] With these weights { $options } has the highest total, { SCORE($total) }.
   *[other] With these weights { $options } share the highest total, { SCORE($total) }.
}
# $options (Options) - who is first
# $total (Number) - their total
whatif-given = { COUNT($options) ->
    [one] With the session’s weights { $options } has the highest total, { SCORE($total) }.
   *[other] With the session’s weights { $options } share the highest total, { SCORE($total) }.
}
# $options (Options) - who is first by the same raters
whatif-same-raters = { COUNT($options) ->
    [one] But when each person’s scores are compared only with their own, { $options } is first.
   *[other] But when each person’s scores are compared only with their own, { $options } are level at the top.
}
# $rank (Number) - the rank on the board
whatif-was-rank = was { $rank }
# $weight (Share) - the weight in the session
whatif-was-weight = was { PERCENT($weight) }
whatif-how = A total is the weighted mean of the team’s mean scores, as on the board: what nobody scored is left out, and where lower is better the scale is reversed. When one weight moves, the others keep their proportions, so that together they still make { PERCENT(1) }.
# $source (String) - the publications
whatif-source = This is the weighted sum ({ $source }).

## Criteria scored in numbers

numbers-title = What do the numbers count?
# $steps (Number) - the highest step
numbers-how = A number counts by its value: the worst like step 1, the best like step { $steps }, and in between in proportion. In totals and analyses a cell counts with the mean of what its numbers are worth; the board also shows the mean of the numbers.
# $source (String) - the publications
numbers-source = This is a value function: { $source }

## How often would each win?

shares-title = How often would each win?
shares-any = Any weights
shares-any-about = every weighting is as likely as every other
shares-near = Weights near ours
shares-near-about = ours, slightly different each time
shares-members = Weights near a member’s own
shares-members-about = a member drawn at random, and their own weights, slightly different each time
shares-people = Really first
# $members (Number) - how many people have compared the options
shares-people-about = our weights, and all people like these { $members }: the chance of being first by them
shares-caption = The share in which each option wins
shares-wins = Wins
shares-error = At most off by
# $error (Share) - half the width of the 95 % interval
# $draws (Number) - how many draws
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } draws
# $view (String) - such as “Any weights”
shares-places = { $view }: the share in which each option takes each place
shares-how = Weights are drawn at random many times, and each time the page counts which option takes which place: once with every weighting equally likely, and once with weights scattered around ours. The uncertainty of drawing is given as half the width of the { PERCENT(0.95) } interval. The third view keeps our weights and asks what all people like us would say: these people are a small sample of them, and the more they differ, the less their totals tell. Of several options that are nearly equal, one leads by chance; the view allows for that.
# $source (String) - the publication
shares-source = Rank acceptability: { $source }
# $source (String) - the publications
shares-people-source = Really first: { $source }

## Does it depend on one person?

one-person-title = Does it depend on one person?
one-person-how = Each person who scored or answered a knock-out is left out once, and the totals and knock-outs are worked out again without them. Who it was is not shown. In statistics this is known as the jackknife.
one-person-changed-how = Then each ballot is changed to the extreme: in the cells that the person scored, one option gets the best score and all others the worst, and the answers to knock-outs likewise. Cells without a score stay empty. It is the worst case: almost nobody would score so.

## Second opinions

opinions-title = Second opinions
# $judges (Number) - how many people's ballots count
opinions-ballots = { $judges ->
    [one] The weighted sum and the trimmed mean count everybody’s scores; the others the ballot of { $judges } person who scored every option on the same criteria.
   *[other] The weighted sum and the trimmed mean count everybody’s scores; the others the ballots of { $judges } people who scored every option on the same criteria.
}
opinions-way = Way of counting
opinions-order = From best to worst
opinions-caption = What each way of counting chooses
opinions-winner = Winner
opinions-agrees-head = Agrees
# $verdict (same | ties | narrows | differs) - how its first place compares with the board's
opinions-verdict = { $verdict ->
    [same] agrees
    [ties] a tie
    [narrows] in part
   *[differs] differs
}
opinions-tied = tie
opinions-how = Each person’s own weighted totals give their ranking of the options. The ways below count those rankings or totals, each by its own rule. Where all choose the same option, the choice does not depend on how it was counted. A way whose tie includes the board’s first neither agrees nor differs.
# $source (String) - the publication
opinions-trimmed = The weighted sum without the highest and the lowest tenth of the scores of each cell, at least one at each end, so that a single extreme score cannot decide ({ $source }).
opinions-borda = A point for every option that somebody puts below it, half a point for every one level with it.
opinions-copeland = Most comparisons won, two options at a time.
opinions-kemeny = The order that contradicts people’s own orders least.
# $source (String) - the publication
opinions-majority = The best middle grade; a total rounded to a step is the grade ({ $source }).
opinions-star = Of the two with the highest sums, the one that more people put first (“score then automatic runoff”).

## Same raters

raters-title = Do the same people say so?
raters-rank = Place
raters-total = Total by the same people
raters-how = Some people are strict and some lenient, and not everybody scores everything, so a total can be high only because lenient people scored that option. Here each score is taken as the merit of the option plus the leniency of the person, and both are found by least squares, criterion by criterion; a score is therefore compared only with others by the same person. The totals cover the criteria for which people connect all these options, and are shifted so that their mean is that on the board. If everybody scored everything, they equal those on the board.
# $source (String) - the publications
raters-source = The additive model of incomplete blocks: { $source }

## Views

views-title = Do those who know say the same?
views-confident = Only what people are sure of
views-experienced = Only from those who have run it
views-none = There is nothing to compare: it takes three people who are sure of at least two of the options, or enough people who have run them.
views-all-other = Those who should know put another option first.
views-some-other = Those who should know do not all put the same option first.
views-all-same = Those who should know put the same option first.
views-gaps = * Some criteria are left out, because fewer than three people compare every option on them.
views-gaps-hidden = * Some criteria are left out, because fewer than three people compare every option on them, or because only one or two would be left out.
views-how = A view counts each score whole or not at all; nobody’s score weighs more than another’s. “{ views-confident }” takes the scores that people called fairly sure or certain; “{ views-experienced }” takes what people said of options that they have run in production. Who has run what stays secret, so only the winner is compared, and only in cells with enough people both inside and outside the view: five, or three if people sign in with an account. Options are compared only by people who scored several of them, on the criteria that all of them share, and only in cells with at least three such people. “By all” compares the same options on the same criteria by everybody’s scores.
views-how-hidden = { views-how } Because names are hidden, nobody or at least three people must also be outside it.

## Do we agree?

agree-title = Do we agree?
agree-later = How close people’s own rankings are to each other is known when the round has ended.
agree-show = Show the figures
agree-hide = Hide the figures
agree-caption = How far people agree on each cell
agree-all = All criteria
# $w (String) - Kendall's W as it is shown
# $judges (Number) - how many people it compares
agree-w = { $judges ->
    [one] Kendall’s W: { $w }, of { $judges } person. It is 1 when all rank the options alike and 0 when their rankings cancel each other out.
   *[other] Kendall’s W: { $w }, of { $judges } people. It is 1 when all rank the options alike and 0 when their rankings cancel each other out.
}
agree-figures = In the table, A is van der Eijk’s agreement, from −1 (half at each end) over 0 (evenly spread) to 1 (all the same); C is Tastle and Wierman’s consensus, from 0 to 1.
agree-how = “Agreed”: A is { SCORE(0.6, 1) } or more, and the middle half of the people are within one step. “Two camps”: A is below 0. “Spread”: everything in between. “Too few”: fewer than three people scored the cell. With at least three people, W is called strong from { SCORE(0.7, 1) } on, from { SCORE(0.5, 1) } moderate, from { SCORE(0.3, 1) } weak.

## What changed since the round before?

# $round (Number) - the round before
moved-title = What changed since round { $round }?
# $round (Number) - the round before
moved-caption = How the mean of each cell moved since round { $round }
moved-no-scores = no scores
moved-new = new
moved-first = first scores
moved-gone = gone
moved-none-now = no scores now
moved-few = too few
# $people (Number) - how many scored the cell in both rounds
# $people_before (Number) - how many scored it in the round before
moved-few-back = { $people } of { $people_before } scored it again: too few to compare
moved-hidden = hidden
moved-hidden-why = not compared: names are hidden, and the few who scored it in only one of the two rounds could be recognised
# $before (Number) - the mean in the round before
# $after (Number) - the mean in this one
# $people (Number) - how many scored the cell in both rounds
# $people_before (Number) - how many scored it in the round before
moved-means = from { SCORE($before, 1) } to { SCORE($after, 1) }, by the { $people } of { $people_before } who scored it again
moved-compared = Cells that most of the same people scored in both rounds
moved-stable = Of these, cells whose mean moved by less than { SCORE(0.25) } of a step
moved-spread = Change of the mean spread of the cells, in steps
moved-w = Kendall’s W, before and after
moved-how = Only scores of the same people are compared, and a cell only if most of those who had scored it did so again. An arrow shows how far its mean moved, in steps of the scale, whichever way is better. “=” stands for less than a quarter of a step. People came closer when the spread of the cells fell on average. A further round is worth its time only while answers still move.

## Is another round worth it?

stopping-title = Is another round worth it?
# $measure (agreed | stable) - what the cells have to be
stopping-how = { $measure ->
    [agreed] The rule was set in the lobby, before the first score, so that nobody stops at the moment that suits them. A cell is agreed on when its word below is “agreed”; cells with fewer than three scores are not counted, and most cells must count. The rule only reminds: the facilitator may open another round all the same.
   *[stable] The rule was set in the lobby, before the first score, so that nobody stops at the moment that suits them. A cell is stable when its mean moved by less than a quarter of a step since the previous round; cells that most of the same people scored in both rounds are counted, and most cells must count. The rule only reminds: the facilitator may open another round all the same.
}
# $source (String) - the publication
stopping-source = Of the Delphi studies that claim consensus, few say beforehand what they mean by it: { $source }

## Whose weights are these?

whose-title = Whose weights are these?
whose-own = Each member’s own weights, applied to the team’s mean scores:
whose-own-option = Option
whose-own-alone = Choose it
whose-own-tied = Tie it with others
whose-how = Before anything was scored, people gave weights without seeing each other’s, by 100 points, by swing or by ranking. Each person’s are divided by their sum; the team’s are the mean of those. They were locked before the first score; the fingerprint is the beginning of their SHA-256, which is in the session’s log.
# $mean_source (String) - a publication
# $swing_source (String) - a publication
# $order_source (String) - a publication
whose-sources = The mean of people’s own weights: { $mean_source } Swing: { $swing_source } Weights from a ranking: { $order_source }
