/** A workbook looked over, and what was said of it. */
import { expect } from "vitest";
import { conventionById } from "../../../src/conventions";
import { dayOf, type Day } from "../../../src/rules/exact/day";
import { auditWords } from "../../../src/i18n/panels/audit";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import type { CheckId } from "../../../src/tools/audit/check-ids";
import type { Finding } from "../../../src/tools/audit/finding";
import { findingText } from "../../../src/tools/audit/finding-text";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import { formatRange } from "../../../src/workbook/address";
import type { CellStyle, CellValue, Cell, DefinedName, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { planned, sheetOf, type Entry } from "../support/workbooks";

export interface Options {
  readonly convention?: string;
  readonly date?: readonly [day: number, month: number, year: number];
  readonly names?: readonly DefinedName[];
  readonly dates1904?: true;
}

export function workbook(sheets: readonly SheetModel[], { names = [], dates1904 }: Options = {}): WorkbookModel {
  return { sheets, names, ...(dates1904 && { dates1904 }) };
}

/** Whatever is found, its sentence has all that it tells in both languages, and its cells are of the workbook. */
export function audit(sheets: readonly SheetModel[], options: Options = {}): readonly Finding[] {
  const findings = auditWorkbook(workbook(sheets, options), {
    convention: conventionById(options.convention ?? "gessms-2026")!,
    date: options.date && on(...options.date),
  });
  for (const { check, facts, cells } of findings) {
    expect(cells, check).not.toEqual([]);
    for (const { sheet } of cells) expect(sheets.map(({ name }) => name)).toContain(sheet);
    for (const locale of ["fr", "en"] as const) {
      const sentence = auditWords[locale].checks[check].found((name) => {
        expect(Object.keys(facts), `${check} tells ${name}`).toContain(name);
        return String(facts[name]);
      });
      expect(sentence).toMatch(/\p{L}{3}/u);
    }
  }
  return findings;
}

export function on(day: number, month: number, year: number): Day {
  return dayOf({ year, month, day })!;
}

/**
 * What a check finds, word for word and edit for edit, is what was read over and agreed to: the texts beside the tests. A
 * change that is meant is written again by `npm run test:unit -- test/tools/audit -u`, and read over in its turn.
 */
function foundBy(check: CheckId, sheets: readonly SheetModel[], options?: Options): readonly Finding[] {
  const found = audit(sheets, options).filter((finding) => finding.check === check);
  if (found.length > 0) expect(found.map(recorded).join("\n")).toMatchSnapshot();
  return found;
}

function recorded(finding: Finding): string {
  const { severity, cells, source, key, fix = [] } = finding;
  return [
    `${severity} ${cells.map(formatRange).join(",")}: ${findingText(finding, "fr")}`,
    `  ${[source, key].filter((part) => part !== undefined).join(" · ")}`,
    ...fix.map((edit) => `  ${JSON.stringify(edit)}`),
  ].join("\n");
}

/** Where a check finds something: `Notes!C4`, several cells of one finding between commas. */
export function places(check: CheckId, sheets: readonly SheetModel[], options?: Options): readonly string[] {
  return foundBy(check, sheets, options).map(({ cells }) => cells.map(formatRange).join(","));
}

export function sentences(check: CheckId, sheets: readonly SheetModel[], options?: Options): readonly string[] {
  return foundBy(check, sheets, options).map((finding) => findingText(finding, "fr").replaceAll("\u00a0", " "));
}

/** The workbook once every finding of the check is mended: nothing is left to mend. */
export function mended(check: CheckId, sheets: readonly SheetModel[], options?: Options): WorkbookModel {
  const findings = foundBy(check, sheets, options);
  const after = planned(workbook(sheets, options), fixPlan(findings, "fr"));
  const left = audit(after.sheets, options).filter((finding) => finding.check === check && finding.fix !== undefined);
  expect(left, `${check} is mended`).toEqual([]);
  return after;
}

/** What a cell holds: its formula, else its value. */
export function content({ sheets }: WorkbookModel, row: number, column: number, sheet = 0): CellValue {
  const cell = sheets[sheet]?.cells[row]?.[column];
  return cell?.formula ?? cell?.value ?? null;
}

export const f = (formula: string, value: CellValue = 1): Cell => ({ formula, value });
export const as = (numberFormat: string, value: CellValue): Cell => ({
  value,
  style: { numberFormat } satisfies CellStyle,
});

export const NAMES = [
  "ALVES Inès",
  "BENALI Karim",
  "CISSÉ Aminata",
  "DELMAS Hugo",
  "FABRE Océane",
  "GARCIA Mateo",
  "HADDAD Leïla",
];

/** A title, headings, seven learners, and under each heading the same mark but where said otherwise. */
export function notes(
  headings: readonly string[],
  marks: readonly (readonly Entry[])[],
  rest?: Partial<SheetModel>,
): SheetModel {
  const rows = NAMES.map((name, index) => [name, ...headings.map((_, column) => marks[column]?.[index] ?? null)]);
  return sheetOf("Notes", [["Licence 2026-2027"], [], ["Apprenant", ...headings], ...rows], rest);
}

export const seven = (mark: Entry): readonly Entry[] => NAMES.map(() => mark);

/** `marks` with one of them replaced. */
export function but(marks: readonly Entry[], index: number, entry: Entry): readonly Entry[] {
  return marks.map((mark, at) => (at === index ? entry : mark));
}
