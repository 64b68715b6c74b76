// Prints, for each meeting and weight in the JSON on stdin, the options that the what-if page puts first.

import { text } from "node:stream/consumers";

import { contenders } from "../../../src/features/analysis/contenders.ts";
import { reweighed, weightsOf, whatIfRanking } from "../../../src/features/analysis/what-if.ts";

const leaders = ({ session: all, board: whole, tries }) => {
  const { session, board } = contenders(all, whole);
  const given = weightsOf(session.criteria);
  return tries.map(([criterion, weight]) =>
    whatIfRanking(session, board, reweighed(given, criterion, weight, given))
      .filter((row) => row.rank === 1)
      .map((row) => row.option)
      .sort(),
  );
};

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(leaders)));
