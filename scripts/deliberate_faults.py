"""Breaks the server in small ways, one at a time, and runs the tests that must notice: `make faults`.

Each fault replaces one line in a copy of the repository. A fault that no test notices is a missing test.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parent.parent
COPIED = ("server", "tests", "scripts", "data", "laboratory", "benchmarks", "docs", "web/src", "pyproject.toml")


class Fault(Struct, frozen=True):
    """A line of a file, what replaces it, and the tests of which at least one must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


FAULTS = (
    Fault(
        "requests from other origins are accepted",
        "server/app.py",
        "cross_origin_protection=True",
        "cross_origin_protection=False",
        ("tests/handlers/test_every_handler.py",),
    ),
    Fault(
        "nobody has a budget",
        "server/live/websocket/connection.py",
        "if self._budget is not None and not self._budget.requests.take():",
        "if False:",
        ("tests/handlers/test_live_ends.py",),
    ),
    Fault(
        "totals are shown too early",
        "server/core/visibility/rules.py",
        "return revealed(round_) or totals_live(session.description)",
        "return True",
        ("tests/secrecy/test_secrecy.py",),
    ),
    Fault(
        "hidden names are shown",
        "server/core/visibility/rules.py",
        'return about.names == "shown"',
        "return True",
        ("tests/secrecy/test_anonymity.py",),
    ),
    Fault(
        "one person is enough to be anonymous",
        "server/core/visibility/rules.py",
        "MIN_PEOPLE = 3",
        "MIN_PEOPLE = 1",
        ("tests/core",),
    ),
    Fault(
        "cells of a CSV can be formulas",
        "server/exports/escaping.py",
        """start = "'" if _FORMULA_AT_START.match(text) else \"\"""",
        'start = ""',
        ("tests/exports",),
    ),
    Fault(
        "typed text can be Markdown",
        "server/exports/document/markdown.py",
        'line = _ANYWHERE.sub(lambda match: _ENTITIES.get(match[0], f"\\\\{match[0]}"), line)',
        "line = line.strip()",
        ("tests/exports",),
    ),
    Fault(
        "digests are not checked",
        "server/core/log.py",
        "if digest(commit.body, previous) != commit.digest:",
        "if False:",
        ("tests/core/test_log.py",),
    ),
    Fault(
        "a commit may follow any other",
        "server/store/sqlite/commits.py",
        "if commit.seq != last + 1:",
        "if False:",
        ("tests/store/test_contract.py",),
    ),
    Fault(
        "everybody is a facilitator",
        "server/core/checks.py",
        'if member.role != "facilitator":',
        "if False:",
        ("tests/core/test_rules.py",),
    ),
    Fault(
        "every phase allows every command",
        "server/core/checks.py",
        "if session.phase not in phases:",
        "if False:",
        ("tests/core/test_rules.py",),
    ),
    Fault(
        "tokens are not signed for one session",
        "server/handlers/caller.py",
        "decode_signed_value(self.config.secret, name, value, max_age_days=days, clock=lambda: now / 1000)",
        'value.split("|")[4].split(":")[1].encode()',
        ("tests/handlers/test_identity.py",),
    ),
    Fault(
        "pages of other sites open WebSockets",
        "server/handlers/handshake.py",
        "if not _from_this_site(request):",
        "if False:",
        ("tests/handlers/test_access_matrix.py",),
    ),
    Fault(
        "unread replies are buffered without a limit",
        "server/live/websocket/subscriber.py",
        "if min(self._unread, len(self._stream._write_buffer)) > MAX_UNREAD_REPLIES:",
        "if False:",
        ("tests/live/websocket/test_fanout.py",),
    ),
    Fault(
        "requests that are sent again count again",
        "server/core/batch.py",
        "overtaken = 0 < ref <= max((last, *now_accepted))",
        "overtaken = False",
        ("tests/live/command_queue",),
    ),
    Fault(
        "a declined request that is sent again counts as accepted",
        "server/core/batch.py",
        "not within(session.skipped.get(client, ()), ref)",
        "True",
        ("tests/core/test_resent_requests.py",),
    ),
    Fault(
        "a score of the last round counts in the next",
        "server/core/batch.py",
        "if request.round is not None and request.round != len(session.rounds):",
        "if False:",
        ("tests/core/test_batch.py",),
    ),
    Fault(
        "the round that a request names is ignored",
        "server/live/room.py",
        "do.ref, do.round,",
        "do.ref, None,",
        ("tests/client/test_python_client.py",),
    ),
    Fault(
        "answers name an earlier commit",
        "server/live/command_request.py",
        "return Accepted(ref=decided.request.ref, seq=seq)",
        "return Accepted(ref=decided.request.ref, seq=seq - 1)",
        ("tests/live/command_queue",),
    ),
    Fault(
        "votes are acknowledged before they are on the disk",
        "server/store/sqlite/connection.py",
        "PRAGMA synchronous = FULL",
        "PRAGMA synchronous = NORMAL",
        ("tests/store/sqlite/test_power_loss.py",),
    ),
    Fault(
        "a clock that jumps ahead deletes sessions",
        "server/live/retention.py",
        "if since[code] <= now - DAY:",
        "if True:",
        ("tests/live/test_retention.py",),
    ),
    Fault(
        "a session that has grown is deleted",
        "server/store/sqlite/erase.py",
        "session in self._erased or self._seq not in (None, last)",
        "session in self._erased",
        ("tests/store/test_forgetting.py",),
    ),
    Fault(
        "an export gets the raw session",
        "server/exports/csv/scores.py",
        "from server.core.visibility.session import VisibleSession",
        "from server.core.model import Session as VisibleSession",
        ("tests/test_architecture.py",),
    ),
    Fault(
        "anybody can show a session in a frame",
        "server/handlers/embed.py",
        "if not (self.config.embed_ancestors and valid):",
        "if not self.config.embed_ancestors:",
        ("tests/handlers/test_embedding.py",),
    ),
    Fault(
        "everybody's sessions are one's own",
        "server/core/archive_access.py",
        "return bool(self.accounts) and self._digest(account) in self.accounts.values()",
        "return True",
        ("tests/handlers/test_own_sessions.py",),
    ),
    Fault(
        "a session can be taken up again by anybody",
        "server/handlers/admission.py",
        "room.access.check_facilitator(caller)",
        "pass",
        ("tests/handlers/test_access_matrix.py",),
    ),
    Fault(
        "webhooks follow redirects",
        "server/webhooks/request.py",
        "follow_redirects=False",
        "follow_redirects=True",
        ("tests/webhooks/test_courier.py",),
    ),
    Fault(
        "archives unpack to more than they announce",
        "server/unpacking.py",
        "if len(content) != entry.file_size:",
        "if False:",
        ("tests/test_unpacking.py",),
    ),
    Fault(
        "a record with a wrong signature is confirmed",
        "server/exports/verification/record_file.py",
        "if not is_genuine(given.signature, json.signed_part(content)):",
        "if False:",
        ("tests/exports/test_verification.py",),
    ),
    Fault(
        "a reveal of hidden names can be undone",
        "server/core/visibility/rules.py",
        "return names_shown(session.description) or round_.started == 0",
        "return True",
        ("tests/core/test_undoing.py",),
    ),
)


def outcome(tests: Iterable[str], fault: Fault | None = None) -> int:
    """Run tests in a copy of the repository, with a fault or without; return the exit code of pytest."""
    with tempfile.TemporaryDirectory(prefix="quorum-fault-") as folder:
        copy = Path(folder)
        for part in COPIED:
            source, target = ROOT / part, copy / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
            else:
                shutil.copy(source, target)
        if fault is not None:
            file = copy / fault.file
            file.write_text(file.read_text(encoding="utf-8").replace(fault.old, fault.new), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):  # 1: a test failed; anything else: it could not run
            name = fault.name if fault else "without a fault"
            raise SystemExit(f"{name}: the tests cannot run\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.returncode


def main() -> int:
    """Try every fault whose name contains an argument, or all; return 1 if any is not noticed."""
    chosen = [fault for fault in FAULTS if not sys.argv[1:] or any(word in fault.name for word in sys.argv[1:])]
    if outcome(sorted({test for fault in chosen for test in fault.tests})):
        raise SystemExit("The tests fail without any fault, so that they say nothing.")
    missed = 0
    for fault in chosen:
        found = outcome(fault.tests, fault) == 1
        missed += not found
        print(f"{'noticed' if found else 'MISSED ':8} {fault.name}", flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} faults are noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
