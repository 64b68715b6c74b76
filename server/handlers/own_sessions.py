"""The sessions of the caller: those that this browser has a cookie of, and those of the caller's company account."""

from __future__ import annotations

from server.core.archive import ArchiveEntry
from server.core.code import format_code, parse_code
from server.handlers.account import account_of, shown_name
from server.handlers.api_types import OwnSession, OwnSessionOutcome, OwnSessionsAnswer
from server.handlers.base import BaseHandler
from server.handlers.caller import SIGN_OUTS
from server.live.finding import MAX_FOUND, Token
from server.runtime.clock import clock

PREFIX = "quorum-"


async def own_sessions(handler: BaseHandler) -> OwnSessionsAnswer:
    """Return the sessions of the caller; raises Unavailable and Busy."""
    account = account_of(handler.request, handler.config)
    found = await handler.hub.finder.find(_tokens(handler), account.id if account else None, handler.payer)
    return OwnSessionsAnswer(
        sessions=tuple(_told(entry) for entry in found), account=shown_name(account), most=MAX_FOUND
    )


def _tokens(handler: BaseHandler) -> dict[str, Token]:
    """Return what the valid cookies of the caller contain, by session."""
    tokens: dict[str, Token] = {}
    now = clock()
    for name in handler.cookies:
        code = parse_code(name.removeprefix(PREFIX)) if name.startswith(PREFIX) else None
        if code is not None and (signed := handler.signed_member(code, now)):
            member, _, sign_outs = signed.partition(SIGN_OUTS)
            tokens[code] = Token(member, int(sign_outs or 0))
    return tokens


def _told(entry: ArchiveEntry) -> OwnSession:
    ended = entry.outcome
    return OwnSession(
        code=format_code(entry.code),
        question=entry.question,
        phase=entry.phase,
        round=entry.round,
        options=entry.options,
        created_at=entry.created_at,
        outcome=None if ended is None else OwnSessionOutcome(ended.option, ended.statement, ended.at, ended.look_again),
        previous=_code(entry.previous),
        superseded_by=_code(entry.superseded_by),
    )


def _code(code: str | None) -> str | None:
    return None if code is None else format_code(code)
