import type { PublicSession } from "../../api/wire";

/** Whether members may weigh now: the weights are neither shown nor locked. */
export const weighing = (session: PublicSession): boolean => session.phase === "weighting" && !session.weights_summary?.shown;
