"""LibreOffice without a window, which recalculates workbooks and draws slides as people see them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

MISSING = "LibreOffice is not installed: apt-get install --no-install-recommends libreoffice-calc libreoffice-impress"
SECONDS = 300

# By default it trusts the stored values of a file by Excel.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""


def installed() -> bool:
    """Return whether there is a LibreOffice."""
    return shutil.which("soffice") is not None


def converted(content: bytes, name: str, to: str, folder: Path) -> bytes:
    """Return a file such as `name` in another format, all formulas recalculated; `folder` may be filled."""
    profile, source = folder / "profile", folder / name
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    source.write_bytes(content)
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", to]
    subprocess.run(
        [*command, "--outdir", str(folder / "out"), str(source)], check=True, capture_output=True, timeout=SECONDS
    )
    return (folder / "out" / name).with_suffix(f".{to}").read_bytes()
