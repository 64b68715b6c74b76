"""A cold start reads its files from the disk: they are not in the disk cache any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from laboratory import disk_cache
from laboratory.machine import in_memory


def test_dropped_files_are_not_in_the_disk_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_cache, "DROP_ALL", tmp_path / "nowhere" / "drop_caches")  # as without root's rights
    (tmp_path / "empty").touch()
    file = tmp_path / "module.py"
    file.write_bytes(b"x = 1\n" * 10_000)
    assert disk_cache.cached(file) is True
    assert disk_cache.cached(tmp_path / "empty") is None and disk_cache.cached(tmp_path / "gone") is None
    left = disk_cache.drop([tmp_path])
    if in_memory(tmp_path):
        assert left == 1.0  # and so the figure says
    else:
        assert left == 0.0 and disk_cache.cached(file) is False


def test_nothing_known_is_not_called_cold(tmp_path: Path) -> None:
    assert disk_cache.drop([tmp_path]) == 1.0
