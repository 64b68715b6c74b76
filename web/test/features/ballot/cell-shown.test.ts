import { describe, expect, it } from "vitest";

import { recallCell, rememberCell } from "../../../src/features/ballot/cell-shown";
import { FakeStorage } from "../../support/fakes";

describe("the cell that a page shows", () => {
  it("is recalled in its session and its round only", () => {
    const memory = new FakeStorage();
    expect(recallCell("ABCD", 1, memory)).toBeNull();
    rememberCell("ABCD", 1, "red/joy", memory);
    expect(recallCell("ABCD", 1, memory)).toBe("red/joy");
    expect(recallCell("ABCD", 2, memory)).toBeNull();
    expect(recallCell("EFGH", 1, memory)).toBeNull();
  });

  it("is forgotten if storage is refused", () => {
    const refused = new Proxy(new FakeStorage(), {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
    expect(() => rememberCell("ABCD", 1, "red/joy", refused)).not.toThrow();
    expect(recallCell("ABCD", 1, refused)).toBeNull();
  });
});
