"""The stop rule: set before the first round, told after each."""

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


def told(rule: StopRule | None, *rounds: list[str], revealed: bool = True) -> Stop | None:
    """What is told of the rule after these rounds on two options and one criterion."""
    about_ = structs.replace(described(2, [1]), stop=rule)
    found = whole(visible(session_of(about_, *rounds, revealed=revealed)))
    assert found is not None
    return found.stop


def test_without_a_rule_nothing_is_told_and_before_the_reveal_neither() -> None:
    assert told(None, ["33"] * 3) is None
    assert told(StopRule("agreed", 0.5), ["33"] * 3, revealed=False) is None


@pytest.mark.parametrize(
    ("share", "met", "ending"),
    [(0.5, True, "it is 50%: you can stop."), (0.51, False, "it is 50%: talk, and score once more.")],
)
def test_the_share_of_cells_agreed_on(share: float, met: bool, ending: str) -> None:
    # All say 3 of the first option; of the second half say 1 and half 5.
    stop = told(StopRule("agreed", share), ["31", "35", "31", "35"])
    assert stop is not None and (stop.reached, stop.met) == (0.5, met)
    said = in_english("stop", stop.statement, about())
    assert said == f"You planned to stop once {round(share * 100)}% of the cells are agreed on; {ending}"


def test_cells_with_too_few_scores_do_not_count() -> None:
    assert told(StopRule("agreed", 0.5), ["3-", "3-", "31"]) == Stop(
        "agreed", 0.5, 1.0, True, Statement("met", {"measure": "agreed", "share": 0.5, "reached": 1.0})
    )
    nobody = told(StopRule("agreed", 0.5), ["31"])
    assert nobody is not None and (nobody.reached, nobody.met) == (None, None)
    said = in_english("stop", nobody.statement, about())
    assert said.endswith("no cell has enough scores yet to tell.")


def test_the_share_of_stable_cells_is_told_from_the_second_round_on() -> None:
    rule = StopRule("stable", 0.75)
    first = told(rule, ["31"] * 3)
    assert first is not None and (first.reached, first.met) == (None, None)
    assert in_english("stop", first.statement, about()).endswith("that can be told from the second round on.")
    second = told(rule, ["31"] * 3, ["34"] * 3)
    assert second is not None and (second.reached, second.met) == (0.5, False)
    third = told(rule, ["31"] * 3, ["31"] * 3)
    assert third is not None and (third.reached, third.met) == (1.0, True)


def test_the_rule_is_set_in_the_lobby_and_stays() -> None:
    meeting = Meeting(about())
    meeting.edit(Edit(stop=StopRule("stable", 0.8)))
    assert meeting.session.description.stop == StopRule("stable", 0.8)
    meeting.edit(Edit(stop=None))
    assert meeting.session.description.stop is None
    meeting.open()
    with pytest.raises(Refused) as refused:
        meeting.edit(Edit(stop=StopRule("agreed", 0.1)))
    assert refused.value.code == "phase"
