// The wire and the HTTP API as types, in the words of server/live/protocol.py and server/handlers/api_types.py.
// Written by `make generated`: change it there.

export const VERSION = 1;

/** What this page may say that an older server does not know; hello announces it. */
export const EXTENSIONS: readonly string[] = [];

export const CLOSE_CODES: Record<number, { again: boolean }> = {
  1009: { again: false },
  1012: { again: true },
  4400: { again: false },
  4422: { again: false },
  4426: { again: true },
  4403: { again: false },
  4404: { again: false },
  4406: { again: false },
  4408: { again: true },
  4429: { again: true },
  4503: { again: true },
  4500: { again: true },
};

export type Word = "agreed" | "spread" | "two camps" | "too few";
export type Headline = "clear" | "close" | "no clear winner";
export type ViewName = "confident" | "experienced";
export type KnockOut = "any" | "majority";
export type Phase = "lobby" | "weighting" | "scoring" | "revealed" | "closed";
export type AttachmentKind = "link" | "note" | "figure";
export type Direction = "higher" | "lower";
export type Names = "shown" | "hidden";
export type Role = "facilitator" | "voter" | "observer";
export type Totals = "live" | "on_reveal";
export type WeightedBy = "points" | "swing" | "order";
export type Verdict = "agrees" | "mixed" | "disagrees" | "open";
export type LockedBy = "description" | "team" | "own";
export type WireCommand =
  | Edit
  | OpenWeighting
  | GiveWeights
  | ShowWeights
  | LockWeights
  | OpenScoring
  | Score
  | Clear
  | Done
  | Reveal
  | Discuss
  | MarkDiscussed
  | Attach
  | Withdraw
  | Dispute
  | NextRound
  | Close
  | Rename
  | TellExperience
  | Remove
  | SetTimer;
export type Inbound = Hello | Do;
export type Message =
  | Welcome
  | Accepted
  | Declined
  | BoardUpdate
  | BoardChanges
  | RosterUpdate
  | SolidityUpdate
  | AttachmentsUpdate
  | SessionUpdate
  | BallotUpdate;

/**
 * An option as wanted: with the id of one that exists, what is left out stays; without, it is a new one.
 */
export interface OptionEdit {
  name: string;
  id?: string | null;
  summary?: string;
}
/**
 * A criterion as wanted: with the id of one that exists, what is left out stays; without, it is a new one.
 */
export interface CriterionEdit {
  name: string;
  weight: number;
  id?: string | null;
  description?: string;
  direction?: Direction;
  anchors?: string[];
  knock_out?: boolean;
}
/**
 * When a team means to stop scoring rounds: once this share (0..1) of the cells is agreed on, or stable since the round before (docs/solidity.md). It only tells; it ends nothing by itself.
 */
export interface StopRule {
  measure: "agreed" | "stable";
  share: number;
}
/**
 * Change what the session is about, in the lobby; what is left out stays. Weights are divided by their sum; a must weighs nothing, whatever its weight says. A `stop` of null means no rule for when to stop. `language` is that of the projector and the exports.
 */
export interface Edit {
  type: "edit";
  question?: string;
  options?: OptionEdit[];
  criteria?: CriterionEdit[];
  totals?: Totals;
  names?: Names;
  knock_out_rule?: KnockOut;
  stop?: StopRule | null;
  language?: string;
}
/**
 * Leave the lobby and let members weigh the criteria, blind; or, while the weights are shown and not locked yet, let them weigh once more, from what they gave.
 */
export interface OpenWeighting {
  type: "open_weighting";
}
/**
 * What one criterion weighs: points as a member gives them, or a share of 1.
 */
export interface CriterionWeight {
  criterion: string;
  weight: number;
}
/**
 * Give one's own weights for every criterion that is no must: by 100 points, by swing (the weightiest has 100) or by an order (rank-order weights). They are divided by their sum; given again they replace those before.
 */
export interface GiveWeights {
  type: "give_weights";
  by: WeightedBy;
  weights: CriterionWeight[];
}
/**
 * End the weighing and show how far apart people are.
 */
export interface ShowWeights {
  type: "show_weights";
}
/**
 * Fix the weights for good: null for the team's mean, or the facilitator's own.
 */
export interface LockWeights {
  type: "lock_weights";
  weights?: CriterionWeight[] | null;
}
/**
 * Open the first round; from the lobby, this locks the weights as they stand in the description.
 */
export interface OpenScoring {
  type: "open_scoring";
}
/**
 * Say all there is to say of one cell: it replaces what this member said of it before. Null is "no view". A must is answered by 1 (not met) or 2 (met).
 */
export interface Score {
  type: "score";
  option: string;
  criterion: string;
  value: number | null;
  reason?: string;
  confidence?: number | null;
}
/**
 * Take back what this member said of one cell.
 */
export interface Clear {
  type: "clear";
  option: string;
  criterion: string;
}
/**
 * Say "I'm done" with this round, or take it back.
 */
export interface Done {
  type: "done";
  done?: boolean;
}
/**
 * End the round and show its totals.
 */
export interface Reveal {
  type: "reveal";
}
/**
 * Put a cell of a revealed round before everybody, with the reasons given for it; null and null to stop.
 */
export interface Discuss {
  type: "discuss";
  option: string | null;
  criterion: string | null;
}
/**
 * Say that a cell of a revealed round was talked about.
 */
export interface MarkDiscussed {
  type: "mark_discussed";
  option: string;
  criterion: string;
}
/**
 * Attach to a cell: a link (`url`, and `text` says what it is), a note, or a figure (`value` in `unit`, and `text` says what was measured). Others see it after the reveal, or at once while totals are live.
 */
export interface Attach {
  type: "attach";
  option: string;
  criterion: string;
  kind: AttachmentKind;
  text?: string;
  url?: string;
  value?: number | null;
  unit?: string;
}
/**
 * Withdraw an attachment: one's own, or as a facilitator anybody's.
 */
export interface Withdraw {
  type: "withdraw";
  attachment: string;
}
/**
 * Mark an attachment as disputed, or no longer.
 */
export interface Dispute {
  type: "dispute";
  attachment: string;
  disputed?: boolean;
}
/**
 * Open another round; with `keep`, every ballot starts from the scores of the last one.
 */
export interface NextRound {
  type: "next_round";
  keep?: boolean;
}
/**
 * End the session with the chosen option, or null for "no decision", and a statement.
 */
export interface Close {
  type: "close";
  option: string | null;
  statement?: string;
}
/**
 * Change one's own name.
 */
export interface Rename {
  type: "rename";
  name: string;
}
/**
 * Say which of the options one has run in production, before the reveal. Nobody is told who said so.
 */
export interface TellExperience {
  type: "tell_experience";
  /**
   * @maxItems 30
   */
  options: string[];
}
/**
 * Take a member out; the scores given in a round not yet revealed go too.
 */
export interface Remove {
  type: "remove";
  member: string;
}
/**
 * Start a countdown that everybody sees, or stop it with null. It only tells; it ends nothing by itself.
 */
export interface SetTimer {
  type: "set_timer";
  seconds: number | null;
}
/**
 * The first message: who is asking (a client id of one's own making) and the last seq seen (0 for none). Who can put boards together may ask for `changes`: a new board then often comes as what has changed on it. `extensions` names what an older server may not know: it ignores fields of these names, and declines such commands.
 */
export interface Hello {
  type: "hello";
  version: number;
  client: string;
  seq?: number;
  changes?: boolean;
  /**
   * @maxItems 100
   */
  extensions?: string[];
}
/**
 * A request: refs rise by the client's own count; one that was accepted before counts once.
 */
export interface Do {
  type: "do";
  ref: number;
  command: WireCommand;
}
/**
 * One cell of one's own ballot; a value of null is "no view".
 */
export interface OwnCell {
  option: string;
  criterion: string;
  value: number | null;
  reason: string;
  confidence: number | null;
}
/**
 * What one member would have the criteria weigh: shares that sum to 1, and how they came to them.
 */
export interface OwnWeights {
  by: WeightedBy;
  weights: CriterionWeight[];
}
/**
 * An attachment as everybody may see it: `name` is whose it is, null while names are hidden; `disputed` is how many dispute it.
 */
export interface PublicAttachment {
  option: string;
  criterion: string;
  kind: AttachmentKind;
  text: string;
  url: string;
  value: number | null;
  unit: string;
  id: string;
  round: number;
  name: string | null;
  disputed: number;
}
/**
 * One's own ballot in the present round (0 before the first), the weights one has given (null for none), the attachments one has made, seen by others or not yet, and the ids of those that one disputes.
 */
export interface OwnBallot {
  round: number;
  cells: OwnCell[];
  done: boolean;
  weights: OwnWeights | null;
  attachments: PublicAttachment[];
  disputes: string[];
}
/**
 * Who this connection speaks for, their own ballot, the options they say they have run in production, and the last ref accepted from this client (0 for none).
 */
export interface You {
  member: string;
  name: string;
  role: Role;
  ballot: OwnBallot;
  experience: string[];
  ref: number;
}
/**
 * What a project may be like, the option that is then named, and what the criteria would weigh, in points.
 */
export interface GuideRule {
  text: string;
  names: string;
  weights: {
    [k: string]: number;
  };
}
/**
 * A few questions that propose weights to start from: `question`, and how far each of the rules holds.
 */
export interface Guide {
  question: string;
  rules: GuideRule[];
  source: string;
}
/**
 * Something known beforehand: a label and one or more items, and the criteria it bears on.
 */
export interface Fact {
  label: string;
  items: string[];
  criteria: string[];
}
/**
 * One of the alternatives.
 */
export interface Option {
  id: string;
  name: string;
  summary: string;
  facts: Fact[];
}
/**
 * What options are judged by; `anchors` holds one text for each step of the scale, or none at all. A `knock_out` weighs nothing and is answered in two steps, 1 not met and 2 met: who fails it is knocked out.
 */
export interface Criterion {
  id: string;
  name: string;
  weight: number;
  description: string;
  direction: Direction;
  anchors: string[];
  knock_out: boolean;
}
/**
 * What the members who weighed would have one criterion weigh, as shares of 1: mean, lowest, quartiles, highest.
 */
export interface WeightSpread {
  criterion: string;
  mean: number;
  low: number;
  lower_quartile: number;
  median: number;
  upper_quartile: number;
  high: number;
}
/**
 * What members would have the criteria weigh. Nothing is told of it before it is `shown`, and with names hidden there is no spread of fewer than three people; `people` is how many have given weights.
 */
export interface WeightsSummary {
  shown: boolean;
  people: number;
  spread: WeightSpread[];
}
/**
 * The weights everything is counted by, fixed before the first score. `by` says whose they are: those of the description, the team's mean, or the facilitator's own. `digest` is the hex SHA-256 of their canonical form (weighting.py).
 */
export interface LockedWeights {
  by: LockedBy;
  weights: CriterionWeight[];
  digest: string;
}
/**
 * How the session ended: the chosen option, or null for "no decision".
 */
export interface Outcome {
  option: string | null;
  statement: string;
  at: number;
}
/**
 * What one member said of the cell under discussion; `name` is null while names are hidden.
 */
export interface GivenReason {
  value: number | null;
  text: string;
  name: string | null;
}
/**
 * The cell that everybody is to talk about now, and the reasons given for it: the lowest, the highest, and so on inwards, twelve at most.
 */
export interface UnderDiscussion {
  option: string;
  criterion: string;
  reasons: GivenReason[];
}
/**
 * A cell, by the ids of its option and criterion.
 */
export interface CellName {
  option: string;
  criterion: string;
}
/**
 * What the session is about, as everybody may see it. `code` is shown as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 before the first; `guide` is there in the lobby only; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `weights_summary` is null when members were not asked for weights; `locked` is null until the weights are fixed, before the first score; `outcome` is null until the session is closed; `has_measurements` says whether the options were measured beforehand; `language` is that of the projector and the exports; `discussing` and `discussed` belong to the revealed round.
 */
export interface PublicSession {
  code: string;
  question: string;
  phase: Phase;
  round: number;
  totals: Totals;
  names: Names;
  knock_out_rule: KnockOut;
  stop: StopRule | null;
  guide: Guide | null;
  scale: number;
  options: Option[];
  criteria: Criterion[];
  notes: Fact[];
  source: string;
  language: string;
  has_measurements: boolean;
  timer_ends_at: number | null;
  weights_summary: WeightsSummary | null;
  locked: LockedWeights | null;
  outcome: Outcome | null;
  discussing: UnderDiscussion | null;
  discussed: CellName[];
}
/**
 * How far the round is: members who may score, who have begun, who say they are done. While the weights are being found: who may weigh, and (as both) who has.
 */
export interface Progress {
  members: number;
  started: number;
  done: number;
}
/**
 * What those who scored a cell said: `n` people; mean, median and spread in scale points; people per step. Of a must there is only how many say not met, and how many met.
 */
export interface CellStats {
  criterion: string;
  n: number;
  mean: number | null;
  median: number | null;
  spread: number | null;
  histogram: number[];
}
/**
 * One option's place. `total` is in scale points, 1..L, higher is better; `spread` the weighted mean of its cells' spreads; `n` the most people any of its cells was scored by. It is `complete` when every criterion has a score, and `tied` when it shares its rank. Without any score, total and rank are null. `knocked_out` holds the musts that it fails: then its total stands, and it has no rank.
 */
export interface Standing {
  option: string;
  total: number | null;
  rank: number | null;
  tied: boolean;
  complete: boolean;
  spread: number | null;
  n: number;
  cells: CellStats[];
  knocked_out: string[];
}
/**
 * What everybody may see right now; while `shown` is false there are no options in it.
 */
export interface Board {
  phase: Phase;
  round: number;
  shown: boolean;
  progress: Progress;
  options: Standing[];
}
/**
 * One member as everybody sees them: never a value.
 */
export interface RosterMember {
  id: string;
  name: string;
  role: Role;
  connected: boolean;
  started: boolean;
  done: boolean;
}
/**
 * Who is in: counts of everybody, and up to 200 of them by name, in the order they joined.
 */
export interface Roster {
  voters: number;
  observers: number;
  connected: number;
  members: RosterMember[];
}
/**
 * Part of a sentence, in no language, such as an option with what was measured of it.
 */
export interface Phrase {
  code: string;
  params: {
    [k: string]: string | number;
  };
}
/**
 * Something to be said, in no language: its words are in the message catalogue (docs/messages.md). A parameter whose name ends in option, options, criterion or criteria holds ids; a share is of 1.
 */
export interface Statement {
  code: string;
  params: {
    [k: string]: string | number | (string | Phrase)[] | Phrase;
  };
}
/**
 * How far people agree on one cell. `iqr` is the interquartile range in steps; `a` van der Eijk's agreement A in -1..1 and `consensus` Tastle and Wierman's in 0..1, both null below two scores; `word` says it in a word.
 */
export interface CellAgreement {
  option: string;
  criterion: string;
  n: number;
  iqr: number | null;
  a: number | null;
  consensus: number | null;
  word: Word;
}
/**
 * The weighted means of an option's cells' A and consensus, over the criteria that have them, and a word.
 */
export interface OptionAgreement {
  option: string;
  a: number | null;
  consensus: number | null;
  word: Word;
}
/**
 * Agreement on cells and options, and over the panel: Kendall's W (0..1, with ties) of the members' own rankings by `judges` members who scored every cell that weighs; null below two of them or two options.
 */
export interface Agreement {
  cells: CellAgreement[];
  options: OptionAgreement[];
  w: number | null;
  judges: number;
}
/**
 * For one criterion: the nearest weight (the others kept in proportion) at which the winner is caught, and by whom. `weight` is the present one; `at` the one at which `rival` ties with the winner, just past which it wins; both `at` and `rival` are null when no weight of this criterion unseats the winner. `change` is |at - weight|.
 */
export interface WeightFlip {
  criterion: string;
  weight: number;
  at: number | null;
  rival: string | null;
  change: number | null;
}
/**
 * For one cell: by how many steps its mean would have to rise (or fall: negative), the rest staying, past which another option wins; null when no possible mean of that cell does, or the cell has none.
 */
export interface ScoreFlip {
  option: string;
  criterion: string;
  change: number | null;
}
/**
 * `better` has at least as good a mean as `worse` on every criterion and a better one on some, both having a score on all of them: no weights needed.
 */
export interface Dominance {
  better: string;
  worse: string;
}
/**
 * What it would take to choose otherwise; `margin` is the winner's lead over the next option, in steps. With a tie at the top `winner` is null and `margin` 0; below two options with a total both are null.
 */
export interface Sensitivity {
  winner: string | null;
  margin: number | null;
  weights: WeightFlip[];
  scores: ScoreFlip[];
  dominance: Dominance[];
}
/**
 * A cell worth talking about, the most worth first: weight x disagreement x whether it can flip the winner. `flips` says whether a possible mean of the cell would change the winner, or another answer to a must, which counts as if it had all the weight; `histogram` is as on the board.
 */
export interface Topic {
  option: string;
  criterion: string;
  worth: number;
  flips: boolean;
  word: Word;
  histogram: number[];
}
/**
 * How often one option comes out on each rank: `ranks[0]` is the share of the draws in which it wins.
 */
export interface Share {
  option: string;
  ranks: number[];
}
/**
 * Rank acceptability (SMAA-2), each over `draws` weightings, and `error`, the half width of its 95 % interval. `any_weights`: every weighting alike likely. `near_weights`: weightings near ours. `people`: our weights, and people drawn anew with replacement (bootstrap), `people_draws` times with an error of `people_error`; empty, 0 and null before the reveal. Options without a total are left out.
 */
export interface Acceptability {
  draws: number;
  error: number;
  any_weights: Share[];
  near_weights: Share[];
  people_draws: number;
  people_error: number | null;
  people: Share[];
}
/**
 * Leaving any one member out: in `changed` of `members` cases the winner is no longer alone at the top; `others` are those that are there then.
 */
export interface LeftOut {
  members: number;
  changed: number;
  others: string[];
}
/**
 * What one way of counting says: the winners (more than one for a tie), and the options from best to worst with ties sharing a place. `agrees` when its only winner is that of the weighted sum; `why` is what to say for it (the messages `why-…`).
 */
export interface Opinion {
  method: "Borda" | "Copeland" | "Kemeny" | "Majority Judgment" | "STAR" | "weighted sum";
  winners: string[];
  ranking: string[][];
  agrees: boolean;
  why: Statement;
}
/**
 * All ways of counting on the ballots of `judges` members whose totals could be computed for every option.
 */
export interface Opinions {
  judges: number;
  methods: Opinion[];
  agree: boolean;
}
/**
 * One cell's mean in the round before and in this one; `change` is the difference; null where it had no score.
 */
export interface CellChange {
  option: string;
  criterion: string;
  before: number | null;
  after: number | null;
  change: number | null;
}
/**
 * What changed since the round before, whose number is `round`. Of the cells scored in both, `stable` is the share whose mean moved by less than a quarter of a step, and `closer` the change of their mean spread (negative: people came closer). `w_before` and `w_after` are Kendall's W.
 */
export interface RoundChange {
  round: number;
  cells: CellChange[];
  stable: number;
  closer: number;
  w_before: number | null;
  w_after: number | null;
}
/**
 * The team's stop rule against the round: `share` of the cells was wanted, `reached` is what there is (null while that cannot be said), `met` whether that is enough; `statement` is what to say (the messages `stop-…`).
 */
export interface Stop {
  measure: "agreed" | "stable";
  share: number;
  reached: number | null;
  met: boolean | null;
  statement: Statement;
}
/**
 * One option's place in a view, as on the board; `n` is the most people any of its cells there was scored by.
 */
export interface ViewOption {
  option: string;
  total: number | null;
  rank: number | null;
  tied: boolean;
  complete: boolean;
  n: number;
}
/**
 * The board over part of the scores, by `people` of the members: those given at least "fairly sure" (confident), or those of members on options that they have run in production (experienced). A cell counts only with at least three people in it, and with names hidden only if nobody or at least three are left out of it. `winners` are those first in it.
 */
export interface View {
  name: ViewName;
  people: number;
  options: ViewOption[];
  winners: string[];
}
/**
 * How solid the result of a round is; `statement` is what to say for why (the messages `headline-…`). Musts, and options that they knock out, take no part but in `topics`. `stop` is null without a rule, and as `views` of revealed rounds only.
 */
export interface Solidity {
  round: number;
  headline: Headline;
  statement: Statement;
  agreement: Agreement;
  sensitivity: Sensitivity;
  topics: Topic[];
  acceptability: Acceptability | null;
  left_out: LeftOut | null;
  opinions: Opinions | null;
  change: RoundChange | null;
  stop: Stop | null;
  views: View[];
}
/**
 * The answer to hello: everything as of `seq`; it replaces whatever the client held. `you` is null for a spectator, who watches without having joined. `now` is the server's clock.
 */
export interface Welcome {
  type: "welcome";
  version: number;
  seq: number;
  now: number;
  you: You | null;
  session: PublicSession;
  board: Board;
  roster: Roster;
  solidity: Solidity | null;
  attachments: PublicAttachment[];
}
/**
 * The request is stored, in commit `seq`.
 */
export interface Accepted {
  type: "accepted";
  ref: number;
  seq: number;
}
/**
 * The request is refused and not stored. `code` and `params` say why in no language: docs/messages.md has the words for people; `reason` is an English sentence for programmers. Sent again as it is, it would be refused again, unless something else has changed meanwhile.
 */
export interface Declined {
  type: "declined";
  ref: number;
  code: string;
  params: {
    [k: string]: string | number | (string | Phrase)[] | Phrase;
  };
  reason: string;
}
/**
 * The board changed. Ignore one whose seq is not above that of the board you hold.
 */
export interface BoardUpdate {
  type: "board";
  seq: number;
  board: Board;
}
/**
 * What has changed on the board, for those who asked for it: `board` is the new one, but of `options` it has those alone of which anything is new, and of their `cells` those that are new. All others stay as they are on the board you hold. Ignore one whose seq is not above that of the board you hold.
 */
export interface BoardChanges {
  type: "changes";
  seq: number;
  board: Board;
}
/**
 * Who is in changed. Connections come and go without a commit, so take every one as it comes.
 */
export interface RosterUpdate {
  type: "roster";
  seq: number;
  roster: Roster;
}
/**
 * How solid the result is was computed anew, about once a second at most; null while nothing may be seen. While scoring is open with live totals, it holds only what follows from the board. Take every one as it comes.
 */
export interface SolidityUpdate {
  type: "solidity";
  seq: number;
  solidity: Solidity | null;
}
/**
 * The attachments that everybody may see have changed: all of them. Process each of these messages.
 */
export interface AttachmentsUpdate {
  type: "attachments";
  seq: number;
  attachments: PublicAttachment[];
}
/**
 * The description or the phase changed. Ignore one whose seq is not above that of the session you hold.
 */
export interface SessionUpdate {
  type: "session";
  seq: number;
  now: number;
  session: PublicSession;
}
/**
 * Your own ballot changed otherwise than by this connection: another device of yours, or a new round.
 */
export interface BallotUpdate {
  type: "ballot";
  seq: number;
  ballot: OwnBallot;
}
/**
 * The session to create: a template by its id, or your own as YAML in `catalogue`; the other fields override it. `language` is that of the projector and the exports.
 */
export interface NewSession {
  template?: string | null;
  catalogue?: string | null;
  question?: string | null;
  totals?: Totals | null;
  names?: Names | null;
  language?: string | null;
  name?: string;
}
/**
 * Where people go: to join and score, to watch on the projector, to facilitate (the key in the fragment).
 */
export interface Links {
  join: string;
  screen: string;
  facilitate: string;
}
/**
 * The new session: its code, the facilitator's key (shown only here), and a bearer token for programs.
 */
export interface NewSessionAnswer {
  code: string;
  key: string;
  member: string;
  links: Links;
  token: string | null;
}
/**
 * Who the caller is in the session; a program also gets its bearer token, a browser a cookie instead.
 */
export interface JoinAnswer {
  code: string;
  member: string;
  name: string;
  role: Role;
  token: string | null;
}
/**
 * What everybody may see of a session, as of commit `seq`; `you` is the caller's own role if they joined, and `join` the address that phones should open.
 */
export interface SessionAnswer {
  seq: number;
  session: PublicSession;
  board: Board;
  roster: Roster;
  join: string;
  you: JoinAnswer | null;
}
/**
 * The occasion: figures are only compared with others of the same machine and day.
 */
export interface Occasion {
  date: string;
  machine: string;
  how: string;
  versions: string[];
}
/**
 * One figure of one option: a number with the lowest and highest of several runs, or whether a statement holds and what was found; `occasion` is the index of its occasion in the list of the measurements.
 */
export interface Measurement {
  occasion: number;
  value: number | null;
  spread: [number, number] | null;
  holds: boolean | null;
  found: string;
}
/**
 * One figure, and what it is for each option that it is known of, by the option's id.
 */
export interface MeasuredFigure {
  id: string;
  figure: string;
  criteria: string[];
  options: {
    [k: string]: Measurement;
  };
  unit: string | null;
  better: Direction | null;
  how: string;
  source: string;
}
/**
 * What the facts about one option say (`says`), and how that fares against the figures (`reading-…`).
 */
export interface ReadingResult {
  verdict: Verdict;
  says: string[];
  statements: Statement[];
}
/**
 * How the figures on one criterion may be read: the figures to `show` first, what became of each option by its id, and every disagreement once (`against`, the messages `reading-…`).
 */
export interface Reading {
  criterion: string;
  text: string;
  show: string[];
  options: {
    [k: string]: ReadingResult;
  };
  against: Statement[];
}
/**
 * All measurements of a session's options for its criteria.
 */
export interface Measurements {
  occasions: Occasion[];
  figures: MeasuredFigure[];
  readings: Reading[];
}
/**
 * The measurements of a session's options (null for none), and the attachments that everybody may see.
 */
export interface MeasurementsAnswer {
  measurements: Measurements | null;
  attachments: PublicAttachment[];
}
/**
 * Who joins: a name, a role, and the options run in production; or the facilitator's key from another device.
 */
export interface NewMember {
  name?: string | null;
  role?: "observer" | "voter";
  key?: string | null;
  /**
   * @maxItems 30
   */
  experience?: string[];
}
/**
 * A ready-made description to start a session from.
 */
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
/**
 * The shared part of the catalogue: all options and criteria that templates can use.
 */
export interface CatalogueAnswer {
  options: Option[];
  criteria: Criterion[];
  notes: Fact[];
  source: string;
}
/**
 * What went wrong: `code` and `params` as in Declined, and `reason`, an English sentence for programmers.
 */
export interface Problem {
  code: string;
  params: {
    [k: string]: string | number | (string | Phrase)[] | Phrase;
  };
  reason: string;
}
