"""What a page shows in an area of the screen, measured in the browser: texts that are small, cut or alike."""

from __future__ import annotations

from typing import Any

from playwright.async_api import Page

# Every visible text with the size of its type and the boxes of its lines, and every box that scrolls.
MEASURE = """() => {
  const [width, height] = [innerWidth, innerHeight];
  const faults = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const hidden = (element) => element.closest(".visually-hidden, nav, dialog") !== null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || hidden(element)) continue;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || style.display === "none") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.data.trim().slice(0, 40);
    const size = parseFloat(style.fontSize);
    if (size < LEAST - 0.1) faults.push(["small", text, size]);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const slack = 0.25 * size;
    // A long reason or statement ends with dots; what comes after them is not drawn.
    const clamp = element.closest(".reasons .clamp, .statement")?.getBoundingClientRect();
    for (const box of boxes) {
      if (clamp && box.top > clamp.bottom - slack) continue;
      if (box.left < -1 || box.right > width + 1 || box.top < -slack || box.bottom > height + slack)
        faults.push(["off the screen", text, Math.round(box.left), Math.round(box.top)]);
      const cell = element.closest("td, th")?.getBoundingClientRect();
      if (cell && (box.left < cell.left - 2 || box.right > cell.right + 2)) faults.push(["outside its cell", text]);
      for (let up = element; up; up = up.parentElement) {
        const clipping = getComputedStyle(up);
        if (clipping.overflowX === "visible" && clipping.overflowY === "visible") continue;
        const edge = up.getBoundingClientRect();
        if (box.left < edge.left - 1.5 || box.right > edge.right + 1.5 || box.top < edge.top - slack
            || box.bottom > edge.bottom + slack) faults.push(["cut", text, up.className.slice(0, 40)]);
      }
    }
    // A word that is broken has a line that begins inside it.
    const breaks = style.overflowWrap !== "normal" || style.wordBreak !== "normal" || style.hyphens === "auto";
    if (boxes.length > 1 && !element.closest(".wrap-anywhere, .code, .statement, .reasons") && breaks)
      faults.push(["may break a word", text]);
  }
  for (const element of document.querySelectorAll("main, main *")) {
    if (element.closest("svg, .visually-hidden")) continue;
    const style = getComputedStyle(element);
    if (["auto", "scroll"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(["scrolls", element.className]);
  }
  // Two panels, rows or cells never lie on each other.
  const parts = "header, .panel, .people, .strip, .ending, .discussion, .evidence, .join";
  const panels = [...document.querySelectorAll(parts)]
    .filter((one) => one.getBoundingClientRect().height > 0 && getComputedStyle(one).visibility === "visible");
  for (const [i, one] of panels.entries()) for (const other of panels.slice(i + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
    if (right - Math.max(a.left, b.left) > 2 && bottom - Math.max(a.top, b.top) > 2)
      faults.push(["overlap", one.className, other.className]);
  }
  for (const selector of ["[data-testid=matrix] tbody tr", "[data-testid=ranking] li"]) {
    const rows = [...document.querySelectorAll(selector)].map((row) => row.getBoundingClientRect());
    rows.forEach((row, i) => {
      if (i && row.top < rows[i - 1].bottom - 1.5) faults.push(["rows overlap", selector, i]);
    });
  }
  return faults;
}"""

ALIKE = """(selector) => [...document.querySelectorAll(selector)].map((one) => {
  const shown = one.querySelector("bdi") ?? one;
  const short = shown.querySelector("[aria-hidden]");
  return (short ?? shown).textContent.trim();
})"""
NAMES = (
    "[data-testid=ranking] .name",
    "[data-testid=matrix] tbody .option",
    "[data-testid=matrix] [data-testid^=head-]",
    "[data-testid=lobby-options] li",
    "[data-testid=lobby-criteria] li",
)


async def faults(page: Page, least: float) -> list[Any]:
    """Return what cannot be read from the back row: texts under `least` px, cut, off the screen, broken or alike."""
    found: list[Any] = await page.evaluate(MEASURE.replace("LEAST", str(least)))
    for selector in NAMES:
        names = await page.evaluate(ALIKE, selector)
        found += [["alike", name] for name in set(names) if names.count(name) > 1]
    return found
