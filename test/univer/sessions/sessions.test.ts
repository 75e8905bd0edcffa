/**
 * Whatever a user does, saving and reopening changes no value: what was on the screen is what the file holds, and what
 * the formulas of the file give. `GRID_SESSIONS=1000` searches for longer, `GRID_SEED` elsewhere.
 */
import { LocaleService, LocaleType } from "@univerjs/core";
import fc from "fast-check";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import { catalogue } from "../../../src/functions/catalogue";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { installFrenchTyping } from "../../../src/workbook/univer/typing/install-french-typing";
import { keepQuotedTexts } from "../../../src/workbook/univer/typing/quoted-entries";
import { formatCell } from "../../../src/workbook/address";
import { sessionOf, type Action } from "./actions";
import { SessionUser } from "./session-user";

const numRuns = Number(process.env["GRID_SESSIONS"] ?? 25);
const seed = Number(process.env["GRID_SEED"] ?? 20261129);
const options = { functionIds: catalogue.map(({ description }) => description.id) };

const start: WorkbookModel = {
  names: [{ name: "Taux", formula: "=Notes!$A$1" }],
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      cells: {
        0: { 0: { value: 12.5 }, 1: { value: 9 }, 2: { value: null, formula: "=SUM(A1:B1)" } },
        1: { 0: { value: 8 }, 1: { value: 14 }, 2: { value: null, formula: "=SUM(A2:B2)" } },
        2: { 0: { value: "ABI" }, 1: { value: 11 }, 2: { value: null, formula: "=SUM(A3:B3)" } },
      },
    },
    { id: "bilan", name: "Bilan", visibility: "visible", cells: { 0: { 0: { value: null, formula: "=Taux*2" } } } },
  ],
};

let edited: UniverSession;
let reopened: UniverSession;
beforeAll(async () => {
  edited = new UniverSession(startHeadlessUniver(catalogue), start);
  reopened = new UniverSession(startHeadlessUniver(catalogue), start);
  const language = edited.host.injector.get(LocaleService);
  language.load({ [LocaleType.FR_FR]: {} });
  language.setLocale(LocaleType.FR_FR);
  installFrenchTyping(edited.host.injector);
  keepQuotedTexts(edited.host.injector);
  watchCycles(edited);
  watchCycles(reopened);
  await edited.calculation.settled();
});
afterAll(() => {
  edited.dispose();
  reopened.dispose();
});

/** Files hold no message, and have no spelling for the newest errors. */
function inAFile(value: CellValue): CellValue {
  if (value === null || typeof value !== "object") return value;
  return { error: ["#SPILL!", "#CALC!"].includes(value.error) ? "#VALUE!" : value.error };
}

/** What the message of an error says depends on the order in which its formula was calculated. */
function withoutMessage(value: CellValue): CellValue {
  return value !== null && typeof value === "object" ? { error: value.error } : value;
}

/** Every value that is not blank, by its address. */
function valuesOf({ sheets }: WorkbookModel, as: (value: CellValue) => CellValue = (value) => value) {
  const entries = sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, { value }]) =>
        value === null ? [] : [[`${name}!${formatCell(Number(row), Number(column))}`, as(value)] as const],
      ),
    ),
  );
  return Object.fromEntries(entries) as Record<string, CellValue>;
}

/** Sessions that ended in a formula that reads itself: inserted columns and names can bring one about. */
const cycles = { seen: 0, sessions: 0 };

function watchCycles(session: UniverSession): void {
  const runtime = session.host.injector.get(IFormulaRuntimeService);
  const enable = runtime.enableCycleDependency.bind(runtime);
  runtime.enableCycleDependency = () => {
    cycles.seen += 1;
    enable();
  };
}

const covered = new Map<Action["kind"], number>();

async function played(actions: readonly Action[]): Promise<WorkbookModel> {
  await edited.load(start);
  const user = new SessionUser(edited);
  for (const action of actions) await user.perform(action);
  for (const [kind, times] of user.done) covered.set(kind, (covered.get(kind) ?? 0) + times);
  return user.port.snapshot();
}

it(
  "no value changes by saving and reopening",
  async () => {
    await fc.assert(
      fc.asyncProperty(sessionOf(30), async (actions) => {
        const { seen } = cycles;
        const shown = await played(actions);
        const { model, notKept } = await readXlsx(await writeXlsx(shown, options), options);
        expect(valuesOf(model)).toEqual(valuesOf(shown, inAFile));
        await reopened.load(model);
        if (cycles.seen > seen) {
          cycles.sessions += 1;
          return;
        }
        const again = await new SessionUser(reopened).port.snapshot();
        expect(valuesOf(again, withoutMessage)).toEqual(valuesOf(shown, withoutMessage));
        expect(notKept).toEqual([]);
      }),
      { numRuns, seed, endOnFailure: process.env["GRID_SHRINK"] === undefined },
    );
    const kinds: Action["kind"][] = [
      "type",
      "name",
      "rules",
      "insertRows",
      "deleteRows",
      "sort",
      "renameSheet",
      "undo",
    ];
    expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
    expect(cycles.sessions).toBeLessThan(numRuns / 4);
  },
  numRuns * 20_000,
);
