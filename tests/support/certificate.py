"""A self-signed certificate for tests of TLS, and both ends of a connection that use it."""

from __future__ import annotations

import ssl
import subprocess
from pathlib import Path


def certify(folder: Path) -> Path:
    """Write a certificate for localhost and its key to one file; return its path."""
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    made = [folder / "key.pem", folder / "certificate.pem"]
    subprocess.run([*command, "-keyout", made[0], "-out", made[1]], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_text("".join(file.read_text() for file in made))
    return both


def serving(certificate: Path) -> ssl.SSLContext:
    """Return the server's end."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def trusting() -> ssl.SSLContext:
    """Return the client's end, which accepts any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context
