/** What a protected sheet still allows, between the model's words and Excel's options. */
import type { Protection } from "../model";

const OPTIONS = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const satisfies { readonly [allowed: string]: keyof Excel.WorksheetProtectionOptions };

type Allowed = keyof typeof OPTIONS;

export function readProtection(protection: Excel.WorksheetProtection): Protection | null {
  if (!protection.protected) return null;
  const allow = (Object.keys(OPTIONS) as Allowed[]).filter((key) => protection.options[OPTIONS[key]] === true);
  return allow.length === 0 ? {} : { allow };
}

/** A password is never set: it could be lost with the add-in. */
export function writeProtection(protection: Excel.WorksheetProtection, wanted: Protection | null): void {
  if (wanted === null) {
    protection.unprotect();
    return;
  }
  const allowed = new Set(wanted.allow);
  const options = (Object.keys(OPTIONS) as Allowed[]).map((key) => [OPTIONS[key], allowed.has(key)] as const);
  protection.protect(Object.fromEntries(options));
}
