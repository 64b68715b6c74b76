// What a page holds of a session, and how each message changes it.

import type { Board, Message, OwnBallot, Roster, PublicSession, PublicAttachment, Solidity, You } from "./wire";

export interface Held {
  sheet: PublicSession;
  board: Board;
  roster: Roster;
  solidity: Solidity | null;
  /** The team's own evidence, as far as everybody may see it. */
  attachments: readonly PublicAttachment[];
  you: You | null;
  seqs: { sheet: number; board: number; ballot: number };
}

/** What is held after a message; the same object when the message is stale or says nothing new. */
export function receive(held: Held | null, message: Message): Held | null {
  if (message.type === "welcome") {
    const { session: sheet, board, roster, solidity, attachments, you, seq } = message;
    return { sheet, board, roster, solidity, attachments, you, seqs: { sheet: seq, board: seq, ballot: seq } };
  }
  if (!held) return held;
  const { seqs } = held;
  switch (message.type) {
    case "board":
      if (message.seq <= seqs.board) return held;
      return { ...held, board: message.board, seqs: { ...seqs, board: message.seq } };
    case "changes":
      if (message.seq <= seqs.board) return held;
      return { ...held, board: merged(held.board, message.board), seqs: { ...seqs, board: message.seq } };
    case "session":
      if (message.seq <= seqs.sheet) return held;
      return inRound({ ...held, sheet: message.session, seqs: { ...seqs, sheet: message.seq } });
    case "solidity":
      return { ...held, solidity: message.solidity };
    case "attachments":
      return { ...held, attachments: message.attachments };
    case "roster":
      return { ...held, roster: message.roster };
    case "ballot":
      // Equal is fresh here: one commit may hold a request of this page and one of another device.
      if (message.seq < seqs.ballot || !held.you) return held;
      return withBallot(held, message.ballot, message.seq);
    default:
      return held;
  }
}

/** A board with what has changed on it; what has not is the same object as before. */
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

/** A new round starts with a blank ballot; scores that are kept for it come as one's own ballot. */
function inRound(held: Held): Held {
  const { you, sheet } = held;
  if (!you || you.ballot.round >= sheet.round) return held;
  return { ...held, you: { ...you, ballot: { ...you.ballot, round: sheet.round, cells: [], done: false } } };
}

/** The same with one's own ballot replaced, as of `seq`. */
export function withBallot(held: Held, ballot: OwnBallot, seq: number): Held {
  if (!held.you) return held;
  return { ...held, you: { ...held.you, ballot }, seqs: { ...held.seqs, ballot: Math.max(seq, held.seqs.ballot) } };
}
