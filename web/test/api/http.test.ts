import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let announced: readonly string[] = [];
vi.mock("../../src/api/wire", () => ({
  get EXTENSIONS() {
    return announced;
  },
}));

const { join } = await import("../../src/api/http");

function headersOf(fetched: ReturnType<typeof vi.fn>): Record<string, string> {
  return (fetched.mock.calls[0]?.[1] as { headers: Record<string, string> }).headers;
}

describe("a call to the server", () => {
  let fetched: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    fetched = vi.fn().mockResolvedValue({ ok: true, json: () => Promise.resolve({ member: "m1" }) });
    vi.stubGlobal("fetch", fetched);
  });

  afterEach(() => vi.unstubAllGlobals());

  it("announces what an older server may not know, and nothing when there is nothing", async () => {
    await join("7K3M-Q2XD", { name: "Ada" });
    expect(headersOf(fetched)).not.toHaveProperty("Quorum-Extensions");
    fetched.mockClear();
    announced = ["mood", "nudge"];
    await join("7K3M-Q2XD", { name: "Ada" });
    expect(headersOf(fetched)["Quorum-Extensions"]).toBe("mood,nudge");
  });
});
