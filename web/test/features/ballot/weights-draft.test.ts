import { describe, expect, it } from "vitest";

import type { OwnWeights } from "../../../src/api/wire";
import { blankDraft, recallDraft, storeDraft } from "../../../src/features/ballot/weights-draft";
import { FakeStorage } from "../../support/fakes";
import { session } from "../../support/findings";

const points = (...given: number[]): OwnWeights => ({
  by: "points",
  weights: given.map((weight, i) => ({ criterion: session.criteria[i]?.id ?? `c${i}`, weight })),
});

describe("a draft of weights", () => {
  it("survives a reload until it is sent", () => {
    const memory = new FakeStorage();
    expect(recallDraft("CODE", session.criteria, memory)).toBeNull();
    storeDraft("CODE", points(10, 20, 0), memory);
    expect(recallDraft("CODE", session.criteria, memory)).toEqual(points(10, 20, 0));
    storeDraft("CODE", null, memory);
    expect(recallDraft("CODE", session.criteria, memory)).toBeNull();
  });

  it("is dropped if the criteria differ or it cannot be read", () => {
    const memory = new FakeStorage();
    storeDraft("CODE", points(10, 20, 0), memory);
    expect(recallDraft("CODE", session.criteria.slice(1), memory)).toBeNull();
    memory.setItem("quorum:weights:CODE", "{");
    expect(recallDraft("CODE", session.criteria, memory)).toBeNull();
    expect(blankDraft(session.criteria)).toEqual(points(0, 0, 0));
  });
});
