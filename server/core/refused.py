"""The one way a session says no."""


class Refused(Exception):
    """A command that the rules of the meeting do not allow: `code` for programs, `sentence` for people."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
