"""The words of an export: messages of the catalogue in the session's language."""

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
    """Writes in one language; `names` are those of options and criteria, made harmless for the format by `written`."""

    language: str
    session: VisibleSession
    names: Names
    written: Callable[[str], str]

    def text(self, id: str, /, **arguments: Argument) -> str:
        """A message; what people typed in its arguments must be harmless already."""
        return messages.text(self.language, id, **arguments)

    def sentence(self, family: Family, statement: Statement) -> str:
        """A statement in words."""
        return messages.sentence(self.language, family, statement, self.names, self.written)

    def score(self, value: float) -> str:
        """A mean of scores: "4.10"."""
        return messages.alone(self.language, functions.score(value))

    def share(self, value: float) -> str:
        """A share of 1 with one decimal: "27.5%"."""
        return messages.alone(self.language, functions.percent(value, 1))

    def figure(self, value: float) -> str:
        """A measured figure: "10,235"."""
        return messages.alone(self.language, functions.figure(value))

    def answer(self, criterion: Criterion, value: int | None) -> str:
        """What somebody says of a cell, in words where it is no score."""
        if value is None:
            return self.text("export-score-no-view")
        if not criterion.knock_out:
            return str(value)
        return self.text("export-score-met" if value == MET else "export-score-not-met")

    def person(self, name: str) -> str:
        """A member, or a pseudonym where names are hidden."""
        number = self.session.pseudonym_number(name)
        return self.written(name) if number is None else self.text("export-voter", number=number)

    def option(self, id: str) -> str:
        """What an option is called."""
        return self.names.options[id]

    def criterion(self, id: str) -> str:
        """What a criterion is called."""
        return self.names.criteria[id]


def wording(session: VisibleSession, written: Callable[[str], str] = str) -> Wording:
    """The words for a session, in its language."""
    about = session.description
    return Wording(about.language, session, messages.names_of(about, written), written)
