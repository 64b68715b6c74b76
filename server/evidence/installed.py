"""What a framework brings: packages, bytes, parts, and how much had to be written for the service."""

from __future__ import annotations

import io
import json
import subprocess
import tokenize
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from server.evidence import Failed, look
from server.evidence.environment import Environment
from server.evidence.laboratory import Framework

SAYS_NOTHING = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT),
    *(tokenize.ENCODING, tokenize.ENDMARKER),
}


class Amount(Struct, frozen=True):
    """So many packages, and the bytes of their files."""

    packages: int
    bytes: int


class Place(Struct, frozen=True):
    """Where a part of the work is done: in the framework's own package, its dependency, another, or Python's."""

    name: str
    package: str
    kind: str = msgspec.field(name="is")

    @property
    def comes_with_it(self) -> bool:
        """Whether installing the framework as its documentation says brings it."""
        return self.kind in ("own", "dependency")


class Installed(Struct, frozen=True):
    """What is installed for a service: for the framework `alone`, and for the `whole` of it with its server."""

    versions: Mapping[str, str]
    alone: Amount
    whole: Amount
    parts: Mapping[str, Place]


def installed(framework: Framework, environment: Environment) -> Installed:
    """Ask the environment's own Python; raises Failed."""
    lines = [line.strip() for line in framework.requirements.read_text().splitlines()]
    asked = {
        "requirements": [line for line in lines if line and not line.startswith("#")],
        "parts": tomllib.loads((framework.folder / "parts.toml").read_text()),
    }
    done = subprocess.run(
        [str(environment.python), "-W", "ignore", look.__file__],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        said = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        raise Failed(f"What is installed for {framework.name} cannot be found out: {said}")
    return msgspec.json.decode(done.stdout, type=Installed)


def lines_of_code(framework: Framework) -> int:
    """The lines of the service's Python that hold more than comments, blanks and docstrings."""
    return sum(_lines(path) for path in framework.folder.rglob("*.py"))


def _lines(path: Path) -> int:
    counted: set[int] = set()
    statement: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(path.read_text()).readline):
        if token.type == tokenize.NEWLINE:
            if any(t.type != tokenize.STRING for t in statement):  # a statement of nothing but text is a docstring
                counted.update(n for t in statement for n in range(t.start[0], t.end[0] + 1))
            statement = []
        elif token.type not in SAYS_NOTHING:
            statement.append(token)
    return len(counted)
