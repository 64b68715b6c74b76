// Checks a record: its form, its signature, its chain, and the totals and ranks of every round.

import { t } from "../../i18n";
import type { PublicSession } from "../../api/wire";
import { canonical, fileOf, textOf } from "./canonical";
import { changedPlaces, entries } from "./chain";
import { MAX_DOUBTS, changedEntry, doubt, wrongFigure, type Doubt } from "./doubts";
import { isGenuine, isSignature } from "./signature";
import { wrongFigures, type Round } from "./totals";

const FORMAT = "quorum-record";
const VERSION = 2;

/** What a record is of, and what was checked in it. */
export interface RecordFacts {
  code: string;
  question: string;
  /** It was still open: its result may have changed. */
  draft: boolean;
  /** The public key that it is signed by, if it is. */
  key: string | null;
  digests: number;
  rounds: number;
  ballots: number;
  /** There are totals of a round whose ballots are hidden. */
  hidden: boolean;
}

/** The result of a check; without `record`, the file is none. */
export interface Checked {
  record: RecordFacts | null;
  doubts: Doubt[];
}

/** Check the bytes of a record. */
export function checkRecord(file: Uint8Array): Checked {
  let text: string;
  let content: Record<string, unknown>;
  try {
    text = textOf(file);
    content = JSON.parse(text) as Record<string, unknown>;
    if (content.format !== FORMAT) throw new TypeError();
  } catch {
    return { record: null, doubts: [doubt(() => t("doubt-no-record"))] };
  }
  const { version } = content;
  if (version !== VERSION) {
    const found = typeof version === "number" ? String(version) : "?";
    return { record: null, doubts: [doubt(() => t("doubt-other-version", { found, known: VERSION }))] };
  }
  try {
    return checked(text, content);
  } catch {
    // Something is not where the records of sessions have it.
    return { record: null, doubts: [doubt(() => t("doubt-no-record"))] };
  }
}

function checked(text: string, content: Record<string, unknown>): Checked {
  const { signature, chain, session, rounds } = content as {
    signature: unknown;
    chain: string[];
    session: PublicSession;
    rounds: Round[];
  };
  const found = [...entries(content)];
  const doubts: Doubt[] = [];
  if (fileOf(content) !== text) doubts.push(doubt(() => t("doubt-not-canonical")));
  if (found.length !== chain.length)
    doubts.push(doubt(() => t("doubt-chain-length", { entries: found.length, digests: chain.length })));
  const changed = [...changedPlaces(found, chain)].slice(0, MAX_DOUBTS);
  doubts.push(...changed.map((place) => changedEntry(content, place)), ...signatureDoubts(content, signature));
  doubts.push(...figureDoubts(session, rounds).slice(0, MAX_DOUBTS));
  const record = {
    code: session.code,
    question: session.question,
    draft: session.phase !== "closed",
    key: isSignature(signature) ? signature.key : null,
    digests: chain.length,
    rounds: rounds.filter(({ standings }) => standings).length,
    hidden: rounds.some(({ standings, ballots }) => standings && !ballots),
    ballots: rounds.reduce((sum, { ballots }) => sum + (ballots?.length ?? 0), 0),
  };
  return { record, doubts };
}

function signatureDoubts(content: Record<string, unknown>, signature: unknown): Doubt[] {
  if (signature === null || signature === undefined) return [doubt(() => t("doubt-unsigned"))];
  const signed = Object.fromEntries(Object.entries(content).filter(([name]) => name !== "signature"));
  const genuine = isSignature(signature) && isGenuine(signature, canonical(signed));
  return genuine ? [] : [doubt(() => t("doubt-signature"))];
}

function figureDoubts(session: PublicSession, rounds: readonly Round[]): Doubt[] {
  // Records of older versions have no options that were dropped.
  const { options, dropped = [] }: Partial<PublicSession> & Pick<PublicSession, "options"> = session;
  const names = new Map([...options, ...dropped].map(({ id, name }) => [id, name]));
  try {
    return rounds.flatMap((round) =>
      wrongFigures(session, round).map((wrong) => wrongFigure(round.number, wrong, names.get(wrong.option) ?? "")),
    );
  } catch {
    return [doubt(() => t("doubt-inconsistent"))];
  }
}
