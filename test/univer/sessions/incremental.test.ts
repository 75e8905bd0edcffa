/**
 * Whatever a user does, each value is the one that a calculation of everything gives, by Univer's own services: what is
 * kept from one calculation to the next, and what is left out of one, changes no result. `GRID_SESSIONS=2000` searches
 * for longer, `GRID_SEED` elsewhere.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { catalogue } from "../../../src/functions/catalogue";
import type { Cell, WorkbookModel } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { withoutUncomputed } from "../../../src/workbook/univer/keep-results";
import { UniverSession } from "../../../src/workbook/univer/session";
import { sharingSessionOf, type Action } from "./actions";
import { CycleCount, play, speakFrench, start, valuesOf, withoutMessage } from "./played-sessions";
import { SessionUser } from "./session-user";

const numRuns = Number(process.env["GRID_SESSIONS"] ?? 25);
const seed = Number(process.env["GRID_SEED"] ?? 20261129);

let edited: UniverSession;
let reference: UniverSession;
const cycles = new CycleCount();
beforeAll(async () => {
  edited = new UniverSession(startHeadlessUniver(catalogue), start);
  reference = new UniverSession(startHeadlessUniver(catalogue, { calculation: "univer" }), start);
  speakFrench(edited);
  speakFrench(reference);
  cycles.watch(edited);
  cycles.watch(reference);
  await edited.calculation.settled();
});
afterAll(() => {
  edited.dispose();
  reference.dispose();
});

/** Formulas alone: nothing tells what they once gave, but for those that the engine leaves to their file. */
function withoutResults(model: WorkbookModel): WorkbookModel {
  const bare = (cell: Cell): Cell => {
    const { spilledFrom, spill: _spill, ...rest } = cell;
    const isComputed = spilledFrom !== undefined || (rest.formula !== undefined && rest.kept === undefined);
    return isComputed ? { ...rest, value: null } : rest;
  };
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([row, columns]) => [
        row,
        Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, bare(cell)])),
      ]),
    ),
  }));
  return { ...model, sheets };
}

const covered = new Map<Action["kind"], number>();

it(
  "an entry gives what a calculation of everything gives",
  async () => {
    let compared = 0;
    let ownFaults = 0;
    await fc.assert(
      fc.asyncProperty(sharingSessionOf(30), async (actions) => {
        const { seen } = cycles;
        const shown = await play(edited, actions, covered);
        await reference.load(withoutResults(withoutUncomputed(reference.host, shown)));
        if (cycles.seen > seen) return;
        const whole = valuesOf(await new SessionUser(reference).port.snapshot(), withoutMessage);
        const values = valuesOf(shown, withoutMessage);
        compared += 1;
        if (isDeepStrictEqual(values, whole)) return;
        // Univer itself may not give what it gives on opening: a result without room blanks what stands in its way.
        const byUniver = await play(reference, actions, new Map());
        expect(values).toEqual(valuesOf(byUniver, withoutMessage));
        ownFaults += 1;
      }),
      { numRuns, seed, endOnFailure: process.env["GRID_SHRINK"] === undefined },
    );
    const kinds: Action["kind"][] = ["type", "fill", "name", "rules", "insertRows", "deleteRows", "sort", "undo"];
    expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
    expect(compared).toBeGreaterThan(numRuns / 2);
    expect(ownFaults).toBeLessThan(1 + numRuns / 50);
  },
  numRuns * 20_000,
);
