/** What the user has set aside, with a reason, kept in the workbook. */
import type { Edit } from "../../workbook/plan";
import { readEntries, withEntry, writeEntries, type Entries, type EntryShape } from "../settings/stored-entries";

export const IGNORED_SETTING = "audit.ignored";

interface SetAside {
  readonly reason: string;
}

export const IGNORED: EntryShape<SetAside> = {
  version: 1,
  read: ({ reason }) => (typeof reason === "string" ? { reason } : undefined),
};

/** By the key of the finding. */
export type Ignored = Entries<SetAside>;

export function readIgnored(setting: string | null): Ignored {
  return readEntries(setting, IGNORED).entries;
}

/** `null` takes the finding up again. */
export function withIgnored(ignored: Ignored, key: string, reason: string | null): Ignored {
  return withEntry(ignored, key, reason === null ? null : { reason });
}

export function ignoredEdit(ignored: Ignored): Edit {
  return { kind: "setting", key: IGNORED_SETTING, value: writeEntries(ignored, IGNORED) };
}
