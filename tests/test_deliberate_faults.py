"""The deliberate faults of `make faults` still fit the code; whether the tests notice them takes minutes to try."""

from __future__ import annotations

import pytest

from scripts.deliberate_faults import FAULTS, ROOT, Fault


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault_changes_one_line_and_has_tests(fault: Fault) -> None:
    assert (ROOT / fault.file).read_text(encoding="utf-8").count(fault.old) == 1
    assert fault.new != fault.old
    assert all((ROOT / path).exists() for path in fault.tests)


def test_there_are_enough_faults() -> None:
    assert len(FAULTS) >= 15 and len({fault.name for fault in FAULTS}) == len(FAULTS)
