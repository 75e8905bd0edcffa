/**
 * No tool can forget what it was made from: where a workbook changes so that the tool would plan otherwise, the plan
 * that was shown is refused. Every function of src/tools that makes a plan is here, found in the sources.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { deepEqual } from "../../src/workbook/equal";
import { createMemoryWorkbook, type MemoryUser } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import type { Plan } from "../../src/workbook/plan";
import { PortError } from "../../src/workbook/port";
import { seenBy } from "../../src/workbook/seen";
import { planMakers } from "./support/plan-makers";

interface Change {
  readonly name: string;
  readonly act: (user: MemoryUser) => Promise<void>;
}

/** So many changes of a kind are tried, spread over the workbook. */
const MOST = 4;

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
  it.each(Object.entries(planMakers))("%s", async (_name, { workbook, make }) => {
    const missed: string[] = [];
    let refused = 0;
    const seen = await createMemoryWorkbook(workbook).snapshot();
    const plan = (await make(seen))!;
    for (const { name, act } of changesOf(workbook, plan)) {
      const port = createMemoryWorkbook(workbook);
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
    // They only choose among the others.
    const chooser = ["createSheet", "createSimulation", "fileSheetPlans"];
    // `attach` before it is bound: the pane binds it to the whole workbook.
    const unbound = ["unboundAttach"];
    expect([...Object.keys(planMakers), ...chooser, ...unbound].sort()).toEqual(makers.sort());
  });
});
