"""What was decided: its place in the ranking, how solid that is, what follows from it, and who saw it otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.board import Standing
from server.core.model import Criterion
from server.core.outcome import Outcome
from server.core.text import replaced
from server.core.visibility.session import VisibleSession
from server.core.worth import worth
from server.exports.adr.options import by_weight, figure
from server.exports.decided import leaders, look_again, place_of
from server.exports.document.blocks import Block, BulletItem, Bullets, Paragraph, Quote, Title, content, strong
from server.exports.ranks import in_order
from server.exports.record import Record, RoundRecord
from server.exports.report.solidity import headline_of
from server.exports.wording import Wording

# How much better another option must be on a criterion to be a drawback of the chosen one, as a share of the scale.
NOTABLE = 1 / 8
MAX_DIVIDED = 5


def blocks(session: VisibleSession, record: Record, shown: RoundRecord | None, words: Wording) -> Iterator[Block]:
    """Yield the section on the outcome, with consequences, dissent and confirmation."""
    yield Title(2, content(words.text("adr-outcome")))
    standings = in_order(shown.standings or ()) if shown else []
    decided = session.outcome
    yield from _decision(session, decided, standings, words)
    if record.solidity is not None:
        headline = words.sentence("headline", record.solidity.statement)
        yield Paragraph(content(strong(f"{headline_of(record.solidity, words)}."), f" {headline}"))
    if decided is not None:
        yield from _reason(decided, standings, words)
        yield from _consequences(session, decided, standings, words)
    yield from _dissent(record, words)
    yield from _changes(record, words)
    if decided is not None:
        yield Title(3, content(words.text("adr-confirmation")))
        yield Paragraph(content(look_again(decided, words)))


def _decision(
    session: VisibleSession, decided: Outcome | None, standings: list[Standing], words: Wording
) -> Iterator[Block]:
    if decided is None:
        phase = session.phase if session.phase != "closed" else "revealed"
        yield Paragraph(content(f"{words.text('adr-proposed')} {words.text('export-phase', phase=phase)}"))
    if decided is None or decided.option is None:
        if decided is not None:
            yield Paragraph(content(words.text("export-no-decision")))
        if standings and standings[0].rank is not None:
            yield Paragraph(content(leaders(standings, words)))
        return
    chosen = words.text("adr-chosen", option=words.option(decided.option))
    yield Paragraph(content(f"{chosen} {place_of(decided.option, standings, words)}".strip()))


def not_first(decided: Outcome, standings: list[Standing]) -> bool:
    """Return whether the ranking has another option first than the chosen one."""
    first = {s.option for s in standings if s.rank == 1}
    return decided.option is not None and bool(first) and decided.option not in first


def _reason(decided: Outcome, standings: list[Standing], words: Wording) -> Iterator[Block]:
    if decided.statement:
        yield Paragraph(content(words.text("adr-because")))
        yield Quote(tuple(replaced(decided.statement).splitlines()))
    elif not_first(decided, standings):
        yield Paragraph(content(words.text("adr-no-reason")))


def _consequences(
    session: VisibleSession, decided: Outcome, standings: list[Standing], words: Wording
) -> Iterator[Block]:
    """Yield where the chosen option is the best, and where another one is notably better."""
    mine = next((s for s in standings if s.option == decided.option), None)
    if mine is None:
        return
    items: list[tuple[str, str]] = []
    for place, criterion in ((session.description.criteria.index(c), c) for c in by_weight(session)):
        found = _consequence(criterion, place, mine, standings, session.description.scale, words)
        if found is not None:
            items.append(found)
    if items:
        yield Title(3, content(words.text("adr-consequences")))
        yield Bullets(tuple(BulletItem(content(text)) for _, text in sorted(items, key=lambda one: one[0] != "good")))


def _consequence(
    criterion: Criterion, place: int, mine: Standing, standings: list[Standing], scale: int, words: Wording
) -> tuple[str, str] | None:
    cell = mine.cells[place]
    rivals = [
        (worth(mean, criterion, scale), s)
        for s in standings
        if s.option != mine.option and not s.knocked_out and (mean := s.cells[place].mean) is not None
    ]
    if criterion.knock_out or cell.mean is None or not rivals:
        return None
    points, (best, rival) = worth(cell.mean, criterion, scale), max(rivals, key=lambda one: one[0])
    side = "good" if points >= best else "bad" if best - points >= NOTABLE * (scale - 1) else None
    if side is None:
        return None
    text = words.text(
        "adr-consequence", side=side, criterion=words.criterion(criterion.id), option=words.option(rival.option),
        mine=figure(criterion, cell, mine, words), theirs=figure(criterion, rival.cells[place], rival, words),
    )  # fmt: skip
    return side, text


def _changes(record: Record, words: Wording) -> Iterator[Block]:
    """Yield what changed since the decision that this one supersedes."""
    found = record.solidity.drift if record.solidity else None
    if found is not None:
        yield Title(3, content(words.text("adr-changes")))
        yield Bullets(tuple(BulletItem(content(words.sentence("drift", s))) for s in found.statements))


def _dissent(record: Record, words: Wording) -> Iterator[Block]:
    """Yield the cells that the team is most divided about, and how alike its members' rankings are."""
    if record.solidity is None:
        return
    agreement = record.solidity.agreement
    divided = sorted(
        (cell for cell in agreement.cells if cell.word == "two camps"), key=lambda cell: (cell.a or 0, -cell.n)
    )
    lines = [
        words.text(
            "adr-divided", option=words.option(cell.option), criterion=words.criterion(cell.criterion), people=cell.n
        )
        for cell in divided[:MAX_DIVIDED]
    ]
    if len(divided) > MAX_DIVIDED:
        lines.append(words.text("adr-divided-more", count=len(divided) - MAX_DIVIDED))
    if agreement.statement is not None and agreement.judges > 1:
        lines.append(words.sentence("concord", agreement.statement))
    if record.solidity.weights.members is not None:
        lines.append(words.sentence("weighed", record.solidity.weights.members.statement))
    if not divided:
        lines.insert(0, words.text("adr-not-divided"))
    yield Title(3, content(words.text("adr-dissent")))
    yield Bullets(tuple(BulletItem(content(line)) for line in lines))
