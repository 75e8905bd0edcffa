import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { auditWords } from "../../../src/i18n/panels/audit";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { checkIds } from "../../../src/tools/audit/check-ids";
import { checks } from "../../../src/tools/audit/checks";
import type { Finding } from "../../../src/tools/audit/finding";
import { findingPlaces, findingText } from "../../../src/tools/audit/finding-text";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import { IGNORED_SETTING, ignoredEdit, readIgnored, withIgnored } from "../../../src/tools/audit/ignored";
import { auditReport } from "../../../src/tools/audit/report";
import { settingOf } from "../../../src/workbook/model-edit/settings-sheet";
import type { WorkbookModel } from "../../../src/workbook/model";
import { planned, sheetNamed, sheetOf } from "../support/workbooks";
import { messy } from "./messy";

const convention = conventionById("gessms-2026")!;
const found = (workbook: WorkbookModel, ignored = {}): readonly Finding[] =>
  auditWorkbook(workbook, { convention, ignored });

describe("the list of checks", () => {
  it("has at least thirty, each once, with words in both languages", () => {
    expect(checks.map(({ id }) => id)).toEqual(checkIds);
    expect(new Set(checkIds).size).toBe(checkIds.length);
    expect(checkIds.length).toBeGreaterThanOrEqual(30);
    for (const locale of ["fr", "en"] as const)
      expect(Object.keys(auditWords[locale].checks).sort()).toEqual([...checkIds].sort());
  });

  it("finds nothing in a workbook that holds nothing", () => {
    expect(found({ sheets: [], names: [] })).toEqual([]);
    expect(found({ sheets: [sheetOf("Feuille 1", [])], names: [] })).toEqual([]);
  });

  it("words every finding without a hole", () => {
    for (const locale of ["fr", "en"] as const)
      for (const finding of found(messy)) expect(findingText(finding, locale)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("where to look", () => {
  const cell = (row: number) => ({ sheet: "Notes", row, column: 1, rows: 1, columns: 1 });
  const at = (count: number): Finding => ({
    key: "",
    check: "marksAsText",
    severity: "info",
    cells: Array.from({ length: count }, (_, row) => cell(row)),
    facts: {},
  });

  it("is told in full for as many places as there is room for, and cut beyond", () => {
    expect(findingPlaces(at(2), 2)).toBe("Notes!B1, Notes!B2");
    expect(findingPlaces(at(3), 2)).toBe("Notes!B1, Notes!B2…");
  });
});

describe("fixing all that is safe", () => {
  it("mends every finding that has a fix, and makes none", () => {
    const before = found(messy);
    const fixed = planned(messy, fixPlan(before, "fr"));
    const after = found(fixed);
    expect(before.filter(({ fix }) => fix !== undefined).map(({ check }) => check)).toEqual([
      "unknownCodes",
      "marksAsText",
      "totalLeavesOutRows",
      "formulasOverwritten",
      "amountsAsText",
      "datesAsText",
      "brandName",
    ]);
    expect(after.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it("makes the first of two fixes of the same cell", () => {
    const cells = [{ sheet: "Notes", row: 3, column: 1, rows: 1, columns: 1 }];
    const fixOf = (input: number): Finding => ({
      key: String(input),
      check: "marksAsText",
      severity: "info",
      cells,
      facts: {},
      fix: [{ kind: "cells", range: cells[0]!, cells: [[input]] }],
    });
    expect(fixPlan([fixOf(1), fixOf(2)], "fr").edits).toHaveLength(1);
  });
});

describe("fixes of wider ranges", () => {
  const fixOf = (row: number, column: number, rows = 1, columns = 1): Finding => {
    const range = { sheet: "Notes", row, column, rows, columns };
    const inputs = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 12));
    return {
      key: `${row} ${column}`,
      check: "marksAsText",
      severity: "info",
      cells: [range],
      facts: {},
      fix: [{ kind: "cells", range, cells: inputs }],
    };
  };

  it.each([
    ["its first cell", 3, 1, 1],
    ["its last cell", 4, 3, 1],
    ["the cell after its last column", 4, 4, 2],
    ["the cell under its last row", 5, 1, 2],
    ["the cell before its first column", 3, 0, 2],
  ])("meet on %s or not", (_, row, column, made) => {
    expect(fixPlan([fixOf(3, 1, 2, 3), fixOf(row, column)], "fr").edits).toHaveLength(made);
  });
});

describe("setting a finding aside", () => {
  const [first] = found(messy);

  it("keeps the reason in the workbook, and takes it back", () => {
    const kept = planned(messy, { label: "", edits: [ignoredEdit(withIgnored({}, first!.key, "vu avec le jury"))] });
    const ignored = readIgnored(settingOf(kept, IGNORED_SETTING));
    expect(found(kept, ignored).filter((one) => one.ignored !== undefined)).toEqual([
      { ...first, ignored: "vu avec le jury" },
    ]);
    const back = planned(kept, { label: "", edits: [ignoredEdit(withIgnored(ignored, first!.key, null))] });
    expect(settingOf(back, IGNORED_SETTING)).toBeNull();
  });

  it("holds when rows are inserted above, and no longer when what is said changes", () => {
    const moved: WorkbookModel = {
      ...messy,
      sheets: messy.sheets.map((sheet) => ({
        ...sheet,
        cells: Object.fromEntries(Object.entries(sheet.cells).map(([row, cells]) => [Number(row) + 2, cells])),
      })),
    };
    expect(found(moved)[0]?.key).toBe(first?.key);
    const more = planned(messy, {
      label: "",
      edits: [
        { kind: "cells", range: { sheet: "Notes", row: 6, column: 1, rows: 1, columns: 1 }, cells: [["abs. justif."]] },
      ],
    });
    expect(found(more)[0]?.key).not.toBe(first?.key);
  });

  it.each(["", "{", "[]", "null", '{"a":1}'])("reads %j as nothing set aside", (setting) => {
    expect(readIgnored(setting)).toEqual({});
  });
});

describe("the report", () => {
  const report = auditReport(messy, found(messy), { locale: "fr", convention: "GESSMS", date: "30/06/2027" });
  const sheet = sheetNamed(planned(messy, report), "Contrôle");

  it("is a sheet to print: gravest first, where, what, what to do", () => {
    const texts = Object.values(sheet.cells).map((cells) => Object.values(cells).map(({ value }) => value));
    expect(texts[0]).toEqual(["Rapport de contrôle du classeur"]);
    expect(texts[1]).toEqual([`${checks.length} contrôles · à la date du 30/06/2027 · Règles\u00a0: GESSMS`]);
    expect(texts[2]?.slice(0, 3)).toEqual(["Gravité", "Contrôle", "Où"]);
    expect(texts[3]?.slice(0, 3)).toEqual(["Erreur", "Code inconnu parmi les notes", "Notes!B6"]);
    expect(texts.slice(3)).toHaveLength(found(messy).length);
    expect(sheet.print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: 3, last: 3 },
    });
  });

  it("is not looked over in its turn, and has another name the second time", () => {
    const once = planned(messy, report);
    expect(found(once)).toEqual(found(messy));
    expect(planned(once, auditReport(once, [], { locale: "fr", convention: "GESSMS" })).sheets.at(-1)?.name).toBe(
      "Contrôle (2)",
    );
  });

  it("tells why a finding was set aside", () => {
    const [first] = found(messy);
    const ignored = found(messy, { [first!.key]: { reason: "voulu" } });
    const after = sheetNamed(planned(messy, auditReport(messy, ignored, { locale: "fr", convention: "" })), "Contrôle");
    expect(JSON.stringify(after.cells)).toContain("Ignoré parce que\u00a0: voulu");
  });
});
