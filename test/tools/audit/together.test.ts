/** Findings of one kind in one table are one line, however many columns; a few cells are told one by one. */
import { describe, expect, it } from "vitest";
import { sheetOf } from "../support/workbooks";
import { content, mended, notes, places, sentences, seven } from "./support";

const names = ["ALVES Inès", "BENALI Karim", "CISSÉ Aminata", "DELMAS Hugo", "FABRE Océane", "GARCIA Mateo"];
const wide = (columns: number, mark: (row: number, column: number) => number | string | null) =>
  sheetOf("Notes", [
    ["Nom et prénom", ...Array.from({ length: columns }, (_, column) => `UE${column + 1}`)],
    ...names.map((name, row) => [name, ...Array.from({ length: columns }, (_, column) => mark(row, column))]),
  ]);

describe("findings alike", () => {
  it("are one line for 222 columns, with every cell and one remedy for all", () => {
    const sheet = wide(222, (row) => (row === 1 ? "9,5" : 12));
    expect(places("marksAsText", [sheet])).toEqual(["Notes!B3:HO3"]);
    expect(sentences("marksAsText", [sheet])).toEqual([
      "UE1 : 1 note est du texte, par exemple « 9,5 ». De même dans 221 autres colonnes : C, D, E….",
    ]);
    const after = mended("marksAsText", [sheet]);
    expect([content(after, 2, 1), content(after, 2, 222)]).toEqual([9.5, 9.5]);
  });

  it("are told with the one other column", () => {
    expect(sentences("blanksInFinishedColumns", [wide(2, (row) => (row === 0 ? null : 12))])).toEqual([
      "UE1 : 1 note manque (ALVES Inès), 5 sont saisies. De même dans la colonne C.",
    ]);
  });

  it("are apart for two words, which have two meanings", () => {
    const sheet = wide(3, (row) => (row === 0 ? "malade" : row === 1 ? "abs. justif." : 12));
    expect(places("unknownCodes", [sheet])).toEqual(["Notes!B2:D2", "Notes!B3:D3"]);
  });

  it("about cells are told one by one up to five, then together", () => {
    const above = (count: number) => wide(count, (row, column) => (row === 2 && column < count ? 25 + column : 12));
    expect(places("marksOutOfRange", [above(5)])).toHaveLength(5);
    expect(places("marksOutOfRange", [above(6)])).toEqual(["Notes!B4:G4"]);
    expect(sentences("marksOutOfRange", [above(6)])).toEqual([
      "CISSÉ Aminata, UE1 : 25 n’est pas entre 0 et 20. Et 5 autres cas.",
    ]);
  });

  it("of two sheets stay apart", () => {
    const sheet = wide(2, (row) => (row === 1 ? "9,5" : 12));
    expect(places("marksAsText", [sheet, { ...sheet, id: "b", name: "Copie" }])).toEqual([
      "Notes!B3:C3",
      "Copie!B3:C3",
    ]);
  });
});

describe("marks under titles of subjects", () => {
  // Nothing but the subject heads the marks: « Brancher » asks, and « Contrôler » looks at them all the same.
  const sheet = sheetOf("Notes", [
    ["Nom", "Prénom", "Comptabilité", "Droit social"],
    ["VASSEUR", "Maël", 12, 10],
    ["BRENIER", "Ysé", 58, 13],
    ["TILLOY", "Noor", 14, "absent"],
    ["OSMONT", "Tess", 9, 12],
    ["QUEMAR", "Ilan", "10,5", 9],
    ["LAURIOL", "Jade", 11, 16],
  ]);

  it("are looked at as marks are", () => {
    expect(places("marksOutOfRange", [sheet])).toEqual(["Notes!C3"]);
    expect(places("unknownCodes", [sheet])).toEqual(["Notes!D4"]);
    expect(places("marksAsText", [sheet])).toEqual(["Notes!C6"]);
  });

  it("are looked at on the scale that a row or a heading states", () => {
    const scaled = (head: string, mark: number) =>
      sheetOf("Notes", [["Nom", "Prénom", head], ...names.map((name) => [...name.split(" "), mark])]);
    expect(places("marksOutOfRange", [scaled("Anglais /40", 35)])).toEqual([]);
    expect(places("marksOutOfRange", [scaled("Anglais /10", 12)])).not.toEqual([]);
  });
});

describe("marks with their scale or their unit in the cell", () => {
  it.each([
    ["12,5 / 20", 12.5],
    ["12 pts", 12],
    // Another scale than the heading's: it is for the user to say.
    ["6/10", "6/10"],
  ])("are text: %s becomes %s where the column is out of 20", (written, mark) => {
    const sheet = notes(["USSA24 /20"], [[written, ...seven(11).slice(1)]]);
    expect(places("unknownCodes", [sheet])).toEqual([]);
    expect(places("marksAsText", [sheet])).toEqual(["Notes!B4"]);
    expect(content(mended("marksAsText", [sheet]), 3, 1)).toBe(mark);
  });
});
