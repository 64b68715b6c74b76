// The session and board without knock-out criteria and without the options that fail one.

import type { Board, PublicSession } from "../../api/wire";

export interface Contenders {
  session: PublicSession;
  board: Board;
}

/** Return the session and board without knock-out criteria and failed options, as the server analyses them. */
export function contenders(session: PublicSession, board: Board): Contenders {
  const knockOuts = new Set(session.criteria.filter((c) => c.knock_out).map((c) => c.id));
  if (!knockOuts.size) return { session, board };
  const options = board.options
    .filter((standing) => !standing.knocked_out.length)
    .map((standing) => ({ ...standing, cells: standing.cells.filter((cell) => !knockOuts.has(cell.criterion)) }));
  const inside = new Set(options.map((standing) => standing.option));
  return {
    session: {
      ...session,
      options: session.options.filter((o) => inside.has(o.id)),
      criteria: session.criteria.filter((c) => !c.knock_out),
    },
    board: { ...board, options },
  };
}
