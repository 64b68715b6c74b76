"""JSON: the complete record, its schema, and its content."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from msgspec import structs

from server.analysis.solidity import whole
from server.core.model import Names, Totals
from server.exports import json as json_format
from server.exports.record import Record, record
from tests.support.exported_meetings import VOTERS, two_rounds
from tests.support.json_schema import Draft202012Validator
from tests.support.meeting import FACILITATOR, Meeting, about

VALIDATOR = Draft202012Validator(msgspec.json.schema(Record))


def exported(meeting: Meeting) -> dict[str, Any]:
    """Return the record as a program reads it."""
    result: dict[str, Any] = json.loads(json_format.render(meeting.visible))
    return result


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_record_is_always_valid_against_its_schema(totals: Totals, names: Names) -> None:
    lobby = Meeting(about(totals=totals, names=names))
    for meeting in (
        lobby,
        Meeting(about(totals=totals, names=names)).join("ada").open(),
        two_rounds(totals, names),
        two_rounds(totals, names).reveal(),
        two_rounds(totals, names).close("flask", "Because."),
    ):
        VALIDATOR.validate(exported(meeting))
        given = msgspec.json.decode(json_format.render(meeting.visible), type=Record)
        assert structs.replace(given, chain=()) == record(meeting.visible, whole(meeting.visible))


def test_schema_rejects_invalid_records() -> None:
    invalid = exported(two_rounds())
    invalid["rounds"][0]["ballots"][0]["cells"][0]["value"] = "5"
    assert not VALIDATOR.is_valid(invalid)


def test_record_is_complete() -> None:
    meeting = two_rounds().remove("bob").close("flask", "We know it.")
    result = exported(meeting)
    assert (result["format"], result["version"], result["session"]["code"]) == ("quorum-record", 2, "7G4K-Q2XM")
    outcome = {"option": "flask", "statement": "We know it.", "at": meeting.now, "look_again": None}
    assert result["session"]["outcome"] == outcome
    assert [(m["name"], m["role"], m["removed"]) for m in result["members"]] == [
        ("Fay", "facilitator", False),
        ("Ada", "voter", False),
        ("Bob", "voter", True),
        ("Cyd", "voter", False),
        ("Dan", "voter", False),
        ("Olive", "observer", False),
    ]
    assert [(r["number"], r["kept"]) for r in result["rounds"]] == [(1, False), (2, True)]
    assert [[b["member"] for b in r["ballots"]] for r in result["rounds"]] == [
        ["Ada", "Bob", "Cyd", "Dan"],
        ["Ada", "Cyd", "Dan"],
    ]
    first = result["rounds"][0]["ballots"][0]
    assert first["done"] is True
    assert [(c["option"], c["criterion"], c["value"], c["reason"]) for c in first["cells"]] == [
        ("django", "speed", 2, ""),
        ("flask", "safety", None, "never tried it"),
        ("flask", "joy", 5, ""),
    ]


def test_standings_match_the_board() -> None:
    meeting = two_rounds()
    assert record(meeting.visible).rounds[-1].standings == meeting.board.options


def test_log_digest_is_in_the_record_only_after_the_close() -> None:
    meeting = two_rounds()
    assert exported(meeting)["log"] is None
    assert meeting.log[-1].digest not in json_format.render(meeting.reveal().visible).decode()
    meeting.close()
    assert exported(meeting)["log"] == {"seq": len(meeting.log), "digest": meeting.log[-1].digest}


def test_record_has_no_ids_keys_or_salt() -> None:
    meeting = two_rounds().close()
    text = json_format.render(meeting.visible).decode()
    for secret in (meeting.session.salt, meeting.session.key_digest):
        assert secret not in text
    assert f'"{FACILITATOR}"' not in text and not any(f'"{voter}"' in text for voter in VOTERS)
