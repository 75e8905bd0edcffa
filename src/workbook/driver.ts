/**
 * What an adapter has to know how to do. `createWorkbook` builds the whole of `WorkbookPort` on it: checks, chunks, the
 * all-or-nothing of `apply`, and `undo`. A driver only reads the state of targets and performs edits in order.
 */
import type {
  Area,
  CellError,
  CellStyle,
  CellValue,
  ChartModel,
  ConditionalFormat,
  DefinedName,
  PrintSetup,
  Protection,
  RangeRef,
  SheetModel,
  TableModel,
  Validation,
  Visibility,
  WorkbookModel,
} from "./model";
import type { CellInput, Edit } from "./plan";
import type { PortError, PortEvents, SnapshotRequest, StructureChange, Unsubscribe, WorkbookPort } from "./port";

/** The very hidden sheet that keeps settings: keys in column A, values in B and, when long, in the next columns. */
export const SETTINGS_SHEET = "_CNAM";

/** A formula and, for hosts that do not calculate, what it gave: one value, or the block it spilled. */
export interface FormulaContent {
  readonly formula: string;
  readonly legacyArray?: true;
  /** The result is the file's, see `Cell.kept`; `cached` holds it. */
  readonly kept?: string;
  readonly cached?: readonly (readonly CellValue[])[];
}

/** A cell filled by the formula of another one; `cached`, what it showed, is for hosts that do not calculate. */
export interface SpilledContent {
  readonly spilledFrom: { readonly row: number; readonly column: number };
  readonly cached?: CellValue;
}

/** What a user would say is in a cell. A spilled result is no content of its cell: its anchor's formula is. */
export type CellContent = FormulaContent | SpilledContent | CellError | number | string | boolean | null;

/** A rule of a sheet; hosts that number their rules give the number, which then tells two equal rules apart. */
export interface ConditionalFormatEntry {
  readonly id?: string;
  /** `null`: a rule that the model has no word for. */
  readonly format: ConditionalFormat | null;
}

/** Something a plan touches and undo has to look at again. Sheets go by their name at the time of reading. */
export type Target =
  | { readonly kind: "contents" | "formats" | "merges"; readonly range: RangeRef }
  | { readonly kind: "validations"; readonly sheet: string; readonly areas: readonly Area[] }
  | {
      readonly kind: "conditionalFormats" | "freeze" | "protection" | "print" | "sheet" | "extent";
      readonly sheet: string;
    }
  | { readonly kind: "columnWidths" | "rowHeights"; readonly sheet: string; readonly tracks: readonly number[] }
  | { readonly kind: "name" | "table"; readonly name: string }
  | { readonly kind: "chart"; readonly id: string }
  | { readonly kind: "setting"; readonly key: string }
  /** Every formula of the workbook, defined names included. */
  | { readonly kind: "formulas" };

/** A sheet as a host can tell it at little cost; `objects` names those it does not describe further. */
export type SheetLooks = SheetModel & { readonly objects?: readonly string[] };

/** The state of each kind of target; `null` means « there is none ». */
export interface States {
  /** Rows then columns, the shape of the range. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly (CellStyle | null)[])[];
  /** The merges that meet the range. */
  readonly merges: readonly Area[];
  /** Clipped to the areas, see `clipValidations`. */
  readonly validations: readonly Validation[];
  /** In their order of priority. */
  readonly conditionalFormats: readonly ConditionalFormatEntry[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly protection: Protection | null;
  readonly print: PrintSetup | null;
  /** The sheet, to tell whether a user has worked on it; a host that reads cells at a price leaves `cells` empty. */
  readonly sheet: SheetLooks;
  /** An area that holds every non-blank cell of the sheet; `null` on a blank sheet. */
  readonly extent: Area | null;
  /** `null`: the default size. */
  readonly columnWidths: { readonly [track: number]: number | null };
  readonly rowHeights: { readonly [track: number]: number | null };
  readonly name: string | null;
  readonly table: { readonly sheet: string; readonly table: TableModel } | null;
  readonly chart: { readonly sheet: string; readonly chart: ChartModel } | null;
  readonly setting: string | null;
  readonly formulas: readonly LocatedFormula[];
}

export type State = { [K in keyof States]: { readonly kind: K; readonly value: States[K] } }[keyof States];

export interface LocatedFormula {
  /** Absent for a defined name. */
  readonly cell?: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly name?: string;
  readonly formula: string;
}

/** What a driver performs: the edits of plans, and the few that only undo needs. */
export type DriverEdit =
  | Exclude<Edit, { readonly kind: "cells" | "columnWidths" | "rowHeights" | "print" }>
  | {
      readonly kind: "cells";
      readonly range: RangeRef;
      readonly cells: readonly (readonly (CellInput | CellContent)[])[];
    }
  /** `null` puts a track back to the default size. */
  | {
      readonly kind: "columnWidths";
      readonly sheet: string;
      readonly widths: { readonly [column: number]: number | null };
    }
  | { readonly kind: "rowHeights"; readonly sheet: string; readonly heights: { readonly [row: number]: number | null } }
  /** Sets the given properties; `null` puts one back to the default. */
  | {
      readonly kind: "print";
      readonly sheet: string;
      readonly setup: { readonly [K in keyof PrintSetup]?: PrintSetup[K] | null };
    }
  /** Removes that rule, and nothing when it is not there. */
  | { readonly kind: "removeConditionalFormat"; readonly sheet: string; readonly entry: ConditionalFormatEntry }
  /** Turns the table back into plain cells, which keep their contents. */
  | { readonly kind: "removeTable"; readonly name: string }
  /** Brings a deleted sheet back at its place, under its name, with the names that are limited to it. */
  | {
      readonly kind: "restoreSheet";
      readonly sheet: SheetModel;
      readonly position: number;
      readonly names?: readonly DefinedName[];
    };

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface Reading {
  /** Every sheet, in order, after the reading or the writing. */
  readonly sheets: readonly SheetEntry[];
  /** One state per target, in order. */
  readonly states: readonly State[];
}

/** A change of structure, with the identifier of its sheet, which survives renames. */
export interface SheetStructureChange {
  readonly sheetId: string;
  readonly change: StructureChange;
}

export interface WorkbookDriver {
  readonly host: WorkbookPort["host"];

  /**
   * Reads the present state of targets, without changing anything. Renames, additions and deletions of sheets that
   * were not announced yet are announced before it resolves. Throws `PortError` `sheetMissing` for a target's sheet.
   */
  read(targets: readonly Target[]): Promise<Reading>;

  /**
   * Performs edits in order, as one batch, then reads targets (sheets under their new names) in the same batch.
   * The contents read back may give a spilled result as a plain value: only what was written counts there.
   * Announces the changes of structure it causes before it settles. When an edit fails the earlier ones may stay: the
   * caller puts things back.
   */
  write(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading>;

  /**
   * Why edits could never be written, whatever the workbook holds; `null` when they can be. Absent where nothing is
   * refused for what it is.
   */
  refusal?(edits: readonly DriverEdit[]): PortError | null;

  /** The sheet's cells only, whether the address is wide or not: raw values, spilled ones included. */
  values(range: RangeRef): Promise<CellValue[][]>;

  snapshot(request?: SnapshotRequest): Promise<WorkbookModel>;
  settled(): Promise<void>;
  selection(): Promise<RangeRef>;
  select(range: RangeRef): Promise<void>;
  on<E extends "changed" | "selection">(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe;
  onStructure(listener: (change: SheetStructureChange) => void): Unsubscribe;
}
