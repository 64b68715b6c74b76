"""Sessions in memory: rooms, their command queues and broadcasts, and the wire protocol."""
