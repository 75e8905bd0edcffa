/** The obligations as a calendar file: what it holds, and what RFC 5545 wants of it. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { calendarFile } from "../../../src/tools/calendar-file/calendar-file";
import { datedObligations, type DatedObligation } from "../../../src/tools/calendar-file/dated-obligations";
import type { Cell, SheetModel } from "../../../src/workbook/model";
import { serialOf } from "../../oracle/days";
import { sheetOf, workbookOf } from "../support/workbooks";

const convention = conventionById("gessms-2026")!;
const made = new Date(Date.UTC(2026, 10, 30, 18, 5, 9));
const options = { convention, locale: "fr", made } as const;

const obligation = (label: string, changes: Partial<DatedObligation> = {}): DatedObligation => ({
  label,
  start: serialOf(31, 12, 2026),
  end: serialOf(31, 12, 2026),
  responsible: "Centre Cnam",
  source: "art. 3(3)",
  ...changes,
});

const fileOf = (...obligations: readonly DatedObligation[]): string => calendarFile(obligations, options);
/** Lines as a calendar reads them: what was folded is one again. */
const linesOf = (file: string): readonly string[] => file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
const valuesOf = (file: string, property: string): readonly string[] =>
  linesOf(file).flatMap((line) => (line.startsWith(property) ? [line.slice(property.length)] : []));

describe("an event", () => {
  it("takes its whole days, the last one included", () => {
    const file = fileOf(obligation("Conseil", { start: serialOf(28, 2, 2028), end: serialOf(29, 2, 2028) }));
    expect(valuesOf(file, "DTSTART;VALUE=DATE:")).toEqual(["20280228"]);
    expect(valuesOf(file, "DTEND;VALUE=DATE:")).toEqual(["20280301"]);
    expect(valuesOf(fileOf(obligation("Acompte")), "DTEND;VALUE=DATE:")).toEqual(["20270101"]);
  });

  it("blocks nobody's time, and says when the file was made", () => {
    const file = fileOf(obligation("Conseil"));
    expect(valuesOf(file, "TRANSP:")).toEqual(["TRANSPARENT"]);
    expect(valuesOf(file, "DTSTAMP:")).toEqual(["20261130T180509Z"]);
  });

  it("says its article, who answers for it and the convention, in French", () => {
    const [description = ""] = valuesOf(fileOf(obligation("Acompte")), "DESCRIPTION:");
    expect(description.replaceAll("\u00a0", " ")).toBe(
      "Source : art. 3(3)\\nResponsable : Centre Cnam\\nLP GESSMS 2026-2027 — Cnam Occitanie\\, GRETA-CFA\\, Lycée",
    );
  });

  it("keeps commas, semicolons and backslashes as they are written", () => {
    const label = "Bilan ; budget, « annexe 6 » C:\\dossier";
    expect(valuesOf(fileOf(obligation(label)), "SUMMARY:")).toEqual(["Bilan \\; budget\\, « annexe 6 » C:\\\\dossier"]);
  });

  it("adds nothing else to the file: no line that a text could smuggle in", () => {
    const file = fileOf(obligation("A\r\nBEGIN:VALARM\nATTACH:x"));
    expect(linesOf(file).filter((line) => line.startsWith("BEGIN:"))).toEqual(["BEGIN:VCALENDAR", "BEGIN:VEVENT"]);
  });
});

it("no line is longer than 75 bytes, and none is cut within a letter", () => {
  const label =
    "Réunion de coordination des équipes pédagogiques à mi-parcours, évaluée été comme hiver 🎓🎓🎓 ".repeat(4);
  const file = fileOf(obligation(label, { source: "é".repeat(300) }));
  for (const line of file.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // Half of a pair of surrogates is no letter.
    expect(line).not.toMatch(/\p{Cs}/u);
  }
  expect(valuesOf(file, "SUMMARY:").join("").replaceAll("\\,", ",").trim()).toBe(label.trim());
});

describe("identifiers", () => {
  const uids = (...obligations: readonly DatedObligation[]) => valuesOf(fileOf(...obligations), "UID:");

  it("are the same in the next file, though the date has moved within its year", () => {
    const moved = obligation("Conseil de perfectionnement", { start: serialOf(1, 6, 2026), end: serialOf(2, 6, 2026) });
    expect(uids(moved)).toEqual(uids(obligation("Conseil de perfectionnement")));
    expect(uids(moved)).toEqual(["gessms-2026.2026.conseil-de-perfectionnement.1@cnam-conventions"]);
  });

  it("tell apart the times of one obligation, in the order of their dates", () => {
    const first = obligation("Visite", { start: serialOf(1, 2, 2026), end: serialOf(1, 2, 2026) });
    expect(uids(obligation("Visite"), first)).toEqual([
      "gessms-2026.2026.visite.1@cnam-conventions",
      "gessms-2026.2026.visite.2@cnam-conventions",
    ]);
  });
});

/** As the function spills it. */
function spilled(
  name: string,
  rows: readonly (readonly Cell["value"][])[],
  formula = "=CNAM.CALENDAR(2026)",
): SheetModel {
  const at = { row: 1, column: 3 };
  const cells = rows.map((values, row): (Cell | null)[] => [
    null,
    null,
    null,
    ...values.map((value, column): Cell => {
      if (row === 0 && column === 0) return { value, formula };
      return { value, spilledFrom: at };
    }),
  ]);
  return sheetOf(name, [[null], ...cells]);
}

const HEADINGS = ["Échéance", "Début", "Fin", "Responsable", "Source"];

describe("read in a workbook", () => {
  const rows = [
    HEADINGS,
    ["Acompte", serialOf(31, 12, 2026), serialOf(31, 12, 2026), "Cnam", "art. 3(3)"],
    ["Fin de formation", "", "", "Cnam", "art. 2"],
    ["Bilan", { error: "#N/A" } as const, { error: "#N/A" } as const, "Cnam", "art. 5"],
    ["Compte rendu", "", serialOf(15, 1, 2027), "", ""],
  ] as const;

  it("the calendar on a sheet, its blanks counted and not invented", () => {
    const { sheet, dated, undated } = datedObligations(workbookOf(spilled("Obligations", rows)), {
      convention,
      year: 2026,
    });
    expect(sheet).toBe("Obligations");
    expect(dated.map(({ label, start, end }) => [label, start, end])).toEqual([
      ["Acompte", serialOf(31, 12, 2026), serialOf(31, 12, 2026)],
      ["Compte rendu", serialOf(15, 1, 2027), serialOf(15, 1, 2027)],
    ]);
    expect(undated).toBe(2);
  });

  it("the same without headings, where the rules leave them out", () => {
    const without = spilled("Obligations", rows.slice(1));
    expect(datedObligations(workbookOf(without), { convention, year: 2026 }).dated).toHaveLength(2);
  });

  it("of two, the one on screen", () => {
    const other = spilled("Autre année", [HEADINGS, ["Conseil", 47000, 47000, "", ""]]);
    const workbook = workbookOf(spilled("Obligations", rows), other);
    const asked = { convention, year: 2026, sheet: "autre année" };
    expect(datedObligations(workbook, asked).dated.map(({ label }) => label)).toEqual(["Conseil"]);
    expect(datedObligations(workbook, { ...asked, sheet: "Notes" }).sheet).toBe("Obligations");
  });

  it("that has none, from the convention and its year", () => {
    const { sheet, dated, undated } = datedObligations(workbookOf(), { convention, year: 2026 });
    expect(sheet).toBeNull();
    expect(dated).toContainEqual({
      label: "Acompte 2",
      start: serialOf(31, 3, 2027),
      end: serialOf(31, 3, 2027),
      responsible: "GRETA-CFA",
      source: "art. 3(3)",
    });
    expect(undated).toBeGreaterThan(0);
    for (const { start, end } of dated) expect(start).toBeLessThanOrEqual(end);
  });
});
