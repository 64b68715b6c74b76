import { t } from "../i18n";
import { PageError, Refusal, problem, refusalIn } from "./http";

/** Download a file; `arrived` gets each piece with the headers. Raises Refusal, and PageError if it breaks off. */
export async function fetchFile(
  address: string,
  arrived: (piece: Uint8Array, headers: Headers) => void,
): Promise<Blob> {
  let answer: Response;
  try {
    answer = await fetch(address, { credentials: "same-origin" });
  } catch {
    throw new Refusal(problem("offline"));
  }
  if (!answer.ok || !answer.body) throw refusalIn(await answer.json().catch(() => null));
  const pieces: BlobPart[] = [];
  try {
    for (let reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      arrived(value, answer.headers);
    }
  } catch {
    throw new PageError(() => t("download-broken"));
  }
  return new Blob(pieces, { type: answer.headers.get("Content-Type") ?? "" });
}
