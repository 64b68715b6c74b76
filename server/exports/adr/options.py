"""The decision drivers, and what is good, neutral and bad of each option, with the reasons that people gave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from server.core.board import CellStats, Standing
from server.core.model import Criterion
from server.core.text import shorten
from server.core.visibility.rounds import VisibleCell
from server.core.visibility.session import VisibleSession
from server.core.worth import worth
from server.exports.document.blocks import Block, BulletItem, Bullets, Content, Paragraph, Title, content
from server.exports.option_lines import dropped_from
from server.exports.ranks import rank
from server.exports.record import Record, RoundRecord
from server.exports.wording import Wording

# Of each cell, in a record that people read from top to bottom; the report has all of them.
MAX_REASONS = 3
MAX_REASON_LENGTH = 400

Reasons = Mapping[tuple[str, str], Sequence[tuple[str, VisibleCell]]]


def drivers(session: VisibleSession, words: Wording) -> Bullets:
    """Return the criteria with their weights, the heaviest first."""
    return Bullets(tuple(BulletItem(content(_driver(criterion, words))) for criterion in by_weight(session)))


def by_weight(session: VisibleSession) -> list[Criterion]:
    """Return the criteria, knock-out criteria first, then the heaviest."""
    return sorted(session.description.criteria, key=lambda c: (not c.knock_out, -c.weight))


def _driver(criterion: Criterion, words: Wording) -> str:
    name = words.criterion(criterion.id)
    if criterion.direction == "lower":
        name = words.text("export-lower-is-better", criterion=name)
    weight = words.text("export-knock-out") if criterion.knock_out else words.share(criterion.weight)
    text = words.text("adr-driver", criterion=name, weight=weight)
    description = words.written(criterion.description)
    return words.text("adr-described", name=text, text=description) if description else text


def considered(session: VisibleSession, words: Wording) -> Bullets:
    """Return the options, also those that were dropped before the last round."""
    gone = dropped_from(session)
    return Bullets(tuple(BulletItem(content(_named(option.id, gone, words))) for option in session.all_options))


def _named(option: str, gone: Mapping[str, int], words: Wording) -> str:
    name = words.option(option)
    return words.text("adr-dropped", option=name, round=gone[option]) if option in gone else name


def blocks(session: VisibleSession, record: Record, words: Wording) -> Iterator[Block]:
    """Yield for each option a heading, its place, and its good and bad sides in the last visible round that has it."""
    gone = dropped_from(session)
    shown = [round_ for round_ in reversed(record.rounds) if round_.standings is not None]
    for option in session.all_options:
        yield Title(3, content(_named(option.id, gone, words)))
        if option.summary:
            yield Paragraph(content(words.written(option.summary)))
        rounds = shown if option.id in gone else shown[:1]
        found = next(((r, s) for r in rounds for s in r.standings or () if s.option == option.id), None)
        if found is None:
            yield Paragraph(content(words.text("adr-not-shown")))
            continue
        round_, standing = found
        yield Paragraph(content(_place(standing, session, words)))
        sides = tuple(_sides(session, standing, reasons_of(session, round_), words))
        if sides:
            yield Bullets(sides)


def _place(standing: Standing, session: VisibleSession, words: Wording) -> str:
    if standing.total is None:
        return words.text("adr-no-score")
    if standing.knocked_out:
        failed = [words.criterion(id) for id in standing.knocked_out]
        return words.text("adr-knocked-out", criteria=failed)
    steps = session.description.scale
    return words.text("adr-place", rank=rank(standing), total=standing.total, steps=steps)


def _sides(session: VisibleSession, standing: Standing, reasons: Reasons, words: Wording) -> Iterator[BulletItem]:
    cells = {cell.criterion: cell for cell in standing.cells}
    for criterion in by_weight(session):
        cell, given = cells[criterion.id], reasons.get((standing.option, criterion.id), ())
        side = _side(criterion, cell, standing, session.description.scale)
        if side is None and not given:
            continue
        head = words.text(
            "adr-side", side=side or "neutral", criterion=words.criterion(criterion.id),
            figure=figure(criterion, cell, standing, words), people=sum(cell.histogram),
        )  # fmt: skip
        yield BulletItem(content(head), tuple(_quotes(criterion, given, words)))


def _side(criterion: Criterion, cell: CellStats, standing: Standing, scale: int) -> str | None:
    """Return the third of the scale that a mean is in; None for a cell without a score."""
    if criterion.knock_out:
        if not any(cell.histogram):
            return None
        return "bad" if criterion.id in standing.knocked_out else "good"
    if cell.mean is None:
        return None
    share = (worth(cell.mean, criterion, scale) - 1) / (scale - 1)
    return "good" if share >= 2 / 3 else "bad" if share <= 1 / 3 else "neutral"


def figure(criterion: Criterion, cell: CellStats, standing: Standing, words: Wording) -> str:
    """Return the mean of a cell, or the answers to a knock-out criterion, in words."""
    if criterion.knock_out:
        not_met, met = cell.histogram
        return words.text("export-verdicts", met=met, not_met=not_met)
    if cell.mean is None:
        return words.text("export-score-no-view")
    if criterion.numeric is not None:
        return words.mean_number(criterion.numeric, standing.numbers[criterion.id])
    return words.score(cell.mean)


def reasons_of(session: VisibleSession, round_: RoundRecord) -> Reasons:
    """Return the reasons of a round by cell."""
    return session.once((reasons_of, round_.number), lambda: _reasons(round_))


def _reasons(round_: RoundRecord) -> Reasons:
    given: dict[tuple[str, str], list[tuple[str, VisibleCell]]] = {}
    for ballot in round_.ballots or ():
        for cell in ballot.cells:
            if cell.reason:
                given.setdefault((cell.option, cell.criterion), []).append((ballot.member, cell))
    return given


def _quotes(criterion: Criterion, given: Sequence[tuple[str, VisibleCell]], words: Wording) -> Iterator[Content]:
    """Yield reasons from both ends of the scores in turn, so that neither side is left out."""
    left = sorted(given, key=lambda one: (one[1].value is None, one[1].value or 0))
    chosen = [left.pop(0 if place % 2 == 0 else -1) for place in range(min(MAX_REASONS, len(left)))]
    for member, cell in chosen:
        text = words.written(cell.reason)
        short = shorten(text, MAX_REASON_LENGTH)
        yield content(
            words.text(
                "adr-reason", score=words.answer(criterion, cell.value), member=words.person(member),
                text=short if short == text else f"{short}…",
            )
        )  # fmt: skip
    if left:
        yield content(words.text("adr-more-reasons", count=len(left)))
