import { afterEach, expect, test, vi } from "vitest";
import { fetchFile } from "../../src/api/file";
import { PageError, Refusal } from "../../src/api/http";

afterEach(() => vi.unstubAllGlobals());

const answers = (answer: () => Response) => vi.stubGlobal("fetch", () => Promise.resolve().then(answer));

/** A body of some pieces, which may then break off. */
function body(pieces: string[], breaks = false): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      if (!breaks) controller.close();
    },
    pull(controller) {
      if (breaks) controller.error(new TypeError("network error"));
    },
  });
}

test("a file comes piece by piece with its headers", async () => {
  answers(() => new Response(body(["one ", "two"]), { headers: { "Quorum-Files": "2", "Content-Type": "a/b" } }));
  const seen: string[] = [];
  const file = await fetchFile("/x", (piece, headers) =>
    seen.push(`${new TextDecoder().decode(piece)}/${headers.get("Quorum-Files")}`),
  );
  expect(seen).toEqual(["one /2", "two/2"]);
  expect([file.size, file.type]).toEqual([7, "a/b"]);
});

test("a file that breaks off is none, and says so", async () => {
  answers(() => new Response(body(["one"], true)));
  await expect(fetchFile("/x", () => undefined)).rejects.toThrow(PageError);
  await expect(fetchFile("/x", () => undefined)).rejects.toThrow("nothing was saved");
});

test("a refusal is the server's, and no connection is one, too", async () => {
  answers(() => Response.json({ code: "pack_too_early", params: {}, reason: "Too early." }, { status: 409 }));
  await expect(fetchFile("/x", () => undefined)).rejects.toThrow(Refusal);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  await expect(fetchFile("/x", () => undefined)).rejects.toThrow(Refusal);
});
