import type { PrintSetup } from "../../workbook/model";

/** The margins of pages that say nothing, in inches. */
export const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

export const PAPER_NUMBERS = { letter: 1, A3: 8, A4: 9 } as const satisfies Record<
  NonNullable<PrintSetup["paper"]>,
  number
>;

/** Attributes of `pageSetup` that go from the file read to the one written as they are. */
export const PAGE_OPTIONS = [
  "pageOrder",
  "blackAndWhite",
  "draft",
  "cellComments",
  "errors",
  "firstPageNumber",
  "useFirstPageNumber",
  "copies",
] as const;
