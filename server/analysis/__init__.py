"""Robustness of a result: pure functions of the scores of one round, one file per subject.

    findings.py       the results as plain values; more in the other *_findings.py
    table.py          the scores as arrays, and their weighted totals
    agreement.py      agreement per cell, per option, and over the panel
    sensitivity.py    the changes of a weight, or of one cell, that change the winner
    dominance.py      options that are at least as good as others on every criterion
    weight_flips.py   the leaders at other weights of one criterion; weight_lines.py, totals as functions of it
    joint_weights.py  the smallest change of all weights that costs the winner the lead
    ordered_weights.py  the possible winners if only the order of the weights is known
    members_weights.py  what each member's own weights choose
    acceptability.py  the probability of each rank under other weights, or with other people
    opinions.py       the winners by other ways of counting; kemeny.py implements one of them
    one_person.py     the effect of leaving out any one ballot, and of changing it
    rounds.py         the changes between two rounds
    drift.py          the changes since the session that this one takes up again; drift_statements.py says them
    stopping.py       the team's stop rule
    same_raters.py    options compared through the people who scored several of them
    comparison.py     whether the totals compare like with like
    possible.py       options that could still win with the scores that are missing
    views.py          the same comparison over part of the scores
    knock_outs.py     knock-out criteria with split answers, or that one answer decides
    weight_change.py  the smallest weight change, rounded for display
    reasons.py        the reasons why a result is not clear, with their thresholds; comparison_reasons.py has more
    headline.py       clear, close, or no clear winner, and why
    solidity.py       combines them all, and selects what to discuss next

docs/solidity.md explains the rules and their sources.
"""
