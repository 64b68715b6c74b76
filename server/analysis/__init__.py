"""How solid a result is: pure functions of the scores of one round, one file per subject.

    table.py          the scores as arrays, and the weighted totals they come to
    agreement.py      how far people agree: per cell, per option, over the panel
    sensitivity.py    the smallest change of a weight that unseats the winner; dominance
    acceptability.py  how often each option wins under other weights, or with other people in the room
    opinions.py       what other ways of counting would have chosen; kemeny.py one of them
    rounds.py         what changed between two rounds
    headline.py       clear, close, or no clear winner, and why
    solidity.py       all of it together, and what to talk about next

docs/solidity.md tells the rules and the sources in plain words.
"""
