"""What can be wrong with a file, as codes with parameters; the words are in the message catalogue (doubt-…)."""

from __future__ import annotations

from msgspec import Struct

from server.core.statement import Param, Statement

# messages: doubt-*


class Doubt(Struct, frozen=True):
    """One thing that is wrong, and `where`: a JSON pointer into the record, the name of a file of a pack, or "".

    For `statement` see messages `doubt-…`.
    """

    statement: Statement
    where: str = ""


def doubt(code: str, where: str = "", **params: Param) -> Doubt:
    """Return a doubt with this code."""
    return Doubt(Statement(code, params), where)
