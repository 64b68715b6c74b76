"""Logs: a sentence for people, or the same as a line of JSON for programs."""

from __future__ import annotations

import io
import json
import logging
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from server.runtime.logs import TEXT, JSONLines, TextLines, event
from server.runtime.loop_monitor import CONFLICT_STORM, LoopMonitor
from server.runtime.metrics import Metrics
from tests.support.serving import ServerProcess


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """The JSON lines that the tests' logger writes."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JSONLines())
    logger = logging.getLogger("quorum.test")
    logger.addHandler(handler)
    yield written
    logger.removeHandler(handler)


def test_record_is_one_line_with_its_event_and_fields(lines: io.StringIO) -> None:
    logging.getLogger("quorum.test").warning("%d went\nin “two” lines", 3, extra=event("gone", people=3))
    (line,) = lines.getvalue().splitlines()
    record = json.loads(line)
    assert (record["level"], record["logger"], record["message"]) == (
        "warning",
        "quorum.test",
        "3 went\nin “two” lines",
    )
    assert (record["event"], record["people"]) == ("gone", 3)
    assert abs((datetime.now(UTC) - datetime.fromisoformat(record["time"])).total_seconds()) < 3600


def test_exception_is_in_the_same_line(lines: io.StringIO) -> None:
    try:
        raise ValueError("it went boom")
    except ValueError:
        logging.getLogger("quorum.test").exception("a fault of our own")
    (line,) = lines.getvalue().splitlines()
    assert "it went boom" in json.loads(line)["exception"]


@pytest.mark.parametrize("form", [JSONLines(), TextLines(TEXT)])
def test_no_line_has_a_control_character(form: logging.Formatter) -> None:
    def record(message: str, error: BaseException | None) -> logging.LogRecord:
        exc_info = (type(error), error, None) if error else None
        return logging.LogRecord("quorum.\x1b", logging.INFO, "", 0, message, ("/\x1b[2J\u202e\x9b",), exc_info)

    text = form.format(record("GET %s\r\nforged", ValueError("a\x1b\u202e\nb")))
    assert not [character for character in "\x1b\u202e\x9b\r" if character in text]
    assert text.startswith("{") or "GET /\\x1b[2J\\u202e\\x9b\\r\\nforged\n" in text
    if text.startswith("{"):
        assert json.loads(text)["message"] == "GET /\x1b[2J\u202e\x9b\r\nforged"
    assert form.format(record("plain ünïcode %s", None)).count("\n") == 0


async def test_counted_problems_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    watch = LoopMonitor(metrics, lambda: 0)
    for _ in range(2):
        metrics.slow_closes.inc(7)
        metrics.silent_closes.inc()
        metrics.conflicts.inc(CONFLICT_STORM + 1)
        watch.start()
        with caplog.at_level(logging.INFO):
            watch.stop()
        assert [record.getMessage() for record in caplog.records] == [
            "7 connections closed: clients did not read",
            "1 connections closed: no answer to pings",
            f"{CONFLICT_STORM + 1} commits lost the race with another process",
        ]
        caplog.clear()
    watch.start()
    watch.stop()
    assert caplog.records == [], "a reported error is not reported again"


@pytest.mark.integration
def test_server_with_json_logs_writes_only_json(tmp_path: Path) -> None:
    class JSONLogServer(ServerProcess):
        """A server with JSON logs."""

        def ready(self, line: str) -> str | None:
            record = json.loads(line)
            return str(record["url"]) if record.get("event") == "start" else None

    server = JSONLogServer(tmp_path, environment={"QUORUM_LOG_FORMAT": "json"})
    server.start()
    with urlopen(f"{server.url}/metrics") as answer:
        assert b"quorum_build_info" in answer.read()
    port = int(server.url.rpartition(":")[2])
    for request in (b"no HTTP\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", port), 5) as stranger:
            stranger.sendall(request)
            assert b"200 OK" not in stranger.recv(100)
    assert server.stop() == 0
    events = [json.loads(line).get("event") for line in server.output]
    assert events == ["start", "stop", "stopped"], "a stranger’s malformed requests do not fill the log"
