"""JSON: the whole record, by its schema, and what it says of a meeting."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import msgspec
import pytest

from server.analysis.solidity import whole
from server.core.model import Names, Totals
from server.exports import json as json_format
from server.exports.record import Record, record
from tests.support.exported_meetings import VOTERS, two_rounds
from tests.support.meeting import FACILITATOR, Meeting, about

VALIDATOR = jsonschema.Draft202012Validator(msgspec.json.schema(Record))


def written(meeting: Meeting) -> dict[str, Any]:
    """The record as a program reads it."""
    made: dict[str, Any] = json.loads(json_format.render(meeting.visible))
    return made


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_a_record_keeps_to_its_schema_at_every_moment(totals: Totals, names: Names) -> None:
    lobby = Meeting(about(totals=totals, names=names))
    for meeting in (
        lobby,
        Meeting(about(totals=totals, names=names)).join("ada").open(),
        two_rounds(totals, names),
        two_rounds(totals, names).reveal(),
        two_rounds(totals, names).close("flask", "Because."),
    ):
        VALIDATOR.validate(written(meeting))
        assert msgspec.json.decode(json_format.render(meeting.visible), type=Record) == record(
            meeting.visible, whole(meeting.visible)
        )


def test_the_schema_does_refuse_what_is_no_record() -> None:
    spoilt = written(two_rounds())
    spoilt["rounds"][0]["ballots"][0]["cells"][0]["value"] = "5"
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(spoilt)


def test_a_record_tells_the_whole_meeting() -> None:
    meeting = two_rounds().remove("bob").close("flask", "We know it.")
    made = written(meeting)
    assert (made["format"], made["version"], made["session"]["code"]) == ("quorum-record", 1, "7G4K-Q2XM")
    assert made["session"]["outcome"] == {"option": "flask", "statement": "We know it.", "at": meeting.now}
    assert [(m["name"], m["role"], m["removed"]) for m in made["members"]] == [
        ("Fay", "facilitator", False),
        ("Ada", "voter", False),
        ("Bob", "voter", True),
        ("Cyd", "voter", False),
        ("Dan", "voter", False),
        ("Olive", "observer", False),
    ]
    assert [(r["number"], r["kept"]) for r in made["rounds"]] == [(1, False), (2, True)]
    assert [[b["member"] for b in r["ballots"]] for r in made["rounds"]] == [
        ["Ada", "Bob", "Cyd", "Dan"],
        ["Ada", "Cyd", "Dan"],
    ]
    first = made["rounds"][0]["ballots"][0]
    assert first["done"] is True
    assert [(c["option"], c["criterion"], c["value"], c["reason"]) for c in first["cells"]] == [
        ("django", "speed", 2, ""),
        ("flask", "safety", None, "never tried it"),
        ("flask", "joy", 5, ""),
    ]


def test_the_standings_are_those_of_the_board() -> None:
    meeting = two_rounds()
    assert record(meeting.visible).rounds[-1].standings == meeting.board.options


def test_the_log_s_digest_is_told_only_when_nothing_can_be_added_to_it() -> None:
    meeting = two_rounds()
    assert written(meeting)["log"] is None
    assert meeting.log[-1].digest not in json_format.render(meeting.reveal().visible).decode()
    meeting.close()
    assert written(meeting)["log"] == {"seq": len(meeting.log), "digest": meeting.log[-1].digest}


def test_nobody_s_id_key_or_salt_is_in_a_record() -> None:
    meeting = two_rounds().close()
    text = json_format.render(meeting.visible).decode()
    for secret in (meeting.session.salt, meeting.session.key_digest):
        assert secret not in text
    assert f'"{FACILITATOR}"' not in text and not any(f'"{voter}"' in text for voter in VOTERS)
