/** What « Importer » reads of a file or of a sheet: who, which marks, on which scale, and what each cell would bring. */
import { fromCents } from "../rules/exact/cents";
import { toNumber } from "../rules/exact/ratio";
import type { Journal } from "../tools/import/actuals/journal";
import type { Grid } from "../tools/import/grid";
import { personMarks } from "../tools/import/person-marks";
import { recogniseSheet, recogniseSource } from "../tools/import/recognise-source";
import { columnName } from "../workbook/address";
import type { SheetModel } from "../workbook/model";

export function importReport(source: Grid | SheetModel) {
  const recognised = "cells" in source ? recogniseSheet(source) : recogniseSource(source);
  if (recognised.kind === "nothing") return { kind: recognised.kind, reason: recognised.reason };
  if (recognised.kind === "npec") return { kind: recognised.kind, rows: recognised.list.rows.length };
  if (recognised.kind === "journal") return journalReport(recognised.journal);
  const { list } = recognised;
  const chosen = list.marks.map((column) => ({ column }));
  return {
    kind: recognised.kind,
    source: list.source,
    marks: list.marks.map(({ column, heading, scale, unit, session, total }) => ({
      column: columnName(column),
      heading,
      unit: unit ?? null,
      session: session ?? null,
      total: total === true,
      scale: scale.kind === "column" ? `column ${columnName(scale.column)}` : toNumber(scale.outOf),
      scaleIs: scale.kind,
    })),
    leftOut: list.leftOutColumns.map(({ column, heading, reason }) => ({
      column: columnName(column),
      heading,
      reason,
    })),
    people: personMarks(list, chosen, null).map(({ person, marks }) => ({
      ...person.learner,
      rows: person.rows.map((row) => row + 1),
      row: person.learner.row + 1,
      marks: marks.map((mark) => (mark?.kind === "mark" ? toNumber(mark.value) : mark)),
    })),
  };
}

type ImportReport = ReturnType<typeof importReport>;

export function importText(report: ImportReport): readonly string[] {
  if (report.kind !== "marks") return [`    ${JSON.stringify(report)}`];
  return [
    `    ${report.source} : ${report.marks.map(({ column, heading, scale }) => `${column} « ${heading} » /${scale}`).join(" ; ")}`,
    ...report.people.map(({ row, name, number, marks }) => `    ${row} ${name} ${number} : ${JSON.stringify(marks)}`),
  ];
}

function journalReport({ form, accounts, debit, credit, unread }: Journal) {
  const euros = (cents: bigint): number => toNumber(fromCents(cents));
  return {
    kind: "journal" as const,
    form,
    debit: euros(debit),
    credit: euros(credit),
    accounts: accounts.map(({ account, name, entries, isCharge }) => ({
      account,
      name,
      isCharge,
      entries: entries.length,
      amount: euros(entries.reduce((sum, { cents }) => sum + cents, 0n)),
    })),
    unread: unread.map(({ row, text }) => ({ row: row + 1, text })),
  };
}
