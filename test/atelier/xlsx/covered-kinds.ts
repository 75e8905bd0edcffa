/** What a workbook made at random holds: a generator that never makes a kind proves nothing of it. */
import type {
  BorderEdge,
  Cell,
  CellStyle,
  Comparison,
  ConditionalFormat,
  ConditionalRule,
  ErrorCode,
  PrintSetup,
  Protection,
  SheetModel,
  TableModel,
  TrackSize,
  Validation,
  ValidationRule,
  Visibility,
} from "../../../src/workbook/model";

/** Every member of a union, checked by the compiler: a field added to the model has to be made by the generator. */
type All<T extends string> = Readonly<Record<T, true>>;
type Fields<T> = All<Extract<keyof T, string>>;

const sheetFields: Fields<Omit<SheetModel, "id" | "name">> = {
  visibility: true,
  tabColor: true,
  cells: true,
  merges: true,
  rowSizes: true,
  rowStyles: true,
  columnStyles: true,
  columnSizes: true,
  freeze: true,
  hideGridlines: true,
  conditionalFormats: true,
  validations: true,
  tables: true,
  autoFilter: true,
  comments: true,
  protection: true,
  print: true,
  charts: true,
};
/** What a host keeps is no matter of files. */
const cellFields: Fields<Omit<Cell, "kept">> = {
  value: true,
  formula: true,
  spill: true,
  legacyArray: true,
  spilledFrom: true,
  style: true,
};
const styleFields: Fields<CellStyle> = {
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  fontName: true,
  fontSize: true,
  color: true,
  fill: true,
  horizontal: true,
  vertical: true,
  wrap: true,
  indent: true,
  rotation: true,
  border: true,
  numberFormat: true,
  locked: true,
};
const edgeFields: Fields<BorderEdge> = { line: true, color: true };
const borderSides: Fields<NonNullable<CellStyle["border"]>> = { top: true, right: true, bottom: true, left: true };
const trackFields: Fields<TrackSize> = { size: true, auto: true, hidden: true };
const protectionFields: Fields<Protection> = { allow: true, selection: true, hash: true };
const tableFields: Fields<TableModel> = {
  name: true,
  area: true,
  columns: true,
  totalsRow: true,
  style: true,
  noHeaderRow: true,
  noFilter: true,
  banding: true,
};
const printFields: Fields<PrintSetup> = {
  paper: true,
  orientation: true,
  fitToWidth: true,
  fitToHeight: true,
  repeatRows: true,
  repeatColumns: true,
  rowBreaks: true,
  columnBreaks: true,
  area: true,
  margins: true,
  header: true,
  footer: true,
  scale: true,
  centerHorizontally: true,
  centerVertically: true,
  gridlines: true,
  headings: true,
  options: true,
};
const validationFields: Fields<Validation> = {
  areas: true,
  rule: true,
  allowBlank: true,
  onError: true,
  errorTitle: true,
  errorMessage: true,
  promptTitle: true,
  promptMessage: true,
};
const formatFields: Fields<ConditionalFormat> = { areas: true, rule: true, style: true, stopIfTrue: true };
const validationKinds: All<ValidationRule["kind"]> = {
  list: true,
  decimal: true,
  whole: true,
  date: true,
  textLength: true,
  custom: true,
};
const conditionalKinds: All<ConditionalRule["kind"]> = {
  cell: true,
  text: true,
  formula: true,
  blank: true,
  notBlank: true,
  duplicate: true,
  unique: true,
  colorScale: true,
  dataBar: true,
};
const comparisons: All<Comparison> = {
  equal: true,
  notEqual: true,
  greaterThan: true,
  greaterThanOrEqual: true,
  lessThan: true,
  lessThanOrEqual: true,
  between: true,
  notBetween: true,
};
const visibilities: All<Visibility> = { visible: true, hidden: true, veryHidden: true };
/** Two errors have no spelling of their own in a file. */
const errors: All<Exclude<ErrorCode, "#SPILL!" | "#CALC!">> = {
  "#VALUE!": true,
  "#N/A": true,
  "#REF!": true,
  "#NAME?": true,
  "#DIV/0!": true,
  "#NUM!": true,
  "#NULL!": true,
  "#BUSY!": true,
};
const valueTypes: All<"number" | "string" | "boolean" | "blank"> = {
  number: true,
  string: true,
  boolean: true,
  blank: true,
};

const GROUPS = {
  sheet: sheetFields,
  cell: cellFields,
  value: valueTypes,
  error: errors,
  style: styleFields,
  border: borderSides,
  edge: edgeFields,
  track: trackFields,
  visibility: visibilities,
  protection: protectionFields,
  table: tableFields,
  print: printFields,
  validation: validationFields,
  validationRule: validationKinds,
  format: formatFields,
  conditionalRule: conditionalKinds,
  comparison: comparisons,
} as const;

type Group = keyof typeof GROUPS;

/** Counts the workbooks that hold each kind. */
export class CoveredKinds {
  readonly #counts = new Map<string, number>(
    Object.entries(GROUPS).flatMap(([group, kinds]) =>
      Object.keys(kinds).map((kind): [string, number] => [`${group} ${kind}`, 0]),
    ),
  );

  add(sheets: readonly SheetModel[]): void {
    const held = new Set<string>();
    const hold = (group: Group, kinds: object | undefined): void =>
      Object.keys(kinds ?? {}).forEach((kind) => held.add(`${group} ${kind}`));
    const is = (group: Group, kind: string): void => void held.add(`${group} ${kind}`);
    for (const sheet of sheets) holdSheet(sheet, hold, is);
    for (const kind of held) {
      const count = this.#counts.get(kind);
      if (count !== undefined) this.#counts.set(kind, count + 1);
    }
  }

  /** The kinds no workbook held. */
  missing(): readonly string[] {
    return [...this.#counts].filter(([, count]) => count === 0).map(([kind]) => kind);
  }

  /** Every kind with the number of workbooks that held it, rarest first. */
  toString(): string {
    const sorted = [...this.#counts].sort(([, a], [, b]) => a - b);
    return sorted.map(([kind, count]) => `${kind} ${count}`).join(", ");
  }
}

type Hold = (group: Group, kinds: object | undefined) => void;
type Is = (group: Group, kind: string) => void;

function holdSheet(sheet: SheetModel, hold: Hold, is: Is): void {
  hold("sheet", sheet);
  is("visibility", sheet.visibility);
  hold("protection", sheet.protection);
  hold("print", sheet.print);
  for (const track of [...Object.values(sheet.rowSizes ?? {}), ...Object.values(sheet.columnSizes ?? {})])
    hold("track", track);
  for (const table of sheet.tables ?? []) hold("table", table);
  for (const row of Object.values(sheet.cells)) for (const cell of Object.values(row)) holdCell(cell, hold, is);
  for (const validation of sheet.validations ?? []) {
    hold("validation", validation);
    holdRule(validation.rule, "validationRule", is);
  }
  for (const format of sheet.conditionalFormats ?? []) {
    hold("format", format);
    holdRule(format.rule, "conditionalRule", is);
  }
}

function holdRule(rule: ValidationRule | ConditionalRule, group: Group, is: Is): void {
  is(group, rule.kind);
  if ("comparison" in rule) is("comparison", rule.comparison);
}

function holdCell(cell: Cell, hold: Hold, is: Is): void {
  hold("cell", cell);
  hold("style", cell.style);
  hold("border", cell.style?.border);
  for (const edge of Object.values(cell.style?.border ?? {})) hold("edge", edge);
  if (cell.value === null) is("value", "blank");
  else if (typeof cell.value === "object") is("error", cell.value.error);
  else is("value", typeof cell.value);
}
