import { html } from "lit/html.js";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { freezeWords } from "../../src/i18n/panels/freeze";
import { initialState } from "../../src/taskpane/initial-state";
import { OnDemand } from "../../src/taskpane/on-demand";
import type { ChartPart } from "../../src/taskpane/chart/chart-part";
import type { PaneState } from "../../src/taskpane/pane-state";
import { openFreezePanel } from "../../src/taskpane/panels/freeze/freeze-panel";
import { sha256 } from "../../src/taskpane/sha-256";
import type { Panel, PanelHost, SaveCopy } from "../../src/taskpane/panels/panel";
import { panelEvents, panelHost } from "../../src/taskpane/panels/panel-host";
import { Panels } from "../../src/taskpane/panels/panels";
import { PlanDesk } from "../../src/taskpane/plan-desk";
import { ruleBook } from "../../src/taskpane/rules/rule-book-part";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { WorkbookFollower } from "../../src/taskpane/workbook-follower";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { findRecords, saltKey } from "../../src/tools/freeze/freeze-record";
import { inputsText } from "../../src/tools/freeze/inputs-text";
import type { WorkbookModel } from "../../src/workbook/model";
import { sheetOf } from "./support/fake-workbook";
import { buttonOf, written } from "./support/template-values";
import { eventually } from "../support/patience";

let workbook: MemoryWorkbook;
let store: Store<PaneState>;
let host: PanelHost;
let desk: PlanDesk;

beforeEach(async () => {
  workbook = createMemoryWorkbook({
    sheets: [sheetOf("Notes", [["Alba", { formula: "=CNAM.UE_GRADE(12)", value: 12 }]]), sheetOf("Autre", [["rien"]])],
    names: [],
    activeSheet: "Notes",
  });
  store = new Store<PaneState>(initialState("fr"));
  const chart = new OnDemand<ChartPart>(() => Promise.reject(new Error("no page")));
  const follower = new WorkbookFollower(workbook, store, chart);
  const rules = new OnDemand(() => Promise.resolve(ruleBook));
  await rules.load();
  desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  host = panelHost({ workbook, store, desk, follower, rules, readings: new ReadingWork(), open: () => undefined });
});

describe("a tool of the pane", () => {
  it("is fetched once, and keeps its state while the user looks elsewhere", async () => {
    const view = html`<p></p>`;
    const open = vi.fn(() => ({ view: () => view, opened: vi.fn() }));
    const fetch = vi.fn(() => Promise.resolve(open));
    const panels = new Panels({ audit: fetch }, host);
    expect(panels.offered).toEqual(["audit"]);
    expect(panels.loaded("audit")).toBeNull();
    await panels.open("audit");
    const panel = panels.loaded("audit");
    await panels.open("audit");
    expect(panels.loaded("audit")).toBe(panel);
    expect(panel?.opened).toHaveBeenCalledTimes(2);
    expect([fetch.mock.calls.length, open.mock.calls.length]).toEqual([1, 1]);
  });

  it("hears of the workbook only while it is on screen", async () => {
    const changed = vi.fn();
    const selected = vi.fn();
    const panels = new Panels(
      { audit: () => Promise.resolve(() => ({ view: () => html``, changed, selected })) },
      host,
    );
    await panels.open("audit");
    const stop = panelEvents(workbook, store, panels);
    await workbook.user.setCell("Notes!A1", "Alba Moreau");
    expect(changed).not.toHaveBeenCalled();
    store.update({ view: "tools", panel: "audit" });
    await workbook.user.setCell("Notes!A1", "Alba");
    await workbook.select({ sheet: "Autre", row: 0, column: 0, rows: 1, columns: 1 });
    expect(changed).toHaveBeenCalled();
    expect(selected).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Autre" }));
    stop();
  });
});

describe("« Figer »", () => {
  it("counts the CNAM formulas of the sheet the user looks at", async () => {
    const panel = openFreezePanel(host);
    const shown = (): string => written(panel.view());
    panel.opened?.();
    await eventually(() => expect(shown()).toContain("1 formule CNAM"));
    const selection = { sheet: "Autre", row: 0, column: 0, rows: 1, columns: 1 };
    await workbook.select(selection);
    panel.selected?.(selection);
    await eventually(() => expect(shown()).toContain("Aucune formule CNAM"));
  });

  it("compares with what was frozen, and tells what has changed since", async () => {
    const panel = openFreezePanel(host);
    await frozen(panel);
    await workbook.write("Notes!A1:B1", [["Alban", "=CNAM.UE_GRADE(13)"]]);
    buttonOf(panel.view(), "Comparer")();
    await eventually(() => expect(written(panel.view())).toContain("Alba Alban"));
    expect(written(panel.view())).toContain("L’empreinte est différente");
  });

  it("knows the data again with the salt that stayed in the workbook, and with it alone", async () => {
    const panel = openFreezePanel(host);
    await frozen(panel);
    buttonOf(panel.view(), "Comparer")();
    await eventually(() => expect(written(panel.view())).toContain("L’empreinte est la même"));
    const [record] = findRecords(await workbook.snapshot());
    const text = await inputsText(await workbook.snapshot(), ["UE_GRADE"]);
    expect(record?.digest).not.toBe(await sha256(text));
    await workbook.apply({ label: "", edits: [{ kind: "setting", key: saltKey(record?.digest ?? ""), value: null }] });
    buttonOf(panel.view(), "Comparer")();
    await eventually(() => expect(written(panel.view())).toContain("n’a pas pu être comparée"));
  });

  it("saves what is shown in a file of its own, and says what is not in it", async () => {
    await workbook.apply({
      label: "",
      edits: [
        { kind: "columnWidths", sheet: "Notes", widths: { 0: 0 } },
        { kind: "setting", key: "audit:ignored", value: "un motif confidentiel" },
        { kind: "name", name: "CNAM_REGLES", formula: "=Autre!$A$1" },
      ],
    });
    const saved: WorkbookModel[] = [];
    const saveCopy: SaveCopy = (model) => {
      saved.push(model);
      return Promise.resolve("Notes (copie pour partenaire).xlsx");
    };
    const panel = openFreezePanel({ ...host, locale: "fr", convention: host.convention, selection: null, saveCopy });
    panel.opened?.();
    await eventually(() => expect(written(panel.view())).toContain("Enregistrer dans un fichier à part"));
    buttonOf(panel.view(), "Enregistrer dans un fichier à part")();
    await eventually(() => expect(written(panel.view())).toContain("1 cellule masquée"));
    expect(saved).toHaveLength(1);
    expect(JSON.stringify(saved[0])).not.toMatch(/Alba|confidentiel|CNAM|Autre/);
    expect(saved[0]?.sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });
});

/** The whole workbook, as the pane freezes it. */
async function frozen(panel: Panel): Promise<void> {
  chooseOf(panel.view(), "workbook")();
  await eventually(() => expect(written(panel.view())).toContain("Préparer les copies"));
  buttonOf(panel.view(), "Préparer les copies")();
  await eventually(() => expect(store.state.proposal).not.toBeNull());
  await desk.apply();
}

/** What choosing the option does: its button is followed by its words. */
function chooseOf(template: unknown, option: "workbook"): () => void {
  return buttonOf(template, freezeWords.fr.extents[option]);
}
