"""Identity: a browser has a cookie, a program a token, and nothing else counts."""

from __future__ import annotations

import json
from http.cookies import SimpleCookie

import pytest
from tornado.web import create_signed_value

from server.live.protocol import VERSION, CloseCode
from tests.support.wire import BROWSER, SECRET, Member, Quorum, cookie_name

HELLO = {"type": "hello", "version": VERSION, "client": "script-of-ada"}


async def who(quorum: Quorum, code: str, member: Member) -> str | None:
    """Return the member that the server identifies."""
    you = json.loads((await quorum.get(f"/api/sessions/{code}", member)).body)["you"]
    return you["member"] if you else None


@pytest.mark.parametrize("header", [{"Sec-Fetch-Site": "same-origin"}, {"Origin": "same"}], ids=["new", "old"])
async def test_browser_gets_a_cookie_and_no_token(quorum: Quorum, header: dict[str, str]) -> None:
    headers = {name: quorum.url if value == "same" else value for name, value in header.items()}
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Ada"}, headers=headers)
    joined = json.loads(answer.body)
    assert joined["token"] is None
    ((name, morsel),) = SimpleCookie(answer.headers["Set-Cookie"]).items()
    assert name == cookie_name(session.code)
    assert morsel["httponly"] and morsel["samesite"] == "Strict" and morsel["path"] == "/api/sessions"
    assert not morsel["secure"] and not morsel["domain"]
    assert await who(quorum, session.code, Member(joined["member"], "Ada", cookie=f"{name}={morsel.value}"))


# The fetch of Node sends what pages send, too, but no origin.
@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Mode": "cors", "Accept-Language": "*"}], ids=["plain", "Node"])
async def test_program_gets_a_token_and_no_cookie(quorum: Quorum, headers: dict[str, str]) -> None:
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Ada"}, headers=headers)
    assert "Set-Cookie" not in answer.headers
    joined = json.loads(answer.body)
    assert await who(quorum, session.code, Member(joined["member"], "Ada", token=joined["token"])) == joined["member"]


async def test_browser_that_creates_a_session_gets_a_cookie(quorum: Quorum) -> None:
    session = await quorum.create(headers=BROWSER)
    assert session.facilitator.cookie and not session.facilitator.token
    live = await quorum.connect(session.code, session.facilitator, **BROWSER)
    assert live.welcome["you"]["role"] == "facilitator"


@pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",)}], indirect=True)
async def test_cookie_over_https_is_always_secure(quorum: Quorum) -> None:
    https = {**BROWSER, "X-Forwarded-Proto": "https"}
    answer = await quorum.call("POST", "/api/sessions", {}, headers=https)
    assert "; Secure" in answer.headers["Set-Cookie"]
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=")
    assert json.loads(answer.body)["links"]["join"].startswith("https://")


async def test_headers_of_untrusted_proxies_are_ignored(quorum: Quorum) -> None:
    answer = await quorum.call("POST", "/api/sessions", {}, headers={**BROWSER, "X-Forwarded-Proto": "https"})
    assert "; Secure" not in answer.headers["Set-Cookie"]
    assert "Strict-Transport-Security" not in answer.headers


async def test_browser_has_separate_identities_in_two_sessions(quorum: Quorum) -> None:
    one, other = await quorum.create(), await quorum.create()
    in_one = await quorum.join(one.code, "Ada", **BROWSER)
    in_other = await quorum.join(other.code, "Ada", **BROWSER)
    both = Member("", "Ada", cookie=f"{in_one.cookie}; {in_other.cookie}")
    assert await who(quorum, one.code, both) == in_one.id
    assert await who(quorum, other.code, both) == in_other.id


@pytest.mark.parametrize("browser", [{}, BROWSER], ids=["token", "cookie"])
async def test_credentials_are_valid_in_one_session_only(quorum: Quorum, browser: dict[str, str]) -> None:
    one, other = await quorum.create(), await quorum.create()
    ada = await quorum.join(one.code, "Ada", **browser)
    renamed = ada.cookie.replace(cookie_name(one.code), cookie_name(other.code))
    for member in (ada, Member(ada.id, "Ada", token=ada.token, cookie=renamed)):
        assert await who(quorum, other.code, member) is None
        live = await quorum.connect(other.code, member)
        assert live.welcome["you"] is None
        assert (await live.do("done"))["code"] == "not_joined"
        assert (await quorum.get(f"/api/sessions/{other.code}/export.json", member)).code == 403


def _tampered(token: str) -> list[str]:
    """Return the token with one field changed, truncated or extended, and values that are no token."""
    fields = token.split("|")
    changed = ["|".join([*fields[:n], _other(f), *fields[n + 1 :]]) for n, f in enumerate(fields)]
    return [*changed, token[:-1], token + "0", "|".join(fields[:-1]), "2|x", "1|2|3", "|" * 40, "x" * 5000, "é"]


def _other(field: str) -> str:
    return field[:-1] + ("1" if field[-1:] != "1" else "2")


async def test_tampered_token_is_refused(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    assert await who(quorum, session.code, ada) == ada.id
    for token in _tampered(ada.token):
        assert await who(quorum, session.code, Member(ada.id, "Ada", token=token)) is None, token


async def test_token_with_another_signature_is_refused(quorum: Quorum) -> None:
    session = await quorum.create()
    purpose = f"member-{session.code.replace('-', '')}"
    for secret, token_name, member, good in [
        (SECRET, purpose, session.facilitator.id, True),
        (SECRET + "!", purpose, session.facilitator.id, False),
        (SECRET, purpose + "x", session.facilitator.id, False),
        (SECRET, purpose, "somebody", False),
    ]:
        token = create_signed_value(secret, token_name, member).decode()
        assert (await who(quorum, session.code, Member("nobody", "", token=token)) is not None) is good


async def test_bad_token_is_refused_despite_a_valid_cookie(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada", **BROWSER)
    headers = {"Authorization": "Bearer nonsense", **ada.headers}
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}", **headers)).body)["you"] is None


@pytest.mark.parametrize("name", ["csv", "json", "md"])
async def test_results_require_a_member(quorum: Quorum, name: str) -> None:
    session = await quorum.create()
    observer = await quorum.join(session.code, "Olga", role="observer")
    path = f"/api/sessions/{session.code}/export.{name}"
    response = await quorum.get(path)
    assert (response.code, json.loads(response.body)["code"]) == (403, "not_joined")
    export = await quorum.get(path, observer)
    assert export.code == 200
    assert export.headers["Content-Disposition"] == f'attachment; filename="quorum-{session.code}.{name}"'


async def test_unknown_format_is_reported(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{session.code}/export.exe", session.facilitator)
    assert answer.code == 404 and "csv, criteria.csv, " in json.loads(answer.body)["reason"]


@pytest.mark.parametrize(("name", "status"), [("csv", 200), ("json", 400), ("md", 400)])
async def test_dialect_is_for_formats_that_have_it(quorum: Quorum, name: str, status: int) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/export.{name}"
    answer = await quorum.get(f"{path}?dialect=excel-eu", session.facilitator)
    assert answer.code == status
    unknown = await quorum.get(f"{path}?dialect=klingon", session.facilitator)
    assert (unknown.code, json.loads(unknown.body)["code"]) == (
        400,
        "unknown_dialect" if status == 200 else "no_dialects",
    )
    if status == 200:
        assert b"session;round;" in answer.body


@pytest.mark.parametrize(("name", "code"), [("md", "no_papers"), ("pdf", "unknown_paper")])
async def test_paper_is_for_formats_that_have_pages(quorum: Quorum, name: str, code: str) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/export.{name}?paper=foolscap"
    answer = await quorum.get(path, session.facilitator)
    assert (answer.code, json.loads(answer.body)["code"]) == (400, code)


# ---- credentials of a live connection


@pytest.mark.parametrize("token", ["", "2|1:0|10:1790000030|wrong"], ids=["none", "wrong"])
async def test_welcome_says_whether_credentials_were_unknown(quorum: Quorum, token: str) -> None:
    session = await quorum.create()
    live = await quorum.connect(session.code, Member("nobody", "", token=token) if token else None)
    assert live.welcome["you"] is None
    assert live.welcome["credentials"] == ("unknown" if token else "none")
    known = await quorum.connect(session.code, session.facilitator)
    assert known.welcome["credentials"] == "accepted"


@pytest.mark.parametrize("token", ["", "2|1:0|10:1790000030|wrong"], ids=["none", "wrong"])
async def test_client_can_ask_to_be_refused_unless_it_has_joined(quorum: Quorum, token: str) -> None:
    session = await quorum.create()
    live = await quorum.open(session.code, Member("nobody", "", token=token) if token else None)
    await live.send({**HELLO, "as_member": True})
    assert (await live.closed())[0] == CloseCode.SIGNED_OUT
    member = await quorum.open(session.code, session.facilitator)
    await member.send({**HELLO, "as_member": True})
    assert (await member.expect("welcome"))["you"]["role"] == "facilitator"


async def test_restarted_program_goes_on_from_the_last_ref(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    refs = []
    for value in (2, 5):  # the program ends and starts twice, and knows nothing but its token and its client id
        live = await quorum.open(session.code, ada.who)
        await live.send(HELLO)
        ref = (await live.expect("welcome"))["you"]["ref"] + 1
        command = {"type": "score", "option": "red", "criterion": "speed", "value": value}
        await live.send({"type": "do", "ref": ref, "command": command})
        assert (await live.expect("accepted"))["ref"] == ref
        live.close()
        refs.append(ref)
    assert refs == [1, 2]
    cells = (await quorum.reconnect(ada)).welcome["you"]["ballot"]["cells"]
    assert [cell["value"] for cell in cells] == [5]
