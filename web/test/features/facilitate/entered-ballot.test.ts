import { beforeEach, describe, expect, it, vi } from "vitest";

import { fetchEntered } from "../../../src/api/facilitator";
import type { EnteredUpdate, OwnBallot, OwnCell, PublicSession, WireCommand } from "../../../src/api/wire";
import { EnteredBallot } from "../../../src/features/facilitate/entering/entered-ballot.svelte";

vi.mock("../../../src/api/facilitator");

const fetched = vi.mocked(fetchEntered);
const cell = (value: number): OwnCell => ({
  option: "flask",
  criterion: "speed",
  value,
  reason: "",
  confidence: null,
});
const ballot = (...cells: OwnCell[]): OwnBallot => ({
  round: 1,
  cells,
  done: false,
  weights: null,
  asked: null,
  attachments: [],
  disputes: [],
});
const update = (seq: number, member: string, value: number): EnteredUpdate => ({
  type: "entered",
  seq,
  member,
  ballot: ballot(cell(value)),
});

let asked: { command: WireCommand; done: () => void; failed: (error: Error) => void }[];
let entered: EnteredBallot;

const value = () => entered.cell("flask", "speed")?.value;
const state = () => entered.cellState("flask", "speed");

beforeEach(async () => {
  asked = [];
  fetched.mockReset();
  fetched.mockResolvedValue({ seq: 5, ballot: ballot() });
  const ask = (command: WireCommand) => new Promise<void>((done, failed) => asked.push({ command, done, failed }));
  entered = new EnteredBallot({ ask, code: "7K3M-Q2XD", session: {} as PublicSession }, "pat");
  await entered.load();
});

describe("a ballot that a facilitator enters", () => {
  it("names the member in what it sends, and shows a score at once", async () => {
    const cast = entered.cast({ type: "score", option: "flask", criterion: "speed", value: 4 });
    expect([value(), state()]).toEqual([4, "sending"]);
    asked[0]?.done();
    await cast;
    expect([value(), state()]).toEqual([4, "stored"]);
    void entered.cast({ type: "clear", option: "flask", criterion: "speed" });
    void entered.cast({ type: "done", done: true });
    expect(asked.map(({ command }) => command)).toEqual([
      { type: "enter", member: "pat", option: "flask", criterion: "speed", value: 4 },
      { type: "enter_clear", member: "pat", option: "flask", criterion: "speed" },
      { type: "enter_done", member: "pat", done: true },
    ]);
    expect(entered.ballot?.done).toBe(true);
  });

  it("takes back what was refused, and says so", async () => {
    const cast = entered.cast({ type: "score", option: "flask", criterion: "speed", value: 4 });
    asked[0]?.failed(new Error("no"));
    await cast;
    expect([value(), state()]).toEqual([undefined, "refused"]);
    expect(entered.refusal("flask/speed")).toBeTruthy();
    void entered.cast({ type: "score", option: "flask", criterion: "speed", value: 4 });
    expect(entered.refusal("flask/speed")).toBeUndefined();
  });

  it("takes what another facilitator enters for this member, and nothing older", () => {
    entered.received(update(7, "quinn", 1));
    expect(value()).toBeUndefined();
    entered.received(update(7, "pat", 3));
    entered.received(update(6, "pat", 2));
    expect(value()).toBe(3);
  });

  it("asks again for an answer that was on its way while something was sent", async () => {
    fetched.mockClear();
    const loading = entered.load();
    const cast = entered.cast({ type: "score", option: "flask", criterion: "speed", value: 4 });
    fetched.mockResolvedValue({ seq: 8, ballot: ballot(cell(4)) });
    asked[0]?.done();
    await Promise.all([loading, cast]);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(value()).toBe(4);
  });

  it("says why it could not be loaded", async () => {
    fetched.mockRejectedValueOnce(new Error("gone"));
    await entered.load();
    expect(entered.failure).toBeInstanceOf(Error);
  });
});
