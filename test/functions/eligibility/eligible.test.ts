import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FunctionError } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { callFunction } from "../call-function";

const NO_HEADINGS = [["affichage.entetes", "non"]] as const;
const HEADINGS = [
  "apprenant",
  "contrat",
  "naissance",
  "entrée",
  "fin de formation",
  "diplôme",
  "validation d'acquis",
  "handicap",
  "demandeur d'emploi",
  "allocation",
  "secteur",
  "admissible",
  "début du contrat",
  "fin du contrat",
  "contrat signé",
  "sortie de formation initiale",
  "projet",
  "formation",
  "durée",
];

const yesNo = fc.constantFrom<Content>("oui", "non", null, true);
const dates = (first: number, last: number): fc.Arbitrary<Content> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const rows: fc.Arbitrary<Content[]> = fc
  .tuple(
    fc.constantFrom<Content>("Ada", "Blaise"),
    fc.constantFrom<Content>("apprentissage", "contrat pro", "Pro-A", null),
    dates(33_000, 41_000),
    dates(46_000, 46_700),
    dates(46_500, 47_000),
    fc.constantFrom<Content>("bac", "BTS", 6, "master", null),
    fc.constantFrom<Content>("VAE", "VES", null),
    yesNo,
    yesNo,
    fc.constantFrom<Content>("RSA", "non", null),
    yesNo,
    yesNo,
    dates(45_900, 46_800),
    dates(46_400, 47_100),
    yesNo,
    dates(45_000, 46_000),
    yesNo,
    fc.constantFrom<Content>("DAEU", "Capacité en droit", "Licence", null),
    fc.constantFrom<Content>(1, 2, null),
  )
  .map((cells) => [...cells]);
const tables = fc.array(rows, { minLength: 1, maxLength: 6 });
const conventions = fc.constantFrom(
  "gessms-2026",
  "forpro-sup-2022-2026",
  "ingenieur-apprentissage-2020",
  "assistant-gestion-2016",
);

const shown = (cell: Content | FunctionError): unknown =>
  typeof cell === "object" && cell !== null ? cell.error : cell;
const rulesFor = (id: string): Content[][] => [["convention", id], ...NO_HEADINGS.map((row) => [...row])];

async function decide(table: readonly Content[][], rules: Content[][]): Promise<unknown[][]> {
  return (await callFunction("ELIGIBLE", [HEADINGS, ...table], rules)).map((row) => row.map(shown));
}

describe("ELIGIBLE", () => {
  it("one row gives what it gives in a block", async () => {
    await fc.assert(
      fc.asyncProperty(tables, conventions, async (table, id) => {
        const together = await decide(table, rulesFor(id));
        for (const [index, row] of table.entries())
          expect(await decide([row], rulesFor(id))).toEqual([together[index]]);
      }),
      { numRuns: 60 },
    );
  });

  it("enrols no more than the section's places, in the order of the table", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 0, max: 3 }), async (table, places) => {
        const free = await decide(table, rulesFor("assistant-gestion-2016"));
        const limited = await decide(table, [...rulesFor("assistant-gestion-2016"), ["cohort.max", places]]);
        let left = places;
        for (const [index, [verdict]] of free.entries()) {
          const isEnrolled = verdict === true && left > 0;
          if (isEnrolled) left -= 1;
          expect(limited[index]?.[0]).toBe(verdict === true ? isEnrolled : verdict);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives reasons to whoever is not admitted, and none to whoever is", async () => {
    await fc.assert(
      fc.asyncProperty(tables, conventions, async (table, id) => {
        for (const [verdict, reasons] of await decide(table, rulesFor(id)))
          expect(reasons === "").toBe(verdict === true);
      }),
      { numRuns: 60 },
    );
  });

  it("names the cell of a fact that is missing", async () => {
    const result = await callFunction(
      "ELIGIBLE",
      [
        ["admissible", "contrat signé"],
        [null, "oui"],
      ],
      "assistant-gestion-2016",
    );
    expect(result[1]?.[0]).toEqual({
      error: "#N/A",
      message: "« table », ligne 2, colonne 1 : « admissible » est à renseigner.",
    });
  });

  it("refuses a birth after the entry", async () => {
    const table = [
      ["naissance", "entrée"],
      ["01/10/2026", "28/09/2026"],
    ];
    const result = await callFunction("ELIGIBLE", table, "gessms-2026");
    expect(result[1]?.[0]).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("la naissance vient après") as unknown,
    });
  });
});
