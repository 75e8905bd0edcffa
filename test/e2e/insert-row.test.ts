/** A learner is added with the grid's own menu: everything that reads the marks takes the new row in. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalAreas } from "../../src/workbook/area";
import type { Area, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";
import type { Plan } from "../../src/workbook/plan";
import { AtelierPage } from "./support/atelier-page";
import { until } from "../support/patience";

const LEARNERS = { first: 8, last: 25 };
const DASHBOARD = "'Tableau de bord'!A5:J26";

/** What a user may have added to the sample: a name over the means, and a chart of them under the table. */
const means: Plan = {
  label: "Moyennes",
  edits: [
    { kind: "name", name: "MOYENNES", formula: "=Notes!$C$8:$C$25" },
    {
      kind: "chart",
      sheet: "Notes",
      id: "moyennes",
      chart: {
        anchor: { row: 45, column: 1, rows: 12, columns: 6 },
        spec: {
          type: "column",
          title: "Moyennes",
          description: "Moyenne de chaque apprenant.",
          categories: { range: { sheet: "Notes", row: 7, column: 1, rows: 18, columns: 1 } },
          series: [{ name: "Moyenne", values: { range: { sheet: "Notes", row: 7, column: 2, rows: 18, columns: 1 } } }],
        },
      },
    },
  ],
};

describe("a row inserted among the learners with the grid's own menu", () => {
  let atelier: AtelierPage;
  let before: WorkbookModel;
  let marks: CellValue[][];
  let dashboard: CellValue[][];
  /** Of the new row, counted from 1. */
  let row: number;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    await atelier.apply(means);
    before = await atelier.snapshot();
    marks = await atelier.read("Notes!A8:BL26");
    dashboard = await atelier.read(DASHBOARD);
    await atelier.focusGrid();
    row = (await atelier.selection()).row + 1;
    await atelier.focusGrid({ button: "right" });
    await atelier.page.getByRole("button", { name: "Insérer", exact: true }).hover();
    // On its first word: a number of rows stands in the middle.
    await atelier.page.getByText("lignes au-dessus").click({ position: { x: 8, y: 14 } });
    await until(async () => (await atelier.value(`Notes!B${row}`)) === null);
    await atelier.settled();
  });
  afterAll(() => atelier.close());

  it("stands among them, and changes no other value", async () => {
    expect(row).toBeGreaterThan(LEARNERS.first);
    expect(row).toBeLessThan(LEARNERS.last);
    const after = await atelier.read("Notes!A8:BL27");
    expect(withoutMessages(after.filter((_, index) => index !== row - LEARNERS.first))).toEqual(withoutMessages(marks));
    expect(await atelier.read(DASHBOARD)).toEqual(dashboard);
  });

  it("is inside every formula that counts or averages the learners", async () => {
    expect(await atelier.formula("'Tableau de bord'!A5")).toContain("COUNTA(Notes!$B$8:$B$26)");
    expect(await atelier.formula("'Tableau de bord'!C5")).toContain("AVERAGEIF(Notes!$C$8:$C$2");
  });

  it("is inside the name, the validation, the colours and the chart", async () => {
    const after = await atelier.snapshot();
    const nameOf = ({ names }: WorkbookModel): string | undefined =>
      names.find(({ name }) => name === "MOYENNES")?.formula;
    expect([nameOf(before), nameOf(after)]).toEqual(["=Notes!$C$8:$C$25", "=Notes!$C$8:$C$26"]);
    const [was, is] = [notes(before), notes(after)];
    expect(covered(is.validations)).toEqual(covered(was.validations).map(longer));
    expect(is.conditionalFormats).toHaveLength(was.conditionalFormats?.length ?? 0);
    expect(is.conditionalFormats?.map((format) => covered([format]))).toEqual(
      was.conditionalFormats?.map((format) => covered([format]).map(longer)),
    );
    const chart = is.charts?.[0];
    expect(chart?.anchor).toEqual({ row: 46, column: 1, rows: 12, columns: 6 });
    expect(chart?.spec.categories).toMatchObject({ range: { row: 7, rows: 19 } });
    expect(chart?.spec.series[0]?.values).toMatchObject({ range: { row: 7, rows: 19 } });
  });

  it("takes marks and codes alone, like its neighbours", async () => {
    await atelier.typeOnly(`Notes!G${row}`, "21");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText(`refusé en Notes!G${row}`).waitFor();
    expect(await atelier.value(`Notes!G${row}`)).toBeNull();
  });

  it("computes its learner's results as soon as a mark is typed", async () => {
    await atelier.type(`Notes!B${row}`, "ZOLA Émile");
    await atelier.type(`Notes!G${row}`, "11,5");
    expect(await atelier.values(`Notes!AY${row}:AZ${row}`)).toEqual(["Validée", ""]);
    expect(await atelier.values(`Notes!C${row}:D${row}`)).toEqual([11.5, 4]);
    expect(await atelier.value("'Tableau de bord'!A5")).toBe(19);
  });
});

function notes({ sheets }: WorkbookModel): SheetModel {
  const sheet = sheets.find(({ name }) => name === "Notes");
  if (!sheet) throw new Error("The workbook has no sheet Notes");
  return sheet;
}

/** The cells that the rules apply to: the grid may cut one rule in two where the row comes in. */
function covered(rules: readonly { readonly areas: readonly Area[] }[] | undefined): Area[] {
  return canonicalAreas(rules?.flatMap(({ areas }) => areas) ?? []);
}

/** Messages name the cell at fault, which has moved. */
function withoutMessages(values: CellValue[][]): unknown[][] {
  return values.map((row) => row.map((value) => (typeof value === "object" && value ? value.error : value)));
}

/** An area over the learners, one row longer. */
function longer(area: Area): Area {
  return { ...area, rows: area.rows + 1 };
}
