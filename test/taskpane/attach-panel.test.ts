/** « Brancher » as its panel drives it: what is read, corrected, kept, proposed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { conventionById } from "../../src/conventions";
import { AttachPanel } from "../../src/taskpane/panels/attach/attach-panel";
import type { PanelHost } from "../../src/taskpane/panels/panel";
import type { Offer } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { readSheet } from "../../src/tools/reading/read-sheet";
import { correctionsSetting, readCorrections } from "../../src/tools/recognise/corrections";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { RangeRef, WorkbookModel } from "../../src/workbook/model";
import { accountsOf } from "../../src/tools/attach/accounts/account-tables";
import { bearerKey, partylessTables } from "../../src/tools/attach/accounts/bearers";
import { askedColumns, typedColumns } from "../../src/tools/attach/accounts/typed-amounts";
import {
  contractsList,
  expenseJournal,
  pointedContracts,
  twofoldContracts,
} from "../tools/attach/accounts/messy-accounts";
import { sheetOf, workbookOf } from "../tools/support/workbooks";
import { eventually } from "../support/patience";

const rows = [
  ["Nom", "Prénom", "CC", "Bizarre"],
  ["DUPONT", "Marie", 12, 8],
  ["MARTIN", "Léo", 9, 11],
  ["PETIT", "Ana", "absent", 10],
];
/** With a mean of its own. */
const means = sheetOf("Moyennes", [
  ["Nom", "Prénom", "CC", "Examen", "Moyenne"],
  ["Coef", null, 1, 1, null],
  ["DUPONT", "Marie", 12, 14, { formula: "=AVERAGE(C3:D3)", value: 13 }],
  ["MARTIN", "Léo", 9, 15, { formula: "=AVERAGE(C4:D4)", value: 12 }],
]);
const at = (row: number, column: number, sheet = "Notes"): RangeRef => ({ sheet, row, column, rows: 1, columns: 1 });

let workbook: MemoryWorkbook;
let offers: Offer[];
let redraw: ReturnType<typeof vi.fn<() => void>>;
let panel: AttachPanel;

beforeEach(async () => {
  workbook = createMemoryWorkbook(workbookOf(sheetOf("Notes", rows), sheetOf("Vide", []), means));
  offers = [];
  redraw = vi.fn();
  panel = new AttachPanel(hostOf(workbook));
  await workbook.select(at(1, 2));
  panel.opened();
  await eventually(() => expect(redraw).toHaveBeenCalled());
});

afterEach(() => vi.restoreAllMocks());

function hostOf(shown: MemoryWorkbook): PanelHost {
  return {
    workbook: shown,
    locale: "fr",
    convention: conventionById("gessms-2026")!,
    selection: null,
    propose: async (prepare) => {
      const offer = await prepare(await shown.snapshot());
      if (offer) offers.push(offer);
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw,
    open: () => undefined,
  };
}

async function setting(): Promise<ReturnType<typeof readCorrections>> {
  return readCorrections(await workbook.setting(correctionsSetting("Notes")));
}

function formulas(model: WorkbookModel): string[] {
  const cells = model.sheets.find(({ name }) => name === "Notes")?.cells ?? {};
  return Object.values(cells[1] ?? {}).flatMap(({ formula }) => formula ?? []);
}

describe("what the user says of a column", () => {
  it("is kept in the workbook at once, and taken back", async () => {
    panel.say(3, { role: "mark", assessment: "exam" });
    await eventually(async () => expect(await setting()).toMatchObject({ Bizarre: { role: "mark" } }));
    panel.say(3, null);
    await eventually(async () => expect(await setting()).toEqual({}));
  });

  it("decides what is proposed, and is in the plan", async () => {
    panel.say(3, { role: "mark", assessment: "exam" });
    panel.propose(new Set(["grade"]));
    await eventually(() => expect(offers).toHaveLength(1));
    const [withRules] = offers[0]?.choices ?? [];
    expect(withRules?.plan.edits.some(({ kind }) => kind === "setting")).toBe(true);
    await workbook.apply(withRules!.plan);
    expect(formulas(await workbook.snapshot())).toEqual(["=CNAM.UE_GRADE(C2:D2,,,CNAM_REGLES)"]);
  });
});

describe("a column that nothing explains", () => {
  it("is asked about, and nothing is computed until it is said", async () => {
    const shown = (): string => JSON.stringify(panel.view().values, withoutFunctions);
    expect(shown()).toContain("une épreuve de plus");
    panel.propose(new Set(["grade"]));
    await eventually(() => expect(shown()).toContain("Répondez d’abord"));
    expect(offers).toHaveLength(0);
    panel.answer([{ column: 3, guess: { role: "mark", assessment: "exam" } }]);
    await eventually(async () => expect(await setting()).toMatchObject({ Bizarre: { role: "mark" } }));
    expect(shown()).not.toContain("une épreuve de plus");
    panel.propose(new Set(["grade"]));
    await eventually(() => expect(offers).toHaveLength(1));
  });
});

describe("a workbook without rules", () => {
  it("is offered the rules sheet with the results, or the results alone", async () => {
    panel.say(3, { role: "other" });
    panel.propose(new Set(["status"]));
    await eventually(() => expect(offers).toHaveLength(1));
    const [both, alone] = offers[0]?.choices ?? [];
    expect(both?.plan.edits.map(({ kind }) => kind)).toContain("addSheet");
    expect(alone?.plan.edits.map(({ kind }) => kind)).not.toContain("addSheet");
  });

  it("gets both in one stroke, undone in one", async () => {
    panel.say(3, { role: "other" });
    await eventually(async () => expect(await setting()).toMatchObject({ Bizarre: { role: "other" } }));
    const before = await workbook.snapshot();
    panel.propose(new Set(["grade", "status"]));
    await eventually(() => expect(offers).toHaveLength(1));
    const applied = await workbook.apply(offers[0]!.choices[0]!.plan);
    expect((await workbook.snapshot()).names.map(({ name }) => name)).toEqual(["CNAM_REGLES"]);
    expect(await workbook.undo(applied)).toEqual({ kept: [] });
    expect(await workbook.snapshot()).toEqual(before);
  });
});

describe("what is attached already", () => {
  it("is said, and nothing is proposed", async () => {
    panel.say(3, { role: "other" });
    panel.propose(new Set(["grade"]));
    await eventually(() => expect(offers).toHaveLength(1));
    await workbook.apply(offers[0]!.choices[0]!.plan);
    redraw.mockClear();
    panel.changed();
    await eventually(() => expect(redraw).toHaveBeenCalled());
    panel.propose(new Set(["grade"]));
    const shown = (): string => JSON.stringify(panel.view().values, withoutFunctions);
    await eventually(() => expect(shown()).toContain("déjà branchés"));
    expect(offers).toHaveLength(1);
  });
});

describe("what the sheet computes already", () => {
  it("is compared with ours before anything is written, and again once a mark changes", async () => {
    panel.selected(at(2, 2, "Moyennes"));
    const shown = (): string => JSON.stringify(panel.view().values, withoutFunctions).replaceAll("\u00a0", " ");
    await eventually(() => expect(shown()).toContain("Votre colonne « Moyenne » : 2 lignes sur 2 égales."));
    const mark = at(2, 2, "Moyennes");
    await workbook.apply({ label: "", edits: [{ kind: "cells", range: mark, cells: [[11]] }], overwrites: [mark] });
    panel.changed();
    await eventually(() => expect(shown()).toContain("1 ligne sur 2 égale."));
    expect(shown()).toContain("Ligne 3, DUPONT Marie : 13 chez vous, 12,5 ici");
  });
});

describe("the sheet on screen", () => {
  it("is read when the user goes to another, and says when it holds no table", async () => {
    panel.selected(at(0, 0, "Vide"));
    await eventually(() =>
      expect(JSON.stringify(panel.view().values, withoutFunctions)).toContain("Aucun tableau reconnu"),
    );
  });
});

function withoutFunctions(_key: string, value: unknown): unknown {
  return typeof value === "function" ? undefined : value;
}

describe("an accountant's sheet", () => {
  it("is told by its tables rather than by the marks that it has not, and is attached in one stroke", async () => {
    const own = workbookOf(contractsList, expenseJournal);
    const accounts = createMemoryWorkbook({ ...own, activeSheet: contractsList.name });
    await accounts.select(at(1, 2, contractsList.name));
    const onAccounts = new AttachPanel(hostOf(accounts));
    onAccounts.opened();
    const shown = (): string => JSON.stringify(onAccounts.view(), withoutFunctions);
    await eventually(() => expect(shown()).toContain("Brancher la comptabilité"));
    expect(shown()).toContain("3 lignes");
    expect(shown()).not.toContain("Aucune colonne de notes");
    // The journal of the other sheet says no party: the button waits for the answer.
    expect(shown()).toContain("qui porte");
    expect(shown()).toContain("Répondez d’abord");
    const convention = conventionById("gessms-2026")!;
    const [asked] = partylessTables(own, accountsOf(own), { convention, locale: "fr" });
    onAccounts.update({ bearers: { [bearerKey(asked!.table)]: "Centre Cnam" } });
    expect(shown()).not.toContain("Répondez d’abord");
    onAccounts.proposeAccounts();
    await eventually(() => expect(offers).toHaveLength(1));
  });
});

describe("amounts typed as text", () => {
  it("are told with their first cell, and asked about where they have two readings", async () => {
    const accounts = createMemoryWorkbook({
      ...workbookOf(pointedContracts, twofoldContracts),
      activeSheet: pointedContracts.name,
    });
    await accounts.select(at(1, 2, pointedContracts.name));
    const onAccounts = new AttachPanel(hostOf(accounts));
    onAccounts.opened();
    const shown = (): string => JSON.stringify(onAccounts.view(), withoutFunctions);
    await eventually(() => expect(shown()).toContain("le premier en E2"));
    expect(shown()).toContain("7.300,00");
    expect(shown()).toContain("comme le reste de la colonne");
    expect(shown()).toContain("se lit de deux façons, ainsi que 1 autre cellule");
    expect(shown()).toContain("Répondez d’abord");
    const own = await accounts.snapshot();
    const [asked] = askedColumns(typedColumns(own, accountsOf(own)));
    onAccounts.update({ signs: { [asked!.key]: "," } });
    expect(shown()).not.toContain("Répondez d’abord");
    onAccounts.proposeAccounts();
    await eventually(() => expect(offers).toHaveLength(1));
  });
});

describe("a list of people without marks", () => {
  const list = sheetOf("Liste", [
    ["N° étudiant", "Nom", "Prénom", "Groupe"],
    [20230011, "DUPONT", "Marie", "A"],
    ["0042", "MARTIN", "Léo", "A"],
    [20230013, "PETIT", "Ana", "B"],
    [20230011, "DUPONT", "Marie", "B"],
  ]);

  it("gets a sheet of marks with its people, each once, which is then served", async () => {
    workbook = createMemoryWorkbook(workbookOf(list));
    redraw = vi.fn();
    panel = new AttachPanel(hostOf(workbook));
    await workbook.select(at(1, 1, "Liste"));
    panel.opened();
    await eventually(() => expect(redraw).toHaveBeenCalled());
    panel.proposeMarksSheet();
    await eventually(() => expect(offers).toHaveLength(1));
    await workbook.apply(offers[0]!.choices[0]!.plan);
    const made = (await workbook.snapshot()).sheets.find(({ name }) => name !== "Liste" && name.includes("Notes"))!;
    const [table] = readSheet(made).tables;
    const first = table!.found.dataRows[0]!;
    const named = [0, 1, 2, 3].map((row) => [0, 1].map((column) => made.cells[first + row]?.[column]?.value ?? null));
    expect(named.slice(0, 3)).toEqual([
      [20230011, "DUPONT Marie"],
      ["0042", "MARTIN Léo"],
      [20230013, "PETIT Ana"],
    ]);
    expect(named[3]?.[1]).not.toBe("DUPONT Marie");
    expect(table!.layout.value).toBe("learnerPerRow");
  });
});
