// A sound of two tones. Browsers allow sounds only after somebody has pressed a key or a button on the page.

const TONES = [660, 880]; // Hz
const EACH = 0.35; // s
const LOUDNESS = 0.25;

export class Chime {
  private context: AudioContext | null = null;

  /** Allow the sound; call it while a key or a button is pressed. */
  allow(): void {
    this.context ??= new AudioContext();
    void this.context.resume();
  }

  /** Sound once, if it is allowed. */
  ring(): void {
    const { context } = this;
    if (!context) return;
    TONES.forEach((frequency, i) => {
      const tone = context.createOscillator();
      const volume = context.createGain();
      const from = context.currentTime + i * EACH;
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(LOUDNESS, from);
      volume.gain.exponentialRampToValueAtTime(0.001, from + 2 * EACH);
      tone.connect(volume).connect(context.destination);
      tone.start(from);
      tone.stop(from + 2 * EACH);
    });
  }
}
