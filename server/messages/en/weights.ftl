### Weights: those that people gave, how far they are apart, and those that are locked.

## Answers and the words of the scale

# What the worst and the best step of a criterion are.
# $worst (String) - the worst step in words
# $best (String) - the best step in words
criterion-range = <b>from</b> { $worst } <b>to</b> { $best }
# An end of the scale that nobody described.
# $end (worst | best) - which end
# $step (Number) - its number on the scale
# $steps (Number) - the highest number on the scale
criterion-end = { $end ->
    [worst] { $step } of { $steps }, the worst
   *[best] { $step } of { $steps }, the best
}

## Weights

# $people (Number) - how many gave weights
weights-team = { $people ->
    [one] The team’s mean <quiet>of { $people } person</quiet>
   *[other] The team’s mean <quiet>of { $people } people</quiet>
}
weights-own = Set by the facilitator
weights-description = As set up in the lobby
# $digest (String) - the first digits of a SHA-256, to be read out
weights-fingerprint = fingerprint <digest>{ $digest }</digest>
# $share (Share) - the weight that one gave oneself
weights-you = you { PERCENT($share) }
# How far a weight is from the team's mean, in points of a per cent.
# $way (more | less) - above or below
# $points (Number) - by how much
weights-difference = { $way ->
    [more] { $points ->
        [one] +{ $points } point
       *[other] +{ $points } points
    }
   *[less] { $points ->
        [one] −{ $points } point
       *[other] −{ $points } points
    }
}
weights-no-difference = as the team’s mean
weights-difference-help = On the right: how far each is from the team’s mean.
# $low (Share) - the lowest weight
# $high (Share) - the highest weight
weights-range = { PERCENT($low, 0) } to { PERCENT($high, 0) }
weights-nobody = Nobody has given weights yet.
# $people (Number) - how many have
weights-few = { $people ->
    [one] Only { $people } person has given weights.
   *[other] Only { $people } people have given weights.
}
# $people (Number) - how many have
# $fewest (Number) - how many it takes
weights-few-hidden = { weights-few } With names hidden, weights are shown once { $fewest } people have given theirs.
weights-one = One person has given weights.
# $people (Number) - how many have
weights-alike = All { $people } people give the same weights.
# $people (Number) - how many have
# $criteria (Criteria) - where their weights are furthest apart
weights-furthest = The { $people } people are furthest apart on { $criteria }.
# $people (Number) - how many have
# $criterion (Criterion) - where their weights are furthest apart
# $low (Share) - the lowest weight there
# $high (Share) - the highest weight there
weights-furthest-range = The { $people } people are furthest apart on { $criterion }: from { PERCENT($low, 0) } to { PERCENT($high, 0) }.
spread-mean = Mean
spread-range = Range
spread-half = Middle half
spread-you = you
spread-set-up = proposed
spread-locked = locked
# On a phone, where the columns have no heads.
# $share (Share) - the mean weight
spread-mean-here = <called>mean</called> { PERCENT($share) }
# $range (String) - such as “10% to 40%”
spread-range-here = <called>range</called> { $range }
# $range (String) - such as “10% to 40%”
spread-half-here = <called>middle half</called> { $range }
# $share (Share) - one's own weight
spread-you-here = <called>you</called> { PERCENT($share) }
# $share (Share) - the weight in the description
spread-set-up-here = <called>proposed</called> { PERCENT($share) }
# $share (Share) - the weight that is locked
spread-locked-here = <called>locked</called> { PERCENT($share) }
spread-key-mean = mean
spread-key-half = middle half
spread-key-range = lowest to highest
spread-numbers = The numbers
spread-numbers-label = The weights people gave, in numbers
spread-criterion = Criterion
spread-low = Lowest
spread-lower-quartile = Lower quartile
spread-median = Median
spread-upper-quartile = Upper quartile
spread-high = Highest
spread-as-set-up = As proposed
spread-as-locked = As locked
spread-own = You
points-all = 100 points to give
# $points (Number) - how many are still to be given
points-left = { $points ->
    [one] { $points } point left
   *[other] { $points } points left
}
# $points (Number) - how many were given beyond 100
points-over = { $points ->
    [one] { $points } point too many
   *[other] { $points } points too many
}
swing-first = Give 100 to the one you would lift first
swing-top = The one you would lift first needs 100
