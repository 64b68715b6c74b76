// The HTTP API, one function per call; whatever goes wrong is a Refusal with a sentence for people.

import type {
  MeasurementsAnswer,
  JoinAnswer,
  NewMember,
  NewSession,
  NewSessionAnswer,
  Problem,
  SessionAnswer,
  TemplateAnswer,
} from "./wire";

export class Refusal extends Error {
  constructor(
    readonly code: string,
    reason: string,
  ) {
    super(reason);
  }
}

const OFFLINE = "The server cannot be reached. Check the connection and try again.";
const PUZZLING = "The server gave an answer that could not be read. Try again in a moment.";

async function call<T>(path: string, body?: unknown): Promise<T> {
  const request: RequestInit = { headers: { Accept: "application/json" }, credentials: "same-origin" };
  if (body !== undefined) {
    request.method = "POST";
    request.headers = { Accept: "application/json", "Content-Type": "application/json" };
    request.body = JSON.stringify(body);
  }
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch {
    throw new Refusal("offline", OFFLINE);
  }
  const content = (await answer.json().catch(() => null)) as unknown;
  if (answer.ok && content !== null) return content as T;
  const problem = content as Partial<Problem> | null;
  throw new Refusal(problem?.code ?? "unknown", problem?.reason ?? PUZZLING);
}

const of = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;

export const templates = () => call<TemplateAnswer[]>("/api/templates");
export const createSession = (wanted: NewSession) => call<NewSessionAnswer>("/api/sessions", wanted);
export const session = (code: string) => call<SessionAnswer>(of(code));
export const join = (code: string, member: NewMember) => call<JoinAnswer>(`${of(code)}/members`, member);
export const evidenceAddress = (code: string) => `${of(code)}/measurements`;
export const evidence = (code: string) => call<MeasurementsAnswer>(evidenceAddress(code));
export const qrAddress = (code: string) => `${of(code)}/qr.svg`;
export const exportAddress = (code: string, format: "csv" | "json" | "md") => `${of(code)}/export.${format}`;

/** The address of a session's live connection, beside the page's own. */
export function liveAddress(code: string, page: Location = location): string {
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${of(code)}/live`;
}

/** The sentence to show for anything that was thrown. */
export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
