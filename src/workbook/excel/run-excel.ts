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
  switch (error.code) {
    case "AccessDenied":
      return new PortError("protected", "", error.message);
    case "InvalidOperationInCellEditMode":
      return new PortError("cellBeingEdited", "", error.message);
    case "ItemAlreadyExists":
      return new PortError("sheetExists", "", error.message);
    default:
      return new PortError("host", error.debugInfo.errorLocation ?? "", `${error.code}: ${error.message}`);
  }
}

/** Whether Excel says that a sheet, a range or an object asked for by name does not exist. */
export function isMissingItem(error: unknown): boolean {
  return error instanceof PortError && error.code === "host" && error.message.startsWith("ItemNotFound");
}

/** Whether what was asked for does not fit in one answer. */
export function isTooLong(error: unknown): boolean {
  return error instanceof PortError && error.message.startsWith("ResponsePayloadSizeLimitExceeded");
}

/** By its shape: the class is a global of a script that may not be loaded. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
