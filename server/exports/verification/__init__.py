"""Checks files without a server: that a record is as it was written, and that all in it follows from its ballots.

doubts.py        what can be wrong
differences.py   where two values differ
record_file.py   a record
pack_file.py     a decision pack: its record, and that every other file follows from that
pack_sums.py     the digests of a pack's files, and their signature
projection.py    whether a record is what a stored log shows
"""
