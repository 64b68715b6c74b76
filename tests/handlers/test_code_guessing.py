"""Guessing codes is slowed down; right codes and valid tokens are never refused."""

from __future__ import annotations

import asyncio
import json
from math import exp
from pathlib import Path

import pytest
from tornado.httpclient import HTTPResponse
from tornado.web import create_signed_value

from server.core.code import SPACE
from server.handlers import code_guessing
from server.handlers.code_guessing import (
    ADDRESS_FREE,
    ADDRESS_LONGEST_WAIT,
    ADDRESS_RATE,
    SERVER_FREE,
    SERVER_LONGEST_WAIT,
    CodeGuessing,
)
from server.limits import Limits
from tests.support.clock import Watch
from tests.support.wire import SECRET, Member, Quorum

HERE, ELSEWHERE = "192.0.2.1", "198.51.100.7"
RIGHT, WRONG = "7G4KQ2XM", "00000000"


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The clock of all debts."""
    made = Watch()
    monkeypatch.setattr(code_guessing, "monotonic", made)
    return made


def guessed(guessing: CodeGuessing, address: str, times: int) -> None:
    """Count this many wrong codes."""
    for _ in range(times):
        guessing.wrong(address)


# ---- how long a lookup waits


def test_typos_of_a_full_hall_cost_no_time(watch: Watch) -> None:
    guessing = CodeGuessing()
    guessed(guessing, HERE, int(ADDRESS_FREE))
    assert guessing.wait(HERE, RIGHT) == 0


def test_each_further_wrong_code_adds_the_time_until_it_is_forgiven(watch: Watch) -> None:
    guessing = CodeGuessing()
    guessed(guessing, HERE, int(ADDRESS_FREE) + 3)
    assert guessing.wait(HERE, WRONG) == guessing.wait(HERE, RIGHT) == 3 / ADDRESS_RATE
    assert guessing.wait(ELSEWHERE, WRONG) == 0
    watch.now += 1 / ADDRESS_RATE
    assert guessing.wait(HERE, WRONG) == pytest.approx(2 / ADDRESS_RATE)


def test_no_lookup_waits_longer_than_the_limit(watch: Watch) -> None:
    guessing = CodeGuessing()
    guessed(guessing, HERE, 1000)
    assert guessing.wait(HERE, RIGHT) == ADDRESS_LONGEST_WAIT


def test_code_used_at_an_address_is_never_slowed_there(watch: Watch) -> None:
    guessing = CodeGuessing()
    guessed(guessing, HERE, 1000)
    guessing.right(HERE, RIGHT)
    assert guessing.wait(HERE, RIGHT) == 0
    assert guessing.wait(HERE, WRONG) == ADDRESS_LONGEST_WAIT


def test_guesses_from_many_addresses_slow_down_every_new_one(watch: Watch) -> None:
    guessing = CodeGuessing()
    guessing.right(HERE, RIGHT)
    for n in range(int(SERVER_FREE) + 1000):
        guessing.wrong(f"2001:db8:{n:x}::1")
    assert guessing.wait(ELSEWHERE, RIGHT) == SERVER_LONGEST_WAIT
    assert guessing.wait(HERE, RIGHT) == 0


def test_memory_is_bounded(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_guessing, "MAX_ADDRESSES", 2)
    monkeypatch.setattr(code_guessing, "MAX_KNOWN_CODES", 1)
    monkeypatch.setattr(code_guessing, "ADDRESS_FREE", 0.0)
    guessing = CodeGuessing()
    for address in ("a", "b", "a", "c"):
        guessing.wrong(address)
        guessing.right(address, RIGHT)
    waits = {address: guessing.wait(address, WRONG) for address in ("a", "b", "c")}
    assert waits == {"a": 2 / ADDRESS_RATE, "b": 0, "c": 1 / ADDRESS_RATE}
    assert [guessing.wait(address, RIGHT) for address in ("a", "c")] == [2 / ADDRESS_RATE, 0]


def test_odds_of_a_hit_are_as_documented() -> None:
    # Tries per second by guesser, for 1 and for 4 processes.
    one_address = 2 * Limits().connections / ADDRESS_LONGEST_WAIT
    many = 10_000 / SERVER_LONGEST_WAIT
    tries = [(ADDRESS_RATE, 4), (one_address, 4), (Limits().requests, 4), (many, 1)]
    rows = [
        f"{3600 * rate:,.0f} | {_daily_odds(rate)} | {_daily_odds(rate * processes)} |" for rate, processes in tries
    ]
    text = (Path(__file__).parents[2] / "docs" / "access.md").read_text()
    assert [row for row in rows if row not in text] == []


def _daily_odds(rate: float) -> str:
    """Return the chance to hit any of 1,000 sessions in a day, to two digits."""
    chance = 1 - exp(-rate * 86_400 * 1000 / SPACE)
    return f"{100 * chance:.2g} %"


# ---- over HTTP and live


class Suspicious(CodeGuessing):
    """Lets every lookup wait for an hour that could be a guess; `waiting` is set when one does."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = asyncio.Event()

    def wait(self, address: str, code: str) -> float:
        """See CodeGuessing."""
        if (address, code) in self._known:
            return 0.0
        self.waiting.set()
        return 3600.0


@pytest.fixture
def guessing(monkeypatch: pytest.MonkeyPatch) -> Suspicious:
    """What the server of the test counts guesses with; requested before it."""
    made = Suspicious()
    monkeypatch.setattr("server.app.CodeGuessing", lambda: made)
    return made


behind_proxy = pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",)}], indirect=True)


def at(address: str) -> dict[str, str]:
    """Return the headers of a request from that address."""
    return {"X-Forwarded-For": address}


def start(quorum: Quorum, path: str, who: Member | None = None) -> asyncio.Task[HTTPResponse]:
    """Start a request from elsewhere."""
    return asyncio.get_running_loop().create_task(quorum.get(path, who, **at(ELSEWHERE)))


@behind_proxy
async def test_code_is_not_looked_up_before_its_time(guessing: Suspicious, quorum: Quorum) -> None:
    session = await quorum.create()
    for path in (f"/api/sessions/{session.code}", "/api/sessions/0000-0000"):
        guessing.waiting.clear()
        request = start(quorum, path)
        await guessing.waiting.wait()
        assert (await quorum.get("/healthz")).code == 200
        assert not request.done()
        request.cancel()


@behind_proxy
async def test_lookup_ends_when_its_client_disconnects(
    guessing: Suspicious, quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[str] = []
    assert quorum.server is not None
    monkeypatch.setattr(quorum.server.hub, "room", looked_up.append)
    handshake = (
        "Connection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\n"
    )
    for upgrade in ("", handshake):
        guessing.waiting.clear()
        path = "/api/sessions/0000-0000" + ("/live" if upgrade else "")
        _, writer = await asyncio.open_connection("127.0.0.1", quorum.server.port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{upgrade}\r\n".encode())
        await guessing.waiting.wait()
        writer.close()
        await writer.wait_closed()
    assert (await quorum.get("/healthz")).code == 200
    await quorum.stop()  # waits for nothing
    assert not looked_up


@behind_proxy
async def test_members_never_wait_whatever_others_guess(guessing: Suspicious, quorum: Quorum) -> None:
    session = await quorum.create(headers=at(HERE))
    ada = await quorum.join(session.code, "Ada", **at(HERE))
    for who in (ada, session.facilitator):
        assert (await quorum.get(f"/api/sessions/{session.code}", who, **at(ELSEWHERE))).code == 200
        live = await quorum.connect(session.code, who, **at(ELSEWHERE))
        assert live.welcome["you"]["member"] == who.id


@behind_proxy
async def test_people_at_an_address_that_knows_the_code_never_wait(guessing: Suspicious, quorum: Quorum) -> None:
    session = await quorum.create(headers=at(HERE))
    assert (await quorum.join(session.code, "Ada", **at(HERE))).token
    assert (await quorum.connect(session.code, None, **at(HERE))).welcome["you"] is None
    path = f"/api/sessions/{session.code}/members"
    assert (await quorum.call("POST", path, {"key": session.key}, headers=at(HERE))).code == 201


@behind_proxy
async def test_token_of_another_session_does_not_shorten_the_wait(guessing: Suspicious, quorum: Quorum) -> None:
    session, other = [await quorum.create(headers=at(HERE)) for _ in range(2)]
    request = start(quorum, f"/api/sessions/{session.code}", other.facilitator)
    await guessing.waiting.wait()
    assert not request.done()
    request.cancel()


async def test_right_code_is_served_after_any_number_of_wrong_ones(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_guessing, "ADDRESS_LONGEST_WAIT", 0.001)
    session = await quorum.create()
    for n in range(200):
        answer = await quorum.get(f"/api/sessions/0000-0{n:03}")
        assert (answer.code, json.loads(answer.body)["code"]) == (404, "no_session")
    assert (await quorum.get(f"/api/sessions/{session.code}")).code == 200
    assert (await quorum.join(session.code, "Ada")).token


@behind_proxy
async def test_only_possible_codes_of_no_session_count_as_guesses(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await quorum.create()
    counted: list[str] = []
    monkeypatch.setattr(CodeGuessing, "wrong", lambda self, address: counted.append(address))
    path = f"/api/sessions/{session.code}"
    token = create_signed_value(SECRET, "member-00000000", session.facilitator.id).decode()
    await quorum.get("/api/sessions/short")
    await quorum.get("/api/sessions/0000-0000", Member("", "", token=token))
    await quorum.call("POST", f"{path}/members", {"key": "wrong"})
    await quorum.get(path)
    assert not counted
    await quorum.get("/api/sessions/0000-0000", **at(ELSEWHERE))
    await (await quorum.open("0000-0000", None, **at(HERE))).closed()
    assert counted == [ELSEWHERE, HERE]
