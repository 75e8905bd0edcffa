/**
 * No tool can forget what it was made from: where a workbook changes so that the tool would plan otherwise, the plan
 * that was shown is refused. Every function of src/tools that makes a plan is here, found in the sources.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { conventionById, conventions } from "../../src/conventions";
import { anonymousPapers } from "../../src/tools/anonymise/anonymous-papers";
import { copiesPlan } from "../../src/tools/anonymise/copies-plan";
import { liftPlan } from "../../src/tools/anonymise/lift-plan";
import { auditWorkbook } from "../../src/tools/audit/audit-workbook";
import { fixPlan } from "../../src/tools/audit/fix-plan";
import { auditReport } from "../../src/tools/audit/report";
import { createSheet, sheetKinds, suits } from "../../src/tools/create/created-sheets";
import { freezeSheet } from "../../src/tools/freeze/freeze-sheet";
import { freezeWorkbook } from "../../src/tools/freeze/freeze-workbook";
import { fillPlan, fillTable } from "../../src/tools/import/fill-table";
import { importSheet } from "../../src/tools/import/import-sheet";
import { npecSheet } from "../../src/tools/import/npec-sheet";
import { personMarks } from "../../src/tools/import/person-marks";
import { readSeparated } from "../../src/tools/import/read-separated";
import { recogniseSource } from "../../src/tools/import/recognise-source";
import { suggestColumns } from "../../src/tools/import/suggest-columns";
import { targetTable } from "../../src/tools/import/target-table";
import { insertFunction } from "../../src/tools/insert-function";
import { insertRulesSheet } from "../../src/tools/insert-rules-sheet";
import { catalogueCodes } from "../../src/tools/attach/diploma-decision";
import { answered } from "./support/answered";
import { convocations } from "../../src/tools/resit/convocations";
import { readRoster } from "../../src/tools/resit/read-roster";
import { deepEqual } from "../../src/workbook/equal";
import { createMemoryWorkbook, type MemoryUser } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import type { Plan } from "../../src/workbook/plan";
import { PortError } from "../../src/workbook/port";
import { seenBy } from "../../src/workbook/seen";
import * as files from "./import/files";
import { attachPlans } from "./support/attach-plans";
import { planned, sheetOf, workbookOf } from "./support/workbooks";

const convention = conventionById("gessms-2026")!;
const locale = "fr";
const TOP = { row: 0, column: 0, rows: 1, columns: 1 };

/** Makes the plan again from the workbook as it is; `null`: there is none to make any more. */
type Maker = (workbook: WorkbookModel) => Plan | null | Promise<Plan | null>;

interface Case {
  readonly workbook: WorkbookModel;
  readonly make: Maker;
}

const promo = sheetOf("Promo", [
  ["N° étudiant", "Apprenant", "Écrit", "Oral", "Moyenne"],
  [11, "DUPUIS Camille", null, 9, "=AVERAGE(C2:D2)"],
  [12, "LE GOFF Anaïs", 14, 12, "=AVERAGE(C3:D3)"],
  [13, "MARTIN Chloé", "ABI", "12,5", "=AVERAGE(C4:D4)"],
  [14, "MARTIN Chloé", 8, null, 8],
]);
const jury = sheetOf("Jury", [
  ["Apprenant", "USSA24", "USSA25", "USSA24 session 2", "USSA25 session 2"],
  ["ALVES Inès", 12, 8, null, null],
  ["BENALI Karim", 4, "ABI", null, null],
]);
const others = sheetOf("Bilan", [["Effectif", "=COUNTA(Promo!B2:B5)"]]);
const ruled = (...sheets: WorkbookModel["sheets"]): WorkbookModel =>
  planned(workbookOf(...sheets), insertRulesSheet(workbookOf(...sheets), { convention, locale }));

const findingsIn = (workbook: WorkbookModel): ReturnType<typeof auditWorkbook> =>
  auditWorkbook(workbook, { convention, ignored: {} });

function promoIn(workbook: WorkbookModel): NonNullable<ReturnType<typeof targetTable>> | null {
  const sheet = workbook.sheets.find(({ name }) => name === "Promo");
  return sheet ? (targetTable(sheet, TOP) ?? null) : null;
}

function marksOf(text: string) {
  const recognised = recogniseSource(readSeparated(text));
  if (recognised.kind !== "marks") throw new Error(`recognised as ${recognised.kind}`);
  const columns = recognised.list.marks.map((column) => ({ column }));
  return { list: recognised.list, columns, people: personMarks(recognised.list, columns, null) };
}

/** Draws that are the same each time, and never come twice. */
function draws() {
  let drawn = 0;
  return { randomBelow: (limit: number) => (drawn += 37) % limit, hideKey: false, protectKey: false, locale } as const;
}

function copiesOf(workbook: WorkbookModel): Plan | null {
  const target = promoIn(workbook);
  if (target === null) return null;
  return copiesPlan(workbook, { ...draws(), sheet: "Promo", learners: target.learners, assessments: ["Écrit"] });
}

const papers = planned(workbookOf(promo), copiesOf(workbookOf(promo))!);

/** For the first convention that the sheet suits. */
function created(kind: (typeof sheetKinds)[number]): Case {
  const own = [convention, ...conventions].find((one) => suits(kind, one))!;
  const request = { convention: own, locale, learners: 3, units: 3, year: 2026 } as const;
  const book = planned(workbookOf(jury), insertRulesSheet(workbookOf(jury), { convention: own, locale }));
  return { workbook: book, make: (workbook) => createSheet(workbook, kind, request) };
}

const inserted: Maker = (workbook) => {
  const target = { sheet: "Promo", row: 1, column: 6, rows: 1, columns: 1 };
  if (!workbook.sheets.some(({ name }) => name === "Promo")) return null;
  return insertFunction(workbook, { functionId: "UE_GRADE", target, locale }).plan;
};

const filled: Maker = (workbook) => {
  const target = promoIn(workbook);
  if (target === null) return null;
  const { list, people } = marksOf(files.moodleGradebook);
  const suggested = suggestColumns(list.marks, target.columns);
  const columns = list.marks.map((_column, index) => suggested.get(index) ?? (index === 0 ? 2 : null));
  const filling = fillTable(target, people, { columns, choices: new Map(), addMissing: true });
  return fillPlan(workbook, target, filling, { locale, replace: true, keep: list });
};

const convoked: Maker = async (workbook) => {
  const sheet = workbook.sheets.find(({ name }) => name === "Jury");
  const [table] = sheet ? answered(sheet, catalogueCodes(convention)).tables : [];
  const roster = sheet && table ? await readRoster(workbook, sheet, () => table, convention) : null;
  return roster ? convocations(workbook, { roster, unit: null, locale }) : null;
};

const frozen = { functionIds: [], hidden: "leftOut", locale } as const;
const whole = {
  ...frozen,
  salt: "0f".repeat(16),
  digest: "ab".repeat(32),
  date: 46355,
  convention: convention.title.fr,
  version: "1.1.0",
} as const;

const cases: Readonly<Record<string, Case>> = {
  attach: { workbook: ruled(promo), make: (workbook) => attachPlans(workbook)[0] ?? null },
  auditReport: {
    workbook: workbookOf(promo, others),
    make: (workbook) => auditReport(workbook, findingsIn(workbook), { locale, convention: convention.title.fr }),
  },
  fixPlan: { workbook: workbookOf(promo, others), make: (workbook) => fixPlan("Corriger", findingsIn(workbook)) },
  copiesPlan: { workbook: workbookOf(promo), make: copiesOf },
  liftPlan: {
    workbook: papers,
    make: (workbook) => {
      const [found] = anonymousPapers(workbook);
      return found ? liftPlan(workbook, found, { live: false, locale }) : null;
    },
  },
  fillPlan: { workbook: workbookOf(promo), make: filled },
  importSheet: {
    workbook: workbookOf(promo),
    make: (workbook) =>
      importSheet(workbook, { ...marksOf(files.moodleAssignment), from: "devoir.csv", keepRaw: true, locale }),
  },
  npecSheet: {
    workbook: workbookOf(promo),
    make: (workbook) => {
      const recognised = recogniseSource(readSeparated(files.npec));
      return recognised.kind === "npec"
        ? npecSheet(workbook, { rows: recognised.list.rows, from: "npec.csv", locale })
        : null;
    },
  },
  insertFunction: { workbook: workbookOf(promo), make: inserted },
  insertRulesSheet: {
    workbook: ruled(promo),
    make: (workbook) => insertRulesSheet(workbook, { convention, locale }),
  },
  convocations: { workbook: workbookOf(jury), make: convoked },
  freezeSheet: {
    workbook: workbookOf(promo, others),
    make: (workbook) =>
      workbook.sheets.some(({ name }) => name === "Bilan")
        ? freezeSheet(workbook, { sheet: "Bilan", ...frozen }).plan
        : null,
  },
  freezeWorkbook: {
    workbook: workbookOf(promo, others),
    make: (workbook) => freezeWorkbook(workbook, { ...whole, sheets: workbook.sheets.map(({ name }) => name) }).plan,
  },
  ...Object.fromEntries(
    sheetKinds.map((kind) => [
      `create${kind[0]!.toUpperCase()}${kind.slice(1)}${kind === "marks" ? "Sheet" : ""}`,
      created(kind),
    ]),
  ),
};

interface Change {
  readonly name: string;
  readonly act: (user: MemoryUser) => Promise<void>;
}

/** So many changes of a kind are tried, spread over the workbook. */
const MOST = 6;

function spread<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / MOST));
  return list.filter((_item, index) => index % step === 0);
}

/** One cell, one row, one column, one sheet or one name that changes. */
function changesOf(workbook: WorkbookModel, plan: Plan): readonly Change[] {
  const inSight = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const cells = inSight.flatMap(({ name, cells: own }) =>
    [...cellsIn(own)].map(({ row, column, cell }) => ({ at: { sheet: name, row, column, rows: 1, columns: 1 }, cell })),
  );
  const rows = inSight.flatMap(({ name, cells: own }) => Object.keys(own).map((row) => ({ name, row: Number(row) })));
  const added = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const put = (name: string, range: (typeof cells)[number]["at"], input: number | string | null): Change => ({
    name: `${name} at ${range.sheet} ${range.row},${range.column}`,
    act: (user) => user.edit({ kind: "cells", range, cells: [[input]] }),
  });
  return [
    ...spread(cells).flatMap(({ at, cell }) => [
      put("emptied", at, null),
      put("typed", at, typeof cell.value === "number" ? cell.value + 1 : "DUPONT Zoé"),
      put("a number typed", at, 13),
    ]),
    ...spread(rows).flatMap(({ name, row }): Change[] => [
      { name: `row inserted ${name} ${row}`, act: (user) => user.insertRows(name, row) },
      { name: `row deleted ${name} ${row}`, act: (user) => user.deleteRows(name, row) },
    ]),
    ...inSight.flatMap(({ name }): Change[] => [
      { name: `${name} renamed`, act: (user) => user.renameSheet(name, `${name} 2`) },
      { name: `${name}: column inserted`, act: (user) => user.insertColumns(name, 1) },
      { name: `${name}: column deleted`, act: (user) => user.deleteColumns(name, 1) },
      ...(inSight.length > 1 ? [{ name: `${name} deleted`, act: (user: MemoryUser) => user.deleteSheet(name) }] : []),
    ]),
    ...added.map((name): Change => ({ name: `${name} added`, act: (user) => user.addSheet(name) })),
    ...workbook.names.flatMap(({ name }): Change[] => [
      { name: `${name} re-pointed`, act: (user) => user.defineName(name, "=12") },
      { name: `${name} deleted`, act: (user) => user.edit({ kind: "name", name, formula: null }) },
    ]),
  ];
}

/** What the pane makes again, or does not write. */
const REFUSALS = ["stale", "sheetMissing", "sheetExists", "wouldOverwrite", "nameInvalid"];

describe("a plan is written only while its maker would make it again", () => {
  it.each(Object.entries(cases))("%s", async (_name, { workbook, make }) => {
    const missed: string[] = [];
    let refused = 0;
    const first = await make(workbook);
    for (const { name, act } of changesOf(workbook, first!)) {
      const port = createMemoryWorkbook(workbook);
      const seen = await port.snapshot();
      const plan = (await make(seen))!;
      await act(port.user);
      const again = await make(await port.snapshot());
      if (again !== null && deepEqual(again.edits, plan.edits)) continue;
      // As the pane does it: a plan whose maker says nothing else is bound to what it writes in.
      const refusal = await port
        .apply({ ...plan, seen: plan.seen ?? seenBy(seen, plan) })
        .catch((error: unknown) => error);
      if (refusal instanceof PortError && REFUSALS.includes(refusal.code)) refused += 1;
      else missed.push(name);
    }
    expect(missed).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

describe("the list of those that make plans", () => {
  const root = path.resolve(import.meta.dirname, "../../src/tools");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) =>
      ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true),
    );

  it("is that of the sources", () => {
    const planned = new Set(["Plan"]);
    for (const source of sources) {
      for (const statement of source.statements) {
        const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
        if (isType && /\bplan: Plan\b/.test(statement.getText())) planned.add(statement.name.text);
      }
    }
    const makers = sources.flatMap(({ statements }) =>
      statements.flatMap((statement) => {
        if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
        const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
        const words = statement.type?.getText().match(/\w+/g) ?? [];
        return isExported && words.some((word) => planned.has(word)) ? [statement.name.text] : [];
      }),
    );
    // It only chooses among the others.
    const chooser = ["createSheet"];
    expect([...Object.keys(cases), ...chooser].sort()).toEqual(makers.sort());
  });
});
