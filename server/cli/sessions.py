"""`quorum sessions`: list the sessions of a store, or find some of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, get_args

import click
import msgspec

from server.cli.dates import DAY, iso, local, span, today
from server.cli.options import STORE, options
from server.cli.results import fail_if_any, print_error
from server.cli.terminal import finish, with_store
from server.core.archive import ArchiveFilter
from server.core.code import format_code, parse_code
from server.core.model import Phase
from server.core.text import escaped
from server.core.text.output import UNSAFE
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.listing import ListedSession, Listing

FILTERS = options(
    click.option("--search", "text", default="", help="Words in the question, an option or the outcome."),
    click.option("--phase", "phases", multiple=True, type=click.Choice(get_args(Phase)), help="Repeat it for several."),
    click.option("--outcome", default="", help="Words in the name of the chosen option."),
    click.option("--undecided", is_flag=True, help="Closed without a decision."),
    click.option("--due", is_flag=True, help="Due for another look, by today or an earlier day."),
    click.option("--created-from", type=DAY, help="The first day on which it may have been created."),
    click.option("--created-to", type=DAY, help="The last day on which it may have been created."),
    click.option("--closed-from", type=DAY, help="The first day on which it may have been closed."),
    click.option("--closed-to", type=DAY, help="The last day on which it may have been closed."),
)


@click.command()
@STORE
@FILTERS
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")
@click.option("--limit", type=click.IntRange(1), help="How many to list [all].")
@click.option("--after", metavar="CODE", help="Continue after this session of the list.")
@click.option("--rebuild", is_flag=True, help="Derive the list again from all logs first.")
def sessions(
    store: str | None,
    created_from: datetime | None,
    created_to: datetime | None,
    closed_from: datetime | None,
    closed_to: datetime | None,
    as_json: bool,
    limit: int | None,
    after: str | None,
    due: bool,
    rebuild: bool,
    **conditions: Any,
) -> None:
    """List the stored sessions, most recently changed first."""
    wanted = ArchiveFilter(
        **conditions,
        due=today() if due else None,
        created=span(created_from, created_to),
        closed=span(closed_from, closed_to),
    )
    line = _json if as_json else _text
    reports = _Reports()

    async def show(opened: Store) -> None:
        if rebuild:
            await opened.rebuild()
        listed = Listing(opened, wanted, reports).sessions(parse_code(after) if after else None, limit)
        try:
            async for session in listed:
                click.echo(line(session))
        except KeyError:
            raise click.ClickException(
                f"There is no session with the code {escaped(after or '')} in this list."
            ) from None

    finish(lambda: with_store(store, show, read_only=not rebuild))
    fail_if_any(reports.wrong, reports.number)


class _Reports:
    """Prints what is wrong, and counts."""

    def __init__(self) -> None:
        self.wrong = self.number = 0

    def __call__(self, result: VerificationResult) -> None:
        self.number += 1
        if result.wrong:
            self.wrong += 1
            print_error(result)


def _text(listed: ListedSession) -> str:
    entry = listed.entry
    changed, people = local(listed.changed_at), f"{entry.people} people"
    code, question = escaped(format_code(entry.code)), escaped(entry.question)
    mark = "[rehearsal] " if entry.rehearsal else ""
    return f"{code}  {changed}  {entry.phase:8}  {people:10}  {mark}{question}"


def _json(listed: ListedSession) -> str:
    """Return the JSON object that docs/operating.md describes."""
    entry, outcome = listed.entry, listed.entry.outcome
    content = {
        "code": format_code(entry.code),
        "question": entry.question,
        "phase": entry.phase,
        "round": entry.round,
        "people": entry.people,
        "options": entry.options,
        "criteria": entry.criteria,
        "outcome": None if outcome is None else {"option": outcome.option, "statement": outcome.statement},
        "created": iso(entry.created_at),
        "changed": iso(listed.changed_at),
        "closed": iso(outcome.at if outcome else None),
        "look_again": outcome.look_again if outcome else None,
        "previous": _code(entry.previous),
        "superseded_by": _code(entry.superseded_by),
        "rehearsal": entry.rehearsal,
        "commits": listed.seq,
    }
    # Unsafe characters are only inside of strings.
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", msgspec.json.encode(content).decode())


def _code(code: str | None) -> str | None:
    return None if code is None else format_code(code)
