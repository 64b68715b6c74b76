"""Results: a run's figures as measurement files, and what can be read from them."""
