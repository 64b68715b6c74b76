// The HTTP API, one function per call. Every failure is a Refusal, which `errorText` turns into a sentence.

import { problemText } from "../i18n";
import {
  EXTENSIONS,
  type AccountAnswer,
  type MeasurementsAnswer,
  type JoinAnswer,
  type NewMember,
  type NewPreview,
  type NewSession,
  type NewSessionAnswer,
  type OwnLastTimeAnswer,
  type OwnSessionsAnswer,
  type PreviewAnswer,
  type Problem,
  type ServerAnswer,
  type SessionAnswer,
  type SigningKey,
  type Solidity,
  type TemplateAnswer,
} from "./wire";

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** An error of the page itself, with its sentence in the language of the page. */
export class PageError extends Error {
  constructor(readonly sentence: () => string) {
    super(sentence());
  }
}

/** Create a problem that the page itself has found. */
export const problem = (code: string, params: Problem["params"] = {}): Problem => ({ code, params, reason: code });

export async function call<T>(path: string, body?: unknown, method = "GET"): Promise<T> {
  const request: RequestInit = { method, headers: { Accept: "application/json" }, credentials: "same-origin" };
  if (body !== undefined) {
    request.method = "POST";
    request.headers = {
      Accept: "application/json",
      "Content-Type": "application/json",
      ...(EXTENSIONS.length ? { "Quorum-Extensions": EXTENSIONS.join(",") } : {}),
    };
    request.body = JSON.stringify(body);
  }
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch {
    throw new Refusal(problem("offline"));
  }
  const content = (await answer.json().catch(() => null)) as unknown;
  if (answer.ok && (content !== null || answer.status === 204)) return content as T;
  throw refusalIn(content);
}

/** Return the refusal in the body of an answer. */
export function refusalIn(content: unknown): Refusal {
  const { code, params, reason } = (content as Partial<Problem> | null) ?? {};
  return new Refusal(code && params && reason !== undefined ? { code, params, reason } : problem("puzzling"));
}

export const pathOf = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;

export const fetchTemplates = () => call<TemplateAnswer[]>("/api/templates");
export const createSession = (wanted: NewSession) => call<NewSessionAnswer>("/api/sessions", wanted);
/** The sessions that this browser has a cookie of, and those of the reader's account. */
export const fetchOwnSessions = () => call<OwnSessionsAnswer>("/api/sessions");
export const fetchSolidity = (code: string) => call<Solidity>(`${pathOf(code)}/solidity`);
/** What the server understands of a pasted text or a file. */
export const previewPaste = (brought: NewPreview) => call<PreviewAnswer>("/api/catalogue/preview", brought);
export const fetchSession = (code: string) => call<SessionAnswer>(pathOf(code));
/** The same without facts, notes and anchors: enough to join. */
export const fetchBriefSession = (code: string) => call<SessionAnswer>(`${pathOf(code)}?brief`);
export const fetchSigningKey = () => call<SigningKey>("/api/signing-key");
export const fetchServer = () => call<ServerAnswer>("/api/server");
export const joinSession = (code: string, member: NewMember) => call<JoinAnswer>(`${pathOf(code)}/members`, member);
export const fetchAccount = () => call<AccountAnswer>("/api/account");
/** Sign out of the company account in this browser and, with a code, of that session. */
export const signOut = (code?: string) =>
  call<null>(code === undefined ? "/api/account" : `${pathOf(code)}/account`, undefined, "DELETE");
export const measurementsAddress = (code: string) => `${pathOf(code)}/measurements`;
export const fetchMeasurements = (code: string) => call<MeasurementsAnswer>(measurementsAddress(code));
/** Erase the name of a member: one's own, or, as the facilitator, of somebody who was removed. */
export const eraseName = (code: string, member: string) =>
  call<undefined>(`${pathOf(code)}/members/${encodeURIComponent(member)}/name`, undefined, "DELETE");
/** The reader's own scores in the session that this one takes up again. */
export const fetchOwnLastTime = (code: string) => call<OwnLastTimeAnswer>(`${pathOf(code)}/last-time`);
export const ownDataAddress = (code: string) => `${pathOf(code)}/my-data`;
export const templateAddress = (code: string) => `${pathOf(code)}/template.yaml`;
export const qrAddress = (code: string) => `${pathOf(code)}/qr.svg`;
export const exportAddress = (code: string, format: string, options: { dialect?: string; paper?: string } = {}) =>
  `${pathOf(code)}/export.${format}${Object.keys(options).length ? `?${new URLSearchParams(options)}` : ""}`;

/** Return the address of a session's WebSocket, on the page's own host. */
export function liveAddress(code: string, page: Location = location): string {
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${pathOf(code)}/live`;
}

/** Return the sentence to show for an error, in the language of the page. */
export function errorText(error: unknown): string {
  if (error instanceof Refusal) return problemText(error.problem);
  if (error instanceof PageError) return error.sentence();
  return error instanceof Error ? error.message : String(error);
}
