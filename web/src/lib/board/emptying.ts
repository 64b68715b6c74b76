// The Content-Security-Policy lets no plain text become HTML (Trusted Types). The chart's library empties elements with
// `innerHTML = ""`, which is harmless; this policy allows the empty text and no other.

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
}

export const onlyEmpty = (html: string): string | null => (html === "" ? html : null);

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", { createHTML: onlyEmpty });
