/** What a host hands to a custom function and gets back, the same for Excel, the Atelier and Node. */
import type { Content } from "../spreadsheet/cell/content";

export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** `message` is the French text of the cell's error card. */
export interface FunctionError {
  readonly error: FunctionErrorCode;
  readonly message: string;
}

/** A block of cells, always a matrix; a scalar is 1 × 1; `null` is an argument left out. */
export type Argument = readonly (readonly Content[])[] | null;

export type ResultValue = number | string | boolean | FunctionError;

/** Rows then columns, never empty. Errors stand in their own element. */
export type Result = readonly (readonly ResultValue[])[];

/** Tells which cells of an address (`Notes!B2:D9`) are truly blank, with the address's shape. */
export type CellProbe = (address: string) => Promise<readonly (readonly boolean[])[]>;

/**
 * How an exact 0 is to be read. Excel for Windows may hand a blank cell over as 0: there, the host gives the address of
 * each argument (`null` for a computed one) and a probe; hosts that never confuse the two say `zerosAreZeros`. Addresses
 * also let messages name the cell (`Notes!D4`) rather than its row and column.
 */
export type CallContext =
  | { readonly zerosAreZeros: true; readonly addresses?: readonly (string | null)[] }
  | { readonly zerosAreZeros: false; readonly addresses: readonly (string | null)[]; readonly probe: CellProbe | null };

/** A custom function: a promise comes back only when a 0 has to be probed. It never throws and never rejects. */
export type CnamImplementation = (args: readonly Argument[], context: CallContext) => Result | Promise<Result>;
