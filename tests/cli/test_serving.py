"""`quorum` serves until it is asked to stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.support.ports import free_port
from tests.support.serving import ROOT, ServerProcess


@pytest.mark.integration
def test_python_m_server_uses_port_prints_the_store_and_stops(tmp_path: Path) -> None:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "server"],
        cwd=ROOT,
        env={**os.environ, "PORT": str(port), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            output = process.stdout.readline()
            with urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
                assert answer.status == 200
            process.send_signal(signal.SIGTERM)
            output += process.stdout.read()
        finally:
            process.kill()
    assert process.returncode == 0
    assert output.startswith(f"Quorum is ready: http://127.0.0.1:{port}/\n")
    assert f"Sessions are stored in: {tmp_path / 'home' / 'sessions.sqlite'}" in output


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_every_signal_to_stop_drains(server_process: ServerProcess, number: signal.Signals) -> None:
    assert server_process.stop(number) == 0
    assert "stopped" in server_process.output[-1]


@pytest.mark.parametrize("processes", ["1", "2"])
def test_server_under_nohup_survives_the_end_of_its_terminal(tmp_path: Path, mongo_url: str, processes: str) -> None:
    server = ServerProcess(tmp_path, "--processes", processes, store=mongo_url, ignoring=signal.SIGHUP)
    server.start()
    os.kill(server.pid, signal.SIGHUP)
    for _ in range(5):
        with urlopen(f"{server.url}/healthz") as answer:
            assert answer.status == 200
    assert "stopping" not in "".join(server.output)
    assert server.stop() == 0


def test_tokens_are_valid_after_a_restart(server_process: ServerProcess, tmp_path: Path) -> None:
    secret = next((tmp_path / "home").rglob("secret"))
    before = secret.read_text()
    assert secret.stat().st_mode & 0o777 == 0o600
    server_process.restart()
    assert secret.read_text() == before
    with urlopen(f"{server_process.url}/api/templates") as answer:
        assert json.load(answer)
