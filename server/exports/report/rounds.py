"""How the ranking changed from round to round."""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.findings import Solidity
from server.core.board import Standing
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import Block, Grid, GridColumn, GridRow, Paragraph, Title, content
from server.exports.ranks import NONE, rank
from server.exports.record import Record
from server.exports.wording import Wording


def blocks(session: VisibleSession, record: Record, words: Wording) -> Iterator[Block]:
    """Yield the section; nothing if there was only one round."""
    if len(record.rounds) < 2:
        return
    yield Title(2, content(words.text("export-rounds")))
    if record.solidity is not None:
        yield from _changes(record.solidity, words)
    columns = (
        GridColumn(content(words.text("export-option"))),
        *(GridColumn(content(words.text("export-round", round=r.number)), at_end=True) for r in record.rounds),
    )
    shown = [{row.option: row for row in r.standings or ()} for r in record.rounds]
    rows = tuple(
        GridRow(
            (
                content(words.option(option.id)),
                *(content(_place(standings.get(option.id), words)) for standings in shown),
            )
        )
        for option in session.all_options
    )
    yield Grid(words.text("export-rounds-places"), columns, rows)


def _changes(findings: Solidity, words: Wording) -> Iterator[Block]:
    """Yield what the same people changed since the round before."""
    if findings.change is not None:
        yield Paragraph(content(words.sentence("change", findings.change.statement)))
        if findings.change.rankings is not None:
            yield Paragraph(content(words.sentence("change", findings.change.rankings)))


def _place(row: Standing | None, words: Wording) -> str:
    if row is None or row.total is None:
        return NONE
    return words.text("export-rounds-place", rank=rank(row), total=row.total)
