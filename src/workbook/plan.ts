/**
 * A Plan is everything a tool wants to change, as data. A tool never writes: it returns a Plan; the pane shows it; the
 * port applies it and gives back what undoes it.
 */
import type { ChartSpec } from "../charts/chart-spec";
import type {
  Area,
  CellStyle,
  ConditionalFormat,
  PrintSetup,
  Protection,
  RangeRef,
  TableModel,
  Validation,
  Visibility,
} from "./model";

/** What to put in a cell: a constant, a formula (en-US, leading `=`), `null` to empty it, `undefined` to leave it. */
export type CellInput = { readonly formula: string } | number | string | boolean | null | undefined;

export type Edit =
  /** `cells` has the shape of `range`. Text that starts with `=` is text: formulas are given as `{ formula }`. */
  | { readonly kind: "cells"; readonly range: RangeRef; readonly cells: readonly (readonly CellInput[])[] }
  | { readonly kind: "numberFormat"; readonly range: RangeRef; readonly format: string }
  /** Sets the given properties only; `null` puts one back to the default. */
  | {
      readonly kind: "style";
      readonly range: RangeRef;
      readonly style: { readonly [K in keyof CellStyle]?: CellStyle[K] | null };
    }
  | { readonly kind: "merge"; readonly range: RangeRef; readonly merged: boolean }
  /** Adds one rule after the existing ones. */
  | { readonly kind: "conditionalFormat"; readonly sheet: string; readonly format: ConditionalFormat }
  /** Replaces the validation of the areas; `null` removes it. */
  | {
      readonly kind: "validation";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly validation: Omit<Validation, "areas"> | null;
    }
  /** Defines or moves a workbook name; `null` deletes it. */
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  /** Adds a table, or replaces the one of that name; its header cells take the names of its columns. */
  | { readonly kind: "table"; readonly sheet: string; readonly table: TableModel }
  | {
      readonly kind: "addSheet";
      readonly sheet: string;
      readonly after?: string;
      readonly tabColor?: string;
      readonly hideGridlines?: true;
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "sheetVisibility"; readonly sheet: string; readonly visibility: Visibility }
  /** `null` unprotects. */
  | { readonly kind: "protect"; readonly sheet: string; readonly protection: Protection | null }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Pixels, by zero-based column or row. */
  | { readonly kind: "columnWidths"; readonly sheet: string; readonly widths: { readonly [column: number]: number } }
  | { readonly kind: "rowHeights"; readonly sheet: string; readonly heights: { readonly [row: number]: number } }
  /** Sets the given properties only. */
  | { readonly kind: "print"; readonly sheet: string; readonly setup: PrintSetup }
  /** Adds or replaces the chart of that id; a `null` chart removes it. */
  | {
      readonly kind: "chart";
      readonly sheet: string;
      readonly id: string;
      readonly chart: { readonly anchor: Area; readonly spec: ChartSpec } | null;
    }
  /** A value kept in the workbook on the very hidden sheet `_CNAM`; `null` removes it. */
  | { readonly kind: "setting"; readonly key: string; readonly value: string | null };

export type EditKind = Edit["kind"];

/** Cells as the plan's maker saw them. */
export interface SeenCells {
  readonly kind: "cells";
  readonly range: RangeRef;
  /** The `contentKey` of each cell, in the shape of the range. */
  readonly held: readonly (readonly string[])[];
  /** They tell whose row it is. */
  readonly identifies?: true;
}

/** Something of the workbook that a plan was made from; `null`: there was none. */
export type Seen =
  | SeenCells
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  | { readonly kind: "setting"; readonly key: string; readonly value: string | null };

export interface Plan {
  /** What the user reads in the undo list, in their language: « Créer la feuille Notes ». */
  readonly label: string;
  readonly edits: readonly Edit[];
  /** Non-empty cells the plan overwrites on purpose; the port refuses any other overwrite. */
  readonly overwrites?: readonly RangeRef[];
  /** Where the user goes on, when it is not the last sheet that the plan adds, nor the first cells that it fills. */
  readonly lands?: RangeRef;
  /** What they may do there, a sentence in their language. */
  readonly next?: string;
  /** What the plan was made from (`bound`): the port refuses to write it once any of it has changed. */
  readonly seen?: readonly Seen[];
}
