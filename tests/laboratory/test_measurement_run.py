"""A small but complete run: measured, stopped, resumed, written, and read by the catalogue."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from msgspec import structs

from laboratory import environments
from laboratory.errors import LaboratoryError
from laboratory.frameworks import frameworks
from laboratory.journal import Journal, JournalHead, RunHeader, Timing
from laboratory.load.meter import LoadResult
from laboratory.results.figures import JOINT, disturbance, figure_of_rounds, rounded
from laboratory.results.files import as_yaml, read
from laboratory.results.measurements import measurements
from laboratory.run import header, rotated
from laboratory.workloads import QUICK, WORKLOADS
from server.catalogue import load
from server.cli.main import main

ROOT = Path(__file__).parent.parent.parent
ALL = [workload.id for workload in WORKLOADS if workload.applies_to(frameworks()["tornado"])]


def quorum(*arguments: str) -> Result:
    """Run `quorum evidence` with these arguments."""
    return CliRunner().invoke(main, ["evidence", *arguments], prog_name="quorum")


# ---- a very short run of Tornado that is stopped once


@dataclass
class Stopped:
    """A run that was stopped and resumed: its output before and after, and its files and processes in between."""

    place: Path
    before: list[str]
    after: list[str]
    codes: tuple[int, int]
    left_running: list[str]
    journal_bytes: bytes
    concurrent: Result
    written_early: bool

    @property
    def into(self) -> Path:
        """The folder that it wrote to."""
        return self.place / "into"

    @property
    def journal(self) -> Path:
        """Its journal."""
        return self.place / "work" / "last-run.jsonl"


@pytest.fixture(scope="module")
def stopped(frameworks_installed: None, tmp_path_factory: pytest.TempPathFactory) -> Stopped:
    """Stop the command after its second result, and run it again."""
    place = tmp_path_factory.mktemp("run")
    command = [sys.executable, "-m", "server", "evidence"]
    command += ["run", "--here", "--frameworks", "tornado", "--quick", "--rounds", "1", "--seconds", "0.02"]
    command += ["--into", str(place / "into"), "--work", str(place / "work")]
    first = RunningCommand(command)
    before: list[str] = []
    lines = iter(first)
    while sum("to go" in line for line in before) < 2:
        before.append(next(lines))
    concurrent = quorum("run", "--here", "--work", str(place / "work"))
    first.process.send_signal(signal.SIGINT)
    before += lines
    code = first.process.wait()
    left_running, written = still_running(place), (place / "into").exists()
    journal_bytes = (place / "work" / "run.jsonl").read_bytes()
    second = RunningCommand(command)
    after = list(second)
    codes = (code, second.process.wait())
    return Stopped(place, before, after, codes, left_running + still_running(place), journal_bytes, concurrent, written)


class RunningCommand:
    """A running command; iterating over it gives the lines of its output."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def __iter__(self) -> Iterator[str]:
        assert self.process.stdout is not None
        with self.process.stdout:
            yield from self.process.stdout


def still_running(folder: Path) -> list[str]:
    """Return the commands of processes whose working directory is below a folder."""
    commands = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cwd").readlink().is_relative_to(folder):
                commands.append((process / "cmdline").read_text())
        except OSError:
            continue
    return commands


def test_stop_ends_every_process_and_writes_no_results(stopped: Stopped) -> None:
    assert stopped.before[-1] == "Stopped; the same command resumes the run.\n"
    assert stopped.codes[0] == 130
    assert stopped.left_running == []
    assert not stopped.written_early


def test_same_command_resumes_the_run(stopped: Stopped) -> None:
    assert stopped.codes[1] == 0, stopped.after
    assert stopped.after[0].startswith("Resuming the run of ")
    assert stopped.journal.read_bytes().startswith(stopped.journal_bytes)
    results = [line.partition(": ")[2] for line in stopped.before + stopped.after if "to go" in line]
    names = [line.rpartition(": ")[0] for line in results]
    assert len(names) == len(set(names)) == len(ALL)
    assert "(0 to go, " in results[-1]
    assert stopped.after[-1].startswith("Lines of code of the service ")


def test_second_concurrent_run_is_refused(stopped: Stopped) -> None:
    assert stopped.concurrent.exit_code == 1
    assert stopped.concurrent.stderr.startswith("Error: Another run is using ")


def test_catalogue_reads_the_written_files(stopped: Stopped, tmp_path: Path) -> None:
    (file,) = read(stopped.into)
    assert len(as_yaml(file)) < 40_000
    shutil.copytree(stopped.into, tmp_path / "measurements")
    known = load(tmp_path).measurements
    assert known.files[0] == file and len(known.files) == 6  # the built-in ones come last
    ours = next(f for f in known.files[1:] if f.option == "tornado")
    # A 99th percentile needs more responses than this run has; how cold a start was depends on the environment.
    # And how workers were scaled depends on the number of cores. Without an environment of its own no index is asked.
    told = [f for f in ours.figures if not f.id.endswith("-p99") and f.id not in ("release-age", "releases")]
    assert [(f.id, f.figure) for f in told] == [(f.id, f.figure) for f in file.figures]
    varies = ("start", "scaled-one-rate", "scaled-all-rate", "scaled-gain", "scaled-memory")
    shown, expected = (
        [f.how.removesuffix(f"{JOINT}{disturbance(f)}") for f in of if f.id not in varies]
        for of in (file.figures, told)
    )
    assert shown == expected


def test_file_has_the_measured_figures(stopped: Stopped) -> None:
    (file,) = read(stopped.into)
    by_id = {figure.id: figure for figure in file.figures}
    journal, _ = opened(stopped.journal)
    result = journal.results("tornado", "json")[1]
    assert by_id["json-rate"].value == rounded(result.responses / result.seconds)
    p99 = by_id.get("json-p99")
    assert (p99 and p99.value) == (rounded(result.p99) if result.p99 else None)
    assert "upload-p99" not in by_id and "broadcast-p99" not in by_id  # 0.02 s are too short for 500 of them
    assert by_id["wait-all"].value is not None and by_id["wait-all"].value >= 0.1
    assert by_id["with-orm"].holds is False and by_id["with-websockets"].holds is True
    inspection = journal.inspection("tornado")
    assert inspection is not None and by_id["lines"].value == inspection.lines
    assert file.measured.date == journal.date
    assert "tornado" in " ".join(file.measured.versions)


@pytest.mark.parametrize("missing", ALL)
def test_missing_result_is_an_error(stopped: Stopped, tmp_path: Path, missing: str) -> None:
    lines = [
        line for line in stopped.journal.read_bytes().splitlines(True) if f'"workload":"{missing}"'.encode() not in line
    ]
    (tmp_path / "run.jsonl").write_bytes(b"".join(lines))
    journal, run_header = opened(tmp_path / "run.jsonl")
    with pytest.raises(LaboratoryError, match="was not measured"):
        measurements("tornado", journal, run_header)
    with pytest.raises(LaboratoryError, match="flask was not inspected"):
        measurements("flask", journal, run_header)


def opened(path: Path) -> tuple[Journal, RunHeader]:
    """Return a journal as a resumed run opens it."""
    head = msgspec.json.decode(path.read_bytes().splitlines()[0], type=JournalHead)
    return Journal(path, head.header, head.date), head.header


# ---- its parts


def test_figure_is_the_mean_of_its_rounds() -> None:
    figure = figure_of_rounds("a", "A", ["performance"], [30.04, 10.0, 20.0], unit="s")
    assert (figure.value, figure.spread, figure.unit) == (18.2, (10.0, 30.0), "s")
    assert figure.interval == (4.57, 72.4)  # exp(2.900 ± 4.303 × 0.556 / √3)
    assert figure_of_rounds("a", "A", [], [1234.5]) == figure_of_rounds("a", "A", [], [1230.0])
    assert figure_of_rounds("a", "A", [], [7.0]).spread is None


def test_each_round_starts_with_another_service() -> None:
    assert [rotated("abc", number) for number in (1, 2, 3, 4)] == [list("abc"), list("bca"), list("cab"), list("abc")]


RESULT = LoadResult(100, 1.0, 2.0, 3.0, 0.5, 20_000_000, 0.25, 0.01)


def test_journal_is_resumed_only_with_the_same_header(tmp_path: Path) -> None:
    run_header = header([frameworks()["flask"]], QUICK)
    path = tmp_path / "run.jsonl"
    entry = Timing("flask", 1, "json", RESULT)
    Journal(path, run_header, "2026-11-24").append(entry)
    with path.open("ab") as file:
        file.write(msgspec.json.encode(entry)[:30])  # as after a power failure during a write
    again = Journal(path, run_header, "2026-11-25")
    assert (again.entries, again.resumed, again.date) == ([entry], True, "2026-11-24")
    again.append(structs.replace(entry, round=2))
    assert [e.round for e in Journal(path, run_header, "2026-11-25").entries if isinstance(e, Timing)] == [1, 2]
    other = structs.replace(run_header, machine="another")
    fresh = Journal(path, other, "2026-11-25")
    assert (fresh.entries, fresh.resumed, fresh.date) == ([], False, "2026-11-25")


def make(folders: list[Path]) -> None:
    """Create folders."""
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)


@pytest.mark.integration
def test_environment_is_rebuilt_only_for_new_requirements(tmp_path: Path) -> None:
    framework = structs.replace(frameworks()["flask"], folder=tmp_path)
    framework.requirements.write_text("")
    folder = tmp_path / "environments" / "flask"
    with pytest.MonkeyPatch.context() as patched:  # to create a real one takes many seconds
        both = [folder, folder.with_name("flask-alone")]
        patched.setattr(environments, "_run", lambda *_: make(both))
        environment = environments.dedicated(framework, tmp_path / "environments")
    marker = environment.folder / "untouched"
    marker.touch()
    assert environments.dedicated(framework, tmp_path / "environments") == environment
    assert marker.exists()
    framework.requirements.write_text("--no-index\nno-such-package-anywhere\n")
    with pytest.raises(LaboratoryError, match=r"^The environment for flask cannot be created; .*no-such-package"):
        environments.dedicated(framework, tmp_path / "environments")
    assert not marker.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["run", "--frameworks", "flask,rails"], 2, "“rails” is not one of django, fastapi, flask, pyramid, tornado."),
        (["run", "--rounds", "0"], 2, "Invalid value for '--rounds': 0 is not in the range 1<=x<=99."),
        (["run", "--work", __file__], 2, "is a file."),
        (
            ["compare", "nowhere", "nowhere"],
            1,
            "There are no measurements in nowhere: expected files such as django.yaml.",
        ),
    ],
)
def test_bad_input_is_one_sentence(arguments: list[str], code: int, sentence: str) -> None:
    result = quorum(*arguments)
    assert result.exit_code == code
    last = result.stderr.splitlines()[-1]
    assert last.startswith("Error: ") and sentence in last
    assert result.stdout == ""
