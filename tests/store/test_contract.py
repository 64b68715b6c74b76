"""The contract of every store (server/store/__init__.py), whatever its database."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.core.events import Commit
from server.store import Conflict, Unavailable
from tests.store.conftest import Opener
from tests.support.effort import examples
from tests.support.made_logs import OTHER, after, make_log, save
from tests.support.meeting import CODE, about, first_commit


async def test_commits_are_read_in_order_and_unchanged(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(5))
    assert list(await store.read(CODE)) == make_log(5)
    await store.close()


async def test_plain_values_are_read(open_store_at: Opener, tmp_path: Path) -> None:
    # A driver's own types, such as bson's Int64, equal the plain ones until somebody encodes them.
    store = await open_store_at(tmp_path)
    await save(store, make_log(2))
    [_, last] = await store.read(CODE)
    assert [type(value) for value in (last.session, last.seq, last.at, last.body, last.digest)] == [
        str, int, int, bytes, str,
    ]  # fmt: skip
    [session] = await store.sessions()
    assert [type(value) for value in (session.code, session.seq, session.created_at, session.changed_at)] == [
        str, int, int, int,
    ]  # fmt: skip
    await store.close()


async def test_log_can_be_read_after_any_commit(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(4))
    for place in range(6):
        assert list(await store.read(CODE, place)) == make_log(4)[place:]
    await store.close()


async def test_unknown_session_has_no_commits(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    assert list(await store.read(CODE)) == []
    assert list(await store.sessions()) == []
    await store.close()


async def test_session_is_created_once(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(2))
    with pytest.raises(Conflict):
        await store.create(CODE, first_commit(about(("a", "b"))))
    assert list(await store.read(CODE)) == make_log(2)
    await store.close()


@pytest.mark.parametrize("place", [0, 1, 2, 4, 5])
async def test_only_the_next_commit_can_be_appended(open_store_at: Opener, tmp_path: Path, place: int) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(3))
    with pytest.raises(Conflict):
        await store.append(CODE, make_log(6)[place])
    assert list(await store.read(CODE)) == make_log(3)
    await store.append(CODE, make_log(4)[3])
    await store.close()


async def test_one_of_two_conflicting_appends_succeeds(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(1))
    rivals = [after(make_log(1)[0], ends_at) for ends_at in (1, 2)]
    results = await asyncio.gather(*(store.append(CODE, commit) for commit in rivals), return_exceptions=True)
    assert [r for r in results if r is not None and not isinstance(r, Conflict)] == []
    won = [commit for commit, result in zip(rivals, results, strict=True) if result is None]
    assert list(await store.read(CODE, 1)) == won and len(won) == 1
    await store.close()


async def test_conflict_does_not_affect_other_appends(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(1))
    results = await asyncio.gather(
        store.append(CODE, make_log(2)[1]),
        store.append(CODE, make_log(2)[1]),
        store.create(OTHER, first_commit(about(), OTHER)),
        return_exceptions=True,
    )
    # The store decides which of the two is first.
    assert sorted(type(result).__name__ for result in results[:2]) == ["Conflict", "NoneType"] and results[2] is None
    assert list(await store.read(CODE)) == make_log(2)
    assert len(await store.read(OTHER)) == 1
    await store.close()


async def test_many_sessions_grow_concurrently(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    logs = [make_log(6, f"{n:08}") for n in range(40)]
    await asyncio.gather(*(save(store, commits) for commits in logs))
    read = await asyncio.gather(*(store.read(f"{n:08}") for n in range(40)))
    assert [list(commits) for commits in read] == logs
    await store.close()


async def test_sessions_are_listed_most_recent_first(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    for length, code in ((2, "0000000A"), (4, "0000000B"), (3, "0000000C")):
        await save(store, make_log(length, code))
    listed = list(await store.sessions())
    began = make_log(1)[0].at
    assert [(k.code, k.seq, k.created_at, k.changed_at) for k in listed] == [
        ("0000000B", 4, began, began + 3),
        ("0000000C", 3, began, began + 2),
        ("0000000A", 2, began, began + 1),
    ]
    await store.close()


async def test_close_finishes_pending_appends(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    logs = [make_log(2, f"{n:08}") for n in range(60)]
    await asyncio.gather(*(save(store, commits[:1]) for commits in logs))
    appends = asyncio.gather(*(store.append(commits[1].session, commits[1]) for commits in logs))
    await asyncio.sleep(0)  # all are submitted now, and none is answered yet
    await store.close()
    await appends
    again = await open_store_at(tmp_path)
    assert [list(await again.read(commits[0].session)) for commits in logs] == logs
    assert len(await again.sessions()) == 60
    await again.close()


async def test_closed_store_refuses_calls_and_can_be_closed_again(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await store.ready()
    await store.close()
    await store.close()
    for call in (store.read(CODE), store.append(CODE, make_log(1)[0]), store.ready()):
        with pytest.raises(Unavailable, match=r"\.$"):
            await call


async def test_reopened_store_continues(open_store_at: Opener, tmp_path: Path) -> None:
    for length in (1, 2, 3):
        store = await open_store_at(tmp_path)
        assert list(await store.read(CODE)) == make_log(length)[: length - 1]
        await store.append(CODE, make_log(length)[-1])
        await store.close()


# An action on one of three sessions: append with this offset of the number, read from there, or reopen the store.
DONE = st.tuples(
    st.sampled_from(["append", "append", "append", "create", "read", "reopen"]),
    st.integers(0, 2),
    st.sampled_from([0, 0, 0, 0, -1, 1]),
)


@pytest.mark.soak
@settings(max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(DONE, max_size=30))
def test_store_behaves_like_lists(open_store_at: Opener, steps: list[tuple[str, int, int]]) -> None:
    asyncio.run(compare_with_lists(open_store_at, steps))


async def compare_with_lists(open_store_at: Opener, steps: list[tuple[str, int, int]]) -> None:
    """Apply the same actions to a store and to lists, and compare."""
    with TemporaryDirectory() as folder:
        store = await open_store_at(Path(folder))
        lists: dict[str, list[Commit]] = {}
        for what, which, off in steps:
            code = f"{which:08}"
            expected = lists.get(code, [])
            if what == "reopen":
                await store.close()
                store = await open_store_at(Path(folder))
            elif what == "read":
                place = max(0, len(expected) + off) if expected else 0
                assert list(await store.read(code, place)) == expected[place:]
            else:
                seq = max(1, len(expected) + 1 + off) if what == "append" else 1
                commit = make_log(seq, code)[-1]
                act = store.append if what == "append" else store.create
                if seq == len(expected) + 1:
                    await act(code, commit)
                    lists.setdefault(code, []).append(commit)
                else:
                    with pytest.raises(Conflict):
                        await act(code, commit)
        for code, expected in lists.items():
            assert list(await store.read(code)) == expected
        seqs = {session.code: session.seq for session in await store.sessions()}
        assert seqs == {code: len(expected) for code, expected in lists.items()}
        await store.close()
