// Texts from the message catalogue, in the language of the page: t("refused-off-scale", { steps: 5 }).
//
// Whatever shows a text in a template or a $derived follows a change of language by itself. docs/messages.md says more.

export { nameOfLanguage, day, figure, list, number, percent, score, wholePercent } from "./format";
export type { Argument } from "./functions";
export { language } from "./language.svelte";
export { closedText, namesIn, problemText, sentence, type Names } from "./sentences";
export { message, t, type Plain } from "./text";
