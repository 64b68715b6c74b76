"""Where results are kept: one JSON file a benchmark in results/, and the page results.md, made of them.

Only what stands between the page's two marks is made; the rest of it is written by hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.judging import Verdict, judged

HERE = Path(__file__).parent
FOLDER = HERE / "results"
PAGE = HERE / "results.md"
IMAGES = HERE.parent / "docs" / "images"
BEGIN = "<!-- made by `make bench` from results/: what is changed here by hand is lost -->"
END = "<!-- end of what is made -->"

Result = dict[str, Any]


def keep(name: str, measured: Mapping[str, Any]) -> Result:
    """Write down what a benchmark measured, with the machine it was on."""
    result = {"of": machine.described(), **measured}
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.json").write_text(json.dumps(result, indent=1, sort_keys=True) + "\n")
    return result


def kept(name: str) -> Result | None:
    """What was last measured; None when nothing ever was."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return None
    result: Result = json.loads(path.read_text())
    return result


def made(sections: Sequence[tuple[str, Result, str]], verdicts: Sequence[Verdict]) -> str:
    """The part of the page that is made: a section is a title, its result and its tables."""
    met = sum(verdict.met for verdict in verdicts)
    parts = ["## Judged", f"{met} of {len(verdicts)} targets met.", judged(verdicts)]
    for title, result, tables in sections:
        parts += [f"## {title}", _of(result["of"]), tables]
    return "\n\n".join(parts)


def put(page: str, part: str) -> str:
    """The page with that part between its marks; at its end when it has none."""
    before, mark, rest = page.partition(BEGIN)
    after = rest.partition(END)[2].strip("\n") if mark else ""
    return f"{before.rstrip()}\n\n{BEGIN}\n\n{part.strip()}\n\n{END}\n" + (f"\n{after}\n" if after else "")


def _of(about: Mapping[str, str]) -> str:
    told = [about["date"], about["machine"], about["system"], f"Python {about['python']}", f"Node {about['node']}"]
    return f"{'; '.join(told)}; {about['compiler']}; {about['versions']}."
