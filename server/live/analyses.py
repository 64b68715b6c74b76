"""The analyses of a session, which are loaded when the first session is open for scoring.

With numpy they would take a fifth of the time in which a server starts, and the first votes would wait for them.
"""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.runtime import loading

MODULE = "server.analysis.solidity"


def loaded() -> bool:
    """Return whether the analyses are loaded, so that `quick` takes the few milliseconds that the event loop has."""
    return loading.is_loaded(MODULE)


async def load() -> None:
    """Load the analyses; other coroutines run meanwhile."""
    await loading.load(MODULE)


def quick(session: VisibleSession) -> Solidity | None:
    """Return the findings of the cheap analyses (see server.analysis.solidity)."""
    from server.analysis import solidity

    return solidity.quick(session)


def whole(session: VisibleSession) -> Solidity | None:
    """Return the findings of all analyses that are possible now (see server.analysis.solidity)."""
    from server.analysis import solidity

    return solidity.whole(session)
