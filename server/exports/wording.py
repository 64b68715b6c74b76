"""The texts of an export: messages of the catalogue in the session's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal

from msgspec import Struct, structs

from server import messages
from server.core.erasable_names import former_number
from server.core.last_results import last_description
from server.core.model import MET, Criterion
from server.core.numeric_scale import NumericScale
from server.core.statement import Statement
from server.core.visibility.people import VisibleMember
from server.core.visibility.session import VisibleSession
from server.messages import functions
from server.messages.functions import Argument
from server.messages.sentences import Family, Names

# Means of numbers are rounded to this many digits, and from here on to whole numbers.
MEAN, MEAN_WHOLE_FROM = Context(prec=3, rounding=ROUND_HALF_UP), 1000


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

    def answer(self, criterion: Criterion, value: float | None) -> str:
        """Return a member's answer for a cell: the score, or words for "no view" and knock-out criteria."""
        if value is None:
            return self.text("export-score-no-view")
        if criterion.numeric is not None:
            return self.number(criterion.numeric, value)
        if not criterion.knock_out:
            return str(value)
        return self.text("export-score-met" if value == MET else "export-score-not-met")

    def number(self, numeric: NumericScale, number: float) -> str:
        """Return a number with the unit of its scale: "€ 1,200"."""
        unit = numeric.unit
        return self.text("scale-number", kind=_kind(unit), unit=self.written(unit), number=number)

    def mean_number(self, numeric: NumericScale, mean: float) -> str:
        """Return a mean of numbers, rounded to a whole number or three significant digits."""
        return self.number(numeric, self.rounded_mean(mean))

    def rounded_mean(self, mean: float) -> float:
        """Return a mean of numbers as it is shown: a whole number or three significant digits, halves rounded up."""
        if abs(mean) < MEAN_WHOLE_FROM:
            return float(MEAN.create_decimal(repr(mean)))
        return float(Decimal(repr(mean)).quantize(Decimal(1), ROUND_HALF_UP))

    def scale(self, numeric: NumericScale) -> str:
        """Return how good the numbers of a scale are, in a sentence."""
        points = numeric.points
        ends = [self.number(numeric, point.number) for point in points]
        if numeric.low is None or numeric.low < points[0].number:
            ends[0] = self.text("scale-or-less", number=ends[0])
        if numeric.high is None or numeric.high > points[-1].number:
            ends[-1] = self.text("scale-or-more", number=ends[-1])
        values = [point.value for point in points]
        if values in ([0, 1], [1, 0]):
            better = "higher" if values[1] else "lower"
            return self.text("scale-ends", better=better, first=ends[0], last=ends[1])
        written = [self.text("scale-point", number=end, value=v) for end, v in zip(ends, values, strict=True)]
        return self.text("scale-points", points=written)

    def person(self, name: str) -> str:
        """Return the name of a member, or a pseudonym while names are hidden."""
        number = self.session.pseudonym_number(name)
        return self.member(name) if number is None else self.text("export-voter", number=number)

    def member(self, name: str) -> str:
        """Return the name of a member, or what replaces it since it was erased."""
        number = former_number(name)
        return self.written(name) if number is None else self.text("common-former", number=number)

    def taking_part(self, member: VisibleMember) -> str:
        """Return a member's name and role, or instead of the role that a facilitator entered their votes."""
        role = "entered" if member.without_device else member.role
        return self.text("export-person", name=self.member(member.name), role=role)

    def option(self, id: str) -> str:
        """Return the name of an option."""
        return self.names.options[id]

    def criterion(self, id: str) -> str:
        """Return the name of a criterion."""
        return self.names.criteria[id]


def wording(session: VisibleSession, written: Callable[[str], str] = str) -> Wording:
    """Return the texts for a session, in its language."""
    return Wording(session.description.language, session, _names(session, written), written)


def _names(session: VisibleSession, written: Callable[[str], str]) -> Names:
    """Return the names of options and criteria, also of those that were there only last time or in earlier rounds."""
    every = structs.replace(session.description, options=session.all_options)
    now, last = messages.names_of(every, written), session.last_time
    if last is None:
        return now
    then = messages.names_of(last_description(last), written)
    return Names({**then.options, **now.options}, {**then.criteria, **now.criteria})


def _kind(unit: str) -> str:
    """Return how a unit is written with a number: languages put a currency sign in different places."""
    if not unit:
        return "none"
    if unit == "%":
        return "percent"
    return "currency" if len(unit) == 1 and unicodedata.category(unit) == "Sc" else "unit"
