"""The bodies of requests that make a session of another one; a part of api_types.py."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from server.core.model import Name


class NewReopening(Struct, frozen=True, forbid_unknown_fields=True):
    """Take up a closed session again: with its question, options, criteria and weights. `name` is the facilitator's in
    the new session, by default the one that they have in this one."""

    name: Name | None = None


class NewDuplicate(Struct, frozen=True, forbid_unknown_fields=True):
    """Use the set-up of a session for a new one: question, options, criteria and weights. `name` is the facilitator's
    in the new session, by default the one that they have in this one. With a number, it is a `rehearsal` with so many
    simulated members, who weigh and score until it is closed, for half an hour at most."""

    name: Name | None = None
    rehearsal: Annotated[int, Meta(ge=1, le=30)] | None = None
