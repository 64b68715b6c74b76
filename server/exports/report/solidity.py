"""How solid the result is: the headline first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.analysis.ballot_findings import Opinions
from server.analysis.comparison_findings import Possible, SameRaters, View
from server.analysis.findings import Headline, Share, Solidity
from server.analysis.opinions import METHODS, MIN_JUDGES
from server.analysis.weight_findings import Weights
from server.core.statement import Statement
from server.exports.document.blocks import Block, BulletItem, Bullets, Paragraph, Title, content, strong
from server.exports.wording import Wording
from server.messages import Few

HEADLINES: dict[Headline, str] = {
    "clear": "headline-clear",
    "close": "headline-close",
    "no clear winner": "headline-no-clear-winner",
}


def blocks(findings: Solidity, words: Wording) -> Iterator[Block]:
    """Yield the section."""
    yield Title(2, content(words.text("export-solid")))
    headline = words.sentence("headline", findings.statement)
    yield Paragraph(content(strong(f"{headline_of(findings, words)}."), f" {headline}"))
    items = tuple(BulletItem(content(line)) for line in _lines(findings, words))
    if items:
        yield Bullets(items)


def _lines(findings: Solidity, words: Wording) -> Iterator[str]:
    if findings.same_raters is not None:
        yield _same_raters(findings.same_raters, words)
    yield from _possible(findings.possible, words)
    yield from _weights(findings, words)
    yield from _weighing(findings.weights, words)
    if findings.acceptability is not None:
        yield words.text("export-near", shares=_shares(findings.acceptability.near_weights, words))
        if findings.acceptability.near_members:
            shares = _shares(findings.acceptability.near_members, words)
            yield words.text("export-near-members", shares=shares)
    if findings.chances is not None:
        first = _shares(findings.chances.shares, words)
        yield words.text("export-chances", members=findings.chances.members, shares=first)
    if findings.left_out is not None:
        yield words.sentence("without", findings.left_out.statement)
    if findings.one_changed is not None:
        yield words.sentence("changed", findings.one_changed.statement)
    if findings.opinions is not None:
        yield from _opinions(findings.opinions, words)
    if findings.confident is not None:
        yield _view(findings.confident, words)
    if findings.experienced is not None:
        yield words.sentence("view", findings.experienced.statement)
    if findings.stop is not None:
        yield words.sentence("stop", findings.stop.statement)


def headline_of(findings: Solidity, words: Wording) -> str:
    """Return the headline as a word; before the reveal, that it is so only so far."""
    word = words.text(HEADLINES[findings.headline])
    # Before the reveal nothing rests on single ballots.
    return words.text("headline-so-far", headline=word) if findings.agreement.statement is None else word


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
            yield words.text("export-flips", sentences=sentences, criterion=criterion, weight=flip.weight)
        else:
            # What one of two criteria that weigh gains, the other loses: this holds for both.
            same = flip.other if flip.weight else None
            firm += [words.criterion(id) for id in (flip.criterion, same) if id is not None]
    if firm:
        yield words.text("export-firm", criteria=firm)


def _weighing(weights: Weights, words: Wording) -> Iterator[str]:
    """Yield what a joint change of the weights, their order alone, and the members' own would change."""
    if weights.members is not None:
        yield words.sentence("weighed", weights.members.statement)
    if weights.joint is not None:
        yield words.sentence("weighed", weights.joint.statement)
        if weights.joint.covered not in (None, 1.0):
            yield words.text("weighed-pair-covered", share=weights.joint.covered)
        if weights.joint.left_out:
            yield words.text("weighed-left-out", options=Few(words.option(id) for id in weights.joint.left_out))
    if weights.order is not None:
        yield words.sentence("weighed", weights.order.statement)
        if weights.order.covered != 1:
            yield words.text("weighed-covered", share=weights.order.covered)


def _opinions(opinions: Opinions, words: Wording) -> Iterator[str]:
    yield words.sentence("opinions", opinions.statement)
    others = [
        words.text(
            "export-opinion",
            method=words.sentence("opinions", Statement(METHODS[o.method])),
            options=Few(words.option(id) for id in o.winners),
        )
        for o in opinions.methods
        if o.verdict != "same"
    ]
    if others and opinions.judges >= MIN_JUDGES:
        yield words.text("export-opinions-others", others=others)


def _same_raters(found: SameRaters, words: Wording) -> str:
    return _with_limits(words.sentence("comparison", found.statement), found.limits, words)


def _possible(found: Possible, words: Wording) -> Iterator[str]:
    if found.deciding is not None:
        yield words.text(
            "export-possible",
            rival_options=Few(words.option(id) for id in found.rivals),
            option=words.option(found.deciding.option),
            criterion=words.criterion(found.deciding.criterion),
        )


def _view(view: View, words: Wording) -> str:
    return _with_limits(words.sentence("view", view.statement), view.limits, words)


def _with_limits(sentence: str, limits: Statement | None, words: Wording) -> str:
    return sentence if limits is None else f"{sentence} {words.sentence('comparison', limits)}"
