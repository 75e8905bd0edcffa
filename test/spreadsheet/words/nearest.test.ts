import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/spreadsheet/words/nearest";

describe("the nearest of some known words", () => {
  it.each([
    ["of the fewest slips", "grading.treshold", ["grading.rounding", "grading.threshold"], "grading.threshold"],
    ["that begins with it", "Bilan", ["Bail", "Bilan financier"], "Bilan financier"],
    [
      "that has it among its words",
      "Pays d'Aix",
      ["AG Cnam Paca", "Territoire du Pays d’Aix"],
      "Territoire du Pays d’Aix",
    ],
    ["not merely among its letters", "art", ["Part du cfa", "Date"], "Date"],
    ["of one slip, before one that has it among its words", "visite", ["Première visite", "visites"], "visites"],
  ])("%s", (_, typed, candidates, expected) => {
    expect(nearest(typed, candidates)).toBe(expected);
  });
});
