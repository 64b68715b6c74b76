"""A PostgreSQL server for a run, and the five services over it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from msgspec import structs

from laboratory import conformance, environments, postgres
from laboratory.client import JSON, HttpClient, HttpRequest
from laboratory.errors import LaboratoryError
from laboratory.frameworks import frameworks
from laboratory.load.connection import NUMBER, number_text
from laboratory.load.meter import LoadResult
from laboratory.machine import assign_cores
from laboratory.postgres import RunningPostgres
from laboratory.service import Service
from laboratory.timing import FIRST_WRITTEN, Timer
from laboratory.workloads import QUICK
from tests.laboratory.conftest import NAMES, RunningService
from tests.support.needs import lacks


@pytest.mark.integration
def test_server_of_the_run_serves_all_five_and_leaves_nothing(services: dict[str, RunningService]) -> None:
    if postgres.programs() is None:
        lacks(postgres.MISSING)
    with postgres.running_postgres() as running:
        assert running.sql("postgres", "SHOW listen_addresses;") == "127.0.0.1"
        assert [running.sql("postgres", f"SHOW {name};") for name in ("fsync", "synchronous_commit")] == ["on", "on"]
        with pytest.raises(LaboratoryError, match=r"^psql failed; the last line of its output: .*nowhere"):
            running.sql("postgres", "SELECT * FROM nowhere;")
        folder = Path(running.sql("postgres", "SHOW data_directory;")).parent
        assert folder.is_dir()
        require_rows(running, services)
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(running.pid, 0)


def require_rows(running: RunningPostgres, services: dict[str, RunningService]) -> None:
    """Read and write a row over each of the five services."""
    with ExitStack() as stack, ThreadPoolExecutor(len(NAMES)) as pool:

        def started(name: str) -> Service:
            running.create(name)
            service = Service(frameworks()[name], environments.current(), services[name].web.folder)
            service.start("web", postgres=running.url(name))
            stack.callback(service.stop)
            return service

        for name, service in zip(NAMES, pool.map(started, NAMES), strict=True):
            http, path = HttpClient(service.port), "/postgres/notes"
            read = conformance.content(http.send(HttpRequest("GET", f"{path}/7")))
            assert read == conformance.expected()["read"], name
            before = running.written()
            text = f"O'Hara wrote this in {name}; -- äöü"
            body = conformance.as_json({"text": text})
            _, author, _ = conformance.note_row(8)
            wrote = conformance.content(http.send(HttpRequest("PUT", f"{path}/8", body, JSON)))
            assert wrote == (200, {"id": 8, "author": author, "text": text}), name
            assert running.sql(name, "SELECT text FROM note WHERE id = 8;") == text
            assert running.written() - before >= 100, name  # a row and a commit
            assert http.send(HttpRequest("GET", f"{path}/{conformance.NOTES + 1}")).status == 404, name


class Stored(RunningPostgres, frozen=True):
    """A server that has written so many bytes, with these rows."""

    bytes: int
    rows: str

    def sql(self, database: str, statements: str) -> str:
        return self.rows

    def written(self) -> int:
        return self.bytes


def test_write_that_writes_nothing_is_refused(tmp_path: Path) -> None:
    service = Service(frameworks()["flask"], environments.current(), tmp_path)
    timer = Timer(service, QUICK, assign_cores())
    result = LoadResult(1000, 1.0, 1.0, None, 0.5, 1, 0.1, 0.0, last=(7,))
    sent = conformance.WRITTEN.replace(NUMBER, number_text(7))
    wrote = Stored(tmp_path, 1, 1, 300_000, f"{FIRST_WRITTEN}|{sent}")
    assert timer.require_rows_in(wrote, result, 100_000).written == 200_000
    with pytest.raises(LaboratoryError, match=r"^flask: 1000 requests added only 99000 bytes to PostgreSQL's log\.$"):
        timer.require_rows_in(wrote, result, 201_000)
    with pytest.raises(LaboratoryError, match=r"^flask: row 101 does not hold what the last request wrote\.$"):
        timer.require_rows_in(structs.replace(wrote, rows=f"{FIRST_WRITTEN}|another"), result, 0)


def test_missing_programs_are_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(postgres, "DEBIAN", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert postgres.programs() is None
    with pytest.raises(LaboratoryError, match=r"^PostgreSQL is not installed"), postgres.running_postgres():
        pass
