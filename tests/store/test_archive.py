"""The archive of every store follows the logs, can be rebuilt from them, and is checked by them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from msgspec import structs

from server.core import log
from server.core.archive import ArchiveFilter
from server.store import Store, open_store
from server.store.admin import VerificationResult
from server.store.admin.listing import ListedSession, Listing
from server.store.admin.verify import verify
from server.store.archived import LogEnd
from server.store.deriving import archived_of
from tests.store.conftest import Opener, sqlite_at
from tests.support.made_logs import OTHER, after, make_log, save
from tests.support.meeting import CODE


async def listed(store: Store, wanted: ArchiveFilter | None = None) -> tuple[list[ListedSession], dict[str, str]]:
    """Return the list of sessions, and what is wrong by code."""
    results: list[VerificationResult] = []
    listing = Listing(store, wanted or ArchiveFilter(), results.append)
    return [each async for each in listing.sessions()], {each.code: each.wrong for each in results if each.wrong}


async def wrong(store: Store) -> dict[str, str]:
    """Return what `quorum verify` finds, by code."""
    return {result.code: result.wrong async for result in verify(store) if result.wrong}


async def test_archive_follows_the_logs(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(3))
    await save(store, make_log(2, OTHER))
    ends = {end.code: end async for end in store.log_ends()}
    last = make_log(3)[-1]
    assert ends[CODE] == LogEnd(CODE, 3, last.at, last.digest) and set(ends) == {CODE, OTHER}
    assert await store.archived([CODE, OTHER]) == {}
    sessions, _ = await listed(store)
    assert [(each.entry.code, each.seq, each.changed_at) for each in sessions] == [
        (CODE, 3, last.at),
        (OTHER, 2, make_log(2, OTHER)[-1].at),
    ]
    assert await store.archived([CODE, "ZZZZZZZZ"]) == {CODE: archived_of(log.replay(make_log(3)))}
    await store.append(CODE, after(last))
    assert [each.seq for each in (await listed(store))[0]] == [4, 2], "an outdated entry is derived again"
    # An earlier entry never replaces a later one, and an erased session has none.
    await store.archive([archived_of(log.replay(make_log(3)))])
    assert (await listed(store))[0][0].seq == 4
    await store.forget(OTHER)
    await store.archive([archived_of(log.replay(make_log(2, OTHER)))])
    assert await store.archived([OTHER]) == {} and [each.entry.code for each in (await listed(store))[0]] == [CODE]
    await store.close()


async def test_wrong_entry_is_found_and_rebuilt(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(3))
    good = archived_of(log.replay(make_log(3)))
    await store.archive([structs.replace(good, entry=good.entry.replace(b"Which", b"Witch"))])
    (session,), _ = await listed(store)
    assert session.entry.question == "Witch framework?", "a quick list believes what fits the end of the log"
    assert "run quorum sessions --rebuild" in (await wrong(store))[CODE]
    await store.rebuild()
    assert await store.archived([CODE]) == {} and await wrong(store) == {}
    assert (await listed(store))[0][0].entry.question == "Which framework?"
    await store.archive([structs.replace(good, entry=b"{damaged")])
    assert (await listed(store))[0][0].entry.question == "Which framework?", "it is derived again"
    assert await wrong(store) == {}
    await store.close()


async def test_lost_and_damaged_sessions_are_named(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(2))
    first = make_log(1, OTHER)[0]
    await store.create(OTHER, structs.replace(first, body=first.body.replace(b"Which", b"Witch")))
    sessions, faults = await listed(store)
    assert [each.entry.code for each in sessions] == [CODE]
    assert list(faults) == [OTHER] and "does not match its content" in faults[OTHER]
    await store.close()


@pytest.mark.integration
async def test_file_that_is_only_read_has_an_archive_of_its_own(tmp_path: Path) -> None:
    store = await sqlite_at(tmp_path)
    await save(store, make_log(3))
    await store.close()
    file = tmp_path / "quorum.sqlite"
    with sqlite3.connect(file) as db:
        db.execute("DROP TABLE archive")  # as an earlier version left it
    db.close()
    before = file.read_bytes()
    reader = await open_store(f"sqlite:///{file}", read_only=True)
    assert [each.seq for each in (await listed(reader))[0]] == [3]
    assert list(await reader.archived([CODE])) == [CODE]
    await reader.close()
    assert file.read_bytes() == before
