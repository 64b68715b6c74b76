"""Records that somebody made up and signed with a key of their own: doubted at a bounded cost, and never an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from server.core import log
from server.core.events import Imported
from server.core.log import CorruptLog
from server.exports import json
from server.exports.chain import chain
from server.exports.signing import signer_of
from server.exports.verification.record_file import check_record
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import BEGAN, CODE
from tests.support.rows import one_test_for

SIGNER = signer_of("a secret of more than thirty-two characters")
RECORD = json.render(two_rounds().reveal().close("flask", "We know it.").visible, signer=SIGNER)
HIDDEN = json.render(two_rounds("on_reveal", "hidden").close().visible, signer=SIGNER)
HUGE = 10**12

Content = dict[str, Any]


def forged(change: Callable[[Content], object], file: bytes) -> bytes:
    """Return a record that was changed and is otherwise in order: canonical, chained and signed."""
    content = msgspec.json.decode(file)
    change(content)
    content["chain"] = chain(content)
    content["signature"] = SIGNER.sign(json.signed_part(content))
    return json.file_of(content)


def put(value: object, *path: str | int) -> Callable[[Content], None]:
    """Return a change that puts a value at a place."""

    def change(content: Any) -> None:
        for step in path[:-1]:
            content = content[step]
        content[path[-1]] = value

    return change


def many_options(content: Content) -> None:
    """Repeat the first option, each time with another id."""
    first = content["session"]["options"][0]
    content["session"]["options"] = [{**first, "id": f"o{n}"} for n in range(1000)]


CELL = ("rounds", 0, "ballots", 0, "cells", 0)
TABLE = ("rounds", 0, "standings", 0, "cells", 0)
CHANGES: list[tuple[Callable[[Content], object], bytes]] = [
    (put(HUGE, "session", "scale"), RECORD),
    (put(0, "session", "scale"), RECORD),
    (many_options, RECORD),
    (put("x" * 100_000, "session", "question"), RECORD),
    (put("../../etc", "session", "code"), RECORD),
    (put("../../etc", "session", "language"), RECORD),
    (put(2**62, "created_at"), RECORD),
    (put(-1, "created_at"), RECORD),
    (put(2**62, "session", "outcome", "at"), RECORD),
    (put("2040-99-99", "session", "outcome", "look_again"), RECORD),
    (put(-1, "seq"), RECORD),
    (put(HUGE, *CELL, "confidence"), RECORD),
    (put(HUGE, *CELL, "value"), RECORD),
    (put(1e308, *CELL, "value"), RECORD),
    (put(HUGE, "progress", "started"), HIDDEN),
    (put(HUGE, *TABLE, "n"), HIDDEN),
    (put([HUGE] * 5, *TABLE, "histogram"), HIDDEN),
    (put([], "rounds", 0, "standings", 0, "cells"), HIDDEN),
    (put([], "rounds", 0, "standings"), HIDDEN),
    (put({"shown": False, "people": HUGE, "fewest": 3, "spread": []}, "session", "weights_summary"), HIDDEN),
]  # fmt: skip


@one_test_for(CHANGES)
def test_impossible_record_is_doubted_and_never_imported(change: Callable[[Content], object], file: bytes) -> None:
    made_up = forged(change, file)
    checked = check_record(made_up)
    assert [doubt.statement.code for doubt in checked.doubts] == ["inconsistent"] and checked.session is None
    with pytest.raises(CorruptLog):
        log.replay([log.seal(CODE, 1, BEGAN, [Imported(CODE, made_up.decode())], {}, "")])


@pytest.mark.parametrize("depth", [100, 300, 400, 500, 700, 900, 999, 1000, 100_000])
def test_deep_json_is_no_record(depth: int) -> None:
    for opening, closing in (("[", "]"), ('{"a":', "}")):
        assert check_record(with_field(opening * depth + "1" + closing * depth)).doubts


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 5000, "1" + "0" * 400])
def test_numbers_that_no_float_can_be_are_no_record(number: str) -> None:
    assert check_record(with_field(number)).doubts
    assert check_record(re.sub(rb'"seq":[0-9]+', f'"seq":{number}'.encode(), RECORD)).doubts


def with_field(json: str) -> bytes:
    """Return the record with a field that it does not have."""
    return f'{{"a":{json},{RECORD.decode().removeprefix("{")}'.encode()
