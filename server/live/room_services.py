"""What all rooms of a process share."""

from __future__ import annotations

from server.limits import Limits
from server.live.analysis_pace import AnalysisPace
from server.live.broadcast_turns import BroadcastTurns
from server.live.session_copies import SessionCopies
from server.live.tick import TickBudget
from server.live.websocket.unread import Unread
from server.runtime.lane import Lane
from server.runtime.metrics import Metrics


class RoomServices:
    """The metrics, budgets and limits of a process. Without `copies`, every analysis runs in this process."""

    def __init__(
        self, metrics: Metrics | None = None, limits: Limits | None = None, copies: SessionCopies | None = None
    ) -> None:
        self.metrics = metrics or Metrics()
        self.limits = limits or Limits()
        self.copies = copies
        self.tick_budget = TickBudget()
        self.analysis_pace = AnalysisPace()
        self.broadcast_turns = BroadcastTurns()
        self.lane = Lane()
        self.unread = Unread()
