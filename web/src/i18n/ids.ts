// Every message of the catalogue, with the arguments it takes (null for none). Written by `make generated`.

export interface Messages {
  "headline-clear": null;
  "headline-close": null;
  "headline-no-clear-winner": null;
  "headline-lead": { option: string; margin: number };
  "headline-flip": { criterion: string; from: number; to: number; digits: number; rival_option: string };
  "headline-doubt": { split_option: string; split_criterion: string; met: number; not_met: number };
  "headline-all-knocked-out": null;
  "headline-only-left": { option: string; out: number };
  "headline-only-left-split": {
    option: string;
    out: number;
    split_option: string;
    split_criterion: string;
    met: number;
    not_met: number;
  };
  "headline-one-scored": { option: string };
  "headline-nothing-scored": null;
  "headline-tied": { options: readonly string[]; total: number };
  "headline-near": { option: string; margin: number; share: number };
  "headline-people": { option: string; margin: number; share: number };
  "headline-few-people": { option: string; margin: number; few_option: string; people: number };
  "headline-empty-cell": { option: string; margin: number; empty_option: string; empty_criterion: string };
  "headline-split": {
    option: string;
    margin: number;
    split_option: string;
    split_criterion: string;
    met: number;
    not_met: number;
  };
  "headline-weight": {
    option: string;
    margin: number;
    criterion: string;
    from: number;
    to: number;
    digits: number;
    rival_option: string;
  };
  "headline-little": { option: string; margin: number };
  "headline-left-out": { option: string; margin: number; members: number };
  "headline-one-decides": { option: string; margin: number; criterion: string };
  "headline-no-weight": { option: string; margin: number };
  "headline-firm": {
    option: string;
    margin: number;
    criterion: string;
    from: number;
    to: number;
    digits: number;
    rival_option: string;
  };
  "why-weighted-sum": { options: readonly string[]; total: number };
  "why-weighted-sum-next": {
    options: readonly string[];
    total: number;
    next_options: readonly string[];
    next_total: number;
  };
  "why-borda": { options: readonly string[]; points: number };
  "why-borda-next": {
    options: readonly string[];
    points: number;
    next_options: readonly string[];
    next_points: number;
  };
  "why-copeland": { options: readonly string[]; points: number; comparisons: number };
  "why-kemeny": { options: readonly string[] };
  "why-grade": { options: readonly string[]; grade: number };
  "why-majority-all": { options: readonly string[]; grade: number };
  "why-majority": { options: readonly string[]; grade: number; next_options: readonly string[]; next_grade: number };
  "why-majority-tie": { options: readonly string[]; grade: number; next_options: readonly string[] };
  "why-star-tie": { options: readonly string[] };
  "why-star-compared": { option: string };
  "why-star": { option: string; rival_option: string; people: number; rival_people: number };
  "stop-wanted": { measure: "agreed" | "stable"; share: number };
  "stop-unknown": { measure: "agreed" | "stable"; share: number };
  "stop-met": { measure: "agreed" | "stable"; share: number; reached: number };
  "stop-not-met": { measure: "agreed" | "stable"; share: number; reached: number };
  "language-label": null;
  "answer-no-view": null;
  "answer-met": null;
  "answer-not-met": null;
  "page-broken": null;
  "page-broken-help": null;
  "page-nowhere": null;
  "page-nowhere-help": null;
  "reading-said": { option: string; word: string; value: number; unit: string };
  "reading-above": { figure: string; said: string; others: readonly string[] };
  "reading-below": { figure: string; said: string; others: readonly string[] };
  "reading-untrue": { item: string; option: string; figure: string; found: string };
  "refused-not-joined": null;
  "refused-removed": null;
  "refused-not-facilitator": null;
  "refused-observer": null;
  "refused-facilitator": null;
  "refused-not-yours": null;
  "refused-phase": {
    phases:
      | "lobby"
      | "weighting"
      | "scoring"
      | "revealed"
      | "lobby-weighting"
      | "lobby-weighting-scoring"
      | "scoring-revealed";
  };
  "refused-closed": null;
  "refused-full": { most: number };
  "refused-unknown-option": { id: string };
  "refused-unknown-criterion": { id: string };
  "refused-unknown-attachment": { id: string };
  "refused-unknown-member": null;
  "refused-option-not-there": { id: string };
  "refused-criterion-not-there": { id: string };
  "refused-unknown-template": { id: string; known: readonly string[] };
  "refused-unknown-format": { id: string; known: readonly string[] };
  "refused-unknown-language": { language: string; known: readonly string[] };
  "refused-no-question": null;
  "refused-too-few-options": null;
  "refused-no-criteria": null;
  "refused-too-many-options": { most: number; count: number };
  "refused-too-many-criteria": { most: number; count: number };
  "refused-option-without-name": null;
  "refused-criterion-without-name": null;
  "refused-option-not-unique": { name: string };
  "refused-criterion-not-unique": { name: string };
  "refused-anchors": { name: string; steps: number; count: number };
  "refused-knock-out-weighs": { name: string };
  "refused-weights-not-one": null;
  "refused-weights-all-zero": null;
  "refused-points-not-100": { total: number };
  "refused-swing-not-100": null;
  "refused-not-an-order": null;
  "refused-weights-incomplete": null;
  "refused-no-weights": null;
  "refused-too-few-weights": { fewest: number };
  "refused-weights-shown": null;
  "refused-weights-not-shown": null;
  "refused-weighting-open": null;
  "refused-weighted-once": null;
  "refused-weights-locked": null;
  "refused-weights-not-locked": null;
  "refused-off-scale": { steps: number };
  "refused-too-many-rounds": { most: number };
  "refused-nothing-scored": null;
  "refused-no-name": null;
  "refused-too-many-attachments": { most: number };
  "refused-too-many-of-yours": { most: number };
  "refused-withdrawn": null;
  "refused-no-figure": null;
  "refused-no-text": null;
  "refused-no-link": null;
  "refused-unreadable": { detail: string };
  "refused-catalogue": { detail: string };
  "refused-template-and-catalogue": null;
  "refused-name-missing": null;
  "refused-wrong-key": null;
  "refused-no-session": null;
  "refused-too-many-codes": null;
  "refused-too-many-sessions": null;
  "refused-too-many-joins": null;
  "refused-host": null;
  "refused-not-built": null;
  "refused-not-websocket": null;
  "refused-stopping": null;
  "refused-not-saved": null;
  "refused-broken": null;
  "refused-forbidden": null;
  "refused-not-found": null;
  "refused-method-not-allowed": null;
  "refused-internal-server-error": null;
  "refused-http": { status: number };
  "refused-offline": null;
  "refused-puzzling": null;
  "closed-1009": null;
  "closed-4400": null;
  "closed-4403": null;
  "closed-4404": null;
  "closed-4406": null;
  "closed-other": null;
}
