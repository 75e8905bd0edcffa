/**
 * `.xlsx` files in and out of a `WorkbookModel`, in a browser or in Node. The XML is read and written here rather than by
 * a general library: those at hand lose what Excel needs to spill a formula, to show a note or to check a password.
 */
export { readXlsx, type ReadResult, type XlsxOptions } from "./read/read-xlsx";
export { writeXlsx } from "./write/write-xlsx";
export { XlsxError, type XlsxErrorCode } from "./xlsx-error";
export type { NotKept, NotKeptKind } from "./not-kept";
