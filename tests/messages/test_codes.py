"""The server uses codes: each code has a message, and the source contains no text for members."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from scripts.message_catalogue import entries
from server.messages.sentences import Family
from tests.support.rows import one_test_for

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "server"
# The code that produces texts for members.
PARTS = ("core", "analysis", "exports", "handlers", "live", "catalogue/reading.py")
FAMILIES = get_args(Family)

# Files that may contain texts, and why.
ALLOWED = {
    "exports/charts/drawing.py": "the SVG of shapes",
    "exports/document/html.py": "the HTML around blocks",
    "exports/fonts/__init__.py": "the name of a font",
    "exports/fonts/families.py": "the names of fonts",
    "exports/fonts/missing.py": "what typst answers",
    "core/misread.py": "what msgspec says of a message, to be replaced",
    "core/log.py": "why a log cannot be read and what to do about it, for whoever runs the server",
    "handlers/handshake.py": "the status line of an opened WebSocket",
    "handlers/malformed.py": "what Tornado says of a body that is too large",
    "handlers/openapi/__init__.py": "the document for programmers who use the HTTP API",
    "handlers/openapi/examples.py": "examples in that document",
    "handlers/openapi/operations.py": "the outcome of an operation in that document",
    "handlers/openapi/paths.py": "the summaries of operations in that document",
    "handlers/page_html.py": "the HTML of links to files",
    "live/close_codes.py": "the meaning of close codes and what was wrong with a message, for programmers",
}
# Calls whose texts are for operators and developers; members never read them.
NOT_FOR_PEOPLE = re.compile(
    r"^(logger\.\w+|\w*(Error|Exception)|Unavailable|Unreadable\w*|CorruptLog|NewerFormat|Malformed|SignInFailed|Misconfigured|InvalidText|TooLong|\w+\.set_header)$"
)
# Two words separated by a space, as in a sentence; media types and the values of headers do not match.
SENTENCE = re.compile(r"[^\W\d_]{2,},? [^\W\d_]{2,}")


def files(*parts: str) -> list[Path]:
    """Return the server's files in some of its parts."""
    paths = (SERVER / part for part in parts)
    return sorted(file for path in paths for file in ([path] if path.suffix else path.rglob("*.py")))


def nodes(*parts: str) -> list[tuple[str, ast.AST]]:
    """Return every node of the server's code in some of its parts, with the file it is in."""
    return [pair for path in files(*parts) for pair in _nodes(path)]


@cache
def _nodes(path: Path) -> list[tuple[str, ast.AST]]:
    name = path.relative_to(SERVER).as_posix()
    return [(name, node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call of that name in the server, with the file it is in."""
    for path, node in nodes("core", "handlers", "live", "catalogue", "analysis"):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield path, node


def refusals() -> Iterator[tuple[str, str, set[str | None]]]:
    """Yield where the server refuses with a code, the code, and its parameters."""
    for name, place in (("Refused", 0), ("ApiError", 1)):
        for path, node in calls(name):
            code = node.args[place]
            if isinstance(code, ast.Constant):
                yield f"{path}:{node.lineno}", str(code.value), {keyword.arg for keyword in node.keywords}


@one_test_for(refusals)
def test_refusal_has_a_message_with_its_parameters(where: str, code: str, params: set[str]) -> None:
    entry = {entry.id: entry for entry in entries()}.get(f"refused-{code.replace('_', '-')}")
    assert entry is not None, f"{where}: there is no message for {code}"
    assert set(entry.documented) == params, where


def test_refusals_are_detected() -> None:
    assert len(list(refusals())) > 50


def test_every_message_of_a_code_is_used() -> None:
    written = {
        node.value
        for _, node in nodes("core", "handlers", "live", "catalogue", "analysis", "exports")
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "web" / "src").rglob("*") if path.is_file())
    quoted = set(re.findall(r'["`]([\w-]+)["`]', pages))
    referred = {other for entry in entries() for other in entry.references}
    codes = written | quoted
    named = codes | referred
    unused = []
    for entry in entries():
        family, _, code = entry.id.partition("-")
        if family in FAMILIES and entry.id not in named and code.replace("-", "_") not in codes:
            unused.append(entry.id)
    assert unused == []


# ---- no text in the code


def texts(source: str) -> Iterator[tuple[int, str]]:
    """Yield every string of a file that looks like a text for members, with its line."""
    tree = ast.parse(source)
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                skipped.add(id(first.value))
        excluded = isinstance(node, ast.Call) and NOT_FOR_PEOPLE.match(called(node.func))
        if excluded or isinstance(node, ast.Assert | ast.AnnAssign):
            part = node.annotation if isinstance(node, ast.AnnAssign) else node
            skipped |= {id(inner) for inner in ast.walk(part) if isinstance(inner, ast.Constant)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in skipped:
            continue
        if SENTENCE.search(node.value):
            yield node.lineno, node.value


def called(function: ast.expr) -> str:
    """Return the name of what is called, such as "logger.info"; empty for anything else than a name or one of its
    attributes, such as the method of a call's result."""
    if isinstance(function, ast.Name):
        return function.id
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return f"{function.value.id}.{function.attr}"
    return ""


# The names that the wire has for some findings; the pages and exports have messages for them.
WIRE_WORDS = {"no clear winner", "two camps", "too few", "weighted sum", "trimmed mean", "Majority Judgment"}


@one_test_for(files(*PARTS), name=lambda path: path.relative_to(SERVER).as_posix())
def test_code_contains_no_text_for_members(path: Path) -> None:
    if path.relative_to(SERVER).as_posix() in ALLOWED:
        return
    found = [(line, text) for line, text in texts(path.read_text(encoding="utf-8")) if text not in WIRE_WORDS]
    assert found == []


@pytest.mark.parametrize(
    "source",
    ['raise Refused("Join the session first.")', 'x = f"Only {name} is left"', '{"scoring": "Scoring is open"}'],
)
def test_text_in_the_code_is_detected(source: str) -> None:
    assert len(list(texts(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        '"""What it is for."""',
        'logger.warning("session %s: not broadcast", code)',
        'raise ValueError("there are fewer people than that")',
        'Statement("few_people", {"people": 2})',
        'x = "application/json; charset=utf-8"',
    ],
)
def test_other_strings_are_allowed(source: str) -> None:
    assert list(texts(source)) == []


@pytest.mark.parametrize("path", ALLOWED)
def test_every_allowed_file_has_texts(path: str) -> None:
    assert list(texts((SERVER / path).read_text(encoding="utf-8"))), f"{path} has no text: take it out of ALLOWED"
