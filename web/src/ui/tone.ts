/** The meaning of a colour: the classes tone-good, tone-warn, … in styles/layout.css. */
export type Tone = "good" | "warn" | "bad" | "none" | "accent";
