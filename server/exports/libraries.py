"""Loads what is only needed for files that the worker process makes, so that the first pack need not wait for it."""

from __future__ import annotations

from server.exports import ics, pack, pdf, png, pptx, xlsx
from server.exports.document.pdf import fonts

__all__ = ["ics", "pack", "pdf", "png", "pptx", "xlsx"]

fonts(system=False)
