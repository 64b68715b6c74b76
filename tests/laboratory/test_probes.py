"""The probes on the five services, and on one without its safeguards."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPMessage, HTTPResponse
from importlib.metadata import distribution
from io import BytesIO
from pathlib import Path
from typing import cast
from urllib.request import Request
from urllib.response import addinfourl

import pytest
from msgspec import structs

from laboratory import conformance, environments
from laboratory.client import FROM_ELSEWHERE, HttpClient
from laboratory.frameworks import SERVICES, SETUPS, Setup, frameworks
from laboratory.probes import releases, security, setups
from laboratory.probes.finding import Finding
from laboratory.probes.packages import InstalledPackages, installed
from laboratory.probes.source_lines import lines_of_code
from laboratory.probes.type_check import type_finding
from laboratory.service import Service
from tests.laboratory.conftest import NAMES, OTHER_SETUPS, Findings, RunningService
from tests.support.effort import SOAK

# A type checker takes seconds for each: all in `make soak`.
CHECKED = NAMES if SOAK > 1 else ("fastapi", "flask")


@pytest.mark.parametrize("statement", ["escaping", "sql", "passwords"])
def test_all_five_services_have_the_basic_protections(findings: Findings, statement: str) -> None:
    assert all(found[statement].holds for found in findings.values()), {n: f[statement] for n, f in findings.items()}


@pytest.mark.parametrize(("statement", "by"), [("admin", {"django"}), ("openapi", {"fastapi"})])
def test_only_some_services_have_these_features(findings: Findings, statement: str, by: set[str]) -> None:
    assert {name for name, found in findings.items() if found[statement].holds} == by


@pytest.mark.integration
def test_other_setups_give_the_same_responses(other_setups: dict[tuple[str, Setup], RunningService]) -> None:
    for key, service in other_setups.items():
        assert [(key, c.title, c.actual) for c in service.checks] == [
            (key, c.title, c.expected) for c in service.checks
        ]


LAX = {"django", "fastapi", "pyramid"}


@pytest.mark.integration
@pytest.mark.parametrize(
    ("statement", "bare", "tutorial"),
    [
        ("cross-site-post", LAX, LAX | {"tornado"}),
        ("cross-site-sign-out", LAX, LAX | {"tornado"}),
        ("cross-site-socket", {"tornado"}, {"django", "tornado"}),
        ("cookie-cross-site", LAX, LAX),
        ("cookie-script", {"django", "fastapi", "flask"}, {"django", "flask"}),
        ("foreign-host", set(), {"django"}),
        ("headers", set(), {"django"}),
    ],
)
def test_protections_depend_on_the_setup(
    both_setups: dict[tuple[str, Setup], dict[str, Finding]], statement: str, bare: set[str], tutorial: set[str]
) -> None:
    assert statement in setups.IN_BOTH
    for setup, names in (("bare", bare), ("tutorial", tutorial)):
        assert {n for (n, of), found in both_setups.items() if of == setup and found[statement].holds} == names


def test_every_setup_is_tested() -> None:
    folders = SERVICES.glob(f"*/{SETUPS}/*")
    assert {(path.parent.parent.name, path.name) for path in folders} == set(OTHER_SETUPS)


def test_django_as_its_template_writes_it(frameworks_installed: None, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "django", "startproject", "app", str(tmp_path)], check=True)
    written, ours = (ast.parse((at / "app" / "settings.py").read_text()) for at in (tmp_path, SERVICES / "django"))
    assert assigned(ours)["MIDDLEWARE"] == assigned(written)["MIDDLEWARE"]
    assert set(assigned(written)["INSTALLED_APPS"]) < set(assigned(ours)["INSTALLED_APPS"])


def assigned(module: ast.Module) -> dict[str, list[str]]:
    """Return the lists of texts that a module assigns, by name."""
    lists = {}
    for node in module.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
            lists[ast.unparse(node.targets[0])] = [ast.unparse(item) for item in node.value.elts]
    return lists


def answered(*lines: str) -> HttpClient:
    """Return a client that has stored these cookies from a response."""
    client = HttpClient(80)
    headers = HTTPMessage()
    for line in lines:
        headers["Set-Cookie"] = line
    response = cast(HTTPResponse, addinfourl(BytesIO(), headers, ""))
    client.cookies.extract_cookies(response, Request("http://127.0.0.1:80/sign-in", method="POST"))
    return client


@pytest.mark.parametrize(
    ("cookie", "method", "sent"),
    [
        ("s=1; SameSite=Lax", "POST", False),
        ("s=1; samesite=lax; HttpOnly", "POST", False),
        ("s=1; SameSite=Lax", "GET", True),
        ("s=1; SameSite=Strict", "GET", False),
        ("s=1; HttpOnly", "POST", True),
        ("s=1; SameSite=None", "GET", False),  # not stored, as it is not Secure
    ],
)
def test_cookies_are_withheld_as_in_a_browser(cookie: str, method: str, sent: bool) -> None:
    client = answered(cookie)
    headers = {"own": {}, "foreign": FROM_ELSEWHERE}
    requests = {site: Request("http://127.0.0.1:80/", None, of, method=method) for site, of in headers.items()}
    for request in requests.values():
        client.cookies.add_cookie_header(request)
    assert requests["foreign"].has_header("Cookie") == sent
    assert requests["own"].has_header("Cookie") == ("None" not in cookie)


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


def test_built_in_parts_need_nothing_else(packages: dict[str, InstalledPackages]) -> None:
    sessions = {name: found.features["sessions"] for name, found in packages.items()}
    assert {name for name, found in sessions.items() if found.comes_with_it} == set(NAMES) - {"fastapi"}
    assert (sessions["fastapi"].kind, sessions["fastapi"].needs) == ("incomplete", "itsdangerous")
    assert packages["fastapi"].features["validation"].kind == "dependency"
    assert packages["flask"].features["passwords"].kind == "dependency"


def test_packages_are_counted_by_what_they_are_for(packages: dict[str, InstalledPackages]) -> None:
    for found in packages.values():
        assert found.bare.packages <= found.serving.packages <= found.whole.packages
        assert found.bare.packages <= found.alone.packages
    fastapi, django, tornado = (packages[name] for name in ("fastapi", "django", "tornado"))
    assert fastapi.bare.packages < fastapi.serving.packages < fastapi.alone.packages
    # Django needs asgiref and sqlparse, and is served by gunicorn, which may need packaging.
    assert django.bare.packages == 3 and 4 <= django.serving.packages <= 5
    assert tornado.bare == tornado.serving == tornado.alone


def test_packages_state_their_facts(packages: dict[str, InstalledPackages]) -> None:
    facts = {name: found.facts for name, found in packages.items()}
    assert {name for name, of in facts.items() if of.typed} == {"fastapi", "flask", "tornado"}
    licences = {"django": "BSD", "flask": "BSD", "fastapi": "MIT", "pyramid": "Repoze", "tornado": "Apache"}
    assert all(licences[name] in of.licence for name, of in facts.items()), facts
    for name, of in facts.items():
        assert of.requires_python.replace(" ", "").startswith(">=3."), name
        assert of.pythons == tuple(sorted(set(of.pythons))) and bool(of.pythons) == (name != "flask"), name
        about = (distribution(name).read_text("METADATA") or "").lower()
        assert "long-term support" not in about and "lts" not in about.split(), f"{name} now says how long it is kept"


def test_installed_packages_are_counted(packages: dict[str, InstalledPackages]) -> None:
    assert packages["tornado"].alone.packages == 1
    for found in packages.values():
        assert 1 <= found.alone.packages <= found.whole.packages
        assert 100_000 < found.alone.bytes <= found.whole.bytes
        assert found.versions["python"].count(".") == 2


@pytest.mark.integration
@pytest.mark.soak
def test_type_checker_finds_fields_only_of_typed_bodies(frameworks_installed: None) -> None:
    found = {name: type_finding(frameworks()[name], environments.current())["field-types"] for name in CHECKED}
    assert {name for name, of in found.items() if of.holds} == {"fastapi"}
    assert all(of.found.endswith("finds 0 of 2 mistakes") for name, of in found.items() if name != "fastapi")


FILES = [
    {"filename": "flask-3.0.0.tar.gz", "upload-time": "2024-01-03T10:00:00Z"},
    {"filename": "flask-3.0.0-py3-none-any.whl", "upload-time": "2024-01-02T10:00:00Z"},
    {"filename": "flask-3.1.0rc1-py3-none-any.whl", "upload-time": "2025-01-01T10:00:00Z"},
    {"filename": "flask-3.1.0-py3-none-any.whl", "upload-time": "2025-06-01T10:00:00Z"},
    {"filename": "Flask-0.1.zip"},
]


def test_release_dates_are_those_of_final_releases() -> None:
    dates = releases.dates_of(FILES)
    assert dates == ("2024-01-02", "2025-06-01")
    assert releases.days_since(dates, "2025-06-11") == 10
    assert (releases.in_two_years(dates, "2025-06-11"), releases.in_two_years(dates, "2026-06-11")) == (2, 1)


@pytest.mark.integration
def test_release_dates_are_unknown_without_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "ADDRESS", "print('http://127.0.0.1:9')")
    assert releases.release_dates("flask", environments.current()) == ()


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
