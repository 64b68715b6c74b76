"""The pages: one file for all four screens, and what it loads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tornado.web import StaticFileHandler

from server.handlers.base import Door, Trouble, guard


def pages_folder() -> Path:
    """Where the built front end lies: inside an installed wheel, or as the repository builds it."""
    installed = Path(__file__).parent.parent / "_web"
    return installed if installed.exists() else Path(__file__).parent.parent.parent / "web" / "dist"


class Page(Door):
    """/ and /s/..."""

    def get(self, *args: str) -> None:
        """Answer with the page; which screen it shows depends on its address."""
        try:
            page = (pages_folder() / "index.html").read_bytes()
        except FileNotFoundError:
            raise Trouble(503, "not_built", "The front end is not built: run make run in the repository.") from None
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(page)

    head = get  # monitors ask so; Tornado leaves the body out


class Asset(StaticFileHandler):
    """/assets/...: their names change with their content, so they may be kept for ever."""

    def set_default_headers(self) -> None:
        """Set the headers of every answer, mistakes included."""
        guard(self)

    def set_extra_headers(self, path: str) -> None:
        """Set the long life of a file that is there."""
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Tell a mistake in a word; nobody reads it but the browser."""
        self.finish(f"{status_code}\n")
