"""GET /api/sessions: everybody finds the sessions that they are in, by cookie or by company account, and no others."""

from __future__ import annotations

import json

from tornado.httpclient import HTTPResponse
from tornado.web import create_signed_value

from server.config import Config
from server.core.code import code_from_number, format_code
from server.core.events import Joined
from server.core.joining import digest_of_credential
from server.core.log import seal
from tests.support.meeting import BEGAN, about, first_commit
from tests.support.wire import BROWSER, SECRET, Member, Message, Quorum

ADA, BOB = {"X-Email": "ada@example.org"}, {"X-Email": "bob@example.org"}


def codes(answer: HTTPResponse | Message) -> list[str]:
    """Return the codes in an answer, the latest session first."""
    content = answer if isinstance(answer, dict) else json.loads(answer.body)
    return [session["code"] for session in content["sessions"]]


async def mine(quorum: Quorum, *members: Member, **headers: str) -> list[str]:
    """Return the sessions of somebody with the cookies of these members."""
    cookies = "; ".join(member.cookie for member in members)
    return codes(
        await quorum.get("/api/sessions", None, **BROWSER, **headers, **({"Cookie": cookies} if cookies else {}))
    )


async def with_accounts(quorum: Quorum) -> None:
    """Restart the server behind a proxy that signs people in."""
    await quorum.stop()
    quorum.configure(Config(**{**quorum.settings, "account_header": "X-Email", "trusted": ("127.0.0.1",)}))
    await quorum.start()


async def join(quorum: Quorum, code: str, **headers: str) -> Member:
    """Join a session as a page does; return the member with their cookie."""
    answer = await quorum.call("POST", f"/api/sessions/{code}/members", {"name": "X"}, headers={**BROWSER, **headers})
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    return Member(json.loads(answer.body)["member"], "X", cookie=cookie)


async def test_browser_finds_the_sessions_it_has_a_cookie_of(quorum: Quorum) -> None:
    first, second, other = await quorum.create(), await quorum.create(), await quorum.create()
    ada, also = await join(quorum, first.code), await join(quorum, second.code)
    assert await mine(quorum) == []
    assert await mine(quorum, ada) == [first.code]
    assert sorted(await mine(quorum, ada, also)) == sorted([first.code, second.code])
    forged = Member("", "", cookie=f"quorum-{other.code.replace('-', '')}={ada.cookie.partition('=')[2]}")
    assert await mine(quorum, forged) == []
    live = await quorum.connect(first.code, first.facilitator)
    for step in ("open_scoring", "reveal"):
        await live.do(step)
    await live.do("close", option="red", statement="It is red.", look_again="2031-05-01")
    answer = await quorum.get("/api/sessions", None, **BROWSER, Cookie=ada.cookie)
    (session,) = json.loads(answer.body)["sessions"]
    assert (session["phase"], session["question"], session["options"]) == ("closed", "Which one?", ["Red", "Blue"])
    ended = session["outcome"]
    assert (ended["option"], ended["statement"], ended["look_again"]) == ("Red", "It is red.", "2031-05-01")


async def test_account_finds_its_sessions_after_a_restart_and_nobody_elses(quorum: Quorum) -> None:
    await with_accounts(quorum)
    first, second = await quorum.create(), await quorum.create()
    ada, bob = await join(quorum, first.code, **ADA), await join(quorum, second.code, **BOB)
    for _ in range(2):
        assert await mine(quorum, **ADA) == [first.code]
        assert await mine(quorum, **BOB) == [second.code]
        # Ada on a device that still has Bob's cookie.
        assert await mine(quorum, bob, **ADA) == [first.code]
        assert await mine(quorum, ada) == [first.code], "the cookie is enough without an account"
        await quorum.stop()
        await quorum.start()
    live = await quorum.connect(first.code, first.facilitator)
    await live.do("remove", member=ada.id)
    assert await mine(quorum, **ADA) == []


async def test_token_that_was_revoked_finds_nothing(quorum: Quorum) -> None:
    session = await quorum.create()
    code = session.code.replace("-", "")
    old = create_signed_value(SECRET, f"member-{code}", session.facilitator.id).decode()
    holder = Member("", "", cookie=f"quorum-{code}={old}")
    await quorum.get(f"/api/sessions/{session.code}")
    assert await mine(quorum, holder) == [session.code]
    path = f"/api/sessions/{session.code}/key"
    await quorum.call("POST", path, {"sign_out": True}, who=session.facilitator)
    for _ in range(2):
        assert await mine(quorum, holder) == []
        await quorum.stop()
        await quorum.start()


async def test_two_hundred_sessions_of_an_account_among_others(quorum: Quorum) -> None:
    await with_accounts(quorum)
    assert quorum.server is not None
    store, known = quorum.server.store, []
    for number in range(400):
        code = code_from_number(number)
        commit = first_commit(about(), code, BEGAN + number)
        account = "ada@example.org" if number % 2 else "eve@example.org"
        digest = digest_of_credential("a pinch", "account", account)
        joined = Joined("ada", "Ada", "voter", account=digest)
        await store.create(code, commit)
        await store.append(code, seal(code, 2, commit.at, [joined], {}, commit.digest))
        known += [format_code(code)] if number % 2 else []
    await quorum.server.archiving.catch_up()
    assert await mine(quorum, **ADA) == known[::-1]
