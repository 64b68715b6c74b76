"""The log says once that nothing can be stored, and once that it can again, while no session waits for the store."""

from __future__ import annotations

import pytest

from server.live.hub import Hub
from server.store import Unavailable
from tests.support.meeting import about
from tests.support.stores import MemoryStore


class LostStore(MemoryStore):
    """A store whose file may be gone."""

    gone = False

    async def ready(self) -> None:
        """See Store."""
        if self.gone:
            raise Unavailable("the file was renamed")

    async def create(self, *args: object) -> None:
        """See Store."""
        await self.ready()


async def test_failure_and_recovery_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    store = LostStore()
    hub = Hub(store)
    for _ in range(2):
        store.gone = True
        for _ in range(2):
            with pytest.raises(Unavailable):
                await hub.ready()
            with pytest.raises(Unavailable):
                await hub.create_session(about(), "Fay")
        store.gone = False
        await hub.create_session(about(), "Fay")
        await hub.ready()
    assert caplog.messages == 2 * ["nothing can be stored: the file was renamed", "the store can be written to again"]
