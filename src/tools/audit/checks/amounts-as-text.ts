/** Amounts, hours and quantities kept as text: no sum counts them. */

import { translateFormula } from "../../../workbook/formula/references";
import type { Area } from "../../../workbook/model";
import { columnName } from "../../../workbook/address";
import { EURO_FORMAT } from "../../create-budget";
import type { AuditContext } from "../audit-context";
import type { AuditedSheet } from "../audited-sheet";
import { rangesOf, type Place } from "../cells";
import type { Check, Found } from "../check";
import { sumOfRun } from "../sum-formula";
import { textsToMend, type Mend } from "../typed-texts";
import { writtenAmount, writtenHours } from "../../recognise/written-amount";

export const amountsAsText: Check = {
  id: "amountsAsText",
  severity: "warning",
  about: "column",
  find: (context) => {
    const inColumns = inTables(context);
    const told = new Set(inColumns.flatMap(({ cells }) => cells.map(({ sheet, column }) => `${sheet}!${column}`)));
    const isTold = (sheet: string, column: number): boolean => told.has(`${sheet}!${column}`);
    return [...inColumns, ...context.sheets.flatMap((sheet) => inSums(sheet, (column) => isTold(sheet.name, column)))];
  },
};

function inTables({ tables }: AuditContext): readonly Found[] {
  return tables.flatMap((table) =>
    table.columns("amount", "rate", "npec", "quantity", "hours", "credits", "coefficient").flatMap((found) => {
      const rows = [...table.dataRows, ...table.special("total")];
      const written = found.guess.role === "hours" ? writtenHours : writtenAmount;
      const mend: Mend = (text, row) => {
        const amount = written(text);
        if (amount === undefined) return undefined;
        if (amount.value === null) return "told";
        const format = table.cell(row, found.column)?.style?.numberFormat;
        const wanted = /€|EUR/i.test(text) ? EURO_FORMAT : format === "@" ? "General" : undefined;
        return { input: amount.value, ...(wanted !== undefined && { format: wanted }) };
      };
      return textsToMend(table, found.column, rows, mend);
    }),
  );
}

/** Texts that look like amounts under a sum that leaves them out, whatever heads them. */
function inSums(sheet: AuditedSheet, isTold: (column: number) => boolean): readonly Found[] {
  const places = new Map<number, Map<number, string>>();
  for (const family of sheet.families) {
    if (sumOfRun(family.formula) === null) continue;
    for (const row of family.rows) {
      const run = sumOfRun(translateFormula(family.formula, row - (family.rows[0] ?? row), 0));
      if (run) gather(sheet, run.area, places);
    }
  }
  return [...places]
    .filter(([column]) => !isTold(column))
    .map(([column, texts]): Found => {
      const cells = [...texts.keys()].map((row): Place => ({ row, column }));
      const [example = ""] = texts.values();
      const facts = { count: texts.size, example, column: columnName(column) };
      return { cells: rangesOf(sheet.name, cells), facts, subject: `${column} ${[...texts.values()].join(" ")}` };
    });
}

const MOST_CELLS = 20_000;

function gather(sheet: AuditedSheet, area: Area, places: Map<number, Map<number, string>>): void {
  if (area.rows * area.columns > MOST_CELLS) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (typeof cell?.value !== "string" || cell.formula !== undefined) continue;
      if (writtenAmount(cell.value) === undefined || !/\d/.test(cell.value)) continue;
      places.set(column, (places.get(column) ?? new Map<number, string>()).set(row, cell.value.trim()));
    }
  }
}
