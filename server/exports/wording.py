"""The texts of an export: messages of the catalogue in the session's language."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from server import messages
from server.core.model import MET, Criterion
from server.core.statement import Statement
from server.core.visibility.session import VisibleSession
from server.messages import functions
from server.messages.functions import Argument
from server.messages.sentences import Family, Names


class Wording(Struct, frozen=True):
    """Formats messages in one language; `written` escapes typed text for the format, `names` are escaped already."""

    language: str
    session: VisibleSession
    names: Names
    written: Callable[[str], str]

    def text(self, id: str, /, **arguments: Argument) -> str:
        """Return a message; typed text in its arguments must already be escaped."""
        return messages.text(self.language, id, **arguments)

    def sentence(self, family: Family, statement: Statement) -> str:
        """Return a statement in words."""
        return messages.sentence(self.language, family, statement, self.names, self.written)

    def score(self, value: float) -> str:
        """Return a mean of scores: "4.10"."""
        return messages.format_number(self.language, functions.score(value))

    def share(self, value: float) -> str:
        """Return a share of 1 with one decimal: "27.5%"."""
        return messages.format_number(self.language, functions.percent(value, 1))

    def figure(self, value: float) -> str:
        """Return a measured figure: "10,235"."""
        return messages.format_number(self.language, functions.figure(value))

    def answer(self, criterion: Criterion, value: int | None) -> str:
        """Return a member's answer for a cell: the score, or words for "no view" and knock-out criteria."""
        if value is None:
            return self.text("export-score-no-view")
        if not criterion.knock_out:
            return str(value)
        return self.text("export-score-met" if value == MET else "export-score-not-met")

    def person(self, name: str) -> str:
        """Return the name of a member, or a pseudonym while names are hidden."""
        number = self.session.pseudonym_number(name)
        return self.written(name) if number is None else self.text("export-voter", number=number)

    def option(self, id: str) -> str:
        """Return the name of an option."""
        return self.names.options[id]

    def criterion(self, id: str) -> str:
        """Return the name of a criterion."""
        return self.names.criteria[id]


def wording(session: VisibleSession, written: Callable[[str], str] = str) -> Wording:
    """Return the texts for a session, in its language."""
    description = session.description
    return Wording(description.language, session, messages.names_of(description, written), written)
