"""How it was decided: who took part, how it was counted, the weights, the sources, and the end of the log."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import Block, BulletItem, Bullets, Content, Title, code, content
from server.exports.document.messages import message
from server.exports.option_lines import changed_options
from server.exports.record import Record
from server.exports.wording import Wording


def blocks(session: VisibleSession, record: Record, words: Wording) -> Iterator[Block]:
    """Yield the section."""
    yield Title(2, content(words.text("export-how")))
    yield Bullets(tuple(_items(session, record, words)))


def _items(session: VisibleSession, record: Record, words: Wording) -> Iterator[BulletItem]:
    people = [words.taking_part(m) for m in record.members if not m.removed]
    yield _item(words.text("export-who", people=people) if people else words.text("export-nobody"))
    progress = record.progress
    yield _item(words.text("export-progress", members=progress.members, started=progress.started, done=progress.done))
    for round_ in record.rounds:
        for undone in round_.undone:
            seconds = max(1, round((undone.undone_at - undone.revealed_at) / 1000))
            yield _item(words.text("export-undone", round=round_.number, seconds=seconds))
    for change in record.rewordings:
        before, after = words.written(change.before), words.written(change.after)
        yield _item(words.text("export-reworded", kind=change.kind, before=before, after=after, at=change.at))
    for line in changed_options(session, words):
        yield _item(line)
    yield _item(words.text("export-total-explained"))
    steps = session.description.scale
    for criterion in session.description.criteria:
        if criterion.numeric is not None:
            name, scale = words.criterion(criterion.id), words.scale(criterion.numeric)
            yield _item(words.text("export-scale", criterion=name, scale=scale, steps=steps))
    yield from _weights(record, words)
    if any(c.knock_out for c in session.description.criteria):
        yield _item(words.text("export-knock-out-rule", rule=session.description.knock_out_rule))
    if session.description.source:
        yield _item(words.text("export-source", source=words.written(session.description.source)))
    yield _item(words.text("export-session", code=format_code(session.code), at=session.created_at))
    if record.log is not None:
        yield BulletItem(message(words, "export-log-end", seq=str(record.log.seq), digest=code(record.log.digest)))


def _weights(record: Record, words: Wording) -> Iterator[BulletItem]:
    locked = record.session.locked
    if locked is None:
        return
    given, weights = record.session.weights_summary, {w.criterion: w.weight for w in locked.weights}
    below: tuple[Content, ...] = () if given is None else tuple(
        content(
            words.text(
                "export-weight-set", criterion=words.criterion(row.criterion), weight=weights[row.criterion],
                people=given.people, mean=row.mean, low=row.low, high=row.high,
            )
        )
        for row in given.spread
    )  # fmt: skip
    yield BulletItem(message(words, "export-weights", by=locked.by, digest=code(locked.digest)), below)


def _item(text: str) -> BulletItem:
    return BulletItem(content(text))
