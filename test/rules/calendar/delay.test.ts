/** Delays as texts and rules tables write them. */
import { describe, expect, it } from "vitest";
import { delayText, parseDelay } from "../../../src/rules/calendar/delay";

describe("delays", () => {
  it.each([
    ["72 h", 72, "hours", "72 h"],
    ["72 heures", 72, "hours", "72 h"],
    ["15 j", 15, "days", "15 j"],
    ["15j", 15, "days", "15 j"],
    ["1 jour", 1, "days", "1 j"],
    ["0 j", 0, "days", "0 j"],
    ["5 jo", 5, "workingDays", "5 jo"],
    ["5 jours ouvrés", 5, "workingDays", "5 jo"],
    ["5\u00a0JOURS  OUVRES", 5, "workingDays", "5 jo"],
    ["3 sem", 3, "weeks", "3 sem"],
    ["1 semaine", 1, "weeks", "1 sem"],
    ["2 mois", 2, "months", "2 mois"],
    ["1 an", 1, "years", "1 an"],
    ["2 années", 2, "years", "2 ans"],
    ["10 years", 10, "years", "10 ans"],
  ])("« %s » is %d %s, written « %s »", (text, amount, unit, written) => {
    const parsed = parseDelay(text);
    expect(parsed).toEqual({ ok: true, value: { amount, unit } });
    expect(parsed.ok && delayText(parsed.value)).toBe(written);
    expect(parseDelay(written)).toEqual(parsed);
  });

  it.each(["", "15", "j", "1,5 mois", "-2 j", "12345 j", "2 lunes", "2 mois et 3 j", "2 j 3", "1 h j"])(
    "« %s » is malformed",
    (text) => {
      expect(parseDelay(text)).toMatchObject({ ok: false, issues: [{ code: "delay.malformed" }] });
    },
  );
});
