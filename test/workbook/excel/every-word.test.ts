/** Each word of Office.js that the adapter may say is one that Microsoft documents, and is understood when read back. */
import { afterEach, describe, expect, it } from "vitest";
import { ExcelDriver } from "../../../src/workbook/excel/excel-driver";
import { createExcelWorkbook } from "../../../src/workbook/excel/create-excel-workbook";
import type { BorderLine, Comparison, ConditionalFormat, PrintSetup, Validation } from "../../../src/workbook/model";
import type { Edit } from "../../../src/workbook/plan";
import { FakeExcel } from "../../fakes/excel/fake-excel";
import { chartOf } from "./chart-of";

let dispose = (): void => undefined;
afterEach(() => dispose());

async function opened(apiVersion?: string) {
  const excel = new FakeExcel({ ...(apiVersion !== undefined && { apiVersion }) });
  dispose = excel.install();
  return { excel, port: await createExcelWorkbook() };
}

/** What a snapshot says of the only sheet once the edits are made. */
async function after(...edits: readonly Edit[]) {
  const { port } = await opened();
  await port.apply({ label: "", edits });
  return (await port.snapshot()).sheets[0] ?? expect.fail();
}

const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
const on = (row: number) => ({ sheet: "Feuil1", ...at(row) });

const COMPARISONS: readonly Comparison[] = [
  "equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "between", "notBetween",
]; // prettier-ignore
const operands = (comparison: Comparison): number[] => (comparison.endsWith("etween") ? [1, 2] : [1]);

describe("validations", () => {
  const rules: Validation["rule"][] = [
    ...(["decimal", "whole", "textLength"] as const).flatMap((kind) =>
      COMPARISONS.map((comparison) => ({ kind, comparison, operands: operands(comparison) })),
    ),
    ...COMPARISONS.map((comparison) => ({ kind: "date" as const, comparison, operands: operands(comparison) })),
    { kind: "list", source: ["Oui", "Non"] },
    { kind: "list", source: "=$A$1:$A$9" },
    { kind: "custom", formula: "=A1<20" },
  ];
  it.each(rules)("%j", async (rule) => {
    for (const onError of ["stop", "warning", "information", "none"] as const) {
      const validation = { rule, allowBlank: false, onError, errorTitle: "Note", promptMessage: "De 0 à 20" };
      const sheet = await after(
        { kind: "validation", sheet: "Feuil1", areas: [at(0)], validation },
        { kind: "cells", range: on(0), cells: [[1]] },
      );
      expect(sheet.validations).toEqual([{ areas: [at(0)], ...validation }]);
      dispose();
    }
  });
});

describe("conditional formats", () => {
  const rules: ConditionalFormat["rule"][] = [
    ...COMPARISONS.map((comparison) => ({ kind: "cell" as const, comparison, operands: operands(comparison) })),
    ...(["contains", "notContains", "beginsWith", "endsWith"] as const).map((match) => ({
      kind: "text" as const,
      match,
      text: "ABI",
    })),
    ...(["blank", "notBlank", "duplicate", "unique"] as const).map((kind) => ({ kind })),
    { kind: "formula", formula: "=A1<10" },
  ];
  const style = { bold: true, italic: true, underline: true, strike: true, color: "#FF0000", fill: "#FFFF00" } as const;
  it.each(rules)("%j", async (rule) => {
    const format = { areas: [at(0)], rule, style, stopIfTrue: true as const };
    const sheet = await after({ kind: "conditionalFormat", sheet: "Feuil1", format });
    expect(sheet.conditionalFormats).toEqual([format]);
  });

  it("colour scales and data bars", async () => {
    const stops = [
      { at: "min" as const, color: "#FF0000" },
      { at: { percent: 30 }, color: "#FFFF00" },
      { at: { percentile: 90 }, color: "#00FF00" },
    ];
    const formats: ConditionalFormat[] = [
      { areas: [at(0)], rule: { kind: "colorScale", stops } },
      {
        areas: [at(0)],
        rule: {
          kind: "colorScale",
          stops: [
            { at: { number: 3 }, color: "#FF0000" },
            { at: "max", color: "#00FF00" },
          ],
        },
      },
      { areas: [at(0)], rule: { kind: "dataBar", color: "#1F4E79" } },
    ];
    const sheet = await after(
      ...formats.map((format): Edit => ({ kind: "conditionalFormat", sheet: "Feuil1", format })),
    );
    expect(sheet.conditionalFormats).toEqual(formats);
  });
});

it.each<BorderLine>(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"])("a %s line", async (line) => {
  const edge = { line, color: "#1F4E79" };
  const border = { top: edge, right: edge, bottom: edge, left: edge };
  const sheet = await after({ kind: "style", range: on(0), style: { border } });
  expect(sheet.cells[0]?.[0]?.style).toEqual({ border });
});

it.each(
  (["left", "center", "right", "justify"] as const).flatMap((horizontal) =>
    (["top", "middle"] as const).map((vertical) => ({ horizontal, vertical })),
  ),
)("a text put $horizontal and $vertical", async (place) => {
  const style = {
    ...place,
    indent: 2,
    rotation: 45,
    wrap: true as const,
    underline: true as const,
    locked: false as const,
  };
  const sheet = await after({ kind: "style", range: on(0), style });
  expect(sheet.cells[0]?.[0]?.style).toEqual(style);
});

it.each<PrintSetup>([
  { paper: "A4", orientation: "landscape", fitToWidth: 1 },
  { paper: "A3", fitToWidth: 1, fitToHeight: 2 },
  { paper: "letter", repeatRows: { first: 0, last: 1 }, repeatColumns: { first: 0, last: 0 } },
  {
    paper: "A4",
    header: "&LÀ gauche&CAu milieu",
    footer: "&RPage &P",
    area: { row: 0, column: 0, rows: 9, columns: 3 },
  },
  { paper: "A4", scale: 85, centerHorizontally: true, centerVertically: true },
  { paper: "A4", rowBreaks: [3, 12], columnBreaks: [2] },
  { paper: "A4", margins: { left: 1, right: 1, top: 1.5, bottom: 1.5, header: 0.5, footer: 0.5 } },
])("a page: %j", async (setup) => {
  expect((await after({ kind: "print", sheet: "Feuil1", setup })).print).toEqual(setup);
});

it.each(["visible", "hidden", "veryHidden"] as const)("a sheet that is %s", async (visibility) => {
  const { port } = await opened();
  await port.apply({
    label: "",
    edits: [
      { kind: "addSheet", sheet: "Autre" },
      { kind: "sheetVisibility", sheet: "Autre", visibility },
    ],
  });
  expect((await port.snapshot()).sheets[1]?.visibility).toBe(visibility);
});

it("what a protected sheet allows", async () => {
  const allow = [
    "autoFilter", "deleteColumns", "deleteRows", "formatCells", "formatColumns", "formatRows", "insertColumns",
    "insertHyperlinks", "insertRows", "pivotTables", "sort",
  ]; // prettier-ignore
  const sheet = await after({ kind: "protect", sheet: "Feuil1", protection: { allow } });
  expect(sheet.protection).toEqual({ allow });
});

it.each(
  (["column", "bar", "line", "doughnut"] as const).flatMap((type) =>
    [false, true].map((stacked) => ({ type, stacked })),
  ),
)("a chart: $type, stacked $stacked", async ({ type, stacked }) => {
  const edit = chartOf(type, stacked);
  const sheet = await after(
    {
      kind: "cells",
      range: { ...on(0), rows: 2, columns: 2 },
      cells: [
        ["A", 1],
        ["B", 2],
      ],
    },
    edit,
  );
  expect(sheet.charts?.map(({ id }) => id)).toEqual([edit.id]);
});

describe("listeners", () => {
  it("hear changed cells, the selection, and sheets added and deleted", async () => {
    const { excel, port } = await opened();
    const heard: string[] = [];
    port.on("changed", ({ sheets }) => heard.push(`changed ${sheets.join()}`));
    port.on("selection", ({ sheet, row }) => heard.push(`selected ${sheet} ${row}`));
    port.on("structure", (change) => heard.push(change.kind));
    await excel.user.select("Feuil1!B3");
    await excel.user.setCell("Feuil1!A1", 3);
    await excel.user.insertRows("Feuil1", 0);
    await excel.user.addSheet("Autre");
    await expect.poll(() => heard).toContain("sheetAdded");
    await excel.user.deleteSheet("Autre");
    await expect.poll(() => heard).toContain("sheetDeleted");
    expect(heard).toEqual(expect.arrayContaining(["selected Feuil1 2", "rowsInserted", "changed Feuil1"]));
  });

  it("hear renamed sheets where Excel tells of them", async () => {
    const { excel, port } = await opened("1.17");
    const heard: unknown[] = [];
    port.on("structure", (change) => heard.push(change));
    await excel.user.renameSheet("Feuil1", "Notes");
    await expect.poll(() => heard).toEqual([{ kind: "sheetRenamed", from: "Feuil1", to: "Notes" }]);
  });

  it("are not asked for where Excel does not tell", async () => {
    const { excel } = await opened("1.14");
    excel.traffic.reset();
    await excel.user.renameSheet("Feuil1", "Notes");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(excel.traffic.requests).toBe(0);
    const driver = new ExcelDriver();
    await driver.connect();
    expect((await driver.read([])).sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });
});
