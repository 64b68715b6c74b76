"""The servers that Quorum is compared with, one file each, written as the documentation of each recommends.

Each broadcasts every message it receives to all its clients. None is offered compression.
"""
