"""Who may find a session in the archive: the accounts of its members, and sign-ins that were revoked.

It has the same digests as the log, shortened, and is never sent to anybody.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from server.core.joining import digest_of_credential
from server.core.model import Session

# Bytes of the digest of an account: enough that no two accounts share them.
LENGTH = 12


class ArchivedAccess(Struct, frozen=True, array_like=True):
    """The session's salt, the shortened digest of the account of each member who is in with one, and how often the
    tokens of members were revoked."""

    salt: str
    accounts: dict[str, bytes]
    sign_outs: dict[str, int]

    def has(self, account: str) -> bool:
        """Return whether a member of the session has this account."""
        return bool(self.accounts) and self._digest(account) in self.accounts.values()

    def accepts(self, member: str, sign_outs: int, account: str | None) -> bool:
        """Return whether a token of this member, made after a number of sign-outs, is valid for the holder of an
        account, or for somebody without one."""
        other = account is not None and self.accounts.get(member, b"") not in (b"", self._digest(account))
        return not other and sign_outs == self.sign_outs.get(member, 0)

    def _digest(self, account: str) -> bytes:
        return _shortened(digest_of_credential(self.salt, "account", account))


NOBODY = ArchivedAccess("", {}, {})

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(ArchivedAccess).decode


def access_of(session: Session) -> bytes:
    """Return what the archive keeps about who may find a session; nothing if it has neither accounts nor sign-outs."""
    door = session.admission
    outside = door.waiting.keys() | door.declined
    accounts = {
        member: _shortened(digest)
        for digest, member in door.by_account.items()
        if member not in outside and not (session.members[member].removed or session.members[member].erased)
    }
    return _encode(ArchivedAccess(session.salt, accounts, door.sign_outs)) if accounts or door.sign_outs else b""


def access_in(access: bytes) -> ArchivedAccess:
    """Return what `access_of` has written; nobody may find a session by what is damaged."""
    try:
        return _decode(access) if access else NOBODY
    except msgspec.DecodeError:
        return NOBODY


def _shortened(digest: str) -> bytes:
    return bytes.fromhex(digest)[:LENGTH]
