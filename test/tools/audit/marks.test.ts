import { describe, expect, it } from "vitest";
import { serialDateText } from "../../../src/spreadsheet/cell/date-text";
import { typedMark } from "../../../src/tools/audit/date-in-marks";
import { sheetOf } from "../support/workbooks";
import { as, but, content, f, mended, notes, places, sentences, seven } from "./support";

const marks = [12, 9.5, 14, 8, 11, 10, 16.5];
const one = (entries: Parameters<typeof but>[0], heading = "USSA24") => notes([heading, "USSA25"], [entries, marks]);

describe("marks off their scale", () => {
  it("are told one by one", () => {
    expect(places("marksOutOfRange", [one(but(but(marks, 1, 25), 4, -1))])).toEqual(["Notes!B5", "Notes!B8"]);
  });

  it.each([
    ["marks from 0 to 20", one(but(but(marks, 0, 0), 1, 20))],
    ["a scale in the heading", one([35, 22, 40, 12, 31, 28, 33], "USSA24 /40")],
    ["a column that is plainly on another scale", one([65, 72, 40, 12, 91, 88, 73])],
    ["a column that is no mark", one([65, 72, 40, 12, 91, 88, 120], "Heures")],
  ])("are not %s", (_, sheet) => {
    expect(places("marksOutOfRange", [sheet])).toEqual([]);
  });
});

describe("marks that became dates", () => {
  it("are told with what was typed", () => {
    expect(sentences("marksAsDates", [one(but(marks, 2, as("dd-mmm", 46_150)))])).toEqual([
      "CISSÉ Aminata, USSA24 : la cellule contient le 08/05/2026 ; la note était sans doute 8,5.",
    ]);
    expect(places("marksOutOfRange", [one(but(marks, 2, as("dd-mmm", 46_150)))])).toEqual([]);
  });

  it("are whole numbers that some day has, 29 February 1900 and what is later than 9999 left as numbers", () => {
    expect([serialDateText(46_150), serialDateText(46_150.5), serialDateText(60), serialDateText(2_958_466)]).toEqual([
      "08/05/2026",
      "08/05/2026",
      "60",
      "2958466",
    ]);
    expect([typedMark(46_150), typedMark(60)]).toEqual(["8,5", "60"]);
  });

  it("are not dates in a column of dates", () => {
    expect(places("marksAsDates", [notes(["USSA24", "Date"], [marks, seven(as("dd/mm/yyyy", 46_150))])])).toEqual([]);
  });
});

describe("words among marks", () => {
  const sheet = one(but(but(but(marks, 0, "abs. justif."), 2, "malade"), 4, "Absence injustifiée"));

  it("are told, and replaced where they mean one code only", () => {
    expect(places("unknownCodes", [sheet])).toEqual(["Notes!B4", "Notes!B6", "Notes!B8"]);
    const after = mended("unknownCodes", [sheet]);
    expect([3, 5, 7].map((row) => content(after, row, 1))).toEqual(["ABJ", "malade", "ABI"]);
  });

  it.each(["ABI", "abj", "ABS", "VES", "V", "NV", "DIS", "12,5"])("are not the code %s", (code) => {
    expect(places("unknownCodes", [one(but(marks, 0, code))])).toEqual([]);
  });

  it.each(["AB", "TB", "Bien"])("are the mention %s too, which may mean absent where there are no mentions", (word) => {
    expect(places("unknownCodes", [one(but(marks, 0, word))])).toEqual(["Notes!B4"]);
  });

  it("leave alone the remarks beside the marks", () => {
    expect(places("unknownCodes", [notes(["USSA24", "Observations"], [marks, seven("très bon trimestre")])])).toEqual(
      [],
    );
  });

  it.each(["-", "/", "NA"])("tell of %s without guessing", (sign) => {
    const dashed = one(but(but(marks, 1, sign), 2, sign));
    expect(places("dashesInMarks", [dashed])).toEqual(["Notes!B5:B6"]);
    expect(content(mended("dashesInMarks", [dashed]), 4, 1)).toBe(sign);
    expect(places("unknownCodes", [dashed])).toEqual([]);
  });

  it("tell of no dash in a column of comments", () => {
    expect(places("dashesInMarks", [notes(["USSA24", "Observations"], [marks, seven("-")])])).toEqual([]);
  });
});

describe("marks kept as text", () => {
  const sheet = one(but(but(marks, 1, "9,5"), 2, as("@", "14.25")));

  it("are one finding a column, mended as numbers", () => {
    expect(places("marksAsText", [sheet])).toEqual(["Notes!B5:B6"]);
    const after = mended("marksAsText", [sheet]);
    expect([4, 5].map((row) => content(after, row, 1))).toEqual([9.5, 14.25]);
    expect(after.sheets[0]?.cells[5]?.[1]?.style?.numberFormat).toBeUndefined();
  });

  it.each([
    ["codes", one(but(marks, 1, "ABI"))],
    ["text that a formula gives", one(but(marks, 1, f('=""', "9,5")))],
    ["learners’ numbers", notes(["N° étudiant", "USSA24"], [seven("21500001"), marks])],
  ])("are not %s", (_, other) => {
    expect(places("marksAsText", [other])).toEqual([]);
  });
});

describe("marks read from blank cells", () => {
  const entry = sheetOf("Saisie", [
    [],
    [],
    [],
    [null, 12],
    [null],
    [null, 14],
    [null, 0],
    [null, 9],
    [null, 9],
    [null, 9],
  ]);
  const linked = one([4, 5, 6, 7, 8, 9, 10].map((row) => f(`=Saisie!B${row}`, row === 5 || row === 7 ? 0 : 12)));

  it("are zeros that nobody gave", () => {
    expect(places("marksReadFromBlanks", [linked, entry])).toEqual(["Notes!B5"]);
    expect(content(mended("marksReadFromBlanks", [linked, entry]), 4, 1)).toBe('=IF(Saisie!B5="","",Saisie!B5)');
  });

  it("are not computed marks", () => {
    const computed = one([4, 5, 6, 7, 8, 9, 10].map((row) => f(`=Saisie!B${row}*2`, 0)));
    expect(places("marksReadFromBlanks", [computed, entry])).toEqual([]);
  });
});

describe("a blank in a finished column", () => {
  it("is told with whose it is", () => {
    expect(sentences("blanksInFinishedColumns", [one(but(marks, 3, null))])).toEqual([
      "USSA24 : 1 note manque (DELMAS Hugo), 6 sont saisies.",
    ]);
  });

  it.each([
    ["a column being filled in", one([12, 14, null, null, null, null, null])],
    ["a second session", notes(["USSA24", "USSA24 session 2"], [marks, [null, 11, 11, 11, 11, 11, 11]])],
    ["a column of remarks", notes(["USSA24", "Observations"], [marks, but(seven("vu"), 2, null)])],
  ])("is not %s", (_, sheet) => {
    expect(places("blanksInFinishedColumns", [sheet])).toEqual([]);
  });
});

describe("a second session on a validated unit", () => {
  const resit = (first: readonly (number | string | null)[], second: readonly (number | string | null)[]) =>
    notes(["USSA24", "USSA24 session 2"], [first, second]);
  const nobody = [null, null, null, null, null, null, null];

  it("is told where the convention forbids it", () => {
    expect(places("secondSessionWhenValidated", [resit(marks, [13, 11, null, 9, null, null, null])])).toEqual([
      "Notes!C4",
    ]);
    const exempt = resit([...marks.slice(0, 6), "VES"], [...nobody.slice(0, 6), 12]);
    expect(places("secondSessionWhenValidated", [exempt])).toEqual(["Notes!C10"]);
  });

  it.each([
    ["failed", resit(marks, [null, 11, null, 9, null, null, null])],
    ["blank", resit(but(marks, 0, null) as number[], [12, null, null, null, null, null, null])],
    ["absent", resit(but(marks, 0, "ABI") as number[], [12, null, null, null, null, null, null])],
  ])("is not told of a unit that is %s", (_, sheet) => {
    expect(places("secondSessionWhenValidated", [sheet])).toEqual([]);
  });

  it("is not told where the rules allow it", () => {
    expect(places("secondSessionWhenValidated", [resit(marks, seven(13) as number[])], { convention: "cnam" })).toEqual(
      [],
    );
  });

  it("counts two marks without weights as validated only when both are", () => {
    const two = (cc: number, exam: number) =>
      notes(
        ["USSA24 CC", "USSA24 Examen", "USSA24 session 2"],
        [but(marks, 0, cc), but(marks, 0, exam), [12, ...nobody.slice(1)]],
      );
    expect(places("secondSessionWhenValidated", [two(12, 11)])).toEqual(["Notes!D4"]);
    expect(places("secondSessionWhenValidated", [two(14, 7)])).toEqual([]);
  });
});

describe("the same learner twice", () => {
  const named = (second: string, rest: readonly string[] = [], headings: readonly string[] = []) =>
    sheetOf("Notes", [
      ["Nom et prénom", ...headings, "USSA24", "USSA25"],
      ["DUPONT-MARTIN Léa", ...rest.slice(0, 1), 12, 13],
      ["ROUX Paul", ...rest.slice(1, 2), 11, 9],
      [second, ...rest.slice(2, 3), 12, 10],
      ["VIDAL Guillaume", ...rest.slice(1, 2).map(() => "4"), 12, 10],
    ]);

  it.each(["dupont martin lea", "DUPONT  MARTIN Léa", "Dupont-Martin LÉA "])("is told as %s", (second) => {
    expect(places("duplicatedLearners", [named(second)])).toEqual(["Notes!A2,Notes!A4"]);
  });

  it("is told by number even when the name differs", () => {
    expect(places("duplicatedLearners", [named("DURAND Léa", ["1", "2", "1"], ["N° étudiant"])])).toHaveLength(1);
  });

  it.each([
    ["somebody else", named("DUPONT-MARTIN Léo")],
    ["a namesake with another number", named("DUPONT-MARTIN Léa", ["1", "2", "3"], ["N° étudiant"])],
    [
      "a learner with a row per unit",
      sheetOf("Notes", [
        ["Apprenant", "UE", "Note"],
        ["ROUX Paul", "USSA24", 12],
        ["ROUX Paul", "USSA25", 13],
        ["VIDAL Guillaume", "USSA24", 11],
      ]),
    ],
  ])("is not %s", (_, sheet) => {
    expect(places("duplicatedLearners", [sheet])).toEqual([]);
  });

  it("has spaces too many taken away", () => {
    const sheet = named("ROUX  Jean ");
    expect(places("spacesInNames", [sheet])).toEqual(["Notes!A4"]);
    expect(content(mended("spacesInNames", [sheet]), 3, 0)).toBe("ROUX Jean");
  });
});

describe("the headcount", () => {
  const of = (count: number, group?: (index: number) => string) =>
    sheetOf("Notes", [
      ["Apprenant", ...(group ? ["Groupe"] : []), "USSA24", "USSA25"],
      ...Array.from({ length: count }, (_, index) => [
        `LEARNER${String.fromCharCode(65 + index)} Anne`,
        ...(group ? [group(index)] : []),
        12,
        13,
      ]),
    ]);

  it.each([
    [18, []],
    [19, ["Notes!A2:A20"]],
  ])("of %i is held against the convention’s 18", (count, expected) => {
    expect(places("headcountOutside", [of(count)])).toEqual(expected);
  });

  it("counts no legend under the table", () => {
    const { cells } = of(17);
    const legend = {
      19: { 0: { value: "Légende" } },
      20: { 0: { value: "ABI absence injustifiée" }, 1: { value: "vu" } },
    };
    expect(places("headcountOutside", [{ ...of(17), cells: { ...cells, ...legend } }])).toEqual([]);
    const late = {
      19: { 0: { value: "RETARD Anne" }, 1: { value: 12 } },
      20: { 0: { value: "AUTRE Anne" }, 1: { value: "ABJ" } },
    };
    expect(places("headcountOutside", [{ ...of(17), cells: { ...cells, ...late } }])).toEqual(["Notes!A2:A21"]);
  });

  it("is that of each group, and is told once for the same list on two sheets", () => {
    expect(places("headcountOutside", [of(24, (index) => (index % 2 === 0 ? "A" : "B"))])).toEqual([]);
    expect(places("headcountOutside", [of(19), { ...of(19), id: "b", name: "USSA25" }])).toHaveLength(1);
  });
});
