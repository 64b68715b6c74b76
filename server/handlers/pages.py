"""The pages, one for each screen, and their assets."""

from __future__ import annotations

import gzip
import mimetypes
from pathlib import Path
from typing import Any

from tornado.web import RequestHandler, StaticFileHandler

from server.core.code import format_code, parse_code
from server.handlers.api_error import ApiError
from server.handlers.base import BaseHandler
from server.handlers.negotiation import accepts, language_of
from server.handlers.page_html import QUERIES, page_html
from server.handlers.rate_limits import RateLimits
from server.handlers.response_headers import set_required_headers, set_security_headers
from server.handlers.responses import COMPRESSION_LEVEL


def pages_folder() -> Path:
    """Return the folder of the built front end: in an installed wheel, or in the repository."""
    installed = Path(__file__).parent.parent / "_web"
    return installed if installed.exists() else Path(__file__).parent.parent.parent / "web" / "dist"


# The best first. Browsers accept Brotli over HTTPS and from this machine only.
VARIANTS = {"br": ".br", "gzip": ".gz"}


def _variant(handler: RequestHandler, folder: Path, name: str) -> str:
    """Return the name of the smallest variant of a file that the client accepts, and set the headers that say so."""
    handler.set_header("Vary", "Accept-Encoding")
    for encoding, suffix in VARIANTS.items():
        if accepts(handler.request, encoding) and (folder / f"{name}{suffix}").is_file():
            handler.set_header("Content-Encoding", encoding)
            return f"{name}{suffix}"
    return name


class PageHandler(BaseHandler):
    """/ and /s/..."""

    def get(self, code: str = "", screen: str = "") -> None:
        """Send the page of the screen."""
        screen = screen or ("ballot" if code else self.request.path.strip("/") or "home")
        self.send_page(screen, parse_code(code) if screen in QUERIES else None)

    def send_page(self, screen: str, session: str | None) -> None:
        """Send the page of a screen; `session` is the code of the session that it fetches first."""
        try:
            page = page_html(
                pages_folder(),
                screen,
                language_of(self.request),
                format_code(session) if session else None,
            )
        except FileNotFoundError:
            raise ApiError(503, "not_built") from None
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.set_header("Vary", "Accept-Encoding, Accept-Language")
        if accepts(self.request, "gzip"):
            self.set_header("Content-Encoding", "gzip")
            page = gzip.compress(page, COMPRESSION_LEVEL, mtime=0)
        self.finish(page)

    head = get  # monitors use HEAD; Tornado omits the body


class WorkerHandler(BaseHandler):
    """/service-worker.js, which keeps the pages in the browser for when there is no connection."""

    def get(self) -> None:
        """Send the script. Browsers ask for it at every visit, so that a new build takes over."""
        folder = pages_folder()
        try:
            script = (folder / _variant(self, folder, "service-worker.js")).read_bytes()
        except FileNotFoundError:
            raise ApiError(503, "not_built") from None
        self.set_header("Content-Type", "text/javascript; charset=UTF-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(script)

    head = get


class AssetHandler(StaticFileHandler):
    """/assets/...: their names contain a hash, so they can be cached indefinitely.

    Most have compressed variants, which are sent to clients that accept them.
    """

    def initialize(self, path: str, limits: RateLimits) -> None:  # type: ignore[override]
        """Set the folder, and the limits that app.py passes."""
        super().initialize(path)
        self._limits = limits

    async def prepare(self) -> None:
        """Let requests of an address wait if there are very many of them."""
        await self._limits.request(str(self.request.remote_ip or ""))

    async def get(self, path: str, include_body: bool = True) -> None:
        """Send the file, or a compressed variant of it."""
        await super().get(_variant(self, Path(self.root), path), include_body)

    def get_content_type(self) -> str:
        """Return the media type of the uncompressed file."""
        kind, _ = mimetypes.guess_type((self.absolute_path or "").removesuffix(".br").removesuffix(".gz"))
        return kind or "application/octet-stream"

    def set_default_headers(self) -> None:
        """Set the headers of every response, errors included."""
        set_security_headers(self)

    def set_extra_headers(self, path: str) -> None:
        """Let browsers cache the file indefinitely."""
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send only the status; nobody reads the body."""
        set_required_headers(self, status_code, kwargs.get("exc_info", (None, None, None))[1])
        self.finish(f"{status_code}\n")
