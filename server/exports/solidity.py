"""How solid the result is, as Markdown: the headline first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.findings import Headline, Opinions, Solidity, View
from server.exports.wording import Wording

HEADLINES: dict[Headline, str] = {
    "clear": "headline-clear",
    "close": "headline-close",
    "no clear winner": "headline-no-clear-winner",
}


def lines(found: Solidity, words: Wording) -> Iterator[str]:
    """The section, with an empty line after it."""
    yield f"## {words.text('export-solid')}"
    yield ""
    yield f"**{words.text(HEADLINES[found.headline])}.** {words.sentence('headline', found.statement)}"
    yield ""
    yield from _weights(found, words)
    if found.acceptability is not None:
        near = sorted(found.acceptability.near_weights, key=lambda share: -share.ranks[0])
        shares = [words.text("export-near-share", option=words.option(s.option), share=s.ranks[0]) for s in near]
        yield f"- {words.text('export-near', shares=shares)}"
    if found.left_out is not None:
        left = found.left_out
        yield f"- {words.text('export-left-out', changed=left.changed, members=left.members)}"
    if found.opinions is not None:
        yield f"- {_opinions(found.opinions, words)}"
    yield from (f"- {_view(view, words)}" for view in found.views)
    if found.stop is not None:
        yield f"- {words.sentence('stop', found.stop.statement)}"
    yield ""


def _weights(found: Solidity, words: Wording) -> Iterator[str]:
    if found.sensitivity.winner is None:
        return
    firm = [words.criterion(f.criterion) for f in found.sensitivity.weights if f.rival is None]
    for flip in found.sensitivity.weights:
        if flip.at is not None and flip.rival is not None:
            told = words.text(
                "export-flip",
                rival_option=words.option(flip.rival),
                criterion=words.criterion(flip.criterion),
                way="above" if flip.at > flip.weight else "below",
                at=flip.at,
                weight=flip.weight,
            )
            yield f"- {told}"
    if firm:
        yield f"- {words.text('export-firm', criteria=firm)}"


def _opinions(found: Opinions, words: Wording) -> str:
    methods = [o for o in found.methods if o.method != "weighted sum"]
    if found.agree:
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
