"""The five services give the same responses, so the laboratory times the same work."""

from __future__ import annotations

import pytest

from laboratory import conformance
from laboratory.client import HttpClient
from laboratory.conformance import Check
from laboratory.errors import LaboratoryError
from laboratory.frameworks import frameworks
from tests.laboratory.conftest import NAMES, RunningService

TITLES = [
    *("json", "page", "read", "no-note", "write", "list", "injection", "order", "order-bad", "upload"),
    "read what was written",
    *("me, before", "own note, before", "sign up", "sign in, wrong password", "sign in", "me, signed in", "own note"),
    *("sign out", "me, after"),
    *("wait", "a text for all, member 0", "a text for all, member 1", "a text for all, member 2"),
]


def test_laboratory_has_all_five_frameworks() -> None:
    assert tuple(frameworks()) == NAMES


@pytest.mark.parametrize("title", TITLES)
def test_all_five_services_give_the_same_response(services: dict[str, RunningService], title: str) -> None:
    checks = {name: next(c for c in service.checks if c.title == title) for name, service in services.items()}
    assert {name: c.actual for name, c in checks.items()} == {name: c.expected for name, c in checks.items()}


def test_no_check_is_left_out(services: dict[str, RunningService]) -> None:
    for service in services.values():
        assert [check.title for check in service.checks] == TITLES


@pytest.mark.parametrize("name", ["django", "pyramid"])
def test_order_is_checked_by_pydantic_too(services: dict[str, RunningService], name: str) -> None:
    conformance.require(name, conformance.pydantic_checks(HttpClient(services[name].web.port)))


def test_wrong_response_is_refused() -> None:
    right = Check("json", (200, {"a": 1}), (200, {"a": 1}))
    wrong = Check("page", (200, None), (500, None))
    conformance.require("flask", iter([right]))
    with pytest.raises(
        LaboratoryError, match=r"^flask answers “page” with \(500, None\), where \(200, None\) is expected\.$"
    ):
        conformance.require("flask", iter([right, wrong]))
