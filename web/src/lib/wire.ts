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

export type Word = "agreed" | "spread" | "two camps" | "too few";

export type Headline = "clear" | "close" | "no clear winner";

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

/** What one member said of the cell under discussion; `name` is null while names are hidden. */
export interface Said {
  value: number | null;
  text: string;
  name: string | null;
}

/** The cell that everybody is to talk about now, and the reasons given for it: the lowest, the highest, and so on inwards, twelve at most. */
export interface UnderDiscussion {
  option: string;
  criterion: string;
  reasons: Said[];
}

/** A cell, by the ids of its option and criterion. */
export interface CellName {
  option: string;
  criterion: string;
}

/** What the session is about, as everybody may see it. `code` is shown as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 in the lobby; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `outcome` is null until the session is closed; `discussing` and `discussed` are of the round that is revealed. */
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
  discussing: UnderDiscussion | null;
  discussed: CellName[];
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

/** How far people agree on one cell. `iqr` is the interquartile range in steps; `a` van der Eijk's agreement A in -1..1 and `consensus` Tastle and Wierman's in 0..1, both null below two scores; `word` says it in a word. */
export interface CellAgreement {
  option: string;
  criterion: string;
  n: number;
  iqr: number | null;
  a: number | null;
  consensus: number | null;
  word: Word;
}

/** The weighted means of an option's cells' A and consensus, over the criteria that have them, and a word. */
export interface OptionAgreement {
  option: string;
  a: number | null;
  consensus: number | null;
  word: Word;
}

/** Agreement on cells and options, and over the panel: Kendall's W (0..1, with ties) of the members' own rankings by `judges` members who scored every cell that weighs; null below two of them or two options. */
export interface Agreement {
  cells: CellAgreement[];
  options: OptionAgreement[];
  w: number | null;
  judges: number;
}

/** For one criterion: the nearest weight (the others kept in proportion) at which the winner is caught, and by whom. `weight` is the present one; `at` the one at which `rival` ties with the winner, just past which it wins; both `at` and `rival` are null when no weight of this criterion unseats the winner. `change` is |at - weight|. */
export interface WeightFlip {
  criterion: string;
  weight: number;
  at: number | null;
  rival: string | null;
  change: number | null;
}

/** For one cell: by how many steps its mean would have to rise (or fall: negative), the rest staying, past which another option wins; null when no possible mean of that cell does, or the cell has none. */
export interface ScoreFlip {
  option: string;
  criterion: string;
  change: number | null;
}

/** `better` has at least as good a mean as `worse` on every criterion and a better one on some, both having a score on all of them: no weights needed. */
export interface Dominance {
  better: string;
  worse: string;
}

/** What it would take to choose otherwise; `margin` is the winner's lead over the next option, in steps. With a tie at the top `winner` is null and `margin` 0; below two options with a total both are null. */
export interface Sensitivity {
  winner: string | null;
  margin: number | null;
  weights: WeightFlip[];
  scores: ScoreFlip[];
  dominance: Dominance[];
}

/** A cell worth talking about, the most worth first: weight x disagreement x whether it can flip the winner. `flips` says whether a possible mean of the cell would change the winner; `histogram` is as on the board. */
export interface Topic {
  option: string;
  criterion: string;
  worth: number;
  flips: boolean;
  word: Word;
  histogram: number[];
}

/** How often one option comes out on each rank: `ranks[0]` is the share of the draws in which it wins. */
export interface Share {
  option: string;
  ranks: number[];
}

/** Rank acceptability (SMAA-2), each over `draws` weightings, and `error`, the half width of its 95 % interval. `any_weights`: every weighting alike likely. `near_weights`: weightings near ours. `people`: our weights, and people drawn anew with replacement (bootstrap), `people_draws` times with an error of `people_error`; empty, 0 and null before the reveal. Options without a total are left out. */
export interface Acceptability {
  draws: number;
  error: number;
  any_weights: Share[];
  near_weights: Share[];
  people_draws: number;
  people_error: number | null;
  people: Share[];
}

/** Leaving any one member out: in `changed` of `members` cases the winner is no longer alone at the top; `others` are those that are there then. */
export interface LeftOut {
  members: number;
  changed: number;
  others: string[];
}

/** What one way of counting says: the winners (more than one for a tie), and the options from best to worst with ties sharing a place. `agrees` when its only winner is that of the weighted sum. */
export interface Opinion {
  method: "weighted sum" | "STAR" | "Majority Judgment" | "Kemeny" | "Copeland" | "Borda";
  winners: string[];
  ranking: string[][];
  agrees: boolean;
  why: string;
}

/** All ways of counting on the ballots of `judges` members whose totals could be computed for every option. */
export interface Opinions {
  judges: number;
  methods: Opinion[];
  agree: boolean;
}

/** One cell's mean in the round before and in this one; `change` is the difference; null where it had no score. */
export interface CellChange {
  option: string;
  criterion: string;
  before: number | null;
  after: number | null;
  change: number | null;
}

/** What changed since the round before, whose number is `round`. Of the cells scored in both, `stable` is the share whose mean moved by less than a quarter of a step, and `closer` the change of their mean spread (negative: people came closer). `w_before` and `w_after` are Kendall's W. */
export interface RoundChange {
  round: number;
  cells: CellChange[];
  stable: number;
  closer: number;
  w_before: number | null;
  w_after: number | null;
}

/** How solid the result of a round is; `sentence` says the head line in words, with its reason. */
export interface Solidity {
  round: number;
  headline: Headline;
  sentence: string;
  agreement: Agreement;
  sensitivity: Sensitivity;
  topics: Topic[];
  acceptability: Acceptability | null;
  left_out: LeftOut | null;
  opinions: Opinions | null;
  change: RoundChange | null;
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
  solidity: Solidity | null;
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

/** What has changed on the board, for those who asked for it: `board` is the new one, but of `options` it has those alone of which anything is new, and of their `cells` those that are new. All others stay as they are on the board you hold. Ignore one whose seq is not above that of the board you hold. */
export interface BoardChanges {
  type: "changes";
  seq: number;
  board: Board;
}

/** Who is in changed. Connections come and go without a commit, so take every one as it comes. */
export interface RosterNews {
  type: "roster";
  seq: number;
  roster: Roster;
}

/** How solid the result is was computed anew, about once a second at most; null while nothing may be seen. While scoring is open with live totals, it holds only what follows from the board. Take every one as it comes. */
export interface SolidityNews {
  type: "solidity";
  seq: number;
  solidity: Solidity | null;
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

/** The first message: who is asking (a client id of one's own making) and the last seq seen (0 for none). Who can put boards together may ask for `changes`: a new board then often comes as what has changed on it. */
export interface Hello {
  type: "hello";
  version: number;
  client: string;
  seq?: number;
  changes?: boolean;
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

/** Put a cell of a revealed round before everybody, with the reasons given for it; null and null to stop. */
export interface Discuss {
  type: "discuss";
  option: string | null;
  criterion: string | null;
}

/** Say that a cell of a revealed round was talked about. */
export interface MarkDiscussed {
  type: "mark_discussed";
  option: string;
  criterion: string;
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

export type WireCommand = OpenScoring | Score | Clear | Done | Reveal | Discuss | MarkDiscussed | NextRound | Close | Edit | Rename | Remove | SetTimer;

export type Inbound = Hello | Do;

export type Message = Welcome | Accepted | Declined | BoardNews | BoardChanges | RosterNews | SolidityNews | SessionNews | BallotNews;
