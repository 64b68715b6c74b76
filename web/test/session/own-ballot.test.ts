import { describe, expect, it } from "vitest";

import { applyCommand } from "../../src/session/own-ballot";
import { ballot } from "../support/snapshot";

describe("a ballot", () => {
  it("changes with scores, cleared cells and done", () => {
    const once = applyCommand(ballot, { type: "score", option: "a", criterion: "c", value: 3 });
    expect(once.cells).toEqual([{ option: "a", criterion: "c", value: 3, reason: "", confidence: null }]);
    const twice = applyCommand(once, { type: "score", option: "a", criterion: "c", value: null, reason: "why" });
    expect(twice.cells).toEqual([{ option: "a", criterion: "c", value: null, reason: "why", confidence: null }]);
    expect(applyCommand(twice, { type: "clear", option: "a", criterion: "c" }).cells).toEqual([]);
    expect(applyCommand(once, { type: "done" }).done).toBe(true);
  });
});
