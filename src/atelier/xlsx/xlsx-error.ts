export type XlsxErrorCode =
  /** Neither a zip nor an Office file, or a zip that holds no workbook. */
  | "notAWorkbook"
  /** Protected by a password to open. */
  | "encrypted"
  /** A workbook whose parts are missing, cut short or not XML. */
  | "damaged"
  /** The binary format of Excel 97–2003. */
  | "legacyXls";

/** Why bytes could not be read as a workbook; `message` is for developers, the Atelier words it from `code`. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "XlsxError";
  }
}
