import { describe, expect, it } from "vitest";
import { allValues, conventionById, conventions, parameterDefinitions } from "../../src/conventions";
import { catalogue } from "../../src/functions/catalogue";
import type { Argument } from "../../src/functions/host";
import { insertRulesSheet } from "../../src/tools/insert-rules-sheet";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { planned, sheetNamed, sheetOf, workbookOf } from "./support/workbooks";

const gessms = conventionById("gessms-2026")!;
const locales = ["fr", "en"] as const;

/** The cells the name refers to, as a formula receives them. */
function namedTable(workbook: WorkbookModel): CellValue[][] {
  const name = workbook.names.find((candidate) => candidate.name === "CNAM_REGLES")!;
  const { sheet, area } = parseAddress(name.formula.slice(1))!;
  const { cells } = sheetNamed(workbook, sheet!);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cells[area.row + row]?.[area.column + column]?.value ?? null),
  );
}

async function rule(key: string, rules: Argument): Promise<unknown> {
  const { call } = catalogue.find(({ description }) => description.id === "RULE")!;
  const result = await call([[[key]], rules], { zerosAreZeros: true });
  return result[0]![0];
}

function rowOf(sheet: SheetModel, key: string): number {
  return Number(Object.keys(sheet.cells).find((row) => sheet.cells[Number(row)]?.[0]?.value === key));
}

describe.each(conventions.map((convention) => [convention.id, convention] as const))(
  "the rules sheet of %s",
  (id, convention) => {
    it.each(locales)("says in %s exactly what the convention says", async (locale) => {
      const workbook = planned(workbookOf(), insertRulesSheet(workbookOf(), { convention, locale, extent: "all" }));
      const table = namedTable(workbook) as Argument;
      expect(table?.[0]).toEqual(locale === "fr" ? ["Clé", "Valeur"] : ["Key", "Value"]);
      for (const { key } of allValues(convention)) {
        expect([key, await rule(key, table)]).toEqual([key, await rule(key, [[id]])]);
      }
    });

    it("accepts by validation each value it holds", () => {
      const plan = insertRulesSheet(workbookOf(), { convention, locale: "fr", extent: "all" });
      const workbook = planned(workbookOf(), plan);
      const sheet = sheetNamed(workbook, "Règles");
      for (const { rule: validation, areas } of sheet.validations ?? []) {
        for (const { row, column } of areas) {
          const value = sheet.cells[row]?.[column]?.value ?? null;
          // Left blank by the text, for the parties to set.
          if (value === null) continue;
          if (validation.kind === "list") expect(validation.source).toContain(value);
          if (validation.kind === "decimal") expect(typeof value).toBe("number");
        }
      }
    });
  },
);

describe("insertRulesSheet", () => {
  const workbook = planned(workbookOf(), insertRulesSheet(workbookOf(), { convention: gessms, locale: "fr" }));
  const sheet = sheetNamed(workbook, "Règles");

  it("leaves out what is consulted rather than computed with, which the convention still gives", async () => {
    const table = namedTable(workbook) as Argument;
    const keys = table?.map(([key]) => key);
    for (const key of ["calendar.visit1.start", "governance.alternance", "responsibility.welcome.ccr"]) {
      expect(allValues(gessms).map((value) => value.key)).toContain(key);
      expect(keys).not.toContain(key);
      expect(await rule(key, table)).toEqual(await rule(key, [["gessms-2026"]]));
    }
  });

  it("writes lists, booleans, choices, dates and « aucun » as people type them", () => {
    const written = [
      "grading.rounding",
      "grading.resit.allowedWhenValidated",
      "grading.component.floor",
      "finance.billing.2.date",
      "finance.billing.1.rate",
    ].map((key) => sheet.cells[rowOf(sheet, key)]?.[1]?.value);
    expect(written).toEqual(["Demi-point supérieur", "NON", "Aucun", "31/03/N+1", 0.4]);
  });

  it("shows a rate as a percentage and keeps a recurring date as text", () => {
    expect(sheet.cells[rowOf(sheet, "finance.billing.1.rate")]?.[1]?.style?.numberFormat).toBe("0 %");
    expect(sheet.cells[rowOf(sheet, "finance.billing.1.date")]?.[1]?.style?.numberFormat).toBe("@");
  });

  it("writes the weights of components as 0,4;0,6", () => {
    const convention = conventionById("assistant-gestion-2016")!;
    const made = planned(workbookOf(), insertRulesSheet(workbookOf(), { convention, locale: "fr" }));
    const rules = sheetNamed(made, "Règles");
    expect(rules.cells[rowOf(rules, "grading.component.weights")]?.[1]?.value).toBe("0,4;0,6");
  });

  it("names the parties and the units, with their article and the other readings of an unclear text", () => {
    const texts = (key: string): CellValue[] =>
      [3, 4, 6].map((column) => sheet.cells[rowOf(sheet, key)]?.[column]?.value ?? null);
    expect(texts("finance.split.cnam")).toEqual(["Part du Centre Cnam", "art. 3(2)", null]);
    expect(texts("unit.USSA2E")[0]).toBe("Langue");
    expect(texts("finance.billing.balance.date")[2]).toBe("01/10/N+1 — Dès le premier jour du trimestre.");
  });

  it("says beside a value in force for some dates when it holds", () => {
    const convention = conventionById("pays-aix-2016-2018")!;
    const made = planned(workbookOf(), insertRulesSheet(workbookOf(), { convention, locale: "fr" }));
    const rules = sheetNamed(made, "Règles");
    const noteOf = (key: string): CellValue => rules.cells[rowOf(rules, key)]?.[5]?.value ?? null;
    expect(noteOf("finance.cost.total")).toMatch(/^En vigueur du 01\/01\/2016 au 31\/12\/2016\. L’annexe 4/);
    expect(noteOf("finance.subsidy.inKind")).toBeNull();
  });

  it("takes a free name when « Règles » is taken, and moves CNAM_REGLES there", () => {
    const taken: WorkbookModel = {
      ...workbookOf(sheetOf("règles", [["moi"]])),
      names: [{ name: "CNAM_REGLES", formula: "=règles!$A$1:$B$9" }],
    };
    const made = planned(taken, insertRulesSheet(taken, { convention: gessms, locale: "fr" }));
    expect(made.sheets.map(({ name }) => name)).toEqual(["règles", "Règles (2)"]);
    expect(made.names.map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/^='Règles \(2\)'!\$A\$4:\$B\$\d+$/),
    ]);
    expect(made.sheets[0]).toEqual(taken.sheets[0]);
  });

  it("leaves spare rows inside the name for the user's own parameters", async () => {
    const table = namedTable(workbook);
    const lastKey = Math.max(...table.map(([key], row) => (key === null ? 0 : row)));
    // The row after the last key is the heading of the spare rows.
    const spare = lastKey + 2;
    expect(table.length - spare).toBeGreaterThanOrEqual(5);
    table[spare] = ["finance.teachingHour", 80];
    expect(await rule("finance.teachingHour", table as Argument)).toBe(80);
  });

  it("offers lists a spreadsheet accepts: no comma in a choice, 255 characters at most", () => {
    for (const { domain } of parameterDefinitions) {
      if (domain.type !== "choice") continue;
      for (const locale of locales) {
        const labels = domain.choices.map(({ label }) => label[locale]);
        expect(labels.join(",").split(",")).toEqual(labels);
        expect(labels.join(",").length).toBeLessThanOrEqual(255);
      }
    }
  });
});
