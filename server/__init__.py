"""Quorum: a team scores options against weighted criteria together, live."""

__version__ = "0.1.0"
