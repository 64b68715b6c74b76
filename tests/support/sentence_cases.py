"""Sessions of the small meetings in tests/fixtures/sentences.yaml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core import tally
from server.core.model import (
    MET,
    Ballot,
    Cell,
    Criterion,
    CriterionWeight,
    Description,
    Member,
    Option,
    OwnWeights,
    Round,
    Session,
    StopRule,
    Weighting,
)
from server.core.visibility.session import visible

CASES = Path(__file__).parents[1] / "fixtures" / "sentences.yaml"
NO_SCORE, NO_VIEW = "-", "?"
VERDICTS = {"yes": MET, "no": MET - 1}


@cache
def _cases() -> dict[str, dict[str, Any]]:
    return {case["id"]: case for case in yaml.safe_load(CASES.read_text(encoding="utf-8"))}


def names() -> list[str]:
    """The ids of all cases."""
    return list(_cases())


def session_of_case(id: str, *, revealed: bool = True) -> Session:
    """A session in which the people of a case have scored; option A has the id "a"."""
    case = _cases()[id]
    about = _description(case)
    round_ = Round(number=1, opened_at=0, kept=False, revealed_at=1 if revealed else None)
    for person, rows in case["people"].items():
        round_.ballots[person] = Ballot(dict(_cells(about, rows)))
    round_.tallies = tally.recount(round_, about)
    round_.started = len(round_.ballots)
    ran = case.get("ran_in_production", {})
    members = {
        person: Member(person, person.title(), "voter", 0, experience=tuple(o.lower() for o in ran.get(person, ())))
        for person in round_.ballots
    }
    return Session(
        "7G4KQ2XM", about, "", "salt", 0, phase="revealed" if revealed else "scoring", rounds=[round_],
        members=members, voters=len(members), weighting=_weighting(about, case.get("weighed")),
    )  # fmt: skip


def findings_of_case(id: str, *, revealed: bool = True) -> Solidity:
    """What the analyses find in a case."""
    found = whole(visible(session_of_case(id, revealed=revealed)))
    assert found is not None
    return found


def _description(case: dict[str, Any]) -> Description:
    whole_weight = sum(c.get("weight", 0) for c in case["criteria"])
    return Description(
        question="Which?",
        options=tuple(Option(o.lower(), o) for o in case["options"]),
        criteria=tuple(
            Criterion(c["name"].lower(), c["name"], c.get("weight", 0) / whole_weight, knock_out=c.get("must", False))
            for c in case["criteria"]
        ),
        stop=StopRule(**case["stop"]) if "stop" in case else None,
    )


def _cells(about: Description, rows: list[list[Any]]) -> Any:
    for option, row in zip(about.options, rows, strict=True):
        for criterion, given in zip(about.criteria, row, strict=True):
            if given != NO_SCORE:
                value = None if given == NO_VIEW else VERDICTS.get(given, given)
                yield (option.id, criterion.id), Cell(value, "", None, 0)


def _weighting(about: Description, weighed: dict[str, list[float]] | None) -> Weighting | None:
    if weighed is None:
        return None
    return Weighting(
        ballots={
            person: OwnWeights(
                "points",
                tuple(CriterionWeight(c.id, w / sum(given)) for c, w in zip(about.criteria, given, strict=True)),
            )
            for person, given in weighed.items()
        },
        shown=True,
    )
