/** Success by session and by group: the same learners as STATS counts, told apart. */
import { describe, expect, it } from "vitest";
import { findingText } from "../../../src/charts/catalogue/catalogue-chart";
import type { ChartKind } from "../../../src/charts/catalogue/chart-kinds";
import { conventionById } from "../../../src/conventions";
import { attachWords } from "../../../src/i18n/panels/attach";
import { figureTable } from "../../../src/tools/charts/chart-figures";
import { figureSource } from "../../../src/tools/charts/figure-source";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import { sortedFigures } from "../../../src/tools/charts/sorted-figures";
import type { Cell } from "../../../src/workbook/model";
import { sheetOf, workbookOf } from "../support/workbooks";

const { status } = attachWords.fr.headings;
/** Group, then the statuses of two units. */
const LEARNERS = [
  ["Groupe A", "Validée", "Validée (session 2)"],
  ["Groupe A", "Session 2", "Validée"],
  ["groupe a", "Dispensé", "Non validée"],
  ["Groupe B", "En attente", "Validée (session 2)"],
  ["Groupe B", "Évaluation complémentaire", "Validée"],
  ["Groupe C", "En attente", "Dispensé"],
] as const;

const workbook = workbookOf(
  sheetOf("Jury", [
    ["Apprenant", "Groupe", status("USSA24"), status("USSA25")],
    ...LEARNERS.map(([group, ...statuses], index) => [
      ["ALVES Inès", "BENALI Karim", "CARON Zoé", "DIALLO Awa", "ESSO Paul", "FALL Mia"][index] ?? "",
      group,
      ...statuses.map((value): Cell => ({ value, formula: '=CNAM.UE_STATUS(F2,,,"gessms-2026")' })),
    ]),
  ]),
);

function tableOf(kind: ChartKind) {
  const offered = offeredCharts(workbook, { convention: conventionById("gessms-2026")!, locale: "fr" });
  const [figures = expect.fail(kind)] = offered.find((one) => one.kind === kind)?.charts ?? [];
  return figureTable(figures);
}

describe("the bar of a chart", () => {
  const figuresOf = (kind: ChartKind) =>
    offeredCharts(workbook, { convention: conventionById("gessms-2026")!, locale: "fr" }).find(
      (one) => one.kind === kind,
    )!.charts[0]!;
  const statuses = (column: number) => ({ sheet: "Jury", row: 1, column, rows: LEARNERS.length, columns: 1 });

  it("comes from the statuses of its unit, in whatever order bars are", () => {
    const figures = figuresOf("successRate");
    expect([0, 1].map((row) => figureSource(figures, row))).toEqual([statuses(2), statuses(3)]);
    const rates = figures.columns.find(({ id }) => id === "rate")!.cells.map(({ value }) => Number(value));
    expect(rates[0]).not.toBe(rates[1]);
    const isFirstLower = rates[0]! < rates[1]!;
    const falling = sortedFigures(figures, "falling");
    expect(figureSource(falling, 0)).toEqual(statuses(isFirstLower ? 3 : 2));
  });

  it("comes from nowhere past the last", () => {
    expect(figureSource(figuresOf("successRate"), 2)).toBeNull();
  });
});

const columnIn = (kind: ChartKind, id: string) => tableOf(kind).columns.find((column) => column.id === id)?.values;
const titleOf = (kind: ChartKind): string => findingText(kind, tableOf(kind), "fr").replace(/[\u00a0\u202f]/g, " ");

describe("by session", () => {
  it("of those assessed, what session 1 gave and where session 2 has brought it", () => {
    expect(columnIn("successBySession", "assessed")).toEqual([3, 5]);
    expect(columnIn("successBySession", "session1")).toEqual([0.3333, 0.4]);
    expect(columnIn("successBySession", "afterSession2")).toEqual([1 / 3, 4 / 5]);
    expect(titleOf("successBySession")).toBe("La session 2 a ajouté 2 réussites");
  });
});

describe("by group", () => {
  it("all units together, capitals aside; nothing out of nobody", () => {
    expect(tableOf("successByGroup").labels).toEqual(["Groupe A", "Groupe B", "Groupe C"]);
    expect(columnIn("successByGroup", "passed")).toEqual([3, 2, 0]);
    expect(columnIn("successByGroup", "assessed")).toEqual([5, 3, 0]);
    expect(columnIn("successByGroup", "rate")).toEqual([0.6, 0.6667, null]);
    expect(titleOf("successByGroup")).toBe("Le plus bas : Groupe A, 60 % de réussite");
  });

  it("counts whom STATS counts", () => {
    const total = (id: string) =>
      (columnIn("successByGroup", id) ?? []).reduce<number>((sum, one) => sum + Number(one), 0);
    expect(total("assessed")).toBe(
      (columnIn("successRate", "assessed") ?? []).reduce<number>((sum, one) => sum + Number(one), 0),
    );
    expect(total("passed")).toBe(
      (columnIn("successRate", "passed") ?? []).reduce<number>((sum, one) => sum + Number(one), 0),
    );
  });
});
