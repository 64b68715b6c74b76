"""The pages: one file for all four screens, and what it loads."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import Any

from tornado.web import StaticFileHandler

from server.handlers.base import ApiError, BaseHandler, set_security_headers, takes_gzip


def pages_folder() -> Path:
    """Where the built front end lies: inside an installed wheel, or as the repository builds it."""
    installed = Path(__file__).parent.parent / "_web"
    return installed if installed.exists() else Path(__file__).parent.parent.parent / "web" / "dist"


class PageHandler(BaseHandler):
    """/ and /s/..."""

    def get(self, *args: str) -> None:
        """Send the page; which screen it shows depends on its address."""
        name = "index.html"
        self.set_header("Vary", "Accept-Encoding")
        if takes_gzip(self.request) and (pages_folder() / f"{name}.gz").is_file():
            self.set_header("Content-Encoding", "gzip")
            name = f"{name}.gz"
        try:
            page = (pages_folder() / name).read_bytes()
        except FileNotFoundError:
            raise ApiError(503, "not_built") from None
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(page)

    head = get  # monitors use HEAD; Tornado omits the body


class AssetHandler(StaticFileHandler):
    """/assets/...: their names change with their content, so they can be cached for ever.

    Beside most of them lies a compressed one, which is sent to whoever can read it.
    """

    async def get(self, path: str, include_body: bool = True) -> None:
        """Send the file, compressed if there is a compressed one."""
        self.set_header("Vary", "Accept-Encoding")
        if takes_gzip(self.request) and (Path(self.root) / f"{path}.gz").is_file():
            self.set_header("Content-Encoding", "gzip")
            path = f"{path}.gz"
        await super().get(path, include_body)

    def get_content_type(self) -> str:
        """What the file is, compressed or not."""
        kind, _ = mimetypes.guess_type((self.absolute_path or "").removesuffix(".gz"))
        return kind or "application/octet-stream"

    def set_default_headers(self) -> None:
        """Set the headers of every response, errors included."""
        set_security_headers(self)

    def set_extra_headers(self, path: str) -> None:
        """Set the long life of a file that is there."""
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send an error in a word; only the browser reads it."""
        self.finish(f"{status_code}\n")
