import { describe, expect, it } from "vitest";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { findingText } from "../../../src/tools/audit/finding-text";
import { closingText } from "../../../src/tools/jury/closing";
import { explainChanges } from "../../../src/tools/jury/explain-changes";
import { readJournal } from "../../../src/tools/jury/journal";
import { sheetsToClose } from "../../../src/tools/jury/jury-tables";
import type { WorkbookModel } from "../../../src/workbook/model";
import { createMarksSheet } from "../../../src/tools/create-marks-sheet";
import { planned, sheetNamed, sheetOf, workbookOf } from "../support/workbooks";
import {
  CLOSED_ON,
  closed,
  closingIn,
  closingOf,
  convention,
  marks,
  marksSheet,
  since,
  textOf,
  textsOf,
  withMinutes,
  withRows,
  withValues,
} from "./support";

function explained(workbook: WorkbookModel, reason = "Erreur de report", date = CLOSED_ON + 1): WorkbookModel {
  const closing = closingIn(workbook);
  const { unexplained } = since(workbook);
  const options = { closing, changes: unexplained, reason, by: "M. Blanc", date, locale: "fr" } as const;
  return planned(workbook, explainChanges(workbook, options));
}

const raised = (workbook: WorkbookModel, mark = 10): WorkbookModel => withValues(workbook, "Promo", [1, 2, mark]);

describe("what a jury closes", () => {
  it("is the marks that results read and the results, and nothing else that is known of people", () => {
    expect(closingOf(marks).tables).toEqual([
      {
        sheet: "Promo",
        columns: ["USSA24", "USSA24 note", "USSA24 statut"],
        rows: [
          { who: "MARTIN Léa", values: [9.5, 9.5, "Session 2"] },
          { who: "PETIT Noé", values: [12, 12, "Validée"] },
          { who: "ROUX Ana", values: ["ABI", 0, "Session 2"] },
        ],
      },
    ]);
  });

  it("is the decision of the minutes too, where there are some", () => {
    const [, minutes] = closingOf(withMinutes(marks)).tables;
    expect(minutes?.sheet).toBe("PV de jury");
    expect(minutes?.columns).toContain("Décision de la commission");
    expect(minutes?.rows.map(({ who }) => who)).toEqual(["MARTIN Léa", "PETIT Noé", "ROUX Ana"]);
  });

  it("is told apart by sessions on a sheet of « Notes »", () => {
    const made = planned(marks, createMarksSheet(marks, { convention, locale: "fr", learners: 2, units: 1 }));
    const notes = sheetNamed(made, "Notes");
    const named = withValues(made, "Notes", [5, 1, "ALVES Inès"], [5, 6, 11]);
    const table = sheetsToClose(named).find(({ sheet }) => sheet.name === "Notes");
    expect([...(table?.columns.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        "Session 1 · USSA24",
        "Session 2 · USSA24",
        "Notes finales · USSA24",
        "Statuts · USSA24",
        "Moyenne",
      ]),
    );
    expect([...(table?.rows.keys() ?? [])]).toEqual(["ALVES Inès"]);
    expect(notes.cells[5]?.[0]?.value).toBe(1);
  });

  it("is nothing where no function decides anything", () => {
    expect(
      sheetsToClose(
        workbookOf(
          sheetOf("Liste", [
            ["Apprenant", "Note"],
            ["MARTIN Léa", 12],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it("makes a text that neither the order nor the place of rows changes, and every mark, decision and rule does", () => {
    expect(textOf(withRows(marks, "Promo", [3, 1, 2]))).toBe(textOf(marks));
    expect(textOf(raised(marks))).not.toBe(textOf(marks));
    expect(textOf(withValues(marks, "Promo", [1, 4, "Validée"]))).not.toBe(textOf(marks));
    const ruled = (threshold: number): WorkbookModel => ({
      sheets: [
        marksSheet,
        sheetOf("Règles", [
          ["convention", "gessms-2026"],
          ["grading.threshold", threshold],
        ]),
      ],
      names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" }],
    });
    expect(textOf(ruled(10))).not.toBe(textOf(ruled(12)));
  });

  it("is read again from its sheet as it was written, in either language", () => {
    const closing = closingOf(withMinutes(marks), { rulesDigest: "cd".repeat(32) });
    const { recordSheet, ...found } = closingIn(closed(withMinutes(marks), { rulesDigest: "cd".repeat(32) }));
    expect(found).toEqual(closing);
    expect(recordSheet).toBe("Jury clos");
    expect(closingText(found)).toBe(closingText(closing));
  });
});

describe("after a jury was closed", () => {
  it("finds nothing while nothing has changed, whatever was sorted or said beside the marks", () => {
    const workbook = withValues(withRows(closed(marks), "Promo", [2, 3, 1]), "Promo", [1, 1, "autre@example.org"]);
    expect(since(workbook).unexplained).toEqual([]);
  });

  it("finds the mark and the decision that changed, with their cells", () => {
    const workbook = withValues(closed(marks), "Promo", [1, 2, 10], [1, 4, "Validée"]);
    expect(since(workbook).unexplained).toEqual([
      expect.objectContaining({
        who: "MARTIN Léa",
        column: "USSA24",
        before: 9.5,
        after: 10,
        at: { sheet: "Promo", row: 1, column: 2, rows: 1, columns: 1 },
      }),
      expect.objectContaining({ column: "USSA24 statut", before: "Session 2", after: "Validée" }),
    ]);
  });

  it("finds who left, who came, a column and a sheet that are gone, and formulas turned into values", () => {
    const left = withRows(closed(marks), "Promo", [1, 2]);
    expect(since(left).unexplained).toMatchObject([
      { who: "ROUX Ana", column: "", before: "ROUX Ana", after: null, at: null },
    ]);
    const came = withValues(closed(marks), "Promo", [4, 0, "SOLER Jo"], [4, 2, 11]);
    expect(since(came).unexplained).toMatchObject([{ who: "SOLER Jo", column: "", before: null, after: "SOLER Jo" }]);
    const renamed = withValues(closed(marks), "Promo", [0, 2, "USSA25"]);
    expect(since(renamed).unexplained).toMatchObject([{ who: "", column: "USSA24", after: null }]);
    const workbook = closed(marks);
    const gone = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Promo") };
    expect(since(gone).unexplained).toMatchObject([{ sheet: "Promo", who: "", column: "", before: "Promo" }]);
    const pasted = JSON.parse(
      JSON.stringify(workbook).replace(/"formula":"=CNAM[^}]*?,"value"/g, '"value"'),
    ) as WorkbookModel;
    expect(sheetNamed(pasted, "Promo").cells[1]?.[4]).toEqual({ value: "Session 2" });
    expect(since(withValues(pasted, "Promo", [1, 4, "Validée"])).unexplained).toMatchObject([
      { who: "MARTIN Léa", column: "USSA24 statut", after: "Validée" },
    ]);
  });

  it("does not take a result that is still being computed for a change", () => {
    expect(since(withValues(closed(marks), "Promo", [1, 4, { error: "#BUSY!" }])).unexplained).toEqual([]);
    expect(since(withValues(closed(marks), "Promo", [1, 4, { error: "#N/A" }])).unexplained).toHaveLength(1);
  });
});

describe("the reason of a change", () => {
  it("goes to the journal: who, when, where, before, after, why", () => {
    const workbook = explained(raised(closed(marks)));
    expect(readJournal(workbook)).toEqual([
      expect.objectContaining({
        sheet: "Promo",
        reason: "Clôture du jury",
        date: CLOSED_ON,
        by: "Mme Durand, présidente",
      }),
      {
        date: CLOSED_ON + 1,
        by: "M. Blanc",
        sheet: "Promo",
        cell: "C2",
        who: "MARTIN Léa",
        column: "USSA24",
        before: 9.5,
        after: 10,
        reason: "Erreur de report",
      },
    ]);
    expect(since(workbook).unexplained).toEqual([]);
    expect(since(workbook).explained).toHaveLength(1);
  });

  it("holds for what it was given for: another value, or the closed one again, asks for another", () => {
    const workbook = explained(raised(closed(marks)));
    expect(since(raised(workbook, 11)).unexplained).toMatchObject([{ before: 10, after: 11 }]);
    const back = raised(workbook, 9.5);
    expect(since(back).unexplained).toMatchObject([{ before: 10, after: 9.5 }]);
    expect(since(explained(back, "Décision maintenue", CLOSED_ON + 2)).unexplained).toEqual([]);
  });

  it("may be about a row, a column or a whole sheet", () => {
    for (const change of [
      (workbook: WorkbookModel) => withRows(workbook, "Promo", [1, 2]),
      (workbook: WorkbookModel) => withValues(workbook, "Promo", [4, 0, "SOLER Jo"], [4, 2, 11]),
      (workbook: WorkbookModel) => withValues(workbook, "Promo", [0, 2, "USSA25"]),
      (workbook: WorkbookModel) => ({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Promo") }),
    ]) {
      const changed = change(closed(marks));
      expect(since(changed).unexplained).not.toEqual([]);
      expect(since(explained(changed)).unexplained).toEqual([]);
    }
  });

  it("without words is none, and one given before the closing says nothing of it", () => {
    expect(since(explained(raised(closed(marks)), "")).unexplained).toHaveLength(1);
    expect(since(explained(raised(closed(marks)), "Tôt", CLOSED_ON - 1)).unexplained).toHaveLength(1);
  });

  it("shows on the minutes, those that were there and those made afterwards, on the printed pages", () => {
    const workbook = explained(raised(closed(withMinutes(marks))));
    const minutes = sheetNamed(workbook, "PV de jury");
    const said = textsOf(minutes).map((text) => text.replaceAll(/[\u00a0\u202f]/g, " "));
    expect(said).toContain(
      "Jury clos le 09/12/2025 12:00 par Mme Durand, présidente ; détail sur la feuille « Jury clos ».",
    );
    expect(said).toContain(`Empreinte (SHA-256) : ${"ab".repeat(32)}`);
    expect(said).toContain(
      "Modifié après clôture le 10/12/2025 12:00 par M. Blanc : MARTIN Léa · USSA24, 9,5 → 10. Motif : Erreur de report",
    );
    const { row = 0, rows = 0 } = minutes.print?.area ?? {};
    expect(row + rows - 1).toBe(Math.max(...Object.keys(minutes.cells).map(Number)));
    const later = withMinutes(raised(explained(raised(closed(marks))), 11));
    const told = textsOf(sheetNamed(later, "PV de jury")).map((text) => text.replaceAll(/[\u00a0\u202f]/g, " "));
    expect(told.filter((text) => text.startsWith("Modifié après clôture"))).toHaveLength(1);
    expect(told).toContain("1 changement après clôture, sans motif au journal.");
  });
});

describe("« Contrôler » after a jury was closed", () => {
  const closedFindings = (workbook: WorkbookModel): readonly string[] =>
    auditWorkbook(workbook, { convention })
      .filter(({ check }) => check === "closedChanged")
      .map((finding) => findingText(finding, "fr").replaceAll(/[\u00a0\u202f]/g, " "));

  it("tells what changed without a reason, and only that", () => {
    expect(closedFindings(closed(marks))).toEqual([]);
    expect(closedFindings(raised(closed(marks)))).toEqual([
      "MARTIN Léa, USSA24 : « 9,5 » à la clôture du 09/12/2025 12:00 ou à son dernier motif, « 10 » maintenant.",
    ]);
    expect(closedFindings(explained(raised(closed(marks))))).toEqual([]);
  });

  it("does not look over the record and the journal as somebody's tables", () => {
    const audited = auditWorkbook(explained(raised(closed(marks))), { convention });
    const sheets = new Set(audited.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)));
    expect([...sheets].filter((sheet) => sheet === "Jury clos" || sheet === "_Journal")).toEqual([]);
  });
});
