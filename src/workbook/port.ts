/**
 * The one door to a workbook: tools, pane and scripts know this interface and never an adapter. It is implemented by
 * `memory/` (tests, batch), `univer/` (the Atelier) and `excel/` (Office.js), which all pass `test/contract/`.
 */
import type { CellValue, RangeRef, WorkbookModel } from "./model";
import type { Edit, Plan } from "./plan";

/** Limits a snapshot; absent: every sheet, every aspect. */
export interface SnapshotRequest {
  /** Sheet names. */
  readonly sheets?: readonly string[];
  /** Only these cells of their sheets. */
  readonly ranges?: readonly RangeRef[];
  /**
   * What is needed of the look of cells where reading it takes longer than all the rest (Excel): how their numbers are
   * written, or nothing; other hosts may give all of it, as when this is absent.
   */
  readonly formats?: "numbers" | "none";
}

/** A plan that was applied, and what is needed to take it back. Opaque to callers but for its label. */
export interface Applied {
  readonly id: number;
  readonly label: string;
}

/** Something the user changed after the plan was applied, which undo keeps unless told otherwise. */
export interface Kept {
  readonly reason:
    | "cellChanged"
    | "sheetChanged"
    | "objectChanged"
    | "targetGone"
    /** Formulas of the user lean on the created sheet or name. */
    | "inUse";
  readonly edit: Edit["kind"];
  /** Where it is now, for the user: `Notes!C4`, a sheet's or a name's name. */
  readonly where: string;
}

export interface UndoReport {
  /** What was left as the user made it. Empty: the plan is wholly undone. */
  readonly kept: readonly Kept[];
}

export interface UndoOptions {
  /** The user has seen the list of `Kept` and agrees to lose those changes. */
  readonly discardUserChanges?: boolean;
}

/** Inserted and deleted rows or columns, renamed, added or deleted sheets: what moves addresses. */
export type StructureChange =
  | {
      readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "sheetRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | { readonly kind: "sheetDeleted"; readonly sheet: string };

export interface PortEvents {
  /** Cells changed by the user, a script or a calculation, once things are quiet. */
  readonly changed: { readonly sheets: readonly string[] };
  readonly selection: RangeRef;
  readonly structure: StructureChange;
}

export type Unsubscribe = () => void;

/** Why a plan was refused or could not be written; `message` is for developers, the pane words it from `code`. */
export class PortError extends Error {
  constructor(
    readonly code:
      | "wouldOverwrite"
      /** What the plan was made from has changed since. */
      | "stale"
      | "sheetExists"
      | "sheetMissing"
      | "nameInvalid"
      | "protected"
      | "cellBeingEdited"
      | "shape"
      | "unsupported"
      /** What the plan would replace could not be written again: undoing it would fail. */
      | "notUndoable"
      /** The choices of a list, together, are longer than the host takes. */
      | "listTooLong"
      /** The host asks to wait before it is asked again. */
      | "tooManyRequests"
      /** The host no longer knows who asks. */
      | "signedOut"
      /** The host is out of reach: what it did with the last request is not known. */
      | "connectionLost"
      /** The plan failed half-way, and so did putting back what it had written. */
      | "leftHalfWay"
      | "host",
    /** The cells, sheet or name concerned, ready to show. */
    readonly where: string,
    message: string,
  ) {
    super(message);
    this.name = "PortError";
  }
}

export interface WorkbookPort {
  readonly host: "memory" | "univer" | "excel";

  /** The workbook as data. Reading never changes it, nor the user's own undo history. */
  snapshot(request?: SnapshotRequest): Promise<WorkbookModel>;

  /**
   * Raw values of `"Notes!A1:T20"`, spilled cells included; a sheet name with a space or a sign is quoted
   * (`'Tableau de bord'!A1`). Throws `PortError` `sheetMissing`.
   */
  read(address: string): Promise<CellValue[][]>;

  /** Writes constants (a string that starts with `=` is a formula) from the top-left cell of the address. */
  write(address: string, values: readonly (readonly (number | string | boolean | null)[])[]): Promise<void>;

  /** Resolves once every pending calculation has landed in the cells. */
  settled(): Promise<void>;

  /**
   * Where the workbook is no longer what the plan was made from, ready to show (the empty text for a setting); `null`
   * while it is.
   */
  changedSince(plan: Plan): Promise<string | null>;

  /**
   * Writes the whole plan or nothing: a failure half-way puts back what was there. Refuses a plan that was made from
   * something else than what there is now (`stale`), and to replace a non-empty cell that is not in `plan.overwrites`
   * (`wouldOverwrite`).
   */
  apply(plan: Plan): Promise<Applied>;

  /** Takes an applied plan back, keeping (and listing) what the user has changed since. */
  undo(applied: Applied, options?: UndoOptions): Promise<UndoReport>;

  selection(): Promise<RangeRef>;
  select(range: RangeRef): Promise<void>;

  /** A value kept in the workbook (sheet `_CNAM`, very hidden), or `null`. */
  setting(key: string): Promise<string | null>;

  on<E extends keyof PortEvents>(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe;
}
