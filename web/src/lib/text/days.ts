// Days of the calendar as the server has them, such as "2027-03-31": without a time or a zone.

/** Return a day of the reader's calendar. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** Return when a day begins for the reader, in milliseconds since 1970, to write it in their language. */
export const timeOf = (day: string): number => new Date(`${day}T00:00`).getTime();

/** Return the day some months after a date; the last of its month where that month is too short. */
export function monthsLater(date: Date, months: number): string {
  const month = date.getMonth() + months;
  const last = new Date(date.getFullYear(), month + 1, 0).getDate();
  return dayOf(new Date(date.getFullYear(), month, Math.min(date.getDate(), last)));
}
