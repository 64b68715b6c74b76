"""Rooms: one session in memory on this process, the order it keeps, and what the people in it are told."""
