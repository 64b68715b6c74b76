"""A rehearsal: a duplicate whose members the server simulates, marked wherever it is seen, and in no list."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from server.live import rehearsals
from tests.support.wire import BROWSER, Created, Member, Message, Quorum, cookie_name

SIZE = 3


async def rehearse(
    quorum: Quorum, session: Created, members: int = SIZE, headers: Mapping[str, str] | None = None
) -> Any:
    """Ask for a rehearsal of a session; return the answer."""
    assert quorum.server is not None
    quorum.server.hub.rehearsals.thinking = 0.01
    path = f"/api/sessions/{session.code}/duplicate"
    return await quorum.call("POST", path, {"rehearsal": members}, who=session.facilitator, headers=headers)


def facilitator(created: Message) -> Member:
    """Return the facilitator of a session that a program has created."""
    return Member(created["member"], "Facilitator", token=created["token"])


def all_done(number: int, message: Message) -> bool:
    """Return whether a board shows that everybody is done in the round with this number."""
    board = message["board"]
    return bool((board["round"], board["progress"]["done"]) == (number, SIZE))


async def test_simulated_members_take_part_and_every_file_says_what_they_are(quorum: Quorum) -> None:
    session = await quorum.create()
    created = json.loads((await rehearse(quorum, session)).body)
    code, who = created["code"], facilitator(created)
    live = await quorum.connect(code, who)
    assert live.welcome["session"]["rehearsal"]
    if live.welcome["roster"]["voters"] < SIZE:
        await live.expect("roster", lambda m: m["roster"]["voters"] == SIZE)
    begin: tuple[tuple[str, Message], ...] = (("open_scoring", {}), ("next_round", {"keep": False}))
    for number, (command, fields) in enumerate(begin, 1):
        await live.do(command, **fields)
        await live.expect("board", partial(all_done, number))
        await live.do("reveal")
    roster = json.loads((await quorum.get(f"/api/sessions/{code}")).body)["roster"]
    assert roster["connected"] == SIZE
    assert all(member["connected"] for member in roster["members"] if member["role"] == "voter")
    await live.do("close", option="red", statement="As a trial.")
    for name in ("md", "adr.md", "html"):
        file = (await quorum.get(f"/api/sessions/{code}/export.{name}", who)).body.decode()
        assert "Rehearsal – simulated members" in file, name
    assert "status: proposed" in (await quorum.get(f"/api/sessions/{code}/export.adr.md", who)).body.decode()
    again = await quorum.call("POST", f"/api/sessions/{code}/reopen", {}, who=who)
    assert (again.code, json.loads(again.body)["code"]) == (409, "rehearsal")


async def test_rehearsals_are_not_listed(quorum: Quorum) -> None:
    session = await quorum.create(headers=BROWSER)
    answer = await rehearse(quorum, session, headers=BROWSER)
    code = json.loads(answer.body)["code"]
    assert cookie_name(code) in answer.headers["Set-Cookie"]
    cookies = f"{session.facilitator.cookie}; {answer.headers['Set-Cookie'].partition(';')[0]}"
    listed = json.loads((await quorum.get("/api/sessions", **{"Cookie": cookies, **BROWSER})).body)["sessions"]
    assert [each["code"] for each in listed] == [session.code]


async def test_few_rehearsals_run_at_once_and_a_stop_ends_them(quorum: Quorum) -> None:
    session = await quorum.create()
    assert (await rehearse(quorum, session, 31)).code == 400
    for _ in range(rehearsals.MAX_RUNNING):
        assert (await rehearse(quorum, session, 1)).code == 201
    refused = await rehearse(quorum, session, 1)
    assert (refused.code, json.loads(refused.body)["code"]) == (429, "too_many_rehearsals")
    server = quorum.server
    assert server is not None and 0 < int(refused.headers["Retry-After"]) <= rehearsals.MAX_SECONDS
    await quorum.stop()
    assert not server.hub.rehearsals.wait()
