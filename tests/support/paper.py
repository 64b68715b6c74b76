"""What a page is like on paper: as the PDF that a browser prints, and as boxes of the layout for paper."""

from __future__ import annotations

import io

import pypdf
from playwright.async_api import Page

# The narrower of A4 and Letter between its margins, in CSS px.
WIDTH = 703
CONTROLS = "button, a.button, select, input, textarea, dialog"
# The printed names and numbers that reach beyond the paper, and the controls that are printed.
MISPRINTS = """([width, controls]) => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const beyond = [...document.querySelectorAll("th, td, canvas, h1, h2, p")].filter(
    (element) => shown(element) && !element.closest(".visually-hidden") &&
      element.getBoundingClientRect().right > width + 1);
  const pressed = [...document.querySelectorAll(controls)].filter(shown);
  return [...beyond, ...pressed].map((element) => element.outerHTML.slice(0, 200));
}"""


async def printed(page: Page) -> str:
    """Print a page on A4 and on Letter; return the words of both.

    Raises:
        AssertionError: Text, a table or a chart reaches beyond the paper, a control is printed, or the paper is dark.
    """
    size = page.viewport_size
    assert size is not None
    await page.set_viewport_size({"width": WIDTH, "height": 1000})
    await page.emulate_media(media="print")
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert await page.evaluate(MISPRINTS, [WIDTH, CONTROLS]) == []
    assert await page.evaluate("getComputedStyle(document.body).color") == "rgb(20, 32, 30)"
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await page.emulate_media(media="null")
    await page.set_viewport_size(size)
    words: list[str] = []
    for paper, height in (("A4", 842), ("Letter", 792)):
        pages = pypdf.PdfReader(io.BytesIO(await page.pdf(format=paper))).pages
        assert {round(float(each.mediabox.height)) for each in pages} <= {height, height + 1}
        words += [word for each in pages for word in each.extract_text().split()]
    return " ".join(words)
