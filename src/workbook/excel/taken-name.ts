/** Names the thing that stands in the way, where Excel says that something of that name exists. */
import { sameSheetName } from "../address";
import type { DriverEdit, SheetEntry } from "../driver";
import type { DefinedName } from "../model";
import { PortError } from "../port";

export interface KnownNames {
  readonly sheets: readonly SheetEntry[];
  readonly tables: ReadonlySet<string>;
  readonly names: readonly DefinedName[];
}

/** `null` for any other failure. `known`: what there was before the request, which has made things of its own since. */
export function takenName(error: unknown, edits: readonly DriverEdit[], known: KnownNames): PortError | null {
  if (!(error instanceof PortError) || !error.message.startsWith("ItemAlreadyExists")) return null;
  const asked = error.code === "sheetExists" ? sheetNames(edits) : objectNames(edits);
  const taken = [...known.sheets, ...known.names].map(({ name }) => name).concat([...known.tables]);
  // A thing made meanwhile by somebody else is not known yet: then it is one of those asked for.
  const where = asked.find((name) => taken.some((other) => sameSheetName(other, name))) ?? asked[0] ?? "";
  return new PortError(error.code, where, error.message);
}

function sheetNames(edits: readonly DriverEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "addSheet") return [edit.sheet];
    if (edit.kind === "renameSheet") return [edit.to];
    return edit.kind === "restoreSheet" ? [edit.sheet.name] : [];
  });
}

function objectNames(edits: readonly DriverEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "table") return [edit.table.name];
    if (edit.kind === "name") return [edit.name];
    return edit.kind === "restoreSheet" ? (edit.sheet.tables ?? []).map(({ name }) => name) : [];
  });
}
