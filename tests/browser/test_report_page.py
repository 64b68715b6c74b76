"""The report as HTML in a browser without a network: axe, no sideways scrolling, and paper in both sizes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
from msgspec import structs
from playwright.async_api import Browser

from server.exports import html
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import Meeting, about
from tests.support.people import LAPTOP, PHONE

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
OPTIONS = tuple(f"option-{n}" for n in range(12))


def wide_meeting() -> Meeting:
    """Return a draft in German with a wide table and text that would like to be markup."""
    meeting = Meeting(structs.replace(about(OPTIONS), language="de")).join("ada", "bob").open()
    for option in OPTIONS:
        meeting.score("ada", option, "joy", 4, "<script>document.title = 'run'</script> שלום").score(
            "bob", option, "joy", 2
        )
    return meeting.reveal()


def test_report_is_accessible_offline_and_fits_screens_and_paper(drive: Callable[..., None], tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    for meeting in (two_rounds().reveal().close("flask", "Because."), wide_meeting()):
        file.write_bytes(html.render(meeting.visible))
        drive(report_is_good, file.as_uri())


async def report_is_good(browser: Browser, address: str) -> None:
    """Check a report as it is, then with axe, which its policy would not let in."""
    errors: list[str] = []
    context = await browser.new_context(offline=True)
    page = await context.new_page()
    page.on("console", lambda message: errors.append(message.text))
    await page.goto(address)
    assert await page.title() == "Which framework?"
    colour = await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")
    assert (colour, errors) == ("32px", []), "the policy lets its style in, and nothing else was tried"
    for paper, height in (("A4", 842), ("Letter", 792)):
        pages = pypdf.PdfReader(io.BytesIO(await page.pdf(format=paper))).pages
        sizes = {round(max(float(each.mediabox.width), float(each.mediabox.height))) for each in pages}
        assert {abs(size - height) <= 1 for size in sizes} == {True}
    await context.close()
    context = await browser.new_context(offline=True, bypass_csp=True)
    page = await context.new_page()
    await page.goto(address)
    await page.add_script_tag(path=AXE)
    for size in (LAPTOP, PHONE):
        await page.set_viewport_size(size)
        assert await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    result = await page.evaluate("axe.run({ resultTypes: ['violations'] })")
    assert [(found["id"], [node["html"] for node in found["nodes"]]) for found in result["violations"]] == []
    await context.close()
