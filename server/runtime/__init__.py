"""Running: a process from its start to its end, several of them on one port, and how each fares."""
