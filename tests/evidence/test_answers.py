"""The five services answer the same, request by request: what is timed afterwards is the same work."""

from __future__ import annotations

import pytest

from server.evidence import Failed, answers
from server.evidence.laboratory import frameworks
from tests.evidence.conftest import NAMES, Service

STEPS = [
    *("json", "page", "read", "no-note", "write", "list", "injection", "order", "order-bad", "upload"),
    "read what was written",
    *("me, before", "sign up", "sign in, wrong password", "sign in", "me, signed in", "sign out", "me, after"),
    *("wait", "a text for all, member 0", "a text for all, member 1", "a text for all, member 2"),
]


def test_the_laboratory_has_all_five() -> None:
    assert tuple(frameworks()) == NAMES


@pytest.mark.parametrize("title", STEPS)
def test_all_five_answer_the_same(services: dict[str, Service], title: str) -> None:
    steps = {name: next(s for s in service.steps if s.title == title) for name, service in services.items()}
    assert {name: step.seen for name, step in steps.items()} == {name: step.expected for name, step in steps.items()}


def test_no_step_is_left_out(services: dict[str, Service]) -> None:
    for service in services.values():
        assert [step.title for step in service.steps] == STEPS


def test_another_answer_is_refused() -> None:
    right = answers.Step("json", (200, {"a": 1}), (200, {"a": 1}))
    wrong = answers.Step("page", (200, None), (500, None))
    answers.check("flask", iter([right]))
    with pytest.raises(Failed, match=r"^flask answers “page” with \(500, None\), where \(200, None\) is expected\.$"):
        answers.check("flask", iter([right, wrong]))
