"""The probes on the five services, and on one without its safeguards."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec import structs

from laboratory import conformance, environments
from laboratory.client import HttpClient
from laboratory.frameworks import frameworks
from laboratory.probes import security
from laboratory.probes.packages import InstalledPackages, installed
from laboratory.probes.security import Finding
from laboratory.probes.source_lines import lines_of_code
from laboratory.service import Service
from tests.laboratory.conftest import NAMES, RunningService

Findings = dict[str, dict[str, Finding]]


@pytest.fixture(scope="session")
def findings(services: dict[str, RunningService]) -> Findings:
    """The findings of each service, by statement."""
    return {
        name: {
            **security.web_findings(service.web.port, service.web.database),
            **security.live_findings(service.live.port),
        }
        for name, service in services.items()
    }


@pytest.mark.parametrize("statement", ["escaping", "sql", "passwords"])
def test_all_five_services_have_the_basic_protections(findings: Findings, statement: str) -> None:
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
def test_only_some_services_have_these_protections(findings: Findings, statement: str, by: set[str]) -> None:
    assert {name for name, found in findings.items() if found[statement].holds} == by


def test_service_without_safeguards_is_detected(frameworks_installed: None, tmp_path: Path) -> None:
    flask = frameworks()["flask"]
    careless = tmp_path / "careless"
    shutil.copytree(flask.folder, careless)
    replace(careless / "templates" / "page.html", "<h1>{{ title }}", "<h1>{{ title | safe }}")
    replace(
        careless / "app.py", '= ? ORDER BY id", (request.args.get("author", ""),)', "= '%s'\" % request.args['author']"
    )
    replace(careless / "app.py", "generate_password_hash(request", "(request")
    replace(careless / "app.py", "not check_password_hash(person", "not (lambda a, b: a == b)(person")
    web = Service(structs.replace(flask, folder=careless), environments.current(), tmp_path / "run")
    web.prepare()
    web.start("web")
    try:
        checks = [
            *conformance.plain_checks(HttpClient(web.port)),
            *conformance.session_checks(HttpClient(web.port)),
        ]
        found = security.web_findings(web.port, web.database)
    finally:
        web.stop()
    assert not found["escaping"].holds and "<script>" in found["escaping"].found
    assert not found["sql"].holds
    assert found["passwords"] == Finding(False, "not as a known hash")
    assert {check.title for check in checks if check.actual != check.expected} == {"page", "injection"}


def replace(path: Path, old: str, new: str) -> None:
    """Replace the one occurrence of a text in a file."""
    text = path.read_text()
    assert text.count(old) == 1, (path, old)
    path.write_text(text.replace(old, new))


@pytest.fixture(scope="session")
def packages(services: dict[str, RunningService]) -> dict[str, InstalledPackages]:
    """The packages installed for each service."""
    with ThreadPoolExecutor() as pool:
        found = pool.map(lambda s: installed(s.web.framework, s.web.environment), services.values())
        return dict(zip(services, found, strict=True))


def test_features_are_found_in_their_packages(packages: dict[str, InstalledPackages]) -> None:
    orm = {name: found.features["orm"].kind for name, found in packages.items()}
    assert orm == {"django": "own", "fastapi": "other", "flask": "python", "pyramid": "other", "tornado": "python"}
    sockets = {name for name, found in packages.items() if found.features["websockets"].comes_with_it}
    assert sockets == {"fastapi", "tornado"}
    assert packages["flask"].features["templates"].kind == "dependency"


def test_installed_packages_are_counted(packages: dict[str, InstalledPackages]) -> None:
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


def test_lines_of_code_are_counted_without_comments_and_docstrings(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(SOURCE)
    framework = structs.replace(frameworks()["flask"], folder=tmp_path)
    assert lines_of_code(framework) == 8  # four lines of x, the def, and three from return to the end of its text
    for name in NAMES:
        assert 60 <= lines_of_code(frameworks()[name]) <= 260
