"""The life of a process: workers, the event loop, garbage collection, metrics and logs."""
