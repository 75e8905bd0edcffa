export { readXlsx, type ReadResult, type XlsxOptions } from "./read/read-xlsx";
export { writeXlsx } from "./write/write-xlsx";
export { XlsxError, type XlsxErrorCode } from "./xlsx-error";
export type { NotKept, NotKeptKind } from "./not-kept";
