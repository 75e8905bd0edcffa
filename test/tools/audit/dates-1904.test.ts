/** Dates of a workbook that counts its days from 1904: told where the host tells it, suspected where it cannot. */
import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { places, sentences } from "./support";

const day = (serial: number): Entry => ({ value: serial, style: { numberFormat: "dd/mm/yyyy" } });
/** 01/09/2026, and what is left of it in the other count. */
const [SEPTEMBER, EARLY] = [46_266, 44_804];

const calendar = (title: string, ...dates: readonly number[]): SheetModel =>
  sheetOf("Dates", [
    [title],
    ["Séance", "Date"],
    ...dates.map((serial, index): Entry[] => [`Séance ${index + 1}`, day(serial)]),
  ]);

describe("a workbook that says that its days are counted from 1904", () => {
  it("has each sheet with dates told", () => {
    const sheets = [
      calendar("Séances", EARLY, EARLY + 7),
      sheetOf("Notes", [
        ["Nom", "CC"],
        ["A", 12],
      ]),
    ];
    expect(sentences("datesFrom1904", sheets, { dates1904: true })).toEqual([
      "« Dates » : 2 dates sont lues quatre ans trop tôt.",
    ]);
    expect(places("datesFrom1904", sheets, { dates1904: true })).toEqual(["Dates!B3"]);
    expect(places("datesFrom1904", sheets)).toEqual([]);
  });

  it("is not suspected besides", () => {
    const sheet = calendar("Année 2026-2027", EARLY, EARLY + 7, EARLY + 14);
    expect(places("datesFourYearsEarly", [sheet], { dates1904: true })).toEqual([]);
  });
});

describe("dates four years before the year that their sheet states", () => {
  const suspected = (sheet: SheetModel): readonly string[] => places("datesFourYearsEarly", [sheet]);

  it("are told together, with what one of them would be", () => {
    const sheet = calendar("Année 2026-2027", EARLY, EARLY + 7, EARLY + 14);
    expect(suspected(sheet)).toEqual(["Dates!B3"]);
    expect(sentences("datesFourYearsEarly", [sheet])).toEqual([
      "La feuille annonce 2026-2027 et 3 dates sont quatre ans plus tôt : 31/08/2022 serait le 01/09/2026.",
    ]);
  });

  it("are found by the name of the sheet as well", () => {
    expect(suspected({ ...calendar("Séances", EARLY, EARLY + 7, EARLY + 14), name: "2026-2027" })).toEqual([
      "'2026-2027'!B3",
    ]);
  });

  it.each([
    ["where one of them is of that year", calendar("Année 2026-2027", EARLY, EARLY + 7, SEPTEMBER)],
    ["where one would still not be", calendar("Année 2026-2027", EARLY, EARLY + 7, EARLY - 800)],
    ["where they are too few to tell", calendar("Année 2026-2027", EARLY, EARLY + 7)],
    ["where no year is stated", calendar("Séances", EARLY, EARLY + 7, EARLY + 14)],
    ["where two years do not follow one another", calendar("2026-2028", EARLY, EARLY + 7, EARLY + 14)],
    ["where numbers are no dates", sheetOf("Codes", [["2026-2027"], [EARLY], [EARLY + 7], [EARLY + 14]])],
  ])("are left alone %s", (_title, sheet) => {
    expect(suspected(sheet)).toEqual([]);
  });
});
