"""What is wrong with a page as it is laid out: measured in the browser, for texts of any language and direction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.async_api import Page

AXE = Path(__file__).parents[1] / "browser" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What sticks out of the page or of its own box, what is cut off, which words are broken without a hyphen, and which
# texts of people could reorder what is around them.
LAYOUT = r"""() => {
  const found = [];
  const root = document.documentElement;
  const wide = root.clientWidth;
  const rtl = root.dir === "rtl";
  if (root.scrollWidth > wide) found.push(`sideways: ${root.scrollWidth - wide} px`);
  const unseen = (element) => !element.checkVisibility({ visibilityProperty: true })
    || element.closest(".visually-hidden, svg, canvas");
  const BLOCKS = /^(BUTTON|A|SUMMARY|LABEL|TH|TD|H1|H2|H3|P|LI)$/;
  // A text may be shortened where the whole is at hand.
  const whole = (element) => element.closest("[title], [data-shortened]") || element.querySelector("[title]");
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.textContent.trim() || unseen(element)) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // Only of what is wrong: the text of an element as it is laid out takes longer than everything else here.
    const name = () => `${element.tagName} ${element.innerText.trim().replace(/\s+/g, " ").slice(0, 60)}`;
    const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const over = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    if (cuts && !scrolls && (over > 1 || high > 3) && !whole(element))
      found.push(`cut off (${over}, ${high}): ${name()}`);
    else if (BLOCKS.test(element.tagName) && !cuts && style.display !== "inline" && over > 2
        && !element.querySelector(".visually-hidden"))
      found.push(`too wide (${over}): ${name()}`);
    if (element.matches(".card") && !cuts && high > 1) found.push(`sticks out of its card (${high}): ${name()}`);
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const out = Math.max(box.right - wide, -box.left);
    if (own && out > 1 && !element.closest('[role="region"], .scroll'))
      found.push(`outside (${Math.round(out)}): ${name()}`);
  }
  for (const field of document.querySelectorAll("input, textarea")) {
    const over = field.scrollWidth - field.clientWidth;
    if (!unseen(field) && over > 1 && document.activeElement !== field) found.push(`cut off (${over}): ${field.value}`);
  }
  const drawing = document.createElement("canvas").getContext("2d");
  for (const field of document.querySelectorAll("input[placeholder]")) {
    if (unseen(field) || field.value || field.title) continue;
    const style = getComputedStyle(field);
    drawing.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const over = Math.round(drawing.measureText(field.placeholder).width - room);
    if (over > 1) found.push(`cut off (${over}): ${field.placeholder}`);
  }
  // Letters that run against the page: Hebrew and Arabic, or on a page from right to left Latin ones; the messages of
  // the pseudo-language are overridden word by word. Within Arabic a Latin word is part of a message: names in messages
  // are isolated.
  const against = rtl ? /^[^\u0600-\u06ff]*[a-z]{2}[^\u0600-\u06ff]*$/i : /[\u0590-\u08ff]/;
  const plain = (text) => text.replace(/\u202e[^\u202c]*\u202c/g, "").replace(/\u2068[^\u2069]*\u2069/g, "");
  const invented = root.lang.includes("-X");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (unseen(element)) continue;
    const apart = element.closest("bdi, [dir], [lang], [translate=no], kbd, code, select, textarea");
    if (against.test(plain(node.data)) && (!apart || apart === root))
      found.push(`not isolated: ${element.tagName} ${node.data.trim().slice(0, 60)}`);
    if (element.closest("code, .mono, bdi[dir=ltr]")) continue; // codes and addresses
    // No browser can divide the words of a pseudo-language.
    if (invented && getComputedStyle(element).hyphens === "auto") continue;
    for (const word of node.data.matchAll(/(?<!\d)[\p{L}\p{M}]{4,}(?!\d)/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const [first, ...others] = range.getClientRects();
      if (!others.length) continue;
      // Lines may overlap: what is set close has boxes higher than its lines.
      const upright = getComputedStyle(element).writingMode === "horizontal-tb";
      const other = (box) => upright ? box.top - first.top > first.height / 2
        : Math.abs(box.left - first.left) > first.width / 2;
      if (others.some(other)) found.push(`broken: ${word[0]}`);
    }
  }
  return [...new Set(found)];
}"""

# The same once the page has settled: what has just changed its size may need a few frames, which a busy machine draws
# late. So it looks for some seconds, and at 30 frames at least.
SETTLED = f"""async () => {{
  const look = {LAYOUT};
  const end = performance.now() + 2500;
  for (let frames = 0; ; frames++) {{
    const found = look();
    if (!found.length || (performance.now() > end && frames > 30)) return found;
    await new Promise(requestAnimationFrame);
  }}
}}"""

# Waits until nothing moves: the end of one transition may start another, and one that keeps its end state stays listed.
STILL = """async () => {
  const moving = () =>
    document
      .getAnimations()
      .filter((one) => one.playState === "running" && one.effect.getComputedTiming().endTime < Infinity);
  for (let some = moving(); some.length; some = moving()) await Promise.allSettled(some.map((one) => one.finished));
}"""

# How far the page has moved by itself since then: its layout shifts, but for options that trade places in a list.
WATCH_SHIFTS = """() => {
  window.shifted = [];
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      const element = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node);
      const lists = "tbody, ol, ul";
      const moved = shift.sources.map(({ node }) => element(node)).filter((one) => one && !one.closest(lists));
      if (moved.length && !shift.hadRecentInput)
        window.shifted.push([shift.value, ...moved.map((one) => one.outerHTML.slice(0, 120))]);
    }
  }).observe({ type: "layout-shift" });
}"""

# Which of the things that are drawn have the colour of what they are on.
INVISIBLE = """(selectors) => {
  const opaque = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/rgba\\(.*, 0\\)/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  return selectors.filter((selector) => {
    const element = document.querySelector(selector);
    return !element || opaque(element) === opaque(element.parentElement);
  });
}"""


async def invisible_in_forced_colours(page: Page, *selectors: str) -> list[str]:
    """Return the selectors of what is missing, or cannot be seen while the browser forces the colours of a theme."""
    await page.emulate_media(forced_colors="active")
    found: list[str] = await page.evaluate(INVISIBLE, list(selectors))
    await page.emulate_media(forced_colors="none")
    return found


async def layout_faults(page: Page) -> list[str]:
    """Return what is wrong with the layout once it has settled."""
    found: list[str] = await page.evaluate(SETTLED)
    return found


# Runs axe. Controls below a bar that sticks to the lower edge are too small for axe; at the end, nothing is below it.
AT_THE_END = """async options => {
  const at = scrollY;
  const end = document.querySelector(".foot-bar") ? document.documentElement.scrollHeight : at;
  scrollTo({ top: end, behavior: "instant" });
  const report = await axe.run(options);
  scrollTo({ top: at, behavior: "instant" });
  return report;
}"""


async def axe_faults(page: Page) -> list[str]:
    """Return what axe finds, of any severity, once the page has settled."""
    if not await page.evaluate("'axe' in window"):
        await page.add_script_tag(path=AXE)
    await page.evaluate(STILL)
    # Describing everything that passes takes axe most of its time.
    options = {"runOnly": RULES, "resultTypes": ["violations"], "selectors": False}
    report: dict[str, Any] = await page.evaluate(AT_THE_END, options)
    return [f"{fault['id']}: {node['html'][:140]}" for fault in report["violations"] for node in fault["nodes"]]


async def focus(page: Page) -> str:
    """Return the name of the element that has the focus: BODY if none has."""
    name: str = await page.evaluate("document.activeElement?.tagName ?? 'BODY'")
    return name
