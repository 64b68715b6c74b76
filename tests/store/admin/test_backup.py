"""`quorum backup` writes every session, also while a server writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.serving import ROOT
from tests.support.stored_logs import (
    last,
    run,
    save,
    stored,
    three_logs,
)


def test_backup_has_every_session_in_one_file(tmp_path: Path, source: str) -> None:
    (tmp_path / "source.sqlite").chmod(0o600)
    folder = tmp_path / "backups"
    folder.mkdir()
    stdout = run("backup", str(folder / "monday.sqlite"), "--store", source).stdout
    assert stdout.startswith("3 sessions with ") and stdout.endswith(f" verified in {folder / 'monday.sqlite'}.\n")
    assert [file.name for file in folder.iterdir()] == ["monday.sqlite"]
    assert (folder / "monday.sqlite").stat().st_mode & 0o777 == 0o600
    assert stored(f"sqlite:///{folder / 'monday.sqlite'}") == three_logs()


def test_backup_overwrites_nothing(tmp_path: Path, source: str) -> None:
    (tmp_path / "monday.sqlite").write_text("precious")
    result = run("backup", str(tmp_path / "monday.sqlite"), "--store", source, code=1)
    assert last(result) == f"{tmp_path / 'monday.sqlite'} already exists, and a backup does not overwrite files."
    assert (tmp_path / "monday.sqlite").read_text() == "precious"


def test_backup_with_a_bad_source_or_target_is_reported(tmp_path: Path, source: str) -> None:
    message = last(run("backup", str(tmp_path / "no" / "folder"), "--store", source, code=1))
    assert message == f"The backup {tmp_path / 'no' / 'folder'} cannot be written: No such file or directory."
    nowhere = f"sqlite:///{tmp_path / 'nowhere.sqlite'}"
    assert "There is no session file" in last(run("backup", str(tmp_path / "b"), "--store", nowhere, code=1))
    assert "mongodump" in last(run("backup", str(tmp_path / "b"), "--store", "mongodb://127.0.0.1/x", code=1))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_killed_backup_leaves_nothing_after_the_next(tmp_path: Path, source: str, number: signal.Signals) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    script = f"""
import os, server.store.admin.backup as backup
backup._publish = lambda *_: os.kill(os.getpid(), {int(number)})
from server.cli.main import main
main(["backup", {str(folder / "killed.sqlite")!r}, "--store", {source!r}])
"""
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT).returncode != 0
    assert bool(os.listdir(folder)) == (number == signal.SIGKILL), "it removes its folder if it can"
    run("backup", str(folder / "next.sqlite"), "--store", source)
    assert os.listdir(folder) == ["next.sqlite"]


@pytest.mark.integration
def test_backup_under_load_has_all_acknowledged_commits(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'busy.sqlite'}"
    command = [sys.executable, "-m", "tests.support.appending", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        acknowledged: list[dict[str, int]] = []
        for number in range(3):
            acknowledged.append({})
            for _ in range(200):
                code, seq = writer.stdout.readline().split()
                acknowledged[-1][code] = int(seq)
            run("backup", str(tmp_path / f"{number}.sqlite"), "--store", url)
        writer.kill()
        writer.stdout.read()
    complete = stored(url)
    for number, before in enumerate(acknowledged):
        restored = f"sqlite:///{tmp_path / f'{number}.sqlite'}"
        logs = stored(restored)
        for session, acknowledged_seq in before.items():
            assert len(logs[session]) >= acknowledged_seq
            assert logs[session] == complete[session][: len(logs[session])]
        save(restored, complete)
        assert stored(restored) == complete
