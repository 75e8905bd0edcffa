/** A formula holds 255 arguments and 8,192 signs: beyond, « Brancher » says so, and writes nothing. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { isTooLong } from "../../../src/tools/attach/formula-limits";
import { attachWords } from "../../../src/i18n/panels/attach";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";

const convention = conventionById("apprentissage-2025")!;
const NAMES = ["DUPUIS Camille", "MARTIN Chloé", "ROUX Hugo"];

/** Each column a learner's mark, weighed one each; `apart`: a remark stands between two of them. */
function marks(
  count: number,
  { apart = false, scale = 20 }: { readonly apart?: boolean; readonly scale?: number } = {},
) {
  const columns = Array.from({ length: count }, (_, at) => at);
  const across = (cell: (at: number) => Entry, beside: Entry): readonly Entry[] =>
    columns.flatMap((at) => (apart ? [cell(at), beside] : [cell(at)]));
  return sheetOf("Notes", [
    ["Nom", ...across((at) => `CC ${at + 1} /${scale}`, "Remarque")],
    ["Coefficient", ...across(() => 1, null)],
    ...NAMES.map((name, row) => [name, ...across((at) => ((at + row) % scale) + 1, "vu")]),
  ]);
}

function attached(sheet: SheetModel) {
  const [table] = readSheet(sheet).tables;
  const attachment = attachmentOf(table!, convention);
  expect(attachment.questions).toEqual([]);
  return attach(attachment, { wanted: ["grade", "status"], locale: "fr" });
}

describe("the marks of one unit", () => {
  it.each<[string, SheetModel]>([
    ["300 side by side", marks(300)],
    ["254 apart", marks(254, { apart: true })],
    ["40 on 10", marks(40, { scale: 10 })],
  ])("are read by a formula: %s", (_, sheet) => {
    const result = attached(sheet);
    expect(result.ok).toBe(true);
    const written = result.ok
      ? result.plan.edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells.flat() : []))
      : [];
    const formulas = written.flatMap((input) =>
      typeof input === "object" && input !== null && "formula" in input ? input.formula : [],
    );
    expect(formulas.length).toBe(2 * NAMES.length);
    expect(formulas.some(isTooLong)).toBe(false);
  });

  it.each<[string, SheetModel]>([
    ["255 apart", marks(255, { apart: true })],
    ["400 apart", marks(400, { apart: true })],
    ["100 on 10", marks(100, { scale: 10 })],
    ["300 on 40", marks(300, { scale: 40 })],
    ["60 on 10, apart", marks(60, { apart: true, scale: 10 })],
  ])("are refused with a sentence when no formula has room for them: %s", (_, sheet) => {
    expect(attached(sheet)).toEqual({ ok: false, reason: "tooMany" });
    expect(attachWords.fr.tooMany).toContain("255 arguments");
  });
});

describe("a formula", () => {
  const list = (count: number): string => Array.from({ length: count }, (_, at) => `A${at + 1}`).join(",");

  it.each([
    [`=SUM(${list(255)})`, false],
    [`=SUM(${list(256)})`, true],
    [`=SUM(A1,MAX(${list(256)}))`, true],
    [`=SUM({${Array(400).fill(1).join(",")}},A1)`, false],
    [`=CONCAT("${"a,".repeat(400)}")`, false],
    [`=CONCAT("${"a".repeat(8192)}")`, true],
  ])("%# is too long: %s", (formula, expected) => {
    expect(isTooLong(formula)).toBe(expected);
  });
});
