"""Probes: what can be found out about a framework without timing anything."""
