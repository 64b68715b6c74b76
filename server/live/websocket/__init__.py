"""Sockets: WebSocket frames, one frame for many sockets, and whether anybody is still there."""
