/** What a plan costs the user: some calls of Excel on the desktop clear their own Ctrl+Z history. */
import type { EditKind, Plan } from "./plan";

const CLEARING: ReadonlySet<EditKind> = new Set<EditKind>([
  "renameSheet",
  "deleteSheet",
  "sheetVisibility",
  "protect",
  // The first setting makes a sheet and hides it.
  "setting",
]);

/** Whether the user may no longer take back, with Ctrl+Z, what they did before the plan: the preview says so. */
export function clearsUserHistory(plan: Plan): boolean {
  return plan.edits.some(({ kind }) => CLEARING.has(kind));
}
