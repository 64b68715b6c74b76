### What the analysis page says of how solid a result is.

# $criterion (Criterion) - whose weight changes
flip-none = No weight of { $criterion } changes it
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - what it would have to weigh
# $rival_option (Option) - who draws level then
flip-level = { $criterion } from { PERCENT($from) } to { PERCENT($to) } and { $rival_option } draws level
# $criterion (Criterion) - whose weight changes
# $from (Share) - what it weighs now
# $to (Share) - the nearest round weight at which the other option wins
# $digits (Digits) - how many decimals of a percentage that takes
# $rival_option (Option) - who wins then
flip-wins = { $digits ->
    [0] { $criterion } from { PERCENT($from) } to { PERCENT($to, $digits) } and { $rival_option } wins
    [1] { $criterion } from { PERCENT($from) } to { PERCENT($to, $digits) } and { $rival_option } wins
   *[other] { $criterion } from { PERCENT($from, $digits) } to { PERCENT($to, $digits) } and { $rival_option } wins
}
flips-no-winner = Nothing wins alone as it stands, so there is no winner to unseat.
# $option (Option) - the winner
flips-none = No single weight unseats { $option }, however much or little it counts.
# $count (Number) - how many weights can unseat it
# $all (Number) - of how many
# $option (Option) - the winner
flips-some = { $count ->
    [one] { $count } weight of { $all }, changed alone, can unseat { $option }.
   *[other] { $count } weights of { $all }, changed alone, can unseat { $option }.
}
