"""Stock generators make clients from /api/openapi.json, and these clients join and vote."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from tornado.ioloop import IOLoop

from tests.support.needs import lacks
from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import CELLS, Created, Member, Wire

BIN = Path(sys.executable).parent
FOLDER = ROOT / "tests" / "openapi"
# What the generator for Python leaves out: it gives the bytes of a file instead of a type of its own.
FILES = "Unsupported content_type"


@pytest.fixture
def described(server_process: ServerProcess, tmp_path: Path) -> Path:
    """Return the file with the description that the server gives."""
    path = tmp_path / "openapi.json"
    with urlopen(f"{server_process.url}/api/openapi.json") as answer:
        path.write_bytes(answer.read())
    return path


@pytest.fixture
def meeting(io_loop: IOLoop, server_process: ServerProcess) -> Created:
    """Return a session in which scoring is open."""

    async def opened() -> Created:
        session, facilitator, _ = await Wire(server_process.url).scoring(0)
        facilitator.close()
        return session

    session: Created = io_loop.run_sync(opened)
    return session


def installed(path: Path) -> Path:
    """Return the path of a program; skip the test where it is missing."""
    if not path.exists():
        lacks(f"there is no {path.name}: run `make test`")
    return path


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that must succeed."""
    environ = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    ended = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, (command, ended.stdout[-3000:], ended.stderr[-3000:])
    return ended


def test_client_in_python_joins_and_votes(
    io_loop: IOLoop,
    server_process: ServerProcess,
    meeting: Created,
    described: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    generator = installed(BIN / "openapi-python-client")
    made = run(
        *(generator, "generate", "--path", described, "--output-path", tmp_path / "quorum_api", "--meta", "none"),
        folder=tmp_path,
    )
    told = [line for line in made.stdout.splitlines() if line.startswith("Cannot parse")]
    assert [line for line in told if FILES not in line] == []

    monkeypatch.syspath_prepend(str(tmp_path))

    def part(name: str) -> Any:
        return importlib.import_module(f"quorum_api.{name}")

    api = part("client")
    with api.Client(base_url=server_process.url) as client:
        wanted = part("models.new_member").NewMember(name="Ada")
        joined = part("api.default.join_session").sync(meeting.code, client=client, body=wanted)
        nowhere = part("api.default.get_session").sync("00000000", client=client)
    assert (joined.role, joined.waiting, nowhere.code) == ("voter", False, "no_session")

    async def vote() -> None:
        live = await Wire(server_process.url).connect(meeting.code, Member(joined.member, "Ada", token=joined.token))
        for option, criterion in CELLS:
            await live.score(option, criterion, 4)
        assert (await live.do("done"))["type"] == "accepted"
        live.close()

    io_loop.run_sync(vote)
    with api.AuthenticatedClient(base_url=server_process.url, token=joined.token) as member:
        state = part("api.default.get_session").sync(meeting.code, client=member)
    assert state.you.member == joined.member and state.board.progress.done == 1


def test_client_in_typescript_joins_and_votes(
    server_process: ServerProcess, meeting: Created, described: Path, tmp_path: Path
) -> None:
    installed(FOLDER / "node_modules" / ".bin" / "openapi-typescript")
    for name in ("join.ts", "package.json", "tsconfig.json"):
        shutil.copy(FOLDER / name, tmp_path)
    (tmp_path / "node_modules").symlink_to(FOLDER / "node_modules")
    tools = tmp_path / "node_modules" / ".bin"
    run(tools / "openapi-typescript", described, "--output", "api.d.ts", folder=tmp_path)
    run(tools / "tsc", "--project", ".", folder=tmp_path)
    voted = run(BIN / "node", "join.ts", server_process.url, meeting.code, "Ada", folder=tmp_path)
    assert json.loads(voted.stdout) == {"members": 1, "started": 1, "done": 1}
