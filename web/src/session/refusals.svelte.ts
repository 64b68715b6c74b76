// Why the last request about each cell, about "done" and about the weights was refused.

import type { Problem } from "../api/wire";
import { problemText } from "../i18n";

export class Refusals {
  private all = $state.raw<ReadonlyMap<string, Problem>>(new Map());

  has(about: string): boolean {
    return this.all.has(about);
  }

  /** Return the reason in words, if there is one. */
  text(about: string): string | undefined {
    const refused = this.all.get(about);
    return refused && problemText(refused);
  }

  /** Note why a request was refused; null once there is another. */
  set(about: string | null, refused: Problem | null): void {
    if (about === null) return;
    const all = new Map(this.all);
    if (refused === null) all.delete(about);
    else all.set(about, refused);
    this.all = all;
  }
}
