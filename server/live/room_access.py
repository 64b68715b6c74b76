"""Who may act in a room: members, facilitators, their credentials, and who is waiting outside."""

from __future__ import annotations

from collections.abc import Callable

from server.core import checks
from server.core.joining import digest_in_session
from server.core.model import Millis, Session
from server.core.public_session import OwnBallot
from server.core.visibility.doorkeeping import AdmissionList, admission_list
from server.core.visibility.own_ballot import entered_ballot


class RoomAccess:
    """Answers questions about who may act in a session, which `session` returns as it is now; `changed_at` is when it
    had changed last when its room was opened, if that is known."""

    def __init__(self, session: Callable[[], Session], changed_at: Millis | None = None) -> None:
        self._current = session
        self._changed_at = changed_at

    def token_time(self, now: Millis) -> Millis:
        """Return the time by which the age of tokens is judged: `now`, but not later than the last change before the
        room was opened. So a clock that jumps ahead by years signs nobody out, not even after a restart."""
        return now if self._changed_at is None else min(now, self._changed_at)

    def check_active(self, member: str | None) -> None:
        """Raise Refused unless this is the id of a member who was let in and not removed."""
        checks.active_member(self._current(), member)

    def check_facilitator(self, member: str | None) -> None:
        """Raise Refused unless this is the id of a facilitator."""
        checks.require_facilitator(checks.active_member(self._current(), member))

    def facilitator(self, key_digest: str) -> str | None:
        """Return the id of the facilitator whose key has that digest, or None."""
        return checks.facilitator_by_key(self._current(), key_digest)

    @property
    def key_holder(self) -> str:
        """The id of the facilitator whom the key belongs to."""
        return checks.key_holder(self._current())

    @property
    def key_made_at(self) -> Millis:
        """The time at which the facilitator's key was made."""
        session = self._current()
        return session.admission.key_made_at or session.created_at

    @property
    def key_mark(self) -> str:
        """A text that changes with the facilitator's key, and from which nobody can tell the key."""
        return checks.key_mark(self._current())

    def sign_outs(self, member: str) -> int:
        """Return how often a member's tokens were revoked; a valid token contains this number."""
        return self._current().admission.sign_outs.get(member, 0)

    def digest_of_account(self, account: str) -> str:
        """Return the stored form of an account (hex SHA-256), which differs between sessions."""
        return digest_in_session(self._current(), "account", account)

    def digest_of_invitation(self, code: str) -> str:
        """Return the stored form of an invitation (hex SHA-256), which differs between sessions."""
        return digest_in_session(self._current(), "invitation", code)

    def member_of_account(self, digest: str) -> str | None:
        """Return the id of the member with an account, or None."""
        return self._current().admission.by_account.get(digest)

    def has_account(self, member: str | None) -> bool:
        """Return whether a member joined with a company account."""
        return member in self._current().admission.by_account.values()

    def may_be(self, member: str, account: str) -> bool:
        """Return whether the holder of an account may act as a member: as their own, as one without an account, or as
        a facilitator, whose key anybody can be given."""
        known = self._current().members.get(member)
        if known is None or known.role == "facilitator":
            return True
        return self.member_of_account(self.digest_of_account(account)) == member or not self.has_account(member)

    def entered(self, member: str) -> OwnBallot:
        """Return the ballot of a member without a device; for facilitators only. Raises Refused for anybody else's."""
        return entered_ballot(self._current(), member)

    def admission(self) -> AdmissionList:
        """Return who may join, who waits and who was removed; for facilitators only."""
        return admission_list(self._current())
