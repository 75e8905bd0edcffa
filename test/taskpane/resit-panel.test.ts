/** « Simuler la session 2 » never contradicts the convocations that it has just made. */
import { describe, expect, it } from "vitest";
import { openResitPanel } from "../../src/taskpane/panels/resit/resit-panel";
import type { Panel, PanelHost } from "../../src/taskpane/panels/panel";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { landingOf } from "../../src/taskpane/landing";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { conventionById } from "../../src/conventions";
import { createMarksSheet } from "../../src/tools/create-marks-sheet";
import type { WorkbookModel } from "../../src/workbook/model";
import type { CellInput, Edit } from "../../src/workbook/plan";
import { eventually } from "../support/patience";
import { planned, sheetOf, workbookOf } from "../tools/support/workbooks";
import { buttonOf, written } from "./support/template-values";

const gessms = conventionById("gessms-2026")!;
const others = sheetOf("Autres", [["Rien ici"]]);

/** The marks of two learners, and who sits again: USSA24 in G, learners from row 6. */
function jury(): WorkbookModel {
  const empty = workbookOf(others);
  const made = planned(empty, createMarksSheet(empty, { convention: gessms, learners: 3, locale: "fr" }));
  const typed = (row: number, column: number, value: CellInput): Edit => ({
    kind: "cells",
    range: { sheet: "Notes", row, column, rows: 1, columns: 1 },
    cells: [[value]],
  });
  const edits = [typed(5, 1, "ALVES Inès"), typed(6, 1, "BENALI Karim"), typed(5, 6, 8), typed(6, 6, 12)];
  return { ...planned(made, { label: "", edits }), activeSheet: "Notes" };
}

/** The panel on a workbook whose plans are applied at once, and leave the user where the pane would. */
function opened(workbook: MemoryWorkbook): Panel {
  const host: PanelHost = {
    workbook,
    locale: "fr",
    convention: gessms,
    selection: null,
    propose: async (prepare) => {
      const offer = await prepare(await workbook.snapshot());
      for (const { plan } of offer?.choices ?? []) {
        await workbook.apply(plan);
        const place = landingOf(plan);
        if (place) await workbook.select(place);
      }
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw: () => undefined,
    open: () => undefined,
  };
  const panel = openResitPanel(host);
  workbook.on("selection", (selection) => panel.selected?.(selection));
  workbook.on("structure", () => panel.changed?.());
  panel.opened?.();
  return panel;
}

const shown = (panel: Panel): string => written(panel.view());
const sees = (panel: Panel, text: string): Promise<void> => eventually(() => expect(shown(panel)).toContain(text));
const names = async (workbook: MemoryWorkbook) => (await workbook.snapshot()).sheets.map(({ name }) => name);

describe("« Simuler la session 2 »", () => {
  it.each(["Préparer les convocations", "Une convocation par page"])(
    "says the same before and after « %s »",
    async (made) => {
      const workbook = createMemoryWorkbook(jury());
      const panel = opened(workbook);
      await sees(panel, "ALVES Inès");
      const before = shown(panel);
      buttonOf(panel.view(), made)();
      await eventually(async () => expect(await names(workbook)).toHaveLength(4));
      await eventually(async () => expect((await workbook.selection()).sheet).toContain("Convocations"));
      panel.changed?.();
      await settled();
      expect(shown(panel)).toBe(before);
      await workbook.select({ ...(await workbook.selection()), row: 5 });
      await settled();
      expect(shown(panel)).toBe(before);
    },
  );

  it("reads the marks that convocations are about when it is opened on them", async () => {
    const workbook = await convoked();
    const panel = opened(workbook);
    await sees(panel, "ALVES Inès");
    expect(shown(panel)).not.toContain("Personne ne repasse");
  });

  it("asks for the sheet of marks once it has another name", async () => {
    const workbook = await convoked();
    await workbook.user.renameSheet("Notes", "Notes de juin");
    const panel = opened(workbook);
    await sees(panel, "Ouvrez celle qui porte les notes");
  });
});

/** The panel reads on its own time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A workbook whose list of convocations is in front of the user. */
async function convoked(): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook(jury());
  const panel = opened(workbook);
  await sees(panel, "ALVES Inès");
  buttonOf(panel.view(), "Préparer les convocations")();
  await eventually(async () => expect((await workbook.selection()).sheet).toBe("Convocations"));
  return workbook;
}
