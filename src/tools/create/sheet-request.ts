/** What a sheet of the tool « Créer » is made for. */
import type { Convention } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";

export interface SheetRequest {
  readonly convention: Convention;
  readonly locale: Locale;
  /** How many rows of learners to lay out. */
  readonly learners: number;
  /** How many units, where the convention lists none. */
  readonly units: number;
  /** The year N in which the training starts. */
  readonly year: number;
  /** The body whose members and votes are recorded; by default, the convention's first. */
  readonly body?: string;
}
