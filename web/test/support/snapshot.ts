// The snapshot of a session right after its welcome.

import type { Board, OwnBallot, OwnWeights, Roster, PublicSession, Welcome } from "../../src/api/wire";
import { receive, type SessionSnapshot } from "../../src/session/snapshot";

export const board = (done: number): Board => ({
  phase: "scoring",
  round: 1,
  shown: false,
  progress: { members: 3, started: 0, done },
  options: [],
});
export const roster = (connected: number): Roster => ({
  voters: 1,
  observers: 0,
  connected,
  waiting: 0,
  members: [],
  without_device: [],
});
export const weights: OwnWeights = { by: "points", weights: [{ criterion: "c", weight: 1 }] };
export const ballot: OwnBallot = {
  round: 1,
  cells: [],
  done: false,
  weights,
  asked: null,
  attachments: [],
  disputes: [],
};
export const session = { question: "Which?", round: 1, phase: "scoring" } as PublicSession;
export const welcome: Welcome = {
  type: "welcome",
  credentials: "accepted",
  version: 1,
  seq: 10,
  now: 0,
  session,
  board: board(0),
  roster: roster(1),
  solidity: null,
  attachments: [],
  you: { member: "m1", name: "Ada", role: "voter", ballot, experience: [], ref: 0, skipped: [], waiting: false },
};
export const snapshot = receive(null, welcome) as SessionSnapshot;
