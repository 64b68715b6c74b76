"""server.client against a real server: its example notebook, a lost connection, and what is refused."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from server.client import CommandDeclined, ConnectionEnded, RequestRefused
from server.client import Quorum as Client
from server.client.connection import LiveConnection
from server.core.commands import Done, Remove
from tests.support.wire import Quorum, running

NOTEBOOK = Path(__file__).parents[2] / "docs" / "examples" / "meeting.ipynb"


@pytest.fixture
def quorum(integration: None, io_loop: IOLoop, tmp_path: Path) -> Iterator[Quorum]:
    """A server in this process."""
    with running(io_loop, tmp_path) as quorum:
        yield quorum


async def run_cells(url: str) -> dict[str, Any]:
    """Run the code of the notebook with another address of the server; return its variables."""
    names: dict[str, Any] = {}
    for cell in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            source = "".join(cell["source"]).replace("http://127.0.0.1:8000", url)
            code = compile(source, str(NOTEBOOK), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            if inspect.iscoroutine(running_cell := eval(code, names)):
                await running_cell
    return names


async def test_notebook_holds_a_meeting(quorum: Quorum, capsys: pytest.CaptureFixture[str]) -> None:
    names = await run_cells(quorum.url)
    code = names["facilitator"].code
    assert capsys.readouterr().out.splitlines() == [
        f"Others join at {quorum.url}/s/{code}",
        "not_facilitator – Only a facilitator can do that.",
        "1 sqlite 4.1",
        "2 mongodb 1.9",
        "8 scores",
    ]
    async with Client(quorum.url) as client:
        closed = await client.session(code)
        assert closed.session.outcome is not None and closed.session.outcome.option == "sqlite"


async def test_lost_connection_is_opened_again_and_nothing_counts_twice(quorum: Quorum) -> None:
    async with Client(quorum.url) as client:
        facilitator = await client.create(template="python-web-framework")
        ada = await client.join(facilitator.code, "Ada")
        await facilitator.open_scoring()
        first = await ada.score("tornado", "performance", 4)
        await quorum.stop()
        await quorum.start()
        second = await ada.score("flask", "performance", 2, round=1)
        assert second == first + 1
        for number, code in ((0, "too_late"), (2, "too_early")):
            with pytest.raises(CommandDeclined) as declined:
                await ada.done(round=number)
            assert declined.value.code == code
        states = ada.watch()
        watched = await anext(states)
        assert watched.board.progress.started == 1 and watched.seq >= second
        stranger = LiveConnection(quorum.url, ada.code, "2|1:0|10:1790000030|wrong")
        with pytest.raises(ConnectionEnded, match="4401"):
            await stranger.do(Done())
        again = await client.facilitate(facilitator.code, facilitator.key)
        await again.do(Remove(ada.member))
        with pytest.raises(ConnectionEnded, match="4403"):
            async for _ in states:
                pass
        with pytest.raises(ConnectionEnded):
            await ada.done()


async def test_refusals_have_a_code_and_a_reason(quorum: Quorum) -> None:
    async with Client(quorum.url) as client:
        with pytest.raises(RequestRefused, match="There is no session") as refused:
            await client.join("0000-0000", "Ada")
        assert (refused.value.status, refused.value.code) == (404, "no_session")
        facilitator = await client.create()
        with pytest.raises(CommandDeclined):
            await facilitator.reveal()
        ada = await client.join(facilitator.code, "Ada", "observer")
        assert b"session" in await ada.export("csv")
        assert (await ada.current()).session.phase == "lobby"
