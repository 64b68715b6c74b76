"""The visibility rules, in one place for every endpoint, export and analysis.

    rules.py        the rules, applied to the raw session; used by the core only
    public.py       the visible parts of a session as sent to clients
    session.py      the visible session: the input of boards, exports, analyses and logs
    rounds.py       one visible round
    recorded.py     the visible session of a record, computed from its ballots
    recorded_*.py   what a record shows as values, and the state it is of
    people.py       the roster, progress, and the names of members in results
    own_ballot.py   the ballot and experience of a member, for that member only
    own_data.py     everything stored about a member, for that member only

docs/visibility.md explains the rules.
"""
