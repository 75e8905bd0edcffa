/** Who is who in a list: a number and a name together, and what stands for no number. */
import { describe, expect, it } from "vitest";
import { peopleOf } from "../../../src/tools/import/attempts";
import { personMarks } from "../../../src/tools/import/person-marks";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import type { Grid } from "../../../src/tools/import/grid";
import type { MarksList } from "../../../src/tools/reading/exports/marks-list";
import { toNumber } from "../../../src/rules/exact/ratio";
import { gridOf, knownSheets } from "../reading/known-sheets";

function listOf(grid: Grid): MarksList {
  const recognised = recogniseSource(grid);
  if (recognised.kind !== "marks") throw new Error(recognised.kind);
  return recognised.list;
}

const numbered = (numbers: readonly (string | number | null)[], names: readonly string[]): Grid => [
  ["Nom", "Prénom", "N° étudiant", "Note"],
  ...names.map((name, at) => [name, "Léo", numbers[at] ?? null, 8 + at]),
];
const NAMES = ["AUBE", "BRUN", "CLOS", "DUFF"];

describe("a number that is none", () => {
  it.each(["-", "0", "NC", "n/a", "2,21E+07", "néant", "—", "à compléter", "x", "#N/A"])("%j merges nobody", (sign) => {
    expect(
      peopleOf(
        listOf(
          numbered(
            NAMES.map(() => sign),
            NAMES,
          ),
        ),
      ),
    ).toHaveLength(4);
  });

  it("one that more than two people share is none either", () => {
    expect(peopleOf(listOf(numbered([101, 101, 101, 102], NAMES)))).toHaveLength(4);
  });

  it("a shared mailbox neither", () => {
    const grid: Grid = [
      ["Nom", "Prénom", "Courriel", "Note"],
      ...NAMES.map((name, at) => [name, "Léo", "secretariat@ecole.fr", 8 + at]),
    ];
    expect(peopleOf(listOf(grid))).toHaveLength(4);
  });
});

describe("a number and a name", () => {
  it("alike are one person", () => {
    expect(peopleOf(listOf(numbered([101, 101, 102], ["AUBE", "AUBE", "BRUN"])))).toHaveLength(2);
  });

  it("one number under two names is two people", () => {
    expect(peopleOf(listOf(numbered([101, 101, 102], ["AUBE", "BRUN", "CLOS"])))).toHaveLength(3);
  });

  it("one name under two numbers is two people", () => {
    expect(peopleOf(listOf(numbered([101, 103, 102], ["AUBE", "AUBE", "BRUN"])))).toHaveLength(3);
  });
});

describe("lists that were misread", () => {
  const known = (id: string): Grid => gridOf(knownSheets.find((one) => one.id.startsWith(id))!);
  const marks = (id: string): readonly (readonly unknown[])[] => {
    const list = listOf(known(id));
    const people = personMarks(
      list,
      list.marks.filter(({ total }) => total !== true).map((column) => ({ column })),
      null,
    );
    return people.map(({ marks: all }) =>
      all.map((mark) => (mark?.kind === "mark" ? toNumber(mark.value) : mark?.kind)),
    );
  };

  it("K01: on the scale of its heading", () => {
    expect(marks("K01 ")[0]).toEqual([16, 12]);
  });

  it("K01b: on the scale of its row", () => {
    expect(marks("K01b")[0]).toEqual([16, 12]);
  });

  it("K04: six people under six dashes", () => {
    expect(marks("K04")).toEqual([[12], [8], [14], [9], [15], [11]]);
  });

  it("K06: a row for each person and unit, none merged", () => {
    expect(marks("K06")).toHaveLength(6);
  });

  it("K21: on 100, without the marks carried over", () => {
    expect(marks("K21")).toEqual([[3], [12.8], ["code"]]);
  });

  it("K22b: lines that end in CR CR LF read as those in CR LF", () => {
    expect(marks("K22b")).toEqual(marks("K22c"));
  });

  it("K25: without the date of the last change", () => {
    expect(marks("K25")).toEqual([[14], [9], [12]]);
  });
});
