// The measured evidence of the page's session: fetched once, when somebody first looks, and kept.

import { errorText, fetchMeasurements } from "../../api/http";
import type { Measurements } from "../../api/wire";

class MeasuredEvidence {
  /** Null when there is none; undefined before it is known. */
  known = $state.raw<Measurements | null | undefined>(undefined);
  problem = $state("");
  /** Whether it is looked at: then it stays open from one cell to the next. */
  open = $state(false);
  private asking = false;

  /** Fetch it, unless it is there or on its way; what goes wrong is told in `problem`, and may be tried again. */
  async load(code: string): Promise<void> {
    if (this.asking || this.known !== undefined) return;
    this.asking = true;
    this.problem = "";
    try {
      this.known = (await fetchMeasurements(code)).measurements;
    } catch (error) {
      this.problem = errorText(error);
    }
    this.asking = false;
  }
}

/** A page is about one session for its whole life, so there is one. */
export const measured = new MeasuredEvidence();
