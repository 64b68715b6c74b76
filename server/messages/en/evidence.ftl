### What there is to go by on a cell: facts, measurements, and what the team adds.

## Facts and measurements

# Heads what the catalogue says of an option.
# $source (article | facts) - whether the facts come from an article
evidence-says = { $source ->
    [article] The article says
   *[facts] The facts say
}
verdict-agrees = agrees
verdict-mixed = agrees in part
verdict-disagrees = disagrees
verdict-open = nothing to compare
# $source (article | facts) - whether the facts come from an article
evidence-verdict-open = { $source ->
    [article] The article says nothing on this that was measured.
   *[facts] The facts say nothing on this that was measured.
}
# $verdict (agrees | mixed | disagrees) - how what was measured compares
# $source (article | facts) - whether the facts come from an article
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] What was measured agrees with the article.
        [mixed] What was measured agrees in part with the article.
       *[disagrees] What was measured disagrees with the article.
    }
   *[facts] { $verdict ->
        [agrees] What was measured agrees with the facts.
        [mixed] What was measured agrees in part with the facts.
       *[disagrees] What was measured disagrees with the facts.
    }
}
# $verdict (agrees | mixed | disagrees) - how what was measured compares
# $source (article | facts) - whether the facts come from an article
# $items (List) - what the facts say, in quotation marks
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] What was measured agrees with the article: { $items }.
        [mixed] What was measured agrees in part with the article: { $items }.
       *[disagrees] What was measured disagrees with the article: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] What was measured agrees with the facts: { $items }.
        [mixed] What was measured agrees in part with the facts: { $items }.
       *[disagrees] What was measured disagrees with the facts: { $items }.
    }
}
# $text (String) - what the facts say
evidence-quoted = “{ $text }”
# Follows a verdict.
# $figures (List) - the names of the figures
evidence-rests-on = The verdict rests on: { $figures }.

figure-none = not measured
figure-yes = yes
figure-no = no
figure-not-tried = not tried
figure-more-is-better = more is better
figure-less-is-better = less is better
# $low (Number) - the lowest of several runs
# $high (Number) - the highest of several runs
figure-range = from { FIGURE($low) } to { FIGURE($high) }
# Read out after a figure.
# $low (Number) - the lowest of several runs
# $high (Number) - the highest of several runs
figure-runs = (runs from { FIGURE($low) } to { FIGURE($high) })
# $low (Number) - the lower end of the interval
# $high (Number) - its upper end
figure-interval = 95% confidence interval from { FIGURE($low) } to { FIGURE($high) }
# Read out after a figure.
# $low (Number) - the lower end of the interval
# $high (Number) - its upper end
figure-interval-read = (95% confidence interval from { FIGURE($low) } to { FIGURE($high) })
# $options (Options) - those that were not measured with the others
figure-apart = Measured on another machine or day, so not comparable: { $options }.
figure-head = Figure
figure-statements = What holds of which option
# $count (Number) - how many figures were taken in this way
how-figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
# $figures (List) - their names
how-named = { $figures }
# $versions (List) - names and versions
how-versions = <quiet>Versions:</quiet> { $versions }
# $sources (List) - addresses or names
how-sources = <quiet>Source:</quiet> { $sources }
how-data = Every figure as data (JSON)

## The team's own

# $option (Option) - its name
# $criterion (Criterion) - its name
attachment-cell = <b>{ $option }</b> <quiet>on</quiet> <b>{ $criterion }</b>
attachment-own = from you
# $name (String) - who added it
attachment-from = from { $name }
attachment-unseen = only you see it until the reveal
# $count (Number) - how many dispute it
attachment-disputed = disputed by { $count }
# The second part is read out only.
# $text (String) - the attachment in question
attachment-dispute = Dispute<about>: { $text }</about>
# $text (String) - the attachment in question
attachment-dispute-no-more = No longer dispute<about>: { $text }</about>
# $text (String) - the attachment in question
attachment-withdraw = Take back<about>: { $text }</about>
attachment-needs-address = Paste the address of a page, such as https://example.org.
attachment-needs-note = Write the note first.
attachment-needs-words = Say in a few words what was measured.
attachment-needs-number = A figure needs a number.
