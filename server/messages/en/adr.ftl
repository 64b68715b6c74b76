### The decision record (ADR) that a session leaves behind, in the form of MADR 4.

# The title of a record with a decision.
# $question (String) - the question of the session
# $option (Option) - the chosen option
adr-title = { $question } – { $option }
# Who decided, while names are hidden.
# $people (Number) - how many they are
adr-people = { $people ->
    [one] one person
   *[other] { $people } people
}
adr-context = Context and Problem Statement
# $people (Number) - how many may score
# $count (Number) - how many options there are
# $criteria_count (Number) - how many criteria there are
# $rounds (Number) - how many rounds there were
adr-scored = { $rounds ->
    [0] { $count } options and { $criteria_count } criteria were prepared for scoring in Quorum; nothing has been scored yet.
    [one] { $count } options were scored in Quorum against { $criteria_count } criteria, in one round; { $people } could take part.
   *[other] { $count } options were scored in Quorum against { $criteria_count } criteria, in { $rounds } rounds; { $people } could take part.
}
adr-drivers = Decision Drivers
# $criterion (Criterion) - its name
# $weight (String) - its weight as it is shown, or that it is a knock-out criterion
adr-driver = { $criterion } ({ $weight })
# $name (String) - what is described
# $text (String) - the description
adr-described = { $name }: { $text }
adr-options = Considered Options

adr-outcome = Decision Outcome
# $option (Option) - the chosen option
adr-chosen = Chosen option: “{ $option }”.
adr-proposed = Not decided yet.
# $total (Number) - its total
# $margin (Number) - how far ahead it is
# $option (Option) - the second in the ranking
adr-chosen-first = It is first in the ranking with a total of { SCORE($total) }, { SCORE($margin) } ahead of { $option }.
# $total (Number) - its total
# $other_options (Options) - those that share the first rank with it
adr-chosen-tied = It shares the first rank with { $other_options }, with a total of { SCORE($total) }.
# $total (Number) - its total
adr-chosen-only = It is the only option in the ranking, with a total of { SCORE($total) }.
# $rank (Number) - its rank
# $total (Number) - its total
adr-chosen-not-first = The team chose another option than the ranking’s first: it is number { $rank }, with a total of { SCORE($total) }.
adr-chosen-unscored = It has no total: nobody scored it.
# $criteria (Criteria) - those that it fails
adr-chosen-knocked-out = The team chose an option that is not in the ranking: it fails { $criteria }.
# $first_options (Options) - those on the first rank
# $total (Number) - their total
adr-leaders = { COUNT($first_options) ->
    [one] First in the ranking is { $first_options }, with a total of { SCORE($total) }.
   *[other] First in the ranking are { $first_options }, each with a total of { SCORE($total) }.
}
adr-because = The team’s words:
adr-no-reason = The team has not written down why.

adr-consequences = Consequences
# $side (good | bad) - what it means for the decision
# $criterion (Criterion) - on what
# $option (Option) - the best of the other options
# $mine (String) - the mean of the chosen option
# $theirs (String) - that of the other one
adr-consequence = { $side ->
    [good] Good, because no other option is better on { $criterion }: { $mine }, compared with { $theirs } for { $option }.
   *[bad] Bad, because { $option } is better on { $criterion }: { $theirs }, compared with { $mine }.
}

adr-dissent = Dissent
# $option (Option) - the cell’s option
# $criterion (Criterion) - its criterion
# $people (Number) - how many scored it
adr-divided = The { $people } who scored { $option } on { $criterion } are in two camps.
# $count (Number) - how many more
adr-divided-more = { $count ->
    [one] So are those who scored one more cell.
   *[other] So are those who scored { $count } more cells.
}
adr-not-divided = On no cell is the team in two camps.

adr-changes = Changes since the Superseded Decision

adr-confirmation = Confirmation
# $at (Time) - the day
adr-look-again = The team looks at this decision again on { DAY($at) }.
adr-no-look-again = No day is set on which to look at this decision again.

adr-pros-and-cons = Pros and Cons of the Options
# $rank (String) - as it is shown, such as “=2”
# $total (Number) - its total
# $steps (Number) - the highest score
adr-place = Rank { $rank }, total { SCORE($total) } of { $steps }.
# $criteria (Criteria) - those that it fails
adr-knocked-out = Knocked out: it fails { $criteria }.
adr-no-score = Nobody scored it.
# $option (Option) - the option
# $round (Number) - from which round on it is gone
adr-dropped = { $option } (dropped from round { $round } on)
adr-not-shown = Scores are not shown yet.
# $side (good | neutral | bad) - in which third of the scale the mean is
# $criterion (Criterion) - on what
# $figure (String) - the mean, or the answers to a knock-out criterion
# $people (Number) - how many scored it
adr-side = { $side ->
    [good] Good, because of { $criterion }: { $figure } (n={ $people })
    [bad] Bad, because of { $criterion }: { $figure } (n={ $people })
   *[neutral] Neutral, because of { $criterion }: { $figure } (n={ $people })
}
# $text (String) - the reason
# $member (String) - whose it is
# $score (String) - the score that it was given for
adr-reason = “{ $text }” — { $member }, { $score }
# $count (Number) - how many reasons are left out here
adr-more-reasons = { $count ->
    [one] One more reason is in the report.
   *[other] { $count } more reasons are in the report.
}

adr-more = More Information
# $code (String) - the code of the earlier session
# $seq (String) - the number of its last commit then
# $digest (String) - its digest then
adr-supersedes = Supersedes the decision of session { $code }, whose log ended with commit { $seq }, digest { $digest }.
# $code (String) - the code of the later session
# $at (Time) - when it began
adr-superseded = Superseded by the decision of session { $code }, begun on { DAY($at) }.
# $count (Number) - how many attachments
adr-evidence = { $count ->
    [one] The team attached one piece of evidence, which is in the report.
   *[other] The team attached { $count } pieces of evidence, which are in the report.
}

## The reminder for a calendar

# $question (String) - the question of the session
ics-title = Look at the decision again: { $question }
# $option (Option) - the chosen option
# $at (Time) - when
ics-decided = Decided on { DAY($at) }: { $option }
# $at (Time) - when
ics-undecided = Closed on { DAY($at) } without a decision.
# $code (String) - the session’s code
ics-session = Session { $code } in Quorum.
