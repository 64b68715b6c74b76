"""docs/protocol.md is enough to write a client in another language: docs/examples/vote.mjs uses nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tornado.ioloop import IOLoop

from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import CELLS, Created, Wire

EXAMPLE = ROOT / "docs" / "examples" / "vote.mjs"
NODE = Path(sys.executable).parent / "node"


def vote(folder: Path, url: str, code: str, name: str) -> subprocess.CompletedProcess[str]:
    """Run the example in a folder that keeps what it has to remember."""
    command = [str(NODE), str(EXAMPLE), url, code, name]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=folder)


def test_program_in_javascript_votes_and_goes_on_after_a_restart(
    io_loop: IOLoop, server_process: ServerProcess, tmp_path: Path
) -> None:
    async def meeting() -> Created:
        session, facilitator, _ = await Wire(server_process.url).scoring(0)
        facilitator.close()
        return session

    session = io_loop.run_sync(meeting)
    for _ in range(2):  # the second time, it is the same member, who has scored everything
        ended = vote(tmp_path, server_process.url, session.code, "Ada")
        assert (ended.returncode, ended.stderr) == (0, ""), ended.stderr
        first, *totals = ended.stdout.splitlines()
        assert json.loads(first) == {"ref": len(CELLS) + 1, "declined": 0, "done": 1}
        assert {line.split()[0] for line in totals} == {option for option, _ in CELLS}

    kept = tmp_path / f"vote-{session.code}.json"
    kept.write_text(json.dumps({"token": "2|1:0|10:1790000030|wrong"}))
    refused = vote(tmp_path, server_process.url, session.code, "Ada")
    assert refused.returncode == 1 and refused.stderr.startswith("closed with 4401: ")
