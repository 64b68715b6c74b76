"""`quorum sessions`: what it finds, as text and as JSON, a page at a time."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from msgspec import structs

from server.core import log
from server.core.code import format_code
from server.core.events import Closed, Commit
from server.store import open_store
from tests.support.command_line import complaint, run
from tests.support.meeting import about, first_commit

DAY = 24 * 3600 * 1000
QUESTIONS = ("Which\u202e framework?", "Where to store it?", "Build or buy?", "Which queue?")


def log_of(number: int) -> list[Commit]:
    """Return the log of a session on day `number` of 2026, which every other one was closed on; 2 is a rehearsal."""
    at = 1_767_268_800_000 + number * DAY  # noon on 1 January
    description = structs.replace(about(), question=QUESTIONS[number])
    commits = [first_commit(description, f"0000000{number}", at, rehearsal=number == 2)]
    if number % 2:
        ended = Closed("flask" if number == 1 else None, "It is fun.", "2026-02-01" if number == 1 else "9999-01-01")
        commits.append(log.seal(commits[0].session, 2, at + 1, [ended], {}, commits[0].digest))
    return commits


@pytest.fixture
def store(integration: None, tmp_path: Path) -> str:
    """Return the address of a store with four sessions."""
    url = f"sqlite:///{tmp_path / 'sessions.sqlite'}"

    async def write() -> None:
        opened = await open_store(url)
        for number in range(len(QUESTIONS)):
            for commit in log_of(number):
                await opened.append(commit.session, commit)
        await opened.close()

    asyncio.run(write())
    return url


def found(store: str, *arguments: str) -> list[int]:
    """Return the numbers of the sessions that are listed, in order."""
    result = run("sessions", "--store", store, *arguments)
    assert result.exit_code == 0, result.output
    return [int(line.split()[0][-1]) for line in result.output.splitlines()]


def test_sessions_are_found(store: str) -> None:
    for arguments, numbers in {
        (): [3, 2, 1, 0],
        ("--search", "WHICH fram"): [0],
        ("--search", "it is fun"): [3, 1],
        ("--phase", "lobby"): [2, 0],
        ("--phase", "lobby", "--phase", "closed"): [3, 2, 1, 0],
        ("--outcome", "flas"): [1],
        ("--undecided",): [3],
        ("--due",): [1],
        ("--created-from", "2026-01-02", "--created-to", "2026-01-03"): [2, 1],
        ("--closed-from", "2026-01-03"): [3],
        ("--closed-to", "2026-01-02"): [1],
        ("--limit", "2"): [3, 2],
        ("--limit", "2", "--after", "0000-0002"): [1, 0],
        ("--after", "00000000"): [],
        ("--search", "?", "--after", "00000003", "--limit", "1"): [2],
    }.items():
        assert found(store, *arguments) == numbers, arguments


def test_session_to_continue_after_must_be_in_the_list(store: str) -> None:
    sentence = "There is no session with the code 0000-0003 in this list."
    assert complaint("sessions", "--store", store, "--phase", "lobby", "--after", "0000-0003") == sentence


def test_json_has_one_object_per_line(store: str) -> None:
    lines = run("sessions", "--store", store, "--json").output.splitlines()
    assert "\u202e" not in "".join(lines)
    objects = [json.loads(line) for line in lines]
    assert [each["question"] for each in objects] == list(reversed(QUESTIONS))
    assert objects[2] == {
        "code": format_code("00000001"),
        "question": "Where to store it?",
        "phase": "closed",
        "round": 0,
        "people": 1,
        "options": ["Django", "Flask", "Tornado"],
        "criteria": ["Speed", "Safety", "Joy"],
        "outcome": {"option": "Flask", "statement": "It is fun."},
        "created": "2026-01-02T12:00:00.000Z",
        "changed": "2026-01-02T12:00:00.001Z",
        "closed": "2026-01-02T12:00:00.001Z",
        "look_again": "2026-02-01",
        "previous": None,
        "superseded_by": None,
        "rehearsal": False,
        "commits": 2,
    }
    assert (objects[0]["outcome"], objects[1]["outcome"]) == ({"option": None, "statement": "It is fun."}, None)


def test_rehearsals_are_marked(store: str) -> None:
    lines = run("sessions", "--store", store).output.splitlines()
    assert [line.split("  ")[-1] for line in lines if "[rehearsal]" in line] == ["[rehearsal] Build or buy?"]
    objects = map(json.loads, run("sessions", "--store", store, "--json").output.splitlines())
    assert [each["question"] for each in objects if each["rehearsal"]] == ["Build or buy?"]


def test_list_can_be_rebuilt_while_no_server_uses_the_file(store: str) -> None:
    assert found(store, "--rebuild") == found(store)

    async def rebuild_beside_a_server() -> str:
        server = await open_store(store)
        try:
            return await asyncio.to_thread(complaint, "sessions", "--rebuild", "--store", store)
        finally:
            await server.close()

    assert "is in use" in asyncio.run(rebuild_beside_a_server())
