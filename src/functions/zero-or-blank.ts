/** The mark of a doubtful zero. */
import type { ArgumentError } from "./host";

/** Stands for a 0 nobody could probe: it may be a blank. */
export const ZERO_OR_BLANK: ArgumentError = { error: "0 ou vide ?" };
