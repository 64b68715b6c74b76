"""What a page is like on paper: as the PDF that a browser prints, and as boxes of the layout for paper."""

from __future__ import annotations

import io

import pypdf
from playwright.async_api import Page

# The narrower of A4 and Letter between its margins, in CSS px.
WIDTH = 703
CONTROLS = "button, a.button, select, input, textarea, dialog"
# The printed names and numbers that reach beyond the paper or their section, the sections without anything in them, and
# the controls that are printed.
MISPRINTS = """([width, controls]) => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const end = (element) => Math.min(width, element.closest(".card")?.getBoundingClientRect().right ?? width);
  const beyond = [...document.querySelectorAll("th, td, canvas, h1, h2, p")].filter(
    (element) => shown(element) && !element.closest(".visually-hidden") &&
      element.getBoundingClientRect().right > end(element) + 1);
  const empty = [...document.querySelectorAll(".card")].filter(
    (element) => shown(element) && !element.innerText.trim() && !element.querySelector("canvas, svg"));
  const pressed = [...document.querySelectorAll(controls)].filter(shown);
  return [...beyond, ...empty, ...pressed].map((element) => element.outerHTML.slice(0, 200));
}"""


async def printed(page: Page) -> str:
    """Print a page on A4 and on Letter; return the words of both.

    Raises:
        AssertionError: Text, a table or a chart reaches beyond the paper or its section, a section or page is empty, a
            control is printed, or the paper is dark.
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
        texts = [each.extract_text().split() for each in pages]
        assert all(texts), "a page is blank"
        words += [word for text in texts for word in text]
    return " ".join(words)
