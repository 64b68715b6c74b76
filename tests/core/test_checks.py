"""Checks outside commands: the facilitator's key."""

from __future__ import annotations

from server.core.checks import facilitator_by_key
from tests.support.meeting import FACILITATOR, Meeting


def test_only_the_key_s_own_digest_leads_to_the_facilitator() -> None:
    session = Meeting().join("ada").session
    assert facilitator_by_key(session, session.key_digest) == FACILITATOR
    assert facilitator_by_key(session, "1" * 64) is None
    assert facilitator_by_key(session, "") is None
