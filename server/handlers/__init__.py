"""The doors: what is asked over HTTP and WebSocket, and the one table that says where."""
