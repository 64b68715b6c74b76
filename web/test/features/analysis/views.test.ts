import { describe, expect, it } from "vitest";

import { sameFirst, viewSentence, viewsSentence } from "../../../src/features/analysis/views";
import type { View } from "../../../src/api/wire";
import { board, session } from "../../support/findings";

describe("a view of a subset of the scores", () => {
  const view = (name: View["name"], ...winners: string[]): View => ({ name, people: 4, options: [], winners });

  it("states whether the same option comes first", () => {
    expect(sameFirst(board, view("confident", "tornado"))).toBe(true);
    expect(viewSentence(session, board, view("confident", "tornado"))).toBe(
      "4 people were at least fairly sure of what they scored. By them, too, Tornado is first.",
    );
    expect(viewSentence(session, board, view("experienced", "bottle"))).toBe(
      "4 people have run what they scored in production. By them Bottle is first; by all it is Tornado.",
    );
    expect(viewSentence(session, board, view("experienced", "tornado", "bottle"))).toContain(
      "By them Tornado and Bottle are tied at the top; by all it is Tornado.",
    );
    expect(viewSentence(session, board, view("confident"))).toContain("Nothing has a total");
  });

  it("is summed up with the others", () => {
    const [same, other] = [view("confident", "tornado"), view("experienced", "bottle")];
    expect(viewsSentence(board, [same])).toBe("Those who should know put the same option first.");
    expect(viewsSentence(board, [same, other])).toBe("Those who should know do not all put the same option first.");
    expect(viewsSentence(board, [other])).toBe("Those who should know put another option first.");
    expect(viewsSentence(board, [])).toContain("Too few");
  });
});
