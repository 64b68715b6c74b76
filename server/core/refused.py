"""The one way a session says no."""

from __future__ import annotations

from server.core.statement import Param, Statement


class Refused(Exception):
    """A command that the rules of the meeting do not allow.

    The words for people are the message `refused-` and the code, with dashes for underscores (server/messages/).
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.statement = Statement(code, params)

    @property
    def code(self) -> str:
        """What programs go by."""
        return self.statement.code
