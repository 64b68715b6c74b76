"""The line in docs/webhooks.md that commits a decision to a Git repository, run as it is written there."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
from pathlib import Path

from tornado.ioloop import IOLoop

from tests.support.needs import lacks
from tests.support.wire import running

DOCUMENT = Path(__file__).parents[2] / "docs" / "webhooks.md"
SECTION = "## A decision in a Git repository"


async def shell(script: str, folder: Path, **variables: str) -> str:
    """Run a script in a folder, where Git knows nothing of this machine's user; return its output."""
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PATH": os.environ["PATH"]}
    who = {f"GIT_{role}_{what}": "ada@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    process = await asyncio.create_subprocess_shell(
        script,
        cwd=folder,
        env={**own, **who, **variables},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


def test_decision_is_committed_and_pushed(integration: None, io_loop: IOLoop, tmp_path: Path) -> None:
    if not shutil.which("git") or not shutil.which("curl"):
        lacks("no git or no curl: apt-get install git curl")
    commit, token = re.findall(r"```sh\n(.+)\n```", DOCUMENT.read_text(encoding="utf-8").partition(SECTION)[2])
    bare, clone = tmp_path / "bare.git", tmp_path / "clone"

    with running(io_loop, tmp_path) as quorum:

        async def scenario() -> None:
            session, live, _ = await quorum.scoring()
            assert (await live.do("reveal"))["type"] == "accepted"
            answer = await live.do("close", option="red", statement="It is fast.")
            assert answer["type"] == "accepted", answer
            await shell(f"git init --quiet --bare {bare} && git clone --quiet {bare} {clone}", tmp_path)
            (clone / "docs" / "decisions").mkdir(parents=True)
            where = {"QUORUM_URL": quorum.url, "CODE": session.code}
            joined = json.loads(await shell(token, clone, KEY=session.key, **where))
            await shell(commit, clone, TOKEN=joined["token"], **where)
            written = await shell(f"git show HEAD:docs/decisions/{session.code}.md", bare)
            assert "It is fast." in written and "Red" in written

        io_loop.run_sync(scenario)
