"""Each workload does what it is named for: writes write, texts reach everybody, waits overlap, workers are several."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from laboratory import conformance, environments, procfs, redis_server
from laboratory.commits import CommitCount
from laboratory.errors import LaboratoryError
from laboratory.frameworks import frameworks
from laboratory.load import requests
from laboratory.load.connection import LoadConnection
from laboratory.load.meter import LoadResult
from laboratory.machine import assign_cores, in_memory
from laboratory.redis_server import running_redis
from laboratory.service import Service
from laboratory.timing import FIRST_WRITTEN, Timer
from laboratory.workloads import FULL, LIVE, QUICK, WEB, WORKLOADS, Workload, missing_means
from tests.laboratory.conftest import NAMES, RunningService
from tests.laboratory.test_load_generators import load_of
from tests.support.needs import lacks

SHORT = structs.replace(QUICK, seconds=0.1, warm_up=0.0, members=10, waiting=20)
FRAME, FRAMES = 4096 + 24, 900  # of the write-ahead log; after 1,000 SQLite starts again at its beginning
BY_ID = {workload.id: workload for workload in WORKLOADS}


def timed(service: Service, workload: Workload, rate: float = 0.0) -> LoadResult:
    """Time a workload for a moment."""
    return Timer(service, SHORT, assign_cores()).time(workload, rate)


def workload(id: str, **changes: Any) -> Workload:
    """Return one of the workloads, made smaller."""
    return structs.replace(BY_ID[id], **changes)


# ---- a write is a write


@pytest.mark.parametrize("name", NAMES)
def test_every_write_changes_its_row_and_grows_the_log(services: dict[str, RunningService], name: str) -> None:
    web = services[name].web
    with wal_of(web) as wal:
        before = wal.stat().st_size
        result = timed(web, workload("write", connections=4))
        assert wal.stat().st_size >= before + FRAME * min(result.responses, FRAMES)
        same = timed(web, workload("write", connections=4, numbered=False))
        size = wal.stat().st_size
        assert timed(web, workload("write", connections=4, numbered=False)).responses > 0 < same.responses
        assert wal.stat().st_size == size, "the same text once more changes no row"
    assert result.responses > 0 and len(result.last) == 4 == len(set(result.last))
    if not in_memory(web.folder):
        assert result.written >= 4096 * result.responses


@contextlib.contextmanager
def wal_of(service: Service) -> Iterator[Path]:
    """Keep the database's write-ahead log from being deleted meanwhile, and return its path; it is empty at first."""
    with contextlib.closing(sqlite3.connect(service.database)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        db.execute("SELECT 1 FROM note").fetchone()
        yield service.database.with_name(f"{service.database.name}-wal")


def test_text_that_does_not_change_is_refused(
    services: dict[str, RunningService], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conformance, "WRITTEN", "always the same")
    with pytest.raises(LaboratoryError, match="would send the same text each time, which changes no row"):
        timed(services["flask"].web, workload("write", connections=4))


def test_load_that_writes_no_page_for_each_request_is_refused(services: dict[str, RunningService]) -> None:
    timer = Timer(services["flask"].web, SHORT, assign_cores())
    if in_memory(services["flask"].web.folder):
        pytest.skip("the test's folder is in memory, where nothing is written to a disk")
    with pytest.raises(LaboratoryError, match="100 requests wrote only 4096 bytes, so most changed no row"):
        timer.require_rows(LoadResult(100, 1.0, 1.0, None, 0.1, 1, 0.1, 0.0, written=4096), None)


def test_each_write_is_a_transaction_of_its_own(services: dict[str, RunningService]) -> None:
    web = services["tornado"].web
    timer = Timer(web, SHORT, assign_cores())
    with CommitCount(web.database) as commits:
        result = timed(web, workload("write", connections=4))
        made = commits.made()
    assert made is not None and made >= result.responses
    timer.require_rows(result, made)
    # The kernel may count half a MiB for a page, so bytes alone would not show it.
    many = structs.replace(result, responses=made + 1, written=2**40)
    with pytest.raises(LaboratoryError, match=rf"tornado: {many.responses} requests made only {made} write"):
        timer.require_rows(many, made)


@pytest.mark.integration
def test_transactions_are_counted_without_opening_the_database(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"

    def opened() -> contextlib.closing[sqlite3.Connection]:
        return contextlib.closing(sqlite3.connect(path, isolation_level=None))

    with opened() as db, contextlib.ExitStack() as stack:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE a (b)")
        commits = stack.enter_context(CommitCount(path))
        for n in range(1_500):  # more than fit into the log before it is started again
            db.execute("INSERT INTO a VALUES (?)", (n,))
        db.execute("SELECT * FROM a").fetchall()
        db.execute("UPDATE a SET b = 1 WHERE b = -1")
        assert commits.made() == 1_500
        db.close()  # the count begins anew with the next one who opens it
        with opened() as again:
            again.execute("INSERT INTO a VALUES (0)")
            assert commits.made() is None
    with CommitCount(path) as closed:
        assert closed.made() is None


def test_row_that_does_not_hold_what_was_sent_is_detected(services: dict[str, RunningService]) -> None:
    web = services["flask"].web
    timer = Timer(web, SHORT, assign_cores())
    result = timed(web, workload("write", connections=4))
    with pytest.raises(LaboratoryError, match=f"row {FIRST_WRITTEN} does not hold what the last request wrote"):
        timer.require_rows(structs.replace(result, last=(result.last[0] + 1, *result.last[1:])), None)


# ---- a broadcast reaches everybody


@pytest.fixture(scope="module")
def over_redis(services: dict[str, RunningService]) -> Iterator[dict[str, Service]]:
    """Return two workers of each service, so that about half of the members get a text through Redis alone."""
    if not redis_server.available():
        lacks("Redis is not installed: apt-get install redis-server")
    started = {name: Service(s.web.framework, environments.current(), s.web.folder) for name, s in services.items()}
    with running_redis() as redis, ThreadPoolExecutor(len(NAMES)) as pool:
        try:
            list(pool.map(lambda s: s.start(s.framework.live, workers=2, redis=redis.url), started.values()))
            yield started
        finally:
            list(pool.map(lambda s: s.stop(), started.values()))


@pytest.mark.parametrize("name", NAMES)
def test_broadcast_over_redis_reaches_every_member_of_every_worker(over_redis: dict[str, Service], name: str) -> None:
    result = timed(over_redis[name], workload("broadcast-redis"))
    assert result.responses > 0 and result.responses % SHORT.members == 0


@pytest.mark.parametrize("name", NAMES)
def test_service_with_two_workers_has_two_processes_and_their_parent(over_redis: dict[str, Service], name: str) -> None:
    assert len(procfs.members(over_redis[name].pid)) >= 3


def test_service_with_several_workers_is_started_with_that_number() -> None:
    for framework in frameworks().values():
        assert "$WORKERS" in framework.commands[framework.process("scaled")], framework.name


# ---- waits overlap, idle WebSockets are open, requests are on time


@pytest.mark.parametrize("name", NAMES)
def test_waits_overlap(services: dict[str, RunningService], name: str) -> None:
    result = timed(services[name].live, workload("wait"))
    assert 100 <= result.p50 < 100 * SHORT.waiting, "one after another would take 100 ms for each"


@pytest.mark.parametrize(
    ("id", "milliseconds", "sentence"),
    [
        ("wait", 2100, "the waits did not overlap: 1.0 of 20 at a time"),
        ("wait", 1100, "the waits did not overlap: 1.8 of 20 at a time"),
        ("wait", 900, ""),
        ("threads-4", 1100, "the waits did not overlap: 1.8 of 4 at a time"),
        ("threads-4", 500, ""),
        ("threads-4", 450, "4.4 waits overlapped, in 4 threads"),  # it was started with more
        ("threads-200", 110, ""),
    ],
)
def test_waits_overlap_as_far_as_there_are_threads(
    services: dict[str, RunningService], id: str, milliseconds: float, sentence: str
) -> None:
    timer = Timer(services["flask"].live, SHORT, assign_cores())
    result = LoadResult(20, 2.1, milliseconds, None, 0.1, 1, 0.1, 0.0)
    if not sentence:
        timer.require_overlap(result, BY_ID[id])
        return
    with pytest.raises(LaboratoryError, match=f"^flask: {re.escape(sentence)}"):
        timer.require_overlap(result, BY_ID[id])


@pytest.mark.parametrize("name", NAMES)
def test_idle_websockets_are_open_and_their_memory_is_read(services: dict[str, RunningService], name: str) -> None:
    result = timed(services[name].live, workload("idle-1000", connections=50))
    assert result.responses > 0 and result.memory > 10_000_000


@pytest.mark.parametrize("name", NAMES)
def test_paced_requests_are_all_answered(services: dict[str, RunningService], name: str) -> None:
    result = timed(services[name].web, workload("paced-50"), rate=200)
    assert result.responses == 10, "half of 200 a second, for a tenth of a second"


def test_paced_response_time_counts_from_when_the_request_was_due(services: dict[str, RunningService]) -> None:
    web = services["tornado"].web
    # 20 a second over one connection, where each takes 100 ms: each is answered 50 ms later than the one before it.
    waits = workload("paced-50", request="wait", connections=1)
    result = Timer(web, structs.replace(SHORT, seconds=0.5), assign_cores()).time(waits, 40.0)
    assert result.responses == 10
    assert result.p50 >= 350, "counted from when it was sent, it would be little more than 100"


def test_closing_load_opens_a_connection_for_each_request(
    services: dict[str, RunningService], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[LoadConnection] = []
    open_ = LoadConnection._open

    def counted(connection: LoadConnection) -> None:
        opened.append(connection)
        open_(connection)

    monkeypatch.setattr(LoadConnection, "_open", counted)
    requests.drive(load_of(services["tornado"], "json"))
    assert len(opened) == 4
    opened.clear()
    closed = requests.drive(load_of(services["tornado"], "json-close"))
    assert len(opened) >= 4 + closed.responses > 4


def test_browser_sends_ten_headers() -> None:
    request = conformance.requests()["json-browser"].raw(80)
    assert request.count(b"\r\n") == 1 + 1 + 10 + 1, "after the first line, the host, ten, and an empty one"


# ---- what a machine has no means for


def test_workloads_without_their_means_are_left_out() -> None:
    assert (
        missing_means(redis=True, postgres=True, files=-1)
        == missing_means(redis=True, postgres=True, files=6_000)
        == {}
    )
    assert missing_means(redis=False, postgres=True, files=-1) == {
        "broadcast-redis": "There is no redis-server, so the broadcast over Redis is left out."
    }
    without = "PostgreSQL is not installed, so rows read and written over it are left out."
    missing = missing_means(redis=True, postgres=False, files=-1)
    assert missing == dict.fromkeys(("postgres-read", "postgres-write"), without)
    few = "A process may open only 4,096 files, so 5,000 idle WebSockets are left out."
    assert missing_means(redis=True, postgres=True, files=4_096) == {"idle-5000": few}


def test_brief_workloads_take_less_time() -> None:
    assert (FULL.rounds_of(BY_ID["json"]), FULL.seconds_of(BY_ID["json"])) == (5, 3.0)
    assert (FULL.rounds_of(BY_ID["json-close"]), FULL.seconds_of(BY_ID["json-close"])) == (3, 1.0)
    assert (FULL.rounds_of(BY_ID["paced-50"]), FULL.seconds_of(BY_ID["paced-50"])) == (3, 3.0)


def test_only_servers_with_threads_have_a_sweep_over_them() -> None:
    swept = {name for name, framework in frameworks().items() if BY_ID["threads-16"].applies_to(framework)}
    assert swept == {"django", "flask", "pyramid"}


def test_highest_rate_is_measured_before_shares_of_it() -> None:
    ids = [workload.id for workload in WORKLOADS]
    assert ids.index("page") < ids.index("paced-50") and BY_ID["page"].launch == BY_ID["paced-50"].launch == WEB
    assert BY_ID["idle-5000"].launch == LIVE
