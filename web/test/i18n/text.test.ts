import { describe, expect, it } from "vitest";

import {
  accented,
  languages,
  messagesOf,
  MIRRORED,
  mirrored,
  parsedMessages,
  pseudo,
  PSEUDO,
  SCREENS,
} from "../../messages.plugin";
import { list, message, problemText, sentence, t } from "../../src/i18n";
import { directionOf, language, preferred } from "../../src/i18n/language.svelte";
import { pieces } from "../../src/i18n/pieces";
import { parse } from "@fluent/syntax";

const names = {
  options: new Map([
    ["flask", "Flask"],
    ["tornado", "Tornado"],
  ]),
  criteria: new Map([["speed", "Speed"]]),
};

describe("a text", () => {
  it("contains its arguments", () => {
    expect(t("refused-off-scale", { steps: 5 })).toBe("Scores run from 1 to 5.");
    expect(t("headline-tied", { options: ["Flask", "Django"], total: 4 })).toBe("Flask and Django are tied at 4.00.");
  });

  it("is its id if there is no message", () => {
    expect(message("no-such-message")).toBe("no-such-message");
  });

  it("isolates right-to-left arguments", () => {
    expect(t("refused-unknown-option", { id: "טורנדו" })).toBe("There is no option with the id “\u2068טורנדו\u2069”.");
    expect(t("refused-unknown-option", { id: "Тест" })).not.toContain("\u2068");
    expect(list(["طاولة", "B"])).toBe("\u2068طاولة\u2069 and B");
  });

  it("follows the language", () => {
    language.speak("de", parsedMessages("de", SCREENS.nowhere));
    expect(t("answer-no-view")).not.toBe("no view");
  });
});

describe("a statement of the server", () => {
  it("contains the names of options and criteria", () => {
    const params = { option: "flask", margin: 0.4, empty_option: "tornado", empty_criterion: "speed" };
    const statement = { code: "empty_cell", params };
    expect(sentence("headline", statement, names)).toBe("Flask leads by 0.40. Tornado has no score on Speed.");
  });

  it("may contain other statements", () => {
    const said = (option: string, value: number) => ({
      code: "said",
      params: { option, word: "fast", value, unit: "ms" },
    });
    const params = { figure: "Latency", said: said("flask", 12.5), others: [said("tornado", 7)] };
    expect(sentence("reading", { code: "above", params }, names)).toBe(
      "Latency: the facts put Flask (“fast”, 12.5 ms) above Tornado (“fast”, 7 ms); measured, it is the other way round.",
    );
  });

  it("with an unknown code is the server's English reason", () => {
    const reason = "Something newer.";
    expect(problemText({ code: "off_scale", params: { steps: 5 }, reason })).toBe("Scores run from 1 to 5.");
    expect(problemText({ code: "newer", params: {}, reason })).toBe(reason);
  });
});

describe("the language", () => {
  it("is the first available one that the browser prefers", () => {
    expect(preferred(["fr", "de-CH", "en"], ["en", "de"])).toBe("de");
    expect(preferred(["fr"], ["en", "de"])).toBe("en");
  });

  it("has a direction", () => {
    expect(["de", "en-XA", "he", "ar-EG"].map(directionOf)).toEqual(["ltr", "ltr", "rtl", "rtl"]);
  });

  it("has a folder in the catalogue", () => {
    expect(languages()[0]).toBe("en");
    expect(languages()).toEqual(expect.arrayContaining(["ar", "de", "fr", "zh"]));
  });
});

describe("marked-up parts", () => {
  it("are split, without any markup that people typed", () => {
    const write = ({ name }: Record<string, unknown>) => `<b>3</b> of 8 chose <em>${String(name)}</em>.`;
    expect(pieces(write, { name: "<b>x</b>" })).toEqual([
      { tag: "b", text: "3" },
      { tag: null, text: " of 8 chose " },
      { tag: "em", text: "<b>x</b>" },
      { tag: null, text: "." },
    ]);
  });

  it("may be empty: a component takes that place", () => {
    expect(pieces(() => "measured: <verdict></verdict>", {})).toEqual([
      { tag: null, text: "measured: " },
      { tag: "verdict", text: "" },
    ]);
  });
});

describe("the pseudo-language", () => {
  it("is longer, accented and in brackets, with unchanged markup and parameters", () => {
    const plain = "Nothing has been scored yet, so close the session";
    const long = [...accented(plain)].length / plain.length;
    expect(long).toBeGreaterThan(1.3);
    expect(long).toBeLessThan(1.5);
    expect(accented("<big>a</big>")).toMatch(/^<big>ȧ+<\/big>$/);
    const converted = pseudo(parse("x = Score { $n } now\n", {}));
    expect(JSON.stringify(converted)).toContain('"name":"n"');
  });

  it("runs from right to left in its other form, where every name is isolated", () => {
    const files = SCREENS.home;
    expect(mirrored("Score <b>it</b> 5.")).toBe("\u202eScore\u202c <b>\u202eit\u202c</b> 5.");
    language.speak(MIRRORED, parsedMessages(MIRRORED, files));
    expect(language.rtl).toBe(true);
    expect(t("refused-unknown-option", { id: "C++" })).toContain("“\u2068C++\u2069”");
  });

  it("covers every message of a screen", () => {
    for (const files of Object.values(SCREENS)) {
      const count = (text: string) => [...text.matchAll(/^[a-z][\w-]* =/gm)].length;
      expect(count(messagesOf(PSEUDO, files))).toBe(count(messagesOf("en", files)));
    }
    language.speak(PSEUDO, parsedMessages(PSEUDO, SCREENS.home));
    expect(t("refused-off-scale", { steps: 5 })).toMatch(/^⟦.*5\.⟧$/);
  });
});
