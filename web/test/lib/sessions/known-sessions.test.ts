import { describe, expect, it } from "vitest";

import type { OwnSession } from "../../../src/api/wire";
import {
  addressOf,
  knownSessions,
  matching,
  standing,
  type KnownSession,
} from "../../../src/lib/sessions/known-sessions";
import { dayOf } from "../../../src/lib/text/days";

const DAY = 24 * 3600 * 1000;
const NOON = new Date("2026-03-01T12:00").getTime();

const own = (code: string, more: Partial<OwnSession> = {}): OwnSession => ({
  code,
  question: `Question of ${code}`,
  phase: "scoring",
  round: 1,
  options: ["Kafka", "Pulsar"],
  created_at: NOON,
  outcome: null,
  previous: null,
  superseded_by: null,
  ...more,
});
const closed = (option: string | null, lookAgain: string | null = null) => ({
  option,
  statement: "It is known.",
  at: NOON + DAY,
  look_again: lookAgain,
});
const only = (session: OwnSession): KnownSession => knownSessions([], [session])[0]!;

describe("the reader's sessions", () => {
  it("join what this browser remembers with what the server tells", () => {
    const visit = { code: "AAAA-AAAA", question: "Old?", role: "facilitator", at: NOON - DAY, key: "k" } as const;
    const lost = { code: "BBBB-BBBB", question: "Lost?", role: "voter", at: NOON + 2 * DAY } as const;
    const told = [own("AAAA-AAAA", { question: "New?" }), own("CCCC-CCCC", { outcome: closed("Kafka") })];
    const known = knownSessions([visit, lost], told);
    expect(known.map(({ code }) => code)).toEqual(["BBBB-BBBB", "CCCC-CCCC", "AAAA-AAAA"]);
    expect(known[2]).toMatchObject({ question: "New?", role: "facilitator", phase: "scoring", at: NOON - DAY });
    expect(addressOf(known[2]!)).toBe("/s/AAAA-AAAA/facilitate#key=k");
    expect(addressOf(known[1]!)).toBe("/s/CCCC-CCCC");
    expect(known[0]!.phase).toBeNull();
  });

  it("are found by question, option, outcome, code and day", () => {
    const known = knownSessions([], [own("AAAA-AAAA"), own("CCCC-CCCC", { outcome: closed("Kafka") })]);
    const found = (text: string, from = "", to = "") => matching(known, { text, from, to }).map(({ code }) => code[0]);
    expect(found("")).toEqual(["C", "A"]);
    expect(found("question aaaa")).toEqual(["A"]);
    expect(found("PULSAR")).toEqual(["C", "A"]);
    expect(found("is known")).toEqual(["C"]);
    expect(found("nothing")).toEqual([]);
    const [first, second] = [dayOf(new Date(NOON)), dayOf(new Date(NOON + DAY))];
    expect(found("", second)).toEqual(["C"]);
    expect(found("", "", first)).toEqual(["A"]);
    expect(found("", first, second)).toEqual(["C", "A"]);
  });

  it("stand as decided, due, superseded or without a decision", () => {
    const of = (more: Partial<OwnSession>) => standing(only(own("AAAA-AAAA", more)), "2026-06-01");
    expect(of({})).toBeNull();
    expect(of({ outcome: closed("Kafka", "2026-06-02") })).toBe("decided");
    expect(of({ outcome: closed("Kafka", "2026-06-01") })).toBe("due");
    expect(of({ outcome: closed("Kafka", "2026-06-01"), superseded_by: "BBBB-BBBB" })).toBe("superseded");
    expect(of({ outcome: closed(null) })).toBe("undecided");
  });

  it("are found quickly among two hundred", () => {
    const many = Array.from({ length: 200 }, (_, n) => own(`${String(n).padStart(4, "0")}-AAAA`));
    expect(matching(knownSessions([], many), { text: "0007", from: "", to: "" })).toHaveLength(1);
  });
});
