/** Nothing is computed from what is neither sure nor said by the user; what is computed is what arithmetic gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { unitResults } from "../../../src/tools/attach/unit-results";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { Corrections } from "../../../src/tools/recognise/corrections";
import { withAnswer } from "../../../src/tools/recognise/corrections";
import type { SheetModel } from "../../../src/workbook/model";
import { corpus } from "../recognise/corpus/corpus";
import { templates } from "../recognise/corpus/templates";
import { sheetOf } from "../support/workbooks";
import { knownSheets, sheetOfKnown } from "./known-sheets";

const convention = conventionById("cnam")!;

/** What results would be computed from that is not sure, sheet and column. */
function unsureIn(sheet: SheetModel, corrections: Corrections = {}): readonly string[] {
  return readSheet(sheet, { corrections }).tables.flatMap((table) => {
    const attachment = attachmentOf(table, convention);
    const tried = attach(attachment, { wanted: ["grade", "status"], locale: "fr" });
    if (!tried.ok) return [];
    const used = new Set(table.units.flatMap(({ unit }) => [...unit.marks, ...unit.resits]));
    const columns = table.columns.filter(({ column }) => used.has(column));
    return [
      ...(table.people.who.certainty === "sure" || attachment.made ? [] : [`${sheet.name}: who`]),
      ...(table.layout.certainty === "sure" || table.layout.value === "learnerPerRow" ? [] : [`${sheet.name}: layout`]),
      ...columns.flatMap(({ heading, role, scale }) =>
        role.certainty === "sure" && scale?.certainty === "sure" ? [] : [`${sheet.name}: ${heading}`],
      ),
      ...table.units.flatMap(({ unit, weights }) =>
        weights.certainty === "sure" ? [] : [`${sheet.name}: weights of ${unit.name ?? ""}`],
      ),
    ];
  });
}

describe("results are offered only from what is sure", () => {
  it("on every sheet of the corpus", () => {
    const sheets = [
      ...corpus().map(({ sheet }) => sheet),
      ...templates.map(({ sheet }) => sheet),
      ...knownSheets.map(sheetOfKnown),
    ];
    expect(sheets.flatMap((sheet) => unsureIn(sheet))).toEqual([]);
  });

  it("whatever the answers, in whatever order", () => {
    const asked = corpus()
      .map(({ sheet }) => sheet)
      .filter((sheet) => readSheet(sheet).tables.some(({ questions }) => questions.length > 0));
    expect(asked.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.array(fc.nat(7), { maxLength: 6 }), (sheet, choices) => {
        let corrections: Corrections = {};
        for (const pick of choices) {
          const table = readSheet(sheet, { corrections }).tables.find(({ questions }) => questions.length > 0);
          const question = table?.questions[pick % table.questions.length];
          const choice = question?.choices[pick % question.choices.length];
          if (!table || !choice) break;
          corrections = withAnswer(corrections, table.found, choice.says);
        }
        expect(unsureIn(sheet, corrections)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is computed", () => {
  const SCALES = [5, 10, 20, 40, 100] as const;
  const column = fc.record({ scale: fc.constantFrom(...SCALES), weight: fc.integer({ min: 1, max: 5 }) });

  it("is the weighted mean of the marks, each brought from its scale", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(column, { minLength: 2, maxLength: 4 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }), {
          minLength: 6,
          maxLength: 9,
        }),
        async (columns, twentieths) => {
          const rows = twentieths.map((marks) => columns.map(({ scale }, at) => ((marks[at] ?? 0) * scale) / 20));
          const sheet = sheetOf("Notes", [
            ["Nom", ...columns.map(({ scale }, at) => `CC${at + 1} /${scale}`)],
            ["Coef", ...columns.map(({ weight }) => weight)],
            ...rows.map((marks, at): (string | number)[] => [`NOM${"ABCDEFGHI"[at] ?? ""}`, ...marks]),
          ]);
          const [table] = readSheet(sheet).tables;
          const attachment = attachmentOf(table!, convention);
          // Asked or right: never anything else.
          if (attachment.questions.length > 0) return;
          const grades = await unitResults("UE_GRADE", attachment, attachment.units[0]!, [["cnam"]]);
          const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
          const expected = twentieths.map(
            (marks) => columns.reduce((sum, { weight }, at) => sum + weight * (marks[at] ?? 0), 0) / whole,
          );
          grades.forEach((grade, at) => expect(grade).toBeCloseTo(expected[at] ?? 0, 1));
        },
      ),
      { numRuns: 40 },
    );
  });
});
