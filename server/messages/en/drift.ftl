### What changed since the session that this one takes up again.

## What it means for the ranking

# $options (Options) - who is first, then and now
drift-same = { COUNT($options) ->
    [one] As last time, { $options } is first.
   *[other] As last time, { $options } share first place.
}
# $old_options (Options) - who was first last time
# $options (Options) - who is first now
drift-other = { COUNT($old_options) ->
    [one] Last time { $old_options } was first
   *[other] Last time { $old_options } shared first place
}; { COUNT($options) ->
    [one] now { $options } is first.
   *[other] now { $options } share first place.
}
drift-unranked = Last time or now, no option has a rank, so the rankings cannot be compared.
# $option (Option) - what the team chose last time
# $rank (Number) - its rank now
drift-chosen = { $rank ->
    [1] Last time the team chose { $option }, which is first in the ranking now.
   *[other] Last time the team chose { $option }, which is number { $rank } in the ranking now.
}
# $option (Option) - what the team chose last time
drift-chosen-out = Last time the team chose { $option }, which is knocked out now.
# $option (Option) - what the team chose last time
drift-chosen-gone = Last time the team chose { $option }, which is no longer one of the options.

## The weights

drift-weights-same = The weights are those of last time.
drift-weights-apart = No criterion has a weight both times, so the scores of one time cannot be counted by the weights of the other.
# $criterion (Criterion) - the one whose weight changed most
# $before (Share) - its weight last time
# $after (Share) - its weight now
drift-weights-moved = The weight that changed most is that of { $criterion }: { PERCENT($before, 1) } last time, { PERCENT($after, 1) } now.
# $options (Options) - who is first by the scores of now and last time’s weights: those who are first now
drift-old-weights-same = { COUNT($options) ->
    [one] By last time’s weights, { $options } would be first, too.
   *[other] By last time’s weights, { $options } would share first place, too.
}
# $options (Options) - who is first by the scores of now and last time’s weights: others than now
drift-old-weights-other = { COUNT($options) ->
    [one] By last time’s weights, { $options } would be first instead.
   *[other] By last time’s weights, { $options } would share first place instead.
}
# $options (Options) - who is first by last time’s scores and the weights of now: those who were first then
drift-old-scores-same = { COUNT($options) ->
    [one] Last time’s scores put { $options } first by the weights of now, too.
   *[other] By the weights of now, last time’s scores put { $options } level in first place, too.
}
# $options (Options) - who is first by last time’s scores and the weights of now: others than then
drift-old-scores-other = { COUNT($options) ->
    [one] By the weights of now, last time’s scores would have put { $options } first.
   *[other] By the weights of now, last time’s scores would have put { $options } level in first place.
}

## What was changed

# $options (Options) - those that are new
drift-added-options = { COUNT($options) ->
    [one] New option: { $options }.
   *[other] New options: { $options }.
}
# $options (Options) - those that are gone
drift-removed-options = { COUNT($options) ->
    [one] No longer an option: { $options }.
   *[other] No longer options: { $options }.
}
# $criteria (Criteria) - those that are new
drift-added-criteria = { COUNT($criteria) ->
    [one] New criterion: { $criteria }.
   *[other] New criteria: { $criteria }.
}
# $criteria (Criteria) - those that are gone
drift-removed-criteria = { COUNT($criteria) ->
    [one] No longer a criterion: { $criteria }.
   *[other] No longer criteria: { $criteria }.
}
# $before (String) - the name last time
# $option (Option) - the name now
drift-renamed-option = “{ $before }” (now “{ $option }”)
# $before (String) - the name last time
# $criterion (Criterion) - the name now
drift-renamed-criterion = “{ $before }” (now “{ $criterion }”)
# $names (Phrases) - names then and now
drift-renamed = Renamed: { $names }.
# $criteria (Criteria) - those that are scored another way
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } is scored in another way than last time, so its scores are not compared.
   *[other] { $criteria } are scored in another way than last time, so their scores are not compared.
}

## The scores

# $compared (Number) - how many cells were scored both times
# $moved (Number) - how many of them moved
# $people_before (Number) - how many people scored last time
# $people (Number) - how many people scored now
drift-cells = { $moved ->
    [0] None of the { $compared } cells scored both times moved by a quarter of a step or more. People who scored: { $people_before } last time, { $people } now.
   *[other] { $moved } of the { $compared } cells scored both times moved by a quarter of a step or more. People who scored: { $people_before } last time, { $people } now.
}
# $people_before (Number) - how many people scored last time
# $people (Number) - how many people scored now
drift-no-cells = No cell was scored in the same way both times. People who scored: { $people_before } last time, { $people } now.

## The section in a report and on the pages

since-title = Since last time
# $code (String) - the code of the session that this one takes up again
# $at (Time) - when that one was closed
since-compared = Compared with session { $code }, closed on { DAY($at) }. Options and criteria that were renamed are still the same.
since-places = Ranks and totals, last time and now
since-weights = Weights, last time and now
since-cells = Means that changed most, last time and now
since-then = Last time
since-now = Now
since-cells-caption = Changes of the means since last time
# $before (String) - the mean last time, as it is shown
# $after (Number) - the mean now
since-cell = { $before } last time, { SCORE($after) } now
# $before (String) - the mean last time, as it is shown
since-cell-gone = { $before } last time, no score now
since-cell-none = not scored in the same way last time
since-how = Options and criteria are the same as last time if they were kept when the session was taken up again, whatever they are called now. Arrows show by how many steps a mean rose or fell, by whoever scored the cell each time; “=” is less than a quarter of a step. What new weights did is told from what new scores did by counting the scores of each time by the weights of the other.
