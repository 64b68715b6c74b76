"""Company accounts: OpenID Connect with a real provider, a trusted proxy's header, and what an account may do."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tornado.web import create_signed_value

from server.config import Config
from server.handlers.account import COOKIE
from tests.support import openid
from tests.support.openid import CLIENT, CLIENT_SECRET, CookieJar
from tests.support.wire import SECRET, SMALL, Message, Quorum

JSON = {"Content-Type": "application/json"}
# Parts of the answer about accounts.
OPENID = {"sign_in": True, "can_sign_in": True, "can_sign_out": True, "sign_out_at": None}
PROXY = {"sign_in": True, "can_sign_in": False, "can_sign_out": False, "sign_out_at": None}
NOBODY = {"name": None, "email": None}


@asynccontextmanager
async def signing_in(quorum: Quorum, **settings: Any) -> AsyncIterator[str]:
    """Restart the server with a provider; yield the provider's issuer."""
    port = quorum.url.rpartition(":")[2]
    async with openid.provider(f"{quorum.url}/api/sign-in/callback") as issuer:
        await quorum.stop()
        config = {"oidc_issuer": issuer, "oidc_client": CLIENT, "oidc_secret": CLIENT_SECRET, **settings}
        quorum.configure(Config(**{**quorum.settings, **config, "port": int(port)}))
        await quorum.start()
        yield issuer


async def send(jar: CookieJar, quorum: Quorum, path: str, body: Message | None = None) -> Message:
    """Call the server as a page does; return the answer with its status."""
    headers = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", **JSON}
    method = "GET" if body is None else "POST"
    answer = await jar.fetch(method, quorum.url + path, None if body is None else json.dumps(body), **headers)
    return {"status": answer.code, **(json.loads(answer.body) if answer.body else {})}


async def signed_in(quorum: Quorum, name: str) -> CookieJar:
    """Return the cookies of somebody who has signed in with the provider."""
    jar = CookieJar()
    await jar.sign_in(f"{quorum.url}/api/sign-in?next=/api/account", name)
    return jar


async def test_person_signs_in_with_code_and_pkce_and_returns_to_the_page(quorum: Quorum) -> None:
    async with signing_in(quorum) as issuer:
        jar = CookieJar()
        end = await jar.sign_in(f"{quorum.url}/api/sign-in?next=/api/account", "ada")
        assert (end.code, urlsplit(end.effective_url).path) == (200, "/api/account")
        assert json.loads(end.body) == {**OPENID, "name": "Ada", "email": "ada@example.org"}
        asked = parse_qs(urlsplit(next(v for v in jar.visited if v.startswith(f"{issuer}/auth?"))).query)
        assert asked["response_type"] == ["code"] and asked["code_challenge_method"] == ["S256"]
        assert len(asked["state"][0]) == len(asked["nonce"][0]) == len(asked["code_challenge"][0]) == 43
        assert (await jar.fetch("DELETE", f"{quorum.url}/api/account")).code == 204
        assert (await send(jar, quorum, "/api/account"))["email"] is None


async def test_answer_of_a_sign_in_that_this_browser_did_not_begin_is_refused(quorum: Quorum) -> None:
    async with signing_in(quorum):
        mallory = CookieJar()
        await mallory.sign_in(f"{quorum.url}/api/sign-in?next=/api/account", "mallory")
        callback = next(v for v in mallory.visited if "/callback?" in v)
        for jar in (CookieJar(), mallory):  # another browser, and the same a second time
            jar.cookies.get(urlsplit(quorum.url).netloc, {}).pop(COOKIE, None)
            answer = await jar.fetch("GET", callback)
            assert (answer.code, json.loads(answer.body)["code"]) == (403, "sign_in_failed")
            assert (await send(jar, quorum, "/api/account"))["email"] is None
        victim = CookieJar()
        await victim.fetch("GET", f"{quorum.url}/api/sign-in")  # has begun its own
        assert (await victim.fetch("GET", callback)).code == 403


@pytest.mark.parametrize("page", ["//evil.example", "/\\evil.example", "https://evil.example", ""])
async def test_sign_in_leads_to_pages_of_this_server_only(quorum: Quorum, page: str) -> None:
    async with signing_in(quorum):
        answer = await CookieJar().fetch("GET", f"{quorum.url}/api/sign-in?next={page}")
        assert answer.code == 400


async def test_silent_provider_is_an_error_for_the_person_alone(quorum: Quorum) -> None:
    async with signing_in(quorum, oidc_issuer="http://127.0.0.1:1"):
        answer = await CookieJar().fetch("GET", f"{quorum.url}/api/sign-in")
        assert (answer.code, json.loads(answer.body)["code"]) == (502, "sign_in_failed")
        assert (await quorum.get("/healthz")).code == 200


async def test_one_person_has_one_ballot_whatever_the_device(quorum: Quorum) -> None:
    async with signing_in(quorum):
        session = await quorum.create()
        path = f"/api/sessions/{session.code}"
        live = await quorum.connect(session.code, session.facilitator)
        await live.do("set_admission", accounts=True)
        assert (await send(CookieJar(), quorum, f"{path}/members", {"name": "Eve"}))["code"] == "account_needed"
        phone, laptop = await signed_in(quorum, "ada"), await signed_in(quorum, "ada")
        joined = [await send(jar, quorum, f"{path}/members", {"name": "Ada"}) for jar in (phone, laptop)]
        assert joined[0]["member"] == joined[1]["member"]
        state = await send(phone, quorum, path)
        assert (state["roster"]["voters"], state["account"]) == (1, "Ada")
        await live.do("remove", member=joined[0]["member"])
        for jar in (laptop, await signed_in(quorum, "ada")):
            assert (await send(jar, quorum, f"{path}/members", {"name": "Ada"}))["code"] == "removed"


async def test_only_verified_addresses_on_the_list_are_admitted(quorum: Quorum) -> None:
    async with signing_in(quorum):
        session = await quorum.create()
        live = await quorum.connect(session.code, session.facilitator)
        await live.do("set_admission", accounts=True, listed=["ada@example.org", "unverified@example.org"])
        path = f"/api/sessions/{session.code}/members"
        statuses = {}
        for name in ("ada", "bob", "unverified"):
            statuses[name] = (await send(await signed_in(quorum, name), quorum, path, {"name": name}))["status"]
        assert statuses == {"ada": 201, "bob": 403, "unverified": 403}


@pytest.mark.parametrize(
    ("creators", "allowed"),
    [(("accounts",), {"ada", "bob"}), (("ada@example.org",), {"ada"}), (("@example.net",), set())],
)
async def test_only_creators_start_sessions(quorum: Quorum, creators: tuple[str, ...], allowed: set[str]) -> None:
    async with signing_in(quorum, creators=creators):
        nobody = await send(CookieJar(), quorum, "/api/sessions", {"catalogue": SMALL})
        assert (nobody["status"], nobody["code"]) == (403, "sign_in_to_create")
        for name in ("ada", "bob"):
            made = await send(await signed_in(quorum, name), quorum, "/api/sessions", {"catalogue": SMALL})
            assert (made["status"] == 201) is (name in allowed)
            assert name in allowed or made["code"] == "no_creator"


async def test_facilitator_is_recognised_by_account_on_another_device(quorum: Quorum) -> None:
    async with signing_in(quorum):
        made = await send(await signed_in(quorum, "ada"), quorum, "/api/sessions", {"catalogue": SMALL})
        path = f"/api/sessions/{made['code']}/members"
        assert (await send(await signed_in(quorum, "ada"), quorum, path, {"name": "Ada"}))["role"] == "facilitator"
        assert (await send(await signed_in(quorum, "bob"), quorum, path, {"name": "Bob"}))["role"] == "voter"


async def test_forged_account_cookie_is_ignored(quorum: Quorum) -> None:
    async with signing_in(quorum):
        content = json.dumps({"id": "x", "email": "ada@example.org"})
        for secret, name, good in ((SECRET, COOKIE, True), (SECRET + "!", COOKIE, False), (SECRET, "quorum-x", False)):
            value = create_signed_value(secret, name, content).decode()
            answer = await quorum.get("/api/account", None, Cookie=f"{COOKIE}={value}")
            assert (json.loads(answer.body)["email"] is not None) is good


async def test_person_who_signs_out_leaves_the_session_on_this_device(quorum: Quorum) -> None:
    async with signing_in(quorum):
        session = await quorum.create()
        path = f"/api/sessions/{session.code}"
        jar, headers = await signed_in(quorum, "ada"), {"Sec-Fetch-Site": "same-origin"}
        ada = await send(jar, quorum, f"{path}/members", {"name": "Ada"})
        assert (await jar.fetch("DELETE", f"{quorum.url}{path}/account", **headers)).code == 204
        assert (await send(jar, quorum, path))["you"] is (await send(jar, quorum, path))["account"] is None
        again = await send(await signed_in(quorum, "ada"), quorum, f"{path}/members", {"name": "Ada"})
        assert again["member"] == ada["member"], "the ballot is the account's, not the device's"


async def test_signing_out_keeps_a_ballot_that_no_account_leads_back_to(quorum: Quorum) -> None:
    async with signing_in(quorum):
        session = await quorum.create()
        path, jar = f"/api/sessions/{session.code}", CookieJar()
        guest = await send(jar, quorum, f"{path}/members", {"name": "Guest"})
        await jar.sign_in(f"{quorum.url}/api/sign-in?next=/api/account", "ada")
        assert (await send(jar, quorum, path))["you"]["member"] == guest["member"]
        await jar.fetch("DELETE", f"{quorum.url}{path}/account")
        state = await send(jar, quorum, path)
        assert (state["account"], state["you"]["member"]) == (None, guest["member"])


async def test_next_person_on_a_device_does_not_get_the_ballot_of_the_last(quorum: Quorum) -> None:
    async with signing_in(quorum):
        session = await quorum.create()
        path, jar = f"/api/sessions/{session.code}", await signed_in(quorum, "ada")
        ada = await send(jar, quorum, f"{path}/members", {"name": "Ada"})
        facilitator = await send(jar, quorum, "/api/sessions", {"catalogue": SMALL})
        await jar.fetch("DELETE", f"{quorum.url}/api/account")
        assert (await send(jar, quorum, path))["you"]["member"] == ada["member"]
        await jar.sign_in(f"{quorum.url}/api/sign-in?next=/api/account", "bob")
        assert (await send(jar, quorum, "/api/account"))["name"] == "Bob"
        assert (await send(jar, quorum, path))["you"] is None
        bob = await send(jar, quorum, f"{path}/members", {"name": "Bob"})
        assert bob["member"] != ada["member"]
        # A facilitator may give the key away; who has signed in on the device does not matter.
        assert (await send(jar, quorum, f"/api/sessions/{facilitator['code']}"))["you"]["role"] == "facilitator"


# ---- a trusted proxy's header


@pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",), "account_header": "X-Email"}], indirect=True)
async def test_trusted_proxy_names_the_account(quorum: Quorum) -> None:
    account = json.loads((await quorum.get("/api/account", None, **{"X-Email": "Ada@example.org"})).body)
    assert account == {**PROXY, "name": "Ada@example.org", "email": "Ada@example.org"}
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    members = {
        json.loads((await quorum.call("POST", path, {"name": "Ada"}, headers={"X-Email": email})).body)["member"]
        for email in ("ada@example.org", "ADA@example.org")
    }
    assert len(members) == 1
    assert (await quorum.get("/api/sign-in")).code == 404


PAGES = {"account_sign_in": "/proxy/in?rd={next}", "account_sign_out": "/proxy/out"}


@pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",), "account_header": "X-Email", **PAGES}], indirect=True)
async def test_people_sign_in_and_out_on_the_proxys_pages(quorum: Quorum) -> None:
    account = json.loads((await quorum.get("/api/account")).body)
    assert account == {"sign_in": True, "can_sign_in": True, "can_sign_out": True, "sign_out_at": "/proxy/out"} | NOBODY
    answer = await CookieJar().fetch("GET", f"{quorum.url}/api/sign-in?next=/s/7G4K-Q2XM")
    assert (answer.code, answer.headers["Location"]) == (302, "/proxy/in?rd=%2Fs%2F7G4K-Q2XM")
    assert (await CookieJar().fetch("GET", f"{quorum.url}/api/sign-in?next=//evil.example")).code == 400


@pytest.mark.parametrize("quorum", [{"trusted": ("192.0.2.1",), "account_header": "X-Email"}], indirect=True)
@pytest.mark.parametrize("forwarded", [{}, {"X-Forwarded-For": "192.0.2.1"}])
async def test_header_of_anybody_else_is_ignored(quorum: Quorum, forwarded: dict[str, str]) -> None:
    answer = await quorum.get("/api/account", None, **{"X-Email": "ada@example.org", **forwarded})
    assert json.loads(answer.body) == PROXY | NOBODY


async def test_server_without_accounts_says_so(quorum: Quorum) -> None:
    answer = await quorum.get("/api/account", None, **{"X-Email": "ada@example.org"})
    assert json.loads(answer.body) == {**PROXY, "sign_in": False} | NOBODY
    assert (await quorum.get("/api/sign-in")).code == 404
