/**
 * What a Univer sheet has no place for, kept in the sheet's own `custom` field: it is copied with the sheet, deleted
 * with it and comes back when the deletion is undone, so that loading then reading a workbook loses nothing.
 */
import type { IWorksheetData } from "@univerjs/core";
import type { ChartModel, PrintSetup, Protection, SheetModel } from "../../model";

export interface SheetExtras {
  /** Univer only knows hidden. */
  readonly veryHidden?: true;
  readonly protection?: Protection;
  readonly print?: PrintSetup;
  readonly charts?: readonly ChartModel[];
  readonly rowStyles?: NonNullable<SheetModel["rowStyles"]>;
  readonly columnStyles?: NonNullable<SheetModel["columnStyles"]>;
}

/** Distinguishes our fields from what another program may have put there. */
const field = "cnam";

export function extrasToUniver(extras: SheetExtras): Pick<IWorksheetData, "custom"> {
  return Object.keys(extras).length > 0 ? { custom: { [field]: extras } } : {};
}

export function extrasOf(sheet: Partial<IWorksheetData>): SheetExtras {
  return (sheet.custom?.[field] as SheetExtras | undefined) ?? {};
}

/** Writes the extras into a live sheet's configuration, fields that are `undefined` removed. */
export function changeExtras(
  sheet: Partial<IWorksheetData>,
  change: { readonly [K in keyof SheetExtras]?: SheetExtras[K] | undefined },
): void {
  const merged = { ...extrasOf(sheet), ...change };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  const { [field]: _, ...others } = sheet.custom ?? {};
  sheet.custom = { ...others, ...(Object.keys(kept).length > 0 && { [field]: kept }) };
}
