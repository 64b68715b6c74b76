// The HTTP API, one function per call; whatever goes wrong is a Refusal, which `sentence` puts in words.

import { problemText } from "../i18n";
import {
  EXTENSIONS,
  type MeasurementsAnswer,
  type JoinAnswer,
  type NewMember,
  type NewSession,
  type NewSessionAnswer,
  type Problem,
  type SessionAnswer,
  type TemplateAnswer,
} from "./wire";

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** A problem that is noticed here and not told by the server. */
export const problem = (code: string, params: Problem["params"] = {}): Problem => ({ code, params, reason: code });

async function call<T>(path: string, body?: unknown): Promise<T> {
  const request: RequestInit = { headers: { Accept: "application/json" }, credentials: "same-origin" };
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
  if (answer.ok && content !== null) return content as T;
  const told = content as Partial<Problem> | null;
  const { code, params, reason } = told ?? {};
  throw new Refusal(code && params && reason !== undefined ? { code, params, reason } : problem("puzzling"));
}

const of = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;

export const templates = () => call<TemplateAnswer[]>("/api/templates");
export const createSession = (wanted: NewSession) => call<NewSessionAnswer>("/api/sessions", wanted);
export const session = (code: string) => call<SessionAnswer>(of(code));
export const join = (code: string, member: NewMember) => call<JoinAnswer>(`${of(code)}/members`, member);
export const evidenceAddress = (code: string) => `${of(code)}/measurements`;
export const evidence = (code: string) => call<MeasurementsAnswer>(evidenceAddress(code));
export const qrAddress = (code: string) => `${of(code)}/qr.svg`;
export const exportAddress = (code: string, format: "csv" | "json" | "md", options: { dialect?: "excel-eu" } = {}) =>
  `${of(code)}/export.${format}${options.dialect ? `?dialect=${options.dialect}` : ""}`;

/** The address of a session's live connection, beside the page's own. */
export function liveAddress(code: string, page: Location = location): string {
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${of(code)}/live`;
}

/** The sentence to show for anything that was thrown. */
export function sentence(error: unknown): string {
  if (error instanceof Refusal) return problemText(error.problem);
  return error instanceof Error ? error.message : String(error);
}
