"""The exception of a run that cannot go on."""

from __future__ import annotations


class LaboratoryError(Exception):
    """A run cannot go on; the message is one sentence for the user."""
