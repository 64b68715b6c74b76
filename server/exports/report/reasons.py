"""The reasons that people gave in a round, by option and criterion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from server.core.visibility.rounds import VisibleCell
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import Block, BulletItem, Bullets, Paragraph, Title, content, strong
from server.exports.record import RoundRecord
from server.exports.wording import Wording

# Where a message has the name: a noncharacter, which no text has that people typed (core/text/output.py).
MEMBER = "\uffff"
# About twenty printed pages, in a file that does not have all.
MOST_CHARACTERS = 60_000


def blocks(session: VisibleSession, round_: RoundRecord, words: Wording, most: int | None = None) -> Iterator[Block]:
    """Yield the section with the reasons, at most this many of them and some pages; nothing if there are none."""
    cells = session.once((blocks, round_.number), lambda: _cells(session, round_, words))
    items = [item for cell in cells for item in cell]
    if not items:
        return
    yield Title(3, content(words.text("export-reasons", round=round_.number)))
    shown = items if most is None else list(_in_turn(cells, most))
    yield Bullets(tuple(shown))
    if len(shown) < len(items):
        yield Paragraph(content(words.text("export-reasons-more", count=len(items) - len(shown))))


def _in_turn(cells: Sequence[Sequence[BulletItem]], most: int) -> Iterator[BulletItem]:
    """Yield at most this many reasons, in order: the first of each cell, then the second of each, and so on, until they
    have MOST_CHARACTERS.
    """
    turns = sorted((turn, place) for place, cell in enumerate(cells) for turn in range(len(cell)))
    lengths = accumulate(sum(len(run.text) for run in cells[place][turn].text) for turn, place in turns)
    fit = [at for at, length in zip(turns[:most], lengths, strict=False) if length <= MOST_CHARACTERS]
    for place, turn in sorted((place, turn) for turn, place in fit or turns[:1]):
        yield cells[place][turn]


def _cells(session: VisibleSession, round_: RoundRecord, words: Wording) -> list[list[BulletItem]]:
    given: dict[tuple[str, str], list[tuple[str, VisibleCell]]] = {}
    for ballot in round_.ballots or ():
        for cell in ballot.cells:
            if cell.reason:
                given.setdefault((cell.option, cell.criterion), []).append((ballot.member, cell))

    person = cache(words.person)  # who gives many reasons

    @cache
    def sure(confidence: int) -> str:
        return words.text("export-sure", member=MEMBER, confidence=confidence)

    def who(member: str, confidence: int | None) -> str:
        return person(member) if confidence is None else sure(confidence).replace(MEMBER, person(member))

    cells: list[list[BulletItem]] = []
    for option in session.all_options:
        for criterion in session.description.criteria:
            head = f"{words.option(option.id)}, {words.criterion(criterion.id)}"
            items: list[BulletItem] = []
            for member, cell in given.get((option.id, criterion.id), ()):
                text = f" {words.written(cell.reason)} — {who(member, cell.confidence)}"
                items.append(BulletItem(content(strong(f"{head}: {words.answer(criterion, cell.value)}"), text)))
            cells.append(items)
    return cells
