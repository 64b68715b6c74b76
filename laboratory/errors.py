"""The exception that ends a run."""

from __future__ import annotations


class LaboratoryError(Exception):
    """A run cannot continue; the message is one sentence for the user."""
