import { beforeEach, describe, expect, it } from "vitest";
import { importWords } from "../../src/i18n/panels/import";
import { initialState } from "../../src/taskpane/initial-state";
import { OnDemand } from "../../src/taskpane/on-demand";
import type { ChartPart } from "../../src/taskpane/chart/chart-part";
import type { PaneState } from "../../src/taskpane/pane-state";
import { AnonymisePanel } from "../../src/taskpane/panels/anonymise/anonymise-panel";
import { randomBelow } from "../../src/taskpane/panels/random";
import { ImportPanel } from "../../src/taskpane/panels/import/import-panel";
import { mayGoBack, returnOf } from "../../src/taskpane/panels/import/import-state";
import type { PanelHost } from "../../src/taskpane/panels/panel";
import { panelHost } from "../../src/taskpane/panels/panel-host";
import { PlanDesk } from "../../src/taskpane/plan-desk";
import { ruleBook } from "../../src/taskpane/rules/rule-book-part";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { WorkbookFollower } from "../../src/taskpane/workbook-follower";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import * as files from "../tools/import/files";
import { withLine } from "../../src/taskpane/panels/import/actuals-state";
import type { WorkbookModel } from "../../src/workbook/model";
import { createdFile } from "../tools/support/financial-file";
import { sheetOf, workbookOf } from "../tools/support/workbooks";

let workbook: MemoryWorkbook;
let store: Store<PaneState>;
let desk: PlanDesk;
let host: PanelHost;

const promo = sheetOf("Promo", [
  ["N° étudiant", "Apprenant", "QCM 1"],
  ["0011", "DUPUIS Camille", null],
  ["0012", "LE GOFF Anaïs", null],
  ["0013", "MARTIN Chloé", 9],
]);

beforeEach(() => openPane(workbookOf(promo)));

async function openPane(model: WorkbookModel): Promise<void> {
  workbook = createMemoryWorkbook({ ...model, activeSheet: model.sheets[0]!.name });
  store = new Store<PaneState>(initialState("fr"));
  const follower = new WorkbookFollower(
    workbook,
    store,
    new OnDemand<ChartPart>(() => Promise.reject(new Error("no page"))),
  );
  const rules = new OnDemand(() => Promise.resolve(ruleBook));
  await rules.load();
  desk = new PlanDesk(workbook, store, (id) => id, new ReadingWork());
  host = panelHost({ workbook, store, desk, follower, rules, readings: new ReadingWork(), open: () => undefined });
}

/** Until the pane is idle. */
async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  while (store.state.busy) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function readGradebook(panel = new ImportPanel(host)): Promise<ImportPanel> {
  panel.readFile(new File([files.moodleGradebook], "notes.csv"));
  await idle();
  return panel;
}

describe("« Importer »", () => {
  it("offers to give the marks of a table back to the file, one way only for what its platform takes", async () => {
    const panel = await readGradebook();
    panel.update({ destination: "file" });
    const back = returnOf(panel.shown);
    expect(back?.columns.map(({ column, target }) => [column.heading, target])).toEqual([
      ["Test : QCM 1", 2],
      ["Devoir : Rapport", null],
    ]);
    // One mark of 9 says no scale: nothing goes back from a column that « Brancher » would ask about.
    expect(back?.returned.cells).toEqual([]);
    expect(back?.returned.notReturned.map(({ text, reason }) => [text, reason])).toEqual([["9", "scale"]]);
    panel.update({ returns: new Map([[6, null]]) });
    expect(returnOf(panel.shown)?.returned.notReturned).toEqual([]);
    panel.readFile(new File([files.moodleQuiz], "test.csv"));
    await idle();
    expect(mayGoBack(panel.shown)).toBe(false);
  });

  it("fills the blank cells of the table, and keeps the file on a sheet of its own", async () => {
    const panel = await readGradebook();
    panel.update({ destination: "table" });
    panel.propose();
    await idle();
    await desk.apply();
    expect(await workbook.read("Promo!C2:C4")).toEqual([[15], [null], [9]]);
    const { sheets } = await workbook.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["Promo", "Import Moodle (brut)"]);
  });

  it("replaces what differs once the user has agreed, twice", async () => {
    const panel = await readGradebook();
    panel.update({ destination: "table", replace: true });
    panel.propose();
    await idle();
    await desk.apply();
    expect(await workbook.read("Promo!C4")).toEqual([[9]]);
    desk.agree(true);
    await desk.apply();
    expect(await workbook.read("Promo!C4")).toEqual([[0]]);
  });

  it("says how many marks differ, and what ticking would do, when there is nothing else to write", async () => {
    const panel = await readGradebook();
    panel.update({ destination: "table" });
    panel.propose();
    await idle();
    await desk.apply();
    await readGradebook(panel);
    panel.update({ destination: "table", replace: false });
    await idle();
    expect(textsIn(panel.view())).toContain(importWords.fr.onlyDifferent(1));
    expect(textsIn(panel.view())).not.toContain(importWords.fr.nothingToWrite);
    panel.update({ replace: true });
    expect(textsIn(panel.view())).not.toContain(importWords.fr.onlyDifferent(1));
    expect(textsIn(panel.view())).toContain(importWords.fr.prepare);
  });

  it("brings entries into a financial file, once it is said which charge each account is", async () => {
    const entries = ["EcritureDate|CompteNum|CompteLib|EcritureLib|Debit|Credit"];
    const of = (account: string) => `20261215|${account}|Locations immobilières|Salle B204|650,50|0,00`;
    const journal = new File([[...entries, of("613200"), of("613300")].join("\n")], "fec.txt");
    const panel = new ImportPanel(host);
    panel.readFile(journal);
    await idle();
    expect(textsIn(panel.view())).toContain(importWords.fr.actuals.noFile);
    await openPane(createdFile({ convention: "gessms-2026", year: 2026, learners: 2 }));
    const onFile = new ImportPanel(host);
    onFile.readFile(journal);
    await idle();
    expect(textsIn(onFile.view())).toContain(importWords.fr.actuals.toSay(2));
    const { actuals } = onFile.shown;
    const line = { party: "GRETA-CFA", charge: "Salles" };
    onFile.update({ actuals: withLine(withLine(actuals!, "613200", line), "613300", { isOutside: true }) });
    expect(textsIn(onFile.view())).toContain(importWords.fr.prepare);
    onFile.propose();
    await idle();
    await desk.apply();
    expect(await workbook.read("Dépenses!B9:F9")).toEqual([["GRETA-CFA", "Salles", "Salle B204", null, 650.5]]);
    // The next file asks nothing, and has nothing new.
    const again = new ImportPanel(host);
    again.readFile(journal);
    await idle();
    expect(textsIn(again.view())).toContain(importWords.fr.actuals.nothing);
  });

  it("makes a sheet where no table is meant, and reads that sheet again", async () => {
    const panel = new ImportPanel(host);
    panel.readFile(new File([files.scodoc], "recap.xls"));
    await idle();
    panel.propose();
    await idle();
    await desk.apply();
    await workbook.select({ sheet: "Import ScoDoc", row: 0, column: 0, rows: 1, columns: 1 });
    panel.readActiveSheet();
    await idle();
    panel.propose();
    await idle();
    // The source is in the workbook: it is not kept twice.
    expect(store.state.proposal?.choices[0]?.preview.sheets.map(({ sheet }) => sheet)).toEqual(["Import"]);
  });

  it("says what a file is not", async () => {
    const panel = new ImportPanel(host);
    const answers: readonly (readonly [file: string, answer: string])[] = [
      [files.budget, importWords.fr.problems.noMarks],
      ["PK\u0003\u0004", importWords.fr.problems.workbook],
      ["%PDF-1.7", importWords.fr.problems.unreadable],
      ["", importWords.fr.problems.empty],
    ];
    for (const [file, answer] of answers) {
      panel.readFile(new File([file], "notes.csv"));
      await idle();
      expect(textsIn(panel.view())).toContain(answer);
      expect(textsIn(panel.view())).not.toContain(importWords.fr.prepare);
    }
  });
});

/** The texts that a template shows, those of the templates inside it too. */
function textsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null && "values" in value ? textsIn(value.values) : [value];
}

describe("« Anonymiser »", () => {
  it("prepares papers, then brings their marks back beside the names", async () => {
    const panel = new AnonymisePanel(host);
    panel.opened();
    await idle();
    panel.update({ ticked: new Set([2]), typed: "" });
    panel.prepare();
    await idle();
    await desk.apply();
    await workbook.write("Copies!B5", [[12], [13], [14]]);
    const keys = await workbook.read("'Clé d’anonymat'!A5:C7");
    const papers = await workbook.read("Copies!A5:B7");
    panel.opened();
    await idle();
    panel.update({ destination: "table" });
    panel.lift();
    await idle();
    await desk.apply();
    const markOf = (name: string): unknown => {
      const number = keys.find(([, , learner]) => learner === name)?.[0];
      return papers.find(([paper]) => paper === number)?.[1];
    };
    // Chloé's 9 stays: only blank cells are filled.
    expect(await workbook.read("Promo!C2:C4")).toEqual([[markOf("DUPUIS Camille")], [markOf("LE GOFF Anaïs")], [9]]);
  });

  it("draws each number as often as another, in its bounds", () => {
    const drawn = Array.from({ length: 3000 }, () => randomBelow(3));
    // A thousand of each, give or take six standard deviations.
    for (const number of [0, 1, 2])
      expect(Math.abs(drawn.filter((one) => one === number).length - 1000)).toBeLessThan(160);
  });

  it("draws other numbers each time it prepares", async () => {
    const panel = new AnonymisePanel(host);
    panel.opened();
    await idle();
    panel.update({ ticked: new Set([2]), typed: "" });
    const numbers = async (): Promise<string> => {
      panel.prepare();
      await idle();
      const { proposal } = store.state;
      return JSON.stringify(proposal?.choices[0]?.plan.edits.find(({ kind }) => kind === "cells"));
    };
    const draws = new Set([await numbers(), await numbers(), await numbers(), await numbers()]);
    expect(draws.size).toBe(4);
  });
});
