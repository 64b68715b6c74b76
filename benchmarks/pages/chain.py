"""The chain of requests of a visit: what a page has asked for until a moment, when, and what came over the network."""

from __future__ import annotations

import re
from typing import Any

from playwright.async_api import Page

from benchmarks.figures import table

REQUESTS = """moment => performance.getEntries()
  .filter(entry => ["navigation", "resource"].includes(entry.entryType) && entry.startTime <= moment)
  .map(entry => ({name: entry.name, start: entry.startTime, first: entry.responseStart, end: entry.responseEnd,
                  kb: entry.transferSize / 1000}))"""
HASH = re.compile(r"-[\w-]{8}(?=\.\w+$)")
CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}")


async def chain(page: Page, moment: float) -> list[dict[str, Any]]:
    """Return the requests that a page has begun until a moment of its clock."""
    requests: list[dict[str, Any]] = await page.evaluate(REQUESTS, moment)
    return [{**request, "name": short_name(request["name"])} for request in requests]


def short_name(address: str) -> str:
    """Return what an address is without the server's name, the code of the session and the hash of a file."""
    path = address.split("/", 3)[3]
    return CODE.sub("CODE", HASH.sub("", f"/{path.removeprefix('assets/')}"))


def chain_table(requests: list[dict[str, Any]]) -> str:
    """Return the requests as a table; a file from the browser's cache takes 0 kB."""
    columns = ("asked, ms | start | n", "first byte, ms | first | n", "complete, ms | end | n", "kB | kb")
    return table(requests, "request | name | s", *columns)
