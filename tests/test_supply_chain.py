"""What is shipped: its bill of materials, and the audit, which never mistakes silence for a good answer."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from scripts import audit, sbom
from tests.support.serving import ROOT

NEEDED = ["tornado", "fluent.runtime"]
GOOD: dict[str, Any] = {"name": "tornado", "version": "6.6.1", "vulns": []}
FLUENT: dict[str, Any] = {"name": "fluent-runtime", "version": "0.4.0", "vulns": []}


@pytest.mark.parametrize(
    ("dependencies", "vulnerable", "silent"),
    [
        ([GOOD, FLUENT], [], []),
        ([], [], ["tornado", "fluent.runtime"]),
        ([FLUENT], [], ["tornado"]),
        ([{"name": "tornado", "skip_reason": "unknown"}, FLUENT], [], ["tornado"]),
        ([GOOD, FLUENT, {"name": "x", "skip_reason": "unknown"}], [], ["x"]),
        ([{**GOOD, "vulns": [{"id": "CVE-2026-49853"}]}, FLUENT], ["tornado 6.6.1: CVE-2026-49853"], []),
    ],
)
def test_audit_needs_a_good_answer_about_every_python_package(
    dependencies: list[dict[str, Any]], vulnerable: list[str], silent: list[str]
) -> None:
    assert audit.of_python({"dependencies": dependencies}, NEEDED) == (vulnerable, silent)


@pytest.mark.parametrize(
    ("report", "vulnerable", "silent"),
    [
        ({"vulnerabilities": {}}, [], []),
        ({"vulnerabilities": {"vite": {"severity": "high"}}}, [], []),
        ({"vulnerabilities": {"svelte": {"severity": "low"}}}, ["svelte: low"], []),
        ({"message": "405 Method Not Allowed"}, [], ["svelte", "echarts"]),
        ({}, [], ["svelte", "echarts"]),
    ],
)
def test_audit_needs_a_good_answer_about_the_packages_in_the_pages(
    report: Any, vulnerable: list[str], silent: list[str]
) -> None:
    assert audit.of_npm(report, ["svelte", "echarts"]) == (vulnerable, silent)


def test_audit_that_cannot_ask_fails_with_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bundled = tmp_path / "bundled.json"
    bundled.write_text(json.dumps([{"name": "svelte"}]))
    monkeypatch.setattr(audit, "BUNDLED", bundled)
    skipped = {"dependencies": [{"name": "tornado", "skip_reason": "unknown"}]}
    monkeypatch.setattr(audit, "answer", lambda program, *_: {} if program.endswith("npm") else skipped)
    with pytest.raises(SystemExit) as ended:
        audit.main()
    said = str(ended.value)
    assert said.startswith("The audit could not ask about ") and "svelte" in audit.no_answer(["svelte"])
    assert said.count("\n") == 0 and said.endswith("does not know whether these are vulnerable.")


def test_audit_asks_about_every_requirement() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    required = audit.requirements(project)
    assert {"tornado", "motor", "fluent.runtime", "msgspec", "authlib"} <= set(map(audit.name_of, required))
    about = tomllib.loads(project)["project"]
    extras = about["optional-dependencies"].keys() - {"test", "bench", "oracles"}
    assert set(required) == {*about["dependencies"], *(r for e in extras for r in about["optional-dependencies"][e])}


BILL: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {},
    "components": [
        {
            "type": "library",
            "bom-ref": "quorum-decisions==1",
            "name": "quorum-decisions",
            "version": "1",
            "externalReferences": [{"type": "distribution", "url": "file:///home/somebody/x.whl"}],
        },
        {"type": "library", "bom-ref": "tornado==6.6.1", "name": "tornado", "version": "6.6.1"},
    ],
    "dependencies": [{"ref": "quorum-decisions==1", "dependsOn": ["tornado==6.6.1"]}, {"ref": "tornado==6.6.1"}],
}
PACKAGES = [{"name": "@fluent/bundle", "version": "0.19.1", "license": "Apache-2.0"}]


def test_bill_of_materials_names_the_wheel_and_both_kinds_of_packages() -> None:
    bill = sbom.with_packages(sbom.with_root(BILL, "quorum-decisions", "ab" * 32), PACKAGES)
    written = json.loads(sbom.written(bill))
    about = written["metadata"]["component"]
    assert (about["name"], about["type"]) == ("quorum-decisions", "application")
    assert about["hashes"] == [{"alg": "SHA-256", "content": "ab" * 32}] and "file:" not in json.dumps(written)
    assert [c["name"] for c in written["components"]] == ["tornado", "@fluent/bundle"]
    fluent = "pkg:npm/%40fluent/bundle@0.19.1"
    assert written["dependencies"][0] == {"ref": "quorum-decisions==1", "dependsOn": [fluent, "tornado==6.6.1"]}
    assert {"ref": fluent} in written["dependencies"]


def test_invalid_bill_of_materials_is_not_written() -> None:
    with pytest.raises(ValueError, match="not valid"):
        sbom.written({**BILL, "components": [{"name": "without a type"}]})
