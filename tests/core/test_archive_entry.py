"""What the archive keeps of a session, and who may find it there."""

from __future__ import annotations

from server.core.archive import entry_of
from server.core.archive_access import NOBODY, access_in, access_of
from server.core.checks import key_mark
from server.core.commands import Close
from server.core.events import Joined, KeyChanged
from server.core.joining import digest_of_credential
from tests.support.meeting import FACILITATOR, Meeting

ADA = "ada@example.org"


def with_account() -> Meeting:
    """Return a meeting that Ada joined with her account."""
    meeting = Meeting()
    digest = digest_of_credential(meeting.session.salt, "account", ADA)
    return meeting.recorded(Joined("ada", "Ada", "voter", account=digest)).join("bob")


def test_entry_is_due_from_the_day_to_look_again() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).reveal()
    assert entry_of(meeting.visible).latest == meeting.visible.created_at
    assert not entry_of(meeting.visible).due("2099-01-01")
    meeting.ask(FACILITATOR, Close("flask", "", "2027-03-31"))
    entry = entry_of(meeting.visible)
    assert entry.outcome is not None and entry.latest == entry.outcome.at
    assert (entry.due("2027-03-30"), entry.due("2027-03-31")) == (False, True)


def test_session_is_found_by_the_account_of_a_member() -> None:
    access = access_in(access_of(with_account().session))
    assert (access.has(ADA), access.has("eve@example.org")) == (True, False)
    assert access.accepts("ada", 0, ADA) and access.accepts("bob", 0, None)
    assert not access.accepts("ada", 0, "eve@example.org"), "a token does not serve another account"


def test_removed_member_and_revoked_token_find_nothing() -> None:
    assert not access_in(access_of(with_account().remove("ada").session)).has(ADA)
    meeting = with_account().recorded(KeyChanged("1" * 64, "ada"))
    access = access_in(access_of(meeting.session))
    assert (access.accepts("ada", 0, ADA), access.accepts("ada", 1, ADA)) == (False, True)


def test_session_without_accounts_keeps_nothing_and_damage_opens_nothing() -> None:
    assert access_of(Meeting().join("ada").session) == b""
    assert access_in(b"") is NOBODY and access_in(b"damaged") is NOBODY
    assert not NOBODY.has(ADA)


def test_mark_of_the_key_changes_with_the_key() -> None:
    meeting = Meeting()
    before = key_mark(meeting.session)
    assert key_mark(meeting.recorded(KeyChanged("1" * 64, None)).session) != before
