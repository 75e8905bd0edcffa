/** What is written at once: an edit, or part of one, or many small ones together. */
import type { DriverEdit } from "../driver";
import type { DefinedName, RangeRef } from "../model";
import type { StyleChange } from "./cell-style";

export type Piece =
  | Exclude<DriverEdit, { readonly kind: "restoreSheet" }>
  | LooksPiece
  /** The last step of bringing a sheet back. */
  | {
      readonly kind: "placeSheet";
      readonly sheet: string;
      readonly position: number;
      readonly names: readonly DefinedName[];
    };

/** The look of each cell of a block. */
export interface LooksPiece {
  readonly kind: "looks";
  readonly range: RangeRef;
  /** `null` leaves a cell alone. */
  readonly styles: readonly (readonly (StyleChange | null)[])[];
}
