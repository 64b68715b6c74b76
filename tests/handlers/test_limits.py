"""The limits that keep anybody from stopping the others: each refuses with a sentence, and only beyond the limit."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from server.app import BACKLOG
from server.handlers.accepting import RESERVED_FILES, Acceptor, raise_file_limit
from server.limits import Limits
from server.live.protocol import CloseCode
from server.runtime.metrics import Metrics
from tests.support.raw import Raw
from tests.support.wire import Quorum

EDIT = {"question": "Which one?"}


def limited(**limits: int) -> pytest.MarkDecorator:
    """Run a test with other limits."""
    return pytest.mark.parametrize("quorum", [{"limits": Limits(**limits)}], indirect=True)


@limited(devices=2)
async def test_devices_of_a_member_are_limited(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    another = await quorum.reconnect(ada)
    third = await quorum.open(session.code, ada.who)
    await third.send({"type": "hello", "version": 1, "client": "client-3"})
    assert (await third.closed())[0] == CloseCode.TOO_MANY
    assert not CloseCode.TOO_MANY.again
    another.close()
    await facilitator.barrier()
    await (await quorum.reconnect(ada)).barrier()


@limited(connections=3)
async def test_live_connections_of_an_address_are_limited(quorum: Quorum) -> None:
    session = await quorum.create()
    held = [await quorum.connect(session.code) for _ in range(3)]
    refused = await quorum.open(session.code)
    assert (await refused.closed())[0] == CloseCode.TOO_MANY
    held[0].close()
    await held[0].closed()
    await quorum.connect(session.code)


@limited(connections=2)
async def test_connections_over_http_of_an_address_are_limited(quorum: Quorum) -> None:
    assert quorum.server is not None
    held = [socket.create_connection(("127.0.0.1", quorum.server.port)) for _ in range(4)]
    answer = await asyncio.to_thread(_first_bytes, quorum.server.port)
    assert answer == b"", "closed at once"
    assert Metrics.value(quorum.server.hub.metrics.refused_connections) == 1
    for connection in held:
        connection.close()
    while not await asyncio.to_thread(_first_bytes, quorum.server.port):
        pass


def _first_bytes(port: int) -> bytes:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        try:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            return connection.recv(100)
        except ConnectionError:
            return b""


@limited(hello_seconds=1)
async def test_connections_that_say_nothing_are_closed_and_counted(quorum: Quorum) -> None:
    session = await quorum.create()
    assert quorum.server is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", quorum.server.port)
    silent = await quorum.open(session.code)
    talking = await quorum.connect(session.code)
    assert (await silent.closed())[0] == CloseCode.NO_HELLO
    assert await reader.read() == b""
    writer.close()
    assert Metrics.value(quorum.server.hub.metrics.idle_closes) == 2
    assert talking.close_code is None


@limited(write_seconds=1)
async def test_response_that_is_not_read_is_given_up_and_counted(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    # More than the kernel buffers of a connection.
    long = SimpleNamespace(document=lambda: {"long": "x" * (8 << 20)})
    monkeypatch.setattr("server.handlers.ops.openapi", long)
    assert quorum.server is not None
    _, unread = await asyncio.open_connection("127.0.0.1", quorum.server.port, limit=1)
    unread.write(b"GET /api/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n")
    closed = quorum.server.hub.metrics.slow_closes
    answer = await quorum.get("/api/openapi.json")
    assert (answer.code, len(answer.body)) == (200, (8 << 20) + len('{"long":""}'))
    assert Metrics.value(closed) == 0, "whoever reads gets all of it"
    while not Metrics.value(closed):
        await quorum.get("/healthz")
    unread.close()


@limited(members=2)
async def test_members_of_a_session_are_limited(quorum: Quorum) -> None:
    session = await quorum.create()
    await quorum.join(session.code, "Ada")
    await quorum.join(session.code, "Bob")
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Cyd"})
    assert (answer.code, json.loads(answer.body)["code"]) == (409, "full")


@limited(sessions=2)
async def test_new_sessions_of_an_address_are_limited_by_the_hour(quorum: Quorum) -> None:
    codes = [(await quorum.call("POST", "/api/sessions", {"template": "blank"})).code for _ in range(3)]
    assert codes == [201, 201, 429]


@limited(edits=3)
async def test_edits_by_the_minute_are_limited(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    answers = [await facilitator.do("edit", question=f"Which {n}?") for n in range(4)]
    assert [answer["type"] for answer in answers] == ["accepted"] * 3 + ["declined"]
    assert answers[3]["code"] == "too_many_edits"
    assert (await facilitator.do("set_timer", seconds=60))["type"] == "accepted"


@limited(edit_mib=1)
async def test_bytes_of_edits_are_limited_also_after_a_restart(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    options = [{"name": f"Option {n}", "summary": "s" * 200} for n in range(59)]
    assert (await facilitator.do("edit", options=options))["type"] == "accepted"
    answers: list[dict[str, Any]] = []
    while not answers or answers[-1]["type"] == "accepted":
        assert len(answers) < 100
        answers.append(await facilitator.do("edit", question=f"Which {len(answers)}?"))
    assert answers[-1]["code"] == "edits_full"
    await quorum.stop()
    await quorum.start()
    facilitator = await quorum.reconnect(facilitator)
    assert (await facilitator.do("edit", **EDIT))["code"] == "edits_full"


@limited(requests=10)
async def test_requests_of_an_address_wait_and_are_refused_when_there_are_far_too_many(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = await asyncio.gather(*(quorum.get("/healthz") for _ in range(103)))
    assert {answer.code for answer in answers} == {200}, "the last of them waited"
    monkeypatch.setattr("server.handlers.rate_limits.MAX_PAUSE", 0.0)
    many = await asyncio.gather(*(quorum.get("/healthz") for _ in range(30)))
    assert {json.loads(a.body)["code"] for a in many if a.code == 429} == {"too_many_requests"}
    assert {answer.code for answer in many} <= {200, 429}


async def test_client_that_sends_too_much_is_read_more_slowly(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.budgets.INPUT_BURST", 5000.0)
    monkeypatch.setattr("server.live.budgets.INPUT_RATE", 2000.0)
    session, facilitator, (eve, ada) = await quorum.scoring(2)
    assert quorum.server is not None and eve.who is not None
    (room,) = quorum.server.hub.rooms()
    budget = quorum.server.hub.work.budget(room, eve.who.id, "127.0.0.1")
    flood = await Raw.open(quorum.url, session.code, eve.who)
    await flood.hello()
    assert budget.charge(0, 0) == 0
    for _ in range(200):
        await flood.send(b"", opcode=0xA)  # a pong
    while not budget.charge(0, 0):
        await facilitator.barrier()
    await ada.score("red", "speed", 3)
    await flood.close()


# ---- the limit of open files


class FullListener:
    """A listening socket of a process that may open no more files, until `free` is set."""

    def __init__(self) -> None:
        self.free = False
        self.attempts = 0

    def accept(self) -> tuple[socket.socket, Any]:
        """See socket.accept."""
        self.attempts += 1
        if not self.free:
            raise OSError(errno.EMFILE, "Too many open files")
        raise BlockingIOError


def test_accepting_pauses_at_the_limit_of_open_files_with_one_line(
    caplog: pytest.LogCaptureFixture, io_loop: Any
) -> None:
    acceptor = Acceptor(Limits(), Metrics(), (), 1 << 20)
    listener: Any = FullListener()

    async def act() -> list[bool]:
        return [acceptor._accept_some(listener, lambda connection, address: None) for _ in range(50)]

    assert io_loop.run_sync(act) == [False] * 50
    assert [record.message for record in caplog.records] == [
        "too many open files (1048576); new connections wait until others end"
    ]
    listener.free = True

    async def again() -> bool:
        return acceptor._accept_some(listener, lambda connection, address: None)

    assert io_loop.run_sync(again)


@pytest.mark.integration
def test_files_are_reserved_for_the_store(caplog: pytest.LogCaptureFixture, io_loop: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        acceptor = Acceptor(Limits(), Metrics(), (), RESERVED_FILES + 1)
        accepted: list[Any] = []

        async def act() -> bool:
            with socket.create_connection(listener.getsockname()):
                return acceptor._accept_some(listener, lambda connection, address: accepted.append(connection))

        assert not io_loop.run_sync(act)
        assert accepted == []
        assert "too many open files" in caplog.text


SOMAXCONN = Path("/proc/sys/net/core/somaxconn")


@pytest.mark.skipif(
    not SOMAXCONN.exists() or int(SOMAXCONN.read_text()) < BACKLOG, reason="the system keeps fewer connections waiting"
)
async def test_a_crowd_waits_in_the_kernel_while_the_loop_is_busy(quorum: Quorum) -> None:
    assert quorum.server is not None
    port, crowd = quorum.server.port, 1500
    if raise_file_limit() < crowd + 500:
        pytest.skip("needs 2,000 open files: ulimit -n 2000")
    with ExitStack() as stack:
        for _ in range(crowd):  # nothing is accepted meanwhile: this test does not await
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=5))
            assert connection.getpeername()[1] == port
