/** What is told apart by the user alone: rows of the same people, a subject over several terms. */
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { askedQuestion } from "../../../src/tools/reading/asked";
import type { ChoiceId, Question, TableReading } from "../../../src/tools/reading/sheet-reading";
import type { Corrections } from "../../../src/tools/recognise/corrections";
import { sheetOf, type Entry } from "../support/workbooks";

type Rows = readonly (readonly Entry[])[];

function read(rows: Rows, corrections: Corrections = {}): TableReading {
  return readSheet(sheetOf("Notes", rows), { corrections }).tables[0]!;
}

/** Every question of the kind, answered the same way. */
function after(rows: Rows, kind: Question["kind"], answer: ChoiceId): TableReading {
  const before = read(rows);
  const says = before.questions
    .filter((question) => question.kind === kind)
    .flatMap(({ choices }) => choices.find(({ id }) => id === answer)?.says ?? []);
  expect(says).not.toEqual([]);
  const headingOf = (at: number): string => before.found.columns.find(({ column }) => column === at)!.heading;
  return read(
    rows,
    Object.fromEntries(says.map(({ column, guess }) => [headingOf(column), { ...guess, confidence: 1 }])),
  );
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");
const texts = (reading: TableReading): readonly string[] =>
  reading.questions.map((question) => plain(askedQuestion(question, "fr").text));

describe("the same people on several rows, under words that nothing knows", () => {
  const people = ["ABADIE Lucas", "BENALI Inès", "CORREIA Tiago"];
  const rows: Rows = [
    ["Stagiaire", "Parcours suivi", "Note"],
    ...people.flatMap((name, at): Entry[][] => [
      [name, "Bureautique", 8 + at],
      [name, "Anglais", 14 - at],
    ]),
  ];

  it("are asked about", () => {
    expect(texts(read(rows))).toEqual([
      "Les mêmes personnes reviennent sur plusieurs lignes. La colonne B « Parcours suivi » dit-elle l’UE de chaque ligne ? (Bureautique ; Anglais ; Bureautique…)",
    ]);
  });

  it("are a learner and a unit a row, once that is said", () => {
    expect(after(rows, "rows", "yes").layout.value).toBe("learnerAndUnitPerRow");
  });

  it("stay as they stand, and are asked about no more, where it is denied", () => {
    const reading = after(rows, "rows", "no");
    expect(reading.layout.value).toBe("learnerPerRow");
    expect(texts(reading)).toEqual([]);
  });

  it("are not asked about where their numbers differ", () => {
    const numbered = rows.map((row, at) => [at === 0 ? "Numéro étudiant" : 2026_000 + at, ...row]);
    expect(read(numbered).questions.map(({ kind }) => kind)).not.toContain("rows");
  });
});

describe("a subject under several numbers", () => {
  const rows: Rows = [
    ["Nom", "Prénom", "Maths T1", "Maths T2", "Maths T3", "Anglais T1", "Anglais T2", "Droit"],
    ["ABADIE", "Lucas", 12, 13, 14, 10, 11, 9],
    ["BENALI", "Inès", 8, 9, 10, 14, 12, 13],
    ["CORREIA", "Tiago", 15, 14, 13, 9, 8, 10],
  ];

  it("is asked about, each apart", () => {
    const asked = texts(read(rows)).filter((text) => text.includes("une UE chacune"));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain("C, D et E « Maths T1 », « Maths T2 », « Maths T3 »");
    expect(asked[1]).toContain("F et G « Anglais T1 », « Anglais T2 »");
  });

  it("is one unit of several marks, once that is said", () => {
    const { units } = after(rows, "units", "oneUnit");
    expect(units.map(({ unit }) => [unit.name, unit.marks])).toEqual([
      ["Maths", [2, 3, 4]],
      ["Anglais", [5, 6]],
      ["Droit", [7]],
    ]);
  });

  it("is as many units, once that is said", () => {
    const reading = after(rows, "units", "eachUnit");
    expect(reading.units.map(({ unit }) => unit.name)).toEqual([...rows[0]!.slice(2)]);
    expect(texts(reading)).toEqual([]);
  });

  it("is no question of codes", () => {
    const coded: Rows = [["Nom", "UE 1", "UE 2"], ...rows.slice(1).map((row) => [row[0]!, row[2]!, row[3]!])];
    expect(read(coded).questions).toEqual([]);
  });
});
