// The pages of the board on the projector: what is next to the bars, whether the verdict is below, and at the end the
// decision first.

import { planBoard, type BoardPage, type BoardView, type Frame } from "../../lib/board/board-plan";
import type { LastTime } from "../../lib/board/table-plan";
import type { Row } from "../../lib/board/ranking";
import type { Area } from "../../lib/fit/area";
import { lines, measure } from "../../lib/fit/measure";
import type { Board, PublicSession } from "../../api/wire";
import { endingFits } from "./ending-plan";

export const PAD = 0.6; // em of a panel, on each side
export const GAP = 0.5; // em between two panels
export const SIDES = { people: 15, ending: 24 } as const; // em
const LEGEND_LINE = 1.3;
const FEW = 7; // options, next to which there is room for people after the reveal as well

export type Side = keyof typeof SIDES;

/** A page: without bars and without a table, it has the decision alone. */
export interface Page extends BoardPage {
  side: Side | null;
  /** Whether the verdict is below. */
  strip: boolean;
  /** The text below the bars, and its height in px. */
  meaning: string;
  legend: number;
}

export interface Scene {
  session: PublicSession;
  board: Board;
  ranking: readonly Row[];
  view: BoardView;
  /** The whole area, and the height of the verdict in px; 0 without one. */
  area: Area;
  strip: number;
  last: LastTime;
  /** What the bars mean, and which options are new or gone. */
  meaning: string;
  /** Only which options are new or gone. */
  changes: string;
  /** Whether the window is so narrow that nothing is next to the bars. */
  small: boolean;
}

/** Return the pages of a scene; there is always at least one. */
export function deck(scene: Scene): Page[] {
  const { session, small, ranking } = scene;
  if (session.phase !== "closed")
    return running(scene, !small && (session.phase === "scoring" || ranking.length <= FEW));
  if (scene.view !== "both" || !session.outcome) return board(scene, null);
  if (!small && ranking.length <= FEW && endingFits(session, scene.board, beside(scene, 0.42))) {
    const together = board(scene, "ending");
    if (together.length === 1) return together;
  }
  if (!small && endingFits(session, scene.board, beside(scene, 0.95))) {
    const [page, more] = board({ ...scene, view: "ranking" }, "ending");
    if (page && !more) return [page, ...board({ ...scene, view: "matrix" }, null)];
  }
  return [{ side: null, strip: true, meaning: "", legend: 0 }, ...running(scene, false)];
}

/** Return the pages before the end. What is next to the bars and below makes room for bars that do not fit with it. */
function running(scene: Scene, people: boolean): Page[] {
  const attempts: [Scene, Side | null][] = [
    [scene, people ? "people" : null],
    [scene, null],
    [{ ...scene, meaning: scene.changes }, null],
    [{ ...scene, meaning: "" }, null],
    [{ ...scene, meaning: "", strip: 0 }, null],
  ];
  for (const [tried, side] of attempts) {
    const pages = board(tried, side);
    if (pages.filter((page) => page.bars).length < 2) return pages;
  }
  return board(scene, null);
}

/** Return the area for the decision next to the bars. */
const beside = ({ area, strip }: Scene, share: number): Area => ({
  ...area,
  width: SIDES.ending * area.text,
  height: share * (area.height - strip),
});

function board(scene: Scene, side: Side | null): Page[] {
  const { area, strip, ranking, session } = scene;
  const frame = frameOf(scene, side);
  const below = strip ? strip + GAP * area.text : 0;
  const plan = (view: BoardView, height: number) =>
    planBoard(view, ranking, session.criteria, { ...area, height }, frame, scene.last);
  const withStrip = plan(scene.view, area.height - below);
  const pages = withStrip.map((page) => ({
    ...page,
    side: page.bars ? side : null,
    strip: true,
    meaning: scene.meaning,
    legend: frame.legend,
  }));
  const tables = withStrip.filter((page) => page.table && !page.bars);
  if (tables.length < 2 || !below) return pages;
  // The verdict makes room for a matrix that does not fit above it.
  const without = plan("matrix", area.height);
  return [
    ...pages.filter((page) => page.bars),
    ...without.map((page) => ({ ...page, side: null, strip: false, meaning: "", legend: 0 })),
  ];
}

function frameOf({ area, meaning }: Scene, side: Side | null): Frame {
  const { width, text } = area;
  const across = 2 * PAD * text + 2;
  const taken = side ? (SIDES[side] + PAD) * text : 0;
  const long = !meaning ? 0 : lines(meaning, Math.max(1, width - across - taken), measure(text, 400));
  const legend = long ? (LEGEND_LINE * (long === Infinity ? 3 : long) + 0.4) * text : 0; // glyphs may be taller
  return { across, down: across, gap: GAP * text, legend, side: taken };
}
