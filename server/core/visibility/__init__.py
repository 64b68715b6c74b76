"""Who may see what: the one place that decides it, for every door.

    rules.py        the rules themselves, asked of the raw session; only the core asks them
    public.py       the parts of it that cross the wire
    session.py      a session as everybody may see it now: all that boards, exports, analyses and logs are made from
    rounds.py       one round of it
    people.py       the roster, progress, and what members are called in results
    own_ballot.py   what one member alone sees: their own ballot

docs/figures.md tells the rules in plain words.
"""
