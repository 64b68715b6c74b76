import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let extensions: readonly string[] = [];
vi.mock("../../src/api/wire", () => ({
  get EXTENSIONS() {
    return extensions;
  },
}));

const { joinSession } = await import("../../src/api/http");

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

  it("lists the extensions of this page, if there are any", async () => {
    await joinSession("7K3M-Q2XD", { name: "Ada" });
    expect(headersOf(fetched)).not.toHaveProperty("Quorum-Extensions");
    fetched.mockClear();
    extensions = ["mood", "nudge"];
    await joinSession("7K3M-Q2XD", { name: "Ada" });
    expect(headersOf(fetched)["Quorum-Extensions"]).toBe("mood,nudge");
  });
});
