/** One conversation with Excel, its failures told in the port's own terms. */
import { PortError } from "../port";

/**
 * Runs a batch once the user has left the cell they are editing: Excel refuses everything meanwhile, and cutting the
 * edit short would lose what they are typing.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toPortError(error);
  }
}

/** `where` stays empty when Excel does not say; the caller may know better. */
export function toPortError(error: unknown): unknown {
  if (error instanceof PortError || !isOfficeError(error)) return error;
  return new PortError(portCode(error), placeOf(error), `${error.code}: ${error.message}`);
}

type PortCode = PortError["code"];

const CODES: { readonly [officeCode: string]: PortCode } = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  ActivityLimitReached: "tooManyRequests",
  ConnectionFailure: "connectionLost",
  InvalidOrTimedOutSession: "signedOut",
  Timeout: "connectionLost",
};

/** The same code may come from the workbook or from the server in front of it: their status tells. */
const STATUSES: { readonly [status: number]: PortCode } = { 401: "signedOut", 429: "tooManyRequests" };

function portCode(error: OfficeExtension.Error & { readonly httpStatusCode?: unknown }): PortCode {
  const { code, httpStatusCode } = error;
  const ofStatus = STATUSES[Number(httpStatusCode)];
  if (ofStatus !== undefined) return ofStatus;
  if (code !== "ItemAlreadyExists") return CODES[code] ?? "host";
  // Sheets, tables and names: the operation that failed tells which.
  return /^(Table|NamedItem)/.test(placeOf(error)) ? "nameInvalid" : "sheetExists";
}

/** `Table.name`: the member that failed, which is no place of the workbook. */
function placeOf(error: OfficeExtension.Error): string {
  return error.debugInfo.errorLocation ?? "";
}

/** Whether Excel says that a sheet, a range or an object asked for by name does not exist. */
export function isMissingItem(error: unknown): boolean {
  return error instanceof PortError && error.code === "host" && error.message.startsWith("ItemNotFound");
}

/** Whether what was asked for does not fit in one answer: it was done all the same. */
export function isAnswerTooLong(error: unknown): boolean {
  return error instanceof PortError && error.message.startsWith("ResponsePayloadSizeLimitExceeded");
}

/** Whether what was asked does not fit in one request: nothing was done. */
export function isRequestTooLong(error: unknown): boolean {
  return error instanceof PortError && error.message.startsWith("RequestPayloadSizeLimitExceeded");
}

/** By its shape: the class is a global of a script that may not be loaded. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
