"""What a client raises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class RequestRefused(Exception):
    """The server has answered with an error: its status, code and parameters, and the reason in English."""

    def __init__(self, status: int, code: str, params: Mapping[str, Any], reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.code = code
        self.params = params


class CommandDeclined(Exception):
    """The rules of the meeting forbid a command: its code and parameters, and the reason in English."""

    def __init__(self, code: str, params: Mapping[str, Any], reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.params = params


class ConnectionEnded(Exception):
    """The live connection has ended permanently: the close code, and its reason."""

    def __init__(self, code: int | None, reason: str) -> None:
        super().__init__(f"the connection was closed with {code}: {reason}")
        self.code = code
