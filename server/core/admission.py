"""Who may join a session and with which credentials, as part of its state; joining.py has the rules."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

# Everybody with the code; everybody, once a facilitator lets them in; only with an invitation; or nobody.
Joining = Literal["open", "approval", "invited", "locked"]
# How many people may be in a session besides its facilitators.
Cap = Annotated[int, Meta(ge=1, le=20_000)]
# An e-mail address, or "@" and a domain for all its addresses.
Listed = Annotated[str, Meta(pattern=r"^[^@\s]*@[^@\s]+$", max_length=254)]

MAX_LISTED = 300
MAX_INVITATIONS = 1000
# People who wait to be let in, and people who ever joined, removed ones included.
MAX_WAITING, MAX_EVER = 500, 100_000
# People without a device. All of them are in the roster, whatever its length: facilitators choose them there.
MAX_WITHOUT_DEVICE = 100


class Admission(Struct):
    """Who may join, and the credentials that are known.

    `accounts` asks for a company account, `listed` for one of these (e-mail addresses or domains). `waiting` has the
    ids of members to be let in, in the order they came, and `declined` those of members removed before they were let
    in. `invitations` maps the digest of each to the id of the member who has used it, or None; `by_account` maps the
    digest of an account to its member, so that each account has one ballot. `sign_outs` counts how often a member's
    tokens were revoked; `key_made_at` is when the facilitator's key was last changed. `facilitators` and
    `without_device` have the ids of members in the session who are that.
    """

    joining: Joining = "open"
    cap: int | None = None
    accounts: bool = False
    listed: tuple[str, ...] = ()
    waiting: dict[str, None] = field(default_factory=dict)
    declined: set[str] = field(default_factory=set)
    invitations: dict[str, str | None] = field(default_factory=dict)
    by_account: dict[str, str] = field(default_factory=dict)
    sign_outs: dict[str, int] = field(default_factory=dict)
    key_made_at: int | None = None
    facilitators: dict[str, None] = field(default_factory=dict)
    without_device: dict[str, None] = field(default_factory=dict)
