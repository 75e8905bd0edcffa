/** What the user has set aside, with a reason, kept in the workbook. */
import type { Edit } from "../../workbook/plan";

export const IGNORED_SETTING = "audit.ignored";

/** By the key of the finding. */
export type Ignored = Readonly<Record<string, { readonly reason: string }>>;

export function readIgnored(setting: string | null): Ignored {
  if (setting === null) return {};
  try {
    const read: unknown = JSON.parse(setting);
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, one]) => hasReason(one)));
  } catch {
    return {};
  }
}

function hasReason(value: unknown): value is Ignored[string] {
  return typeof value === "object" && value !== null && "reason" in value && typeof value.reason === "string";
}

/** `null` takes the finding up again. */
export function withIgnored(ignored: Ignored, key: string, reason: string | null): Ignored {
  const { [key]: _, ...others } = ignored;
  return reason === null ? others : { ...others, [key]: { reason } };
}

export function ignoredEdit(ignored: Ignored): Edit {
  return {
    kind: "setting",
    key: IGNORED_SETTING,
    value: Object.keys(ignored).length === 0 ? null : JSON.stringify(ignored),
  };
}
