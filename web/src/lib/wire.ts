// The wire and the HTTP API as types, in the words of server/protocol.py and server/api.py.
// Written by `make generated`: change it there.

export const VERSION = 1;

export const CLOSE_CODES: Record<number, { name: string; again: boolean; meaning: string }> = {
  1009: { name: "TOO_LONG", again: false, meaning: "A message was longer than 16 KiB." },
  1012: { name: "RESTARTING", again: true, meaning: "The server is restarting or moving; come back after a short random wait." },
  4400: { name: "UNREADABLE", again: false, meaning: "A message was not of this protocol; the reason says what was expected." },
  4403: { name: "REMOVED", again: false, meaning: "The facilitator has taken you out of this session." },
  4404: { name: "NO_SESSION", again: false, meaning: "There is no session with this code." },
  4406: { name: "VERSION_UNKNOWN", again: false, meaning: "This server does not speak that version; reload the page or update the program." },
  4408: { name: "TOO_SLOW", again: true, meaning: "What was sent to this connection was not read for too long." },
  4429: { name: "TOO_FAST", again: true, meaning: "Too many messages in too short a time; come back more slowly." },
  4503: { name: "OVERLOADED", again: true, meaning: "The server cannot store anything just now; nothing that was accepted is lost." },
  4500: { name: "BROKEN", again: true, meaning: "Something went wrong on the server; nothing that was accepted is lost." },
};

export type Names = "shown" | "hidden";

export type Role = "facilitator" | "voter" | "observer";

export type Totals = "live" | "on_reveal";

export type Phase = "lobby" | "scoring" | "revealed" | "closed";

export type Direction = "higher" | "lower";

/** One cell of one's own ballot; a value of null is "no view". */
export interface OwnCell {
  option: string;
  criterion: string;
  value: number | null;
  reason: string;
  confidence: number | null;
}

/** One's own ballot in the present round (0 in the lobby). */
export interface OwnBallot {
  round: number;
  cells: OwnCell[];
  done: boolean;
}

/** Who this connection speaks for, their own ballot, and the last ref accepted from this client (0 for none). */
export interface You {
  member: string;
  name: string;
  role: Role;
  ballot: OwnBallot;
  ref: number;
}

/** Something known beforehand: a label and one or more items, and the criteria it bears on. */
export interface Fact {
  label: string;
  items: string[];
  criteria: string[];
}

/** One of the alternatives. */
export interface Option {
  id: string;
  name: string;
  summary: string;
  facts: Fact[];
}

/** What options are judged by; `anchors` holds one text for each step of the scale, or none at all. */
export interface Criterion {
  id: string;
  name: string;
  weight: number;
  description: string;
  direction: Direction;
  anchors: string[];
}

/** How the session ended: the chosen option, or null for "no decision". */
export interface Outcome {
  option: string | null;
  statement: string;
  at: number;
}

/** What the session is about, as everybody may see it. `code` is shown as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 in the lobby; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `outcome` is null until the session is closed. */
export interface Sheet {
  code: string;
  question: string;
  phase: Phase;
  round: number;
  totals: Totals;
  names: Names;
  scale: number;
  options: Option[];
  criteria: Criterion[];
  notes: Fact[];
  source: string;
  timer_ends_at: number | null;
  outcome: Outcome | null;
}

/** How far the round is: members who may score, who have begun, who say they are done. */
export interface Progress {
  members: number;
  started: number;
  done: number;
}

/** What those who scored a cell said: `n` people; mean, median and spread in scale points; people per step. */
export interface CellFigures {
  criterion: string;
  n: number;
  mean: number | null;
  median: number | null;
  spread: number | null;
  histogram: number[];
}

/** One option's place. `total` is in scale points, 1..L, higher is better; `spread` the weighted mean of its cells' spreads; `n` the most people any of its cells was scored by. It is `complete` when every criterion has a score, and `tied` when it shares its rank. Without any score, total and rank are null. */
export interface Standing {
  option: string;
  total: number | null;
  rank: number | null;
  tied: boolean;
  complete: boolean;
  spread: number | null;
  n: number;
  cells: CellFigures[];
}

/** What everybody may see right now; while `shown` is false there are no options in it. */
export interface Board {
  phase: Phase;
  round: number;
  shown: boolean;
  progress: Progress;
  options: Standing[];
}

/** One member as everybody sees them: never a value. */
export interface Present {
  id: string;
  name: string;
  role: Role;
  connected: boolean;
  started: boolean;
  done: boolean;
}

/** Who is in: counts of everybody, and up to 200 of them by name, in the order they joined. */
export interface Roster {
  voters: number;
  observers: number;
  connected: number;
  members: Present[];
}

/** The answer to hello: everything as of `seq`; it replaces whatever the client held. `you` is null for a spectator, who watches without having joined. `now` is the server's clock. */
export interface Welcome {
  type: "welcome";
  version: number;
  seq: number;
  now: number;
  you: You | null;
  session: Sheet;
  board: Board;
  roster: Roster;
}

/** The request is stored, in commit `seq`. */
export interface Accepted {
  type: "accepted";
  ref: number;
  seq: number;
}

/** The request is refused and not stored; `code` is for programs, `reason` a sentence for people. Sent again as it is, it would be refused again, unless something else has changed meanwhile. */
export interface Declined {
  type: "declined";
  ref: number;
  code: string;
  reason: string;
}

/** The board changed. Ignore one whose seq is not above that of the board you hold. */
export interface BoardNews {
  type: "board";
  seq: number;
  board: Board;
}

/** Who is in changed. Connections come and go without a commit, so take every one as it comes. */
export interface RosterNews {
  type: "roster";
  seq: number;
  roster: Roster;
}

/** The description or the phase changed. Ignore one whose seq is not above that of the session you hold. */
export interface SessionNews {
  type: "session";
  seq: number;
  now: number;
  session: Sheet;
}

/** Your own ballot changed otherwise than by this connection: another device of yours, or a new round. */
export interface BallotNews {
  type: "ballot";
  seq: number;
  ballot: OwnBallot;
}

/** The first message: who is asking (a client id of one's own making) and the last seq seen (0 for none). */
export interface Hello {
  type: "hello";
  version: number;
  client: string;
  seq?: number;
}

/** Leave the lobby and open the first round. */
export interface OpenScoring {
  type: "open_scoring";
}

/** Say all there is to say of one cell: it replaces what this member said of it before. Null is "no view". */
export interface Score {
  type: "score";
  option: string;
  criterion: string;
  value: number | null;
  reason?: string;
  confidence?: number | null;
}

/** Take back what this member said of one cell. */
export interface Clear {
  type: "clear";
  option: string;
  criterion: string;
}

/** Say "I'm done" with this round, or take it back. */
export interface Done {
  type: "done";
  done?: boolean;
}

/** End the round and show its totals. */
export interface Reveal {
  type: "reveal";
}

/** Open another round; with `keep`, every ballot starts from the scores of the last one. */
export interface NextRound {
  type: "next_round";
  keep?: boolean;
}

/** End the session with the chosen option, or null for "no decision", and a statement. */
export interface Close {
  type: "close";
  option: string | null;
  statement?: string;
}

/** An option as wanted: with the id of one that exists, what is left out stays; without, it is a new one. */
export interface OptionEdit {
  name: string;
  id?: string | null;
  summary?: string;
}

/** A criterion as wanted: with the id of one that exists, what is left out stays; without, it is a new one. */
export interface CriterionEdit {
  name: string;
  weight: number;
  id?: string | null;
  description?: string;
  direction?: Direction;
  anchors?: string[];
}

/** Change what the session is about, in the lobby; what is left out stays. Weights are divided by their sum. */
export interface Edit {
  type: "edit";
  question?: string;
  options?: OptionEdit[];
  criteria?: CriterionEdit[];
  totals?: Totals;
  names?: Names;
}

/** Change one's own name. */
export interface Rename {
  type: "rename";
  name: string;
}

/** Take a member out; the scores given in a round not yet revealed go too. */
export interface Remove {
  type: "remove";
  member: string;
}

/** Start a countdown that everybody sees, or stop it with null. It only tells; it ends nothing by itself. */
export interface SetTimer {
  type: "set_timer";
  seconds: number | null;
}

/** A request: refs rise by the client's own count; one that was accepted before counts once. */
export interface Do {
  type: "do";
  ref: number;
  command: WireCommand;
}

/** What to create: a template by its id, or one of one's own as YAML text in `catalogue`; the rest overrides it. */
export interface NewSession {
  template?: string | null;
  catalogue?: string | null;
  question?: string | null;
  totals?: Totals | null;
  names?: Names | null;
  name?: string;
}

/** Where people go: to join and score, to watch on the projector, to facilitate (the key in the fragment). */
export interface Links {
  join: string;
  screen: string;
  facilitate: string;
}

/** The new session: its code, the facilitator's key (told this once), and for a program its bearer token. */
export interface NewSessionAnswer {
  code: string;
  key: string;
  member: string;
  links: Links;
  token: string | null;
}

/** Who the caller is in the session; a program also gets its bearer token, a browser a cookie instead. */
export interface JoinAnswer {
  code: string;
  member: string;
  name: string;
  role: Role;
  token: string | null;
}

/** What everybody may see of a session, as of commit `seq`; `you` is the caller's own role if they joined, and `join` the address that phones should open. */
export interface SessionAnswer {
  seq: number;
  session: Sheet;
  board: Board;
  roster: Roster;
  join: string;
  you: JoinAnswer | null;
}

/** Who joins: a name and a role, or the facilitator's key from another device. */
export interface NewMember {
  name?: string | null;
  role?: "voter" | "observer";
  key?: string | null;
}

/** A ready-made description to start a session from. */
export interface TemplateAnswer {
  id: string;
  name: string;
  summary: string;
  question: string;
  scale: number;
  options: Option[];
  criteria: Criterion[];
  notes: Fact[];
  source: string;
}

/** Everything this server knows beforehand: all options and criteria that its templates draw from. */
export interface CatalogueAnswer {
  options: Option[];
  criteria: Criterion[];
  notes: Fact[];
  source: string;
}

/** What went wrong: `code` for programs, `reason` a sentence for people. */
export interface Problem {
  code: string;
  reason: string;
}

export type WireCommand = OpenScoring | Score | Clear | Done | Reveal | NextRound | Close | Edit | Rename | Remove | SetTimer;

export type Inbound = Hello | Do;

export type Message = Welcome | Accepted | Declined | BoardNews | RosterNews | SessionNews | BallotNews;
