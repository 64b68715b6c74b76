"""The stop rule: set before the first round, evaluated after each."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.analysis.round_findings import Stop
from server.analysis.solidity import whole
from server.core.commands import Edit
from server.core.model import Description, StopRule
from server.core.refused import Refused
from server.core.statement import Statement
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of
from tests.support.in_english import in_english
from tests.support.meeting import Meeting, about


def _about(options: int, rule: StopRule | None) -> Description:
    return structs.replace(described(options, [1]), stop=rule)


def stop_after(rule: StopRule | None, *rounds: list[str], revealed: bool = True) -> Stop | None:
    """The stop rule's result after these rounds on two options and one criterion."""
    found = whole(visible(session_of(_about(2, rule), *rounds, revealed=revealed)))
    assert found is not None
    return found.stop


def test_no_result_without_a_rule_or_before_the_reveal() -> None:
    assert stop_after(None, ["33"] * 3) is None
    assert stop_after(StopRule("agreed", 0.5), ["33"] * 3, revealed=False) is None


@pytest.mark.parametrize(
    ("share", "met", "ending"),
    [
        (0.5, True, "it is 50%: you can stop."),
        (0.51, False, "it is 50%: discuss, then score again."),
    ],
)
def test_share_of_agreed_cells(share: float, met: bool, ending: str) -> None:
    # All score the first option 3; half score the second 1 and half score it 5.
    stop = stop_after(StopRule("agreed", share), ["31", "35", "31", "35"])
    assert stop is not None and (stop.reached, stop.met) == (0.5, met)
    said = in_english("stop", stop.statement, about())
    assert said == f"You planned to stop once {round(share * 100)}% of the cells are agreed on; {ending}"


def test_cells_with_too_few_scores_are_ignored() -> None:
    found = whole(visible(session_of(_about(3, StopRule("agreed", 0.5)), ["33-", "33-", "331"])))
    assert found is not None and found.stop is not None
    assert (found.stop.counted, found.stop.cells, found.stop.reached, found.stop.met) == (2, 3, 1.0, True)
    said = in_english("stop", found.stop.statement, _about(3, None))
    assert said.endswith("it is 100%, without the 1 of 3 cells that too few people scored: you can stop.")
    nobody = stop_after(StopRule("agreed", 0.5), ["31"])
    assert nobody is not None and (nobody.reached, nobody.met) == (None, None)
    said = in_english("stop", nobody.statement, about())
    assert said.endswith("too few cells have enough scores to count: 0 of 2, and it takes most of them.")


def test_rule_is_not_met_before_most_cells_count() -> None:
    # Half of the cells count, and are agreed on.
    stop = stop_after(StopRule("agreed", 0.9), ["3-", "3-", "31"])
    assert stop == Stop(
        "agreed", 0.9, 1, 2, 1.0, False,
        Statement("few", {"measure": "agreed", "share": 0.9, "counted": 1, "cells": 2}),
    )  # fmt: skip


def test_rule_is_not_met_by_one_of_twelve_cells() -> None:
    description = structs.replace(described(4, [1, 1, 1]), stop=StopRule("agreed", 0.9))
    found = whole(visible(session_of(description, ["4" + "1" * 11, "4" + "5" * 11, *["4" + "-" * 11] * 4])))
    assert found is not None and found.stop is not None
    assert (found.stop.counted, found.stop.cells, found.stop.reached, found.stop.met) == (1, 12, 1.0, False)
    said = in_english("stop", found.stop.statement, description)
    assert said.endswith("too few cells have enough scores to count: 1 of 12, and it takes most of them.")


def test_few_who_come_back_do_not_make_the_result_stable() -> None:
    stop = stop_after(StopRule("stable", 0.5), ["31"] * 4, ["31", "--", "--", "--"])
    assert stop is not None and (stop.counted, stop.reached, stop.met) == (0, None, None)
    said = in_english("stop", stop.statement, about())
    assert "too few cells were scored again by most of the same people: 0 of 2" in said


def test_share_of_stable_cells_starts_with_the_second_round() -> None:
    rule = StopRule("stable", 0.75)
    first = stop_after(rule, ["31"] * 3)
    assert first is not None and (first.reached, first.met) == (None, None)
    assert in_english("stop", first.statement, about()).endswith("this is known from the second round on.")
    second = stop_after(rule, ["31"] * 3, ["34"] * 3)
    assert second is not None and (second.reached, second.met) == (0.5, False)
    third = stop_after(rule, ["31"] * 3, ["31"] * 3)
    assert third is not None and (third.reached, third.met) == (1.0, True)


def test_rule_can_only_be_set_in_the_lobby() -> None:
    meeting = Meeting(about())
    meeting.edit(Edit(stop=StopRule("stable", 0.8)))
    assert meeting.session.description.stop == StopRule("stable", 0.8)
    meeting.edit(Edit(stop=None))
    assert meeting.session.description.stop is None
    meeting.open()
    with pytest.raises(Refused) as refused:
        meeting.edit(Edit(stop=StopRule("agreed", 0.1)))
    assert refused.value.code == "phase"
