import { Refusal, problem, refusalIn } from "./http";

/** Download a file; `arrived` is told the share that has come. Raises Refusal. */
export async function fetchFile(address: string, arrived: (share: number) => void): Promise<Blob> {
  let answer: Response;
  const pieces: BlobPart[] = [];
  try {
    answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok || !answer.body) throw refusalIn(await answer.json().catch(() => null));
    const size = Number(answer.headers.get("Content-Length"));
    let received = 0;
    for (let reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      received += value.length;
      if (size) arrived(received / size);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(problem("offline"));
  }
  return new Blob(pieces, { type: answer.headers.get("Content-Type") ?? "" });
}
