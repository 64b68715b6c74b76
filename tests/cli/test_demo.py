"""The demo: it shows a live meeting within seconds and stops cleanly."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from tornado.websocket import websocket_connect

from tests.support.serving import PATIENCE, ROOT

pytestmark = pytest.mark.integration

SCREEN = "Projector page, with a live chart: "
CHAIR = "Facilitator page, to reveal and close: "


class Demo:
    """`quorum demo` in a separate process, and its output."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.output: list[str] = []
        self._lines: queue.Queue[str] = queue.Queue()
        command = [sys.executable, "-m", "server", "demo", "--host", "127.0.0.1", "--port", "0", *arguments]
        environ = {"QUORUM_HOME": str(home / "home"), "TMPDIR": str(home), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout:
            for line in self.process.stdout:
                self.output.append(line)
                self._lines.put(line)

    def says(self, beginning: str) -> str:
        """Return the rest of the next line that begins so."""
        while True:
            line = self._lines.get(timeout=PATIENCE)
            if line.startswith(beginning):
                return line.removeprefix(beginning).strip()

    def stop(self) -> int:
        """Ask it to stop; its exit code."""
        self.process.terminate()
        code = self.process.wait(PATIENCE)
        self._reader.join()
        return code


async def news(screen: str, kind: str, wanted: Any) -> Any:
    """Return the first message of this kind to a spectator that meets the condition."""
    code = screen.split("/s/")[1].split("/")[0]
    address = f"{screen.split('/s/')[0].replace('http', 'ws', 1)}/api/sessions/{code}/live"
    live = await websocket_connect(address)
    await live.write_message(json.dumps({"type": "hello", "version": 1, "client": "projector"}))
    while True:
        message = json.loads(await live.read_message() or "null")
        if message["type"] == kind and wanted(message):
            live.close()
            return message


@pytest.mark.gen_test(timeout=PATIENCE)
async def test_demo_shows_a_changing_board_and_stops_cleanly(tmp_path: Path) -> None:
    demo = Demo(tmp_path, "--members", "12")
    try:
        screen = demo.says(SCREEN)
        assert "#key=" in demo.says(CHAIR)
        message = await news(screen, "board", lambda m: any(o["total"] for o in m["board"]["options"]))
        board = message["board"]
        assert (board["phase"], board["shown"]) == ("scoring", True)
        total = next(o["total"] for o in board["options"] if o["total"])
        assert 1 <= total <= 5
        await news(screen, "board", lambda m: m["board"]["options"] != board["options"])
        assert "a temporary file, deleted on exit" in "".join(demo.output)
    finally:
        code = demo.stop()
    assert code == 0
    assert "Traceback" not in "".join(demo.output)
    assert os.listdir(tmp_path) == ["home"], "it must leave no files behind"


@pytest.mark.gen_test(timeout=PATIENCE)
async def test_demo_members_have_distinct_names(tmp_path: Path) -> None:
    demo = Demo(tmp_path, "--members", "30")
    try:
        message = await news(demo.says(SCREEN), "roster", lambda m: m["roster"]["voters"] == 30)
    finally:
        assert demo.stop() == 0
    names = [member["name"] for member in message["roster"]["members"]]
    assert len(set(names)) == 31


def test_with_json_logs_there_is_nothing_else_on_either_output(tmp_path: Path) -> None:
    demo = Demo(tmp_path, "--members", "1", "--log-format", "json")
    try:
        while json.loads(demo.says(""))["event"] != "demo":
            pass
    finally:
        demo.stop()
    lines = [json.loads(line) for line in demo.output]
    (shown,) = (line for line in lines if line.get("event") == "demo")
    assert shown["screen"].endswith("/screen") and not any("#key=" in line for line in demo.output)
