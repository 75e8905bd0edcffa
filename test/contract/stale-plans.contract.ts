/**
 * A preview is a promise on what was seen: whatever a user does between the reading and the writing, and between the
 * writing and its undoing, each mark stays with its learner. Either the plan is written whole, for the right people, or
 * it is refused and nothing is.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";
import type { Plan } from "../../src/workbook/plan";
import type { PortError, WorkbookPort } from "../../src/workbook/port";
import { bound } from "../../src/workbook/seen";
import type { WorkbookFactory, WorkbookUnderTest, WorkbookUser } from "./workbook-port.contract";

const HEADINGS = ["N°", "Apprenant", "CC", "Examen"] as const;
const LEARNERS = ["Alba", "Bruno", "Chloé", "Driss", "Élise", "Farid"] as const;
const FIRST = 2;
const MARK_COLUMNS = [2, 3] as const;

/** Marks as a class has them: some missing, several alike. */
const marks = fc.array(fc.tuple(fc.option(fc.constantFrom(8, 12, 15)), fc.option(fc.constantFrom(8, 12, 15))), {
  minLength: LEARNERS.length,
  maxLength: LEARNERS.length,
});

function classOf(given: readonly (readonly [number | null, number | null])[]): WorkbookModel {
  const rows: readonly (readonly CellValue[])[] = [
    ["Promotion 2026"],
    HEADINGS,
    ...LEARNERS.map((name, index) => [100 + index, name, ...(given[index] ?? [])]),
  ];
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) (cells[r] ??= {})[c] = { value };
    }),
  );
  const sheet: SheetModel = { id: "notes", name: "Notes", visibility: "visible", cells };
  const other: SheetModel = { id: "autre", name: "Autre", visibility: "visible", cells: { 0: { 0: { value: "x" } } } };
  return { sheets: [sheet, other], names: [], activeSheet: "Notes" };
}

/** What an import asks for: marks by learner, and by heading. */
type Wanted = readonly { readonly learner: string; readonly column: number; readonly mark: number }[];

const wanted: fc.Arbitrary<Wanted> = fc.uniqueArray(
  fc.record({
    learner: fc.constantFrom(...LEARNERS),
    column: fc.constantFrom(...MARK_COLUMNS),
    mark: fc.constantFrom(12, 15),
  }),
  { minLength: 1, maxLength: 8, selector: ({ learner, column }) => `${learner}/${column}` },
);

/** Marks written over whatever is there, as the user has agreed to; one cell an edit. */
function importPlan(workbook: WorkbookModel, asked: Wanted): Plan {
  const ranges = asked.map(({ learner, column }) => {
    const row = FIRST + LEARNERS.indexOf(learner as (typeof LEARNERS)[number]);
    return { sheet: "Notes", row, column, rows: 1, columns: 1 };
  });
  const edits = asked.map(({ mark }, index) => {
    const range = ranges[index]!;
    return { kind: "cells" as const, range, cells: [[mark]] };
  });
  return bound(workbook, { label: "Importer", edits, overwrites: ranges });
}

type Action = { readonly name: string; readonly run: (user: WorkbookUser, sheet: string) => Promise<string> };

/** What users do, from that row on: headings too, or the rows of learners only. */
function actionsFrom(first: number): fc.Arbitrary<Action> {
  const row = fc.integer({ min: first, max: FIRST + LEARNERS.length });
  return fc.oneof(
    row.map((at): Action => ({ name: `row inserted at ${at}`, run: same((u, s) => u.insertRows(s, at)) })),
    row.map((at): Action => ({ name: `row deleted at ${at}`, run: same((u, s) => u.deleteRows(s, at)) })),
    fc
      .integer({ min: 1, max: 4 })
      .map((at): Action => ({ name: `column ${at}`, run: same((u, s) => u.insertColumns(s, at)) })),
    fc.tuple(fc.nat({ max: 3 }), fc.boolean()).map(([column, descending]): Action => ({
      name: `sorted by ${column}${descending ? " down" : ""}`,
      run: same((u, s) => u.sortRange(`${s}!A3:D8`, column, descending)),
    })),
    fc
      .tuple(row, fc.constantFrom("C", "D"), fc.option(fc.constantFrom(12, 15, 18)))
      .map(([at, column, value]): Action => ({
        name: `${value ?? "nothing"} typed in ${column}${at + 1}`,
        run: same((u, s) => u.setCell(`${s}!${column}${at + 1}`, value)),
      })),
    fc.constant<Action>({
      name: "sheet renamed",
      run: async (user, sheet) => {
        const to = sheet === "Notes" ? "Notes2" : "Notes";
        await user.renameSheet(sheet, to);
        return to;
      },
    }),
    fc.constant<Action>({ name: "typed elsewhere", run: same((u) => u.setCell("Autre!B5", 1)) }),
  );
}

function same(act: (user: WorkbookUser, sheet: string) => Promise<void>): Action["run"] {
  return async (user, sheet) => {
    await act(user, sheet);
    return sheet;
  };
}

/** The marks of each learner by their headings, wherever rows and columns went. */
type Marks = ReadonlyMap<string, readonly CellValue[]>;

async function marksIn(port: WorkbookPort, sheet: string): Promise<Marks> {
  const grid = await port.read(`${sheet}!A1:H14`);
  const heads = grid.find((line) => line.includes("Apprenant")) ?? [];
  const names = heads.indexOf("Apprenant");
  const columns = ["CC", "Examen"].map((heading) => heads.indexOf(heading));
  return new Map(
    grid.flatMap((line): [string, CellValue[]][] => {
      const name = names < 0 ? null : line[names];
      if (typeof name !== "string" || !(LEARNERS as readonly string[]).includes(name)) return [];
      return [[name, columns.map((column) => (column < 0 ? "gone" : (line[column] ?? null)))]];
    }),
  );
}

/** What writing should have made of the marks that were there just before. */
function expected(before: Marks, asked: Wanted): Marks {
  return new Map(
    [...before].map(([learner, own]) => {
      const after = own.map((mark, index) => {
        const one = asked.find((item) => item.learner === learner && item.column === MARK_COLUMNS[index]);
        return one === undefined ? mark : one.mark;
      });
      return [learner, after];
    }),
  );
}

async function act(workbook: WorkbookUnderTest, list: readonly Action[], sheet: string): Promise<string> {
  let name = sheet;
  for (const action of list) {
    name = await action.run(workbook.user, name);
    await workbook.port.settled();
  }
  return name;
}

export function describeStalePlans(name: string, open: WorkbookFactory, runs: number): void {
  describe(`${name}: nobody's mark moves`, () => {
    it("whatever the user does between the reading and the writing", async () => {
      const seen = { applied: 0, refused: 0 };
      const property = async (given: [number | null, number | null][], asked: Wanted, list: Action[]) => {
        const workbook = await open(classOf(given));
        try {
          const plan = importPlan(await workbook.port.snapshot(), asked);
          const sheet = await act(workbook, list, "Notes");
          const before = await marksIn(workbook.port, sheet);
          const where = await workbook.port.changedSince(plan);
          const refused = await workbook.port.apply(plan).then(
            () => null,
            (error: unknown) => error as PortError,
          );
          await workbook.port.settled();
          const after = await marksIn(workbook.port, sheet);
          expect(where === null).toBe(refused === null);
          seen[refused === null ? "applied" : "refused"] += 1;
          if (refused !== null) expect(["stale", "sheetMissing"]).toContain(refused.code);
          expect(after).toEqual(refused === null ? expected(before, asked) : before);
        } finally {
          await workbook.dispose?.();
        }
      };
      const list = fc.array(actionsFrom(0), { minLength: 0, maxLength: 3 });
      await fc.assert(fc.asyncProperty(marks, wanted, list, property), { numRuns: runs });
      // Both ends are met, or the property says nothing.
      expect(Math.min(seen.applied, seen.refused)).toBeGreaterThan(0);
    });

    it("whatever the user does between the writing and its undoing", async () => {
      const seen = { whole: 0, kept: 0 };
      const property = async (given: [number | null, number | null][], asked: Wanted, list: Action[]) => {
        const workbook = await open(classOf(given));
        try {
          const { port } = workbook;
          const original = await marksIn(port, "Notes");
          const applied = await port.apply(importPlan(await port.snapshot(), asked));
          const sheet = await act(workbook, list, "Notes");
          const before = await marksIn(port, sheet);
          const { kept } = await port.undo(applied);
          await port.settled();
          const after = await marksIn(port, sheet);
          for (const [learner, own] of after) {
            own.forEach((mark, index) => {
              const [was, left] = [before.get(learner)?.[index], original.get(learner)?.[index] ?? null];
              const isAsked = asked.some((one) => one.learner === learner && one.column === MARK_COLUMNS[index]);
              // A mark stays as it is, or goes back to what this very learner had.
              expect(isAsked ? [was, left] : [was], `${learner}: ${HEADINGS[MARK_COLUMNS[index]!]}`).toContainEqual(
                mark,
              );
            });
          }
          const isWhole = asked.every(({ learner, column, mark }) => {
            const index = MARK_COLUMNS.indexOf(column as 2 | 3);
            // What the plan found as it wanted it, it has not changed.
            if (original.get(learner)?.[index] === mark) return true;
            return !after.has(learner) || after.get(learner)?.[index] === (original.get(learner)?.[index] ?? null);
          });
          if (!isWhole) expect(kept.length).toBeGreaterThan(0);
          if (isWhole && kept.length === 0) seen.whole += 1;
          if (kept.length > 0) seen.kept += 1;
        } finally {
          await workbook.dispose?.();
        }
      };
      const list = fc.array(actionsFrom(FIRST), { minLength: 1, maxLength: 3 });
      await fc.assert(fc.asyncProperty(marks, wanted, list, property), { numRuns: runs });
      expect(Math.min(seen.whole, seen.kept)).toBeGreaterThan(0);
    });
  });
}
