"""Commands: the requests that a member can make. They never name the member, who is known from the connection."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from server.core.admission import MAX_LISTED, Cap, Joining, Listed
from server.core.edit_commands import Command, CriterionEdit, Edit, NewName, NewOption, OptionEdit, Reword
from server.core.entering_commands import AddPerson, Enter, EnterClear, EnterDone
from server.core.model import AttachmentKind, Confidence, CriterionWeight, Id, Line, Name, Role, Text, WeightedBy
from server.core.screens import ScreenNumber, ScreenView

# Commands that change the description are in edit_commands.py; entering_commands.py is for people without a device.
__all__ = [
    "AddPerson",
    "Command",
    "CriterionEdit",
    "Edit",
    "Enter",
    "EnterClear",
    "EnterDone",
    "NewName",
    "NewOption",
    "OptionEdit",
    "Reword",
]

# The length of the unit of an attached figure, in visible characters.
MAX_FIGURE_UNIT = 40

Experienced = Annotated[tuple[Id, ...], Meta(max_length=60)]


class Join(Command, frozen=True, tag="join"):
    """Join the session. Created by the HTTP join request only, never received over the WebSocket.

    `invitation` and `account` are digests; `email` is that of the account, to compare with the list of those admitted.
    """

    member: str
    name: Name
    role: Role
    experience: Experienced = ()
    invitation: str | None = None
    account: str | None = None
    email: str | None = None


class EraseName(Command, frozen=True, tag="erase_name"):
    """Erase all names of a member: yourself, which also means to leave unless the session is closed; or, as a
    facilitator, a member who was removed. Created by an HTTP request only."""

    member: str


class Invite(Command, frozen=True, tag="invite"):
    """Add invitations that can be used once, by their digests. Created by an HTTP request only."""

    digests: tuple[str, ...]


class ChangeKey(Command, frozen=True, tag="change_key"):
    """Replace the facilitator's key by one with this digest; with `sign_out`, revoke the facilitator's tokens, too.
    Created by an HTTP request only."""

    digest: str
    sign_out: bool = False


class Supersede(Command, frozen=True, tag="supersede"):
    """Record that a closed session was taken up again in a new one with this code. Created by an HTTP request only."""

    code: str


class OpenWeighting(Command, frozen=True, tag="open_weighting"):
    """Leave the lobby and let members give weights blind; or, while the weights are shown and not locked yet, let them
    change the weights they gave."""


class GiveWeights(Command, frozen=True, tag="give_weights"):
    """Give your own weights for every criterion except knock-out criteria: by 100 points, by swing (the one
    that you would lift from worst to best first has 100) or by order (rank-order weights). They are divided by their
    sum and replace any weights given before."""

    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class ShowWeights(Command, frozen=True, tag="show_weights"):
    """End the weighting and show the spread of the weights."""


class LockWeights(Command, frozen=True, tag="lock_weights"):
    """Fix the weights permanently: null for the team's mean, or the facilitator's own."""

    weights: tuple[CriterionWeight, ...] | None = None


class OpenScoring(Command, frozen=True, tag="open_scoring"):
    """Open the first round; from the lobby, this locks the weights of the description."""


class Score(Command, frozen=True, tag="score"):
    """Score one cell, replacing the member's previous score, reason and confidence. Null means "no view". A knock-out
    criterion is answered by 1 (not met) or 2 (met), one with a numeric scale by a number in its unit, of which six
    decimals are kept."""

    option: Id
    criterion: Id
    value: float | None
    reason: Text = ""
    confidence: Confidence | None = None


class Clear(Command, frozen=True, tag="clear"):
    """Clear the member's score of one cell."""

    option: Id
    criterion: Id


class Done(Command, frozen=True, tag="done"):
    """Mark the member as done with this round, or not done."""

    done: bool = True


class Reveal(Command, frozen=True, tag="reveal"):
    """End the round and show its totals."""


class UndoReveal(Command, frozen=True, tag="undo_reveal"):
    """Return the round to scoring, within ten seconds of its reveal. With names hidden this is refused once anybody has
    scored: the next reveal would show what had changed, and so whose it is."""


class NextRound(Command, frozen=True, tag="next_round"):
    """Open another round; with `keep`, every ballot starts with the scores of the previous round. From this round on
    there are the options to `add` and those to `restore`, dropped before, and no longer those to `drop`, by their ids;
    earlier rounds stay as they are. At least two options remain."""

    keep: bool = True
    add: Annotated[tuple[NewOption, ...], Meta(max_length=60)] = ()
    drop: Annotated[tuple[Id, ...], Meta(max_length=60)] = ()
    restore: Annotated[tuple[Id, ...], Meta(max_length=60)] = ()


class Close(Command, frozen=True, tag="close"):
    """End the session with the chosen option, or null for "no decision", and a statement. `look_again` is the day on
    which to look at the decision again, such as "2027-03-31": not in the past, and at most 20 years ahead."""

    option: Id | None
    statement: Text = ""
    look_again: Annotated[str, Meta(max_length=100)] | None = None


class Discuss(Command, frozen=True, tag="discuss"):
    """Show a cell of a revealed round to everyone, with the reasons given for it; null and null to stop."""

    option: Id | None
    criterion: Id | None


class MarkDiscussed(Command, frozen=True, tag="mark_discussed"):
    """Mark a cell of a revealed round as discussed."""

    option: Id
    criterion: Id


class Attach(Command, frozen=True, tag="attach"):
    """Attach to a cell: a link (`url`, described by `text`), a note, or a figure (`value` in `unit`, with `text` for
    what was measured). Others see it after the reveal, or immediately while totals are live."""

    option: Id
    criterion: Id
    kind: AttachmentKind
    text: Line = ""
    url: Annotated[str, Meta(max_length=1000)] = ""
    value: float | None = None
    unit: Annotated[str, Meta(max_length=2 * MAX_FIGURE_UNIT)] = ""


class Withdraw(Command, frozen=True, tag="withdraw"):
    """Withdraw an attachment: your own, or any as a facilitator."""

    attachment: str


class Dispute(Command, frozen=True, tag="dispute"):
    """Mark an attachment as disputed, or not disputed."""

    attachment: str
    disputed: bool = True


class Rename(Command, frozen=True, tag="rename"):
    """Change your own name."""

    name: Name


class TellExperience(Command, frozen=True, tag="tell_experience"):
    """Report the options that you have run in production, before the reveal. Nobody else sees it; after the reveal,
    results may say whether those who have run the options put the same one first."""

    options: Experienced


class Remove(Command, frozen=True, tag="remove"):
    """Remove a member, with their scores in a round that is not revealed yet."""

    member: str


class RemoveAll(Command, frozen=True, tag="remove_all"):
    """Remove many members in one go, with their scores in a round that is not revealed yet: those who wait to be let
    in, those who have given neither a score nor weights, or everyone but the facilitators; with `minutes`, only those
    who joined in this many last minutes."""

    who: Literal["waiting", "idle", "everyone"]
    minutes: Annotated[int, Meta(ge=1, le=1_000_000)] | None = None


class SetAdmission(Command, frozen=True, tag="set_admission"):
    """Set who may join; omitted fields stay unchanged. `joining` is open to everybody with the code, by approval of a
    facilitator, by invitation, or locked. `cap` is how many may be in besides the facilitators, null for no limit but
    the server's. With `accounts`, each needs a company account; `listed` are the e-mail addresses, or "@" and a domain,
    of those who are admitted without approval (none for everybody)."""

    joining: Joining | UnsetType = UNSET
    cap: Cap | UnsetType | None = UNSET
    accounts: bool | UnsetType = UNSET
    listed: Annotated[tuple[Listed, ...], Meta(max_length=MAX_LISTED)] | UnsetType = UNSET


class Admit(Command, frozen=True, tag="admit"):
    """Let in a member who waits or was removed; null for all who wait."""

    member: str | None


class Appoint(Command, frozen=True, tag="appoint"):
    """Make a member a facilitator, too; or, with `facilitator` false, a voter again. Whoever has created the session
    stays a facilitator."""

    member: str
    facilitator: bool = True


class SetTimer(Command, frozen=True, tag="set_timer"):
    """Start a countdown visible to everyone, or stop it with null. Nothing ends automatically when it runs out."""

    seconds: Annotated[int, Meta(ge=5, le=14_400)] | None


class Remind(Command, frozen=True, tag="remind"):
    """Send a `reminder` to the voters who have not finished scoring, or not given weights; nobody else learns who they
    are. There are 20 seconds between two of them."""


class TurnScreen(Command, frozen=True, tag="turn_screen"):
    """Tell the projectors what to show: a view, what fits the meeting (`auto`), or the next or previous page. `screen`
    is the number of one projector, which is in its address (`?screen=2`; 1 without), and null for all."""

    to: ScreenView
    screen: ScreenNumber | None = None


WireCommand = (
    Edit | Reword | OpenWeighting | GiveWeights | ShowWeights | LockWeights | OpenScoring | Score | Clear | Done
    | Reveal | UndoReveal | Discuss | MarkDiscussed | Attach | Withdraw | Dispute | NextRound | Close | Rename
    | TellExperience | Remove | RemoveAll | SetAdmission | Admit | Appoint | SetTimer | Remind | TurnScreen
    | AddPerson | Enter | EnterClear | EnterDone
)  # fmt: skip
# Created by HTTP requests only, because they carry what the server has drawn at random.
InternalCommand = Join | Invite | ChangeKey | EraseName | Supersede
AnyCommand = InternalCommand | WireCommand
