/**
 * How sheets are read: those that people keep, those of the corpus, and the marks of every other system. The texts tell
 * what is right and what is not yet; a change that is meant is read over before it is written again (`-u`).
 */
import { describe, expect, it } from "vitest";
import { groupBy } from "../../../src/rules/group-by";
import { importedMark } from "../../../src/tools/import/imported-mark";
import { learnersOf } from "../../../src/tools/import/learners";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { findTables } from "../../../src/tools/recognise/find-tables";
import { toNumber, type Ratio } from "../../../src/rules/exact/ratio";
import type { SheetModel } from "../../../src/workbook/model";
import { formatArea } from "../../../src/workbook/address";
import { messyWorkbooks } from "../../fixtures/messy/build";
import * as files from "../import/files";
import { summaries } from "../reading/summary";
import { corpus } from "../recognise/corpus/corpus";
import { templates } from "../recognise/corpus/templates";

const SOME = 45;

function readingText(name: string, sheet: SheetModel): string {
  const tables = findTables(sheet).map(({ area, columns, specialRows }) => [
    `  ${formatArea(area)} ${specialRows.map(({ row, kind }) => `${row + 1} ${kind}`).join(", ")}`,
    ...columns.map(({ heading, guess }) => {
      const { role, unit, assessment, session, confidence } = guess;
      const parts = [role, unit, assessment, session].filter((part) => part !== undefined);
      return `    ${JSON.stringify(heading)} ${parts.join(" ")} ${confidence.toFixed(2)}`;
    }),
  ]);
  return [`${name}:`, ...tables.flat(), ...summaries(readSheet(sheet)).map((line) => `  > ${line}`)].join("\n");
}

const generated = groupBy(corpus(SOME), ({ family }) => family);

describe("sheets", () => {
  it.each([...generated])("of the family « %s »", async (family, layouts) => {
    const texts = layouts.map(({ name, sheet }) => readingText(name, sheet));
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot(`readings/${family.replaceAll(" ", "-")}.txt`);
  });

  it("of public templates and of the texts", async () => {
    const texts = templates.map(({ name, sheet }) => readingText(name, sheet));
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot("readings/templates.txt");
  });

  it("that people keep", async () => {
    const texts = Object.entries(messyWorkbooks).flatMap(([name, { sheets }]) =>
      sheets.map((sheet) => readingText(`${name} · ${sheet.name}`, sheet)),
    );
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot("readings/messy.txt");
  });
});

describe("the marks of other systems", () => {
  it.each(Object.entries(files))("%s", async (name, text) => {
    await expect(sourceText(text)).toMatchFileSnapshot(`readings/import-${name}.txt`);
  });
});

function sourceText(text: string): string {
  const recognised = recogniseSource(readSeparated(text));
  if (recognised.kind !== "marks") return `${JSON.stringify(recognised, null, 1)}\n`;
  const { list } = recognised;
  const { grid, rows, marks, who, ...rest } = list;
  const learners = learnersOf(grid, who, rows);
  return [
    ...Object.entries({ ...rest, who }).map(([name, value]) => `${name} ${exactText(value)}`),
    ...marks.map((column) => `mark ${exactText(column)}`),
    ...learners.map(
      (learner, index) =>
        `${exactText(learner)} ${marks.map((column) => exactText(importedMark(list, rows[index] ?? 0, column))).join(" ")}`,
    ),
    "",
  ].join("\n");
}

/** Exact numbers, which JSON has no word for, as people read them. */
function exactText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (isRatio(one) ? toNumber(one) : one));
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}
