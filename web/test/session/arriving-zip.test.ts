import { expect, test } from "vitest";
import { ArrivingZip } from "../../src/session/downloads/arriving-zip";

function entry(name: string, content: string): number[] {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint32(18, content.length, true);
  header.setUint16(26, name.length, true);
  const text = new TextEncoder().encode(name + content);
  return [...new Uint8Array(header.buffer), ...text];
}

// A file may be empty, and may contain a zip itself.
const FILES = [entry("a", "first"), entry("empty", ""), entry("zip", `PK\u0003\u0004${"x".repeat(99)}`)];
const DIRECTORY = [0x50, 0x4b, 0x01, 0x02, ...Array<number>(60).fill(0)];

test.each([1, 7, 30, 1000])("files are counted in pieces of %i bytes", (size) => {
  const zip = new ArrivingZip();
  const bytes = Uint8Array.from([...FILES.flat(), ...DIRECTORY]);
  const counts: number[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    zip.add(bytes.subarray(at, at + size));
    counts.push(zip.files);
  }
  expect(counts.at(-1)).toBe(FILES.length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test("a file counts once it is complete", () => {
  const zip = new ArrivingZip();
  const [first = [], second = []] = FILES;
  zip.add(Uint8Array.from(first.slice(0, -1)));
  expect(zip.files).toBe(0);
  zip.add(Uint8Array.from([...first.slice(-1), ...second.slice(0, 10)]));
  expect(zip.files).toBe(1);
});
