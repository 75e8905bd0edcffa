import type { WorkbookPort } from "../workbook/port";

declare global {
  interface Window {
    /** What scripts and tests may use of the Atelier, from the moment the page is ready. */
    cnam?: CnamGlobal;
  }
}

export interface CnamGlobal {
  /**
   * The workbook now open, whatever file it came from.
   *
   * ```js
   * await cnam.workbook.read("Notes!A1:T20"); // raw values, spilled ones included
   * await cnam.workbook.write("Notes!C3", [[12.5]]);
   * await cnam.workbook.settled(); // every formula has its result
   * ```
   */
  readonly workbook: WorkbookPort;
}
