/** What a sheet of the tool « Créer » is made for. */
import type { Convention } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import type { Finding } from "../audit/finding";
import type { LinkedNames } from "./dossier/linked-names";

export interface SheetRequest {
  readonly convention: Convention;
  readonly locale: Locale;
  /** How many rows of learners to lay out. */
  readonly learners: number;
  /** How many units, where the convention lists none. */
  readonly units: number;
  /** The year N in which the training starts. */
  readonly year: number;
  /** The sheet whose marks a transcript or minutes read; by default, the first that has results. */
  readonly marks?: string;
  /** The body whose members and votes are recorded; by default, the convention's first. */
  readonly body?: string;
  /** For a report: its day, as a spreadsheet counts it, and what the audit found by then; without it, no alert is told. */
  readonly audited?: { readonly day: number; readonly findings: readonly Finding[] };
  /** Rows that a register needs at the least, where something is to be put in it. */
  readonly rows?: Readonly<Partial<Record<"charges" | "expenses" | "invoices" | "receipts" | "transfers", number>>>;
  /** The names of the financial file that the sheet is part of: it reads the others, and says where its own figures are. */
  readonly links?: LinkedNames;
}

/** Of a sheet that only a financial file has. */
export interface LinkedRequest extends SheetRequest {
  readonly links: LinkedNames;
}
