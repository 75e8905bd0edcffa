/**
 * A workbook as plain, JSON-safe data: what a snapshot returns, what the memory adapter holds, what an .xlsx file is
 * read into and written from. Rows and columns are zero-based; sizes are CSS pixels at 100 % zoom; formulas are the
 * en-US form with a leading `=` (`=CNAM.UE_VALID(B2:D2,B$1:D$1)`), whatever the language of the screen.
 *
 * Absent means « none » or « the host's default »; a field is never present with an empty value, so that two equal
 * workbooks are deeply equal.
 */
import type { ChartSpec } from "../charts/chart-spec";
import type { Area, RangeRef } from "../spreadsheet/area";

export type { Area, RangeRef };

/** The error values of a cell, in their en-US spelling. */
export type ErrorCode =
  "#VALUE!" | "#N/A" | "#REF!" | "#NAME?" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error held by a cell; `message` is the text of the cell's error card where the host keeps one. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell shows, unformatted. `null` is a blank cell. Dates are Excel serials. */
export type CellValue = number | string | boolean | null | CellError;

export type BorderLine = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";

export interface BorderEdge {
  readonly line: BorderLine;
  /** `#RRGGBB` */
  readonly color?: string;
}

export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB`, text colour. */
  readonly color?: string;
  /** `#RRGGBB`, background. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: true;
  readonly indent?: number;
  /** Degrees, counter-clockwise, -90 to 90. */
  readonly rotation?: number;
  readonly border?: {
    readonly top?: BorderEdge;
    readonly right?: BorderEdge;
    readonly bottom?: BorderEdge;
    readonly left?: BorderEdge;
  };
  /** en-US pattern such as `0.00` or `#,##0.00 "€"`. */
  readonly numberFormat?: string;
  /** `false` frees the cell on a protected sheet. */
  readonly locked?: false;
}

export interface Cell {
  readonly value: CellValue;
  /** With its leading `=`; absent when the cell holds a constant. */
  readonly formula?: string;
  /** On the anchor of a spilled or array formula: the size of what it fills, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** A classic `{=…}` array formula rather than a dynamic one. */
  readonly legacyArray?: true;
  /**
   * The value is the result the file stored: the host cannot compute the formula, or computes it otherwise. A digest of
   * what the formula read when the value was right, see `kept/digest.ts`.
   */
  readonly kept?: string;
  /** On a cell filled by a spill: its anchor. Such a cell has no formula of its own. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  readonly style?: CellStyle;
}

/** Sparse: `cells[row]?.[column]`. A cell that is blank and unstyled is absent. */
export type CellMatrix = { readonly [row: number]: { readonly [column: number]: Cell } };

export interface TrackSize {
  /** Pixels. */
  readonly size?: number;
  /** On a row whose height follows its content: a host that fits rows by itself may do without `size`. */
  readonly auto?: true;
  readonly hidden?: true;
}

/** A comparison against one or two operands; an operand is a constant or an en-US formula with its leading `=`. */
export type Operand = number | string;
export type Comparison =
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "between"
  | "notBetween";

export type ConditionalRule =
  | { readonly kind: "cell"; readonly comparison: Comparison; readonly operands: readonly Operand[] }
  | {
      readonly kind: "text";
      readonly match: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  /** True for the cell when the formula, written for the top-left cell of the first area, is true. */
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" | "notBlank" | "duplicate" | "unique" }
  | { readonly kind: "colorScale"; readonly stops: readonly ColorStop[] }
  | { readonly kind: "dataBar"; readonly color: string };

export interface ColorStop {
  readonly at:
    "min" | "max" | { readonly percent: number } | { readonly percentile: number } | { readonly number: number };
  readonly color: string;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  /** Absent for colour scales and data bars. */
  readonly style?: Pick<CellStyle, "bold" | "italic" | "underline" | "strike" | "color" | "fill">;
  readonly stopIfTrue?: true;
}

export type ValidationRule =
  /** `source`: the choices, or an en-US formula such as `=Listes!$A$1:$A$9`. */
  | { readonly kind: "list"; readonly source: readonly string[] | string }
  | {
      readonly kind: "decimal" | "whole" | "date" | "textLength";
      readonly comparison: Comparison;
      readonly operands: readonly Operand[];
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** `stop` refuses the entry, `warning` and `information` let the user keep it. */
  readonly onError: "stop" | "warning" | "information" | "none";
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface TableModel {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly totalsRow?: true;
  /** Such as `TableStyleMedium2`. */
  readonly style?: string;
  /** The first row of `area` holds data, and the columns have names all the same. */
  readonly noHeaderRow?: true;
  /** No filter buttons on the headings. */
  readonly noFilter?: true;
  /** What of its style the table shows, where it is not the usual: banded rows, and no more. */
  readonly banding?: {
    readonly rowStripes?: false;
    readonly columnStripes?: true;
    readonly firstColumn?: true;
    readonly lastColumn?: true;
  };
}

export interface CommentModel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

export interface PrintSetup {
  readonly paper?: "A4" | "A3" | "letter";
  readonly orientation?: "portrait" | "landscape";
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly repeatColumns?: { readonly first: number; readonly last: number };
  /** Rows, from 1 up, that begin a page whatever room is left on the one before; ascending. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly area?: Area;
  /** Inches. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly header?: string;
  readonly footer?: string;
  /** Percent; absent when the sheet is fitted to pages. */
  readonly scale?: number;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  readonly gridlines?: true;
  /** Row numbers and column letters. */
  readonly headings?: true;
  /** What else a file says of its pages, as it spells it: their order, their first number, drafts, notes at the end. */
  readonly options?: { readonly [attribute: string]: string };
}

export interface Protection {
  /** What a user may still do on the protected sheet, e.g. `formatCells`, `sort`. */
  readonly allow?: readonly string[];
  /** What may be selected; absent: every cell. */
  readonly selection?: "unlocked" | "none";
  /** The file's own password hash, kept as it was read, never computed here. */
  readonly hash?: { readonly [attribute: string]: string | number };
}

export interface ChartModel {
  /** Unique in the workbook. */
  readonly id: string;
  /** The cells the chart covers. */
  readonly anchor: Area;
  readonly spec: ChartSpec;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetModel {
  /** The host's own identifier: it survives a rename, and means nothing in another workbook. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly cells: CellMatrix;
  readonly merges?: readonly Area[];
  readonly rowSizes?: { readonly [row: number]: TrackSize };
  readonly columnSizes?: { readonly [column: number]: TrackSize };
  /** The format of whole rows and columns, a row's before a column's: that of the cells `cells` does not list. */
  readonly rowStyles?: { readonly [row: number]: CellStyle };
  readonly columnStyles?: { readonly [column: number]: CellStyle };
  /** Number of rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly hideGridlines?: true;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
  readonly tables?: readonly TableModel[];
  readonly autoFilter?: Area;
  readonly comments?: readonly CommentModel[];
  readonly protection?: Protection;
  readonly print?: PrintSetup;
  readonly charts?: readonly ChartModel[];
}

export interface DefinedName {
  readonly name: string;
  /** en-US, with its leading `=`: `=Règles!$A$1:$B$40`, `=0.2`. */
  readonly formula: string;
  /** The sheet the name is limited to; absent: the whole workbook. */
  readonly sheet?: string;
  /** Known to formulas, not listed to people. */
  readonly hidden?: true;
}

/** A property people add to a file: its type, as files spell it, and its value as text. */
export interface CustomProperty {
  readonly name: string;
  readonly type: "lpwstr" | "lpstr" | "bstr" | "i4" | "r8" | "bool" | "filetime";
  readonly value: string;
}

/** What a file says of itself in its properties. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly status?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly custom?: readonly CustomProperty[];
}

/** How a file wants to be calculated, where it is not as usual. */
export interface Calculation {
  /** `manual`: when asked to; `autoNoTable`: at each change, what-if tables excepted. */
  readonly mode?: "manual" | "autoNoTable";
  /** Formulas that read themselves are computed again and again. */
  readonly iterate?: true;
  readonly iterations?: number;
  readonly precision?: number;
  /** Numbers are rounded as they are shown. */
  readonly asDisplayed?: true;
  /** Excel numbers the columns and shows references as `R1C1`; in the file they are written as ever. */
  readonly numbersColumns?: true;
  readonly notOnSave?: true;
}

/** Another workbook that formulas read: what the file says of it goes as it is into the next one. */
export interface ExternalLink {
  /** What formulas call it, between brackets: `Budget.xlsx`, or its number from 1 where that would not tell. */
  readonly name: string;
  /** The XML of its part, with the values it had; empty where the file has none. */
  readonly content: string;
  readonly relationships: readonly {
    readonly id: string;
    /** An address. */
    readonly type: string;
    /** Where the workbook is: an address or a path of the machine it was linked on. */
    readonly target: string;
  }[];
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly activeSheet?: string;
  /**
   * Who opens the workbook should calculate all of it: some results are known to be `stale`, or the program that wrote
   * the file asked for it and left the results `unchecked`.
   */
  readonly recalculate?: "stale" | "unchecked";
  /** The host counts the workbook's days from 1904: each number stands for a day 1 462 days later than elsewhere. */
  readonly dates1904?: true;
  /** No host here changes these: they go from the file that was read to the one that is written. */
  readonly properties?: DocumentProperties;
  readonly calculation?: Calculation;
  /** In the order of their numbers in a file. */
  readonly externalLinks?: readonly ExternalLink[];
}
