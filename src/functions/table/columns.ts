/** What a table's columns may be called, and what a result's columns hold. */
import type { Bilingual } from "../../conventions/types";

/** A column that a function finds by its heading. `id` is stable; people read `heading` and may type a synonym. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  /** Canonical, in French. */
  readonly heading: string;
  readonly english: string;
  readonly synonyms: readonly string[];
  /** Without it the call is refused; a required column may still have blank cells. */
  readonly required?: boolean;
  /** What the column holds, its unit, and what a blank means. */
  readonly help: Bilingual;
  /** Its names hold the code of a unit, of which every letter counts: `UE1S` is not the plural of `UE1`. */
  readonly isCode?: true;
  /** Recognises further headings as typed (`USSA24 – Environnement…`), tried when no name matches. */
  readonly matches?: (heading: string) => boolean;
}

/** How a host that can format numbers shows a result. */
export type ResultFormat = "date" | "euros" | "share" | "hours" | "mark" | "year" | "number";

export interface ResultColumn {
  /** In French, as the sheet shows it. */
  readonly heading: string;
  readonly format?: ResultFormat;
}
