// How many names fit into rows of pills.

import type { Roster, RosterMember } from "../../api/wire";
import { t } from "../../i18n";
import { memberName } from "../text/words";
import type { Area } from "./area";
import { measure } from "./measure";
import { shortened } from "./shorten";

const PAD = 1.5; // em within a pill, with its border
const DONE = 1.5; // em of the mark of one who is done, and of one whose scores a facilitator enters
const GAP = 0.5;
export const PILL_ROW = 2.15; // em from one row to the next

/** Return the members who fit, with names as they fit; the roster counts the others. */
export function fittingRoster(roster: Roster, { width, height, text }: Area): Roster {
  const of = measure(text, 500);
  // An older server has no list of these.
  const entered = new Set((roster as Partial<Roster>).without_device);
  const marks = (m: RosterMember) => (Number(m.done) + Number(entered.has(m.id))) * DONE;
  const names = shortened(
    roster.members.map((m) => memberName(m.name)),
    (name) => of(name) <= width - (PAD + (entered.size ? 2 : 1) * DONE) * text,
  );
  const rows = Math.max(1, Math.floor((height + GAP * text) / (PILL_ROW * text)));
  const widths = roster.members.map((m, i) => of(names[i] as string) + (PAD + marks(m)) * text);
  const unnamed = roster.voters + roster.observers > roster.members.filter((m) => m.role !== "facilitator").length;
  const more = of(t("roster-more", { count: 888 })) + PAD * text;
  let count = widths.length;
  while (count > 0 && rowsOf(count < widths.length || unnamed ? [...widths.slice(0, count), more] : widths) > rows)
    count--;
  const members = roster.members.slice(0, count).map((m, i) => ({ ...m, name: names[i] as string }));
  return { ...roster, members };

  function rowsOf(all: readonly number[]): number {
    let [lines, left] = [1, width];
    for (const one of all) {
      if (one > left) [lines, left] = [lines + 1, width];
      left -= one + GAP * text;
    }
    return lines;
  }
}
