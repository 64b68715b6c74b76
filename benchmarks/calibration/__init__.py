"""Measures how often "clear" is said without any real difference, and whether the told chances come true."""
