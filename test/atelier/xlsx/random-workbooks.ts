/** Workbooks of any kind, in the form a reader gives: no empty field, nothing files cannot say. */
import fc, { type Arbitrary } from "fast-check";
import { intersectAreas } from "../../../src/workbook/area";
import type {
  Area,
  BorderEdge,
  Cell,
  CellStyle,
  CellValue,
  Comparison,
  ConditionalFormat,
  Operand,
  PrintSetup,
  SheetModel,
  TableModel,
  TrackSize,
  Validation,
  Visibility,
  WorkbookModel,
} from "../../../src/workbook/model";

/** Drops what is undefined and objects that have become empty. */
function tidy<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const filled = Object.entries(value).filter(
    ([, field]) =>
      field !== undefined && !(typeof field === "object" && field !== null && Object.keys(field).length === 0),
  );
  return Object.fromEntries(filled) as T;
}

/** Absent as often as not: `freq` counts the present ones against one absent, and 0 of 1 would be none. */
const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.oneof(arbitrary, fc.constant(undefined));
const flag = maybe(fc.constant(true as const));
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const words = fc.string({
  unit: fc.constantFrom("a", "é", " ", "<", "&", '"', "'", "_", "x000D_", "\n"),
  minLength: 1,
  maxLength: 20,
});
/** The longest title of a message that Excel reads. */
const title = words.map((made) => made.slice(0, 32));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const area: Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 0, max: 12 }),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

const edge: Arbitrary<BorderEdge> = fc
  .record({
    line: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair"),
    color: maybe(color),
  })
  .map((value) => tidy<BorderEdge>(value));

const style: Arbitrary<CellStyle> = fc
  .record({
    bold: flag,
    italic: flag,
    underline: flag,
    strike: flag,
    fontName: maybe(fc.constantFrom("Arial", "Marianne")),
    fontSize: maybe(fc.constantFrom(8, 10.5, 24)),
    color: maybe(color),
    fill: maybe(color),
    horizontal: maybe(fc.constantFrom("left", "center", "right", "justify")),
    vertical: maybe(fc.constantFrom("top", "middle", "bottom")),
    wrap: flag,
    indent: maybe(fc.integer({ min: 1, max: 9 })),
    rotation: maybe(fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0)),
    border: fc
      .record({ top: maybe(edge), right: maybe(edge), bottom: maybe(edge), left: maybe(edge) })
      .map((edges) => tidy<NonNullable<CellStyle["border"]>>(edges)),
    numberFormat: maybe(fc.constantFrom("0", "0.00", "0%", '#,##0.00 "€"', "dd/mm/yyyy", "@", "[Red]-0;0")),
    locked: maybe(fc.constant(false as const)),
  })
  .map((value) => tidy<CellStyle>(value));

const formula = fc.constantFrom(
  "=A1+1",
  "=CNAM.UE_VALID(A1:B2)",
  '=IF(Notes!$A$1>10,"<CNAM.UE_VALID(>","")',
  "=XLOOKUP(1,A:A,B:B)",
  "=LET(x,A1,x+1)",
  "=SUM(#REF!)",
  "='L''été'!B2",
);

const value: Arbitrary<CellValue> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc
    .constantFrom("#VALUE!", "#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#BUSY!")
    .map((error) => ({ error }) as const),
);

const cell: Arbitrary<Cell> = fc
  .record({ value: fc.oneof(value, fc.constant(null)), formula: maybe(formula), style })
  .map(({ value: held, ...rest }) => ({ value: held, ...tidy<Omit<Cell, "value">>(rest) }))
  .filter((made) => made.value !== null || made.formula !== undefined || made.style !== undefined);

/** A block that a formula of its top-left cell fills. */
const block = fc.record({
  row: fc.integer({ min: 40, max: 45 }),
  column: fc.integer({ min: 0, max: 5 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 2, max: 3 }),
  legacy: fc.boolean(),
  values: fc.array(number, { minLength: 9, maxLength: 9 }),
});

type Cells = Record<number, Record<number, Cell>>;

function withBlock(cells: Cells, made: typeof block extends Arbitrary<infer T> ? T : never): Cells {
  for (let at = 0; at < made.rows * made.columns; at++) {
    const row = made.row + Math.floor(at / made.columns);
    const column = made.column + (at % made.columns);
    const anchor = { row: made.row, column: made.column };
    const kind = made.legacy ? { legacyArray: true as const } : {};
    const spill = { rows: made.rows, columns: made.columns };
    (cells[row] ??= {})[column] =
      at === 0
        ? { value: made.values[0]!, formula: "=A1:C3*2", spill, ...kind }
        : { value: made.values[at]!, spilledFrom: anchor };
  }
  return cells;
}

const cells: Arbitrary<Cells> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), cell), { maxLength: 25 }),
    maybe(block),
  )
  .map(([list, spilled]) => {
    const matrix: Cells = {};
    for (const [row, column, made] of list) (matrix[row] ??= {})[column] = made;
    return spilled ? withBlock(matrix, spilled) : matrix;
  });

const trackSizes = (auto: boolean): Arbitrary<Record<number, TrackSize>> =>
  fc
    .dictionary(
      fc.integer({ min: 0, max: 60 }).map(String),
      fc.record({
        size: maybe(fc.integer({ min: 65, max: 400 })),
        auto: auto ? flag : fc.constant(undefined),
        hidden: flag,
      }),
    )
    .map((sizes) => {
      const tidied = Object.entries(sizes).map(([track, size]) => [
        track,
        // Only a size can be automatic.
        tidy<TrackSize>({ ...size, auto: size.size === undefined ? undefined : size.auto }),
      ]);
      return tidy<Record<number, TrackSize>>(Object.fromEntries(tidied) as Record<number, TrackSize>);
    });

/** Formats of whole rows or columns beyond the content: within it, a reader gives them to the cells. */
const trackStyles: Arbitrary<Record<number, CellStyle>> = fc
  .dictionary(fc.integer({ min: 70, max: 90 }).map(String), style, { maxKeys: 3 })
  .map((styles) => tidy<Record<number, CellStyle>>(styles as Record<number, CellStyle>));

const operand: Arbitrary<Operand> = fc.oneof(
  number,
  formula,
  words.filter((word) => !word.startsWith("=")),
);
const compared = fc
  .constantFrom<Comparison>(
    "equal",
    "notEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "lessThan",
    "lessThanOrEqual",
    "between",
    "notBetween",
  )
  .chain((comparison) => {
    const count = comparison.toLowerCase().endsWith("between") ? 2 : 1;
    return fc.record({
      comparison: fc.constant(comparison),
      operands: fc.array(operand, { minLength: count, maxLength: count }),
    });
  });

const stop = fc.record({
  at: fc.oneof(
    fc.constantFrom("min" as const, "max" as const),
    fc.record({ number: fc.integer() }),
    fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ percentile: fc.integer({ min: 0, max: 100 }) }),
  ),
  color,
});

const ruleStyle = style.map(({ bold, italic, underline, strike, color: ink, fill }) =>
  tidy<NonNullable<ConditionalFormat["style"]>>({ bold, italic, underline, strike, color: ink, fill }),
);

const conditionalFormat: Arbitrary<ConditionalFormat> = fc
  .oneof(
    fc.record({
      areas,
      rule: fc.oneof(
        compared.map((rule) => ({ kind: "cell" as const, ...rule })),
        fc.record({
          kind: fc.constant("text" as const),
          match: fc.constantFrom("contains", "notContains", "beginsWith", "endsWith"),
          text: words.filter((word) => !/[\n]/.test(word)),
        }),
        formula.map((rule) => ({ kind: "formula" as const, formula: rule })),
        fc
          .constantFrom("blank" as const, "notBlank" as const, "duplicate" as const, "unique" as const)
          .map((kind) => ({ kind })),
      ),
      style: ruleStyle,
      stopIfTrue: flag,
    }),
    fc.record({
      areas,
      rule: fc.oneof(
        fc.array(stop, { minLength: 2, maxLength: 3 }).map((stops) => ({ kind: "colorScale" as const, stops })),
        color.map((bar) => ({ kind: "dataBar" as const, color: bar })),
      ),
    }),
  )
  .map((format) => tidy<ConditionalFormat>(format as ConditionalFormat));

const validation: Arbitrary<Validation> = fc
  .record({
    areas,
    rule: fc.oneof(
      fc.array(words, { minLength: 1, maxLength: 5 }).map((source) => ({ kind: "list" as const, source })),
      fc.constant({ kind: "list" as const, source: "=Listes!$A$1:$A$9" }),
      fc
        .tuple(fc.constantFrom("decimal" as const, "whole" as const, "date" as const, "textLength" as const), compared)
        .map(([kind, rule]) => ({ kind, ...rule })),
      formula.map((rule) => ({ kind: "custom" as const, formula: rule })),
    ),
    allowBlank: fc.boolean(),
    onError: fc.constantFrom("stop" as const, "warning" as const, "information" as const, "none" as const),
    errorTitle: maybe(title),
    errorMessage: maybe(words),
    promptTitle: maybe(title),
    promptMessage: maybe(words),
  })
  .map((value) => tidy<Validation>(value));

const table: Arbitrary<TableModel> = fc
  .record({
    columns: fc.uniqueArray(words, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
    totalsRow: flag,
    style: maybe(fc.constantFrom("TableStyleMedium2", "TableStyleLight9")),
    noHeaderRow: flag,
    noFilter: flag,
    banding: fc
      .record({
        rowStripes: maybe(fc.constant(false as const)),
        columnStripes: flag,
        firstColumn: flag,
        lastColumn: flag,
      })
      .map((banding) => tidy<NonNullable<TableModel["banding"]>>(banding)),
  })
  // Filter buttons are on headings.
  .map((made) => ({ ...made, noFilter: made.noHeaderRow ? undefined : made.noFilter }))
  .map((made) =>
    tidy<TableModel>({ name: "Relevé", area: { row: 60, column: 1, rows: 4, columns: made.columns.length }, ...made }),
  );

const print: Arbitrary<PrintSetup> = fc
  .record({
    paper: maybe(fc.constantFrom("A4", "A3", "letter")),
    orientation: maybe(fc.constantFrom("portrait", "landscape")),
    fit: fc.oneof(
      fc.record({
        fitToWidth: maybe(fc.integer({ min: 1, max: 9 })),
        fitToHeight: maybe(fc.integer({ min: 1, max: 9 })),
      }),
      fc.record({ scale: fc.integer({ min: 10, max: 99 }) }),
    ),
    repeatRows: maybe(fc.constant({ first: 0, last: 2 })),
    repeatColumns: maybe(fc.constant({ first: 1, last: 1 })),
    rowBreaks: maybe(fc.constantFrom([1], [3, 40])),
    columnBreaks: maybe(fc.constantFrom([2], [1, 5])),
    area: maybe(area),
    margins: maybe(
      fc.record({
        left: fc.constant(0.2),
        right: fc.constant(0.7),
        top: number,
        bottom: number,
        header: number,
        footer: number,
      }),
    ),
    header: maybe(words),
    footer: maybe(words),
    centerHorizontally: flag,
    centerVertically: flag,
    gridlines: flag,
    headings: flag,
    options: maybe(fc.constantFrom({ pageOrder: "overThenDown" }, { draft: "1", cellComments: "atEnd" })),
  })
  .map(({ fit, ...rest }) => tidy<PrintSetup>({ ...rest, ...tidy<PrintSetup>(fit as PrintSetup) }));

/** No spreadsheet merges a cell twice, or alone. */
function apart(areas: readonly Area[]): readonly Area[] {
  return areas.filter((one, index) => areas.slice(0, index).every((other) => intersectAreas(one, other) === null));
}

const sheet: Arbitrary<Omit<SheetModel, "id" | "name" | "visibility">> = fc.record({
  cells,
  tabColor: maybe(color),
  merges: fc
    .array(
      area.filter(({ rows, columns }) => rows * columns > 1),
      { maxLength: 2 },
    )
    .map(apart),
  rowSizes: trackSizes(true),
  columnSizes: trackSizes(false),
  rowStyles: trackStyles,
  columnStyles: trackStyles,
  freeze: maybe(fc.record({ rows: fc.integer({ min: 0, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })),
  hideGridlines: flag,
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  validations: fc.array(validation, { maxLength: 3 }),
  tables: fc.array(table, { maxLength: 1 }),
  autoFilter: maybe(area),
  comments: fc
    .uniqueArray(
      fc
        .record({
          row: fc.integer({ min: 0, max: 40 }),
          column: fc.integer({ min: 0, max: 9 }),
          text: words,
          author: maybe(words),
        })
        .map((note) => tidy<typeof note & object>(note)),
      { maxLength: 3, selector: ({ row, column }) => `${row},${column}` },
    )
    .map((notes) => [...notes].sort((a, b) => a.row - b.row || a.column - b.column)),
  charts: fc.array(
    fc.record({
      id: fc.uuid(),
      anchor: area,
      spec: fc.record({
        type: fc.constantFrom("column" as const, "line" as const),
        title: words,
        description: words,
        categories: area.map((range) => ({ range: { sheet: "Notes", ...range } })),
        series: fc.array(fc.record({ name: words, values: fc.record({ values: fc.array(fc.integer()) }) }), {
          minLength: 1,
          maxLength: 2,
        }),
      }),
    }),
    { maxLength: 1 },
  ),
  protection: maybe(
    fc.constantFrom(
      { allow: ["sort", "autoFilter"] },
      { selection: "none" as const },
      { hash: { algorithmName: "SHA-512", hashValue: "aGE=", saltValue: "c2E=", spinCount: 100000 } },
    ),
  ),
  print,
}) as Arbitrary<Omit<SheetModel, "id" | "name" | "visibility">>;

/** Headings are texts of their cells, whatever else the random cells held. */
function withHeadings(made: SheetModel): SheetModel {
  const headed: Cells = structuredClone(made.cells);
  for (const { area: place, columns, noHeaderRow } of made.tables ?? []) {
    if (noHeaderRow) continue;
    columns.forEach((name, i) => ((headed[place.row] ??= {})[place.column + i] = { value: name }));
  }
  return { ...made, cells: headed };
}

export const workbooks: Arbitrary<WorkbookModel> = fc
  .tuple(sheet, sheet, fc.constantFrom<Visibility>("visible", "hidden", "veryHidden"), fc.boolean())
  .map(([first, second, visibility, secondInFront]) => ({
    sheets: [
      { id: "7", name: "Notes", visibility: "visible" as const, ...first },
      { id: "2", name: "L'été", visibility, ...second, tables: [] },
    ].map((made) => withHeadings({ ...tidy<SheetModel>(made), cells: made.cells })),
    names: [
      { name: "CNAM_REGLES", formula: "=Notes!$A$1:$B$9" },
      { name: "Seuil", formula: "=10", sheet: "L'été", hidden: true as const },
    ],
    ...(secondInFront && visibility === "visible" && { activeSheet: "L'été" }),
  }));
