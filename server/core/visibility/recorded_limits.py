"""What no record of a session exceeds: a file from outside may claim anything, and must not cost more than its size."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import structs

from server.core.board import Standing
from server.core.days import MAX_TIME, start_of_day
from server.core.description import check_size
from server.core.model import Description
from server.core.refused import Refused
from server.core.visibility.recorded_content import Recorded

# Counts of people, for each of whom something is computed; a server has at most 20,000 members in a session.
MAX_PEOPLE = 100_000


def check_limits(content: Recorded, about: Description) -> None:
    """Raise ValueError unless a record, with this description, is within the limits of sessions."""
    try:
        msgspec.convert(msgspec.to_builtins(about), Description)
        check_size(structs.replace(about, options=(*about.options, *content.session.dropped)))
    except (msgspec.ValidationError, Refused) as error:
        raise ValueError(str(error)) from None
    for value in _values(msgspec.to_builtins(content)):
        if isinstance(value, int) and not 0 <= value <= MAX_TIME:
            raise ValueError(f"{value} is neither a count nor a time")
    look_again = content.session.outcome.look_again if content.session.outcome else None
    if look_again is not None and start_of_day(look_again) is None:
        raise ValueError(f"there is no day {look_again}")
    if not all(count <= MAX_PEOPLE for count in _counts(content, about)):
        raise ValueError("there are not so many people")


def check_rounds(content: Recorded) -> None:
    """Raise ValueError unless the options of the rounds are known, each once, and the last round has those of today."""
    now, dropped = ([option.id for option in of] for of in (content.session.options, content.session.dropped))
    known = {*now, *dropped}
    if len(known) != len(now) + len(dropped):
        raise ValueError("an option is there twice")
    given = [round_.options for round_ in content.rounds if round_.options is not None]
    if given and (len(given) != len(content.rounds) or list(given[-1]) != now):
        raise ValueError("the options of a round are missing")
    if any(len(set(ids)) != len(ids) or not known.issuperset(ids) for ids in given):
        raise ValueError("a round has an unknown option, or one twice")


def _values(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _values(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _values(item)
    else:
        yield value


def _counts(content: Recorded, about: Description) -> Iterator[int]:
    """Yield all counts of people; raises ValueError for a table that is not as large as the description says."""
    summary = content.session.weights_summary
    yield summary.people if summary else 0
    yield content.progress.started
    for round_ in content.rounds:
        options = len(about.options) if round_.options is None else len(round_.options)
        if round_.asked is not None and len(round_.asked) != options:
            raise ValueError("a count of people is missing, or there is one too many")
        yield from round_.asked or ()
        if round_.standings is not None and len(round_.standings) != options:
            raise ValueError("a standing is missing, or there is one too many")
        for row in round_.standings or ():
            yield from _counts_of(row, len(about.criteria))


def _counts_of(row: Standing, criteria: int) -> Iterator[int]:
    if len(row.cells) != criteria:
        raise ValueError("a cell is missing, or there is one too many")
    for cell in row.cells:
        yield cell.n
        yield from cell.histogram
