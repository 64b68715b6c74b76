"""Markdown: question, outcome, ranking, matrix and reasons, for a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Container, Iterator

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.board import Standing
from server.core.code import format_code
from server.core.grouping import sections
from server.core.model import Criterion
from server.core.visibility.rounds import VisibleCell
from server.core.visibility.session import VisibleSession
from server.exports import evidence_section, solidity
from server.exports.escaping import plain
from server.exports.record import Record, RoundRecord, record
from server.exports.wording import Wording, wording


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the report as UTF-8 Markdown (CommonMark with tables), in the session's language.

    Text that people typed is escaped. `findings` saves another analysis.
    """
    document = record(session, findings or whole(session))
    return ("\n".join(_lines(session, document, wording(session, plain))).rstrip() + "\n").encode()


def _lines(session: VisibleSession, document: Record, words: Wording) -> Iterator[str]:
    yield f"# {plain(session.description.question) or words.text('export-title')}"
    yield ""
    yield from _outcome(session, words)
    last = document.rounds[-1] if document.rounds else None
    thin = document.solidity.possible.thin if document.solidity is not None else ()
    if last is not None:
        several = len(document.rounds) > 1
        title = words.text("export-ranking-after", round=last.number) if several else words.text("export-ranking")
        yield from _round(session, last, title, words, thin)
        yield from _reasons(session, last, words)
    if document.solidity is not None:
        yield from solidity.lines(document.solidity, words)
    yield from evidence_section.attachments(document, words)
    for earlier in reversed(document.rounds[:-1]):
        yield from _round(session, earlier, words.text("export-round", round=earlier.number), words)
        yield from _reasons(session, earlier, words)
    yield from _how(session, document, words)
    if document.measurements is not None:
        yield ""
        yield from evidence_section.appendix(session, document.measurements, words)


def _outcome(session: VisibleSession, words: Wording) -> Iterator[str]:
    yield f"## {words.text('export-outcome')}"
    yield ""
    outcome = session.outcome
    if outcome is None:
        yield words.text("export-phase", phase=session.phase)
    elif outcome.option is None:
        yield f"**{words.text('export-no-decision')}**"
    else:
        yield f"**{words.option(outcome.option)}**"
    if outcome is not None:
        if outcome.statement:
            yield ""
            yield from (f"> {plain(line)}" for line in outcome.statement.splitlines())
        yield ""
        yield words.text("export-closed-on", at=outcome.at)
    yield ""


def _round(
    session: VisibleSession, round_: RoundRecord, title: str, words: Wording, thin: Container[str] = ()
) -> Iterator[str]:
    """Yield the ranking and the matrix of a round; totals of options in `thin` rest on few scores."""
    yield f"## {title}"
    yield ""
    if round_.standings is None:
        yield words.text("export-hidden")
        yield ""
        return
    total = words.text("export-total", steps=session.description.scale)
    heads = (words.text("export-rank"), words.text("export-option"), total)
    yield f"| {' | '.join(heads)} | {words.text('export-spread')} | {words.text('export-people')} |"
    yield "|---:|---|---:|---:|---:|"
    for row in sorted(round_.standings, key=lambda s: (s.rank is None, s.rank or 0)):
        spread = "–" if row.spread is None else words.score(row.spread)
        name = words.option(row.option)
        if row.knocked_out:
            failed = [words.criterion(c.id) for c in session.description.criteria if c.id in row.knocked_out]
            name = f"~~{name}~~ {words.text('export-knocked-out', criteria=failed)}"
        yield f"| {_rank(row)} | {name} | {_total(row, thin, words)} | {spread} | {row.n} |"
    yield ""
    yield from _matrix(session, round_.standings, words)


def _total(row: Standing, thin: Container[str], words: Wording) -> str:
    if row.total is None:
        return "–"
    if not row.complete:
        return words.text("export-incomplete", total=row.total)
    return words.text("export-total-thin", total=row.total) if row.option in thin else words.score(row.total)


def _matrix(session: VisibleSession, rows: tuple[Standing, ...], words: Wording) -> Iterator[str]:
    """Yield the mean and the number of people for each option and criterion."""
    heads = [words.text("export-criterion"), words.text("export-weight"), *(words.option(row.option) for row in rows)]
    yield f"| {' | '.join(heads)} |"
    yield "|---|---:|" + "---:|" * len(rows)
    places = iter(range(len(session.description.criteria)))
    for group, criteria in sections(session.description.criteria):
        if group:
            yield f"| **{plain(group)}** | **{words.share(sum(c.weight for c in criteria))}** |" + " |" * len(rows)
        for criterion, place in zip(criteria, places, strict=False):
            yield _matrix_row(criterion, place, rows, words)
    yield ""


def _matrix_row(criterion: Criterion, place: int, rows: tuple[Standing, ...], words: Wording) -> str:
    weight = words.text("export-knock-out") if criterion.knock_out else words.share(criterion.weight)
    cells = (_cell(row, place, criterion, words) for row in rows)
    return f"| {_criterion(criterion, words)} | {weight} | " + " | ".join(cells) + " |"


def _criterion(criterion: Criterion, words: Wording) -> str:
    name = words.criterion(criterion.id)
    return words.text("export-lower-is-better", criterion=name) if criterion.direction == "lower" else name


def _cell(row: Standing, place: int, criterion: Criterion, words: Wording) -> str:
    return _verdicts(row, place, words) if criterion.knock_out else _mean(row, place, criterion, words)


def _mean(row: Standing, place: int, criterion: Criterion, words: Wording) -> str:
    cell, numeric = row.cells[place], criterion.numeric
    if cell.mean is None:
        return "–"
    if numeric is None:
        return words.text("export-mean", mean=cell.mean, people=cell.n)
    number = words.mean_number(numeric, row.numbers[criterion.id])
    return words.text("export-mean-number", number=number, mean=cell.mean, people=cell.n)


def _verdicts(row: Standing, place: int, words: Wording) -> str:
    not_met, met = row.cells[place].histogram
    return words.text("export-verdicts", met=met, not_met=not_met) if met + not_met else "–"


def _reasons(session: VisibleSession, round_: RoundRecord, words: Wording) -> Iterator[str]:
    given: dict[tuple[str, str], list[tuple[str, VisibleCell]]] = {}
    for ballot in round_.ballots or ():
        for cell in ballot.cells:
            if cell.reason:
                given.setdefault((cell.option, cell.criterion), []).append((ballot.member, cell))
    if not given:
        return
    yield f"### {words.text('export-reasons', round=round_.number)}"
    yield ""
    for option in session.description.options:
        for criterion in session.description.criteria:
            head = f"{words.option(option.id)}, {words.criterion(criterion.id)}"
            for member, cell in given.get((option.id, criterion.id), ()):
                text = plain(" ".join(cell.reason.split()))
                who = _who(words.person(member), cell.confidence, words)
                yield f"- **{head}: {words.answer(criterion, cell.value)}** {text} — {who}"
    yield ""


def _who(member: str, confidence: int | None, words: Wording) -> str:
    return member if confidence is None else words.text("export-sure", member=member, confidence=confidence)


def _how(session: VisibleSession, document: Record, words: Wording) -> Iterator[str]:
    yield f"## {words.text('export-how')}"
    yield ""
    people = [
        words.text("export-person", name=words.member(m.name), role=m.role) for m in document.members if not m.removed
    ]
    yield "- " + (words.text("export-who", people=people) if people else words.text("export-nobody"))
    progress = document.progress
    done = words.text("export-progress", members=progress.members, started=progress.started, done=progress.done)
    yield f"- {done}"
    yield f"- {words.text('export-total-explained')}"
    for criterion in session.description.criteria:
        if criterion.numeric is not None:
            name, scale = words.criterion(criterion.id), words.scale(criterion.numeric)
            yield f"- {words.text('export-scale', criterion=name, scale=scale, steps=session.description.scale)}"
    yield from _weights(session, document, words)
    if session.description.source:
        yield f"- {words.text('export-source', source=plain(session.description.source))}"
    yield f"- {words.text('export-session', code=format_code(session.code), at=session.created_at)}"
    if document.log is not None:
        yield f"- {words.text('export-log-end', seq=str(document.log.seq), digest=document.log.digest)}"


def _weights(session: VisibleSession, document: Record, words: Wording) -> Iterator[str]:
    locked = document.session.locked
    if locked is not None:
        yield f"- {words.text('export-weights', by=locked.by, digest=locked.digest)}"
    given = document.session.weights_summary
    if given is not None and locked is not None:
        weights = {w.criterion: w.weight for w in locked.weights}
        for row in given.spread:
            line = words.text(
                "export-weight-set", criterion=words.criterion(row.criterion), weight=weights[row.criterion],
                people=given.people, mean=row.mean, low=row.low, high=row.high,
            )  # fmt: skip
            yield f"  - {line}"
    if any(c.knock_out for c in session.description.criteria):
        yield f"- {words.text('export-knock-out-rule', rule=session.description.knock_out_rule)}"


def _rank(row: Standing) -> str:
    if row.rank is None:
        return "–"
    return f"={row.rank}" if row.tied else str(row.rank)
