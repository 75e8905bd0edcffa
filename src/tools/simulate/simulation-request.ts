/** What a simulation is made for. */
import type { SheetRequest } from "../create/sheet-request";

export interface SimulationRequest extends SheetRequest {
  /** How many stand beside the base. */
  readonly scenarios: number;
  /** The headcounts of the table, both included. */
  readonly headcounts: { readonly least: number; readonly most: number };
  /** By how much each assumption varies, as a share: 0.1. */
  readonly variation: number;
  /** A sheet of the financial file that a base starts from; by default, of the one made last. */
  readonly file?: string;
  /** The sheet of the base that the others read; by default, the one made last. */
  readonly base?: string;
}

export const MOST_SCENARIOS = 8;
/** A longer table is read by nobody. */
export const MOST_HEADCOUNTS = 60;
