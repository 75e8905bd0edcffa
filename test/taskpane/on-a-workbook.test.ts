/** The pane's parts on a real workbook, with the real planners. */
import { beforeEach, describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { toNumber } from "../../src/rules/exact/ratio";
import { initialState } from "../../src/taskpane/initial-state";
import type { ChartPart } from "../../src/taskpane/chart/chart-part";
import { readChart } from "../../src/taskpane/chart/chart-reader";
import { OnDemand } from "../../src/taskpane/on-demand";
import { paneActions } from "../../src/taskpane/pane-actions";
import { paneContents } from "../../src/taskpane/pane-parts";
import type { PaneState, Proposal } from "../../src/taskpane/pane-state";
import { panelHost } from "../../src/taskpane/panels/panel-host";
import { Panels } from "../../src/taskpane/panels/panels";
import { PlanDesk } from "../../src/taskpane/plan-desk";
import { ruleBook } from "../../src/taskpane/rules/rule-book-part";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { thresholdInForce } from "../../src/taskpane/chart/threshold-in-force";
import { WorkbookFollower } from "../../src/taskpane/workbook-follower";
import { CONVENTION_SETTING } from "../../src/tools/settings/convention-setting";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { Plan } from "../../src/workbook/plan";
import type { WorkbookModel } from "../../src/workbook/model";
import { sheetOf } from "./support/fake-workbook";
import { eventually } from "../support/patience";

const MODEL: WorkbookModel = {
  sheets: [
    sheetOf("Notes", [
      ["Apprenant", "USSA24", "USSA25"],
      ["Alba Moreau", 12.5, "11,5"],
      ["Bruno Keller", "ABI", 9],
    ]),
  ],
  names: [],
  activeSheet: "Notes",
};

const { tools } = paneContents;
const gessms = conventionById("gessms-2026");
if (!gessms) throw new Error("gessms-2026 is part of the product");
const insertRules = (workbook: WorkbookModel): Plan =>
  tools.insertRulesSheet(workbook, { convention: gessms, locale: "fr" });

/** The marks are read without a page to draw them on. */
const chart = new OnDemand<ChartPart>(() => Promise.reject(new Error("no page")));
const rules = new OnDemand(() => Promise.resolve(ruleBook));
let workbook: MemoryWorkbook;
let store: Store<PaneState>;
let desk: PlanDesk;
let follower: WorkbookFollower;

beforeEach(() => {
  workbook = createMemoryWorkbook(MODEL);
  store = new Store<PaneState>(initialState("fr"));
  desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  follower = new WorkbookFollower(workbook, store, chart);
});

async function run(plan: (workbook: WorkbookModel) => Plan): Promise<void> {
  await desk.propose((model) => ({ choices: [{ label: "", plan: plan(model) }] }));
  await desk.apply();
  expect(store.state.notice).toMatchObject({ tone: "success" });
}

const addressOfKey = async (key: string): Promise<string> => {
  const rows = await workbook.read("Règles!A1:A60");
  return `Règles!B${rows.findIndex(([cell]) => cell === key) + 1}`;
};

describe("a tool applied and undone from the pane", () => {
  it("leaves the workbook as it was", async () => {
    const before = await workbook.snapshot();
    await run(insertRules);
    expect((await workbook.selection()).sheet).toBe("Règles");
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toContain("Règles");
    await desk.undo(store.state.history[0]?.applied.id ?? 0);
    expect(store.state.history[0]?.status).toBe("undone");
    // Where the user looks is no content.
    const { sheets, names } = await workbook.snapshot();
    expect({ sheets, names }).toEqual({ sheets: before.sheets, names: before.names });
  });

  it("asks before it loses what the user typed since, then obeys", async () => {
    await run(insertRules);
    await workbook.user.setCell(await addressOfKey("grading.threshold"), 12);
    const id = store.state.history[0]?.applied.id ?? 0;
    await desk.undo(id);
    expect(store.state.history[0]).toMatchObject({ status: "partlyUndone" });
    expect(store.state.history[0]?.kept.length).toBeGreaterThan(0);
    await desk.undo(id, true);
    expect(store.state.history[0]).toMatchObject({ status: "undone", kept: [] });
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });
});

describe("the tools", () => {
  const actions = (): ReturnType<typeof paneActions> =>
    paneActions({
      store,
      desk,
      follower,
      chart,
      rules,
      contents: new OnDemand(() => Promise.resolve(paneContents)),
      panels: new Panels(
        {},
        panelHost({ workbook, store, desk, follower, rules, readings: new ReadingWork(), open: () => undefined }),
      ),
      onLocaleChange: () => undefined,
    });
  const proposed = (): Promise<Proposal> =>
    eventually(() => {
      const { proposal } = store.state;
      if (!proposal) throw new Error("nothing is proposed yet");
      return proposal;
    });

  it("start from the workbook's own convention, even when the ribbon is the first thing touched", async () => {
    await workbook.apply({
      label: "Choisir",
      edits: [{ kind: "setting", key: CONVENTION_SETTING, value: "gessms-2026" }],
    });
    actions().insertRulesSheet();
    const { choices } = await proposed();
    expect(choices[0]?.preview.sheets[0]?.cells[0]?.after).toContain("GESSMS");
  });

  it("know the convention of a rules sheet, where nobody has chosen one", async () => {
    await run(insertRules);
    await follower.refresh();
    expect(store.state).toMatchObject({ storedConvention: "gessms-2026", shownConvention: "gessms-2026" });
    await workbook.user.setCell(await addressOfKey("convention"), "cmqe-ptms");
    await follower.refresh();
    expect(store.state.storedConvention).toBe("cmqe-ptms");
    await workbook.user.deleteSheet("Règles");
    await follower.refresh();
    expect(store.state.storedConvention).toBeNull();
  });

  it("offer the rules sheet with a formula that has no rules to read, as one plan to undo", async () => {
    actions().insertFunction("ECTS");
    const { choices, reason } = await proposed();
    expect(reason).toContain("CNAM_REGLES");
    expect(choices.map(({ preview }) => preview.sheets.map(({ sheet }) => sheet))).toEqual([
      ["Règles", "Notes"],
      ["Notes"],
    ]);
  });

  it("offer the formula alone once the rules are there", async () => {
    await run(insertRules);
    actions().insertFunction("ECTS");
    expect((await proposed()).choices).toHaveLength(1);
  });

  it("say that a cell in the way would be replaced", async () => {
    await run(insertRules);
    await workbook.select({ sheet: "Notes", row: 1, column: 1, rows: 1, columns: 1 });
    await follower.refresh();
    actions().insertFunction("ECTS");
    expect((await proposed()).choices[0]?.preview.overwritten).toEqual([
      { sheet: "Notes", row: 1, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it("say that a part of the pane could not be fetched, and keep what was shown", async () => {
    actions().showView("chart");
    await eventually(() => expect(store.state.notice).not.toBeNull());
    expect(store.state).toMatchObject({ view: "chart", notice: { tone: "error" } });
    expect(store.state.notice?.text).toContain("connexion");
  });

  it.each([0, 501, 2.5, Number.NaN])("make no marks sheet for %d learners", (count) => {
    const pane = actions();
    pane.setLearners(count);
    pane.createMarksSheet();
    expect(store.state.busy).toBeNull();
  });
});

describe("the threshold in force", () => {
  const threshold = async (stored: string | null): Promise<number> =>
    toNumber((await thresholdInForce(workbook, stored)).value);

  it("is the national rule's where nothing is chosen", async () => expect(await threshold(null)).toBe(10));

  it.each([
    ["a number", 12, 12],
    ["text with a comma", "8,5", 8.5],
    ["an emptied value, which falls back on the convention", null, 10],
  ])("is the rules sheet's: %s", async (_case, typed, expected) => {
    await run(insertRules);
    await workbook.user.setCell(await addressOfKey("grading.threshold"), typed);
    expect(await threshold(null)).toBe(expected);
  });
});

describe("what the pane follows", () => {
  it("reads the selected marks, with the names that stand left of them", async () => {
    const selected = { sheet: "Notes", row: 0, column: 1, rows: 3, columns: 2 };
    const { marks } = await readChart(workbook, selected, null);
    if (marks === "tooLarge") throw new Error("the marks were not read");
    expect(marks.learners.map(({ name, marks: own }) => [name, own.map(toNumber)])).toEqual([
      ["Alba Moreau", [12.5, 11.5]],
      ["Bruno Keller", [9]],
    ]);
    expect(marks.ignored).toBe(3);
  });

  it("reads a whole column without counting its million rows", async () => {
    const column = { sheet: "Notes", row: 0, column: 2, rows: 1_048_576, columns: 1 };
    expect((await readChart(workbook, column, null)).marks).toMatchObject({
      learners: [{ name: "Alba Moreau" }, { name: "Bruno Keller" }],
    });
  });

  it("shows the convention the workbook keeps", async () => {
    await workbook.apply({
      label: "Choisir",
      edits: [{ kind: "setting", key: CONVENTION_SETTING, value: "assistant-gestion-2016" }],
    });
    await follower.refresh();
    expect(store.state).toMatchObject({
      storedConvention: "assistant-gestion-2016",
      shownConvention: "assistant-gestion-2016",
    });
  });
});
