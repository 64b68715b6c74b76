"""The servers that Quorum is measured against, each in one file and written as its own documentation writes it.

All do the same: whatever a client says is handed to every client. None is offered compression.
"""
