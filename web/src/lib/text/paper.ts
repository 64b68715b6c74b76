// The paper that people print on.

// Where Letter is usual (CLDR, paper sizes); everywhere else it is A4.
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

/** Return the paper that is usual where a language tag says that its reader is, such as "en-US"; A4 if it does not. */
export function paperOf(language: string): "a4" | "letter" {
  try {
    return LETTER.has(new Intl.Locale(language).region ?? "") ? "letter" : "a4";
  } catch {
    return "a4"; // a browser may say anything
  }
}
