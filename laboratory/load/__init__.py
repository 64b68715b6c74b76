"""Load generators, each a process of its own, and what they report."""
