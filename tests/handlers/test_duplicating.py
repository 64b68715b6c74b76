"""A session's set-up, used again: as a new session, and as a template file that the API takes back."""

from __future__ import annotations

import json
from typing import Any

from server.handlers.openapi.examples import FILES
from tests.support.wire import Quorum

YAML = """
question: Welche?
language: de
totals: on_reveal
names: hidden
scale: 4
options: [Red, Blue]
criteria:
  - {name: Speed, weight: 3, anchors: [slow, fast]}
  - {name: Cost, weight: 2, direction: lower}
  - {name: Licence, knock_out: true}
"""
# What is of a session, and not of its set-up.
OWN = ("code", "joining", "cap", "locked")


async def shown(quorum: Quorum, code: str) -> Any:
    """Return the public set-up of a session."""
    session = json.loads((await quorum.get(f"/api/sessions/{code}")).body)["session"]
    return {name: value for name, value in session.items() if name not in OWN}


async def test_template_file_makes_an_equal_session(quorum: Quorum) -> None:
    session = await quorum.create(catalogue=YAML)
    answer = await quorum.get(f"/api/sessions/{session.code}/template.yaml", session.facilitator)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="quorum-{session.code}.template.yaml"'
    again = await quorum.create(catalogue=answer.body.decode())
    assert await shown(quorum, again.code) == await shown(quorum, session.code)
    second = await quorum.get(f"/api/sessions/{again.code}/template.yaml", again.facilitator)
    assert second.body == answer.body


async def test_example_of_a_template_file_is_what_the_server_writes(quorum: Quorum) -> None:
    _, text = FILES["getTemplateFile"]
    session = await quorum.create(catalogue=text)
    answer = await quorum.get(f"/api/sessions/{session.code}/template.yaml", session.facilitator)
    assert answer.body.decode() == text


async def test_duplicate_has_the_set_up_and_nobody_else(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring(catalogue=YAML)
    await ada.score("red", "speed", 3)
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/duplicate", {}, who=session.facilitator)
    code = json.loads(answer.body)["code"]
    first, new = await shown(quorum, session.code), await shown(quorum, code)
    assert (new["phase"], new["round"], new["previous"]) == ("lobby", 0, None)
    assert all(first[name] == new[name] for name in ("question", "options", "criteria", "language", "totals", "names"))
    roster = json.loads((await quorum.get(f"/api/sessions/{code}")).body)["roster"]
    assert [(member["name"], member["role"]) for member in roster["members"]] == [("Facilitator", "facilitator")]
