"""Opens a session file as another server would."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from tests.support.serving import ROOT

SCRIPT = "import asyncio, sys; from server.store import open_store; asyncio.run(open_store(sys.argv[1]))"


async def open_elsewhere(file: Path) -> tuple[int | None, str]:
    """Open the file in another process; return that process's exit code and its errors."""
    command = [sys.executable, "-c", SCRIPT, f"sqlite:///{file}"]
    other = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stderr=subprocess.PIPE)
    _, errors = await other.communicate()
    return other.returncode, errors.decode()
