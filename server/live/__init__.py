"""Sessions in memory: rooms, their command queues and announcements, and the wire protocol."""
