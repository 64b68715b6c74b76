// Texts from the message catalogue, in the language of the page: t("refused-off-scale", { steps: 5 }).
//
// Texts in templates and $derived values follow a change of language automatically. See docs/messages.md.

export { nameOfLanguage, day, figure, list, number, percent, score, wholePercent } from "./format";
export { Few, type Argument } from "./functions";
export { isolated } from "./isolate";
export { language } from "./language.svelte";
export { closedText, namesIn, problemText, sentence, type Names } from "./sentences";
export { message, t, type Plain } from "./text";
