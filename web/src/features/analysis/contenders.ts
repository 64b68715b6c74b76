// What is weighed against what: without the musts, and without the options that these knock out.

import type { Board, PublicSession } from "../../api/wire";

export interface Contenders {
  sheet: PublicSession;
  board: Board;
}

/** The same session and board with the musts and the options that fail one left out, as the server reckons. */
export function contenders(sheet: PublicSession, board: Board): Contenders {
  const musts = new Set(sheet.criteria.filter((c) => c.knock_out).map((c) => c.id));
  if (!musts.size) return { sheet, board };
  const options = board.options
    .filter((standing) => !standing.knocked_out.length)
    .map((standing) => ({ ...standing, cells: standing.cells.filter((cell) => !musts.has(cell.criterion)) }));
  const inside = new Set(options.map((standing) => standing.option));
  return {
    sheet: {
      ...sheet,
      options: sheet.options.filter((o) => inside.has(o.id)),
      criteria: sheet.criteria.filter((c) => !c.knock_out),
    },
    board: { ...board, options },
  };
}
