/** What « Importer » reads of a file or of a sheet: who, which marks, on which scale, and what each cell would bring. */
import { fromCents } from "../rules/exact/cents";
import { toNumber } from "../rules/exact/ratio";
import type { Journal } from "../tools/import/actuals/journal";
import { importWords } from "../i18n/panels/import";
import { readingWords } from "../i18n/panels/reading";
import type { Locale } from "../i18n/locale";
import { textAt, type Grid } from "../tools/import/grid";
import { isCarriedOver, type ImportedMark } from "../tools/import/imported-mark";
import { personMarks } from "../tools/import/person-marks";
import { recogniseSheet, recogniseSource, type NothingReason } from "../tools/import/recognise-source";
import type { MarkColumn, MarksList } from "../tools/reading/exports/marks-list";
import { besideText } from "./read-text";
import { columnName, formatCell } from "../workbook/address";
import type { SheetModel } from "../workbook/model";

export type ImportReport = { readonly sheet?: string } & (
  | { readonly kind: "nothing"; readonly reason: NothingReason; readonly text: string }
  | { readonly kind: "npec"; readonly rows: number }
  | ReturnType<typeof journalReport>
  | ({ readonly kind: "marks" } & ReturnType<typeof listReport>)
);

/** Each table of marks of the source, or why there is none. */
export function importReports(source: Grid | SheetModel, locale: Locale): readonly ImportReport[] {
  const recognised = "cells" in source ? recogniseSheet(source) : recogniseSource(source);
  const sheet = "cells" in source ? { sheet: source.name } : {};
  if (recognised.kind === "nothing")
    return [{ ...sheet, ...recognised, text: importWords[locale].problems[recognised.reason] }];
  if (recognised.kind === "npec") return [{ ...sheet, kind: "npec", rows: recognised.list.rows.length }];
  if (recognised.kind === "journal") return [{ ...sheet, ...journalReport(recognised.journal) }];
  return [recognised.list, ...recognised.others].map((list) => ({ ...sheet, kind: "marks", ...listReport(list) }));
}

function listReport(list: MarksList) {
  const chosen = list.marks.map((column) => ({ column }));
  const { unitColumn } = list;
  return {
    source: list.source,
    marks: list.marks.map(markReport),
    leftOut: list.leftOutColumns.map(({ column, heading, reason }) => ({
      column: columnName(column),
      heading,
      reason,
    })),
    ...(list.beside && {
      beside: list.beside.map(({ row, column, text }) => ({ cell: formatCell(row, column), text })),
    }),
    people: personMarks(list, chosen, null).map(({ person, marks }) => ({
      ...person.learner,
      ...(isCarriedOver(list, person.learner.row) && { carriedOver: true }),
      rows: person.rows.map((row) => row + 1),
      row: person.learner.row + 1,
      ...(unitColumn !== undefined && { unit: textAt(list.grid, person.learner.row, unitColumn) }),
      marks: marks.map((mark) => (mark?.kind === "mark" ? toNumber(mark.value) : mark)),
    })),
  };
}

function markReport({ column, heading, scale, unit, session, total }: MarkColumn) {
  return {
    column: columnName(column),
    heading,
    unit: unit ?? null,
    session: session ?? null,
    total: total === true,
    scale: scale.kind === "column" ? `column ${columnName(scale.column)}` : toNumber(scale.outOf),
    scaleIs: scale.kind,
  };
}

export function importText(report: ImportReport, locale: Locale): readonly string[] {
  const { cli } = readingWords[locale];
  const where = report.sheet === undefined ? "    " : `    ${cli.sheet(report.sheet)} : `;
  if (report.kind === "nothing") return [`${where}${report.text}`];
  if (report.kind === "npec") return [`${where}${cli.npec(report.rows)}`];
  if (report.kind === "journal") return journalText(report, where, locale);
  const { source, marks, people, leftOut, beside = [] } = report;
  return [
    `${where}${importWords[locale].sources[source]}, ${cli.people(people.length)}`,
    ...marks.map(
      ({ column, heading, scale, scaleIs }) =>
        `    ${column} « ${heading} » : ${cli.outOf(scaleText(scale, locale))} (${cli.scales[scaleIs]})`,
    ),
    ...(leftOut.length === 0 ? [] : [`    ${cli.leftOut(leftOut.map(({ heading }) => `« ${heading} »`).join(", "))}`]),
    ...(beside.length === 0 ? [] : [`    ${besideText(beside, locale)}`]),
    ...people.map(({ row, name, number, unit, carriedOver, marks: own }) => {
      const who = [name || cli.noName, number, unit].filter((part) => part !== undefined && part !== "").join(", ");
      const carried = carriedOver === true ? ` (${importWords[locale].remarks.carriedOver})` : "";
      return `    ${row} ${who} : ${own.map((mark) => markText(mark, locale)).join(" ; ")}${carried}`;
    }),
  ];
}

function journalReport({ form, accounts, debit, credit, unread }: Journal) {
  const amount = (cents: bigint): number => toNumber(fromCents(cents));
  return {
    kind: "journal" as const,
    form,
    debit: amount(debit),
    credit: amount(credit),
    accounts: accounts.map(({ account, name, entries, isCharge }) => ({
      account,
      name,
      isCharge,
      entries: entries.length,
      amount: amount(entries.reduce((sum, { cents }) => sum + cents, 0n)),
    })),
    unread: unread.map(({ row, text }) => ({ row: row + 1, text })),
  };
}

function journalText(
  { form, accounts, debit, credit, unread }: ReturnType<typeof journalReport>,
  where: string,
  locale: Locale,
): readonly string[] {
  const { cli } = readingWords[locale];
  return [
    `${where}${importWords[locale].actuals.forms[form]}, ${cli.entries(euros(debit), euros(credit))}`,
    ...accounts.map(({ account, name, amount }) => `    ${[account, name].join(" ").trim()} : ${euros(amount)}`),
    ...unread.map(({ row, text }) => `    ${cli.unreadEntry(row, text)}`),
  ];
}

const euros = (amount: number): string => `${amount.toFixed(2).replace(".", ",")} €`;

/** « 10 », or the column that says it row by row. */
function scaleText(scale: number | string, locale: Locale): string {
  return typeof scale === "number"
    ? decimal(scale)
    : readingWords[locale].cli.scaleColumn(scale.replace("column ", ""));
}

function markText(mark: number | Exclude<ImportedMark, { readonly kind: "mark" }> | null, locale: Locale): string {
  const { marks } = readingWords[locale].cli;
  if (typeof mark === "number") return decimal(mark);
  if (mark === null) return marks.undecided;
  if (mark.kind === "code") return mark.code;
  return "original" in mark ? marks[mark.kind](mark.original) : marks[mark.kind];
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
