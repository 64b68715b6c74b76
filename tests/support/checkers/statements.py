"""The parameters of a statement, compared with what they must be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from server.analysis.ballot_findings import Opinion
from server.core.statement import Phrase, Statement


def states(statement: Statement, **expected: object) -> None:
    """Each of these parameters that the statement has is as expected."""
    for name, value in expected.items():
        if name in statement.params:
            given = statement.params[name]
            found = {given} if name == "option" else set(ids(given)) if name.endswith("options") else given
            assert found == value, (statement, name, value)


def ids(param: object) -> list[str]:
    assert isinstance(param, tuple)
    return [item for item in param if isinstance(item, str)]


def methods_named(param: object) -> list[str]:
    assert isinstance(param, tuple)
    return [item.code.removeprefix("method_") for item in param if isinstance(item, Phrase)]


def methods(opinions: Sequence[Opinion], verdicts: Iterable[str]) -> list[str]:
    return [o.method.lower().replace(" ", "_") for o in opinions if o.verdict in verdicts]
