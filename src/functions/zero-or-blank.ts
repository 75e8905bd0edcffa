/** The mark of a doubtful zero. */
import type { ErrorContent } from "../spreadsheet/cell/content";

/** Stands for a 0 nobody could probe: it may be a blank. */
export const ZERO_OR_BLANK: ErrorContent = { error: "0 ou vide ?" };
