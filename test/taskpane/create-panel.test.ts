/** « Une seule feuille du dossier », as the buttons of the panel do it: what is proposed, made, taken back, refused. */
import { beforeEach, describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import type { FilePart } from "../../src/tools/create/dossier/file-parts";
import { initialState } from "../../src/taskpane/initial-state";
import { openCreatePanel } from "../../src/taskpane/panels/create/create-panel";
import type { Panel } from "../../src/taskpane/panels/panel";
import type { PaneState } from "../../src/taskpane/pane-state";
import { PlanDesk } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { createdFile } from "../tools/support/financial-file";
import { sheetOf, workbookOf } from "../tools/support/workbooks";
import { eventually } from "../support/patience";
import { buttonWithId, valuesIn } from "./support/template-values";

const YEAR = { convention: "gessms-2026", year: 2026, learners: 14 } as const;

let workbook: MemoryWorkbook;
let store: Store<PaneState>;
let desk: PlanDesk;
let panel: Panel;

function open(model: WorkbookModel, convention = "gessms-2026"): void {
  workbook = createMemoryWorkbook(model);
  store = new Store<PaneState>(initialState("fr"));
  desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  panel = openCreatePanel({
    workbook,
    locale: "fr",
    convention: conventionById(convention)!,
    selection: null,
    readings: new ReadingWork(),
    propose: (prepare) => desk.propose(prepare),
    during: (action) => action(new AbortController().signal),
    redraw: () => undefined,
    open: () => undefined,
  });
}

/** Presses the button of a sheet, and gives what is then proposed. */
async function propose(part: FilePart): Promise<NonNullable<PaneState["proposal"]>> {
  buttonWithId(panel.view(), `create-part-${part}`).press();
  return eventually(() => {
    if (store.state.proposal === null) throw new Error("nothing is proposed yet");
    return store.state.proposal;
  });
}

async function sheets(): Promise<readonly string[]> {
  return (await workbook.snapshot()).sheets.map(({ name }) => name);
}

/** As it was before: a sheet that lost what others read would show it. */
async function formulasOf(sheet: string): Promise<string> {
  const { sheets: all } = await workbook.snapshot({ sheets: [sheet] });
  return JSON.stringify(all.find(({ name }) => name === sheet)?.cells);
}

/** A file without what the sheet gives it: the sheet is deleted, with the names that stood on it. */
function fileWithout(sheet: string): WorkbookModel {
  const file = createdFile(YEAR);
  return {
    ...file,
    sheets: file.sheets.filter(({ name }) => name !== sheet),
    names: file.names.filter(({ formula }) => !formula.includes(`${sheet}!`)),
  };
}

describe("in a workbook without a file", () => {
  beforeEach(() => open(workbookOf(sheetOf("Accueil", [["Bonjour"]]))));

  it("brings what the sheet reads, in one preview and one undo", async () => {
    const { choices } = await propose("ledger");
    expect(choices.map(({ plan }) => plan.label)).toEqual(["Ajouter «\u00a0Comptes\u00a0» au dossier financier"]);
    expect(await sheets()).toEqual(["Accueil"]);
    await desk.apply();
    expect(await sheets()).toEqual(["Accueil", "Règles", "Contrats", "Factures", "Encaissements", "Comptes"]);
    expect((await workbook.selection()).sheet).toBe("Comptes");
    await desk.undo(store.state.history[0]!.applied.id);
    expect(await sheets()).toEqual(["Accueil"]);
    expect((await workbook.snapshot()).names).toEqual([]);
  });

  it("is made of the size that is typed, and of none that cannot be", () => {
    const part = (): ReturnType<typeof buttonWithId> => buttonWithId(panel.view(), "create-part-treasury");
    const type = (learners: number): void => {
      const values = valuesIn(panel.view());
      const input = values.slice(values.indexOf("create-learners")).find((value) => typeof value === "function");
      (input as (event: unknown) => void)({ target: { valueAsNumber: learners } });
    };
    expect(part().disabled).toBe(false);
    type(0);
    expect(part().disabled).toBe(true);
    type(14);
    expect(part().disabled).toBe(false);
  });
});

describe("in a workbook that has a file", () => {
  it.each([
    ["reminders", "Relances"],
    ["invoicePaper", "Facture à imprimer"],
    ["closing", "Clôture"],
    ["treasury", "Trésorerie"],
  ] as const)("%s is added alone, and reads it", async (part, sheet) => {
    open(fileWithout(sheet));
    const before = await sheets();
    const invoices = await formulasOf("Factures");
    const { choices } = await propose(part);
    expect(choices).toHaveLength(1);
    await desk.apply();
    expect(await sheets()).toEqual([...before, sheet]);
    expect(await formulasOf(sheet)).toMatch(/CNAM_(FACTURES|DEPENSES)/);
    expect(await formulasOf("Factures")).toBe(invoices);
  });

  it("a sheet that is there is not made again: the pane says so and shows it", async () => {
    open(createdFile(YEAR));
    const before = await sheets();
    const { choices } = await propose("expenses");
    expect(choices.map(({ plan }) => [plan.label, plan.edits.length])).toEqual([
      ["«\u00a0Dépenses\u00a0» est déjà dans le dossier\u00a0: rien à ajouter", 0],
    ]);
    await desk.apply();
    expect(await sheets()).toEqual(before);
    expect((await workbook.selection()).sheet).toBe("Dépenses");
  });

  it("asks which of two files the sheet is for", async () => {
    open(createdFile(YEAR, createdFile(YEAR)));
    const { choices, reason } = await propose("reminders");
    expect(choices).toHaveLength(2);
    expect(reason).toMatch(/^Plusieurs dossiers dans ce classeur/);
    // Each is known by its sheets; the last one made comes first.
    expect(choices.map(({ label }) => label)).toEqual([
      expect.stringContaining("(Contrats (2), "),
      expect.stringContaining("(Contrats, "),
    ]);
  });
});

it("offers what the convention has, and nothing else", () => {
  open(workbookOf(), "pays-aix-2016-2018");
  const ids = valuesIn(panel.view()).filter((value) => typeof value === "string" && value.startsWith("create-part-"));
  expect(ids).toEqual(["subsidy", "charges", "expenses", "budget"].map((part) => `create-part-${part}`));
});
