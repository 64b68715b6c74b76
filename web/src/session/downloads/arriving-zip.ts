// Counts the files of a zip while it arrives. Before each there is a header with its size, and after the last a directory.

const HEADER = 30;
const SIGNATURE = 0x04034b50;

export class ArrivingZip {
  /** The number of files that have arrived completely. */
  files = 0;
  private head = new Uint8Array(HEADER);
  private filled = 0;
  // What is left of the name and the content of the file that is arriving; null outside of one.
  private left: number | null = null;
  private ended = false;

  add(piece: Uint8Array): void {
    let at = 0;
    while (!this.ended && (at < piece.length || this.left === 0)) {
      if (this.left === null) {
        const taken = piece.subarray(at, at + HEADER - this.filled);
        this.head.set(taken, this.filled);
        this.filled += taken.length;
        at += taken.length;
        if (this.filled === HEADER) this.begin();
      } else {
        const taken = Math.min(this.left, piece.length - at);
        this.left -= taken;
        at += taken;
        if (this.left === 0) this.finish();
      }
    }
  }

  private begin(): void {
    const header = new DataView(this.head.buffer);
    this.ended = header.getUint32(0, true) !== SIGNATURE;
    // The content, the name, and what may follow it.
    this.left = header.getUint32(18, true) + header.getUint16(26, true) + header.getUint16(28, true);
  }

  private finish(): void {
    this.files += 1;
    this.filled = 0;
    this.left = null;
  }
}
