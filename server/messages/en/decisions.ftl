### The page of decisions over time.

decisions-title = Decisions
# $account (String) - the name of the reader's account
decisions-of-account = The closed sessions that you, { $account }, were in, and those of this browser.
decisions-of-browser = The closed sessions that this browser was in.
decisions-find = Find decisions
# $count (Number) - how many
decisions-due = { $count ->
    [one] One decision is due for another look.
   *[other] { $count } decisions are due for another look.
}
decisions-show = Show
decisions-all = All
# $standing (decided | due | superseded | undecided) - what has become of the session
decisions-standing = { $standing ->
    [decided] Decided
    [due] Due for another look
    [superseded] Superseded
   *[undecided] No decision
}
# $count (Number) - how many are found
decisions-count = { $count ->
    [0] No decision matches.
    [one] One decision
   *[other] { $count } decisions
}
# $code (String) - of the session that took it up again
decisions-by = Taken up again in { $code }
# $code (String) - of the session that it takes up again
decisions-previous = Takes up { $code } again
# $at (Time) - the day to look at it again
decisions-again = To be looked at again on { DAY($at) }
decisions-none = This browser has been in no session that is closed.
