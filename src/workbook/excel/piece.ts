/** What one request may hold whole: an edit, or part of one. */
import type { DriverEdit } from "../driver";
import type { DefinedName, RangeRef } from "../model";
import type { StyleChange } from "./cell-style";

export interface LooksPiece {
  readonly kind: "looks";
  readonly range: RangeRef;
  /** `null` leaves a cell alone. */
  readonly styles: readonly (readonly (StyleChange | null)[])[];
}

/** An edit that is one piece, or part of one. */
export type SimpleEdit = Exclude<DriverEdit, { readonly kind: "restoreSheet" }>;

export type Piece =
  | SimpleEdit
  | LooksPiece
  /** The last step of bringing a sheet back. */
  | {
      readonly kind: "placeSheet";
      readonly sheet: string;
      readonly position: number;
      readonly names: readonly DefinedName[];
    };
