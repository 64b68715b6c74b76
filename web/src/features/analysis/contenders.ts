// What is weighed against what: without the musts, and without the options that these knock out.

import type { Board, PublicSession } from "../../api/wire";

export interface Contenders {
  session: PublicSession;
  board: Board;
}

/** The same session and board with the musts and the options that fail one left out, as the server reckons. */
export function contenders(session: PublicSession, board: Board): Contenders {
  const musts = new Set(session.criteria.filter((c) => c.knock_out).map((c) => c.id));
  if (!musts.size) return { session, board };
  const options = board.options
    .filter((standing) => !standing.knocked_out.length)
    .map((standing) => ({ ...standing, cells: standing.cells.filter((cell) => !musts.has(cell.criterion)) }));
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
