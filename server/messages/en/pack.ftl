### README.txt of the decision pack, in the session's language.

pack-draft = This is a draft: the session is not closed, and its result may still change.
# $option (Option) - what was decided for
# $at (Time) - when
pack-decided = Decided on { DAY($at) }: { $option }
pack-report-pdf = The report for printing and filing.
pack-report-html = The report as one page for a browser; it needs no network and prints well.
pack-report-md = The report as Markdown, for a wiki or a repository.
pack-chart-svg = The ranking as a chart that stays sharp at any size.
pack-chart-png = The same chart as pixels, for slides and messages.
pack-adr = The decision record (ADR, in the form of MADR 4), to be committed next to the code.
pack-ics = A reminder for a calendar, on the day to look at the decision again.
pack-scores = Every score with its weight, one row each. Read it as UTF-8, with commas between the fields.
pack-excel-eu = The same with semicolons and decimal commas, for Excel with European settings.
pack-criteria = The criteria with their weights, directions and scales.
pack-totals = The totals and ranks of every round.
pack-workbook = Matrix, scores, rounds and weights as a workbook (Excel, LibreOffice): the totals follow when a score or a weight is changed.
pack-slides = Six slides with a native chart and table, to be pasted into a deck of your own.
pack-record = The whole record for a program, from which everything else can be computed again.
pack-sums = The SHA-256 digests of the other files, for: sha256sum --check SHA256SUMS
pack-signature = The server's signature of these digests.
# Followed by a command.
pack-verify = To check that nothing was changed, open the page /verify of a Quorum server and choose this archive, or install Quorum and run:
# $code (String) - the code of the session
pack-session = Session { $code }, made with Quorum.
