"""The weights of a catalogue's criteria: given for each criterion, or for groups and within them.

They can be written in any form that written_numbers.py reads.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from server.catalogue.form import WrittenCriterion, WrittenGroup
from server.catalogue.nearest import listed, nearest_first
from server.catalogue.references import meant
from server.catalogue.written_numbers import WrittenNumber, in_one_unit, read_weight
from server.catalogue.yaml_text import Path, YamlText
from server.core.text import folded

# How to mend an empty group.
MEMBER = "give one “group: ” and this name, or remove the group"

Weights = Sequence[tuple[Path, str | UnsetType]]


def weights(text: YamlText, rows: Sequence[WrittenCriterion], groups: Sequence[WrittenGroup]) -> list[float]:
    """Return the criteria's weights, which need not sum to 1; raises CatalogueError.

    With `groups`, the weight of a criterion in a group is its share there times the weight of the group.
    """
    paths: list[Path] = [("criteria", n) for n in range(len(rows))]
    _check_knock_outs(text, rows)
    weighing = [n for n, row in enumerate(rows) if not row.knock_out]
    result = [0.0] * len(rows)
    if not groups:
        for n, share in zip(weighing, _shares(text, [(paths[n], rows[n].weight) for n in weighing]), strict=True):
            result[n] = share
        return result
    members = _members(text, rows, groups)
    free = [n for n in weighing if not rows[n].group]
    named: list[tuple[Path, str | UnsetType]] = [(("groups", n), group.weight) for n, group in enumerate(groups)]
    tops = _shares(text, [*named, *((paths[n], rows[n].weight) for n in free)], ("groups",))
    for n, top in zip(free, tops[len(groups) :], strict=True):
        result[n] = top
    for place, inside in enumerate(members):
        shares = _shares(text, [(paths[n], rows[n].weight) for n in inside], ("groups", place))
        for n, share in zip(inside, shares, strict=True):
            result[n] = tops[place] * share
    return result


def _check_knock_outs(text: YamlText, rows: Sequence[WrittenCriterion]) -> None:
    for n, row in enumerate(rows):
        if row.knock_out and row.weight is not UNSET and read_weight(row.weight) != WrittenNumber(0):
            raise text.mistake(
                ("criteria", n, "weight"),
                "expected none, as a knock-out criterion has no weight; remove it, or “knock_out”",
            )


def _members(text: YamlText, rows: Sequence[WrittenCriterion], groups: Sequence[WrittenGroup]) -> list[list[int]]:
    """Return the places of each group's criteria that have a weight; raises CatalogueError if a group has none."""
    names = [folded(group.name) for group in groups]
    for n, row in enumerate(rows):
        if row.group and folded(row.group) not in names:
            known = [group.name for group in groups]
            one = f"the name of a group, one of: {listed(nearest_first(row.group, known))}"
            raise text.wrong(("criteria", n, "group"), one, mend=meant(row.group, known))
    result: list[list[int]] = []
    for n, name in enumerate(names):
        if (first := names.index(name)) != n:
            other = f"but groups[{first}] also has “{groups[n].name}”; rename one of them"
            raise text.mistake(("groups", n), f"expected a unique name, {other}")
        inside = [m for m, row in enumerate(rows) if folded(row.group) == name and not row.knock_out]
        if not inside:
            raise text.mistake(
                ("groups", n), f"expected a criterion with a weight in this group, but there is none; {MEMBER}"
            )
        result.append(inside)
    return result


def _shares(text: YamlText, given: Weights, path: Path = ("criteria",)) -> list[float]:
    """Return weights divided by their sum, equal ones if none is given; raises CatalogueError if only some are.

    Shares that add up to 1 but for rounding stay as they are, to the last digit.
    """
    if all(weight is UNSET for _, weight in given):
        return [1 / len(given) for _ in given]
    weights = _together(text, given)
    total = sum(weights)
    if not total > 0:
        raise text.mistake(path, "expected at least one weight above 0, but all are 0; raise one, or remove all")
    return weights if abs(total - 1) < 1e-9 else [weight / total for weight in weights]


def _together(text: YamlText, given: Weights) -> list[float]:
    """Return the weights in one unit; raises CatalogueError if one is missing or unreadable."""
    numbers: list[WrittenNumber] = []
    for place, weight in given:
        if weight is UNSET:
            raise text.mistake(place, "expected a weight, as others have one; give one to all or to none")
        number = read_weight(weight)
        if not isinstance(number, WrittenNumber):
            raise text.wrong_type((*place, "weight"))
        numbers.append(number)
    weights = in_one_unit(numbers)
    if weights is None:
        plain = next(place for (place, _), number in zip(given, numbers, strict=True) if not number.percent)
        raise text.wrong((*plain, "weight"), "all weights in per cent, or none", mend="add or remove the sign")
    return weights
