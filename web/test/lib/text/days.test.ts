import { expect, it } from "vitest";

import { dayOf, monthsLater, timeOf } from "../../../src/lib/text/days";

it("names a day as the server does", () => {
  expect(dayOf(new Date(2027, 2, 5, 23, 59))).toBe("2027-03-05");
  expect(dayOf(new Date(timeOf("2027-03-05")))).toBe("2027-03-05");
});

it.each([
  [new Date(2026, 10, 27), 6, "2027-05-27"],
  [new Date(2026, 10, 27), 12, "2027-11-27"],
  [new Date(2026, 7, 31), 6, "2027-02-28"],
  [new Date(2028, 1, 29), 12, "2029-02-28"],
])("counts months from %s: %i later is %s", (date, months, day) => expect(monthsLater(date, months)).toBe(day));
