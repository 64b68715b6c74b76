"""Probes: properties of a framework that need no timing."""
