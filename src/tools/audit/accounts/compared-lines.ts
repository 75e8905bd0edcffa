/** Lines of budgets whose forecast and actual amounts both are known: those of financial files, and of the user's tables. */
import { readDay } from "../../../spreadsheet/cell/date";
import { readAmountText, readRatio } from "../../../spreadsheet/cell/number-text";
import { toCents, type Cents } from "../../../rules/exact/cents";
import type { Day } from "../../../rules/exact/day";
import type { CellValue, RangeRef } from "../../../workbook/model";
import { tableForms } from "../../charts/chart-headings";
import { headedTables } from "../../charts/headed-tables";
import { linkedFiles, type Link, type LinkedRanges } from "../../create/dossier/linked-names";
import type { AuditContext } from "../audit-context";
import { wordsIn } from "../../cell-words";

export interface ComparedLine {
  readonly label: string;
  /** Where the actual amount stands. */
  readonly cell: RangeRef;
  readonly forecast: Cents;
  readonly actual: Cents;
  /** What it would be in favour of the budget: spending less, or earning more; `null` where nobody says what the line is. */
  readonly favourable: "below" | "above" | null;
  /** Whether nothing more is to come. */
  readonly isClosed: boolean;
}

export function comparedLines(context: AuditContext): readonly ComparedLine[] {
  const files = linkedFiles(context.workbook);
  return [...files.flatMap((file) => linesOfFile(context, file)), ...ownLines(context, files)];
}

function linesOfFile(context: AuditContext, file: LinkedRanges): readonly ComparedLine[] {
  const isClosed = isClosedOn(context, file.get("closedOn"), context.date);
  const revenue = lineAt(context, file, "budgetRevenue", "budgetActualRevenue", 0);
  const charges = file.get("chargeForecasts");
  const rows = Array.from({ length: Math.max(0, (charges?.rows ?? 0) - 1) }, (_, index) => index + 1);
  return [
    ...revenue.map((line) => ({ ...line, favourable: "above" as const, isClosed })),
    ...rows.flatMap((index) =>
      lineAt(context, file, "chargeForecasts", "chargeActuals", index).map((line) => {
        const said = (["chargeParties", "chargeLabels"] as const).map((link) => textAt(context, file.get(link), index));
        return {
          ...line,
          label: said.filter((text) => text !== "").join(", "),
          favourable: "below" as const,
          isClosed,
        };
      }),
    ),
  ];
}

/** Actual charges grow all year long: until the day on which the accounts are closed, spending less says nothing. */
function isClosedOn(context: AuditContext, range: RangeRef | undefined, today: Day | null): boolean {
  const day = range && readDay(valueAt(context, range, 0));
  return day !== undefined && (today === null || day <= today);
}

function lineAt(
  context: AuditContext,
  file: LinkedRanges,
  forecasts: Link,
  actuals: Link,
  index: number,
): readonly Omit<ComparedLine, "favourable" | "isClosed">[] {
  const [forecast, actual] = [file.get(forecasts), file.get(actuals)];
  if (!forecast || !actual) return [];
  const amounts = bothKnown(valueAt(context, forecast, index), valueAt(context, actual, index));
  const cell = { ...actual, row: actual.row + index, rows: 1, columns: 1 };
  const label = textAt(context, { ...forecast, column: 0 }, index);
  return amounts ? [{ label, cell, ...amounts }] : [];
}

function valueAt(context: AuditContext, range: RangeRef, index: number): CellValue {
  return context.sheetNamed(range.sheet)?.cells[range.row + index]?.[range.column]?.value ?? null;
}

function textAt(context: AuditContext, range: RangeRef | undefined, index: number): string {
  return range ? wordsIn(valueAt(context, range, index)) : "";
}

const { forecastActual } = tableForms;

/** Whatever sheet has the columns « Prévu » and « Réel », those of a file aside. */
function ownLines({ workbook }: AuditContext, files: readonly LinkedRanges[]): readonly ComparedLine[] {
  const linked = new Set(files.flatMap((file) => [...file.values()].map(({ sheet }) => sheet)));
  const tables = forecastActual ? headedTables(workbook, forecastActual) : [];
  return tables
    .filter(({ sheet }) => !linked.has(sheet.name))
    .flatMap(({ sheet, label, columns: { forecast = 0, actual = 0 }, rows }) =>
      rows.flatMap((row): readonly ComparedLine[] => {
        const at = (column: number): CellValue => sheet.cells[row]?.[column]?.value ?? null;
        const amounts = bothKnown(at(forecast), at(actual));
        const cell = { sheet: sheet.name, row, column: actual, rows: 1, columns: 1 };
        return amounts ? [{ label: wordsIn(at(label)), cell, ...amounts, favourable: null, isClosed: true }] : [];
      }),
    );
}

function bothKnown(forecast: CellValue, actual: CellValue): Pick<ComparedLine, "forecast" | "actual"> | null {
  const [expected, real] = [readRatio(forecast, readAmountText), readRatio(actual, readAmountText)];
  return expected && real ? { forecast: toCents(expected), actual: toCents(real) } : null;
}
