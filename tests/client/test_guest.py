"""docs/protocol.md is enough to write a client: tests/client/guest.py uses nothing else."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from tests.support.serving import ServerProcess
from tests.support.wire import CELLS, Created, Wire

GUEST = Path(__file__).with_name("guest.py")


def guest(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the guest in a Python that cannot import this project."""
    command = [sys.executable, "-I", "-W", "error", str(GUEST), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=GUEST.parent)


async def meeting(wire: Wire, totals: str) -> Created:
    """Return a session with its scoring open."""
    session, facilitator, _ = await wire.scoring(0, totals=totals)
    facilitator.close()
    return session


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
def test_guest_joins_and_votes(io_loop: IOLoop, server_process: ServerProcess, totals: str) -> None:
    wire = Wire(server_process.url)
    session = io_loop.run_sync(lambda: meeting(wire, totals))
    for number, typed in enumerate((session.code, session.code.lower().replace("-", "")), 1):
        ended = guest(server_process.url, typed, f"Guest {number}")
        assert (ended.returncode, ended.stderr) == (0, "")
        board = json.loads(ended.stdout)
        assert board["progress"] == {"members": number, "started": number, "done": number}
        assert board["shown"] is (totals == "live")
        for standing in board["options"]:
            means = [1 + CELLS.index((standing["option"], c["criterion"])) % 5 for c in standing["cells"]]
            assert [(c["n"], c["mean"]) for c in standing["cells"]] == [(number, mean) for mean in means]
            assert standing["total"] == pytest.approx(0.75 * means[0] + 0.25 * (6 - means[1]))


def test_guest_prints_errors_as_sentences(io_loop: IOLoop, server_process: ServerProcess) -> None:
    session = io_loop.run_sync(lambda: Wire(server_process.url).create())
    nowhere = guest(server_process.url, "0000-0000", "Guest")
    assert (nowhere.returncode, nowhere.stderr) == (
        1, "There is no session with this code; check it and try again.\n"
    )  # fmt: skip
    early = guest(server_process.url, session.code, "Guest")
    assert early.returncode == 1 and early.stderr == "That can only be done while scoring is open.\n"


def test_guest_uses_only_the_standard_library() -> None:
    tree = ast.parse(GUEST.read_text())
    modules = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    modules += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert modules and {m.partition(".")[0] for m in modules} <= set(sys.stdlib_module_names)
