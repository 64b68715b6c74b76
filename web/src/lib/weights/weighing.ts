import type { PublicSession } from "../../api/wire";

/** Return whether members may give weights now: they are neither shown nor locked. */
export const weighing = (session: PublicSession): boolean =>
  session.phase === "weighting" && !session.weights_summary?.shown;
