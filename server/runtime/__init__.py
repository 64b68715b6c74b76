"""Process management and monitoring: workers, the event loop, garbage collection, metrics and logs."""
