"""Formats codes as English text."""

from __future__ import annotations

from server import messages
from server.core.model import Description
from server.core.refused import Refused
from server.core.statement import Statement
from server.messages.sentences import Family


def in_english(family: Family, statement: Statement, about: Description) -> str:
    """Return a statement about a session as an English sentence."""
    return messages.sentence("en", family, statement, messages.names_of(about))


def reason(refused: Refused) -> str:
    """Return the reason for a refusal as an English sentence."""
    return messages.reason(refused.statement)
