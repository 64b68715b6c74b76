"""How solid the result is, as Markdown: the headline first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.analysis.findings import Headline, Opinions, Share, Solidity, View
from server.analysis.weight_findings import Weights
from server.exports.wording import Wording

HEADLINES: dict[Headline, str] = {
    "clear": "headline-clear",
    "close": "headline-close",
    "no clear winner": "headline-no-clear-winner",
}


def lines(findings: Solidity, words: Wording) -> Iterator[str]:
    """Yield the lines of the section, with an empty line at the end."""
    yield f"## {words.text('export-solid')}"
    yield ""
    yield f"**{_headline(findings, words)}.** {words.sentence('headline', findings.statement)}"
    yield ""
    yield from _weights(findings, words)
    yield from (f"- {line}" for line in _weighing(findings.weights, words))
    if findings.acceptability is not None:
        yield f"- {words.text('export-near', shares=_shares(findings.acceptability.near_weights, words))}"
        if findings.acceptability.near_members:
            shares = _shares(findings.acceptability.near_members, words)
            yield f"- {words.text('export-near-members', shares=shares)}"
    if findings.chances is not None:
        first = _shares(findings.chances.shares, words)
        yield f"- {words.text('export-chances', members=findings.chances.members, shares=first)}"
    if findings.left_out is not None:
        left = findings.left_out
        yield f"- {words.text('export-left-out', changed=left.changed, members=left.members)}"
    if findings.opinions is not None:
        yield f"- {_opinions(findings.opinions, words)}"
    yield from (f"- {_view(view, words)}" for view in findings.views)
    if findings.stop is not None:
        yield f"- {words.sentence('stop', findings.stop.statement)}"
    yield ""


def _headline(findings: Solidity, words: Wording) -> str:
    word = words.text(HEADLINES[findings.headline])
    # Before the reveal nothing rests on single ballots.
    return words.text("headline-so-far", headline=word) if findings.opinions is None else word


def _shares(shares: Sequence[Share], words: Wording) -> list[str]:
    best = sorted(shares, key=lambda share: -share.ranks[0])
    return [words.text("export-near-share", option=words.option(s.option), share=s.ranks[0]) for s in best]


def _weights(findings: Solidity, words: Wording) -> Iterator[str]:
    if findings.sensitivity.winner is None:
        return
    firm: list[str] = []
    for flip in findings.sensitivity.weights:
        stretches = [*flip.below, *flip.above]
        if stretches:
            sentences = " ".join(words.sentence("flip", stretch.statement) for stretch in stretches)
            criterion = words.criterion(flip.criterion)
            yield f"- {words.text('export-flips', sentences=sentences, criterion=criterion, weight=flip.weight)}"
        else:
            # What one of two criteria that weigh gains, the other loses: this holds for both.
            same = flip.other if flip.weight else None
            firm += [words.criterion(id) for id in (flip.criterion, same) if id is not None]
    if firm:
        yield f"- {words.text('export-firm', criteria=firm)}"


def _weighing(weights: Weights, words: Wording) -> Iterator[str]:
    """Yield what a joint change of the weights, their order alone, and the members' own would change."""
    if weights.members is not None:
        yield words.sentence("weighed", weights.members.statement)
    if weights.joint is not None:
        yield words.sentence("weighed", weights.joint.statement)
        if weights.joint.covered not in (None, 1.0):
            yield words.text("weighed-pair-covered", share=weights.joint.covered)
        if weights.joint.left_out:
            yield words.text("weighed-left-out", options=[words.option(id) for id in weights.joint.left_out])
    if weights.order is not None:
        yield words.sentence("weighed", weights.order.statement)
        if weights.order.covered != 1:
            yield words.text("weighed-covered", share=weights.order.covered)


def _opinions(opinions: Opinions, words: Wording) -> str:
    methods = [o for o in opinions.methods if o.method != "weighted sum"]
    if opinions.agree:
        return words.text("export-opinions-agree", count=len(methods))
    others = [
        words.text("export-opinion", method=o.method, options=[words.option(id) for id in o.winners])
        for o in methods
        if not o.agrees
    ]
    return words.text("export-opinions-differ", others=others)


def _view(view: View, words: Wording) -> str:
    if not view.winners:
        return words.text("export-view-nobody", view=view.name, people=view.people)
    first = [words.option(id) for id in view.winners]
    return words.text("export-view", view=view.name, people=view.people, options=first)
