"""What a session has of the record that it was imported from."""

from __future__ import annotations

from msgspec import Struct


class ImportedRecord(Struct, frozen=True):
    """The file of a record, and what it shows (visibility/recorded_content.py); nothing in its session can change."""

    file: bytes
    content: Struct
