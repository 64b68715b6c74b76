"""Spreads the analyses on the event loop over time, so that those of all rooms stay within their share of a core."""

from __future__ import annotations

SHARE = 1 / 30
# The longest delay of an analysis, in seconds, even if that takes more than the share.
MAX_DELAY = 20.0


class AnalysisPace:
    """When the analyses of all rooms of a process begin: one after another, each as long after the one before as that
    one costs at this share of a core."""

    def __init__(self) -> None:
        self._free = 0.0

    def reserve(self, earliest: float, cost: float) -> float:
        """Reserve time for work that will cost about `cost` seconds; return when it may begin, `earliest` or later."""
        begin = max(earliest, self._free)
        if begin > earliest + MAX_DELAY:
            return earliest + MAX_DELAY
        self._free = begin + cost / SHARE
        return begin
