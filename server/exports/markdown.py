"""Markdown: question, outcome, ranking, matrix and reasons, to be read in a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.board import Standing
from server.core.code import shown
from server.core.visibility.session import VisibleSession
from server.exports import evidence_section, solidity
from server.exports.escaping import plain
from server.exports.record import Record, RoundRecord, answer, record

PHASES = {
    "lobby": "Scoring has not begun.",
    "weighting": "The weights are being found; scoring has not begun.",
    "scoring": "Scoring is open.",
    "revealed": "The totals are revealed; the session is not closed yet.",
}


def render(session: VisibleSession, found: Solidity | None = None) -> bytes:
    """The report as UTF-8 Markdown (CommonMark with tables); whatever people typed is escaped.

    `found` saves finding out again how solid the result is.
    """
    made = record(session, found or whole(session))
    return ("\n".join(_lines(session, made)).rstrip() + "\n").encode()


def _lines(session: VisibleSession, made: Record) -> Iterator[str]:
    yield f"# {plain(session.description.question) or 'A decision'}"
    yield ""
    yield from _outcome(session)
    last = made.rounds[-1] if made.rounds else None
    if last is not None:
        yield from _round(session, last, "Ranking" if len(made.rounds) == 1 else f"Ranking after round {last.number}")
        yield from _reasons(session, last)
    if made.solidity is not None:
        yield from solidity.lines(session, made.solidity)
    yield from evidence_section.attachments(session, made)
    for earlier in reversed(made.rounds[:-1]):
        yield from _round(session, earlier, f"Round {earlier.number}")
        yield from _reasons(session, earlier)
    yield from _how(session, made)
    if made.measurements is not None:
        yield ""
        yield from evidence_section.appendix(session, made.measurements)


def _outcome(session: VisibleSession) -> Iterator[str]:
    yield "## Outcome"
    yield ""
    outcome = session.outcome
    if outcome is None:
        yield PHASES[session.phase]
    elif outcome.option is None:
        yield "**No decision.**"
    else:
        yield f"**{plain(_names(session)[outcome.option])}**"
    if outcome is not None:
        if outcome.statement:
            yield ""
            yield from (f"> {plain(line)}" for line in outcome.statement.splitlines())
        yield ""
        yield f"Closed on {_day(outcome.at)}."
    yield ""


def _round(session: VisibleSession, round_: RoundRecord, title: str) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    if round_.standings is None:
        yield "Totals are hidden until they are revealed."
        yield ""
        return
    names = _names(session)
    yield f"| rank | option | total (1–{session.description.scale}) | spread | people |"
    yield "|---:|---|---:|---:|---:|"
    for row in sorted(round_.standings, key=lambda s: (s.rank is None, s.rank or 0)):
        note = "" if row.complete or row.total is None else " (incomplete)"
        total = "–" if row.total is None else f"{row.total:.2f}{note}"
        spread = "–" if row.spread is None else f"{row.spread:.2f}"
        name = plain(names[row.option])
        if row.knocked_out:
            failed = (plain(c.name) for c in session.description.criteria if c.id in row.knocked_out)
            name = f"~~{name}~~ knocked out: {', '.join(failed)}"
        yield f"| {_rank(row)} | {name} | {total} | {spread} | {row.n} |"
    yield ""
    yield from _matrix(session, round_.standings)


def _matrix(session: VisibleSession, rows: tuple[Standing, ...]) -> Iterator[str]:
    """Mean and number of people for each option and criterion."""
    names = _names(session)
    yield "| criterion | weight | " + " | ".join(plain(names[row.option]) for row in rows) + " |"
    yield "|---|---:|" + "---:|" * len(rows)
    for place, criterion in enumerate(session.description.criteria):
        lower = " (lower is better)" if criterion.direction == "lower" else ""
        weight = "must" if criterion.knock_out else f"{criterion.weight:.1%}"
        means = (_must(row, place) if criterion.knock_out else _mean(row, place) for row in rows)
        yield f"| {plain(criterion.name)}{lower} | {weight} | " + " | ".join(means) + " |"
    yield ""


def _mean(row: Standing, place: int) -> str:
    cell = row.cells[place]
    return "–" if cell.mean is None else f"{cell.mean:.2f} (n={cell.n})"


def _must(row: Standing, place: int) -> str:
    not_met, met = row.cells[place].histogram
    return f"met {met}, not met {not_met}" if met + not_met else "–"


def _reasons(session: VisibleSession, round_: RoundRecord) -> Iterator[str]:
    given = [(ballot.member, cell) for ballot in round_.ballots or () for cell in ballot.cells if cell.reason]
    if not given:
        return
    yield f"### Reasons given in round {round_.number}"
    yield ""
    for option in session.description.options:
        for criterion in session.description.criteria:
            for member, cell in given:
                if (cell.option, cell.criterion) == (option.id, criterion.id):
                    score = answer(criterion, cell.value)
                    sure = "" if cell.confidence is None else f", confidence {cell.confidence} of 3"
                    text = plain(" ".join(cell.reason.split()))
                    head = f"{plain(option.name)}, {plain(criterion.name)}"
                    yield f"- **{head}: {score}** {text} — {plain(member)}{sure}"
    yield ""


def _how(session: VisibleSession, made: Record) -> Iterator[str]:
    yield "## How it was decided"
    yield ""
    took_part = [m for m in made.members if not m.removed]
    yield "- People: " + (", ".join(f"{plain(m.name)} ({m.role})" for m in took_part) or "nobody")
    progress = made.progress
    yield f"- Of {progress.members} who may score, {progress.started} have begun and {progress.done} say they are done."
    yield (
        "- Total: the weighted mean of the scores, from those who scored a cell; a missing score is missing and not 0. "
        "Spread: the weighted mean of the standard deviations."
    )
    yield from _weights(session, made)
    if session.description.source:
        yield f"- Source of the facts: {plain(session.description.source)}"
    yield f"- Session {shown(session.code)}, begun on {_day(session.created_at)}."
    if made.log is not None:
        yield f"- The log ends with commit {made.log.seq}, digest `{made.log.digest}`."


def _weights(session: VisibleSession, made: Record) -> Iterator[str]:
    locked = made.session.locked
    if locked is not None:
        whose = {
            "description": "as set in the lobby",
            "team": "the mean of what people gave before anything was scored",
            "own": "set by the facilitator after people had given theirs",
        }[locked.by]
        yield f"- Weights: {whose}; locked before the first score, digest `{locked.digest}`."
    weighed = made.session.weights_summary
    if weighed is not None and locked is not None:
        names = {c.id: plain(c.name) for c in session.description.criteria}
        weights = {w.criterion: w.weight for w in locked.weights}
        for row in weighed.spread:
            given = f"mean {row.mean:.1%}, from {row.low:.1%} to {row.high:.1%}"
            yield f"  - {names[row.criterion]}: {weights[row.criterion]:.1%} ({weighed.people} people gave {given})"
    if any(c.knock_out for c in session.description.criteria):
        anybody, most = "anybody says it is not met", "more people say it is not met than say it is"
        yield f"- A must knocks an option out when {anybody if session.description.knock_out_rule == 'any' else most}."


def _names(session: VisibleSession) -> dict[str, str]:
    return {o.id: o.name for o in session.description.options}


def _rank(row: Standing) -> str:
    if row.rank is None:
        return "–"
    return f"={row.rank}" if row.tied else str(row.rank)


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).date().isoformat()
