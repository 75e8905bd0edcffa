import { beforeEach, describe, expect, it } from "vitest";
import { initialState } from "../../src/taskpane/initial-state";
import type { PaneState } from "../../src/taskpane/pane-state";
import { LISTED_FIRST, LISTED_STEP, PlanDesk, type Offer } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import type { Plan } from "../../src/workbook/plan";
import { PortError } from "../../src/workbook/port";
import { until } from "../support/patience";
import { SilentWorker } from "../support/copying-worker";
import { FakeWorkbook, sheetOf } from "./support/fake-workbook";

const write = (row: number): Plan => ({
  label: "Écrire",
  edits: [{ kind: "cells", range: { sheet: "Notes", row, column: 0, rows: 1, columns: 1 }, cells: [["neuf"]] }],
});
const offer = (...plans: readonly Plan[]): Offer => ({
  choices: plans.map((plan) => ({ label: plan.label, plan })),
});

describe("PlanDesk", () => {
  let workbook: FakeWorkbook;
  let store: Store<PaneState>;
  let desk: PlanDesk;

  beforeEach(() => {
    workbook = new FakeWorkbook({ sheets: [sheetOf("Notes", [["Apprenant"]])], names: [] });
    store = new Store<PaneState>(initialState("fr"));
    desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  });

  it("writes nothing before the user applies", async () => {
    await desk.propose(() => offer(write(5)));
    expect(store.state.proposal?.choices[0]?.preview.cellCount).toBe(1);
    expect(workbook.applied).toEqual([]);
  });

  it("reads of the looks how numbers are written, and all of them for a tool that copies them", async () => {
    const { asked } = workbook;
    await desk.propose(() => offer(write(5)));
    await desk.propose(() => offer(write(5)), "all");
    expect(asked).toEqual([{ formats: "numbers" }, {}]);
    // Made again, it is read as it was.
    workbook.failure = new PortError("stale", "Notes!A6", "changed");
    await desk.apply();
    expect(asked.at(-1)).toEqual({});
    expect(asked).toHaveLength(3);
  });

  it("applies the chosen plan and records it", async () => {
    const other = { ...write(6), label: "Autrement" };
    await desk.propose(() => offer(write(5), other));
    desk.choose(1);
    await desk.apply();
    expect(workbook.applied.map((plan) => plan.label)).toEqual(["Autrement"]);
    expect(store.state).toMatchObject({
      proposal: null,
      busy: null,
      history: [{ status: "applied", applied: { label: "Autrement" } }],
      notice: { tone: "success", undoes: 1 },
    });
  });

  it("says what was done, then what may be done next", async () => {
    const { text } = await applied({ ...write(5), next: "Tapez les notes." });
    expect(text).toBe("Fait : Écrire. Tapez les notes.".replace(" :", "\u00a0:"));
    expect((await applied(write(6))).text).toBe("Fait\u00a0: Écrire.");
  });

  async function applied(plan: Plan): Promise<{ readonly text: string }> {
    await desk.propose(() => offer(plan));
    await desk.apply();
    return store.state.notice!;
  }

  it("is at work until the user is in front of what was written: later, it would move who has gone on", async () => {
    await desk.propose(() => offer(write(5)));
    let shown: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      workbook.select = () => (resolve(), new Promise((after) => (shown = after)));
    });
    const applied = desk.apply();
    await asked;
    expect(store.state).toMatchObject({ busy: "writing", notice: { tone: "success" } });
    shown();
    await applied;
    expect(store.state.busy).toBeNull();
  });

  it("has written where the host cannot show it", async () => {
    await desk.propose(() => offer(write(5)));
    workbook.select = () => Promise.reject(new Error("no such view"));
    await desk.apply();
    expect(store.state).toMatchObject({ busy: null, notice: { tone: "success" } });
  });

  it("replaces a non-empty cell only with consent, and only the cells that were shown", async () => {
    await desk.propose(() => offer(write(0)));
    await desk.apply();
    expect(workbook.applied).toEqual([]);
    desk.agree(true);
    await desk.apply();
    expect(workbook.applied[0]?.overwrites).toEqual([{ sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  it("asks for consent again when another plan is chosen", async () => {
    await desk.propose(() => offer(write(0), { ...write(0), label: "Autrement" }));
    desk.agree(true);
    desk.choose(1);
    expect(store.state.proposal?.consent).toBe(false);
  });

  it("keeps the preview when the refusal can be mended, and says how", async () => {
    await desk.propose(() => offer(write(5)));
    workbook.failure = new PortError("cellBeingEdited", "Notes!A1", "busy");
    await desk.apply();
    expect(store.state.proposal).not.toBeNull();
    expect(store.state.notice).toMatchObject({ tone: "error", text: expect.stringContaining("Entrée") as string });
  });

  it("drops a preview that no longer tells the truth", async () => {
    await desk.propose(() => offer(write(5)));
    workbook.failure = new PortError("wouldOverwrite", "Notes!A6", "filled meanwhile");
    await desk.apply();
    expect(store.state.proposal).toBeNull();
    expect(store.state.notice?.text).toContain("Notes!A6");
  });

  it("lists more cells of the sheet that is asked, and of no other", async () => {
    await desk.propose(() => offer(write(5)));
    desk.listMore("Notes");
    desk.listMore("Notes");
    expect(store.state.proposal?.listed).toEqual({ Notes: LISTED_FIRST + 2 * LISTED_STEP });
  });

  it("does one thing at a time; of what is asked meanwhile, the last counts", async () => {
    const made: number[] = [];
    const propose = (row: number): Promise<void> => desk.propose(() => (made.push(row), offer(write(row))));
    await Promise.all([5, 6, 7].map(propose));
    expect(made).toEqual([5, 7]);
    expect(store.state.proposal?.choices[0]?.plan).toEqual(write(7));
  });

  it("shows nothing of a reading that the user stops, and reads again when asked", async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`NOM${String(at)}`, 12]);
    workbook = new FakeWorkbook({ sheets: [sheetOf("Notes", [["Nom", "UE1"], ...rows])], names: [] });
    desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork(() => new SilentWorker()));
    const proposing = desk.propose(() => offer(write(5)));
    await until(() => store.state.busy === "reading");
    desk.stop();
    await proposing;
    expect(store.state).toMatchObject({ busy: null, notice: null, proposal: null });
    desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
    await desk.propose(() => offer(write(6)));
    expect(store.state.proposal).not.toBeNull();
  });

  it("takes back what is asked to be while it is still at work", async () => {
    await desk.propose(() => offer(write(5)));
    workbook.select = async () => void (undone = desk.undo(1));
    let undone = Promise.resolve();
    await desk.apply();
    await undone;
    expect(workbook.undone).toHaveLength(1);
    expect(store.state).toMatchObject({ busy: null, history: [{ status: "undone" }] });
  });

  it("does once what was clicked twice", async () => {
    await desk.propose(() => offer(write(5)));
    await Promise.all([desk.apply(), desk.apply()]);
    expect(workbook.applied).toHaveLength(1);
    await Promise.all([desk.undo(1), desk.undo(1)]);
    expect(workbook.undone).toHaveLength(1);
  });

  it("applies nothing but the preview that was agreed to, made again meanwhile", async () => {
    await desk.propose(() => offer(write(5)));
    await Promise.all([desk.propose(() => offer(write(6))), desk.apply()]);
    expect(workbook.applied).toEqual([]);
    expect(store.state.proposal?.choices[0]?.plan).toEqual(write(6));
  });

  it("lists what undo keeps, and takes it back only when told to", async () => {
    await desk.propose(() => offer(write(5)));
    await desk.apply();
    workbook.kept = [{ reason: "cellChanged", edit: "cells", where: "Notes!A6" }];
    await desk.undo(1);
    expect(store.state).toMatchObject({
      view: "history",
      history: [{ status: "partlyUndone", kept: [{ where: "Notes!A6" }] }],
    });
    await desk.undo(1, true);
    expect(workbook.undone.map(({ options }) => options?.discardUserChanges)).toEqual([false, true]);
    expect(store.state.history[0]).toMatchObject({ status: "undone", kept: [] });
  });

  it("closes the question when the user keeps their changes", async () => {
    await desk.propose(() => offer(write(5)));
    await desk.apply();
    workbook.kept = [{ reason: "cellChanged", edit: "cells", where: "Notes!A6" }];
    await desk.undo(1);
    desk.keepChanges(1);
    expect(workbook.undone).toHaveLength(1);
    expect(store.state.history[0]).toMatchObject({ status: "partlyUndone", kept: [] });
  });
});
