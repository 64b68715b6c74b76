"""The commands, settings and other code in documents, and a sandbox in which the commands run."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.support.serving import PATIENCE, READY, ROOT

FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`(quorum(?: [^`]*)?)`")
# Folders that the documents name by their absolute paths.
ABSOLUTE = re.compile(r"(?<![\w.])/(opt/quorum|etc/|var/lib/quorum|backups|tmp/drill)")


def blocks(document: str, language: str) -> Iterator[str]:
    """Yield the blocks of code of a language in a document of this repository."""
    for indent, name, code in FENCE.findall((ROOT / document).read_text(encoding="utf-8")):
        if name == language:
            yield re.sub(f"^{indent}", "", code, flags=re.MULTILINE)


def commands(document: str) -> list[str]:
    """Return the commands in the shell blocks of a document, without comments."""
    lines = "".join(blocks(document, "sh")).replace("\\\n", " ").splitlines()
    bare = (re.sub(r"\s+# .*$", "", line).strip() for line in lines)
    return [re.sub(r" {2,}", " ", line) for line in bare if line]


def spans(document: str) -> list[str]:
    """Return the commands of Quorum that are named within sentences and tables."""
    text = FENCE.sub("", (ROOT / document).read_text(encoding="utf-8"))
    return SPAN.findall(text.replace("\n", " ").replace("\\|", "|"))


def environment_file(text: str) -> dict[str, str]:
    """Return what systemd reads from an environment file (systemd.exec(5)): a comment has a line of its own."""
    values: dict[str, str] = {}
    for line in text.splitlines():
        name, sign, value = line.strip().partition("=")
        if sign and name[:1] not in ("#", ";"):
            value = value.strip()
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            values[name] = value[1:-1] if quoted else value
    return values


class Sandbox:
    """A folder that stands for the root of a machine, on which the commands of a document run.

    `quorum` is the one of this checkout; programs that would change the machine work on the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("etc/systemd/system", "var/lib/quorum", "backups", "tmp", "home", "bin"):
            (root / folder).mkdir(parents=True)
        for name in ("deploy", "pyproject.toml", "Makefile"):
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, root / name)
        (root / ".venv").symlink_to(sys.prefix)
        self.store = root / "var/lib/quorum/sessions.sqlite"
        self._program("quorum", f'cd "{root}" && PYTHONPATH="{ROOT}" exec "{sys.executable}" -m server "$@"')
        # As sudo does, it passes none of the caller's settings on.
        self._program(
            "sudo", f'[ "$1 $2" = "-u quorum" ] && shift 2 && exec env -i PATH="$PATH" HOME="{root}/home" "$@"'
        )
        self._program(
            "useradd", f'touch "{root}/etc/passwd" "{root}/etc/group" && exec /usr/sbin/useradd --prefix "{root}" "$@"'
        )
        self._program("systemctl", f'exec /usr/bin/systemctl --root="{root}" "$1" "$3"  # without --now')

    def _program(self, name: str, script: str, folder: str = "bin") -> None:
        path = self.root / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    @property
    def environ(self) -> dict[str, str]:
        """The environment of whoever follows the document."""
        return {
            "PATH": f"{self.root / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.root / "home"),
            "QUORUM_HOME": str(self.root / "var/lib/quorum"),
            "QUORUM_STORE": f"sqlite:///{self.store}",
            "QUORUM_HOST": "127.0.0.1",
            "QUORUM_PORT": "0",
        }

    def install(self) -> None:
        """Put the program where `pip install` puts it: make dist-check installs the real wheel."""
        self._program("quorum", f'exec "{self.root}/bin/quorum" "$@"', "opt/quorum/bin")

    def placed(self, command: str) -> str:
        """Return a command with the folders of this machine in place of absolute paths."""
        return ABSOLUTE.sub(lambda found: f"{self.root}/{found[1]}", command).replace("--port 8001", "--port 0")

    def run(self, command: str, answer: str = "") -> str:
        """Run a command, which must succeed; return what it prints."""
        ended = subprocess.run(
            ["bash", "-ec", self.placed(command)],
            cwd=self.root,
            env=self.environ,
            input=answer,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert ended.returncode == 0, (command, ended.stdout, ended.stderr)
        return ended.stdout

    def serve(self, command: str) -> str:
        """Run a command that serves until it is stopped; return what it prints."""
        process = subprocess.Popen(
            ["bash", "-ec", f"exec {self.placed(command)}"],
            cwd=self.root,
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=PATIENCE)
        assert first.startswith(READY) and process.returncode == 0, (command, first, errors)
        return first + rest
