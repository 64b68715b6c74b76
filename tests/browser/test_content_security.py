"""The Content-Security-Policy in a real browser: no text becomes a page or a script, and the pages need none that does.

The other tests here fail on any message in the console, so on any violation that the pages themselves cause.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, Page

from tests.support.people import LAPTOP, Facilitator
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

# Each runs in the page and returns the name of the exception, "" if it succeeds.
ATTEMPTS = {
    "HTML": "document.body.innerHTML = '<img src=x onerror=alert(1)>'",
    "parsed HTML": "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
    "a script's text": "document.createElement('script').text = 'alert(1)'",
    "a script's address": "document.createElement('script').src = '/assets/x.js'",
    "a handler": "document.body.setAttribute('onclick', 'alert(1)')",
    "code": "eval('1')",
    "a function": "new Function('1')",
    "another policy": "trustedTypes.createPolicy('mine', {createHTML: (html) => html})",
    "Svelte's policy again": "trustedTypes.createPolicy('svelte-trusted-html', {createHTML: (html) => html})",
}


def test_no_text_becomes_a_page_or_a_script(drive: Drive, server_process: ServerProcess) -> None:
    drive(attack, server_process.url)


async def attack(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP)
    page = facilitator.page
    await page.goto(url)
    await facilitator.at("create").wait_for()
    assert facilitator.errors == []
    for what, code in ATTEMPTS.items():
        assert await failure(page, code) in ("TypeError", "EvalError"), what
    assert await page.evaluate(INLINE) is False, "an inline script runs"
    assert await page.evaluate(ELSEWHERE) == "connect-src"


async def failure(page: Page, code: str) -> str:
    """Run code in the page; return the name of its exception."""
    # Playwright lifts the ban on eval() until the function first waits.
    body = f"await new Promise(setTimeout); try {{ {code}; return '' }} catch (error) {{ return error.name }}"
    return str(await page.evaluate(f"async () => {{ {body} }}"))


INLINE = """() => {
    const script = document.createElement("script");
    script.append("window.ran = true");
    document.head.append(script);
    return Boolean(window.ran);
}"""
ELSEWHERE = """async () => {
    const violation = new Promise((resolve) => addEventListener("securitypolicyviolation", resolve));
    fetch("https://elsewhere.example/").catch(() => undefined);
    return (await violation).effectiveDirective;
}"""
