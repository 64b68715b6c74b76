// The wire and the HTTP API as types, in the words of server/live/protocol.py and server/handlers/api_types.py.
// Written by `make generated`: change it there.

export const VERSION = 1;

/** What this page may say that an older server does not know; hello announces it. */
export const EXTENSIONS: readonly string[] = [];

export const CLOSE_CODES: Record<number, { again: boolean }> = {
  1002: { again: false },
  1003: { again: false },
  1007: { again: false },
  1009: { again: false },
  1012: { again: true },
  4400: { again: false },
  4422: { again: false },
  4420: { again: false },
  4426: { again: true },
  4401: { again: false },
  4403: { again: false },
  4405: { again: false },
  4404: { again: false },
  4406: { again: false },
  4408: { again: true },
  4429: { again: true },
  4430: { again: false },
  4431: { again: true },
  4503: { again: true },
  4500: { again: true },
};

export type Method = "weighted sum" | "trimmed mean" | "Borda" | "Copeland" | "Kemeny" | "Majority Judgment" | "STAR";
export type FirstPlace = "same" | "ties" | "narrows" | "differs";
export type Word = "agreed" | "spread" | "two camps" | "too few";
export type Headline = "clear" | "close" | "no clear winner";
export type Names = "shown" | "hidden";
export type Totals = "live" | "on_reveal";
export type Form = "yaml" | "table" | "markdown" | "spreadsheet" | "list";
export type Of = "options" | "criteria";
export type RemarkKind = "mistake" | "left_out" | "read_as";
export type KnockOut = "any" | "majority";
export type Phase = "lobby" | "weighting" | "scoring" | "revealed" | "closed";
export type Joining = "open" | "approval" | "invited" | "locked";
export type AttachmentKind = "link" | "note" | "figure";
export type Role = "facilitator" | "voter" | "observer";
export type WeightedBy = "points" | "swing" | "order";
export type ScreenView = "auto" | "ranking" | "matrix" | "discussion" | "weights" | "join" | "next" | "previous";
export type Direction = "higher" | "lower";
export type Verdict = "agrees" | "mixed" | "disagrees" | "open";
export type LockedBy = "description" | "team" | "own";
export type Algorithm = "Ed25519";
export type Credentials = "none" | "accepted" | "unknown";
export type WireCommand =
  | Edit
  | Reword
  | OpenWeighting
  | GiveWeights
  | ShowWeights
  | LockWeights
  | OpenScoring
  | Score
  | Clear
  | Done
  | Reveal
  | UndoReveal
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
  | RemoveAll
  | SetAdmission
  | Admit
  | Appoint
  | SetTimer
  | Remind
  | TurnScreen
  | AddPerson
  | Enter
  | EnterClear
  | EnterDone;
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
  | BallotUpdate
  | EnteredUpdate
  | LossUpdate
  | Reminder
  | ScreenUpdate;

/**
 * An option to change (with an existing id; omitted fields stay unchanged) or to add (without an id).
 */
export interface OptionEdit {
  name: string;
  id?: string | null;
  summary?: string;
}
/**
 * One point of a value function: the `value` of a `number`, from 0 (worst) to 1 (best).
 */
export interface ScalePoint {
  number: number;
  value: number;
}
/**
 * A criterion's own scale of numbers in a `unit`, and its value function. The value function is linear between two to twelve `points` of rising numbers; outside them, the nearest end counts. Members may give numbers from `low` to `high` (null for no limit), or only the `whole` ones.
 */
export interface NumericScale {
  unit: string;
  low: number | null;
  high: number | null;
  whole: boolean;
  points: ScalePoint[];
}
/**
 * A criterion to change (with an existing id; omitted fields stay unchanged) or to add (without an id).
 */
export interface CriterionEdit {
  name: string;
  weight: number;
  id?: string | null;
  description?: string;
  direction?: Direction;
  anchors?: string[];
  knock_out?: boolean;
  numeric?: NumericScale | null;
  group?: string;
}
/**
 * When the team intends to stop, as a hint: once this share (0..1) of the cells is agreed on, or stable.
 */
export interface StopRule {
  measure: "agreed" | "stable";
  share: number;
}
/**
 * Change the description, in the lobby; omitted fields stay unchanged. Weights are divided by their sum; the weight of a knock-out criterion is ignored. A `numeric` of null returns a criterion to steps. The criteria of a group are placed after its first one. A `stop` of null removes the stop rule. `language` is that of the projector and the exports. An `options_each` of null asks everybody to score all options.
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
  options_each?: number | null;
}
/**
 * Another name for the option or the criterion with this id.
 */
export interface NewName {
  id: string;
  name: string;
}
/**
 * Correct the question, or names of options or criteria, also after the lobby: votes refer to their ids. What is omitted stays unchanged. The record has the former wording.
 */
export interface Reword {
  type: "reword";
  question?: string;
  /**
   * @maxItems 60
   */
  options?: NewName[];
  /**
   * @maxItems 30
   */
  criteria?: NewName[];
}
/**
 * Leave the lobby and let members give weights blind; or, while the weights are shown and not locked yet, let them change the weights they gave.
 */
export interface OpenWeighting {
  type: "open_weighting";
}
/**
 * The weight of one criterion: points as given by a member, or a share of 1.
 */
export interface CriterionWeight {
  criterion: string;
  weight: number;
}
/**
 * Give your own weights for every criterion except knock-out criteria: by 100 points, by swing (the one that you would lift from worst to best first has 100) or by order (rank-order weights). They are divided by their sum and replace any weights given before.
 */
export interface GiveWeights {
  type: "give_weights";
  by: WeightedBy;
  weights: CriterionWeight[];
}
/**
 * End the weighting and show the spread of the weights.
 */
export interface ShowWeights {
  type: "show_weights";
}
/**
 * Fix the weights permanently: null for the team's mean, or the facilitator's own.
 */
export interface LockWeights {
  type: "lock_weights";
  weights?: CriterionWeight[] | null;
}
/**
 * Open the first round; from the lobby, this locks the weights of the description.
 */
export interface OpenScoring {
  type: "open_scoring";
}
/**
 * Score one cell, replacing the member's previous score, reason and confidence. Null means "no view". A knock-out criterion is answered by 1 (not met) or 2 (met), one with a numeric scale by a number in its unit, of which six decimals are kept.
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
 * Clear the member's score of one cell.
 */
export interface Clear {
  type: "clear";
  option: string;
  criterion: string;
}
/**
 * Mark the member as done with this round, or not done.
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
 * Return the round to scoring, within ten seconds of its reveal. With names hidden this is refused once anybody has scored: the next reveal would show what had changed, and so whose it is.
 */
export interface UndoReveal {
  type: "undo_reveal";
}
/**
 * Show a cell of a revealed round to everyone, with the reasons given for it; null and null to stop.
 */
export interface Discuss {
  type: "discuss";
  option: string | null;
  criterion: string | null;
}
/**
 * Mark a cell of a revealed round as discussed.
 */
export interface MarkDiscussed {
  type: "mark_discussed";
  option: string;
  criterion: string;
}
/**
 * Attach to a cell: a link (`url`, described by `text`), a note, or a figure (`value` in `unit`, with `text` for what was measured). Others see it after the reveal, or immediately while totals are live.
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
 * Withdraw an attachment: your own, or any as a facilitator.
 */
export interface Withdraw {
  type: "withdraw";
  attachment: string;
}
/**
 * Mark an attachment as disputed, or not disputed.
 */
export interface Dispute {
  type: "dispute";
  attachment: string;
  disputed?: boolean;
}
/**
 * An option to add after the lobby.
 */
export interface NewOption {
  name: string;
  summary?: string;
}
/**
 * Open another round; with `keep`, every ballot starts with the scores of the previous round. From this round on there are the options to `add` and those to `restore`, dropped before, and no longer those to `drop`, by their ids; earlier rounds stay as they are. At least two options remain.
 */
export interface NextRound {
  type: "next_round";
  keep?: boolean;
  /**
   * @maxItems 60
   */
  add?: NewOption[];
  /**
   * @maxItems 60
   */
  drop?: string[];
  /**
   * @maxItems 60
   */
  restore?: string[];
}
/**
 * End the session with the chosen option, or null for "no decision", and a statement. `look_again` is the day on which to look at the decision again, such as "2027-03-31": not in the past, and at most 20 years ahead.
 */
export interface Close {
  type: "close";
  option: string | null;
  statement?: string;
  look_again?: string | null;
}
/**
 * Change your own name.
 */
export interface Rename {
  type: "rename";
  name: string;
}
/**
 * Report the options that you have run in production, before the reveal. Nobody else sees it; after the reveal, results may say whether those who have run the options put the same one first.
 */
export interface TellExperience {
  type: "tell_experience";
  /**
   * @maxItems 60
   */
  options: string[];
}
/**
 * Remove a member, with their scores in a round that is not revealed yet.
 */
export interface Remove {
  type: "remove";
  member: string;
}
/**
 * Remove many members in one go, with their scores in a round that is not revealed yet: those who wait to be let in, those who have given neither a score nor weights, or everyone but the facilitators; with `minutes`, only those who joined in this many last minutes.
 */
export interface RemoveAll {
  type: "remove_all";
  who: "everyone" | "idle" | "waiting";
  minutes?: number | null;
}
/**
 * Set who may join; omitted fields stay unchanged. `joining` is open to everybody with the code, by approval of a facilitator, by invitation, or locked. `cap` is how many may be in besides the facilitators, null for no limit but the server's. With `accounts`, each needs a company account; `listed` are the e-mail addresses, or "@" and a domain, of those who are admitted without approval (none for everybody).
 */
export interface SetAdmission {
  type: "set_admission";
  joining?: Joining;
  cap?: number | null;
  accounts?: boolean;
  /**
   * @maxItems 300
   */
  listed?: string[];
}
/**
 * Let in a member who waits or was removed; null for all who wait.
 */
export interface Admit {
  type: "admit";
  member: string | null;
}
/**
 * Make a member a facilitator, too; or, with `facilitator` false, a voter again. Whoever has created the session stays a facilitator.
 */
export interface Appoint {
  type: "appoint";
  member: string;
  facilitator?: boolean;
}
/**
 * Start a countdown visible to everyone, or stop it with null. Nothing ends automatically when it runs out.
 */
export interface SetTimer {
  type: "set_timer";
  seconds: number | null;
}
/**
 * Send a `reminder` to the voters who have not finished scoring, or not given weights; nobody else learns who they are. There are 20 seconds between two of them.
 */
export interface Remind {
  type: "remind";
}
/**
 * Tell the projectors what to show: a view, what fits the meeting (`auto`), or the next or previous page. `screen` is the number of one projector, which is in its address (`?screen=2`; 1 without), and null for all.
 */
export interface TurnScreen {
  type: "turn_screen";
  to: ScreenView;
  screen?: number | null;
}
/**
 * Add somebody without a device, as a voter whose scores facilitators enter. This is possible while joining is locked, too. Weights are not entered for them.
 */
export interface AddPerson {
  type: "add_person";
  name: string;
}
/**
 * Score one cell for a member without a device, as `score` does for oneself.
 */
export interface Enter {
  type: "enter";
  member: string;
  option: string;
  criterion: string;
  value: number | null;
  reason?: string;
  confidence?: number | null;
}
/**
 * Clear the score of one cell of a member without a device.
 */
export interface EnterClear {
  type: "enter_clear";
  member: string;
  option: string;
  criterion: string;
}
/**
 * Mark a member without a device as done with this round, or not done.
 */
export interface EnterDone {
  type: "enter_done";
  member: string;
  done?: boolean;
}
/**
 * The first message: an id that the client has chosen, and the last seq it has received (0 for none). With `changes`, the server may send only the changes of a board instead of the complete one. `extensions` lists names that an older server may not know: it ignores fields and declines commands with these names. With `as_member`, the connection is closed with 4401 unless its credentials are those of a member.
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
  as_member?: boolean;
}
/**
 * A request. Each has a higher ref than the one before; a request that is sent again is carried out once. `stored` is the commit that it was stored in, when a client offers it again because the server has lost that commit. `round` is the round that the request is meant for (0 before the first): in any other it is declined.
 */
export interface Do {
  type: "do";
  ref: number;
  command: WireCommand;
  stored?: number;
  round?: number | null;
}
/**
 * One cell of your own ballot, a step or a number on a numeric scale; a value of null means "no view".
 */
export interface OwnCell {
  option: string;
  criterion: string;
  value: number | null;
  reason: string;
  confidence: number | null;
}
/**
 * The weights proposed by one member: shares that sum to 1, and the method used to give them.
 */
export interface OwnWeights {
  by: WeightedBy;
  weights: CriterionWeight[];
}
/**
 * An attachment as visible to everyone: `name` is its author's, null while names are hidden; `disputed` is the number of members who dispute it.
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
 * Your own ballot in the current round (0 before the first), the weights you gave (null for none), the ids of the options that you are asked to score (null for all of them), your attachments, whether visible to others or not, and the ids of attachments that you dispute.
 */
export interface OwnBallot {
  round: number;
  cells: OwnCell[];
  done: boolean;
  weights: OwnWeights | null;
  asked: string[] | null;
  attachments: PublicAttachment[];
  disputes: string[];
}
/**
 * The member of this connection: their own ballot, the options they say they have run in production, the last ref accepted from this client (0 for none), and the spans of refs below it (first and last) that were not. While `waiting`, a facilitator has to let them in first, and every request is declined.
 */
export interface You {
  member: string;
  name: string;
  role: Role;
  ballot: OwnBallot;
  experience: string[];
  ref: number;
  skipped: [number, number][];
  waiting: boolean;
}
/**
 * A kind of project, the option usually chosen for it, and the weights it suggests, in points.
 */
export interface GuideRule {
  text: string;
  names: string;
  weights: {
    [k: string]: number;
  };
}
/**
 * A short questionnaire that suggests initial weights: `question` asks how far each of the rules applies.
 */
export interface Guide {
  question: string;
  rules: GuideRule[];
  source: string;
}
/**
 * A fact known in advance: a label, one or more items, and the criteria that it is relevant to.
 */
export interface Fact {
  label: string;
  items: string[];
  criteria: string[];
}
/**
 * One of the alternatives to choose from.
 */
export interface Option {
  id: string;
  name: string;
  summary: string;
  facts: Fact[];
}
/**
 * A criterion that options are scored on; `anchors` has one text for each step of the scale, or is empty. A text is empty where a step is not described: often only the two ends are. `group` names its group, or is empty; the criteria of a group follow each other, and its weight is the sum of theirs. A `knock_out` criterion has no weight and two answers, 1 (not met) and 2 (met). One with a `numeric` scale is scored in numbers, without anchors; its direction is "higher", since the value function defines what is better.
 */
export interface Criterion {
  id: string;
  name: string;
  weight: number;
  description: string;
  direction: Direction;
  anchors: string[];
  knock_out: boolean;
  numeric: NumericScale | null;
  group: string;
}
/**
 * The weights that members gave one criterion, as shares of 1: mean, lowest, quartiles, highest.
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
 * The weights given by members. It is empty until `shown`, and with names hidden there is no spread of fewer than `fewest` people; `people` is the number of members who gave weights.
 */
export interface WeightsSummary {
  shown: boolean;
  people: number;
  fewest: number;
  spread: WeightSpread[];
}
/**
 * The weights that totals are computed with, fixed before the first score. `by` is their origin: the description, the team's mean, or the facilitator's own. `digest` is the hex SHA-256 of their canonical form (weighting.py).
 */
export interface LockedWeights {
  by: LockedBy;
  weights: CriterionWeight[];
  digest: string;
}
/**
 * How the session ended: the chosen option, or null for "no decision". `look_again` is the day on which the team intends to look at the decision again, if any.
 */
export interface Outcome {
  option: string | null;
  statement: string;
  at: number;
  look_again: string | null;
}
/**
 * The closed session that this one takes up again: its code, and the end of its log at that time. The session itself may have been erased since.
 */
export interface PreviousSession {
  code: string;
  seq: number;
  digest: string;
}
/**
 * The session that took up this one again: its code, and when it was created.
 */
export interface NextSession {
  code: string;
  at: number;
}
/**
 * A reason given for the cell under discussion, with the score; `name` is null while names are hidden.
 */
export interface GivenReason {
  value: number | null;
  text: string;
  name: string | null;
}
/**
 * The cell under discussion and up to twelve reasons given for it, alternating between the lowest and the highest scores.
 */
export interface UnderDiscussion {
  option: string;
  criterion: string;
  reasons: GivenReason[];
}
/**
 * A reference to a cell: the ids of its option and criterion.
 */
export interface CellName {
  option: string;
  criterion: string;
}
/**
 * The ids of the options that were added and dropped as a round opened.
 */
export interface OptionsChange {
  round: number;
  added: string[];
  dropped: string[];
}
/**
 * The description and state of a session, as visible to everyone. `code` is formatted as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 before the first; `guide` is set only in the lobby; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `weights_summary` is null if members were not asked for weights; `locked` is null until the weights are fixed, before the first score; `outcome` is null until the session is closed; `previous` is the closed session that this one takes up again, and `superseded` the one that took this one up again, with codes formatted as `code` is; `has_measurements` is true if there are measurements of the options; `language` is that of the projector and the exports; `options_each` is the number of options that each member is asked to score, null for all of them; `discussing` and `discussed` refer to the revealed round. `joining`, `cap` and `accounts` say who may join (the command set_admission); who waits is for facilitators only. `totals_wait` is true if live totals wait for the reveal, because names are hidden and somebody could join several times. `undo_until` is the time, by the server's clock, until which the reveal may be undone; null if it may not. `options` are those of the current round and `dropped` the others of earlier rounds; `options_changes` says from which rounds on. A `rehearsal` is a trial with simulated members.
 */
export interface PublicSession {
  code: string;
  question: string;
  phase: Phase;
  round: number;
  totals: Totals;
  totals_wait: boolean;
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
  options_each: number | null;
  has_measurements: boolean;
  timer_ends_at: number | null;
  weights_summary: WeightsSummary | null;
  locked: LockedWeights | null;
  outcome: Outcome | null;
  previous: PreviousSession | null;
  superseded: NextSession | null;
  discussing: UnderDiscussion | null;
  discussed: CellName[];
  joining: Joining;
  cap: number | null;
  accounts: boolean;
  undo_until: number | null;
  dropped: Option[];
  options_changes: OptionsChange[];
  rehearsal: boolean;
}
/**
 * Progress of the round: the number of members who may score, who have started, and who are done. In the weighting phase: who may give weights, and (as both others) who has.
 */
export interface Progress {
  members: number;
  started: number;
  done: number;
}
/**
 * Statistics of one cell: `n` scores; mean, median and spread in scale points; the number of scores per step. For a knock-out criterion there is only the histogram: not met, and met. On a numeric scale, mean and spread are those of the numbers' worths, the mean unrounded; the histogram has the steps nearest to the worths, and there is no median.
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
 * One option's place on the board. `total` is in scale points, 1..L, higher is better; `spread` is the weighted mean of its cells' spreads; `n` is the highest number of scores in any of its cells. It is `complete` if every criterion has a score, and `tied` if it shares its rank. Without any score, total and rank are null. `knocked_out` has the ids of the knock-out criteria that it fails; such an option keeps its total and has no rank. `numbers` has the mean of the numbers given, in the unit of the criterion, by the id of each criterion with a numeric scale that has a score.
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
  numbers: {
    [k: string]: number;
  };
}
/**
 * The board as visible to everyone; while `shown` is false it has no options.
 */
export interface Board {
  phase: Phase;
  round: number;
  shown: boolean;
  progress: Progress;
  options: Standing[];
}
/**
 * A member as visible to everyone; contains no scores.
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
 * The members: counts of all, and up to 200 of them by name, in the order they joined. `waiting` people are not members before a facilitator lets them in. `without_device` has the ids of those whose scores facilitators enter, at most 100; all of them are among the names, so there may be 300.
 */
export interface Roster {
  voters: number;
  observers: number;
  connected: number;
  waiting: number;
  members: RosterMember[];
  without_device: string[];
}
/**
 * A language-neutral part of a sentence, such as an option with its measured value.
 */
export interface Phrase {
  code: string;
  params: {
    [k: string]: string | number;
  };
}
/**
 * A language-neutral sentence; its text is in the message catalogue (docs/messages.md). A parameter whose name ends in option, options, criterion or criteria contains ids; shares are 0..1.
 */
export interface Statement {
  code: string;
  params: {
    [k: string]: string | number | (string | Phrase)[] | Phrase;
  };
}
/**
 * Agreement on one cell. `iqr` is the interquartile range in steps; `a` is van der Eijk's agreement A, -1..1, and `consensus` Tastle and Wierman's, 0..1, both null for fewer than two scores; `word` classifies the result.
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
 * Agreement on one option: the weighted means of its cells' A and consensus, over cells with at least three scores; `word` is "too few" unless these have more than half of the weight.
 */
export interface OptionAgreement {
  option: string;
  a: number | null;
  consensus: number | null;
  word: Word;
}
/**
 * Agreement on cells and options, and over the panel: Kendall's W (0..1, corrected for ties) of the rankings by the `judges` members who scored every cell with a weight; null for fewer than two of them or of the options. `statement` has W in a word (messages `concord-…`), from three judges; it is null before the reveal.
 */
export interface Agreement {
  cells: CellAgreement[];
  options: OptionAgreement[];
  w: number | null;
  judges: number;
  statement: Statement | null;
}
/**
 * A range of weights of one criterion, and the options that lead in it: several if they tie, never none. It lies between `at`, the end nearer to the current weight, and `until`; at both, other options may tie with these. If both are equal, they lead at this weight only. `to` is the first round weight past `at` at which they lead, with `digits` decimals in percent. `statement` says all this (messages `flip-…`).
 */
export interface Stretch {
  at: number;
  until: number;
  leaders: string[];
  to: number;
  digits: number;
  statement: Statement;
}
/**
 * For one criterion: who leads at other weights, the others kept in proportion, in order from the current `weight` to 0 (`below`) and to 1 (`above`); both are empty if no other option leads, alone or tied, at any weight. `other` is the criterion that gains what this one loses, if it is only one; the change is then not repeated for it.
 */
export interface WeightFlip {
  criterion: string;
  weight: number;
  other: string | null;
  below: Stretch[];
  above: Stretch[];
}
/**
 * For one cell: the change of its mean, in steps (negative: lower), past which another option wins, all else equal; null if no possible mean changes the winner, or the cell has no score.
 */
export interface ScoreFlip {
  option: string;
  criterion: string;
  change: number | null;
}
/**
 * `better` dominates `worse`: on every criterion it is at least as good, by all scores as well as by those of the same people, and on some it is better, so it ranks higher whatever the weights. Before the reveal it is known only of cells that everybody has scored, and with names hidden not at all.
 */
export interface Dominance {
  better: string;
  worse: string;
}
/**
 * The changes that would change the winner; `margin` is the winner's lead over the next option, in steps. With a tie for first place `winner` is null and `margin` 0; with fewer than two totals both are null.
 */
export interface Sensitivity {
  winner: string | null;
  margin: number | null;
  weights: WeightFlip[];
  scores: ScoreFlip[];
  dominance: Dominance[];
}
/**
 * The weight of one criterion `before` a change and `after` it.
 */
export interface WeightMove {
  criterion: string;
  before: number;
  after: number;
}
/**
 * The smallest change of all weights together after which the winner no longer leads alone. After `moved` (a share of all weight, half of the sum of the changes) is moved, `rival` ties with the winner; both are null if no change is enough. They are compared on the criteria that have scores for both, with a weight of `covered`; options in `left_out` have scores, but cannot be compared with the winner. `moves` are the changes in round figures, and `statement` says what they do (messages `weighed-…`).
 */
export interface JointChange {
  rival: string | null;
  moved: number | null;
  covered: number | null;
  moves: WeightMove[];
  left_out: string[];
  statement: Statement;
}
/**
 * Who can win if only the order of the weights is known: `possible` are first, alone or tied, at some weights in this order, `necessary` at all of them. `covered` is the weight of the criteria on which they are compared.
 */
export interface OrderOnly {
  possible: string[];
  necessary: string[];
  covered: number;
  statement: Statement;
}
/**
 * In how many members' own weights an option leads, `alone` and `tied` with others.
 */
export interface MembersChoice {
  option: string;
  alone: number;
  tied: number;
}
/**
 * What the `members` who gave weights would choose with their own, applied to the team's mean scores.
 */
export interface MembersWeights {
  members: number;
  choices: MembersChoice[];
  statement: Statement;
}
/**
 * How far the result rests on the weights, beyond a single one: a joint change and, after the reveal, their order alone and each member's own weights. Null where there is nothing to tell.
 */
export interface Weights {
  joint: JointChange | null;
  order: OrderOnly | null;
  members: MembersWeights | null;
}
/**
 * A cell to discuss; `worth` is weight x disagreement, halved if the cell cannot change the winner. `flips` is true if another mean of the cell, or another answer to a knock-out criterion, would change the winner; a knock-out criterion counts with a weight of 1. `histogram` is as on the board.
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
 * The share of the draws in which one option has each rank; `ranks[0]` is the share in which it wins.
 */
export interface Share {
  option: string;
  ranks: number[];
}
/**
 * Rank acceptability (SMAA-2) over `draws` random weightings; `error` is the half width of its 95 % interval. `any_weights`: all weightings equally likely. `near_weights`: weightings near the current one. `near_members`: near the own weights of a member drawn at random; empty if members gave none. Options without a total are omitted.
 */
export interface Acceptability {
  draws: number;
  error: number;
  any_weights: Share[];
  near_weights: Share[];
  near_members: Share[];
}
/**
 * How often some option would lead by as much as the first (`option`) does, without a real difference, 0..1. `all_equal` is the share of meetings if all options are equally good: everybody deals their own totals to the options at random. `rival_equal` is the share if only the `rival` is as good, the one of which this is hardest to rule out.
 */
export interface Coincidence {
  option: string;
  all_equal: number;
  rival: string;
  rival_equal: number;
}
/**
 * The chance that each option has each rank by all people like the `members` who compared them, judging by how much these differ; with `draws` draws, of which `error` is the half width of the 95 % interval. Options that cannot be compared are omitted. `coincidence` is null if several share the lead.
 */
export interface Chances {
  members: number;
  draws: number;
  error: number;
  shares: Share[];
  coincidence: Coincidence | null;
}
/**
 * How far a single leader is ahead, judging by the board alone, before the reveal. Of the `members` who are to score it, `scored` have scored the cell with weight that has the fewest scores (`option` on `criterion`). If each is asked for a share (`shared`), `members` is the average over the options. `chance` is an upper bound, 0..1, on the probability of such a lead if there is no real difference, and `blind` on that of so many people putting the same option first if they chose blindly.
 */
export interface SoFar {
  option: string;
  criterion: string;
  scored: number;
  members: number;
  shared: boolean;
  chance: number;
  blind: number;
}
/**
 * One option on one knock-out criterion.
 */
export interface KnockOutCell {
  option: string;
  criterion: string;
}
/**
 * The effect of leaving out any one of the `members` who scored or answered a knock-out, with knock-outs recounted. In `changed` cases the winner no longer leads alone: others lead, or draw level with it, or nothing has a total. `others` are the options that lead or draw level in any of these cases. `answer` is a knock-out that is decided by one answer, without which the winner no longer leads alone. Messages `without-…`.
 */
export interface LeftOut {
  members: number;
  changed: number;
  others: string[];
  answer: KnockOutCell | null;
  statement: Statement;
}
/**
 * The number of members who, by changing their ballot alone, could make an option lead alone (`leads`), or at least share the first place (`levels`, which includes `leads`).
 */
export interface Rival {
  option: string;
  leads: number;
  levels: number;
}
/**
 * The worst case of one changed ballot: any value of the scale in the cells that the member scored, any answer to the knock-outs that they answered. `changed` of `members` could alone keep the winner from leading alone; `rivals` are the options that could then lead or share the first place. Messages `changed-…`.
 */
export interface OneChanged {
  members: number;
  changed: number;
  rivals: Rival[];
  statement: Statement;
}
/**
 * The result of one way of counting: the winners (several if tied), and the options from best to worst with ties grouped; `why` is the explanation (messages `why-…`). `verdict` compares its winners with those of the weighted sum: the `same`; a tie that contains them and others (`ties`); only some of them (`narrows`); or anything else (`differs`).
 */
export interface Opinion {
  method: Method;
  winners: string[];
  ranking: string[][];
  verdict: FirstPlace;
  why: Statement;
}
/**
 * The results of all ways of counting. The weighted sum and the trimmed mean cover all members, the others the ballots of the `judges` members who scored every option on the same criteria. `agree` if there are at least three judges and all find the same first place. Messages `opinions-…`.
 */
export interface Opinions {
  judges: number;
  methods: Opinion[];
  agree: boolean;
  statement: Statement;
}
/**
 * One cell in the previous and in this round, whose numbers of scores are `n_before` and `n_after`; `people` scored it in both. `before` and `after` are the means of their scores and `change` is the difference; all three are null unless these are most of those who scored it before. With names hidden, `people` is null, too, where it would help to tell whose score is whose.
 */
export interface CellChange {
  option: string;
  criterion: string;
  n_before: number;
  n_after: number;
  people: number | null;
  before: number | null;
  after: number | null;
  change: number | null;
}
/**
 * The changes since the previous round, whose number is `round`; only scores of the same people are compared. A cell is compared if most of those who scored it before did so again. Of the `compared` cells, `still` is the number of those whose mean changed by less than a quarter of a step, and `closer` the change of their mean spread (negative: more agreement). `people` of the `people_before` who scored before take part in a comparison. `w_before` and `w_after` are Kendall's W of the `judges` who scored every cell with a weight in both rounds, null for fewer than three. Messages `change-…`; `rankings` is null without W.
 */
export interface RoundChange {
  round: number;
  cells: CellChange[];
  compared: number;
  still: number;
  closer: number;
  people: number;
  people_before: number;
  judges: number;
  w_before: number | null;
  w_after: number | null;
  statement: Statement;
  rankings: Statement | null;
}
/**
 * The stop rule applied to the round: the required `share` of the cells, and the share `reached` of those that count, which are `counted` of `cells` (null while none does). The rule is `met` only if most cells count. Messages `stop-…`.
 */
export interface Stop {
  measure: "agreed" | "stable";
  share: number;
  counted: number;
  cells: number;
  reached: number | null;
  met: boolean | null;
  statement: Statement;
}
/**
 * One option's place in a view; `n` is the highest number of people in any of its cells. Total and rank are null if it shares too little with the others to be compared; it is `complete` if every criterion with weight is compared.
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
 * The options compared by the same raters over the scores given with at least "fairly sure", from `people` members. A score counts only if its member scored another option on the same criterion in the view, and a cell only with at least three people in it, and with names hidden only if none or at least three are left out. Totals cover the criteria that all options compared share, with `share` of the weight. `winners` are the options in first place, and `all_winners` those by everybody's scores, compared in the same way on the same options and criteria; `agreement` says whether these are the same, others, or partly the same. For `statement` and `limits` see messages `view-…` and `comparison-…`.
 */
export interface View {
  people: number;
  options: ViewOption[];
  winners: string[];
  all_winners: string[];
  agreement: "other" | "partly" | "same";
  share: number;
  statement: Statement;
  limits: Statement | null;
}
/**
 * Whether the `same` option is first when only those who have run an option in production score it, compared in the same way. Who has run what is secret, and a figure would tell: the scores are public, so anybody could look for the people whose scores give it. For `statement` see messages `view-…`.
 */
export interface ExperiencedView {
  same: boolean;
  statement: Statement;
}
/**
 * How many steps an option is above the mean of the options compared on one criterion; negative: below it.
 */
export interface Effect {
  criterion: string;
  steps: number;
}
/**
 * One option's place in a comparison by the same raters; `effects` has the criteria that all options share.
 */
export interface ComparedOption {
  option: string;
  total: number;
  rank: number;
  tied: boolean;
  effects: Effect[];
}
/**
 * The options compared only through scores by the same person (docs/solidity.md). It covers the criteria on which people connect all these options, with `share` of the weight; the totals are shifted so that their mean is that of the totals on the board. `left_out` are options with a total that share too little with the others. The `statement` says whether the same option wins, and `limits` what the comparison leaves out (messages `comparison-…`).
 */
export interface SameRaters {
  options: ComparedOption[];
  winners: string[];
  share: number;
  left_out: string[];
  statement: Statement;
  limits: Statement | null;
}
/**
 * A cell with weight that few have scored: `people` of those `asked`.
 */
export interface ThinCell {
  option: string;
  criterion: string;
  people: number;
  asked: number;
}
/**
 * What the scores missing from thin cells could change: the options that could still win besides the leader. A cell is thin if fewer than three, or fewer than half of those who took part, have scored it, and scores are missing; `thin` are the options with such cells. `deciding` is the one with the largest effect on whether a rival wins, and `statement` asks for it (messages `comparison-…`); both are null if no rival can win.
 */
export interface Possible {
  rivals: string[];
  thin: string[];
  deciding: ThinCell | null;
  statement: Statement | null;
}
/**
 * An option's place on one of the two boards; without a rank it is `out` by a knock-out criterion, or unscored.
 */
export interface RankedTotal {
  total: number | null;
  rank: number | null;
  tied: boolean;
  out: boolean;
}
/**
 * An option then and now: `before` is null for a new one, `after` for one that is gone. `name` is the name last time, empty for a new one.
 */
export interface OptionDrift {
  option: string;
  name: string;
  before: RankedTotal | null;
  after: RankedTotal | null;
}
/**
 * A criterion's weight then and now, null where it was not there; 0 for a knock-out criterion. `name` is the name last time, empty for a new one. If it is `rescaled`, its scores cannot be compared: they are given another way.
 */
export interface CriterionDrift {
  criterion: string;
  name: string;
  before: number | null;
  after: number | null;
  rescaled: boolean;
}
/**
 * The mean of a cell that had scores last time and can have some now, as on the board; `after` and `change` are null without a score. On a numeric scale the means are in scale points, and `number_before` in its unit.
 */
export interface CellDrift {
  option: string;
  criterion: string;
  before: number;
  after: number | null;
  change: number | null;
  number_before: number | null;
}
/**
 * What changed since the session that this one takes up again; options and criteria are matched by their ids. `options` and `criteria` are those of this session, then those that are gone. `cells` are without knock-out criteria, the largest change first. `winners_before` and `winners` are first in the ranking, then and now; `by_old_weights` would be first by the scores of now and the weights of then, and `old_scores` by the scores of then and the weights of now: both null if the weights are the same, and where no criterion has a weight in both. `people_before` scored last time and `people` now. For `statements` see messages `drift-…`.
 */
export interface Drift {
  closed_at: number;
  people_before: number;
  people: number;
  options: OptionDrift[];
  criteria: CriterionDrift[];
  cells: CellDrift[];
  winners_before: string[];
  winners: string[];
  by_old_weights: string[] | null;
  old_scores: string[] | null;
  statements: Statement[];
}
/**
 * The robustness of the result of a round; `statement` explains the headline (messages `headline-…`). Knock-out criteria, and options that fail them, appear only in `topics`. `stop` is null without a rule; `stop`, `chances`, `confident`, `experienced` and `same_raters` are available for revealed rounds only, `so_far` before the reveal only. `confident` and `experienced` are null where too few people allow the comparison. `drift` is null before the reveal, and for a session that takes up none again.
 */
export interface Solidity {
  round: number;
  headline: Headline;
  statement: Statement;
  agreement: Agreement;
  sensitivity: Sensitivity;
  weights: Weights;
  topics: Topic[];
  acceptability: Acceptability | null;
  chances: Chances | null;
  so_far: SoFar | null;
  left_out: LeftOut | null;
  one_changed: OneChanged | null;
  opinions: Opinions | null;
  change: RoundChange | null;
  stop: Stop | null;
  confident: View | null;
  experienced: ExperiencedView | null;
  same_raters: SameRaters | null;
  possible: Possible;
  drift: Drift | null;
}
/**
 * The answer to hello: the complete state as of `seq`, which replaces the client's. `you` is null for a spectator, who watches without having joined; then `credentials` says whether none were sent, or whether those are not valid in this session (`"unknown"`), as after a sign-out. `now` is the server's clock. Another one is sent when a facilitator lets in a member who waited, or makes a member a facilitator.
 */
export interface Welcome {
  type: "welcome";
  version: number;
  seq: number;
  now: number;
  you: You | null;
  credentials: Credentials;
  session: PublicSession;
  board: Board;
  roster: Roster;
  solidity: Solidity | null;
  attachments: PublicAttachment[];
}
/**
 * The request is stored, in commit `seq`; one that was sent again may have been stored before it.
 */
export interface Accepted {
  type: "accepted";
  ref: number;
  seq: number;
}
/**
 * The request is refused and not stored. `code` and `params` are the reason for programs, from which pages write a sentence in the reader's language (docs/messages.md); `reason` is an English sentence for programmers. Sending the same request again has the same result, unless the session has changed meanwhile.
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
 * The board changed. Ignore it if its seq is not above that of the board you have.
 */
export interface BoardUpdate {
  type: "board";
  seq: number;
  board: Board;
}
/**
 * The changes of the board, for clients that asked for them: `board` is the new one with only the `options` that changed, and of these only the `cells` that changed. All others stay as they are on the board you have. Ignore it if its seq is not above that of the board you have.
 */
export interface BoardChanges {
  type: "changes";
  seq: number;
  board: Board;
}
/**
 * The members, or which of them are connected, changed. Connections change without a commit, so apply every roster, whatever its seq.
 */
export interface RosterUpdate {
  type: "roster";
  seq: number;
  roster: Roster;
}
/**
 * The analysis of how solid the result is was updated, at most about once a second; null while it is hidden. While scoring is open with live totals, it contains only what follows from the board. Apply every one, whatever its seq.
 */
export interface SolidityUpdate {
  type: "solidity";
  seq: number;
  solidity: Solidity | null;
}
/**
 * The public attachments changed; the message has all of them. Apply every one, whatever its seq.
 */
export interface AttachmentsUpdate {
  type: "attachments";
  seq: number;
  attachments: PublicAttachment[];
}
/**
 * The description or the phase changed. Ignore it if its seq is not above that of the session you have.
 */
export interface SessionUpdate {
  type: "session";
  seq: number;
  now: number;
  session: PublicSession;
}
/**
 * Your own ballot was changed by another of your devices or by a new round.
 */
export interface BallotUpdate {
  type: "ballot";
  seq: number;
  ballot: OwnBallot;
}
/**
 * For facilitators: the ballot of a member without a device was changed by another of them.
 */
export interface EnteredUpdate {
  type: "entered";
  seq: number;
  member: string;
  ballot: OwnBallot;
}
/**
 * For facilitators: the log ends at commit `after`, but `known` had been stored (if not `certain`, pages say so). Since then `returned` requests were stored again, `refused` ones declined, and `back` members have connected.
 */
export interface LossUpdate {
  type: "loss";
  after: number;
  known: number;
  certain: boolean;
  returned: number;
  refused: number;
  back: number;
}
/**
 * A facilitator asks you to finish scoring, or to give your weights. Only those who are not done get it, once.
 */
export interface Reminder {
  type: "reminder";
  seq: number;
}
/**
 * For spectators, such as projectors: a facilitator wants this view or page on screen number `screen`, or on all of them (null). Nothing keeps it: a projector shows it, and a program ignores it.
 */
export interface ScreenUpdate {
  type: "screen";
  seq: number;
  to: ScreenView;
  screen: number | null;
}
/**
 * Use the set-up of a session for a new one: question, options, criteria and weights. `name` is the facilitator's in the new session, by default the one that they have in this one. With a number, it is a `rehearsal` with so many simulated members, who weigh and score until it is closed, for half an hour at most.
 */
export interface NewDuplicate {
  name?: string | null;
  rehearsal?: number | null;
}
/**
 * Take up a closed session again: with its question, options, criteria and weights. `name` is the facilitator's in the new session, by default the one that they have in this one.
 */
export interface NewReopening {
  name?: string | null;
}
/**
 * The ballot of a member without a device, as of commit `seq`, for facilitators.
 */
export interface EnteredAnswer {
  seq: number;
  ballot: OwnBallot;
}
/**
 * A file with options and criteria, of at most 512 KiB, in Base64; its name tells what it may be.
 */
export interface PastedFile {
  name: string;
  content: string;
}
/**
 * The session to create: a template by its id, or your own options and criteria as a text in `catalogue` (YAML, CSV, a Markdown table or a list) or as a `file`; the other fields override it. `totals` are shown on reveal unless the template, the text or this request says otherwise. `language` is that of the projector and the exports. With `import_scores`, the scores in a table are the first round, by a member who has left, and the second round is open.
 */
export interface NewSession {
  template?: string | null;
  catalogue?: string | null;
  file?: PastedFile | null;
  question?: string | null;
  totals?: Totals | null;
  names?: Names | null;
  language?: string | null;
  import_scores?: boolean;
  name?: string;
}
/**
 * What people bring: a text, or a file. A list without headings is `list_of` options or of criteria.
 */
export interface NewPreview {
  text?: string | null;
  file?: PastedFile | null;
  list_of?: Of;
}
/**
 * Where something is: a line and a column of cells, both from 1, or the name of a spreadsheet's cell; `field` is the one of a YAML text, such as criteria[0].weight.
 */
export interface Place {
  line: number | null;
  column: number | null;
  cell: string;
  field: string;
}
/**
 * An option, and where it is in the text.
 */
export interface PastedOption {
  option: Option;
  place: Place | null;
}
/**
 * A criterion with its share of all weights, its weight as it was written, and where it is in the text.
 */
export interface PastedCriterion {
  criterion: Criterion;
  written: string;
  place: Place | null;
}
/**
 * Something that people should know before they take what was understood. With a `mistake`, nothing can be taken; what was `left_out` is no part of the result; `read_as` is a decision that could have been another one.
 */
export interface Remark {
  kind: RemarkKind;
  statement: Statement;
  place: Place | null;
}
/**
 * A score in a table: of an option and a criterion by their ids, a step or a number, and where it is.
 */
export interface PastedScore {
  option: string;
  criterion: string;
  value: number;
  place: Place | null;
}
/**
 * What was understood, with the place of everything in the text. It can be taken if it is `ready`, that is if no remark is a mistake; `scale` is null if it is not, and settings are if the text does not have them. The `scores` of a table can be imported with the new session.
 */
export interface PreviewAnswer {
  form: Form;
  encoding: string;
  ready: boolean;
  question: string;
  scale: number | null;
  totals: Totals | null;
  names: Names | null;
  language: string | null;
  options: PastedOption[];
  criteria: PastedCriterion[];
  remarks: Remark[];
  scores: PastedScore[];
}
/**
 * The pages of a session: for members, for the projector, and for the facilitator (key in the fragment).
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
 * The caller as a member of the session; while `waiting`, a facilitator has to let them in. Programs get a bearer token, browsers a cookie instead. While the member can score, `ballot` and `experience` are their own (null otherwise): with a session as with ?brief, a page can show the first cell before its live connection is open.
 */
export interface JoinAnswer {
  code: string;
  member: string;
  name: string;
  role: Role;
  waiting: boolean;
  token: string | null;
  ballot: OwnBallot | null;
  experience: string[] | null;
}
/**
 * The public state of a session as of commit `seq`; `you` is the caller if they have joined, `join` the address for phones, `account` the name of the caller's company account, if they are signed in.
 */
export interface SessionAnswer {
  seq: number;
  session: PublicSession;
  board: Board;
  roster: Roster;
  join: string;
  you: JoinAnswer | null;
  account: string | null;
}
/**
 * How a session ended: the name of the chosen option (null for no decision), what was said about it, when, and the day on which the team intends to look at it again (null for none).
 */
export interface OwnSessionOutcome {
  option: string | null;
  statement: string;
  at: number;
  look_again: string | null;
}
/**
 * A session of the caller, as it was a few seconds ago: its question, its phase, the number of its round (0 before the first), the names of its options, and how it ended. `previous` is the code of the session that it takes up again, `superseded_by` of the one that took it up.
 */
export interface OwnSession {
  code: string;
  question: string;
  phase: Phase;
  round: number;
  options: string[];
  created_at: number;
  outcome: OwnSessionOutcome | null;
  previous: string | null;
  superseded_by: string | null;
}
/**
 * The sessions that the caller has a cookie of or is a member of with their company account, the latest first, at most as many as `most`; `account` is the name of that account, if they are signed in.
 */
export interface OwnSessionsAnswer {
  sessions: OwnSession[];
  account: string | null;
  most: number;
}
/**
 * Whether this server knows company accounts, and the caller's, if they are signed in: the name to show and the verified e-mail address. With `can_sign_in`, `GET /api/sign-in?next=/path` begins a sign-in in a browser. With `can_sign_out`, a page signs people out: by DELETE, and then by opening `sign_out_at`, unless that is null.
 */
export interface AccountAnswer {
  sign_in: boolean;
  name: string | null;
  email: string | null;
  can_sign_in: boolean;
  can_sign_out: boolean;
  sign_out_at: string | null;
}
/**
 * What this server does with every session: the days after its last change until it is deleted (null for never), the days for which a browser's cookie recognises a member, whether it knows company accounts, and whether pages of other sites may show its sessions (`embedding`).
 */
export interface ServerAnswer {
  retention_days: number | null;
  token_days: number;
  sign_in: boolean;
  embedding: boolean;
}
/**
 * The address for an inline frame on another site's page, and the sites where the operator allows that. It shows what spectators see; the next facilitator's key ends it.
 */
export interface EmbedAnswer {
  link: string;
  sites: string[];
}
/**
 * The public key, in hex, of the signatures in the records that this server exports (docs/record.md).
 */
export interface SigningKey {
  algorithm: Algorithm;
  key: string;
}
/**
 * When and where figures were measured; only figures of the same machine and day are compared.
 */
export interface Occasion {
  date: string;
  machine: string;
  how: string;
  versions: string[];
}
/**
 * One measured value of one option: a number, or whether a statement holds and what was found. A number has the lowest and highest of several runs (`spread`), or a 95 % confidence interval (`interval`), or both. `occasion` is an index into the occasions of the measurements.
 */
export interface Measurement {
  occasion: number;
  value: number | null;
  spread: [number, number] | null;
  holds: boolean | null;
  found: string;
  interval: [number, number] | null;
}
/**
 * One figure with its measured values by option id.
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
 * The facts about one option (`says`), compared with figures (messages `reading-…`). `figures` are the ids of those that the verdict rests on: the ones with at least one comparison that counted.
 */
export interface ReadingResult {
  verdict: Verdict;
  says: string[];
  statements: Statement[];
  figures: string[];
}
/**
 * The interpretation of the figures on one criterion: the figures to `show` first, the result by option id, and every disagreement once (`against`, messages `reading-…`).
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
 * The measurements of a session's options (null for none), and the public attachments.
 */
export interface MeasurementsAnswer {
  measurements: Measurements | null;
  attachments: PublicAttachment[];
}
/**
 * One's own score of a cell last time, a step or a number on a numeric scale; a value of null means "no view".
 */
export interface LastScore {
  option: string;
  criterion: string;
  value: number | null;
}
/**
 * The caller's own scores of last time, in a session that takes up a closed one again. Empty if it is not known who they were then, if names were hidden, and if that session is gone.
 */
export interface OwnLastTimeAnswer {
  scores: LastScore[];
}
/**
 * The member who joins: a name, a role, the options they have run in production, and an invitation, if they have one. Or the facilitator's key, to continue as the facilitator on another device.
 */
export interface NewMember {
  name?: string | null;
  role?: "observer" | "voter";
  key?: string | null;
  /**
   * @maxItems 60
   */
  experience?: string[];
  invitation?: string | null;
}
/**
 * A person who waits to be let in, or who was removed; `joined_at` is when they came.
 */
export interface OutsideMember {
  id: string;
  name: string;
  role: Role;
  joined_at: number;
}
/**
 * Who may join, the people who wait, the last 200 who were removed, and the number of invitations made and used.
 */
export interface AdmissionList {
  joining: Joining;
  cap: number | null;
  accounts: boolean;
  listed: string[];
  waiting: OutsideMember[];
  removed: OutsideMember[];
  invitations: number;
  invitations_used: number;
}
/**
 * Who waits and who was removed, for facilitators; when the facilitator's key expires (null for never); and whether this server knows company accounts.
 */
export interface AdmissionAnswer {
  admission: AdmissionList;
  key_expires_at: number | null;
  sign_in: boolean;
}
/**
 * The number of invitations to make, each for one person.
 */
export interface NewInvitations {
  count: number;
}
/**
 * An invitation, shown only here: its code, the address to open on a phone, and the QR code of that address as a `data:` URL.
 */
export interface Invitation {
  code: string;
  link: string;
  qr: string;
}
/**
 * The new invitations.
 */
export interface InvitationsAnswer {
  invitations: Invitation[];
}
/**
 * Replace the facilitator's key; with `sign_out`, end the facilitator's sign-ins on all other devices as well.
 */
export interface NewKey {
  sign_out?: boolean;
}
/**
 * The facilitator's new key and link, shown only here, the time at which the key expires (null for never), and a bearer token for programs.
 */
export interface KeyAnswer {
  key: string;
  link: string;
  expires_at: number | null;
  token: string | null;
}
/**
 * A template: a ready-made description for a new session.
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
 * An error: `code` and `params` as in Declined, and `reason`, an English sentence for programmers.
 */
export interface Problem {
  code: string;
  params: {
    [k: string]: string | number | (string | Phrase)[] | Phrase;
  };
  reason: string;
}
