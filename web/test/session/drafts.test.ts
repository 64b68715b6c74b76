import { describe, expect, it } from "vitest";

import { Drafts, draftsKey } from "../../src/session/drafts";
import { clearTraces } from "../../src/session/traces";
import { FakeStorage } from "../support/fakes";

const CODE = "7K3M-Q2XD";

describe("what is being typed", () => {
  it("survives a reload until it is sent", () => {
    const memory = new FakeStorage();
    const drafts = new Drafts(CODE, memory);
    drafts.set("flask/docs", { reason: "Short" });
    drafts.set("flask/cost", { reason: "Free" });
    drafts.delete("flask/docs");
    drafts.delete("flask/docs");
    const reloaded = new Drafts(CODE, memory);
    expect([reloaded.get("flask/docs"), reloaded.get("flask/cost")]).toEqual([undefined, { reason: "Free" }]);
    reloaded.delete("flask/cost");
    expect(memory.getItem(draftsKey(CODE))).toBeNull();
  });

  it("is removed when the person signs out, and lost if it cannot be read", () => {
    const memory = new FakeStorage();
    const drafts = new Drafts(CODE, memory);
    drafts.set("flask/docs", { reason: "Short" });
    clearTraces(CODE, memory);
    expect(drafts.get("flask/docs")).toBeUndefined();
    memory.setItem(draftsKey(CODE), "{");
    expect(drafts.get("flask/docs")).toBeUndefined();
  });

  it("lasts as long as the page if the browser refuses to store it", () => {
    const memory = new FakeStorage();
    memory.setItem = () => {
      throw new Error("full");
    };
    expect(() => new Drafts(CODE, memory).set("flask/docs", {})).not.toThrow();
  });
});
