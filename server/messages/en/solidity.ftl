### What the analysis page says of how solid a result is.

# $criteria (Criteria) - whose weight changes nothing
flip-none = No weight of { LIST($criteria, type: "or") } puts another option first.
flips-no-winner = Nothing wins alone as it stands, so there is no winner to unseat.
# $option (Option) - the winner
flips-none = No single weight lets another option draw level with { $option }, however much or little it counts.
# $option (Option) - the winner
flips-some = Another weight of a single criterion can cost { $option } the lead:
