"""How solid the result is, as Markdown: the headline first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.analysis.findings import Headline, Opinions, Share, Solidity, View
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
    if findings.acceptability is not None:
        yield f"- {words.text('export-near', shares=_shares(findings.acceptability.near_weights, words))}"
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
    firm = [words.criterion(f.criterion) for f in findings.sensitivity.weights if f.rival is None]
    for flip in findings.sensitivity.weights:
        if flip.at is not None and flip.rival is not None:
            line = words.text(
                "export-flip",
                rival_option=words.option(flip.rival),
                criterion=words.criterion(flip.criterion),
                way="above" if flip.at > flip.weight else "below",
                at=flip.at,
                weight=flip.weight,
            )
            yield f"- {line}"
    if firm:
        yield f"- {words.text('export-firm', criteria=firm)}"


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
