/**
 * A preview is a promise on what was seen: whatever a user does between the reading and the writing, and between the
 * writing and its undoing, each mark stays with its learner. Either the plan is written whole, for the right people, or
 * it is refused with a sentence and nothing is; and what undoing leaves is told of.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paneWords } from "../../src/i18n/pane";
import { errorMessage } from "../../src/taskpane/error-message";
import { formatRange, parseAddress } from "../../src/workbook/address";
import { intersectAreas } from "../../src/workbook/area";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import type { Kept, PortError, WorkbookPort } from "../../src/workbook/port";
import {
  askedFor,
  classOf,
  FIRST,
  givenTo,
  importPlan,
  marks,
  marksIn,
  wanted,
  type Given,
  type Marks,
  type Wanted,
} from "./class-of-learners";
import { perform, userActions, type Action, type Habits, type Scene } from "./user-actions";
import type { WorkbookFactory } from "./workbook-port.contract";

const marksOnly = (...values: number[]): fc.Arbitrary<Wanted> =>
  askedFor(...values).map((asked) => ({ asked, named: false }));

/** What was there, the plan applied before the one under test, that one, and what the user does. */
interface Story {
  readonly given: Given;
  readonly before: Wanted;
  readonly plan: Wanted;
  readonly list: readonly Action[];
}

function stories(habits: Habits, least: number): fc.Arbitrary<Story> {
  const list = fc.array(userActions(habits), { minLength: least, maxLength: 4 });
  return fc.record({ given: marks, before: marksOnly(9, 12), plan: wanted, list });
}

/** What should be everybody's marks once those are written. */
function withMarks(before: Marks, { asked }: Wanted): Marks {
  return new Map(
    [...before].map(([learner, own]) => [
      learner,
      new Map(
        [...own].map(([heading, mark]): [string, CellValue] => {
          const one = asked.find((item) => item.learner === learner && item.heading === heading);
          return [heading, one === undefined ? mark : one.mark];
        }),
      ),
    ]),
  );
}

/** Everything but what hosts number as they like; `_CNAM` is told by its setting. */
async function contentOf(port: WorkbookPort): Promise<object> {
  await port.settled();
  const { sheets, names } = await port.snapshot();
  return {
    sheets: sheets.flatMap(({ id: _id, ...sheet }) => (sheet.name === "_CNAM" ? [] : [sheet])),
    names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    setting: await port.setting("convention"),
  };
}

/** `Notes!C3` and what it holds, of every cell that is not blank. */
async function cellsOf(port: WorkbookPort): Promise<Map<string, CellValue>> {
  await port.settled();
  const { sheets }: WorkbookModel = await port.snapshot();
  return new Map(
    sheets.flatMap(({ name: sheet, cells }) =>
      [...cellsIn(cells)].flatMap(({ row, column, cell }): [string, CellValue][] =>
        sheet === "_CNAM" || cell.value === null
          ? []
          : [[formatRange({ sheet, row, column, rows: 1, columns: 1 }), cell.value]],
      ),
    ),
  );
}

/** Whether the report covers that cell: it, its area, or something of its sheet that could not be found. */
function isTold(cell: string, kept: readonly Kept[]): boolean {
  const own = parseAddress(cell)!;
  return kept.some(({ reason, where }) => {
    if (reason === "targetGone" && where === own.sheet) return true;
    const told = parseAddress(where);
    return told?.sheet === own.sheet && told !== null && intersectAreas(told.area, own.area) !== null;
  });
}

function differences(a: ReadonlyMap<string, CellValue>, b: ReadonlyMap<string, CellValue>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => (a.get(key) ?? null) !== (b.get(key) ?? null));
}

async function refusal(
  port: WorkbookPort,
  plan: NonNullable<ReturnType<typeof importPlan>>,
): Promise<PortError | null> {
  return port.apply(plan).then(
    () => null,
    (error: unknown) => error as PortError,
  );
}

/** Who leaves nothing alone, from that row on. */
const anybody = (from: number): Habits => ({
  from,
  typed: [12, 15, 18],
  sorted: ["N°", "Apprenant", "CC", "Examen"],
  sortedTo: "D",
  beside: marksOnly(7, 12),
});

export function describeStalePlans(name: string, open: WorkbookFactory, runs: number): void {
  /** Opens the class, with a plan already applied. */
  async function withScene(story: Story, use: (scene: Scene) => Promise<void>): Promise<void> {
    const workbook = await open(classOf(story.given));
    try {
      const { port } = workbook;
      const earlier = await port.apply(importPlan(await port.snapshot(), story.before)!);
      await use({ ...workbook, earlier, other: await workbook.beside() });
    } finally {
      await workbook.dispose?.();
    }
  }

  /** Few runs may miss what many meet. */
  function expectMet(counts: Readonly<Record<string, number>>): void {
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(0);
  }

  function expectEveryKind(done: ReadonlyMap<string, number>): void {
    const kinds = new Set(fc.sample(userActions(anybody(0)), { numRuns: 400, seed: 1 }).map(({ kind }) => kind));
    if (runs >= 300) expect([...kinds].filter((kind) => !done.has(kind))).toEqual([]);
  }

  describe(`${name}: nobody's mark moves`, () => {
    it("whatever the user does between the reading and the writing", async () => {
      const seen = { applied: 0, refused: 0 };
      const done = new Map<string, number>();
      const property = (story: Story): Promise<void> =>
        withScene(story, async (scene) => {
          const { port } = scene;
          const plan = importPlan(await port.snapshot(), story.plan)!;
          const sheet = (await perform(scene, story.list, done)) ?? "";
          const [people, cells, content] = [await marksIn(port, sheet), await cellsOf(port), await contentOf(port)];
          const where = await port.changedSince(plan);
          const refused = await refusal(port, plan);
          expect(where === null).toBe(refused === null);
          seen[refused === null ? "applied" : "refused"] += 1;
          if (refused !== null) {
            expect(["stale", "sheetMissing"]).toContain(refused.code);
            expect(errorMessage(refused, paneWords.fr)).toContain(refused.where);
            expect(await contentOf(port)).toEqual(content);
            return;
          }
          expect(await marksIn(port, sheet)).toEqual(withMarks(people, story.plan));
          expect(differences(cells, await cellsOf(port)).length).toBeLessThanOrEqual(story.plan.asked.length);
        });
      await fc.assert(fc.asyncProperty(stories(anybody(0), 0), property), { numRuns: runs });
      expectMet(seen);
      expectEveryKind(done);
    });

    it("whatever the user does between the writing and its undoing", async () => {
      const seen = { whole: 0, kept: 0 };
      const done = new Map<string, number>();
      const property = (story: Story): Promise<void> =>
        withScene(story, async (scene) => {
          const { port } = scene;
          const left = await marksIn(port, "Notes");
          const applied = await port.apply(importPlan(await port.snapshot(), story.plan)!);
          const sheet = (await perform(scene, story.list, done)) ?? "";
          const before = await marksIn(port, sheet);
          const { kept } = await port.undo(applied);
          await port.settled();
          seen[kept.length === 0 ? "whole" : "kept"] += 1;
          for (const [learner, own] of await marksIn(port, sheet)) {
            for (const [heading, mark] of own) {
              const isAsked = story.plan.asked.some((one) => one.learner === learner && one.heading === heading);
              const [was, theirs] = [before.get(learner)?.get(heading), left.get(learner)?.get(heading) ?? null];
              const given = givenTo(story.given, learner, heading);
              // A mark stays as it is, or goes back to what this very learner had, before either plan.
              expect(isAsked ? [was, theirs, given] : [was], `${learner}: ${heading}`).toContainEqual(mark);
            }
          }
        });
      await fc.assert(fc.asyncProperty(stories(anybody(FIRST), 1), property), { numRuns: runs });
      expectMet(seen);
      expectEveryKind(done);
    });

    it("what undoing does not tell of is as if the plan had never been", async () => {
      const seen = { whole: 0, kept: 0 };
      /** The story with the plan, applied then taken back, or without it. */
      const tell = async (story: Story, planned: boolean) => {
        let end = { content: {}, cells: new Map<string, CellValue>(), kept: [] as readonly Kept[] };
        await withScene(story, async (scene) => {
          const { port } = scene;
          const applied = planned ? await port.apply(importPlan(await port.snapshot(), story.plan)!) : null;
          await perform(scene, story.list);
          const kept = applied === null ? [] : (await port.undo(applied)).kept;
          end = { content: await contentOf(port), cells: await cellsOf(port), kept };
        });
        return end;
      };
      const property = async (story: Story): Promise<void> => {
        const [undone, never] = [await tell(story, true), await tell(story, false)];
        // Undoing the earlier plan has its own report, when it no longer finds whose rows they are.
        const isBlind = story.list.some(({ kind }) => kind === "column deleted" || kind === "moved");
        if (isBlind && story.list.some(({ kind }) => kind === "earlier plan undone")) return;
        const { kept } = undone;
        seen[kept.length === 0 ? "whole" : "kept"] += 1;
        if (kept.length === 0) expect(undone.content).toEqual(never.content);
        // Cells that moved are told of where they stood.
        if (story.list.some(({ kind }) => kind === "moved")) return;
        expect(differences(undone.cells, never.cells).filter((cell) => !isTold(cell, kept))).toEqual([]);
      };
      // What the user writes is never what the plan wrote: nothing else tells the two apart.
      const habits = { from: FIRST, typed: [18], sorted: ["N°", "Apprenant"], sortedTo: "H", beside: marksOnly(7, 18) };
      await fc.assert(fc.asyncProperty(stories(habits, 1), property), { numRuns: runs });
      expectMet(seen);
    });
  });
}
