/**
 * The results that the sample is shipped with are those that the engine computes, every one of them: `-u` writes them
 * again. Shown without a calculation, it is the sample that is computed; and what a change makes of it is what a
 * calculation of everything gives.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { computedSample } from "../../src/atelier/sample/computed-sample";
import { sampleWorkbook } from "../../src/atelier/sample/sample-workbook";
import { catalogue } from "../../src/functions/catalogue";
import { formatCell, parseAddress } from "../../src/workbook/address";
import type { WorkbookModel } from "../../src/workbook/model";
import type { ComputedBy } from "../../src/workbook/univer/computed-results";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { KeptGraph } from "../../src/workbook/univer/incremental/kept-graph";
import { UniverSession } from "../../src/workbook/univer/session";
import { computedModel, heldResults } from "../univer/support/engine-results";

const RESULTS = "../../src/atelier/sample/sample-results.json";

async function open(model: WorkbookModel, computedBy: ComputedBy): Promise<UniverSession> {
  const session = new UniverSession(startHeadlessUniver(catalogue), model, "fr", computedBy);
  await session.calculation.settled();
  return session;
}

let computed: UniverSession;
beforeAll(async () => {
  computed = await open(sampleWorkbook(), "others");
});
afterAll(() => computed.dispose());

/** A line for the block of each formula. */
function resultsText({ sheets }: WorkbookModel): string {
  const texts = sheets.map(({ name, cells }) => {
    const lines = Object.entries(cells).flatMap(([r, columns]) =>
      Object.entries(columns).flatMap(([c, { formula, spill = { rows: 1, columns: 1 } }]) => {
        if (formula === undefined) return [];
        const [row, column] = [Number(r), Number(c)];
        const block = Array.from({ length: spill.rows }, (_, down) =>
          Array.from({ length: spill.columns }, (__, right) => cells[row + down]?.[column + right]?.value ?? null),
        );
        return [`    "${formatCell(row, column)}": ${JSON.stringify(block)}`];
      }),
    );
    return lines.length === 0 ? [] : [`  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`];
  });
  return `{\n${texts.flat().join(",\n")}\n}\n`;
}

it("is shipped with what the engine computes", async () => {
  await expect(resultsText(computedModel(computed))).toMatchFileSnapshot(RESULTS);
});

it("is opened as it would be computed, without calculating any of its formulas", async () => {
  const generate = vi.spyOn(KeptGraph.prototype, "generate");
  const shown = await open(computedSample(), "engine");
  const runs = await Promise.all(generate.mock.results.map(({ value }) => value as ReturnType<KeptGraph["generate"]>));
  generate.mockRestore();
  expect(runs.flat().filter(({ formulaId }) => formulaId === null)).toEqual([]);
  expect(heldResults(shown)).toEqual(heldResults(computed));
  expect(computedModel(shown)).toEqual(computedModel(computed));
  shown.dispose();
});

/** Cells that people fill: marks of both sessions, thresholds and names of the rules, amounts, hours. */
const INPUTS = ["Notes!G8:AJ25", "Règles!B2:B40", "Budget!C5:E40", "Facturation!B4:E60"] as const;
const change = fc.record({
  inputs: fc.constantFrom(...INPUTS),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  value: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(9.5, "ABI", "VES", "", 12.25)),
});

it("is changed as if it had been calculated", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const shown = await open(computedSample(), "engine");
      for (const { inputs, place, value } of changes) {
        const { sheet, area } = parseAddress(inputs)!;
        const index = Math.floor(place * area.rows * area.columns);
        const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
        shown.host.api.getActiveWorkbook()!.getSheetByName(sheet!)!.getRange(row, column).setValue(value);
        await shown.calculation.settled();
      }
      const changed = computedModel(shown);
      const whole = await open(changed, "others");
      expect(computedModel(whole)).toEqual(changed);
      shown.dispose();
      whole.dispose();
    }),
    { numRuns: 3 },
  );
});
