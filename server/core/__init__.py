"""The rules of the meeting, pure: no waiting, clock, randomness or input and output."""
