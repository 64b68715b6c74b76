"""Groups of criteria."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.core.commands import CriterionEdit, Edit
from server.core.description import apply_edit
from server.core.grouping import in_groups, sections
from server.core.model import Criterion
from tests.support.meeting import Meeting, about


def named(*groups: str) -> list[Criterion]:
    """Return criteria a, b, c, ... in these groups."""
    return [Criterion(chr(97 + n), chr(65 + n), 1 / len(groups), group=group) for n, group in enumerate(groups)]


def test_a_group_stands_at_its_first_criterion() -> None:
    criteria = in_groups(named("", "Cost", "", "Joy", "cost", ""))
    assert [(c.id, c.group) for c in criteria] == [
        ("a", ""), ("b", "Cost"), ("e", "Cost"), ("c", ""), ("d", "Joy"), ("f", ""),
    ]  # fmt: skip
    assert [(group, [c.id for c in members]) for group, members in sections(criteria)] == [
        ("", ["a"]), ("Cost", ["b", "e"]), ("", ["c"]), ("Joy", ["d"]), ("", ["f"]),
    ]  # fmt: skip


@given(st.lists(st.sampled_from(["", "A", "a", "B"]), min_size=1, max_size=9))
def test_grouping_keeps_every_criterion_and_is_stable(groups: list[str]) -> None:
    criteria = named(*groups)
    once = in_groups(criteria)
    assert sorted(c.id for c in once) == [c.id for c in criteria]
    assert in_groups(once) == once
    names = [group for group, _ in sections(once) if group]
    assert len(names) == len(set(names))


def test_edit_groups_criteria_and_keeps_the_group_when_it_is_omitted() -> None:
    edit = Edit(
        criteria=(
            CriterionEdit("Speed", 2, id="speed", group=" Service\n"),
            CriterionEdit("Joy", 1, id="joy"),
            CriterionEdit("Help", 1, group="service"),
        )
    )
    after = apply_edit(about(), edit)
    assert [(c.id, c.group, c.weight) for c in after.criteria] == [
        ("speed", "Service", 0.5), ("help", "Service", 0.25), ("joy", "", 0.25),
    ]  # fmt: skip
    again = apply_edit(after, Edit(criteria=tuple(CriterionEdit(c.name, 1, id=c.id) for c in after.criteria)))
    assert [c.group for c in again.criteria] == ["Service", "Service", ""]


def test_groups_change_no_total() -> None:
    plain, grouped = Meeting(), Meeting()
    edit = [CriterionEdit(c.name, c.weight, id=c.id, group="All") for c in about().criteria]
    grouped.ask("fay", Edit(criteria=tuple(edit)))
    for meeting in (plain, grouped):
        meeting.join("ada").open().score("ada", "flask", "joy", 4).score("ada", "flask", "speed", 2)
    assert plain.board.options == grouped.board.options
