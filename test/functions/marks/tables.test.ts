/** Tables of learners: headings found, what is missing named, one row's error on that row alone. */
import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { callFunction, callIn, type Loose } from "../call-function";

type Rows = readonly (readonly Content[])[];

const RULES: Loose = [
  ["unit.USSA24", 4],
  ["unit.USSA2", 6],
];
const INGE: Loose = [
  ["convention", "ingenieur-apprentissage-2020"],
  ["unit.U1", 30],
];

async function decisions(table: Rows, rules: Loose): Promise<unknown[]> {
  return (await callFunction("DIPLOMA", table, rules)).slice(1).map(([decision]) => decision);
}

describe("columns of units", () => {
  it.each<[string, readonly [string, string]]>([
    ["codes alone", ["USSA24", "USSA2"]],
    ["in any order of words and case", ["ussa 24", "USSA-2"]],
    ["with their title", ["USSA24 – Environnement législatif", "USSA2 : Principes"]],
    ["with their credits in parentheses", ["USSA24 (4 ECTS)", "USSA2 (6 ECTS)"]],
    ["by their status alone", ["USSA24 statut", "Résultat USSA2"]],
    [
      "by their status after the longest title",
      [
        "USSA24 – Environnement législatif, économique et politique des établissements médico-sociaux – statut",
        "Statut USSA2 : Management des organisations et ressources humaines en secteur médico-social",
      ],
    ],
  ])("%s", async (_title, headings) => {
    expect(await decisions([headings, ["V", "V"]], RULES)).toEqual(["Admis"]);
    expect(await decisions([headings, ["V", "NV"]], RULES)).toEqual(["Ajourné"]);
  });

  it("codes that differ by a final letter, or that are words of other columns, are told apart", async () => {
    const rules = [
      ["convention", "ingenieur-apprentissage-2020"],
      ["unit.UE1", 4],
      ["unit.UE1S", 6],
      ["unit.ANGLAIS", 2],
    ];
    const table = [
      ["UE1S statut", "UE1 statut", "ANGLAIS statut", "langue", "mobilité"],
      ["V", "NV", "V", "B2", 2],
      ["NV", "V", "V", "B2", 2],
    ];
    const [, first, second] = await callFunction("DIPLOMA", table, rules);
    expect(first?.[3]).toMatch(/^UE1 non validée \([^;]*$/);
    expect(second?.[3]).toMatch(/^UE1S non validée \([^;]*$/);
  });

  it("the status decides when it is filled in, else the grade", async () => {
    const table = [
      ["USSA24", "USSA2", "USSA24 statut"],
      [12, 12, "Session 2"],
      [12, 12, ""],
      [9, 12, "Validée"],
    ];
    expect(await decisions(table, RULES)).toEqual(["Session 2", "Admis", "Admis"]);
  });

  it.each<[string, Rows, string]>([
    [
      "a unit without a column, and the heading that resembles it",
      [
        ["USSA24", "USA2"],
        [12, 12],
      ],
      "USA2",
    ],
    [
      "a unit given twice",
      [
        ["USSA24", "USSA2", "USSA24 – Environnement"],
        [12, 12, 12],
      ],
      "USSA24 – Environnement",
    ],
    [
      "no unit at all",
      [
        ["Nom", "Prénom"],
        ["Ana", "Bo"],
      ],
      "USSA24",
    ],
  ])("%s is #VALUE! naming it", async (_title, table, named) => {
    expect(await callFunction("DIPLOMA", table, RULES)).toEqual([
      [{ error: "#VALUE!", message: expect.stringContaining(named) as string }],
    ]);
  });

  it("the catalogue, or a unit named by the rules, is what to add", async () => {
    const message = async (rules: Loose): Promise<unknown> =>
      (await callFunction("DIPLOMA", [["U1"], [12]], rules))[0]?.[0];
    expect(await message("cnam")).toMatchObject({ error: "#N/A", message: expect.stringContaining("unit.") as string });
    expect(
      await message([
        ["unit.U1", 4],
        ["diploma.language.unit", "ANG1"],
      ]),
    ).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("unit.ANG1") as string,
    });
  });
});

describe("rows", () => {
  it("one row’s error is that row’s, a blank row is empty, the table ends at its last row", async () => {
    const table = [
      ["USSA24", "USSA2"],
      [12, 12],
      ["?", 12],
      [null, ""],
      [{ error: "#REF!" }, 12],
      [12, { error: "#N/A" }],
      [null, null],
    ];
    const [, ...rows] = await callFunction("DIPLOMA", table, RULES);
    expect(rows).toMatchObject([
      ["Admis", 12, 10, ""],
      [{ error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#VALUE!" }],
      ["", "", "", ""],
      [{ error: "#VALUE!" }, {}, {}, {}],
      ["En attente", 12, 4, expect.stringContaining("USSA2 : note manquante") as string],
    ]);
  });

  it("a learner named without any result is awaited", async () => {
    expect(
      await decisions(
        [
          ["apprenant", "USSA24", "USSA2"],
          ["Ana", null, null],
        ],
        RULES,
      ),
    ).toEqual(["En attente"]);
  });

  it("a 0 that may be a blank is no verdict", async () => {
    const unknown = { zerosAreZeros: false as const, addresses: [null, null], probe: null };
    const [, row] = await callIn(
      unknown,
      "DIPLOMA",
      [
        ["USSA24", "USSA2"],
        [0, 12],
      ],
      RULES,
    );
    expect(row?.[0]).toMatchObject({ error: "#N/A", message: expect.stringContaining("0 ou vide") as string });
  });

  it.each<[string, Content, string]>([
    ["a number in a status column", 12, "n’est pas un statut"],
    ["a word in it", "peut-être", "n’est pas une note"],
  ])("%s is #VALUE!", async (_title, cell, message) => {
    const [, row] = await callFunction("SEMESTER", [["U1 statut"], [cell]], INGE);
    expect(row?.[0]).toMatchObject({ error: "#VALUE!", message: expect.stringContaining(message) as string });
  });

  it("« statut requis » names the column to add", async () => {
    const [, row] = await callFunction("SEMESTER", [["U1"], [12]], INGE);
    expect(row).toMatchObject([
      { error: "#N/A", message: expect.stringContaining("« U1 statut »") as string },
      { error: "#N/A" },
      { error: "#N/A" },
    ]);
  });
});

describe("what a diploma asks beyond its units", () => {
  const decide = async (facts: readonly Content[]): Promise<unknown> =>
    (
      await callFunction(
        "DIPLOMA",
        [
          ["U1", "U1 statut", "langue", "mobilité"],
          [12, "Validée", ...facts],
        ],
        INGE,
      )
    )[1]?.[0];

  it.each<[string, Content, unknown]>([
    ["in small letters", "b2", "Admis"],
    ["exempt", "DIS", "Admis"],
    ["absent from the test", "ABI", "Ajourné"],
    ["a 0, which no level is: not known yet", 0, "En attente"],
    ["an error that means not known yet", { error: "#N/A" }, "En attente"],
    ["a score", 785, { error: "#VALUE!" }],
    ["a word", "courant", { error: "#VALUE!" }],
  ])("a level of language %s", async (_title, cell, expected) => {
    const decision = await decide([cell, 2]);
    if (typeof expected === "object") expect(decision).toMatchObject(expected as object);
    else expect(decision).toBe(expected);
  });

  it.each<[string, Content, unknown]>([
    ["with its unit", "2 mois", "Admis"],
    ["with a comma", "1,5", "Ajourné"],
    ["exempt", "VES", "Admis"],
    ["0", 0, "Ajourné"],
    ["negative", -1, { error: "#VALUE!" }],
    ["a word", "un été", { error: "#VALUE!" }],
    ["an error", { error: "#REF!" }, { error: "#VALUE!" }],
  ])("months abroad %s", async (_title, cell, expected) => {
    const decision = await decide(["B2", cell]);
    if (typeof expected === "object") expect(decision).toMatchObject(expected as object);
    else expect(decision).toBe(expected);
  });

  it("a column that decides nothing is not read", async () => {
    const table = [
      ["USSA24", "USSA2", "mobilité", "langue"],
      [12, 12, "?", "?"],
    ];
    expect(await decisions(table, RULES)).toEqual(["Admis"]);
  });
});

describe("NEEDED and STATS", () => {
  it("a target out of place or of range is said", async () => {
    const needed = async (target: Loose): Promise<unknown> =>
      (
        await callFunction(
          "NEEDED",
          [
            [8, null],
            [9, null],
          ],
          null,
          target,
        )
      )[0]?.[0];
    expect(await needed([[10], [11], [12]])).toMatchObject({ error: "#VALUE!" });
    expect(await needed(20.01)).toMatchObject({ error: "#VALUE!" });
    expect(await needed("ABI")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("à atteindre") as string,
    });
    expect(await needed([[12, 13]])).toBe(16);
  });

  it("a wrong cell is the error of its column, a blank column is empty", async () => {
    const result = await callFunction("STATS", [
      [10, "?", null],
      [12, 8, null],
    ]);
    expect(result[5]).toEqual(["Moyenne", 11, expect.objectContaining({ error: "#VALUE!" }), ""]);
  });

  it("codes alone have no figure", async () => {
    const result = await callFunction("STATS", [["ABJ"], ["VES"]]);
    expect(result.slice(0, 5)).toEqual([
      ["Inscrits", 2],
      ["Évalués", 0],
      ["Absents", 1],
      ["Dispensés", 1],
      ["En attente", 0],
    ]);
    expect(result[5]).toMatchObject(["Moyenne", { error: "#N/A" }]);
  });

  it("rows below the last learner, and blank rows of a block, are nobody; a blank in a lone column is awaited", async () => {
    const enrolled = async (notes: readonly (readonly Content[])[]): Promise<unknown> =>
      (await callFunction("STATS", notes))[0];
    expect(await enrolled([[12], [null], [8], [null], [null]])).toEqual(["Inscrits", 3]);
    expect(
      await enrolled([
        [12, null],
        [null, null],
        [8, 9],
        [null, null],
      ]),
    ).toEqual(["Inscrits", 2, 2]);
  });
});
