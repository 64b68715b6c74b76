"""WebSocket: frames, connections, fan-out and heartbeats."""
