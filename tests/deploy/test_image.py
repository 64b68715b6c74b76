"""The Dockerfile: linted, built where there is a builder, and carried out without one where there is none."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests import mongod
from tests.support import dockerfile
from tests.support.needs import lacks
from tests.serving import ROOT

TEXT = (ROOT / "Dockerfile").read_text()
STAGES = dockerfile.read(TEXT)
IMAGE = STAGES[-1]
STATE = "/var/lib/quorum"


@pytest.fixture(scope="module")
def layers() -> Iterator[dockerfile.Layers]:
    """The Dockerfile carried out on this machine's files, in a file system named `image`."""
    if reason := dockerfile.lacking():
        lacks(reason)
    files = dockerfile.context(ROOT, (ROOT / ".dockerignore").read_text())
    with dockerfile.layers() as made:
        dockerfile.build(STAGES, ROOT, files, made)
        yield made


def test_a_linter_has_nothing_to_say() -> None:
    program = shutil.which("hadolint", path=str(Path(sys.executable).parent))
    if program is None:
        lacks("hadolint is not installed: run `make test`")
    done = subprocess.run([program, "--failure-threshold", "style", str(ROOT / "Dockerfile")], capture_output=True)
    assert done.returncode == 0, done.stdout.decode()


def test_every_stage_stands_on_a_small_base_with_a_pinned_tag() -> None:
    for stage in STAGES:
        name, _, tag = stage.base.partition(":")
        assert name == "python" and tag.count(".") >= 1 and "slim" in tag, stage.base


def test_it_is_nobody_special_and_says_where_it_writes() -> None:
    (user,) = IMAGE.values("USER")
    assert user.split(":")[0].isdecimal() and int(user.split(":")[0]) > 0
    assert IMAGE.values("VOLUME") == [STATE] == [IMAGE.environment["QUORUM_HOME"]]
    assert IMAGE.steps.index(dockerfile.Instruction("USER", user)) > max(
        number for number, step in enumerate(IMAGE.steps) if step.name in ("RUN", "COPY")
    )


def test_the_context_is_what_a_build_needs_and_no_more() -> None:
    files = dockerfile.context(ROOT, (ROOT / ".dockerignore").read_text())
    tops = {path.parts[0] for path in files}
    assert tops == {
        *("LICENSE", "README.md", "data", "hatch_build.py", "laboratory", "pyproject.toml", "server", "web")
    }


def test_it_serves_on_a_read_only_root_and_says_how_it_is(layers: dockerfile.Layers) -> None:
    port = str(mongod.free_port())
    (user,), (probe,) = IMAGE.values("USER"), IMAGE.values("HEALTHCHECK")
    environment = {
        **IMAGE.environment,
        "PATH": IMAGE.environment["PATH"].replace("$PATH", "/usr/bin:/bin"),
        "QUORUM_PORT": port,
        "QUORUM_HOST": "127.0.0.1",
    }
    check = dockerfile.command(probe.partition("CMD ")[2])
    asks = layers.within("image", *check, user=user, environment=environment)
    layers.freeze("image", STATE)
    touch = layers.within("image", "touch", "/opt/quorum/x", user="0:0", environment=environment)
    assert b"Read-only" in subprocess.run(touch, capture_output=True).stderr
    (entry,) = IMAGE.values("ENTRYPOINT")
    serve = layers.within("image", *dockerfile.command(entry), user=user, environment=environment)
    assert subprocess.run(asks, capture_output=True).returncode != 0, "nobody serves yet"
    with subprocess.Popen(serve, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        try:
            said = ""
            for line in server.stdout:
                said += line
                if "Quorum is ready" in line:
                    break
            assert "Quorum is ready" in said, said
            asked = subprocess.run(asks, capture_output=True, text=True)
            assert asked.returncode == 0, asked.stderr
            with urlopen(f"http://127.0.0.1:{port}/") as page:
                assert b"<script" in page.read()
        finally:
            server.terminate()
    assert server.returncode == 0
    kept = subprocess.run(
        layers.within("image", "ls", STATE, user=user, environment=environment), capture_output=True, text=True
    )
    assert {"secret", "sessions.sqlite"} <= {*kept.stdout.split()}


def test_a_builder_builds_it() -> None:
    builders = [name for name in ("docker", "podman", "buildah") if shutil.which(name)]
    for builder in builders:
        if subprocess.run([builder, "info"], capture_output=True).returncode == 0:
            pulled = subprocess.run([builder, "pull", STAGES[0].base], capture_output=True, text=True)
            if pulled.returncode:
                pytest.skip(f"{builder} cannot pull {STAGES[0].base}: {pulled.stderr.strip()[-200:]}")
            done = subprocess.run([builder, "build", "--tag", "quorum:test", "."], cwd=ROOT, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr[-4000:]
            return
    pytest.skip("no builder runs here: start Docker or Podman (its steps are carried out by the other test)")
