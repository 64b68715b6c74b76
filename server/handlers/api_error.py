"""The exception for an error response of the API."""

from __future__ import annotations

from server.core.statement import Param, Statement


class ApiError(Exception):
    """An error response: a status, and a statement as in Refused."""

    def __init__(self, status: int, code: str, **params: Param) -> None:
        super().__init__(code)
        self.status = status
        self.statement = Statement(code, params)
