import type { PublicSession } from "../../api/wire";

/** Whether members may weigh now: the weights are neither shown nor locked. */
export const weighing = (sheet: PublicSession): boolean => sheet.phase === "weighting" && !sheet.weights_summary?.shown;
