"""A vote over HTTP/2, through each of the proxies of deploy/."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.support.needs import lacks
from tests.support.people import PHONE, Facilitator, Voter
from tests.support.proxies import PROXIES, NoProxy, running_proxy
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
PROTOCOL = "performance.getEntriesByType('navigation')[0].nextHopProtocol"


@pytest.fixture(params=PROXIES)
def secure_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a proxy in front of a server."""
    server = ServerProcess(tmp_path, environment={"QUORUM_TRUSTED_PROXIES": "127.0.0.1"})
    server.start()
    try:
        with running_proxy(request.param, tmp_path, [server.url.removeprefix("http://")] * 2) as (_, secure):
            yield f"https://127.0.0.1:{secure}"
    except NoProxy as missing:
        lacks(str(missing))
    finally:
        server.stop()


def test_voting_over_http_2(drive: Drive, secure_url: str) -> None:
    drive(voting, secure_url)


async def voting(browser: Browser, url: str) -> None:
    fatima = await Facilitator.take(browser, PHONE, ignore_https_errors=True)
    code = await fatima.start(url, "python-web-framework")
    await fatima.press("open-scoring")
    await fatima.in_phase("scoring")
    ada = await Voter.take(browser, PHONE, ignore_https_errors=True)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    assert await ada.page.evaluate(PROTOCOL) == "h2"
    await ada.at("step-4").click()
    await expect(ada.at("cell-state")).to_have_attribute("data-state", "stored")
