// The module that messages.plugin.ts creates from the catalogue.

declare module "virtual:messages" {
  /** Parsed messages. */
  export type Messages = import("@fluent/bundle").FluentResource["body"];
  /** The languages to choose from, English first. */
  export const LANGUAGES: readonly string[];
  /** Each of them by its own name. */
  export const NAMES: Readonly<Record<string, string>>;
  /** The pseudo-languages, which only an address can ask for. */
  export const PSEUDOS: readonly string[];
  /** The screens that have messages which they need only later: "ballot" has those of "ballot-later". */
  export const LATER: readonly string[];
  /** Load the messages of a screen in a language. */
  export const load: (language: string, name: string) => Promise<{ default: Messages }>;
}
