"""What the laboratory raises when a run cannot go on."""

from __future__ import annotations


class LaboratoryError(Exception):
    """A run cannot go on; the text is one sentence for the user."""
