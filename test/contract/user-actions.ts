/** What users do while a preview is open, or once a plan is written; each action says what the sheet of marks is called. */
import fc from "fast-check";
import type { Applied, WorkbookPort } from "../../src/workbook/port";
import { FIRST, importPlan, LEARNERS, RULES, type Wanted } from "./class-of-learners";
import type { WorkbookUnderTest, WorkbookUser } from "./workbook-port.contract";

/** The workbook, and what else is going on there. */
export interface Scene extends WorkbookUnderTest {
  /** A plan that was applied before the one under test. */
  readonly earlier: Applied;
  /** The pane beside. */
  readonly other: WorkbookPort;
}

export interface Action {
  readonly kind: string;
  readonly name: string;
  /** Gives what the sheet of marks is called afterwards; `null`: it is deleted. */
  readonly run: (scene: Scene, sheet: string) => Promise<string | null>;
}

export interface Habits {
  /** Rows are inserted, deleted and typed in from there on: headings too, or the rows of learners only. */
  readonly from: number;
  readonly typed: readonly number[];
  /** Headings that the table is sorted by. */
  readonly sorted: readonly string[];
  /** The last column that is sorted with the others: a table is torn when its own last one is beyond. */
  readonly sortedTo: string;
  /** What the pane beside writes. */
  readonly beside: fc.Arbitrary<Wanted>;
}

const COLUMNS = "ABCDEFGH";

function action(kind: string, detail: string, act: (user: WorkbookUser, sheet: string) => Promise<void>): Action {
  return {
    kind,
    name: `${kind} ${detail}`,
    run: async ({ user }, sheet) => {
      await act(user, sheet);
      return sheet;
    },
  };
}

export function userActions({ from, typed, sorted, sortedTo, beside }: Habits): fc.Arbitrary<Action> {
  const row = fc.integer({ min: from, max: FIRST + LEARNERS.length });
  const column = fc.nat({ max: 4 });
  return fc.oneof(
    row.map((at) => action("row inserted", `${at}`, (user, sheet) => user.insertRows(sheet, at))),
    row.map((at) => action("row deleted", `${at}`, (user, sheet) => user.deleteRows(sheet, at))),
    column.map((at) => action("column inserted", `${at}`, (user, sheet) => user.insertColumns(sheet, at))),
    column.map((at) => action("column deleted", `${at}`, (user, sheet) => user.deleteColumns(sheet, at))),
    fc.tuple(fc.constantFrom(...sorted), fc.boolean()).map(([heading, descending]): Action => ({
      kind: "sorted",
      name: `sorted by ${heading}${descending ? " down" : ""}`,
      run: async ({ port, user }, sheet) => {
        const grid = await port.read(`${sheet}!A1:H8`);
        const by = grid.map((line) => line.indexOf(heading)).find((at) => at >= 0);
        if (by !== undefined && COLUMNS[by]! <= sortedTo)
          await user.sortRange(`${sheet}!A3:${sortedTo}8`, by, descending);
        return sheet;
      },
    })),
    fc
      .tuple(row, fc.constantFrom("C", "D"), fc.option(fc.constantFrom(...typed)))
      .map(([at, letter, value]) =>
        action("typed", `${value ?? "nothing"} in ${letter}${at + 1}`, (user, sheet) =>
          user.setCell(`${sheet}!${letter}${at + 1}`, value),
        ),
      ),
    cellsMoved(from),
    otherSheets(),
    otherPlans(beside),
  );
}

/** Cut and pasted, onto others, beside, or elsewhere. */
function cellsMoved(from: number): fc.Arbitrary<Action> {
  const start = fc.record({
    row: fc.integer({ min: Math.max(from, 1), max: FIRST + LEARNERS.length - 1 }),
    column: fc.nat({ max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 2 }),
  });
  const target = fc.record({
    row: fc.integer({ min: FIRST, max: 11 }),
    column: fc.nat({ max: 5 }),
    away: fc.boolean(),
  });
  const address = (at: { row: number; column: number }): string => `${COLUMNS[at.column]}${at.row + 1}`;
  return fc.tuple(start, target).map(([{ rows, columns, ...corner }, { away, ...to }]) => {
    const end = address({ row: corner.row + rows - 1, column: corner.column + columns - 1 });
    const cut = `${address(corner)}:${end}`;
    return action("moved", `${cut} to ${away ? "Autre!" : ""}${address(to)}`, async (user, sheet) =>
      user.moveRange(`${sheet}!${cut}`, `${away ? "Autre" : sheet}!${address(to)}`),
    );
  });
}

function otherSheets(): fc.Arbitrary<Action> {
  return fc.oneof(
    fc.constant<Action>({
      kind: "sheet renamed",
      name: "sheet renamed",
      run: async ({ user }, sheet) => {
        const to = sheet === "Notes" ? "Notes2" : "Notes";
        await user.renameSheet(sheet, to);
        return to;
      },
    }),
    fc.constantFrom("Feuille A", "Feuille B").map((name) => action("sheet added", name, (user) => user.addSheet(name))),
    fc.constant(action("other sheet deleted", "", (user) => user.deleteSheet("Autre"))),
    fc.constant<Action>({
      kind: "sheet deleted",
      name: "sheet deleted",
      run: async ({ user }, sheet) => {
        await user.deleteSheet(sheet);
        return null;
      },
    }),
    fc
      .constantFrom("=Autre!$A$1:$A$2", "=12")
      .map((formula) => action("name re-pointed", formula, (user) => user.defineName(RULES, formula))),
    fc.constant(action("typed elsewhere", "", (user) => user.setCell("Autre!B5", 1))),
  );
}

function otherPlans(beside: fc.Arbitrary<Wanted>): fc.Arbitrary<Action> {
  return fc.oneof(
    fc.constant<Action>({
      kind: "earlier plan undone",
      name: "earlier plan undone",
      run: async ({ port, earlier }, sheet) => {
        await port.undo(earlier);
        return sheet;
      },
    }),
    beside.map((wanted): Action => ({
      kind: "pane beside",
      name: `pane beside ${JSON.stringify(wanted)}`,
      run: async ({ other }, sheet) => {
        const plan = importPlan(await other.snapshot(), wanted, sheet);
        if (plan !== null) await other.apply(plan);
        return sheet;
      },
    })),
  );
}

/** Does what can be done: nobody types in a sheet that is deleted. Gives what the sheet of marks is called. */
export async function perform(
  scene: Scene,
  list: readonly Action[],
  done?: Map<string, number>,
): Promise<string | null> {
  let name: string | null = "Notes";
  for (const one of list) {
    const { sheets } = await scene.port.snapshot();
    const exists = (sheet: string): boolean => sheets.some((own) => own.name === sheet);
    if (name === null || (one.name.includes("Autre") && !exists("Autre"))) continue;
    if (["other sheet deleted", "typed elsewhere"].includes(one.kind) && !exists("Autre")) continue;
    // No spreadsheet lets the last sheet in sight be deleted.
    const inSight = sheets.filter(({ visibility }) => visibility === "visible");
    if (one.kind.endsWith("sheet deleted") && inSight.length < 2) continue;
    if (one.kind === "sheet added" && sheets.some((own) => one.name.endsWith(own.name))) continue;
    name = await one.run(scene, name);
    await scene.port.settled();
    done?.set(one.kind, (done.get(one.kind) ?? 0) + 1);
  }
  return name;
}
