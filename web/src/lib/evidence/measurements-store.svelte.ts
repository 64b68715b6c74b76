// The measurements of the page's session, fetched once, when they are first needed.

import { errorText, fetchMeasurements } from "../../api/http";
import type { Measurements } from "../../api/wire";

class MeasurementsStore {
  /** The measurements; null if there are none, undefined until they are loaded. */
  measurements = $state.raw<Measurements | null | undefined>(undefined);
  /** Whether the evidence is open; it stays so from one cell to the next. */
  open = $state(false);
  private failure = $state.raw<unknown>(null);
  private loading = false;

  /** Why loading failed, in the language of the page; empty if it did not. */
  get problem(): string {
    return this.failure === null ? "" : errorText(this.failure);
  }

  /** Load the measurements, unless they are loaded or loading. After a failure it may be called again. */
  async load(code: string): Promise<void> {
    if (this.loading || this.measurements !== undefined) return;
    this.loading = true;
    this.failure = null;
    try {
      this.measurements = (await fetchMeasurements(code)).measurements;
    } catch (error) {
      this.failure = error;
    }
    this.loading = false;
  }
}

/** The store of the page's session. */
export const measurementsStore = new MeasurementsStore();
