"""Every attack can be carried out and reported, and the targets depend on the honest members alone."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from benchmarks.abuse import report
from benchmarks.abuse.attacks import ATTACKS
from benchmarks.abuse.client import content
from benchmarks.abuse.stored import FORTY, STORED
from benchmarks.abuse.usual import USUAL
from server.core import log

CALM = {"answer_p50": 3.0, "answer_p99": 10.0, "answer_max": 12.0, "mib": 80.0, "cpu": 0.1, "others": 0.02}
VOTED = {"votes": 800, "accepted": 800, "closed": 0, "seconds": 8.0, "log_bytes": 400, "stored_bytes": 2_000_000}


def measured(**figures: Any) -> dict[str, Any]:
    """Return a result in which every attack has these figures."""
    row = {**CALM, **VOTED, "cpu": 0.6, "counts": {"200": 400, "bytes": 2048}, **figures}
    rows = [{**row, "name": name} for name in ATTACKS]
    return {"calm": dict.fromkeys(STORED, CALM), "rows": rows, "members": 50, "rate": 2, "seconds": 8.0}


def test_every_attack_has_its_sessions_and_their_usual_use() -> None:
    assert {attack.stored for attack in ATTACKS.values()} == STORED.keys() == USUAL.keys()
    logs = STORED["forty sessions of 30 × 30"]()
    assert len(logs) == len(FORTY) == 40
    assert log.replay(logs[0]).phase == "scoring"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Length: 5", b"a\r\nbc"),
        ("Transfer-Encoding: chunked", b"3\r\na\r\n\r\n2\r\nbc\r\n0\r\n\r\n"),
        ("ETag: x", b""),
    ],
)
async def test_client_reads_one_answer_and_nothing_of_the_next(headers: str, body: bytes) -> None:
    reader = asyncio.StreamReader()
    reader.feed_data(body + b"HTTP/1.1 200 OK\r\n")
    reader.feed_eof()
    assert await content(reader, f"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n".encode()) == (b"a\r\nbc" if body else b"")
    assert await reader.read() == b"HTTP/1.1 200 OK\r\n"


def test_tables_have_a_row_for_each_attack() -> None:
    page = report.tables(measured())
    assert all(page.count(f"| {attack.title} |") == 2 for attack in ATTACKS.values())
    for figure in ("| 12.0 ms |", "| 60% of a core |", "| 50 bytes/s of log, 60% of a core |", "| 10.0 ms each |"):
        assert figure in page
    assert "| 2 KiB stored 2 MB |" in page and "used at most 2%" in page


def test_targets() -> None:
    assert [target.met for target in report.targets(measured())] == [True] * 3
    slow, large, refused = (
        report.targets(measured(answer_p99=100.0)),
        report.targets(measured(mib=160.0)),
        report.targets(measured(accepted=799)),
    )
    assert [target.met for target in slow] == [False, True, True]
    assert [target.met for target in large] == [True, False, True]
    assert [target.met for target in refused] == [True, True, False]
    assert "100 ms under “one member toggles" in slow[0].measured
