import type { Limit } from "./limits";

export type XlsxErrorCode =
  /** Nothing that is known, or a zip that holds no workbook. */
  | "notAWorkbook"
  /** Protected by a password to open. */
  | "encrypted"
  /** A workbook whose parts are missing, cut short or not XML. */
  | "damaged"
  /** Larger than what the Atelier takes on: `limit` says how. */
  | "tooLarge"
  /** The binary format of Excel 97–2003. */
  | "legacyXls"
  /** The binary format of Excel 2007 and later. */
  | "binaryXlsb"
  | "openDocument"
  | "numbers"
  /** Text in columns: values separated by commas, semicolons or tabs. */
  | "separatedText"
  /** A web page, often named `.xls` by the program that made it. */
  | "webPage"
  /** The XML of Excel 2003, in one file. */
  | "spreadsheetXml"
  | "pdf"
  | "image"
  /** A text document, slides or another Office file without sheets. */
  | "otherDocument"
  | "empty";

/** Why bytes could not be read as a workbook; `message` is for developers, the Atelier words it from `code`. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
    readonly limit?: Limit,
  ) {
    super(message);
    this.name = "XlsxError";
  }
}

/** The file goes beyond a limit. */
export function tooLarge(limit: Limit): XlsxError {
  return new XlsxError("tooLarge", `Beyond the limit of ${limit}`, limit);
}
