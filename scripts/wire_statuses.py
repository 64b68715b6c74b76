"""The status of each error over HTTP, from the handlers' source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from http import HTTPStatus

from scripts.wire import SERVER
from server.handlers.base import HTTP_CODES, REFUSED_STATUS


def statuses() -> list[tuple[int, list[str]]]:
    """Return the codes of errors by status: those of rules only where their status is not 409."""
    by_status: dict[int, set[str]] = {}
    for status, code in (*_raised(), *((status, code) for code, status in REFUSED_STATUS.items())):
        by_status.setdefault(status, set()).add(code)
    for status, code in HTTP_CODES.items():
        by_status.setdefault(status, set()).add(code)
    return [(status, sorted(codes)) for status, codes in sorted(by_status.items())]


def _raised() -> Iterator[tuple[int, str]]:
    """Yield status and code of every ApiError, and of every error that is turned into a statement with a status."""
    for path in (SERVER / "handlers").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("ApiError"), args=[ast.Constant(int() as status), ast.Constant(str() as code)]
                ):
                    yield status, code
                case ast.Call(
                    args=[
                        ast.Attribute(ast.Name("HTTPStatus"), str() as name),
                        ast.Call(func=ast.Name("Statement"), args=[ast.Constant(str() as code), *_]),
                    ]
                ):
                    yield HTTPStatus[name].value, code
                case ast.Call(func=ast.Name("TooMany"), args=[ast.Constant(str() as code), *_]):
                    yield 429, code
                case ast.Call(func=ast.Attribute(attr="take"), args=[_, ast.Constant(str() as code)]):
                    yield 429, code
                case ast.Tuple(
                    elts=[
                        ast.Constant(int() as status),
                        ast.Call(func=ast.Name("Statement"), args=[ast.Constant(str() as code), *_]),
                    ]
                ):
                    yield status, code
