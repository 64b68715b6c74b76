"""The same totals and ranks in every file of the pack, to the last digit that it shows."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Callable

import pytest

from server.core import log
from server.core.visibility.session import VisibleSession, visible
from server.exports import FORMATS
from tests.support.meeting import CODE
from tests.support.three_rounds import three_rounds

# From the name of an option to its total and rank, as a file shows them.
Ranking = dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def session() -> VisibleSession:
    """A closed session of three rounds, with ties."""
    return visible(log.replay(three_rounds(CODE, people=8, options=5, criteria=5)))


def expected(session: VisibleSession) -> Ranking:
    """Return what the board says."""
    names = {option.id: option.name for option in session.description.options}
    board = session.board().options
    return {names[s.option]: (f"{s.total:.2f}", f"{'=' if s.tied else ''}{s.rank}") for s in board}


def in_csv(content: bytes) -> Ranking:
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    last = [row for row in rows if row["round"] == "3"]
    ranks = [row["rank"] for row in last]
    return {
        row["option"]: (f"{float(row['total']):.2f}", "=" * (ranks.count(row["rank"]) > 1) + row["rank"])
        for row in last
    }


def in_json(content: bytes) -> Ranking:
    record = json.loads(content)
    names = {option["id"]: option["name"] for option in record["session"]["options"]}
    return {
        names[s["option"]]: (f"{s['total']:.2f}", "=" * s["tied"] + str(s["rank"]))
        for s in record["rounds"][-1]["standings"]
    }


def in_markdown(content: bytes) -> Ranking:
    rows = re.findall(r"^\| (\S+) \| (.+?) \| ([\d.\\]+) \|", content.decode().split("\n## ")[2], re.MULTILINE)
    return {
        html.unescape(option.replace("\\", "")): (total.replace("\\", ""), rank.replace("\\", ""))
        for rank, option, total in rows
    }


def in_html(content: bytes) -> Ranking:
    tables = re.findall(r"<table.*?</table>", content.decode(), re.DOTALL)
    rows = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in tables[0].split("<tr")[2:]]
    plain = [[html.unescape(re.sub("<[^>]+>", "", cell)).strip() for cell in row] for row in rows]
    return {row[1]: (row[2], row[0]) for row in plain}


def in_svg(content: bytes) -> Ranking:
    texts = [html.unescape(re.sub("<[^>]+>", "", t)) for t in re.findall(r"<text[^>]*>(.*?)</text>", content.decode())]
    names = [n for n, text in enumerate(texts) if text.startswith("Platform")]
    found: Ranking = {}
    for start, end in zip(names, [*names[1:], len(texts)], strict=True):
        total = next(match[0] for text in texts[start:end] if (match := re.match(r"\d\.\d\d", text)))
        found[texts[start]] = (total, texts[start - 1])
    return found


READERS: dict[str, Callable[[bytes], Ranking]] = {
    "totals.csv": in_csv,
    "json": in_json,
    "md": in_markdown,
    "html": in_html,
    "svg": in_svg,
}


@pytest.mark.parametrize("name", READERS)
def test_totals_and_ranks_are_the_same_in_every_file(session: VisibleSession, name: str) -> None:
    wanted = expected(session)
    assert len(wanted) == 5 and len({rank for _, rank in wanted.values()}) > 1
    assert READERS[name](FORMATS[name].render(session)) == wanted
