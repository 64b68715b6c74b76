"""The same totals and ranks in every file of the pack, to the last digit that it shows."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Callable
from statistics import fmean
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from pptx import Presentation

from server.core import log
from server.core.visibility.session import VisibleSession, visible
from server.exports import FORMATS
from tests.support.exported_text import text_of
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


def in_pdf(content: bytes) -> Ranking:
    table = text_of(content).split("\nrank option total")[1].split("Means by")[0]
    rows = re.findall(r"^(=?\d+) (Platform .+?) (\d\.\d\d) \d\.\d\d \d+$", table, re.MULTILINE)
    return {option: (total, rank) for rank, option, total in rows}


def in_slides(content: bytes) -> Ranking:
    """Return what the native chart shows, which must be what the table does."""
    slides: Any = Presentation(io.BytesIO(content)).slides
    plot = next(shape.chart for shape in slides[1].shapes if shape.has_chart).plots[0]
    chart = {
        re.sub(r"^=?\d+\. ", "", name): (f"{value:.2f}", name.partition(".")[0])
        for name, value in zip(plot.categories, plot.series[0].values, strict=True)
    }
    table = next(shape.table for shape in slides[2].shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells][2:] for row in table.rows]
    assert chart == {name: (total, rank) for name, total, rank in zip(rows[0], rows[-2], rows[-1], strict=True)}
    return chart


def rows_of(book: Workbook, sheet: str) -> list[tuple[Any, ...]]:
    """Return the values of a sheet, which have no static types."""
    return list(book[sheet].iter_rows(values_only=True))


def in_workbook(content: bytes) -> Ranking:
    """Return what the matrix shows, which must be what the summary does, and what the scores and weights give."""
    book = load_workbook(io.BytesIO(content), data_only=True)
    rows = [row[1:] for row in rows_of(book, "Matrix")]
    names = next(row for row in rows if row[0] == "Criterion")[3:]
    totals, ranks = (next(row[3:] for row in rows if row[0] == label) for label in ("Total", "Rank"))
    matrix = {name: (f"{total:.2f}", rank) for name, total, rank in zip(names, totals, ranks, strict=True)}
    summary = [row for row in rows_of(book, "Summary") if isinstance(row[0], int)]
    assert matrix == {row[1]: (f"{row[2]:.2f}", row[0]) for row in summary}
    counted = {name: f"{total:.2f}" for name, total in totals_of_scores(book).items()}
    assert counted == {name: total for name, (total, _) in matrix.items()}
    return {name: (total, "=" * ([*ranks].count(rank) > 1) + str(rank)) for name, (total, rank) in matrix.items()}


def totals_of_scores(book: Workbook) -> dict[str, float]:
    """Return the weighted means of what is in the sheets with the scores and the weights, on a scale of 5 steps."""
    weights = {row[1]: row[2:4] for row in rows_of(book, "Weights")[2:] if row[1]}
    given: dict[str, dict[str, list[float]]] = {}
    for row in rows_of(book, "Scores")[1:]:
        if row[0] == 3:
            given.setdefault(row[2], {}).setdefault(row[3], []).append(row[4])
    return {
        option: sum(
            weight * (6 - fmean(scores[name]) if counts.startswith("lower") else fmean(scores[name]))
            for name, (weight, counts) in weights.items()
        )
        for option, scores in given.items()
    }


READERS: dict[str, Callable[[bytes], Ranking]] = {
    "totals.csv": in_csv,
    "json": in_json,
    "md": in_markdown,
    "html": in_html,
    "svg": in_svg,
    "pdf": in_pdf,
    "pptx": in_slides,
    "xlsx": in_workbook,
}


@pytest.mark.parametrize("name", READERS)
def test_totals_and_ranks_are_the_same_in_every_file(session: VisibleSession, name: str) -> None:
    wanted = expected(session)
    assert len(wanted) == 5 and len({rank for _, rank in wanted.values()}) > 1
    assert READERS[name](FORMATS[name].render(session)) == wanted
