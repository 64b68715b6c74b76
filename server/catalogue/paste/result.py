"""What is understood of a pasted text or a file: one structure for all forms."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from server.catalogue.template import Template
from server.core.model import Criterion, Language, Names, Option, Totals
from server.core.statement import Param, Statement

Form = Literal["yaml", "table", "markdown", "spreadsheet", "list"]
# What a list without headings has.
Of = Literal["options", "criteria"]
RemarkKind = Literal["mistake", "left_out", "read_as"]

# More than anybody reads; the last remark says how many more there are.
MAX_REMARKS = 40


class Place(Struct, frozen=True):
    """Where something is: a line and a column of cells, both from 1, or the name of a spreadsheet's cell; `field` is
    the one of a YAML text, such as criteria[0].weight."""

    line: int | None = None
    column: int | None = None
    cell: str = ""
    field: str = ""


class Remark(Struct, frozen=True):
    """Something that people should know before they take what was understood.

    With a `mistake`, nothing can be taken; what was `left_out` is no part of the result; `read_as` is a decision that
    could have been another one.
    """

    kind: RemarkKind
    statement: Statement
    place: Place | None = None


class PastedOption(Struct, frozen=True):
    """An option, and where it is in the text."""

    option: Option
    place: Place | None = None


class PastedCriterion(Struct, frozen=True):
    """A criterion with its share of all weights, its weight as it was written, and where it is in the text."""

    criterion: Criterion
    written: str = ""
    place: Place | None = None


class PastedScore(Struct, frozen=True):
    """A score in a table: of an option and a criterion by their ids, a step or a number, and where it is."""

    option: str
    criterion: str
    value: float
    place: Place | None = None


class Pasted(Struct, frozen=True):
    """What was understood; `template` is None if there is a mistake, settings if the text does not say.

    `scores` are no part of the template: they can become an earlier round of a session.
    """

    form: Form
    template: Template | None
    question: str = ""
    options: tuple[PastedOption, ...] = ()
    criteria: tuple[PastedCriterion, ...] = ()
    remarks: tuple[Remark, ...] = ()
    encoding: str = ""
    totals: Totals | None = None
    names: Names | None = None
    language: Language | None = None
    scores: tuple[PastedScore, ...] = ()


class DraftOption(Struct):
    """An option as it was found, not yet checked."""

    name: str
    place: Place
    summary: str = ""


class DraftCriterion(Struct):
    """A criterion as it was found, not yet checked; `weight`, `scale` and `direction` as they were written."""

    name: str
    place: Place
    weight: str = ""
    weight_place: Place | None = None
    scale: str = ""
    direction: str = ""
    description: str = ""
    group: str = ""
    knock_out: bool = False


class DraftScore(Struct):
    """A number in the row of an option and the column of a criterion, which are counted from 0."""

    option: int
    criterion: int
    text: str
    place: Place


class Draft(Struct):
    """What the parsers of tables and lists find; finish.py checks it."""

    question: str = ""
    options: list[DraftOption] = field(default_factory=list)
    criteria: list[DraftCriterion] = field(default_factory=list)
    scores: list[DraftScore] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def mistake(self, code: str, place: Place | None = None, **params: Param) -> None:
        """Note a mistake."""
        self._note("mistake", code, place, params)

    def left_out(self, code: str, place: Place | None = None, **params: Param) -> None:
        """Note that something is no part of the result."""
        self._note("left_out", code, place, params)

    def read_as(self, code: str, place: Place | None = None, **params: Param) -> None:
        """Note how something was understood."""
        self._note("read_as", code, place, params)

    def _note(self, kind: RemarkKind, code: str, place: Place | None, params: dict[str, Param]) -> None:
        self.remarks.append(Remark(kind, Statement(code, params), place))


class Unusable(Exception):
    """A file or a text of which nothing can be understood: its remark is the only result."""

    def __init__(self, code: str, place: Place | None = None, **params: Param) -> None:
        super().__init__(code)
        self.remark = Remark("mistake", Statement(code, params), place)


def few(remarks: list[Remark]) -> tuple[Remark, ...]:
    """Return the remarks, mistakes first; of very many only the first, and how many more there are."""
    order: dict[RemarkKind, int] = {"mistake": 0, "left_out": 1, "read_as": 2}
    ordered = sorted(remarks, key=lambda remark: (order[remark.kind], remark.place.line or 0 if remark.place else 0))
    if len(ordered) <= MAX_REMARKS:
        return tuple(ordered)
    more = Statement("more", {"count": len(ordered) - MAX_REMARKS})
    return (*ordered[:MAX_REMARKS], Remark(ordered[MAX_REMARKS].kind, more))
