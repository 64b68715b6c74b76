"""Runs the proxies of deploy/, their configurations changed only in names and addresses."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.certificate import certify
from tests.support.mongod import until
from tests.support.ports import free_port
from tests.support.serving import ROOT

DEPLOY = ROOT / "deploy"
# Debian installs both in /usr/sbin, which is not always on the PATH.
SEARCHED = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin"])
BACKENDS = ("10.0.0.11:8000", "10.0.0.12:8000")


class NoProxy(Exception):
    """The proxy is not installed; the message says how to install it."""


def _nginx(text: str, folder: Path, plain: int, secure: int) -> tuple[str, list[str]]:
    text = re.sub(r"    server \{\n        listen 80.*?\n    \}\n", "", text, flags=re.DOTALL)
    text = re.sub(r"        listen \[::\]:443 ssl http2;\n", f"        listen 127.0.0.1:{plain};\n", text)
    text = text.replace("listen 443 ssl", f"listen 127.0.0.1:{secure} ssl")
    text = text.replace("/run/nginx.pid", f"{folder}/pid").replace("/var/log/nginx", str(folder))
    text = text.replace("/etc/ssl/quorum/fullchain.pem", f"{folder}/both.pem")
    text = text.replace("/etc/ssl/quorum/privkey.pem", f"{folder}/both.pem")
    return text, ["-e", f"{folder}/error.log", "-g", "daemon off;", "-c"]


def _haproxy(text: str, folder: Path, plain: int, secure: int) -> tuple[str, list[str]]:
    text = re.sub(r"    http-request redirect.*\n", "", text).replace("maxconn 16384", "maxconn 256")
    text = text.replace("bind :80", f"bind 127.0.0.1:{plain}").replace("bind :443", f"bind 127.0.0.1:{secure}")
    text = text.replace("X-Forwarded-Proto https", "X-Forwarded-Proto https if { ssl_fc }")
    text = text.replace("/etc/ssl/quorum/fullchain-and-key.pem", f"{folder}/both.pem")
    return text, ["-db", "-f"]


# By program: its configuration in deploy/, and what adapts it, serves without TLS too, and says how to run it.
PROXIES = {"nginx": ("nginx.conf", _nginx), "haproxy": ("haproxy.cfg", _haproxy)}


@contextmanager
def running_proxy(name: str, folder: Path, servers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Run a proxy in front of two servers (HOST:PORT) for the duration of the block; return its plain and its TLS port.

    Raises NoProxy if it is not installed.
    """
    file, adapt = PROXIES[name]
    program = shutil.which(name, path=SEARCHED)
    if program is None:
        raise NoProxy(f"{name} is not installed: `apt-get install {name}`")
    certify(folder)
    plain, secure = free_port(), free_port()
    text, command = adapt((DEPLOY / file).read_text(), folder, plain, secure)
    for placeholder, server in zip(BACKENDS, servers, strict=True):
        assert placeholder in text
        text = text.replace(placeholder, server)
    (folder / file).write_text(text)
    with subprocess.Popen([program, *command, str(folder / file)]) as process:
        try:
            until(_listens(secure), f"{name} that listens")
            assert process.poll() is None, "another program listens there"
            yield plain, secure
        finally:
            process.terminate()


def _listens(port: int) -> Callable[[], bool]:
    def listens() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    return listens
