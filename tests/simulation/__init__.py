"""A deterministic simulation: the real rooms, queues and connections on a virtual clock, network and log.

A seed decides everything that happens: latencies, failures, crashes, restarts, and what people do. A run that fails
prints its seed, and `python -m tests.simulation SEED` replays it exactly.
"""
