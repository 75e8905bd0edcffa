/** A membership form with no collège ticked, or several. */
import { definitionOf } from "../../../conventions";
import { fold } from "../../../spreadsheet/cell/text";
import type { CellValue } from "../../../workbook/model";
import type { AuditedSheet } from "../audited-sheet";
import type { Check, Found } from "../check";

const KEY = "membership.college";
const TICKS: ReadonlySet<string> = new Set(["x", "✓", "✔", "☑", "☒", "oui", "yes", "vrai", "true"]);
const NO_TICKS: ReadonlySet<string> = new Set(["", "☐", "□", "non", "no", "faux", "false"]);
/** The three stand together on the form. */
const MOST_ROWS = 8;

export const membershipColleges: Check = {
  id: "membershipColleges",
  severity: "error",
  find: (context) =>
    context.sheets.flatMap((sheet) => inSheet(sheet).map((found) => ({ ...found, source: context.rules.source(KEY) }))),
};

function inSheet(sheet: AuditedSheet): readonly Found[] {
  const labels = collegeLabels();
  const places = Object.entries(sheet.model.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { value }]) => {
      const isRules = sheet.isRules({ row: Number(row), column: Number(column), rows: 1, columns: 1 });
      const label = typeof value === "string" && !isRules ? labels.get(fold(value)) : undefined;
      return label === undefined ? [] : [{ row: Number(row), column: Number(column), label }];
    }),
  );
  const [first] = places;
  const isForm = new Set(places.map(({ label }) => label)).size === labels.size && places.length === labels.size;
  if (!first || !isForm || places.some(({ row, column }) => column !== first.column || row - first.row > MOST_ROWS))
    return [];
  const ticks = [-1, 1].map((side) =>
    places.map(({ row, column }) => tickAt(sheet.cell(row, column + side)?.value ?? null)),
  );
  const beside = ticks.findIndex((column) => column.includes(true));
  const isTickColumn = (column: readonly (boolean | null)[] | undefined): boolean =>
    column?.every((one) => one !== null) === true;
  const side = beside >= 0 ? beside : 1;
  const count = ticks[side]?.filter((one) => one === true).length ?? 0;
  if (count === 1 || !isTickColumn(ticks[side])) return [];
  return [
    { cells: places.map(({ row, column }) => sheet.range(row, column + (side === 0 ? -1 : 1))), facts: { count } },
  ];
}

/** `null` for what is no box at all. */
function tickAt(value: CellValue): boolean | null {
  if (value === null || typeof value === "boolean") return value === true;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : null;
  const word = typeof value === "string" ? fold(value) : "?";
  return TICKS.has(word) ? true : NO_TICKS.has(word) ? false : null;
}

function collegeLabels(): ReadonlyMap<string, string> {
  const domain = definitionOf(KEY)?.domain;
  const choices = domain?.type === "choice" ? domain.choices : [];
  return new Map(choices.map(({ id, label }) => [fold(label.fr), id]));
}
