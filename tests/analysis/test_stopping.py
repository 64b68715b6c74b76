"""The stop rule: set before the first round, evaluated after each."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.analysis.findings import Stop
from server.analysis.solidity import whole
from server.core.commands import Edit
from server.core.model import StopRule
from server.core.refused import Refused
from server.core.statement import Statement
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of
from tests.support.in_english import in_english
from tests.support.meeting import Meeting, about


def stop_after(rule: StopRule | None, *rounds: list[str], revealed: bool = True) -> Stop | None:
    """Return the stop rule's result after these rounds on two options and one criterion."""
    about_ = structs.replace(described(2, [1]), stop=rule)
    result = whole(visible(session_of(about_, *rounds, revealed=revealed)))
    assert result is not None
    return result.stop


def test_no_result_without_a_rule_or_before_the_reveal() -> None:
    assert stop_after(None, ["33"] * 3) is None
    assert stop_after(StopRule("agreed", 0.5), ["33"] * 3, revealed=False) is None


@pytest.mark.parametrize(
    ("share", "met", "ending"),
    [(0.5, True, "it is 50%: you can stop."), (0.51, False, "it is 50%: discuss, then score again.")],
)
def test_share_of_agreed_cells(share: float, met: bool, ending: str) -> None:
    # All score the first option 3; half score the second 1 and half score it 5.
    stop = stop_after(StopRule("agreed", share), ["31", "35", "31", "35"])
    assert stop is not None and (stop.reached, stop.met) == (0.5, met)
    said = in_english("stop", stop.statement, about())
    assert said == f"You planned to stop once {round(share * 100)}% of the cells are agreed on; {ending}"


def test_cells_with_too_few_scores_are_ignored() -> None:
    assert stop_after(StopRule("agreed", 0.5), ["3-", "3-", "31"]) == Stop(
        "agreed", 0.5, 1.0, True, Statement("met", {"measure": "agreed", "share": 0.5, "reached": 1.0})
    )
    nobody = stop_after(StopRule("agreed", 0.5), ["31"])
    assert nobody is not None and (nobody.reached, nobody.met) == (None, None)
    said = in_english("stop", nobody.statement, about())
    assert said.endswith("no cell has enough scores yet to tell.")


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
