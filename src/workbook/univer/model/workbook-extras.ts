/** What a Univer workbook has no place for, kept in its own `custom` field. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookModel } from "../../model";

type WorkbookExtras = Pick<WorkbookModel, "properties" | "calculation" | "recalculate" | "externalLinks">;

/** Distinguishes our fields from what another program may have put there. */
const field = "cnam";

export function workbookExtrasToUniver(model: WorkbookModel): Pick<IWorkbookData, "custom"> {
  const { properties, calculation, recalculate, externalLinks } = model;
  const extras: WorkbookExtras = {
    ...(properties && { properties }),
    ...(calculation && { calculation }),
    ...(recalculate && { recalculate }),
    ...(externalLinks && { externalLinks }),
  };
  return Object.keys(extras).length > 0 ? { custom: { [field]: extras } } : {};
}

export function workbookExtrasOf({ custom }: IWorkbookData): WorkbookExtras {
  return (custom?.[field] as WorkbookExtras | undefined) ?? {};
}
