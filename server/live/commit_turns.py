"""Whose turn the next commit is, while several processes write to one session.

Any process may store the next commit, and the log takes the first one. In a plain race, the process with the most
requests loses every time: it takes longest to decide them, and while it loses, more arrive. So the processes take
turns: after its own commit, a process leaves the next ones to the others that write, one to each. It knows from the log
how many commits they have stored since, and from the change stream how many they are, so nothing is exchanged for this.

No process starves. While one waits, each of the others can store one commit, and then leaves it a place in time that
is long enough for a commit of a few requests. If it loses all the same, it takes half as many requests the next time,
until they fit, and more after each commit. One that the others do not know, because it has not stored anything
lately, gets a place that they leave open now and then. A process that does not use its place delays the others by that
place only.
"""

from __future__ import annotations

# The limit of a batch keeps the steps of the event loop short, also when each request is answered on another socket.
MAX_BATCH = 250
# After a lost race, a batch is half as large, but not smaller than this, because so few requests hardly take longer
# than one. Each commit makes it four times as large.
FEW = 16
# A place lasts as long as this many appends, because its process must learn of the commit before and read it, too; and
# at least and at most so long, in seconds. An average of the last appends follows a change of pace within a few.
APPENDS_PER_PLACE = 4
PLACE_SECONDS = (0.005, 0.1)
FIRST_APPEND_SECONDS = 0.003
SMOOTHING = 8
# A process that has stored nothing for this many places does not write at the moment, so no turn is left to it.
ACTIVE_PLACES = 20
# After every commit whose number is a multiple of this, those that had a turn leave one place to those that had none.
COMMITS_PER_OPEN_PLACE = 16


class CommitTurns:
    """The turns of one session, as one process knows them; each `now` is a time in seconds on one monotonic clock."""

    def __init__(self) -> None:
        self._writers: dict[str, float] = {}  # the other processes that write, and when each was last seen
        self._others_stored = 0  # since the last commit of this process
        self._others_at = self._last_at = float("-inf")
        self._last = 0  # the number of the last commit
        self._append_seconds = FIRST_APPEND_SECONDS
        self.most = MAX_BATCH  # how many requests to decide for the next commit, at most

    def saw(self, process: str, now: float) -> None:
        """Note that another process has stored a commit; its name is empty if it is not known."""
        self._writers = {name: at for name, at in self._writers.items() if self._active(at, now)}
        if process:
            self._writers[process] = now

    def read(self, seq: int, now: float) -> None:
        """Note that the log has a commit of another process, with this number."""
        self._others_stored += 1
        self._last, self._others_at, self._last_at = seq, now, now

    def stored(self, seq: int, now: float, took: float | None = None) -> None:
        """Note that the log has a commit of this process, with this number, and how long its append took, if known."""
        self._others_stored = 0
        self._last, self._last_at = seq, now
        self.most = min(MAX_BATCH, 4 * self.most)
        self._average(took)

    def lost(self, batch: int, took: float) -> None:
        """Note that another process was first, after this many requests were decided and this many seconds passed."""
        if batch > FEW:
            self.most = max(FEW, batch // 2)
        self._average(took)

    def wait(self, now: float) -> float:
        """Return for how many seconds others go first, unless more commits are read meanwhile; 0 or less for none."""
        named = sum(self._active(at, now) for at in self._writers.values())
        others = max(named, self._active(self._others_at, now))
        ahead = max(0, others - self._others_stored)
        if 0 < others >= self._others_stored and self._last % COMMITS_PER_OPEN_PLACE == 0:
            ahead += 1
        return self._last_at + ahead * self._place - now

    def _average(self, took: float | None) -> None:
        if took is not None:
            # One append that took very long says little about the next ones.
            self._append_seconds += (min(took, 2 * self._append_seconds) - self._append_seconds) / SMOOTHING

    @property
    def _place(self) -> float:
        least, most = PLACE_SECONDS
        return min(max(APPENDS_PER_PLACE * self._append_seconds, least), most)

    def _active(self, at: float, now: float) -> bool:
        return now - at < ACTIVE_PLACES * self._place
