"""Writes the wheel's bill of materials next to it, as CycloneDX: what it installs, and what its pages contain.

The Python packages are those that pip installs with the wheel today, by cyclonedx-bom; the npm packages are those whose
code is in the pages, which the build lists in bundled.json.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cyclonedx.schema import SchemaVersion

ROOT = Path(__file__).parent.parent
VERSION = SchemaVersion.V1_6
BUNDLED = "server/_web/bundled.json"

Bill = dict[str, Any]


def of_python(wheel: Path, folder: Path) -> Bill:
    """Return the bill of the Python packages that the wheel installs into an empty environment in `folder`."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", str(wheel)], check=True)
    written = folder / "python.json"
    command = [str(Path(sys.executable).parent / "cyclonedx-py"), "environment", "--output-reproducible"]
    command += ["--spec-version", VERSION.to_version(), "--output-format", "JSON", "--output-file", str(written)]
    subprocess.run([*command, str(python)], check=True, capture_output=True)
    bill: Bill = json.loads(written.read_text(encoding="utf-8"))
    return bill


def with_root(bill: Bill, name: str, digest: str) -> Bill:
    """Return the bill with one of its components as the thing that it is about, whose file has this SHA-256."""
    (root,) = (c for c in bill["components"] if c["name"] == name)
    rest = [c for c in bill["components"] if c is not root]
    about = {key: value for key, value in root.items() if key != "externalReferences"}  # where the file was, here
    about |= {"type": "application", "hashes": [{"alg": "SHA-256", "content": digest}]}
    return {**bill, "metadata": {**bill["metadata"], "component": about}, "components": rest}


def with_packages(bill: Bill, packages: Iterable[dict[str, str]]) -> Bill:
    """Return the bill with npm packages, on which its root depends."""
    added = [component(package) for package in packages]
    refs = [one["bom-ref"] for one in added]
    root = bill["metadata"]["component"]["bom-ref"]
    dependencies = [
        {**d, "dependsOn": sorted([*d.get("dependsOn", []), *refs])} if d["ref"] == root else d
        for d in bill["dependencies"]
    ]
    return {
        **bill,
        "components": [*bill["components"], *added],
        "dependencies": [*dependencies, *({"ref": ref} for ref in refs)],
    }


def component(package: dict[str, str]) -> dict[str, Any]:
    """Return an npm package as a component."""
    name, version = package["name"], package["version"]
    address = f"pkg:npm/{quote(name, safe='/')}@{version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "licenses": [{"license": {"id": package["license"]}}],
    }


def written(bill: Bill) -> str:
    """Return the bill as text; raises ValueError if it is not valid CycloneDX."""
    text = json.dumps(bill, indent=2) + "\n"
    from cyclonedx.validation.json import JsonStrictValidator  # takes seconds to import

    if problem := JsonStrictValidator(VERSION).validate_str(text):
        raise ValueError(f"the bill of materials is not valid: {problem}")
    return text


def main() -> None:
    """Write dist/….cdx.json for the wheel in dist/."""
    (wheel,) = (ROOT / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packages = json.loads(packed.read(BUNDLED))
    with tempfile.TemporaryDirectory(prefix="quorum-sbom-") as folder:
        bill = of_python(wheel, Path(folder))
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    bill = with_packages(with_root(bill, "quorum-decisions", digest), packages)
    name, version, *_ = wheel.name.split("-")
    (wheel.parent / f"{name}-{version}.cdx.json").write_text(written(bill), encoding="utf-8")


if __name__ == "__main__":
    main()
