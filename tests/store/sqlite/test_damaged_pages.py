"""Damaged pages in a session file: all other sessions are listed, read, verified, copied and backed up."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.cli.main import main
from server.core.code import SPACE, code_from_number, format_code
from server.core.events import Commit
from server.core.log import CorruptLog
from server.store import Unavailable, open_store
from server.store.sqlite.heads import heads_path
from tests.support.made_logs import make_log

pytestmark = pytest.mark.integration

SESSIONS = 120
PAGE = 4096
LEAF = 10  # the first byte of a page with rows only; other pages lead to the rows of all sessions
NO_ROWS = b"\0\0"  # the bytes 3 and 4 of an empty one, of another table
DAMAGES: list[Callable[[bytes], bytes]] = [lambda page: b"\xff" * PAGE, lambda page: b"\0" * PAGE]


@pytest.fixture(scope="module")
def intact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with many sessions."""
    file = tmp_path_factory.mktemp("intact") / "quorum.sqlite"
    chance = random.Random(12)
    logs = [make_log(chance.randint(1, 8), code_from_number(chance.randrange(SPACE))) for _ in range(SESSIONS)]

    async def write() -> None:
        store = await open_store(f"sqlite:///{file}")
        await asyncio.gather(*(_save(store.append, commits) for commits in logs))
        await store.close()

    asyncio.run(write())
    return file


async def _save(append: Callable[..., object], commits: Sequence[Commit]) -> None:
    for commit in commits:
        await append(commit.session, commit)  # type: ignore[misc]


def damaged(intact: Path, folder: Path, numbers: Sequence[int], damage: Callable[[bytes], bytes]) -> Path:
    """Return a copy of the file in which these leaves, by their number, are damaged."""
    content = bytearray(intact.read_bytes())
    leaves = [start for start in range(PAGE, len(content), PAGE) if content[start] == LEAF]
    leaves = [start for start in leaves if content[start + 3 : start + 5] != NO_ROWS]
    for number in numbers:
        start = leaves[number]
        content[start : start + PAGE] = damage(bytes(content[start : start + PAGE]))
    file = folder / "quorum.sqlite"
    file.write_bytes(content)
    heads_path(file).write_bytes(heads_path(intact).read_bytes())
    return file


async def readable(file: Path, codes: Sequence[str]) -> set[str]:
    """Return which of the sessions can be read."""
    store = await open_store(f"sqlite:///{file}", read_only=True)
    found = set()
    for code in codes:
        try:
            if await store.read(code):
                found.add(code)
        except CorruptLog:
            pass
    await store.close()
    return found


async def listed(file: Path) -> list[str]:
    """Return the codes of the sessions that the store lists."""
    store = await open_store(f"sqlite:///{file}", read_only=True)
    codes = [session.code for session in await store.sessions()]
    await store.close()
    return codes


def run(*arguments: str) -> Result:
    """Run `quorum`, which must report errors in sentences."""
    result = CliRunner().invoke(main, arguments, prog_name="quorum")
    assert result.exit_code == 1 and isinstance(result.exception, SystemExit), (result.output, result.exception)
    return result


@pytest.mark.parametrize("damage", DAMAGES, ids=["malformed", "zeroed"])
@pytest.mark.parametrize("numbers", [[0], [-1], [7], [9, 10], [3, 20, -2], list(range(5, 12))], ids=str)
async def test_all_readable_sessions_are_listed(
    intact: Path, tmp_path: Path, numbers: list[int], damage: Callable[[bytes], bytes]
) -> None:
    codes = await listed(intact)
    assert len(codes) == SESSIONS
    file = damaged(intact, tmp_path, numbers, damage)
    healthy = await readable(file, codes)
    assert SESSIONS / 5 < len(healthy) < SESSIONS
    assert set(await listed(file)) == set(codes), "with the heads, the damaged ones are named, too"
    heads_path(file).unlink()
    # The search finds all but those in inner pages between two damaged leaves, which only their code leads to.
    assert len(healthy - set(await listed(file))) < len(numbers)


@pytest.mark.parametrize("damage", DAMAGES, ids=["malformed", "zeroed"])
def test_every_command_names_the_damaged_sessions_and_goes_on(
    intact: Path, tmp_path: Path, damage: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))
    codes = asyncio.run(listed(intact))
    file = damaged(intact, tmp_path, [8], damage)
    healthy = asyncio.run(readable(file, codes))
    url, target, backup = f"sqlite:///{file}", tmp_path / "copy.sqlite", tmp_path / "backup.sqlite"
    for command in (
        ["sessions", "--store", url],
        ["verify", "--store", url],
        ["copy", url, f"sqlite:///{target}"],
        ["backup", str(backup), "--store", url],
    ):
        result = run(*command)
        named = {line.split()[0] for line in result.stderr.splitlines() if "restore this session from a backup" in line}
        assert named == {format_code(code) for code in set(codes) - healthy}, command
        assert result.stderr.endswith(
            f"Something is wrong with {len(named)} sessions of {SESSIONS}, as listed above.\n"
        )
    for copied in (target, backup):
        assert asyncio.run(readable(copied, codes)) == healthy


async def test_file_without_any_readable_session_is_reported(intact: Path, tmp_path: Path) -> None:
    file = damaged(intact, tmp_path, [], DAMAGES[0])
    content = file.read_bytes()
    file.write_bytes(content[:PAGE] + b"\xff" * (len(content) - PAGE))  # the first page has the schema
    assert len(await listed(file)) == SESSIONS, "by their heads"
    heads_path(file).unlink()
    with pytest.raises(Unavailable, match="is malformed; restore it from a backup"):
        await listed(file)


async def test_write_to_a_damaged_session_fails_and_others_are_stored(intact: Path, tmp_path: Path) -> None:
    codes = await listed(intact)
    file = damaged(intact, tmp_path, [8], DAMAGES[1])
    healthy = await readable(file, codes)
    store = await open_store(f"sqlite:///{file}")
    with sqlite3.connect(f"{intact.as_uri()}?mode=ro", uri=True) as db:
        lengths = dict(db.execute("SELECT session, max(seq) FROM commits GROUP BY session"))
    db.close()
    appends = [store.append(code, make_log(lengths[code] + 1, code)[-1]) for code in codes]
    results = await asyncio.gather(*appends, return_exceptions=True)
    failed = {code: result for code, result in zip(codes, results, strict=True) if result is not None}
    assert {type(result) for result in failed.values()} == {CorruptLog}
    assert len(healthy & failed.keys()) <= 2, "at most those whose page SQLite balances with the damaged one"
    await store.close()
