/**
 * Whatever a user does, saving and reopening changes no value: what was on the screen is what the file holds, and what
 * the formulas of the file give. `GRID_SESSIONS=1000` searches for longer, `GRID_SEED` elsewhere.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import { catalogue } from "../../../src/functions/catalogue";
import type { CellValue } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { sessionOf, type Action } from "./actions";
import { CycleCount, play, speakFrench, start, valuesOf, withoutMessage } from "./played-sessions";
import { SessionUser } from "./session-user";

const numRuns = Number(process.env["GRID_SESSIONS"] ?? 25);
const seed = Number(process.env["GRID_SEED"] ?? 20261129);
const options = { functionIds: catalogue.map(({ description }) => description.id) };

let edited: UniverSession;
let reopened: UniverSession;
const cycles = new CycleCount();
beforeAll(async () => {
  edited = new UniverSession(startHeadlessUniver(catalogue), start);
  reopened = new UniverSession(startHeadlessUniver(catalogue), start);
  speakFrench(edited);
  cycles.watch(edited);
  cycles.watch(reopened);
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

const covered = new Map<Action["kind"], number>();
/** Sessions that ended in a formula that reads itself: inserted columns and names can bring one about. */
let leftOut = 0;

it(
  "no value changes by saving and reopening",
  async () => {
    await fc.assert(
      fc.asyncProperty(sessionOf(30), async (actions) => {
        const { seen } = cycles;
        const shown = await play(edited, actions, covered);
        const { model, notKept } = await readXlsx(await writeXlsx(shown, options), options);
        expect(valuesOf(model)).toEqual(valuesOf(shown, inAFile));
        await reopened.load(model);
        if (cycles.seen > seen) {
          leftOut += 1;
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
    expect(leftOut).toBeLessThan(numRuns / 4);
  },
  numRuns * 20_000,
);
