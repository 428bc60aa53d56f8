import type { FeastDay } from "../../knowledge/feasts.js";
import { addDays, dayValue, monthValue, weekdayOf } from "./calendar.js";

/** The day of a feast in a year, `YYYY-MM-DD`. */
export function feastDay(feast: FeastDay, year: number): string | null {
  switch (feast.by) {
    case "day":
      return dayValue(year, feast.month, feast.day);
    case "weekday": {
      // The last one lies before the first one of the month after
      const isLast = feast.nth < 0;
      const first = `${monthValue(year, feast.month + (isLast ? 1 : 0))}-01`;
      const toWeekday = (feast.weekday - weekdayOf(first) + 7) % 7;
      return addDays(first, toWeekday + (isLast ? -7 : 7 * (feast.nth - 1)));
    }
    case "easter":
      return addDays(easterSunday(year), feast.days);
  }
}

/** Easter Sunday of the Gregorian calendar by the anonymous algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return dayValue(year, Math.floor(day / 31), (day % 31) + 1)!;
}
