/** « Simuler »: draws beside the page or in it, stopped at once, written with what they were made of. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { serveRisk } from "../../src/taskpane/panels/simulate/risk-serve";
import { drawRisk } from "../../src/taskpane/panels/simulate/risk-work";
import { drawsAtOnce } from "../../src/taskpane/panels/simulate/draws-at-once";
import { SimulatePanel } from "../../src/taskpane/panels/simulate/simulate-panel";
import { isUsable, usualNumbers } from "../../src/taskpane/panels/simulate/simulate-state";
import type { PanelHost } from "../../src/taskpane/panels/panel";
import type { Offer } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import type { TaskWorker } from "../../src/taskpane/worker/worker-task";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { serialOf } from "../oracle/days";
import { BrokenWorker, CopyingWorker, SilentWorker } from "../support/copying-worker";
import { eventually } from "../support/patience";
import { drawnAtOnce, filledBase, simulationRequest, someRisk } from "../tools/simulate/support";
import { workbookOf } from "../tools/support/workbooks";

const noWorker = (): TaskWorker => {
  throw new Error("no worker here");
};
const followed = () => {
  const shares: number[] = [];
  const stop = new AbortController();
  return { shares, stop, options: { progress: (share: number) => shares.push(share), signal: stop.signal } };
};

describe("draws in a worker", () => {
  it("tell how far they are, then what came out; the worker ends with them", async () => {
    const worker = new CopyingWorker(serveRisk);
    const { shares, options } = followed();
    const risk = { ...someRisk, draws: 40_000 };
    expect(await drawRisk(risk, options, () => worker)).toEqual(drawnAtOnce(risk));
    expect(shares).toHaveLength(Math.ceil(risk.draws / drawsAtOnce(risk)));
    expect(shares.at(-1)).toBe(1);
    expect(worker.isTerminated).toBe(true);
  });

  it("are stopped at once: the worker is ended, whatever it was doing", async () => {
    const worker = new SilentWorker();
    const { stop, options } = followed();
    const drawn = drawRisk(someRisk, options, () => worker);
    stop.abort();
    await expect(drawn).rejects.toThrow("aborted");
    expect(worker.isTerminated).toBe(true);
  });

  it("say what went wrong", async () => {
    const impossible = { ...someRisk, draws: -1 };
    const worker = new CopyingWorker(serveRisk);
    await expect(drawRisk(impossible, followed().options, () => worker)).rejects.toThrow("RangeError");
  });

  it("are made in the page where the script of the worker cannot be loaded", async () => {
    expect(await drawRisk(someRisk, followed().options, () => new BrokenWorker())).toEqual(drawnAtOnce(someRisk));
  });
});

describe("draws in the page, where no worker can be had", () => {
  it("are the same, made in parts that leave the page its turn", async () => {
    const risk = { ...someRisk, draws: 40_000 };
    const { shares, options } = followed();
    expect(await drawRisk(risk, options, noWorker)).toEqual(drawnAtOnce(risk));
    expect(shares).toHaveLength(Math.ceil(risk.draws / drawsAtOnce(risk)));
    expect(shares.length).toBeGreaterThan(1);
  });

  it.each([1, 16, 500, 1_000_000])("in parts of the same length, whatever the cohort: %i", (learners) => {
    expect(drawsAtOnce({ learners }) * learners).toBeLessThanOrEqual(Math.max(200_000, learners));
  });

  it("are stopped after the part that is being made", async () => {
    const { shares, stop } = followed();
    const progress = (share: number): void => {
      shares.push(share);
      stop.abort();
    };
    const risk = { ...someRisk, draws: 200_000 };
    await expect(drawRisk(risk, { progress, signal: stop.signal }, noWorker)).rejects.toThrow("aborted");
    expect(shares).toHaveLength(1);
  });
});

function opened(model: WorkbookModel): { readonly panel: SimulatePanel; readonly offers: Offer[] } {
  const workbook = createMemoryWorkbook({ ...model, activeSheet: model.sheets[0]?.name ?? "" });
  const offers: Offer[] = [];
  const host: PanelHost = {
    workbook,
    locale: "fr",
    convention: conventionById("gessms-2026")!,
    selection: null,
    propose: async (prepare) => {
      const offer = await prepare(await workbook.snapshot());
      if (offer) offers.push(offer);
    },
    during: (action) => action(new AbortController().signal),
    readings: new ReadingWork(),
    redraw: () => undefined,
    open: () => undefined,
  };
  return { panel: new SimulatePanel(host), offers };
}

const request = simulationRequest("gessms-2026");
const base = { learners: 16, funding: 7300, months: 12, start: serialOf(1, 9, 2026), "fixed.0": 90_000 } as const;

describe("the panel", () => {
  it("says what the draws lack", async () => {
    const { panel } = opened(workbookOf());
    panel.draw();
    await eventually(() => expect(panel.state.risk).toEqual({ kind: "refused", why: "noBase" }));
  });

  it("refuses a month that the training does not have", async () => {
    const { panel } = opened(filledBase(request, { ...base, months: 10 }));
    panel.type("lastMonth", 11);
    panel.draw();
    await eventually(() => expect(panel.state.risk).toEqual({ kind: "refused", why: { months: 10 } }));
  });

  it("draws, then writes what came out with its seed, its count, its inputs and its day", async () => {
    const { panel, offers } = opened(filledBase(request, base));
    panel.type("draws", 500);
    panel.type("seed", 42);
    panel.draw();
    await eventually(() => expect(panel.state.risk.kind).toBe("done"));
    panel.addRisk();
    await eventually(() => expect(offers).toHaveLength(1));
    const edits = offers[0]!.choices[0]!.plan.edits;
    const cells = edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells.flatMap((row) => row.flat()) : []));
    for (const stated of ["Graine", 42, "Tirages", 500, "Effectif", 16, 0.1, 7300, "Marge sans rupture", 26_800])
      expect(cells, String(stated)).toContain(stated);
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toHaveLength(1);
  });

  it("keeps nothing of draws that were stopped", async () => {
    const { panel } = opened(filledBase(request, base));
    panel.type("draws", 200_000);
    panel.draw();
    await eventually(() => expect(panel.state.risk.kind).toBe("running"));
    panel.stop();
    await eventually(() => expect(panel.state.risk).toEqual({ kind: "stopped" }));
  });
});

describe("what is typed", () => {
  const usual = usualNumbers(request.convention, 2030);

  it("starts from the convention, where it bounds its cohorts", () => {
    expect(usual).toMatchObject({ learners: 18, most: 18, year: 2026 });
    expect(usualNumbers(conventionById("assistant-gestion-2016")!, 2030)).toMatchObject({ least: 1, most: 30 });
  });

  it.each([
    ["rate", 12.34, true],
    ["rate", 12.345, false],
    ["rate", 100.01, false],
    ["seed", 4_294_967_295, true],
    ["seed", 4_294_967_296, false],
    ["draws", 200_000, true],
    ["draws", 200_001, false],
    ["most", 60, true],
    ["most", 61, false],
    ["learners", Number.NaN, false],
  ] as const)("%s %d: %s", (field, value, isIt) => {
    expect(isUsable(field, { ...usual, least: 1, [field]: value })).toBe(isIt);
  });

  it("a largest headcount is not below the smallest", () => {
    expect(isUsable("most", { ...usual, least: 12, most: 11 })).toBe(false);
  });
});
