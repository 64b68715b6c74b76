"""Builds the Dockerfile and runs the result as intended: as an unprivileged user, on a read-only root.

Docker or Podman builds it where one runs and can fetch the base image. Elsewhere its steps are executed one by one on a
copy of this machine's files (Linux, root).
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

from scripts import dockerfile
from scripts.dockerfile import Failed, Layers, Stage

ROOT = Path(__file__).parent.parent
READY = "Quorum is ready"


def builder(base: str) -> str:
    """The program that can build images here, or an empty string."""
    for name in ("docker", "podman"):
        if shutil.which(name) and all(
            subprocess.run([name, *words], capture_output=True).returncode == 0 for words in (["info"], ["pull", base])
        ):
            return name
    return ""


def check_built(program: str) -> None:
    """Let a builder build the image, start it on a read-only root, and run its health check."""
    dockerfile.run([program, "build", "--tag", "quorum:check", str(ROOT)])
    name = f"quorum-check-{os.getpid()}"
    dockerfile.run([program, "run", "--detach", "--read-only", "--cap-drop=ALL", "--name", name, "quorum:check"])
    try:
        wait = ["sh", "-c", f"{program} logs --follow {name} 2>&1 | grep -q -m1 '{READY}'"]
        subprocess.run(wait, timeout=60, check=True)
        (probe,) = dockerfile.read((ROOT / "Dockerfile").read_text())[-1].values("HEALTHCHECK")
        dockerfile.run([program, "exec", name, *dockerfile.words(probe.partition("CMD ")[2])])
    finally:
        dockerfile.run([program, "rm", "--force", "--volumes", name])


def check_steps(stages: list[Stage]) -> None:
    """Execute the steps without a builder and serve from what they leave behind."""
    files = dockerfile.context(ROOT, (ROOT / ".dockerignore").read_text())
    with dockerfile.layers() as layers:
        dockerfile.build(stages, ROOT, files, layers)
        serve(layers, stages[-1])


def serve(layers: Layers, image: Stage) -> None:
    """Start it as its user on a read-only root, run its health check before and after the start, and stop it."""
    (user,), (state,) = image.values("USER"), image.values("VOLUME")
    (probe,), (entry,) = image.values("HEALTHCHECK"), image.values("ENTRYPOINT")
    port = _free_port()
    path = image.environment["PATH"].replace("$PATH", "/usr/bin:/bin")
    environment = {**image.environment, "PATH": path, "QUORUM_PORT": port, "QUORUM_HOST": "127.0.0.1"}
    layers.freeze("image", state)
    touch = layers.within("image", "touch", "/opt/quorum/x", environment=environment)
    _expect(b"Read-only" in subprocess.run(touch, capture_output=True).stderr, "its root is writable")
    check = dockerfile.words(probe.partition("CMD ")[2])
    asks = layers.within("image", *check, user=user, environment=environment)
    _expect(subprocess.run(asks, capture_output=True).returncode != 0, "its health check passes before it has started")
    command = layers.within("image", *dockerfile.words(entry), user=user, environment=environment)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        said = ""
        try:
            while READY not in said and (line := server.stdout.readline()):
                said += line
            _expect(READY in said, f"it does not start:\n{said}")
            dockerfile.run(asks)
            with urlopen(f"http://127.0.0.1:{port}/") as page:
                _expect(b"<script" in page.read(), "it does not serve the home page")
        finally:
            server.terminate()
    _expect(server.returncode == 0, f"it ended with {server.returncode} when asked to stop")
    for name in ("secret", "sessions.sqlite"):
        dockerfile.run(layers.within("image", "test", "-f", f"{state}/{name}", user=user, environment=environment))


def _expect(met: bool, otherwise: str) -> None:
    if not met:
        raise Failed(otherwise)


def _free_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return str(taken.getsockname()[1])


def main() -> None:
    """Check the image; where it can neither be built nor executed, say why, and fail in CI."""
    begun = time.monotonic()
    stages = dockerfile.read((ROOT / "Dockerfile").read_text())
    try:
        if program := builder(stages[0].base):
            check_built(program)
            how = f"built by {program}"
        elif reason := dockerfile.lacking():
            print(f"The image is not checked: no Docker or Podman runs here, and {reason}.", file=sys.stderr)
            sys.exit(os.environ.get("CI") == "true")
        else:
            check_steps(stages)
            how = "its steps executed without a builder"
    except Failed as failure:
        sys.exit(f"Dockerfile: {failure}")
    print(f"The image works ({how}): checked in {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
