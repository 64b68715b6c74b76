"""Unknown fields in JSON are removed at every level, and nothing else changes."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import Struct

from server.core.unknown_fields import without_unknown


class Leaf(Struct):
    """Has one field."""

    size: int


class Oak(Struct, tag="oak"):
    """One kind of tree."""

    leaf: Leaf


class Fir(Struct, tag="fir"):
    """Another kind of tree."""

    leaves: list[Leaf] | None = None
    by_name: dict[str, Leaf] | None = None
    pair: tuple[int, ...] | None = None


Tree = Oak | Fir
OLD, NEW = {"size": 1}, {"size": 1, "colour": "green"}


@pytest.mark.parametrize(
    ("value", "kind", "known"),
    [
        (NEW, Leaf, OLD),
        ([NEW, NEW], list[Leaf], [OLD, OLD]),
        ({"a": NEW}, dict[str, Leaf], {"a": OLD}),
        ({"type": "oak", "leaf": NEW}, Tree, {"type": "oak", "leaf": OLD}),
        ({"type": "fir", "leaves": [NEW]}, Tree, {"type": "fir", "leaves": [OLD]}),
        ({"type": "fir", "by_name": {"a": NEW}}, Tree, {"type": "fir", "by_name": {"a": OLD}}),
    ],
)
def test_unknown_fields_are_left_out_wherever_they_are(value: Any, kind: Any, known: Any) -> None:
    assert without_unknown(value, kind) == (known, frozenset({"colour"}))


@pytest.mark.parametrize(
    "value",
    [
        {"type": "fir", "leaves": None, "pair": [1, 2]},
        {"type": "elm", "leaf": NEW},
        [NEW],
        7,
        {"type": "oak", "leaf": 7},
    ],
)
def test_values_of_other_types_are_unchanged(value: Any) -> None:
    assert without_unknown(value, Tree) == (value, frozenset())


def test_only_fields_with_an_announced_name_are_left_out() -> None:
    value = {"size": 1, "colour": "green", "smell": "fresh"}
    assert without_unknown(value, Leaf, {"colour"}.__contains__) == (
        {"size": 1, "smell": "fresh"},
        frozenset({"colour"}),
    )
