### The reader's sessions, on the start page and on the page of decisions.

sessions-search = Words in the question, an option or the outcome
sessions-from = From
sessions-to = Until
sessions-none = No session matches.
# $count (Number) - how many more there are
sessions-more = Show more ({ $count })
# $chosen_option (Option) - the name of the chosen one
sessions-chosen = Decided: { $chosen_option }
sessions-undecided = No decision
# $phase (lobby | weighting | scoring | revealed | closed) - of the session
sessions-phase = { $phase ->
    [lobby] Not open yet
    [weighting] Weighting
    [scoring] Scoring
    [revealed] Revealed
   *[closed] Closed
}
