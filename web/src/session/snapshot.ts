// The state of a session in a page, and how each message changes it.

import type {
  Board,
  JoinAnswer,
  LossUpdate,
  Message,
  OwnBallot,
  Roster,
  PublicSession,
  SessionAnswer,
  PublicAttachment,
  Solidity,
  You,
} from "../api/wire";

export interface SessionSnapshot {
  session: PublicSession;
  board: Board;
  roster: Roster;
  solidity: Solidity | null;
  /** The public attachments. */
  attachments: readonly PublicAttachment[];
  you: You | null;
  /** What a facilitator is told about lost commits. */
  loss: LossUpdate | null;
  seqs: { session: number; board: number; ballot: number };
}

/** Return what a page can show of a ballot before its welcome, from answers over HTTP; null if the two do not fit. */
export function provisional({ session, board, roster }: SessionAnswer, you: JoinAnswer): SessionSnapshot | null {
  const { member, name, role, waiting, ballot, experience } = you;
  // The session may be older than the answer to joining; options and criteria are fixed once people score.
  if (!ballot || session.phase !== "scoring" || session.round !== ballot.round) return null;
  return {
    ...{ session, board, roster, solidity: null, attachments: [], loss: null },
    you: { member, name, role, waiting, ballot, experience: experience ?? [], ref: 0, skipped: [] },
    seqs: { session: 0, board: 0, ballot: 0 },
  };
}

/** Apply a message to a snapshot; returns the same object if the message is stale or changes nothing. */
export function receive(snapshot: SessionSnapshot | null, message: Message): SessionSnapshot | null {
  if (message.type === "welcome") {
    const { session, board, roster, solidity, attachments, you, seq } = message;
    const seqs = { session: seq, board: seq, ballot: seq };
    return { session, board, roster, solidity, attachments, you, loss: snapshot?.loss ?? null, seqs };
  }
  if (!snapshot) return snapshot;
  const { seqs } = snapshot;
  switch (message.type) {
    case "board":
      if (message.seq <= seqs.board) return snapshot;
      return { ...snapshot, board: message.board, seqs: { ...seqs, board: message.seq } };
    case "changes":
      if (message.seq <= seqs.board) return snapshot;
      return { ...snapshot, board: merged(snapshot.board, message.board), seqs: { ...seqs, board: message.seq } };
    case "session":
      if (message.seq <= seqs.session) return snapshot;
      return inRound({ ...snapshot, session: message.session, seqs: { ...seqs, session: message.seq } });
    case "solidity":
      return { ...snapshot, solidity: message.solidity };
    case "attachments":
      return { ...snapshot, attachments: message.attachments };
    case "roster":
      return { ...snapshot, roster: message.roster };
    case "loss":
      return { ...snapshot, loss: message };
    case "ballot":
      // An equal seq is not stale here: one commit may contain a request of this page and one of another device.
      if (message.seq < seqs.ballot || !snapshot.you) return snapshot;
      return withBallot(snapshot, message.ballot, message.seq);
    default:
      return snapshot;
  }
}

/** Apply the changed cells to a board; unchanged rows and cells stay the same objects. */
function merged(board: Board, changed: Board): Board {
  const rows = new Map(changed.options.map((row) => [row.option, row]));
  const options = board.options.map((old) => {
    const row = rows.get(old.option);
    if (!row) return old;
    const cells = new Map(row.cells.map((cell) => [cell.criterion, cell]));
    return { ...row, cells: old.cells.map((cell) => cells.get(cell.criterion) ?? cell) };
  });
  return { ...changed, options };
}

/** Clear the ballot at the start of a round; scores that are carried over arrive as a ballot message. */
function inRound(snapshot: SessionSnapshot): SessionSnapshot {
  const { you, session } = snapshot;
  if (!you || you.ballot.round >= session.round) return snapshot;
  return { ...snapshot, you: { ...you, ballot: { ...you.ballot, round: session.round, cells: [], done: false } } };
}

/** Replace the reader's own ballot, as of `seq`. */
export function withBallot(snapshot: SessionSnapshot, ballot: OwnBallot, seq: number): SessionSnapshot {
  if (!snapshot.you) return snapshot;
  return {
    ...snapshot,
    you: { ...snapshot.you, ballot },
    seqs: { ...snapshot.seqs, ballot: Math.max(seq, snapshot.seqs.ballot) },
  };
}
