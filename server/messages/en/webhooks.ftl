### Messages to a team's chat (docs/webhooks.md), in the session's language.

# $round (Number) - the round that begins
webhook-opened = Scoring is open: round { $round }
# $round (Number) - the round whose totals everybody sees now
webhook-revealed = The totals of round { $round } are revealed
# $round (Number) - the round whose totals were shown too early
webhook-reveal-undone = The reveal of round { $round } was undone: scoring goes on
# $option (Option) - the chosen option
webhook-closed = Decided: { $option }
webhook-closed-undecided = Closed without a decision
# The text of a link to the session.
webhook-link = Open the session
