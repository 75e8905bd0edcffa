/** What each kind of edit changes in a workbook, as what is read before it is written. */
import type { Target } from "../driver";
import type { Edit } from "../plan";

export type EditTarget = Exclude<Target, { readonly kind: "sheet" | "extent" | "formulas" }>;

type EditOf<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;
/** `sheet`: the name before the plan, where targets are read first. */
type Targets = { readonly [K in Edit["kind"]]: (edit: EditOf<K>, sheet: string) => readonly EditTarget[] };

const none = (): readonly EditTarget[] => [];

const formats = ({ range }: EditOf<"numberFormat" | "style">, sheet: string): readonly EditTarget[] => [
  { kind: "formats", range: { ...range, sheet } },
];

const TARGETS: Targets = {
  cells: ({ range }, sheet) => [{ kind: "contents", range: { ...range, sheet } }],
  numberFormat: formats,
  style: formats,
  merge: ({ range: here, merged }, sheet) => {
    const range = { ...here, sheet };
    // Merging empties all the cells but one.
    return [{ kind: "merges", range }, ...(merged ? [{ kind: "contents", range } as const] : [])];
  },
  conditionalFormat: (_edit, sheet) => [{ kind: "conditionalFormats", sheet }],
  validation: ({ areas }, sheet) => [{ kind: "validations", sheet, areas }],
  name: ({ name }) => [{ kind: "name", name }],
  table: ({ table: { name, area } }, sheet) => [
    { kind: "table", name },
    { kind: "contents", range: { ...area, rows: 1, sheet } },
  ],
  protect: (_edit, sheet) => [{ kind: "protection", sheet }],
  freeze: (_edit, sheet) => [{ kind: "freeze", sheet }],
  print: (_edit, sheet) => [{ kind: "print", sheet }],
  columnWidths: ({ widths }, sheet) =>
    Object.keys(widths).map((track) => ({ kind: "columnWidths", sheet, tracks: [Number(track)] })),
  rowHeights: ({ heights }, sheet) =>
    Object.keys(heights).map((track) => ({ kind: "rowHeights", sheet, tracks: [Number(track)] })),
  chart: ({ id }) => [{ kind: "chart", id }],
  setting: ({ key }) => [{ kind: "setting", key }],
  addSheet: none,
  deleteSheet: none,
  renameSheet: none,
  sheetVisibility: none,
};

export function targetsOf<E extends Edit>(edit: E, sheet: string): readonly EditTarget[] {
  const targets = TARGETS[edit.kind] as (edit: E, sheet: string) => readonly EditTarget[];
  return targets(edit, sheet);
}
