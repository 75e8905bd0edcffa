/** A workbook that changes while a preview is open: the preview is made again, or refused with a sentence. */
import { eventually } from "../support/patience";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { initialState } from "../../src/taskpane/initial-state";
import type { PaneState } from "../../src/taskpane/pane-state";
import { PlanDesk, type Prepare } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { PortError } from "../../src/workbook/port";
import { sheetOf } from "./support/fake-workbook";

let workbook: MemoryWorkbook;
let store: Store<PaneState>;
let desk: PlanDesk;

/** Gives Bruno a 14 in the first column headed « CC », wherever they are. */
const giveBruno: Prepare = ({ sheets }) => {
  const sheet = sheets.find(({ cells }) => Object.values(cells).some((row) => row[0]?.value === "Apprenant"));
  const rows = Object.entries(sheet?.cells ?? {});
  const bruno = rows.find(([, row]) => Object.values(row).some(({ value }) => value === "Bruno"));
  const heading = rows.flatMap(([, row]) => Object.entries(row)).find(([, { value }]) => value === "CC");
  if (!sheet || !bruno || !heading) throw new Error("no table of marks");
  const range = { sheet: sheet.name, row: Number(bruno[0]), column: Number(heading[0]), rows: 1, columns: 1 };
  const plan = { label: "Noter", edits: [{ kind: "cells" as const, range, cells: [[14]] }] };
  return { choices: [{ label: plan.label, plan }] };
};

beforeEach(async () => {
  workbook = createMemoryWorkbook({
    sheets: [
      sheetOf("Notes", [
        ["Apprenant", "CC"],
        ["Alba", 8],
        ["Bruno", 9],
        ["Chloé", 10],
      ]),
    ],
    names: [],
    activeSheet: "Notes",
  });
  store = new Store<PaneState>(initialState("fr"));
  desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  await desk.propose(giveBruno);
});

/** Agrees and applies; the preview that a change has made again is agreed to and applied in its turn. */
async function insist(): Promise<void> {
  for (let turn = 0; turn < 2 && store.state.proposal; turn += 1) {
    desk.agree(true);
    await desk.apply();
  }
}

const changes: readonly (readonly [string, () => Promise<void>])[] = [
  ["a row inserted above", () => workbook.user.insertRows("Notes", 1)],
  ["a row deleted above", () => workbook.user.deleteRows("Notes", 1)],
  ["a column inserted", () => workbook.user.insertColumns("Notes", 1)],
  ["the table sorted", () => workbook.user.sortRange("Notes!A2:B4", 1, true)],
  ["the sheet renamed", () => workbook.user.renameSheet("Notes", "Notes 2026")],
  ["the mark typed", () => workbook.user.setCell("Notes!B3", 13)],
  ["the name typed over", () => workbook.user.setCell("Notes!A2", "Bruno bis")],
  ["a learner added below", () => workbook.user.setCell("Notes!A5", "Driss")],
];

describe("a preview under which the workbook changes", () => {
  it.each(changes)("is made again: %s", async (_title, change) => {
    desk.agree(true);
    await change();
    const before = await workbook.snapshot();
    await desk.apply();
    expect(await workbook.snapshot()).toEqual(before);
    expect(store.state).toMatchObject({ busy: null, notice: null, history: [], proposal: { remade: {} } });
    await insist();
    const [sheet] = (await workbook.snapshot()).sheets;
    const rows = Object.values(sheet?.cells ?? {}).map((row) => Object.values(row).map(({ value }) => value));
    expect(rows.find(([name]) => name === "Bruno")).toEqual(["Bruno", 14]);
    expect(rows.filter(([, mark]) => mark === 14)).toHaveLength(1);
  });

  it("says which cells have changed, in the language of the pane", async () => {
    await workbook.user.setCell("Notes!B3", 13);
    desk.agree(true);
    await desk.apply();
    expect(store.state.proposal?.remade).toEqual({ where: "Notes!B3", agreeAgain: true });
  });

  it("asks again for consent when what would be replaced is no longer the same, and not otherwise", async () => {
    desk.agree(true);
    await workbook.user.setCell("Notes!A5", "Driss");
    await desk.apply();
    expect(store.state.proposal).toMatchObject({ consent: true, remade: { agreeAgain: false } });
    await workbook.user.setCell("Notes!B3", 13);
    await desk.apply();
    expect(store.state.proposal).toMatchObject({ consent: false, remade: { where: "Notes!B3", agreeAgain: true } });
    await desk.apply();
    expect(await workbook.read("Notes!B3")).toEqual([[13]]);
  });

  it("is closed when it can no longer be made, with what changed", async () => {
    desk.agree(true);
    await workbook.user.setCell("Notes!A3", "Basile");
    await desk.apply();
    expect(store.state.proposal).toBeNull();
    expect(store.state.notice).toMatchObject({ tone: "error" });
    expect(store.state.notice?.text).toContain("Notes!A3");
    expect(await workbook.read("Notes!B3")).toEqual([[9]]);
  });

  it("stays as it is while a cell is being typed in", async () => {
    desk.agree(true);
    await workbook.user.setCell("Notes!B3", 13);
    const shown = store.state.proposal;
    vi.spyOn(workbook, "snapshot").mockRejectedValueOnce(new PortError("cellBeingEdited", "Notes!B3", "typing"));
    await desk.apply();
    expect(store.state.proposal).toBe(shown);
    expect(store.state.notice?.text).toContain("Entrée");
  });

  it("is made again by itself, before anything is pressed", async () => {
    const stop = desk.follow();
    await workbook.user.insertRows("Notes", 1);
    await eventually(() => expect(store.state.proposal?.remade?.where).toMatch(/^Notes!/));
    expect(store.state.proposal?.choices[0]?.preview.sheets[0]?.cells).toEqual([
      { address: "B4", before: "9", after: "14" },
    ]);
    stop();
    const shown = store.state.proposal;
    await workbook.user.insertRows("Notes", 1);
    await workbook.settled();
    expect(store.state.proposal).toBe(shown);
  });

  it("is left alone by what it was not made from", async () => {
    await workbook.user.addSheet("Brouillon");
    await workbook.user.setCell("Brouillon!A1", 1);
    desk.agree(true);
    await desk.apply();
    expect(store.state.proposal).toBeNull();
    expect(await workbook.read("Notes!B3")).toEqual([[14]]);
  });
});

describe("two panes on one workbook", () => {
  it("the second to apply sees what the first has written before it agrees", async () => {
    const [otherStore, other] = [store, desk];
    store = new Store<PaneState>(initialState("fr"));
    desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
    await desk.propose(giveBruno);
    other.agree(true);
    await other.apply();
    expect(otherStore.state.history).toHaveLength(1);
    desk.agree(true);
    await desk.apply();
    expect(store.state).toMatchObject({ history: [], proposal: { consent: false, remade: { where: "Notes!B3" } } });
  });

  it("a name and a setting that the other pane has changed are not written over", async () => {
    const define: Prepare = () => {
      const edits = [
        { kind: "name" as const, name: "SEUIL", formula: "=10" },
        { kind: "setting" as const, key: "convention", value: "cnam" },
      ];
      return { choices: [{ label: "Régler", plan: { label: "Régler", edits } }] };
    };
    await desk.propose(define);
    await workbook.apply({ label: "Autre volet", edits: [{ kind: "name", name: "SEUIL", formula: "=12" }] });
    await desk.apply();
    expect(store.state.proposal?.remade?.where).toBe("SEUIL");
    await workbook.apply({ label: "Autre volet", edits: [{ kind: "setting", key: "convention", value: "autre" }] });
    await desk.apply();
    expect(store.state.proposal?.remade?.where).toBe("");
    expect(await workbook.setting("convention")).toBe("autre");
  });
});
