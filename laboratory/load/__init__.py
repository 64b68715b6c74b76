"""Load generators, each a separate process, and their reports."""
