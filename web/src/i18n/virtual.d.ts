// The module that messages.plugin.ts creates from the catalogue.

declare module "virtual:messages" {
  /** The languages to choose from, English first. */
  export const LANGUAGES: readonly string[];
  /** The loaders of message modules by language and screen, such as "ballot" or "ballot-later". */
  export const MESSAGES: Record<string, Record<string, () => Promise<{ default: string }>>>;
}
