"""How solid the result is, as Markdown: the head line first, then what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from server.analysis.findings import Opinions, Solidity, View
from server.analysis.wording import listed, percent
from server.core.visibility.session import VisibleSession
from server.exports.escaping import plain

VIEWS = {
    "confident": "Counting only scores that people were at least fairly sure of",
    "experienced": "Counting only people who have run the option in production",
}


def lines(session: VisibleSession, found: Solidity) -> Iterator[str]:
    """The section, with an empty line after it."""
    names = {o.id: plain(o.name) for o in session.description.options}
    criteria = {c.id: plain(c.name) for c in session.description.criteria}
    yield "## How solid it is"
    yield ""
    yield f"**{found.headline.capitalize()}.** {plain(found.sentence)}"
    yield ""
    yield from _weights(found, names, criteria)
    if found.acceptability is not None:
        near = sorted(found.acceptability.near_weights, key=lambda share: -share.ranks[0])
        shares = ", ".join(f"{names[share.option]} {percent(share.ranks[0])}" for share in near)
        yield f"- How often each wins with weights near these: {shares}."
    if found.left_out is not None:
        left = found.left_out
        yield f"- Leaving out one person changes the winner in {left.changed} of {left.members} cases."
    if found.opinions is not None:
        yield f"- {_opinions(found.opinions, names)}"
    yield from (f"- {_view(view, names)}" for view in found.views)
    if found.stop is not None:
        yield f"- {plain(found.stop.sentence)}"
    yield ""


def _weights(found: Solidity, names: Mapping[str, str], criteria: Mapping[str, str]) -> Iterator[str]:
    if found.sensitivity.winner is None:
        return
    firm = [criteria[f.criterion] for f in found.sensitivity.weights if f.rival is None]
    for flip in found.sensitivity.weights:
        if flip.at is not None and flip.rival is not None:
            way, now = "above" if flip.at > flip.weight else "below", f"now {flip.weight:.1%}"
            yield f"- {names[flip.rival]} wins with {criteria[flip.criterion]} {way} {flip.at:.1%} ({now})."
    if firm:
        yield f"- No weight of {listed(range(len(firm)), firm, 'or')} changes the winner."


def _opinions(found: Opinions, names: Mapping[str, str]) -> str:
    methods = [o for o in found.methods if o.method != "weighted sum"]
    if found.agree:
        return f"Counted in {len(methods)} other ways, the same option wins."
    others = "; ".join(f"{o.method}: {_all(o.winners, names)}" for o in methods if not o.agrees)
    return f"Counted otherwise the result differs: {others}."


def _view(view: View, names: Mapping[str, str]) -> str:
    first = _all(view.winners, names) if view.winners else "nobody"
    return f"{VIEWS[view.name]} ({view.people} people), first: {first}."


def _all(options: Sequence[str], names: Mapping[str, str]) -> str:
    return ", ".join(names[o] for o in options)
