/**
 * `.xlsx` files in and out of a `WorkbookModel`, in a browser or in Node. The XML is read and written here rather than by
 * a general library: the one at hand loses dynamic arrays, rules that read other sheets, names limited to a sheet, the
 * authors of notes and empty results.
 */
export { readXlsx, type ReadResult, type XlsxOptions } from "./read/read-xlsx";
export { writeXlsx } from "./write/write-xlsx";
export { XlsxError, type XlsxErrorCode } from "./xlsx-error";
export type { NotKept, NotKeptKind } from "./not-kept";
