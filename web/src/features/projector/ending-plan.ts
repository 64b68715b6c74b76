// How the decision fits next to the bars, or on a page of its own.

import type { Area } from "../../lib/fit/area";
import { lines, measure } from "../../lib/fit/measure";
import { firstInstead } from "../../lib/board/ranking";
import type { Board, PublicSession } from "../../api/wire";
import { Few, t } from "../../i18n";

const SCALES = [2, 1.75, 1.5, 1.25, 1.1, 1]; // of the statement
const NAME = 1.4; // of the decision, against the statement; and at least
const LEAST_NAME = 1.3;
const LINE = 1.3;
const PAD = 2; // em on both sides, and above and below
const CODE = { width: 7, height: 7.6 }; // em of the QR code with what it opens
const GAP = 0.4; // em between the parts

export interface EndingPlan {
  /** The sizes of the name and the statement, in em of the smallest text. */
  name: number;
  statement: number;
  /** How many lines of the statement are shown; the page behind the QR code has all of it. */
  lines: number;
  whole: boolean;
}

/** Return the sizes of the decision's texts in an area. */
export function planEnding(session: PublicSession, board: Board, { width, height, text }: Area): EndingPlan {
  const { outcome } = session;
  if (!outcome) return { name: 1, statement: 1, lines: 1, whole: true };
  const chosen = session.options.find((o) => o.id === outcome.option)?.name;
  const instead = chosen && board.shown ? firstInstead(session, board, outcome.option) : [];
  const inner = width - PAD * text;
  const heightOf = (of: string, scale: number, room: number, weight = 500) =>
    lines(of, room, measure(scale * text, weight)) * LINE * scale * text;
  const apart = instead.length
    ? t("ending-apart", { first_options: Few.from(instead, (row) => row.name) }) +
      t("ending-totals", { first: "0.00", decided: "0.00" })
    : "";
  const below =
    (apart ? heightOf(apart, 1, inner - 1.6 * text, 650) + (0.8 + GAP) * text : 0) +
    [outcome.look_again, session.previous, session.superseded].filter(Boolean).length * (LINE + GAP) * text;
  let room = 0;
  for (const statement of SCALES) {
    const name = Math.max(LEAST_NAME, NAME * statement);
    const title = heightOf(chosen ?? t("outcome-none"), name, inner - CODE.width * text, 700) + LINE * text;
    const said = outcome.statement
      .split("\n")
      .reduce((sum, line) => sum + (heightOf(line, statement, inner) || LINE * statement * text), GAP * text);
    if (PAD * text + Math.max(title, CODE.height * text) + said + below <= height)
      return { name, statement, lines: 99, whole: true };
    room = height - PAD * text - Math.max(title, CODE.height * text) - below - GAP * text;
  }
  return { name: LEAST_NAME, statement: 1, lines: Math.max(1, Math.floor(room / (LINE * text))), whole: false };
}

export const endingFits = (session: PublicSession, board: Board, area: Area): boolean =>
  planEnding(session, board, area).whole;
