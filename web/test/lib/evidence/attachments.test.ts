import { describe, expect, it } from "vitest";

import { attachmentsOn, mayAttach, attachmentViews, attachmentViewsOn } from "../../../src/lib/evidence/attachments";
import {
  attachCommand,
  blankDraft,
  hostOf,
  inShort,
  lacking,
  measure,
} from "../../../src/lib/evidence/attachment-text";
import type { SessionSnapshot } from "../../../src/session/snapshot";
import type { PublicAttachment } from "../../../src/api/wire";
import { session } from "../../support/findings";

const cell = { option: "flask", criterion: "speed" };
const shown = (id: string, rest: Partial<PublicAttachment> = {}): PublicAttachment => ({
  id,
  round: 1,
  ...cell,
  kind: "note",
  text: "Ran it.",
  url: "",
  value: null,
  unit: "",
  name: "Ada",
  disputed: 0,
  ...rest,
});

function snapshot(
  attachments: PublicAttachment[],
  own: PublicAttachment[] = [],
  disputes: string[] = [],
  role = "voter",
): SessionSnapshot {
  const ballot = { round: 1, cells: [], done: false, weights: null, asked: null, attachments: own, disputes };
  const you = { member: "m1", name: "Ada", role, ballot, experience: [], ref: 0 };
  return { session, attachments, you } as unknown as SessionSnapshot;
}

describe("the attachments on a cell", () => {
  it("are the public ones and the reader's own", () => {
    const mine = shown("e2");
    const all = snapshot([shown("e1"), shown("e3", { option: "bottle" })], [mine], ["e1"]);
    expect(attachmentViewsOn(all, cell)).toEqual([
      { attachment: shown("e1"), own: false, visible: true, disputed: true },
      { attachment: mine, own: true, visible: false, disputed: false },
    ]);
    expect(attachmentViews(all)).toHaveLength(3);
    expect(attachmentsOn(all.attachments, cell).map((s) => s.id)).toEqual(["e1"]);
  });

  it("are the public copies, which others may have disputed", () => {
    const [piece] = attachmentViews(snapshot([shown("e1", { disputed: 2 })], [shown("e1")]));
    expect([piece?.own, piece?.visible, piece?.attachment.disputed]).toEqual([true, true, 2]);
  });

  it("are visible to observers", () => {
    const watching = { ...snapshot([shown("e1")]), you: null };
    expect(attachmentViewsOn(watching, cell)).toHaveLength(1);
    expect([mayAttach(watching), mayAttach(snapshot([])), mayAttach(snapshot([], [], [], "observer"))]).toEqual([
      false,
      true,
      false,
    ]);
    expect(mayAttach({ ...snapshot([]), session: { ...session, phase: "closed" } })).toBe(false);
  });
});

describe("a link", () => {
  it("shows the host that a browser would open, if it is a web address", () => {
    expect(hostOf("https://example.org:8443/a?b#c")).toBe("example.org:8443");
    expect(hostOf("https://bank.example@evil.example/")).toBe("evil.example");
    expect(hostOf("https://ex\u0430mple.org")).toMatch(/^xn--/);
    for (const url of ["javascript:alert(1)", "data:text/html,x", "no address", "", "file:///etc/passwd"]) {
      expect(hostOf(url)).toBeNull();
    }
  });

  it("is shortened to its host and the start of its path", () => {
    expect([inShort("https://example.org/"), inShort("http://example.org/a?b=1#c")]).toEqual([
      "example.org",
      "example.org/a?b=1",
    ]);
    expect(inShort(`https://example.org/${"x".repeat(99)}`)).toBe(`example.org/${"x".repeat(39)}…`);
    expect(inShort("javascript:alert(1)")).toBe("javascript:alert(1)");
  });

  it("may be typed without https://", () => {
    const link = (url: string) => ({ ...blankDraft("link"), url });
    expect(attachCommand(cell, link(" example.org/a "))).toMatchObject({ kind: "link", url: "https://example.org/a" });
    expect(attachCommand(cell, link("example.org:8080"))).toMatchObject({ url: "https://example.org:8080" });
    expect(lacking(link("javascript:alert(1)"))).toBe("attachment-needs-address");
    expect(lacking(link(""))).toBe("attachment-needs-address");
    expect(lacking(link("http://example.org"))).toBeNull();
  });
});

describe("an attachment", () => {
  it("must not be empty", () => {
    expect(lacking({ ...blankDraft("note"), text: "  " })).toBe("attachment-needs-note");
    expect(lacking({ ...blankDraft("figure"), value: 3 })).toBe("attachment-needs-words");
    expect(lacking({ ...blankDraft("figure"), text: "Rate" })).toBe("attachment-needs-number");
    expect(lacking({ ...blankDraft("figure"), text: "Rate", value: 0 })).toBeNull();
  });

  it("is sent with only the fields of its kind", () => {
    const draft = { kind: "note", text: " Slow. ", url: "example.org", value: 3, unit: "s" } as const;
    expect(attachCommand(cell, draft)).toEqual({ type: "attach", ...cell, kind: "note", text: "Slow." });
    expect(attachCommand(cell, { ...draft, kind: "figure" })).toEqual({
      type: "attach",
      ...cell,
      kind: "figure",
      text: "Slow.",
      value: 3,
      unit: "s",
    });
  });

  it("shows its figure unrounded", () => {
    expect(measure({ value: 12500.25, unit: "req/s" })).toBe("12,500.25 req/s");
    expect(measure({ value: 0.1, unit: "" })).toBe("0.1");
  });
});
