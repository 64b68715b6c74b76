"""What is probed is seen: on the services as they are, and on one from which the safeguards were taken."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec import structs

from server.evidence import answers, environment, probes
from server.evidence.installed import Installed, installed, lines_of_code
from server.evidence.laboratory import frameworks
from server.evidence.probes import Finding
from server.evidence.running import Running
from server.evidence.visitor import Visitor
from tests.evidence.conftest import NAMES, Service

Findings = dict[str, dict[str, Finding]]


@pytest.fixture(scope="session")
def findings(services: dict[str, Service]) -> Findings:
    """What was found of each."""
    return {
        name: {
            **probes.web_findings(service.web.port, service.web.database),
            **probes.live_findings(service.live.port),
        }
        for name, service in services.items()
    }


@pytest.mark.parametrize("statement", ["escaping", "sql", "passwords"])
def test_all_five_do_what_none_may_leave_out(findings: Findings, statement: str) -> None:
    assert all(found[statement].holds for found in findings.values()), {n: f[statement] for n, f in findings.items()}


@pytest.mark.parametrize(
    ("statement", "by"),
    [
        ("cross-site-post", {"django"}),
        ("cross-site-socket", {"django", "tornado"}),
        ("cookie-cross-site", {"django", "fastapi", "pyramid"}),
        ("foreign-host", {"django"}),
        ("headers", {"django"}),
        ("admin", {"django"}),
        ("openapi", {"fastapi"}),
    ],
)
def test_what_only_some_do_by_default(findings: Findings, statement: str, by: set[str]) -> None:
    assert {name for name, found in findings.items() if found[statement].holds} == by


def test_a_service_without_safeguards_is_found_out(frameworks_installed: None, tmp_path: Path) -> None:
    flask = frameworks()["flask"]
    careless = tmp_path / "careless"
    shutil.copytree(flask.folder, careless)
    replace(careless / "templates" / "page.html", "<h1>{{ title }}", "<h1>{{ title | safe }}")
    replace(
        careless / "app.py", '= ? ORDER BY id", (request.args.get("author", ""),)', "= '%s'\" % request.args['author']"
    )
    replace(careless / "app.py", "generate_password_hash(request", "(request")
    replace(careless / "app.py", "not check_password_hash(person", "not (lambda a, b: a == b)(person")
    web = Running(structs.replace(flask, folder=careless), environment.here(), tmp_path / "run")
    web.prepare()
    web.start("web")
    try:
        steps = [*answers.plain_steps(Visitor(web.port)), *answers.session_steps(Visitor(web.port))]
        found = probes.web_findings(web.port, web.database)
    finally:
        web.stop()
    assert not found["escaping"].holds and "<script>" in found["escaping"].found
    assert not found["sql"].holds
    assert found["passwords"] == Finding(False, "not as a known hash")
    assert {step.title for step in steps if step.seen != step.expected} == {"page", "injection"}


def replace(path: Path, old: str, new: str) -> None:
    """Change a file in one place."""
    text = path.read_text()
    assert text.count(old) == 1, (path, old)
    path.write_text(text.replace(old, new))


@pytest.fixture(scope="session")
def packages(services: dict[str, Service]) -> dict[str, Installed]:
    """What is installed for each."""
    with ThreadPoolExecutor() as side_by_side:
        found = side_by_side.map(lambda s: installed(s.web.framework, s.web.environment), services.values())
        return dict(zip(services, found, strict=True))


def test_parts_are_found_where_they_are(packages: dict[str, Installed]) -> None:
    orm = {name: found.parts["orm"].kind for name, found in packages.items()}
    assert orm == {"django": "own", "fastapi": "other", "flask": "python", "pyramid": "other", "tornado": "python"}
    sockets = {name for name, found in packages.items() if found.parts["websockets"].comes_with_it}
    assert sockets == {"fastapi", "tornado"}
    assert packages["flask"].parts["templates"].kind == "dependency"


def test_what_comes_along_is_counted(packages: dict[str, Installed]) -> None:
    assert packages["tornado"].alone.packages == 1
    for found in packages.values():
        assert 1 <= found.alone.packages <= found.whole.packages
        assert 100_000 < found.alone.bytes <= found.whole.bytes
        assert found.versions["python"].count(".") == 2


SOURCE = '''"""What it is for,

at length."""

# why
x = (
    1,  # one

    2,
)


def f():
    """Nothing."""
    return """a

b"""
'''


def test_lines_of_code_are_those_that_say_something(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(SOURCE)
    framework = structs.replace(frameworks()["flask"], folder=tmp_path)
    assert lines_of_code(framework) == 8  # four of x, def, and three from return to the end of its text
    for name in NAMES:
        assert 60 <= lines_of_code(frameworks()[name]) <= 200
