"""What answers and welcomes say about commits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from server.core.events import Commit
from server.store import Unavailable
from tests.support.stores import FailingStore
from tests.support.wire import CELLS, Quorum, running


@pytest.fixture
def two(io_loop: IOLoop, tmp_path: Path, pages: Path, mongo_url: str) -> Iterator[tuple[Quorum, Quorum]]:
    """Two servers on the same MongoDB."""
    with running(io_loop, tmp_path, store=mongo_url) as one, running(io_loop, tmp_path, store=mongo_url) as other:
        yield one, other


async def test_new_page_on_another_process_has_the_last_vote(two: tuple[Quorum, Quorum]) -> None:
    one, other = two
    session, _, (ada,) = await one.scoring(1)
    await other.connect(session.code)
    for n in range(20):
        answer = await ada.score(*CELLS[n % 4], n % 5 + 1)
        page = await other.open(session.code, ada.who, f"old-page-{n:04}")
        assert (await page.hello(seq=answer["seq"]))["seq"] >= answer["seq"]
        page.close()
        page = await other.connect(session.code, ada.who, f"new-page-{n:04}")  # it has seen no commit
        cells = {(c["option"], c["criterion"]): c["value"] for c in page.welcome["you"]["ballot"]["cells"]}
        assert cells[CELLS[n % 4]] == n % 5 + 1
        page.close()


async def test_welcome_is_never_behind_what_the_page_has_seen(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 10.0)  # parts of a welcome may be this old
    session, _, (ada,) = await quorum.scoring(1)
    await quorum.connect(session.code, ada.who, "second-page")
    for n in range(4):
        answer = await ada.score(*CELLS[n], 3)
        page = await quorum.open(session.code, ada.who, f"third-page-{n}")
        assert (await page.hello(seq=answer["seq"]))["seq"] == answer["seq"]


async def test_answer_names_the_commit_of_the_vote_even_if_others_followed(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit is stored, but the store's reply is lost; before it is found, another process stores a later one."""
    session, _, (ada,) = await quorum.scoring(1)
    assert quorum.server is not None
    store = quorum.server.store
    append, failing = store.append, FailingStore(["done, then failed"])

    async def append_and_lose_the_reply(code: str, commit: Commit) -> None:
        await append(code, commit)
        if "score" in commit.body.decode():
            monkeypatch.undo()
            failing.logs[code] = [commit]
            failing.append_conflicting(code)
            await append(code, failing.logs[code][-1])
            raise Unavailable("The reply was lost.")

    monkeypatch.setattr(store, "append", append_and_lose_the_reply)
    before = (await quorum.connect(session.code)).welcome["seq"]
    answer = await ada.score(*CELLS[0], 3)
    assert answer["seq"] == before + 1
    page = await quorum.open(session.code)
    assert (await page.hello(seq=answer["seq"] + 1))["seq"] == before + 2
