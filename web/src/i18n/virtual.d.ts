// What messages.plugin.ts makes of the catalogue.

declare module "virtual:messages" {
  /** The languages that people may choose, English first. */
  export const LANGUAGES: readonly string[];
  /** What loads the messages of a screen, and those that it needs later ("ballot-later"), by language. */
  export const MESSAGES: Record<string, Record<string, () => Promise<{ default: string }>>>;
}
