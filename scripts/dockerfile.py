"""Reads a Dockerfile, and executes it without a builder on a copy of this machine's files instead of a base image.

The copy is an overlay in its own mount namespace (Linux, root), so this machine does not change. This checks what the
instructions do, but not what the base image holds.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


class Instruction(NamedTuple):
    """One instruction: its name in capitals, and its arguments on one line."""

    name: str
    value: str


@dataclass
class Stage:
    """A FROM and the instructions up to the next one."""

    base: str
    name: str
    steps: list[Instruction] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        """The arguments of the instructions with this name."""
        return [step.value for step in self.steps if step.name == name]

    @property
    def environment(self) -> dict[str, str]:
        """The variables that ENV sets, unexpanded."""
        pairs = [pair.partition("=") for value in self.values("ENV") for pair in shlex.split(value)]
        return {name: value for name, _, value in pairs}


def read(text: str) -> list[Stage]:
    """The stages of a Dockerfile, with the ARGs before the first FROM expanded."""
    text = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)
    arguments: dict[str, str] = {}
    stages: list[Stage] = []
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        name, _, value = line.strip().partition(" ")
        if name == "ARG" and not stages:
            key, _, default = value.partition("=")
            arguments[key] = default
        elif name == "FROM":
            base, _, alias = re.sub(r"\$\{(\w+)\}", lambda found: arguments[found[1]], value).partition(" AS ")
            stages.append(Stage(base, alias))
        elif name:
            stages[-1].steps.append(Instruction(name, value.strip()))
    return stages


def context(root: Path, ignore: str) -> list[Path]:
    """The tracked files that a .dockerignore lets into a build, relative to `root`.

    Of its patterns it understands names of files and folders, `!` before them, and `**/` for any folder.
    """
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    rules = [line.strip() for line in ignore.splitlines() if line.strip() and not line.startswith("#")]
    return [Path(name) for name in tracked.split("\0") if name and not _ignored(name, rules)]


def _ignored(name: str, rules: list[str]) -> bool:
    above = [Path(name), *Path(name).parents]
    ignored = False
    for rule in rules:
        pattern = rule.removeprefix("!")
        anywhere = pattern.removeprefix("**/")
        # Path.match compares from the end; a pattern that is not for any folder must match from the start.
        depths = range(1, 99) if pattern != anywhere else [pattern.count("/") + 1]
        if any(path.match(anywhere) and len(path.parts) in depths for path in above):
            ignored = not rule.startswith("!")
    return ignored


class Layers:
    """Overlay file systems on top of this machine's files, visible to no other process."""

    def __init__(self, keeper: subprocess.Popen[bytes]) -> None:
        self._inside = ["nsenter", "--target", str(keeper.pid), "--mount"]

    def add(self, name: str) -> None:
        """A new file system, at `/mnt/<name>` of the namespace."""
        folders = f"/mnt/.{name}/upper /mnt/.{name}/work /mnt/{name}"
        overlay = f"lowerdir=/,upperdir=/mnt/.{name}/upper,workdir=/mnt/.{name}/work"
        script = f"mkdir -p {folders} && mount -t overlay overlay -o {overlay} /mnt/{name}"
        self.call("sh", "-ec", f"{script} && mount --rbind /dev /mnt/{name}/dev && mount -t proc proc /mnt/{name}/proc")

    def freeze(self, name: str, *writable: str) -> None:
        """Make it read-only but for these folders."""
        for folder in writable:
            self.call("mount", "--bind", f"/mnt/{name}{folder}", f"/mnt/{name}{folder}")
        self.call("mount", "-o", "remount,bind,ro", f"/mnt/{name}")

    def call(self, *command: str, stdin: bytes = b"") -> None:
        """Run a command in the namespace; raises Failed if it does not exit with 0."""
        run([*self._inside, *command], stdin)

    def within(self, name: str, *command: str, user: str = "0:0", environment: Mapping[str, str]) -> list[str]:
        """The command line that runs `command` in a file system as this user, with only this environment."""
        uid, _, gid = user.partition(":")
        who = [f"--reuid={uid}", f"--regid={gid}", "--clear-groups"]
        if user != "0:0":
            who += ["--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"]
        settings = [f"{key}={value}" for key, value in environment.items()]
        alone = ["env", "--ignore-environment", *settings]
        return [*self._inside, "chroot", f"/mnt/{name}", "setpriv", *who, *alone, *command]


class Failed(Exception):
    """A step failed; the text has the step and its output."""


def run(command: list[str], stdin: bytes = b"") -> None:
    """Run a command; raises Failed if it does not exit with 0."""
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise Failed(f"{shlex.join(command)}:\n{done.stdout.decode()[-4000:]}")


def lacking() -> str:
    """Why layers cannot be used here, or an empty string."""
    if sys.platform != "linux":
        return "file systems in layers need Linux"
    mount = f"{_MOUNTED} mkdir /mnt/u /mnt/w /mnt/o; mount -t overlay overlay -o {_OVERLAY} /mnt/o"
    tried = subprocess.run(["unshare", "--mount", "sh", "-ec", mount], capture_output=True, text=True)
    return "" if tried.returncode == 0 else f"mounting needs root's rights: {tried.stderr.strip()}"


_MOUNTED = "mount -t tmpfs none /mnt;"
_OVERLAY = "lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w"


@contextmanager
def layers() -> Iterator[Layers]:
    """A namespace to build in; it disappears with its contents when the block ends."""
    keeper = subprocess.Popen(
        ["unshare", "--mount", "sh", "-ec", f"{_MOUNTED} echo; exec cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert keeper.stdout is not None and keeper.stdout.readline()
        yield Layers(keeper)
    finally:
        keeper.communicate()


def build(stages: list[Stage], root: Path, files: list[Path], into: Layers) -> None:
    """Execute every stage; the file system of the last one is named `image`."""
    home = Path(sys.base_prefix)
    # Package registries are configured in this machine's environment.
    mine = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV", "QUORUM_"))}
    environment = {**mine, "PATH": f"{home}/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    for stage in stages:
        name = stage.name or "image"
        into.add(name)
        # The interpreter is this machine's, perhaps in a folder that only its owner can enter.
        for above in [home, *home.parents][:-1]:
            into.call("chmod", "o+x", f"/mnt/{name}{above}")
        folder = "/"
        for step in stage.steps:
            if step.name == "WORKDIR":
                folder = step.value
                into.call("mkdir", "-p", f"/mnt/{name}{folder}")
            elif step.name == "COPY":
                _copy(step.value, name, folder, root, files, into)
            elif step.name == "RUN":
                script = f"cd {folder}; {step.value}"
                run(into.within(name, "sh", "-ec", script, environment=environment))
            elif step.name not in DECLARED:
                raise Failed(f"{step.name} is not an instruction that can be executed here")


DECLARED = ("ENV", "EXPOSE", "VOLUME", "USER", "HEALTHCHECK", "ENTRYPOINT", "CMD", "LABEL", "STOPSIGNAL")


def _copy(value: str, name: str, folder: str, root: Path, files: list[Path], into: Layers) -> None:
    source, target = value.removeprefix("--from=").split()[-2:]
    if value.startswith("--from="):
        origin = value.removeprefix("--from=").split()[0]
        into.call("cp", "-a", f"/mnt/{origin}{source}", f"/mnt/{name}{target}")
        return
    if (source, target) != (".", "."):
        raise Failed(f"COPY {value} is not an instruction that can be executed here")
    names = "\0".join(map(str, files)).encode()
    pack = f"tar --create --directory {shlex.quote(str(root))} --null --files-from=-"
    into.call("sh", "-ec", f"{pack} | tar --extract --directory /mnt/{name}{folder}", stdin=names)


def words(value: str) -> list[str]:
    """The words of an instruction in JSON form."""
    decoded: list[str] = json.loads(value)
    return decoded
