"""What this machine says of the five frameworks: the laboratory run for real, and its figures written as evidence."""

from __future__ import annotations


class Failed(Exception):
    """Something in the laboratory did not work; the text is one sentence for people."""
