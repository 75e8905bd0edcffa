/** Tables that say who answers for each operation: R, Co-R, I, V, NC, « R ou I ». */
import { fold } from "../../spreadsheet/cell/text";
import type { AuditContext } from "./audit-context";
import type { AuditedSheet } from "./audited-sheet";
import { textOf } from "./audited-table";

export interface LogigrammeLine {
  readonly sheet: AuditedSheet;
  readonly row: number;
  readonly operation: string;
  readonly codes: readonly { readonly column: number; readonly code: Code }[];
}

export type Code = "R" | "Co-R" | "I" | "V" | "NC" | "R|I";

const CODES: ReadonlyMap<string, Code> = new Map<string, Code>([
  ["r", "R"],
  ["co-r", "Co-R"],
  ["cor", "Co-R"],
  ["i", "I"],
  ["v", "V"],
  ["nc", "NC"],
  ["r|i", "R|I"],
  ["r ou i", "R|I"],
  ["r/i", "R|I"],
  ["i/r", "R|I"],
  ["i ou r", "R|I"],
]);
const FEWEST_LINES = 4;
const FEWEST_ACTORS = 2;

const found = new WeakMap<AuditContext, readonly LogigrammeLine[]>();

/** Lines of at least two codes beside an operation; a few lines on end make a logigramme. */
export function logigrammeLines(context: AuditContext): readonly LogigrammeLine[] {
  const known = found.get(context) ?? context.sheets.flatMap(inSheet);
  found.set(context, known);
  return known;
}

function inSheet(sheet: AuditedSheet): readonly LogigrammeLine[] {
  const lines = Object.keys(sheet.model.cells).flatMap((row) => lineAt(sheet, Number(row)));
  const columns = lines.map(({ codes }) => codes.map(({ column }) => column).join());
  const [usual] = [...new Set(columns)].sort(
    (a, b) => columns.filter((one) => one === b).length - columns.filter((one) => one === a).length,
  );
  const own = lines.filter((_, index) => columns[index] === usual);
  // A column of marks may hold V and NV: a logigramme has several of its codes.
  const kinds = new Set(own.flatMap(({ codes }) => codes.map(({ code }) => code)));
  return own.length >= FEWEST_LINES && kinds.has("R") && kinds.size >= 3 ? own : [];
}

function lineAt(sheet: AuditedSheet, row: number): readonly LogigrammeLine[] {
  const cells = Object.entries(sheet.model.cells[row] ?? {});
  const codes = cells.flatMap(([column, { value }]) => {
    const code = typeof value === "string" ? CODES.get(fold(value)) : undefined;
    return code === undefined ? [] : [{ column: Number(column), code }];
  });
  const [first] = codes;
  if (!first || codes.length < FEWEST_ACTORS) return [];
  const texts = cells.filter(([column]) => Number(column) < first.column).map(([, { value }]) => textOf(value));
  const operation = texts.filter((text) => text.length > 3).at(-1);
  return operation === undefined ? [] : [{ sheet, row, operation, codes }];
}
