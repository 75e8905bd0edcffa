/** Sentences and titles that somebody typed, as people read them. */
import type { AuditContext } from "./audit-context";
import type { AuditedSheet } from "./audited-sheet";

export interface RunningText {
  readonly sheet: AuditedSheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const found = new WeakMap<AuditContext, readonly RunningText[]>();

/** Constants of several words; the rules table quotes the convention and is left alone. */
export function runningTexts(context: AuditContext): readonly RunningText[] {
  const known = found.get(context) ?? context.sheets.flatMap(inSheet);
  found.set(context, known);
  return known;
}

function inSheet(sheet: AuditedSheet): readonly RunningText[] {
  return Object.entries(sheet.model.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { value, formula, spilledFrom }]): readonly RunningText[] => {
      if (typeof value !== "string" || formula !== undefined || spilledFrom !== undefined || !value.includes(" "))
        return [];
      const place = { row: Number(row), column: Number(column) };
      return sheet.isRules({ ...place, rows: 1, columns: 1 }) ? [] : [{ sheet, ...place, text: value }];
    }),
  );
}
