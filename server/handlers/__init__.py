"""HTTP and WebSocket handlers, one file for each resource."""
