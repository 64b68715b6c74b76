"""The exception for commands that the rules do not allow."""

from __future__ import annotations

from server.core.statement import Param, Statement


class Refused(Exception):
    """A command is not allowed by the rules of the meeting.

    The text for people is the message `refused-` plus the code, with dashes for underscores (server/messages/).
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.statement = Statement(code, params)

    @property
    def code(self) -> str:
        """The machine-readable reason."""
        return self.statement.code
