"""Results: a run's figures as measurement files, tables and comparisons."""
