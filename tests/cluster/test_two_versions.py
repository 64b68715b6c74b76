"""Two versions on one store, as during a rolling deploy: neither damages the other's data, and members can continue."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from server.core import log
from server.core.code import parse_code
from server.core.events import Commit
from server.live.protocol import CloseCode
from server.store import open_store
from tests.client.test_guest import guest
from tests.support import next_version
from tests.support.next_version import EXTENSIONS, NEXT_FORMAT, UNKNOWN_FIELD
from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import SECRET, ConnectionEnded, Live, Message, Wire

NUDGE = {"type": "nudge", "member": "anybody"}


@pytest.fixture(scope="module")
def next_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the next version."""
    return next_version.build(tmp_path_factory.mktemp("versions"))


class Versions:
    """Today's version and the next, over one store."""

    def __init__(self, folder: Path, tree: Path, store: str) -> None:
        self.store, self.tree = store, tree
        settings: dict[str, Any] = {"store": store, "environment": {"QUORUM_SECRET": SECRET}}
        for name in ("old", "new"):
            (folder / name).mkdir()
        self.old = ServerProcess(folder / "old", **settings)
        self.new = ServerProcess(folder / "new", root=tree, **settings)

    def log(self, code: str) -> Sequence[Commit]:
        """Return the stored log of a session."""
        return asyncio.run(_stored(self.store, code))

    def moods(self, code: str) -> list[str]:
        """Return the mood of every score, as the next version reads it."""
        program = (
            "import asyncio, sys\n"
            "from server.core import log\n"
            "from server.store import open_store\n"
            "async def main():\n"
            "    store = await open_store(sys.argv[1], read_only=True)\n"
            "    events = [e for c in await store.read(sys.argv[2]) for e in log.read(c).events]\n"
            "    print(*(e.mood for e in events if type(e).__name__ == 'Scored'), sep='|')\n"
            "    await store.close()\n"
            "asyncio.run(main())\n"
        )
        ended = next_version.run(self.tree, "-c", program, self.store, parse_code(code) or "")
        assert ended.returncode == 0, ended.stderr
        return ended.stdout.strip().split("|")

    def command(self, name: str, *, new: bool) -> subprocess.CompletedProcess[str]:
        """Run a command of one of the two versions on the store."""
        tree = self.tree if new else ROOT
        return next_version.run(tree, "-m", "server", name, "--store", self.store)


async def _stored(store: str, code: str) -> Sequence[Commit]:
    opened = await open_store(store, read_only=True)
    try:
        return await opened.read(parse_code(code) or "")
    finally:
        await opened.close()


@pytest.fixture
def visit(io_loop: IOLoop) -> Iterator[Callable[[str], Wire]]:
    """Return clients of servers by address; open connections are closed at the end."""
    wires: list[Wire] = []

    def wire(url: str) -> Wire:
        wires.append(Wire(url))
        return wires[-1]

    yield wire

    async def leave() -> None:
        for live in (live for wire in wires for live in wire.connections):
            live.close()
            await live.closed()

    io_loop.run_sync(leave)


Visit = Callable[[str], Wire]


@pytest.fixture
def both(tmp_path: Path, next_tree: Path, mongo_url: str) -> Iterator[Versions]:
    """Both versions, serving one MongoDB."""
    versions = Versions(tmp_path, next_tree, mongo_url)
    versions.old.start()
    versions.new.start()
    yield versions
    versions.new.stop()
    versions.old.stop()


@pytest.fixture
def one_file(integration: None, tmp_path: Path, next_tree: Path) -> Versions:
    """Both versions on one SQLite file, started one after the other."""
    return Versions(tmp_path, next_tree, f"sqlite:///{tmp_path / 'sessions.sqlite'}")


def error_of(body: bytes) -> str:
    """Return the code of a problem."""
    return str(json.loads(body)["code"])


# ---- a deploy


def test_older_process_never_writes_after_a_newer_commit(io_loop: IOLoop, visit: Visit, both: Versions) -> None:
    code = io_loop.run_sync(lambda: deploy(both, visit), timeout=120)
    commits = both.log(code)
    log.verify(parse_code(code) or "", commits)
    formats = [json.loads(commit.body)["format"] for commit in commits]
    assert formats == sorted(formats) and formats[-1] == NEXT_FORMAT  # no older commit after a newer one
    both.old.wait_for_line("cannot be read")
    lines = [line for line in both.old.output if "cannot be read" in line]
    assert len(lines) == 1 and f"(format {NEXT_FORMAT})" in lines[0]
    assert "Traceback" not in "".join(both.old.output)
    assert both.moods(code)[:2] == ["as it was", "sunny"]

    listed = both.command("sessions", new=False)
    assert listed.returncode == 1 and len(listed.stdout.splitlines()) == 1
    assert f"written by a newer Quorum (format {NEXT_FORMAT})" in listed.stderr
    for command in ("sessions", "verify"):
        assert both.command(command, new=True).returncode == 0


async def deploy(both: Versions, visit: Visit) -> str:
    """Let one member move to the next version while the others use the old one; return the session's code."""
    old, new = visit(both.old.url), visit(both.new.url)
    session, facilitator, (ada, bob) = await old.scoring(2)
    _, _, (neighbour,) = await old.scoring(1)
    await ada.score("red", "speed", 1)

    moved = await new.open(session.code, bob.who, bob.client)
    await moved.hello(extensions=EXTENSIONS)
    answer = await moved.do("score", option="red", criterion="speed", value=5, mood="sunny")
    assert answer["type"] == "accepted"
    late = {"type": "score", "option": "blue", "criterion": "cost", "value": 3}
    await send_if_open(ada, {"type": "do", "ref": ada.ref + 1, "command": late})
    assert (await moved.do("nudge", member="anybody"))["type"] == "accepted"

    for live in (facilitator, ada, bob):
        assert (await live.closed())[0] == CloseCode.NEWER_SESSION
    await check_refused(old, both.store, session.code, ada)
    assert (await neighbour.score("red", "speed", 4))["type"] == "accepted"
    assert (await old.get("/readyz")).code == 200

    back = await new.connect(session.code, ada.who, ada.client)
    if back.welcome["you"]["ref"] <= ada.ref:  # unanswered, so it is sent again
        assert (await back.ask(ada.ref + 1, late))["type"] == "accepted"
    cells = (await new.connect(session.code, ada.who, "another-phone")).welcome["you"]["ballot"]["cells"]
    assert sorted((cell["option"], cell["value"]) for cell in cells) == [("blue", 3), ("red", 1)]
    return session.code


async def send_if_open(live: Live, message: Message) -> None:
    """Send a message, unless the server has closed the connection meanwhile."""
    try:
        await live.send(message)
    except Exception as error:
        assert "Closed" in type(error).__name__, error


async def check_refused(old: Wire, store: str, code: str, ada: Live) -> None:
    """Check that the old process refuses the session at every endpoint, with the reason."""
    before = len(await _stored(store, code))
    for _ in range(3):
        assert (await (await old.open(code, ada.who, ada.client)).closed())[0] == CloseCode.NEWER_SESSION
        answer = await old.get(f"/api/sessions/{code}")
        assert answer.code == 503 and error_of(answer.body) == "newer_session"
        assert f"(format {NEXT_FORMAT})" in json.loads(answer.body)["reason"]
        joined = await old.call("POST", f"/api/sessions/{code}/members", {"name": "Cyd", "role": "voter"})
        assert joined.code == 503
    assert len(await _stored(store, code)) == before


# ---- upgrade and downgrade


def test_upgrade_and_downgrade_damage_no_session(io_loop: IOLoop, visit: Visit, one_file: Versions) -> None:
    async def begin() -> tuple[str, Any]:
        session, _, (ada,) = await visit(one_file.old.url).scoring(1)
        await ada.score("red", "speed", 2)
        return session.code, ada.who

    async def continue_with_new() -> Message:
        live = await visit(one_file.new.url).connect(code, who)
        assert (await live.do("score", option="red", criterion="cost", value=3, mood="calm"))["type"] == "accepted"
        return live.welcome

    one_file.old.start()
    (untouched, _), (code, who) = (io_loop.run_sync(begin) for _ in range(2))
    one_file.old.stop()
    one_file.new.start()
    assert io_loop.run_sync(continue_with_new)["you"]["ballot"]["cells"][0]["value"] == 2
    one_file.new.stop()
    before = one_file.log(code)
    one_file.old.start()

    async def statuses() -> tuple[int, int]:
        old = visit(one_file.old.url)
        return (await old.get(f"/api/sessions/{code}")).code, (await old.get(f"/api/sessions/{untouched}")).code

    assert io_loop.run_sync(statuses) == (503, 200)
    one_file.old.stop()
    assert one_file.log(code) == before and one_file.moods(code) == ["as it was", "calm"]
    assert one_file.command("verify", new=True).stdout == "2 sessions with 9 commits verified.\n"


# ---- pages and servers of two versions


async def test_newer_page_works_with_an_older_server(server_process: ServerProcess, visit: Visit) -> None:
    wire = visit(server_process.url)
    session, _, (ada,) = await wire.scoring(1)
    path, cyd = f"/api/sessions/{session.code}/members", {"name": "Cyd", "mood": {"of": "any kind"}}
    announced = {"Quorum-Extensions": "nudge, mood"}
    assert (await wire.call("POST", path, cyd, headers=announced)).code == 201
    for body, headers in ((cyd, {}), ({**cyd, "nmae": "Cyd"}, announced)):
        refused = await wire.call("POST", path, body, headers=headers)
        assert (refused.code, error_of(refused.body)) == (400, "unreadable")

    page = await wire.open(session.code, ada.who, "newer-page")
    await page.hello(extensions=[*EXTENSIONS, "battery"], battery=0.4)
    answer = await page.do("score", option="red", criterion="speed", value=4, mood="sunny")
    assert answer["type"] == "accepted"
    declined = await page.do("nudge", member="anybody")
    assert (declined["type"], declined["code"]) == ("declined", "unknown_command")
    assert (await page.score("red", "cost", 1))["type"] == "accepted"
    again = await wire.connect(session.code, ada.who, "newer-page")
    assert [cell["value"] for cell in again.welcome["you"]["ballot"]["cells"]] == [4, 1]


async def test_unannounced_field_is_an_error(server_process: ServerProcess, visit: Visit) -> None:
    wire = visit(server_process.url)
    session, _, (ada,) = await wire.scoring(1)
    for command in ({"type": "done", "mood": "sunny"}, NUDGE):
        page = await wire.connect(session.code, ada.who, "a-typo-somewhere")
        with pytest.raises(ConnectionEnded):
            await page.ask(1, command)
        assert page.close_code == CloseCode.UNREADABLE


def test_older_clients_work_with_a_newer_server(io_loop: IOLoop, visit: Visit, one_file: Versions) -> None:
    async def meeting() -> str:
        session, facilitator, (ada,) = await visit(one_file.new.url).scoring(1)
        assert UNKNOWN_FIELD in ada.welcome and UNKNOWN_FIELD in ada.welcome["board"]
        await ada.score("red", "speed", 4)
        await ada.expect("wave")
        facilitator.close()
        return session.code

    one_file.new.start()
    try:
        ended = guest(one_file.new.url, io_loop.run_sync(meeting), "Guest")
    finally:
        one_file.new.stop()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["progress"]["done"] == 1
