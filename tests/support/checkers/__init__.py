"""Checkers: what must be true of the scores for each finding, computed independently with exact fractions."""
