"""Generates logs with every event of a meeting, and their expected boards, for tests/fixtures/logs/.

    python -m scripts.log_fixture write      # logs and boards of the current format, from scripts/log_meeting.py
    python -m scripts.log_fixture expect     # boards for the logs of every format, computed by the current code

Logs of released formats must not change: `write` does not replace an existing one without --overwrite.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from scripts.json_schema import by_tag, shape
from scripts.log_meeting import VOTERS, Meeting, described, everything, scores
from server.core import log
from server.core.commands import Close, Join, OpenScoring, Reveal
from server.core.events import Body, Commit, ErasableName, Imported
from server.core.upcasters import FORMAT
from server.core.visibility.session import visible
from server.exports import json as json_format

# The format with which a field of the expected state begins; the others are in every format.
SINCE = {"names": 2, "rehearsal": 6}
LOGS = Path(__file__).parent.parent / "tests" / "fixtures" / "logs"


def schema() -> dict[str, Any]:
    """Every event and field of the present format."""
    whole = shape(Body)
    events = whole["properties"].pop("events")["items"]["anyOf"]
    return {"commit": whole, "events": by_tag(events)}


def expected(commits: Sequence[Commit]) -> dict[str, Any]:
    """Return the expected state after a log: the number of commits, the last digest, and the final board."""
    session = log.replay(commits)
    return {
        "session": session.code,
        "digests": [commit.digest for commit in commits],
        "names": [msgspec.to_builtins(commit.names) for commit in commits],
        "phase": session.phase,
        "rehearsal": session.rehearsal,
        "outcome": msgspec.to_builtins(session.outcome),
        "members": [member.name for member in session.members.values()],
        "board": msgspec.to_builtins(visible(session).board()),
    }


def read(file: Path) -> list[Commit]:
    """Return the commits of a fixture: stored bytes, one commit per line, with the digests and the names from the file
    next to it."""
    expected_state = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    bodies = file.read_bytes().splitlines()
    commits = []
    digests = expected_state["digests"]
    names = msgspec.convert(expected_state.get("names", [[]] * len(bodies)), list[tuple[ErasableName, ...]])
    for body, digest, named in zip(bodies, digests, names, strict=True):
        raw = msgspec.json.decode(body)
        commits.append(Commit(raw["session"], raw["seq"], raw["at"], body, digest, named))
    return commits


def write_expected(file: Path, commits: Sequence[Commit]) -> None:
    """Write the expected state of a log to a file next to it: the fields that its format has."""
    state = of_format(int(file.parent.name.removeprefix("format-")), expected(commits))
    file.with_suffix(".json").write_text(_text(state), encoding="utf-8")


def of_format(format: int, state: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an expected state that logs of this format have."""
    return {name: value for name, value in state.items() if format >= SINCE.get(name, 1)}


def write(overwrite: bool) -> None:
    """Write the fixture of the present format."""
    folder = LOGS / f"format-{FORMAT}"
    if folder.exists() and not overwrite:
        sys.exit(f"{folder} is there; a released format never changes. Give --overwrite while it is not released.")
    logs = [
        ("names-shown", everything("7G4KQ2XM", "shown", "live").log),
        ("names-hidden", everything("7G4KQ2XN", "hidden", "on_reveal").log),
        ("rehearsal", rehearsed("7G4KQ2XR").log),
        ("imported", imported(everything("7G4KQ2XP", "hidden", "on_reveal").log)),
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.json").write_text(_text(schema()), encoding="utf-8")
    for name, commits in logs:
        file = folder / f"{name}.jsonl"
        file.write_bytes(b"".join(commit.body + b"\n" for commit in commits))
        write_expected(file, commits)


def rehearsed(code: str) -> Meeting:
    """A rehearsal, from the lobby until it is closed."""
    meeting = Meeting(code, *described("shown", "on_reveal"), rehearsal=True)
    meeting.ask(*((None, Join(member, member.title(), "voter")) for member in VOTERS))
    meeting.facilitate(OpenScoring())
    meeting.ask(*scores(meeting, "ada"), *scores(meeting, "bob", 1))
    meeting.facilitate(Reveal(), Close("django", "It went well."))
    return meeting


def imported(commits: Sequence[Commit]) -> list[Commit]:
    """Return the log of a session that was imported from the record of this one."""
    file = json_format.render(visible(log.replay(commits))).decode()
    code, at = commits[0].session, commits[-1].at + 1000
    return [log.seal(code, 1, at, [Imported(code, file)], {}, "")]


def _text(value: Any) -> str:
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main(*arguments: str) -> None:
    """See the module."""
    match arguments:
        case ("write",) | ("write", "--overwrite"):
            write(len(arguments) > 1)
        case ("expect",):
            for file in sorted(LOGS.glob("*/*.jsonl")):
                write_expected(file, read(file))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
