"""What the handlers that create a session have in common: who creates it, and the answer."""

from __future__ import annotations

from typing import NamedTuple

from server.core.code import format_code
from server.core.text import MAX_NAME, checked_line
from server.handlers.account import account_of
from server.handlers.accounts import check_creator
from server.handlers.api_error import ApiError
from server.handlers.api_types import Links, NewSessionAnswer
from server.handlers.base import BaseHandler
from server.handlers.public_origin import public_origin
from server.live.hub import SessionCredentials


class Creator(NamedTuple):
    """Who creates a session: a name, and the id of an account if there are accounts."""

    name: str
    account: str | None


def creator(handler: BaseHandler, name: str) -> Creator:
    """Return who creates a session under this name; raises ApiError or TooMany if they may not, or if this cannot be
    answered.

    It counts as one of the sessions that an address may create.
    """
    check_creator(handler)
    handler.limits.sessions.take(handler.address, "too_many_sessions")
    checked = checked_line(name, MAX_NAME)
    if not checked:
        raise ApiError(400, "no_name")
    public_origin(handler)  # refused before anything is stored
    account = account_of(handler.request, handler.config)
    return Creator(checked, account.id if account else None)


def send_created(handler: BaseHandler, created: SessionCredentials) -> None:
    """Send the code and the links of a new session to its facilitator, and sign them in."""
    handler.guessing.right(handler.address, created.code)
    token = handler.sign_in(created.code, created.facilitator)
    join = f"{public_origin(handler)}/s/{format_code(created.code)}"
    links = Links(join=join, screen=f"{join}/screen", facilitate=f"{join}/facilitate#key={created.key}")
    handler.set_header("Location", f"/api/sessions/{format_code(created.code)}")
    answer = NewSessionAnswer(
        code=format_code(created.code), key=created.key, member=created.facilitator, links=links, token=token
    )
    handler.send_json(answer, 201)
