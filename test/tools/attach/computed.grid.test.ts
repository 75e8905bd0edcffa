/** What the formulas that « Brancher » writes give, in a host that calculates. */
import { expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import { open } from "../../univer/support/open";
import { planned, sheetOf } from "../support/workbooks";
import { excelTable, jury, oneUnit, several, withRules } from "./sheets";
import { planOf } from "./support";

async function computed(workbook: WorkbookModel, plan: Plan, address: string): Promise<CellValue[][]> {
  const { host, read } = await open(planned(workbook, plan), catalogue);
  try {
    const rows = await read(address);
    return rows.map((row) => row.map((value) => (typeof value === "object" && value ? { error: value.error } : value)));
  } finally {
    host.univer.dispose();
  }
}

const NA = { error: "#N/A" };

it("one unit: the words that the functions refuse are replaced, a 0 is a 0, a blank is no mark", async () => {
  const plan = planOf(oneUnit(), ["grade", "status"]);
  expect(await computed(withRules(oneUnit()), plan, "USSA24!C5:G8")).toEqual([
    // 12 × 0.4 + 8 × 0.6; then a text number, validated by the second session; an absence; a 0 beside a blank.
    [12, 8, null, 9.6, "Session 2"],
    ["9,5", 6, 12, 12, "Validée (session 2)"],
    ["ABJ", 14, null, "ABJ", "Session 2"],
    [0, null, null, NA, "En attente"],
  ]);
});

it("several units: a blank stays a blank when the marks of a unit stand apart", async () => {
  const plan = planOf(several(), ["credits", "mean"]);
  expect(await computed(withRules(several()), plan, "Semestre!I4:P6")).toEqual([
    // (13 × 6 + 8.5 × 4 + 15 × 2) / 12; then UE1 unknown: (10 × 4 + 15 × 2) / 6; then UE3 exempt: (10 × 6 + 10 × 4) / 10.
    [13, 8.5, 15, "Validée", "Session 2", "Validée", 8, 142 / 12],
    [NA, 10, 15, "En attente", "Validée", "Validée", 6, 70 / 6],
    [10, 10, "DIS", "Validée", "Validée", "Dispensé", 12, 10],
  ]);
});

it("the credits of the convention: four each in the catalogue", async () => {
  const sheet = sheetOf("Notes", [
    ["Nom", "USSA24", "USSA25"],
    ["DUPONT", 12, 8],
    ["MARTIN", 11, 14],
  ]);
  const plan = planOf(sheet, ["credits"], { conventionId: "gessms-2026" });
  expect(await computed(withRules(sheet, "gessms-2026"), plan, "Notes!F2:F3")).toEqual([[4], [8]]);
});

it("an Excel table: by the names of its columns", async () => {
  const plan = planOf(excelTable(), ["grade", "status"]);
  expect(await computed(withRules(excelTable()), plan, "USSA25!F3:G5")).toEqual([
    [10, "Validée"],
    // A mark of the first session is missing: whatever the second, nothing is decided.
    [NA, "En attente"],
    [10, "Validée"],
  ]);
});

it("the diploma’s decision: 60 credits at 12; none at 8; only one unit known", async () => {
  const cohort = jury(catalogueCodes(conventionById("gessms-2026")!));
  const plan = planOf(cohort, ["decision"], { conventionId: "gessms-2026" });
  const read = await computed(withRules(cohort, "gessms-2026"), plan, "Jury!AR2:AT5");
  expect(read[0]).toEqual(["Décision", "Moyenne", "ECTS"]);
  expect(read[1]).toEqual(["Admis", 12, 60]);
  expect(read.slice(2).map(([decision]) => decision)).toEqual(["Session 2", "En attente"]);
});
