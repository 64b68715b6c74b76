"""CSV: the scores, the criteria and the totals of a session, one table each (RFC 4180, UTF-8 with a byte order mark for
Excel).

The headings are in the session's language; the columns and their order are fixed.
"""
