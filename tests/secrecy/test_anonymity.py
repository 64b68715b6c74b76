"""With names hidden, no client learns who scored what, before the reveal or after it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from tests.support.noted import EXPORTS, Meeting, compared
from tests.support.wire import Quorum

pytestmark = pytest.mark.integration

VOTE = {"type": "score", "option": "red", "criterion": "speed", "value": 5, "confidence": 3}


def test_with_names_hidden_no_byte_depends_on_who_scored(io_loop: IOLoop, tmp_path: Path) -> None:
    """Live totals wait for the reveal: three windows and one other member would tell that member's score."""

    async def hold(quorum: Quorum, values: Sequence[int]) -> Any:
        meeting = await Meeting.hold(quorum, names="hidden")
        for name, value in zip(("Ada", "Bob", "Cid"), values, strict=True):
            vote = {"type": "score", "option": "red", "criterion": "speed", "value": value, "reason": f"I say {value}."}
            await meeting.ask(name, vote)
        await meeting.look()
        return meeting.learnt("Ada", "Bob", "Cid")

    one, other = compared(io_loop, tmp_path, hold, (1, 3, 5), (5, 1, 4))
    assert any('"totals_wait":true' in text for text in one["Dee"])
    for name in one:
        assert one[name] == other[name], f"the {name} can tell what others scored"


async def test_with_names_hidden_results_have_no_names_with_scores(quorum: Quorum) -> None:
    meeting = await Meeting.hold(quorum, names="hidden")
    for n, name in enumerate(("Ada", "Bob", "Cid")):
        await meeting.ask(name, {**VOTE, "value": n + 1, "reason": f"Animal {n}."})
    await meeting.ask("Bob", {"type": "done"})
    path = f"/api/sessions/{meeting.session.code}/export."
    live = [(await quorum.get(path + name, meeting.people["Dee"])).body.decode() for name in EXPORTS]
    assert not any("Animal" in text for text in live)
    await meeting.ask("facilitator", {"type": "close", "option": "red", "look_again": "2040-01-31"})
    table, record, report = [(await quorum.get(path + name, meeting.people["Dee"])).body.decode() for name in EXPORTS]
    assert all("Animal 2" in text for text in (table, record, report))
    assert not {"Ada", "Bob", "Cid"} & set(table.replace(",", " ").split())
    (round_,) = json.loads(record)["rounds"]
    for ballot in round_["ballots"]:
        assert ballot["member"].startswith("Voter 1.")
        assert {cell["at"] for cell in ballot["cells"]} == {None}
    for who in meeting.people.values():
        assert who is None or all(who.id not in text for text in (table, record, report))
    for line in report.splitlines():
        assert "Animal" not in line or not {"Ada", "Bob", "Cid"} & set(line.replace(",", " ").split()), line


async def test_with_names_hidden_ballots_have_no_public_attributes(quorum: Quorum) -> None:
    """The roster shows who is done: a ballot that shows it too would identify its member."""
    meeting = await Meeting.hold(quorum, names="hidden")
    for n, name in enumerate(("Ada", "Bob", "Cid")):
        await meeting.ask(name, {**VOTE, "value": n + 1})
    await meeting.ask("Bob", {"type": "done"})
    await meeting.ask("facilitator", {"type": "reveal"})
    path = f"/api/sessions/{meeting.session.code}/export.json"
    (round_,) = json.loads((await quorum.get(path, meeting.people["Dee"])).body)["rounds"]
    assert len({ballot["done"] for ballot in round_["ballots"]}) == 1
