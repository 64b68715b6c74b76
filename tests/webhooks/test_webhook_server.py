"""A whole server with a file of targets: from a facilitator's click to the receiver, over a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from server.config import Misconfigured
from tests.support.receiver import Receiver
from tests.support.wire import Quorum, running


@pytest.fixture
def telling(io_loop: IOLoop, tmp_path: Path, receiver: Receiver) -> Iterator[Quorum]:
    """A server that tells the receiver."""
    path = tmp_path / "webhooks.toml"
    path.write_text(f'[[target]]\nname = "chat"\nformat = "mattermost"\nurl = "{receiver.url}"\n')
    with running(io_loop, tmp_path, webhooks=path, url="https://quorum.example.org") as quorum:
        yield quorum


async def test_server_tells_its_targets(telling: Quorum, receiver: Receiver, tmp_path: Path) -> None:
    session = await telling.create(language="de")
    live = await telling.connect(session.code, session.facilitator)
    assert (await live.do("open_scoring"))["type"] == "accepted"
    (arrived,) = await receiver.expect(1)
    link = f"[Sitzung öffnen](https://quorum.example.org/s/{session.code})"
    assert arrived.json == {"text": f"**Die Bewertung ist eröffnet\\: Runde 1**\n\nWhich one?\n\n{link}"}

    await telling.stop()
    (tmp_path / "webhooks.toml").write_text('[[target]]\nname = "chat"\nurl = "https://secret.example.org"\n')
    with pytest.raises(Misconfigured) as wrong:
        await telling.start()
    assert "needs a secret" in str(wrong.value) and "secret.example" not in str(wrong.value)
