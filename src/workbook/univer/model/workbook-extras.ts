/** What a Univer workbook has no place for, kept in its own `custom` field. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookModel } from "../../model";

type WorkbookExtras = Pick<WorkbookModel, "properties" | "calculation">;

/** Distinguishes our fields from what another program may have put there. */
const field = "cnam";

export function workbookExtrasToUniver({ properties, calculation }: WorkbookModel): Pick<IWorkbookData, "custom"> {
  const extras: WorkbookExtras = { ...(properties && { properties }), ...(calculation && { calculation }) };
  return Object.keys(extras).length > 0 ? { custom: { [field]: extras } } : {};
}

export function workbookExtrasOf({ custom }: IWorkbookData): WorkbookExtras {
  return (custom?.[field] as WorkbookExtras | undefined) ?? {};
}
