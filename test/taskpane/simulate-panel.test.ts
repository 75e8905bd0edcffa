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
import { createScenarios } from "../../src/tools/simulate/create-scenarios";
import { drawnAtOnce, filledBase, markedSheet, simulationRequest, someRisk } from "../tools/simulate/support";
import { createdFile } from "../tools/support/financial-file";
import { planned, workbookOf } from "../tools/support/workbooks";
import { written } from "./support/template-values";

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

describe("of several things that may be read", () => {
  const twoBases = planned(filledBase(request, base), createScenarios(filledBase(request, base), request));
  const year = { convention: "gessms-2026", year: 2026, learners: 14 } as const;
  const twoFiles = createdFile(year, createdFile(year));
  const notes = (name: string) => ({ ...markedSheet, id: name, name });
  const formulasIn = ({ choices }: Offer): string =>
    choices
      .flatMap(({ plan }) => plan.edits)
      .flatMap((edit) => (edit.kind === "cells" ? edit.cells.flat() : []))
      .flatMap((cell) => (typeof cell === "object" && cell !== null ? cell.formula : []))
      .join("\n");
  const offered = async (panel: SimulatePanel, offers: Offer[], ask: () => void): Promise<string> => {
    await eventually(() => expect(panel.state.found).not.toBeNull());
    const before = offers.length;
    ask();
    await eventually(() => expect(offers).toHaveLength(before + 1));
    return formulasIn(offers.at(-1)!);
  };
  const shownIn = (panel: SimulatePanel): string => written(panel.view());

  it("lists the bases, proposes the last, and reads the one that is chosen", async () => {
    const { panel, offers } = opened(twoBases);
    panel.opened();
    const last = await offered(panel, offers, () => panel.create("sensitivity"));
    expect(shownIn(panel)).toContain("la dernière créée est proposée");
    expect(panel.state.found?.base.map(({ name }) => name)).toEqual(["Scénarios (2)", "Scénarios"]);
    expect(last).toContain("CNAM_SIMULATION2_EFFECTIF");
    panel.choose("base", "Scénarios");
    const first = await offered(panel, offers, () => panel.create("sensitivity"));
    expect(first).toContain("CNAM_SIMULATION_EFFECTIF");
    expect(first).not.toContain("CNAM_SIMULATION2");
  });

  it("draws the base that is chosen", async () => {
    const { panel } = opened(twoBases);
    panel.opened();
    await eventually(() => expect(panel.state.found).not.toBeNull());
    panel.draw();
    await eventually(() => expect(panel.state.risk).toEqual({ kind: "refused", why: "incomplete" }));
    panel.choose("base", "Scénarios");
    expect(panel.state.risk).toEqual({ kind: "idle" });
    panel.draw();
    await eventually(() => expect(panel.state.risk.kind).toBe("done"));
  });

  it("lists the financial files by their sheets, and starts from the one that is chosen", async () => {
    const { panel, offers } = opened(twoFiles);
    panel.opened();
    expect(await offered(panel, offers, () => panel.create("scenarios"))).toContain("CNAM_CONTRATS_SIGNES_2");
    const [last, first] = panel.state.found!.file;
    expect([last!.name, first!.name]).toEqual([
      expect.stringMatching(/^Contrats \(2\), .*…$/),
      expect.stringMatching(/^Contrats, .*…$/),
    ]);
    panel.choose("file", first!.id);
    const chosen = await offered(panel, offers, () => panel.create("scenarios"));
    expect(chosen).toContain("CNAM_CONTRATS_SIGNES,");
    expect(chosen).not.toMatch(/CNAM_\w+_2\b/);
  });

  it("lists the sheets of marks, and reads the one that is chosen", async () => {
    const { panel, offers } = opened(workbookOf(notes("Jury A"), notes("Jury B")));
    panel.opened();
    expect(await offered(panel, offers, panel.createSecondChance)).toContain("'Jury A'!");
    panel.choose("marks", "Jury B");
    const chosen = await offered(panel, offers, panel.createSecondChance);
    expect(chosen).toContain("'Jury B'!");
    expect(chosen).not.toContain("'Jury A'!");
  });

  it("says the one that is read where there is no choice", async () => {
    const { panel } = opened(filledBase(request, base));
    panel.opened();
    await eventually(() => expect(panel.state.found).not.toBeNull());
    expect(shownIn(panel)).toContain("Base lue\u00a0: feuille Scénarios");
    expect(shownIn(panel)).not.toContain("est proposée");
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
